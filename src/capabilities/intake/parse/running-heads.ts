import type { Paragraph } from '../source.ts';
import { agencyNamesIn, placesNamedIn } from './agency-mention.ts';
import { isFurniture } from './furniture.ts';
import { follows, type Line } from './lines.ts';
import { holdsScoreLike } from './overall-line.ts';
import type { AgencyMention, PlacedText, YearMention } from './report.ts';
import { bareWording, oneLine } from './wording.ts';
import { yearReader } from './year-mentions.ts';

/**
 * The years and agencies named at the head or foot of the pages, each once however many pages repeat it. A head that
 * names several years is of a table that compares them. What names neither and repeats nothing of the body is told as
 * unread, and so is a score that stands nowhere else: none is taken from here.
 */
export function runningHeads(
  furniture: readonly Paragraph[],
  body: readonly Line[],
): {
  readonly years: readonly YearMention[];
  readonly agencies: readonly AgencyMention[];
  readonly unread: readonly PlacedText[];
} {
  const heads = firstOfEach(
    furniture.map(({ text, place }, at) => ({ text: withoutPageNumber(oneLine(text)), place, at })),
  );
  const read = heads.map(({ text, place, at }) => ({
    head: { text, place },
    years: yearOf(text, furniture[at + 1], place),
    agencies: [...agencyNamesIn(text, place), ...placesNamedIn(text, place)],
  }));
  const isRepeated = repeatsOf(body);
  return {
    years: read.flatMap(({ years }) => years),
    agencies: read.flatMap(({ agencies }) => agencies),
    unread: read.flatMap(({ head, years, agencies }) => {
      const isField = years.length > 0 || agencies.length > 0 || isFurniture(head.text);
      return (isField && !holdsScoreLike(head.text)) || isRepeated(head.text) ? [] : head;
    }),
  };
}

const PAGE_NUMBER =
  /^[\d๐-๙]{1,3}\s*[|–—-]\s*|\s*[|–—-]?\s*(?:หน้า|page)(?:ที่)?\s*[\d๐-๙]{1,4}(?:\s*(?:จาก|\/|of)\s*[\d๐-๙]{1,4})?$|\s+[|–—-]?\s*[\d๐-๙]{1,3}(?:\s*[|–—-])?$/iu;

/** Pages that differ in their number alone have one head. */
const withoutPageNumber = (text: string): string => text.replace(PAGE_NUMBER, '');

/**
 * Whether a text stands in the body too: a score on a line alone, words anywhere, as a heading may be broken over lines.
 * Of the header of a table that goes on over pages each line holds pieces of its cells.
 */
function repeatsOf(body: readonly Line[]): (text: string) => boolean {
  const lines = body.map(({ text, isRow }) => ({ bare: bareWording(text), isRow }));
  const whole = lines.map(({ bare }) => bare).join('');
  return (text) => {
    const bare = bareWording(text);
    if (holdsScoreLike(text)) return lines.some((line) => line.bare === bare);
    const words = text.split(' ').map(bareWording);
    const holdsPieces = (line: string) => words.length > 1 && words.every((word) => line.includes(word));
    return whole.includes(bare) || lines.some((line) => line.isRow && holdsPieces(line.bare));
  };
}

/** The one year of a head; the number may stand on the line below. */
function yearOf(text: string, below: Paragraph | undefined, place: Paragraph['place']): YearMention[] {
  const years = (words: string) => yearReader()(words, place);
  const own = years(text);
  const goesOn = own.length === 0 && below !== undefined && follows(below.place, place);
  const found = goesOn && years(below.text).length === 0 ? years(`${text} ${below.text}`) : own;
  return found.length === 1 ? found : [];
}

type Head = { readonly text: string; readonly place: Paragraph['place']; readonly at: number };

const firstOfEach = (heads: readonly Head[]): Head[] =>
  [...Map.groupBy(heads, ({ text }) => text).values()].flatMap(([first]) => first ?? []);
