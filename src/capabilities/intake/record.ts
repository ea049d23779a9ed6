import { z } from 'zod';
import type { CheckedReport } from './check/check-report.ts';
import { type ReadReport, UNREAD_REASONS } from './parse/report.ts';
import { PROBLEM_RULES, type Problem, SEVERITIES } from './problem.ts';
import { storedFiscalYear, storedScore } from './stored-values.ts';

/** What is said of a result beyond its intake: all that pages and papers use of what was read and checked. */
export type RecordedReport = Omit<CheckedReport, 'report' | 'items'> & {
  readonly report: Pick<ReadReport, 'topics' | 'measures' | 'unread'>;
};

const VERSION = 1;

/** A result as it is stored for good: plain JSON, maps as lists of their entries, scores in hundredths. */
export function recordOf(checked: RecordedReport): string {
  const { printed, sheet, agency, fiscalYear, planYear, asRead, respondents, problems } = checked;
  const { topics, measures, unread } = checked.report;
  return JSON.stringify(
    {
      version: VERSION,
      ...{ printed, sheet, agency, fiscalYear, planYear, asRead, respondents, problems },
      report: { topics, measures, unread },
    },
    (_, value) => {
      if (value instanceof Map) return [...value];
      // PostgreSQL takes neither in JSON; no text that anybody can read holds them.
      return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
    },
  );
}

/** Takes a stored record; throws for what no version of the program has stored. */
export const parseRecord = (stored: unknown): RecordedReport => recordSchema.parse(stored);

const count = z.int().positive();
const localized = z.object({ th: z.string(), en: z.string() });
const scores = z.array(z.tuple([z.string(), storedScore])).transform((entries) => new Map(entries));

const sheet = z.object({
  items: scores,
  indicators: scores,
  instruments: scores,
  overall: storedScore.nullable(),
  level: z.string().nullable(),
});

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), line: count }),
  z.object({ kind: z.literal('page'), page: count, line: count }),
  z.object({ kind: z.literal('table'), table: count, row: count }),
  z.object({ kind: z.literal('cell'), sheet: z.string(), cell: z.string() }),
]);
const placedText = z.object({ place, text: z.string() });
/** Records of older versions tell no reason. */
const unreadText = placedText.extend({ reason: z.enum(UNREAD_REASONS).default('not-understood') });

const repair = z.object({
  item: z.string(),
  from: z.union([z.number(), z.string()]).nullable(),
  to: z.union([z.number(), z.string()]),
});

const problem: z.ZodType<Problem> = z.object({
  rule: z.enum(PROBLEM_RULES),
  severity: z.enum(SEVERITIES),
  place,
  item: z.string().exactOptional(),
  indicator: z.string().exactOptional(),
  topic: z.number().exactOptional(),
  message: localized,
  repairs: z.array(repair).exactOptional(),
});

const topic = z.object({
  printedNumber: z.number().nullable(),
  name: z.string(),
  number: z.number().nullable(),
  place,
  paragraphs: z.object({
    mend: placedText.exactOptional(),
    develop: placedText.exactOptional(),
    sustain: placedText.exactOptional(),
  }),
});

const measure = z.object({
  title: z.string(),
  parts: z.array(z.string()),
  steps: z.array(z.string()),
  responsible: z.array(z.string()),
  periodText: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  monitoring: z.string(),
  place,
});

const recordSchema: z.ZodType<RecordedReport> = z
  .object({
    version: z.literal(VERSION),
    printed: sheet,
    sheet,
    agency: z.object({
      name: z.string().nullable(),
      locality: z.string(),
      variants: z.array(z.object({ name: z.string(), places: z.array(place) })),
    }),
    fiscalYear: storedFiscalYear,
    planYear: storedFiscalYear,
    asRead: z.object({ agencyName: z.string().nullable(), fiscalYear: storedFiscalYear }),
    respondents: z.array(z.tuple([z.string(), count.nullable()])).transform((entries) => new Map(entries)),
    problems: z.array(problem),
    report: z.object({
      topics: z.array(topic),
      measures: z.array(measure),
      unread: z.array(unreadText),
    }),
  })
  .transform(({ version, ...recorded }) => recorded);
