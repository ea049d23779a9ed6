import type { Problem, Severity } from '../problem.ts';
import { lineKey } from './place-text.ts';
import { isPlainlyMissing } from './plainly-missing.ts';

/** A problem with its place in the list of all, counted from zero, by which marks in the source name it. */
export type Numbered = { readonly index: number; readonly problem: Problem };

/**
 * What a person has to decide once, though the checks tell it as several problems: items that are simply not there;
 * a row under a wrong number, which makes one number double and another lacking; measures whose periods all leave the
 * plan's year.
 */
export type Matter =
  | { readonly kind: 'single'; readonly problems: readonly [Numbered] }
  | { readonly kind: 'missing' | 'periods'; readonly problems: readonly [Numbered, ...Numbered[]] }
  | {
      readonly kind: 'misnumbered';
      readonly problems: readonly [Numbered, Numbered];
      /** The number that is printed, and the item that the row's wording means. */
      readonly printed: string;
      readonly meant: string;
    };

/** Whether a matter is told in one sentence above a list of its problems. */
export const isListed = ({ kind }: Matter): boolean => kind === 'missing' || kind === 'periods';

export const severityOf = ({ problems: [first] }: Matter): Severity => first.problem.severity;

/** Fewer items without a score stand one by one. */
const MOST_MISSING_APART = 3;

/** The matters behind problems, in the order of the first problem of each. */
export function mattersOf(problems: readonly Problem[]): readonly Matter[] {
  const numbered = problems.map((problem, index): Numbered => ({ index, problem }));
  const plain = numbered.filter(({ problem }) => isPlainlyMissing(problem));
  const together = plain.length > MOST_MISSING_APART ? plain : [];
  const periods = numbered.filter(({ problem }) => problem.rule === 'period-outside-year');
  const outside = periods.length > 1 ? periods : [];
  const taken = new Set<Numbered>([...together, ...outside]);
  const matters: Matter[] = [];
  for (const one of numbered) {
    for (const [kind, [first, ...others]] of [
      ['missing', together],
      ['periods', outside],
    ] as const)
      if (one === first) matters.push({ kind, problems: [first, ...others] });
    if (taken.has(one)) continue;
    const misnumbered = asMisnumbered(one, numbered);
    if (misnumbered) taken.add(misnumbered.problems[1]);
    matters.push(misnumbered ?? { kind: 'single', problems: [one] });
  }
  return matters;
}

function asMisnumbered(
  one: Numbered,
  all: readonly Numbered[],
): Extract<Matter, { kind: 'misnumbered' }> | null {
  const { place, repairs = [], item: printed } = one.problem;
  const meant = repairs.find(({ to }) => typeof to === 'string')?.to;
  const missing = all.find(
    ({ problem }) =>
      problem.rule === 'item-missing' && problem.item === meant && lineKey(problem.place) === lineKey(place),
  );
  return missing && printed !== undefined && typeof meant === 'string'
    ? { kind: 'misnumbered', problems: [one, missing], printed, meant }
    : null;
}

/** How many matters of a severity there are, as a person counts them. */
export const countOf = (matters: readonly Matter[], severity: Severity): number =>
  matters.filter((matter) => severityOf(matter) === severity).length;
