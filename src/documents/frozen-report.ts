import { z } from 'zod';
import type { FiscalYear, PlainDate } from '../kernel/fiscal-year.ts';
import type { PrintedScore } from '../kernel/score.ts';
import type { ReportModel } from './report-model.ts';
import type { Digits } from './thai-figures.ts';

/**
 * What an edition of the report says, whatever its digits and the day on which it is printed. Suggestions of respondents
 * are the agency's own to read: they may name somebody, and an edition can become public.
 */
export type FrozenReport = Omit<ReportModel, 'digits' | 'madeOn' | 'letterhead' | 'edition' | 'suggestions'>;

const VERSION = 1;

/**
 * The report's content as it is kept for good: plain JSON with the version of its form, the same after a way through
 * the database.
 */
export function freezeReport({
  digits,
  madeOn,
  letterhead,
  edition,
  suggestions,
  ...content
}: ReportModel): object {
  return JSON.parse(
    JSON.stringify({ version: VERSION, ...content }, (_, value) => {
      if (typeof value === 'bigint') return String(value);
      // PostgreSQL takes neither in JSON; no text that anybody can read holds them.
      return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
    }),
  );
}

/** Takes a kept content; throws for what no version of the program has kept. */
export const parseFrozen = (kept: unknown): FrozenReport => frozenSchema.parse(kept);

/** The edition as a paper. */
export const thawReport = (
  content: FrozenReport,
  printed: {
    readonly digits: Digits;
    readonly madeOn: PlainDate;
    readonly edition: NonNullable<ReportModel['edition']>;
    readonly letterhead: ReportModel['letterhead'];
  },
): ReportModel => ({ ...content, ...printed, suggestions: [] });

const year = z.int().transform((value) => value as FiscalYear);
const score = z
  .int()
  .nullable()
  .transform((value) => value as PrintedScore | null);

/** The kept form, of which `parseFrozen` makes what the program reads; the description of the public addresses, too. */
export const frozenSchema: z.ZodType<FrozenReport> = z
  .object({
    version: z.literal(VERSION),
    agency: z.object({ name: z.string(), locality: z.string() }),
    fiscalYear: year,
    planYear: year,
    // Editions that were frozen before rulebooks said it have none.
    disclosedUnder: z
      .object({
        item: z.string(),
        text: z.string(),
        confidence: z.enum(['official', 'secondary', 'inferred', 'recall', 'own']),
        note: z.string().nullable(),
      })
      .exactOptional(),
    watermark: z.string().nullable(),
    overall: score,
    levelName: z.string().nullable(),
    levelTone: z.enum(['good', 'attention']),
    instruments: z.array(z.object({ id: z.string(), name: z.string(), weight: z.number(), score })),
    indicators: z.array(z.object({ id: z.string(), instrument: z.string(), name: z.string(), score })),
    topics: z.array(
      z.object({
        number: z.int(),
        name: z.string(),
        rows: z.array(
          z.object({
            instrument: z.string(),
            item: z.string(),
            text: z.string(),
            score,
            finding: z.enum(['mend', 'develop', 'sustain']).nullable(),
          }),
        ),
        paragraphs: z.object({ mend: z.string(), develop: z.string(), sustain: z.string() }),
      }),
    ),
    measures: z.array(
      z.object({
        title: z.string(),
        steps: z.array(z.string()),
        responsible: z.array(z.string()),
        from: z.string().nullable(),
        to: z.string().nullable(),
        monitoring: z.string(),
        /** Whole satang, as text. */
        budget: z.string().transform(BigInt),
      }),
    ),
    noMeasuresBecause: z.enum(['no-item-scores', 'none-in-library']).nullable(),
    unmeasured: z.array(z.string()),
    signatures: z.array(
      z.object({
        role: z.string(),
        name: z.string().nullable(),
        position: z.string().nullable(),
        actsFor: z.string().exactOptional(),
      }),
    ),
    notes: z.array(z.string()),
  })
  .transform(({ version, ...content }) => content);
