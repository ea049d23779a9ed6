import type { Messages } from '../../../messages/messages.ts';
import { type Place, type Source, showPlace } from '../source.ts';

type Words = Messages['intake']['preview'];

/** A place in words: "หน้า 3 บรรทัดที่ 4". */
export function placeText(place: Place, words: Words): string {
  switch (place.kind) {
    case 'line':
      return words.place.line(place);
    case 'page':
      return words.place.page(place);
    case 'table':
      return words.place.table(place);
    case 'cell':
      return words.place.cell(place);
  }
}

/** The same for the margin of the source: "น.3:4". */
export function shortPlaceText(place: Place, words: Words): string {
  switch (place.kind) {
    case 'line':
      return words.shortPlace.line(place);
    case 'page':
      return words.shortPlace.page(place);
    case 'table':
      return words.shortPlace.table(place);
    case 'cell':
      return words.shortPlace.cell(place);
  }
}

/** Lines of a source that a page shows at most; a table of tens of thousands would stop the browser. */
export const MOST_LINES = 3000;

/** One line for each place that a reader can name: in a sheet every cell of a row leads to the row. */
export const lineKey = (place: Place): string =>
  place.kind === 'cell' ? `${place.sheet}\n${place.cell.replace(/^[A-Z]+/, '')}` : showPlace(place);

/** The id of the line where a place stands in the shown source; null when it is not shown. */
export type AnchorOf = (place: Place) => string | null;

export function anchorsOf(source: Source): AnchorOf {
  const ids = new Map<string, string>();
  for (const [at, { place }] of source.blocks.slice(0, MOST_LINES).entries()) {
    const key = lineKey(place);
    if (!ids.has(key)) ids.set(key, `source-${at + 1}`);
  }
  return (place) => ids.get(lineKey(place)) ?? null;
}
