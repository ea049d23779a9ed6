import type { Paragraph } from '../source.ts';
import { agencyNamesIn, placesNamedIn } from './agency-mention.ts';
import { follows } from './lines.ts';
import type { AgencyMention, YearMention } from './report.ts';
import { oneLine } from './wording.ts';
import { yearReader } from './year-mentions.ts';

/**
 * The years and agencies named at the head or foot of the pages, each once however many pages repeat it; nothing else
 * there is of the report. A head that names several years is of a table that compares them.
 */
export function runningHeads(furniture: readonly Paragraph[]): {
  readonly years: readonly YearMention[];
  readonly agencies: readonly AgencyMention[];
} {
  const heads = firstOfEach(furniture.map(({ text, place }, at) => ({ text: oneLine(text), place, at })));
  return {
    years: heads.flatMap(({ text, place, at }) => yearOf(text, furniture[at + 1], place)),
    agencies: heads.flatMap(({ text, place }) => [
      ...agencyNamesIn(text, place),
      ...placesNamedIn(text, place),
    ]),
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
