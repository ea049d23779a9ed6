import type { Rulebook, ScoreSheet } from '../../rulebook/index.ts';
import type { LevelReading } from '../parse/report.ts';
import type { FoundProblem } from '../problem.ts';
import { findDisagreements, levelsAllowed, printedFigures } from './check-arithmetic.ts';
import { say } from './say.ts';

/** A level that the figures do not give, words that name no level of the rulebook, and slips in a level's name. */
export function checkLevel(
  rulebook: Rulebook,
  sheet: ScoreSheet,
  readings: readonly LevelReading[],
): FoundProblem[] {
  const allowed = levelsAllowed(rulebook, printedFigures(sheet));
  const right = rulebook.levels.filter(({ id }) => allowed.has(id)).map(({ name }) => name);
  const first = readings.find(({ level }) => level !== null);
  const printed = rulebook.levels.find(({ id }) => id === sheet.level);
  const wrong: FoundProblem[] =
    printed && !allowed.has(printed.id) && !mayBeRight(rulebook, sheet, printed.id)
      ? [
          {
            rule: 'level-wrong',
            severity: 'error',
            place: first?.place ?? null,
            message: say((problems) => problems.levelWrong({ printed: printed.name, right })),
          },
        ]
      : [];
  return [...wrong, ...readings.flatMap((reading) => checkWords(rulebook, reading, right))];
}

/** Whether figures that are impossible themselves are all that speaks against a level. */
function mayBeRight(rulebook: Rulebook, sheet: ScoreSheet, level: string): boolean {
  const impossible = findDisagreements(rulebook, sheet).filter(({ kind }) => kind === 'impossible');
  const others = printedFigures(sheet);
  for (const { figure } of impossible) others.delete(figure.id);
  return impossible.length > 0 && levelsAllowed(rulebook, others).has(level);
}

function checkWords(
  rulebook: Rulebook,
  { level, printed, misspelt, place }: LevelReading,
  right: readonly Rulebook['levels'][number]['name'][],
): FoundProblem[] {
  if (level === null) {
    const only = right.length < rulebook.levels.length ? right : [];
    const message = say((problems) => problems.levelUnknown({ printed, right: only }));
    return [{ rule: 'level-wrong', severity: 'error', place, message }];
  }
  const meant = rulebook.levels.find(({ id }) => id === level);
  if (!misspelt || !meant) return [];
  const message = say((problems) => problems.suspectedMisspelling({ printed, meant: meant.name.th }));
  return [{ rule: 'suspected-misspelling', severity: 'info', place, message }];
}
