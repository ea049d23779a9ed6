import { listFigures, scoresByKey } from '../capabilities/intake/index.ts';
import { showScore } from '../kernel/score.ts';
import type { MainJob } from '../main-job.ts';
import { messagesIn } from '../messages/messages.ts';

/**
 * What a reader of the paper must know of its figures: what was put in place of the source's, faults that are left,
 * figures taken as printed.
 */
export function figureNotes({ rulebook, checked, assessment }: MainJob): string[] {
  const words = messagesIn('th').report;
  const kinds = new Map(listFigures(rulebook).map(({ key, kind }) => [key, kind]));
  const nameOf = (id: string) => words.figure[kinds.get(id) ?? 'item']({ id });
  const printed = scoresByKey(checked.printed);
  const repaired = [...scoresByKey(checked.sheet)].filter(([id, score]) => printed.get(id) !== score);
  const { asRead, fiscalYear } = checked;
  const levelName = (id: string | null) => rulebook.levels.find((level) => level.id === id)?.name.th ?? null;
  const level = levelName(checked.sheet.level);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  return [
    ...(asRead.fiscalYear === fiscalYear
      ? []
      : [words.yearCorrected({ from: asRead.fiscalYear, to: fiscalYear })]),
    ...(level === null || checked.sheet.level === checked.printed.level
      ? []
      : [words.levelCorrected({ from: levelName(checked.printed.level), to: level })]),
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
