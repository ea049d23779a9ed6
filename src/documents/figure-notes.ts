import { listFigures, scoresByKey } from '../capabilities/intake/index.ts';
import { showScore } from '../kernel/score.ts';
import type { MainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';

/** What a reader of the paper must know of its figures: repairs that were made, faults that are left, figures taken as printed. */
export function figureNotes({ rulebook, checked, assessment }: MainJob): string[] {
  const words = messagesIn('th').report;
  const kinds = new Map(listFigures(rulebook).map(({ key, kind }) => [key, kind]));
  const nameOf = (id: string) => words.figure[kinds.get(id) ?? 'item']({ id });
  const printed = scoresByKey(checked.printed);
  const repaired = [...scoresByKey(checked.sheet)].filter(([id, score]) => printed.get(id) !== score);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  return [
    ...repaired.map(([id, score]) => {
      const before = printed.get(id);
      const from = before === undefined ? null : showScore(before);
      return words.repaired({ figure: nameOf(id), from, to: showScore(score) });
    }),
    ...(errors.length > 0 ? [words.unresolved({ count: errors.length })] : []),
    ...(assessment.standIns.length > 0
      ? [words.takenAsPrinted({ figures: assessment.standIns.map(nameOf) })]
      : []),
  ];
}
