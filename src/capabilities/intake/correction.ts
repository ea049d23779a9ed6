import { z } from 'zod';
import type { Corrections } from './check/check-report.ts';
import { storedFiscalYear, storedScore } from './stored-values.ts';

/**
 * One thing that a person says over a source. `key` is the id of an item, indicator or instrument, `overall`, or, to
 * be confirmed, `YEAR`, the year that stands in the source; one that a person gives is confirmed where it is given.
 * `renumber`: the row printed as `item` is the item `to`, and its score is that item's.
 */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('score'), key: z.string(), to: storedScore }),
  z.object({ kind: z.literal('confirm'), key: z.string() }),
  z.object({ kind: z.literal('renumber'), item: z.string(), to: z.string() }),
  z.object({ kind: z.literal('year'), to: storedFiscalYear, isConfirmed: z.literal(true).exactOptional() }),
  z.object({ kind: z.literal('level'), to: z.string() }),
  z.object({ kind: z.literal('respondents'), to: z.int().positive() }),
  z.object({ kind: z.literal('agencyName'), to: z.string().min(1) }),
]);

export type Correction = z.infer<typeof correctionSchema>;

/** The key under which a person confirms a year that is not the rulebook's. */
export const YEAR = 'year';

/** What confirms the year that stands now, though it is not the rulebook's. */
export function yearConfirmation(said: readonly Correction[]): Correction {
  const told = said.findLast((one) => one.kind === 'year');
  return told ? { ...told, isConfirmed: true } : { kind: 'confirm', key: YEAR };
}

/** What a correction is about; of several about the same only the last holds. */
export function subjectOf(correction: Correction): string {
  switch (correction.kind) {
    case 'score':
    case 'confirm':
      return correction.key;
    case 'renumber':
      return correction.to;
    default:
      return correction.kind;
  }
}

/** The corrections with one more, in place of another about the same. */
export const withCorrection = (said: readonly Correction[], next: Correction): readonly Correction[] => [
  ...said.filter((one) => subjectOf(one) !== subjectOf(next)),
  next,
];

/** Whether two lists say the same, in whatever order. */
export function sayTheSame(one: readonly Correction[], other: readonly Correction[]): boolean {
  const told = (said: readonly Correction[]) => said.map((each) => JSON.stringify(each)).sort();
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}

/** The corrections as the checks take them. */
export function correctionsOf(said: readonly Correction[]): Corrections {
  const last = <Kind extends Correction['kind']>(kind: Kind) =>
    said.findLast((one): one is Extract<Correction, { kind: Kind }> => one.kind === kind);
  const confirmed = said.flatMap((one) => (one.kind === 'confirm' ? one.key : []));
  return {
    repairs: new Map(said.flatMap((one) => (one.kind === 'score' ? [[one.key, one.to] as const] : []))),
    confirmed: new Set(confirmed),
    yearConfirmed: confirmed.includes(YEAR) || last('year')?.isConfirmed === true,
    renumbered: new Set(said.flatMap((one) => (one.kind === 'renumber' ? one.to : []))),
    year: last('year')?.to ?? null,
    level: last('level')?.to ?? null,
    respondents: last('respondents')?.to ?? null,
    agencyName: last('agencyName')?.to ?? null,
  };
}
