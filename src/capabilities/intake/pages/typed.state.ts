import type { PrintedScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault } from '../../../web/forms.tsx';
import type { Rulebook, ScoreSheet } from '../../rulebook/index.ts';
import { checkReport } from '../check/check-report.ts';
import { readReport } from '../parse/read-report.ts';
import type { Problem } from '../problem.ts';
import { readCsv } from '../read/read-csv.ts';
import { LEVEL_KEY, type TypedDraft, type TypedTexts } from '../typed-draft.ts';
import { type TypedFigures, tableOfTyped } from '../typed-figures.ts';
import { readScoreFields } from './score-texts.ts';
import { fieldTexts, LEVEL_FIELD } from './typed.form.ts';

/** The scores above the items that follow from a sheet, by the figures' ids: the assessment's arithmetic. */
export type ComputeScores = (rulebook: Rulebook, sheet: ScoreSheet) => ReadonlyMap<string, PrintedScore>;

/** What stands on the screen for typing, and what is found about it so far. */
export type TypedState = {
  readonly rulebook: Rulebook;
  readonly texts: TypedTexts;
  /** Null while nothing is kept. */
  readonly keptAt: Date | null;
  readonly figures: TypedFigures;
  /** Fields whose text is no score. */
  readonly faults: readonly Fault[];
  /** What contradicts among the scores, and what is missing. */
  readonly problems: readonly Problem[];
  readonly computed: ReadonlyMap<string, PrintedScore>;
};

/** Checks what is kept as it stands; the table is what an intake would read, so the screen says what the preview will say. */
export function typedState(
  rulebook: Rulebook,
  draft: TypedDraft | null,
  words: Messages['intake']['typed'],
  compute: ComputeScores,
): TypedState {
  const texts = draft?.texts ?? {};
  const { scores, faults } = readScoreFields(rulebook, fieldTexts(texts), words);
  const level = texts[LEVEL_KEY] ?? null;
  const isKnown = level === null || rulebook.levels.some(({ id }) => id === level);
  const figures = { scores, level: isKnown ? level : null };
  const { problems, sheet } = checkReport(
    rulebook,
    readReport(readCsv(tableOfTyped(rulebook, figures), ','), rulebook),
  );
  return {
    rulebook,
    texts,
    keptAt: draft?.keptAt ?? null,
    figures,
    faults: isKnown ? faults : [...faults, { field: LEVEL_FIELD, message: words.unknownLevel }],
    problems: scores.size === 0 ? [] : problems,
    computed: compute(rulebook, sheet),
  };
}
