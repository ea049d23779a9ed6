import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { showScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { shortened } from '../../../kernel/thai/shortened.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import {
  type Correction,
  correctionSchema,
  sayTheSame,
  subjectOf,
  withCorrection,
  yearConfirmation,
} from '../correction.ts';
import { listFigures, scoresByKey } from '../figure-list.ts';
import type { OpenedIntake } from '../find-intake.ts';
import { scoreField } from './score-field.tsx';
import { readScoreFields } from './score-texts.ts';
import { jsonOf } from './shown-fields.ts';
import type { Today } from './today.ts';

/** Fields of the preview beside the scores; each is called as what it corrects. */
export const FACT_FIELDS = ['agencyName', 'year', 'level', 'respondents'] as const;
export type FactField = (typeof FACT_FIELDS)[number];

export const TICK_FIELD = 'accept-with-errors';
export const REVISION_FIELD = 'revision';

/** What the fields beside the scores show of an intake. */
export function factTexts({ checked, intake }: OpenedIntake): Readonly<Record<FactField, string>> {
  const told = intake.corrections.find((one) => one.kind === 'respondents');
  return {
    agencyName: checked.agency.name ?? '',
    year: String(checked.fiscalYear),
    level: checked.sheet.level ?? '',
    respondents: told ? String(told.to) : '',
  };
}

/** What every field of the preview shows of an intake, by its name. */
export const shownTexts = (opened: OpenedIntake): Readonly<Record<string, string>> => ({
  ...factTexts(opened),
  ...Object.fromEntries(
    [...scoresByKey(opened.checked.sheet)].map(([key, score]) => [scoreField(key), showScore(score)]),
  ),
});

/** The id of the form, for buttons that stand outside it. */
export const CORRECTION_FORM = 'corrections';

/** The value of a button that says one thing over the source. */
export const useValue = (correction: Correction): string => JSON.stringify(correction);

/**
 * What a person says over a source, as the preview's form holds it: a field unlike what it showed is a correction; one
 * that says again what stands in the source, or is emptied, takes it back; one that is as it was, or was not sent,
 * leaves what was said. A button that says or undoes one thing sends the whole form with it. A year that has not
 * come by today is refused.
 */
export function parseCorrections(
  opened: OpenedIntake,
  text: Sent['text'],
  words: Messages['intake'],
  today: Today,
): Result<readonly Correction[], readonly Fault[]> {
  const scores = scoresSaid(opened, text, words);
  const facts = FACT_FIELDS.map((field) => factSaid(opened, field, text[field], words, today));
  const used = readUse(opened, text.use, today.latest);
  const settled = new Set([...(used ? [subjectOf(used)] : []), ...(text.undo ? [text.undo] : [])]);
  const faults = [...scores.faults, ...facts.flatMap(({ fault }) => fault ?? [])].filter(
    ({ field }) => !settled.has(field) && ![...settled].some((key) => scoreField(key) === field),
  );
  if (faults.length > 0) return refuse(faults);
  const said = [...scores.said, ...facts.flatMap((one) => one.said ?? [])];
  const before = opened.intake.corrections.map(subjectOf);
  const inOrder = said.toSorted(
    (one, other) => rankIn(before, subjectOf(one)) - rankIn(before, subjectOf(other)),
  );
  const kept = inOrder.filter((one) => subjectOf(one) !== text.undo);
  return ok(used ? withCorrection(kept, used) : kept);
}

/** What was said before stays in its order, the new comes behind. */
const rankIn = (before: readonly string[], subject: string) =>
  before.includes(subject) ? before.indexOf(subject) : before.length;

const keptOf = ({ intake }: OpenedIntake, subject: string) =>
  intake.corrections.filter((one) => subjectOf(one) === subject);

function scoresSaid(opened: OpenedIntake, text: Sent['text'], words: Messages['intake']) {
  const { rulebook, checked } = opened;
  const { scores, faults } = readScoreFields(rulebook, text, words.typed);
  const [shown, printed] = [scoresByKey(checked.sheet), scoresByKey(checked.printed)];
  const said = listFigures(rulebook).flatMap(({ key }): readonly Correction[] => {
    const score = scores.get(key);
    if (text[scoreField(key)] === undefined || (score !== undefined && score === shown.get(key)))
      return keptOf(opened, key);
    return score === undefined || score === printed.get(key) ? [] : [{ kind: 'score', key, to: score }];
  });
  return { said, faults };
}

type FactSaid = { readonly said?: readonly Correction[]; readonly fault?: Fault };

function factSaid(
  opened: OpenedIntake,
  field: FactField,
  sent: string | undefined,
  words: Messages['intake'],
  today: Today,
): FactSaid {
  const typed = (field === 'agencyName' ? (sent ?? '') : toArabicDigits(sent ?? '')).trim();
  if (sent === undefined || typed === factTexts(opened)[field]) return { said: keptOf(opened, field) };
  const { asRead, printed } = opened.checked;
  const source = {
    agencyName: asRead.agencyName ?? '',
    year: String(asRead.fiscalYear),
    level: printed.level ?? '',
    respondents: '',
  }[field];
  if (typed === '' || typed === source) return { said: [] };
  const correction = factOf(opened, field, typed);
  if (correction?.kind === 'year' && correction.to > today.latest) {
    const message = words.preview.yearToCome({ ...today, year: correction.to });
    return { fault: { field, message } };
  }
  if (correction) return { said: [correction] };
  const given = { text: shortened(typed) };
  const { notYear, notLevel, notRespondents, notAgencyName } = words.preview;
  const messages = { year: notYear, level: notLevel, respondents: notRespondents, agencyName: notAgencyName };
  return { fault: { field, message: messages[field](given) } };
}

const LONGEST_NAME = 200;

function factOf({ rulebook }: OpenedIntake, field: FactField, typed: string): Correction | null {
  switch (field) {
    case 'year': {
      const to = /^\d{4}$/.test(typed) ? parseFiscalYear(Number(typed)) : null;
      return to && { kind: 'year', to };
    }
    case 'level':
      return rulebook.levels.some(({ id }) => id === typed) ? { kind: 'level', to: typed } : null;
    case 'respondents':
      return /^[1-9]\d{0,6}$/.test(typed) ? { kind: 'respondents', to: Number(typed) } : null;
    case 'agencyName':
      return typed.length <= LONGEST_NAME ? { kind: 'agencyName', to: typed } : null;
  }
}

/** What a button says; null for what no page offers. */
function readUse(opened: OpenedIntake, value: string | undefined, latest: FiscalYear): Correction | null {
  const parsed = correctionSchema.safeParse(jsonOf(value));
  return parsed.success && isOffered(opened, parsed.data, latest) ? parsed.data : null;
}

function isOffered(
  { rulebook, reading, checked, intake }: OpenedIntake,
  correction: Correction,
  latest: FiscalYear,
): boolean {
  const isConfirmation = sayTheSame([correction], [yearConfirmation(intake.corrections)]);
  if (isConfirmation) return checked.fiscalYear <= latest;
  const isFigure = (key: string) => listFigures(rulebook).some((figure) => figure.key === key);
  switch (correction.kind) {
    case 'score':
      return isFigure(correction.key);
    case 'confirm':
      return isFigure(correction.key);
    case 'renumber':
      return (reading?.checked.items ?? []).some(({ namesake }) => namesake?.id === correction.to);
    case 'level':
      return rulebook.levels.some(({ id }) => id === correction.to);
    case 'year':
      return correction.to === rulebook.fiscalYear && correction.to <= latest;
    default:
      return true;
  }
}
