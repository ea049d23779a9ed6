import type { Language } from '../../../kernel/localized.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import { messagesIn } from '../../../messages/messages.ts';
import type { Fault, Form } from '../../../web/forms.tsx';
import { readPrintedNumber } from '../../intake/index.ts';
import { type Level, type Rulebook, scoreStructure } from '../../rulebook/index.ts';
import { nameFigure } from '../name-figure.ts';

/** What a person tries: scores by figure, and the level to which the cheapest way is sought. */
export type Tried = {
  readonly scores: ReadonlyMap<string, PrintedScore>;
  /** Null: none was chosen. */
  readonly level: Level | null;
};

const PREFIX = 'set-';
export const LEVEL_FIELD = 'level';

/** The fields in which one item and its score are picked; they become the item's own field. */
export const PICKED_ITEM = 'item';
export const PICKED_SCORE = 'score';

/** The name and id of the field in which a figure's score is tried. */
export const fieldOfFigure = (figure: string): string => PREFIX + figure;

/** The query that tries these scores, beginning with "?". */
export function queryOf(scores: ReadonlyMap<string, string>, level: string | null): string {
  const query = new URLSearchParams();
  for (const [figure, score] of scores) query.set(fieldOfFigure(figure), score);
  if (level !== null) query.set(LEVEL_FIELD, level);
  return `?${query}`;
}

/** The same query without fields that were left empty, so that an address says only what is tried; null if none is. */
export function withoutBlanks(query: URLSearchParams): URLSearchParams | null {
  const filled = [...query].filter(([, value]) => value.trim() !== '');
  return filled.length === query.size ? null : new URLSearchParams(filled);
}

/** The same query with the picked item as one of the scores tried; null unless an item and a score were picked. */
export function withPicked(query: URLSearchParams): URLSearchParams | null {
  const [item, score] = [query.get(PICKED_ITEM), query.get(PICKED_SCORE)];
  if (item === null || score === null) return null;
  const tried = new URLSearchParams(query);
  tried.delete(PICKED_ITEM);
  tried.delete(PICKED_SCORE);
  tried.set(fieldOfFigure(item), score);
  return tried;
}

/** The texts of the scores tried, by figure, as they were typed. */
export function textsOf(query: URLSearchParams): ReadonlyMap<string, string> {
  return new Map(
    [...query]
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => [name.slice(PREFIX.length), value]),
  );
}

/** Judges a query. Scores are 0–100 with at most two decimals, Thai or Arabic digits. */
export function judgeQuery(rulebook: Rulebook, query: URLSearchParams, language: Language): Form<Tried> {
  const words = messagesIn(language).whatIf.faults;
  const scores = new Map<string, PrintedScore>();
  const faults: Fault[] = [];
  for (const [figure, text] of textsOf(query)) {
    const field = fieldOfFigure(figure);
    if (!scoreStructure(rulebook).byId.has(figure)) {
      faults.push({
        field: FIELDS_ANCHOR,
        message: messagesIn(language).assessment.whatIf['unknown-figure']({ id: figure }),
      });
      continue;
    }
    const number = readPrintedNumber(text);
    const said = { figure: nameFigure(rulebook, figure, language), text };
    if (!number || number.lookAlike) faults.push({ field, message: words.notANumber(said) });
    else if (number.score === null) faults.push({ field, message: words.outOfRange(said) });
    else scores.set(figure, number.score);
  }
  const { quick } = messagesIn(language).whatIf;
  if (query.has(PICKED_ITEM)) faults.push({ field: PICKED_SCORE, message: quick.scoreMissing });
  if (query.has(PICKED_SCORE)) faults.push({ field: PICKED_ITEM, message: quick.itemMissing });
  const wanted = query.get(LEVEL_FIELD);
  const level = rulebook.levels.find(({ id }) => id === wanted) ?? null;
  if (wanted !== null && level === null) faults.push({ field: LEVEL_FIELD, message: words.unknownLevel });
  return faults.length > 0
    ? { state: 'invalid', text: Object.fromEntries(query), faults }
    : { state: 'complete', value: { scores, level } };
}

/** The heading of the fields, to which a fault leads that belongs to none of them. */
export const FIELDS_ANCHOR = 'scores';
