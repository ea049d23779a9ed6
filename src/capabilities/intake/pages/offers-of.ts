import { type PrintedScore, printedScore } from '../../../kernel/score.ts';
import type { CheckedReport } from '../check/check-report.ts';
import { scoresByKey } from '../figure-list.ts';
import type { OpenedIntake } from '../find-intake.ts';
import type { Problem } from '../problem.ts';
import { lineKey } from './place-text.ts';

/** What stands in the source before anybody corrected it, by the keys of `listFigures`. */
export function printedScores({ checked }: OpenedIntake): ReadonlyMap<string, PrintedScore> {
  return scoresByKey(checked.printed);
}

/** One way to mend a problem as a button offers it: this figure gets this score. */
export type OfferedRepair = {
  readonly key: string;
  readonly score: PrintedScore;
  readonly from: PrintedScore | null;
  /** The number under which the row is printed, when only that is wrong. */
  readonly printedAs: string | null;
};

/** The alternatives of a problem. A row whose number alone is wrong keeps its score under the number that is meant. */
export function offeredRepairs(problem: Problem, { items }: CheckedReport): readonly OfferedRepair[] {
  return (problem.repairs ?? []).flatMap(({ item, from, to }): OfferedRepair[] => {
    if (typeof to === 'number') {
      const score = printedScore(to);
      return score === null
        ? []
        : [{ key: item, score, from: printedScore(Number(from ?? -1)), printedAs: null }];
    }
    const { place } = problem;
    const row = place && items.find(({ reading }) => lineKey(reading.place) === lineKey(place));
    const score = row?.reading.number?.score ?? null;
    return score === null ? [] : [{ key: to, score, from: null, printedAs: item }];
  });
}
