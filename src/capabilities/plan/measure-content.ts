import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { type FiscalMonth, type FiscalMonths, parseFiscalMonth } from '../../kernel/fiscal-month.ts';
import type { Satang } from '../../kernel/money.ts';
import { type PrintedScore, printedScore } from '../../kernel/score.ts';

/** One act of a measure. Its id stays whatever becomes of its words and place, since evidence will hang on it. */
export type Step = { readonly stepId: string; readonly text: string };

/** Where a measure came from. `year` and `measureId` of the plan from which it was copied; `intakeId` of the paper. */
export type Origin =
  | { readonly kind: 'proposal'; readonly libraryId: string }
  | { readonly kind: 'library'; readonly libraryId: string }
  | { readonly kind: 'last-year'; readonly year: number; readonly measureId: string }
  | { readonly kind: 'paper'; readonly intakeId: string }
  | { readonly kind: 'duplicate'; readonly measureId: string }
  | { readonly kind: 'typed' };

/** All that an agency says of a measure. Texts are trimmed; Thai, Arabic digits or Thai ones as they were typed. */
export type MeasureContent = {
  readonly title: string;
  readonly steps: readonly Step[];
  /** Units and positions by name, or anything else; the first leads. */
  readonly responsible: readonly string[];
  /** Null while nobody has said when. */
  readonly months: FiscalMonths | null;
  readonly monitoring: string;
  readonly evidence: readonly string[];
  /** 0: takes no budget. */
  readonly budget: Satang;
  /** The score that the items served shall reach; null while none is set. */
  readonly target: PrintedScore | null;
  /** Ids in the rulebook of the result that the plan answers. */
  readonly items: readonly string[];
  readonly origin: Origin;
};

/** What of a measure a person can change, in the order in which it is asked and told. */
export const MEASURE_FIELDS = [
  'title',
  'items',
  'steps',
  'responsible',
  'months',
  'budget',
  'target',
  'evidence',
  'monitoring',
] as const satisfies readonly (keyof MeasureContent)[];
export type MeasureField = (typeof MEASURE_FIELDS)[number];

/** More of anything would be no plan that somebody carries out, nor a page that anybody reads. */
export const MOST = {
  title: 300,
  step: 1000,
  steps: 60,
  name: 200,
  responsible: 20,
  monitoring: 2000,
  evidence: 500,
  evidences: 40,
  items: 200,
} as const;

const fiscalMonth = z.number().transform((value, context): FiscalMonth => {
  const month = parseFiscalMonth(value);
  if (month !== null) return month;
  context.addIssue('no month of a fiscal year');
  return z.NEVER;
});

const score = z.number().transform((value, context): PrintedScore => {
  const printed = printedScore(value);
  if (printed !== null) return printed;
  context.addIssue('no score');
  return z.NEVER;
});

const originSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('proposal'), libraryId: z.string() }),
  z.object({ kind: z.literal('library'), libraryId: z.string() }),
  z.object({ kind: z.literal('last-year'), year: z.int(), measureId: z.string() }),
  z.object({ kind: z.literal('paper'), intakeId: z.string() }),
  z.object({ kind: z.literal('duplicate'), measureId: z.string() }),
  z.object({ kind: z.literal('typed') }),
]);

const storedSchema = z.object({
  title: z.string(),
  steps: z.array(z.object({ stepId: z.string(), text: z.string() })),
  responsible: z.array(z.string()),
  months: z.object({ from: fiscalMonth, to: fiscalMonth }).nullable(),
  monitoring: z.string(),
  evidence: z.array(z.string()),
  target: score.nullable(),
  items: z.array(z.string()),
  origin: originSchema,
});

/** A measure as it is stored: its content as JSON, its money beside it. */
export type StoredContent = { readonly content: unknown; readonly budget_satang: bigint };

/** Throws for a content that no version of the program has written. */
export const contentOf = ({ content, budget_satang: budget }: StoredContent): MeasureContent => ({
  ...storedSchema.parse(content),
  budget,
});

/** Letters of JSON whose content is remembered: those of some thousand measures. */
const REMEMBERED = 8_000_000;

const remembered = new LRUCache<string, z.infer<typeof storedSchema>>({
  maxSize: REMEMBERED,
  sizeCalculation: (_, json) => json.length,
});

/**
 * As `contentOf`, of the JSON as a text. Whole plans are read again and again, and their measures seldom change: one whose
 * text was read before need not be parsed.
 */
export function contentOfText(json: string, budget: Satang): MeasureContent {
  const content = remembered.get(json) ?? storedSchema.parse(JSON.parse(json));
  remembered.set(json, content);
  return { ...content, budget };
}

export const storedOf = ({ budget, ...content }: MeasureContent) => ({
  content: JSON.stringify(content),
  budget_satang: budget,
});
