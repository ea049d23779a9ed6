import { nextFiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import { agencyNamesIn, placesNamedIn } from './agency-mention.ts';
import { type ItemCodeReader, itemCodeReader } from './item-code.ts';
import type { Line } from './lines.ts';
import { type MeasureReader, measureReader } from './measure-reader.ts';
import type {
  AgencyMention,
  FigureReading,
  ItemReading,
  LevelReading,
  PlacedText,
  ReadReport,
  TopicParagraph,
  UnreadText,
  YearMention,
} from './report.ts';
import { NO_COLUMNS, type TableColumns } from './table-columns.ts';
import { NO_TOPICS, type TopicState, topicsRead } from './topic-sections.ts';
import { oneLine } from './wording.ts';
import { resultYearOf, type YearReader, yearReader } from './year-mentions.ts';

/** What has been read of a source so far, and what is open at the line that comes next. */
export type Reading = {
  readonly rulebook: Rulebook;
  readonly readCode: ItemCodeReader;
  readonly readYears: YearReader;
  readonly measures: MeasureReader;
  topics: TopicState;
  /** The instrument that a heading or a row above names, for rows that leave it out. */
  instrument: { readonly id: string; readonly inRow: boolean } | null;
  /** The columns of the last table's header. */
  columns: TableColumns;
  /** The paragraphs that the columns of a table hold, by the labels in its header, and that table. */
  paragraphColumns: ParagraphColumns | null;
  /** Whether the name of an indicator stood alone with no score below it, as where the columns of a table run one after the other. */
  namesRunOn: boolean;
  /** The run of items that is open: see `ItemReading`. */
  list: number;
  /** What the line before was; null when nothing may go on from it. */
  last: { readonly kind: Continued; readonly place: Place; readonly wasRow: boolean } | null;

  readonly agencyMentions: AgencyMention[];
  readonly yearMentions: YearMention[];
  readonly overall: FigureReading[];
  readonly level: LevelReading[];
  readonly instruments: FigureReading[];
  readonly indicators: FigureReading[];
  readonly items: ItemReading[];
  readonly texts: PlacedText[];
  readonly understood: Place[];
  readonly unread: UnreadText[];
};

export type ParagraphColumns = {
  readonly labels: readonly (TopicParagraph | null)[];
  readonly table: number | null;
};

/** What may go on over a line's end. */
export type Continued = 'item' | 'paragraph' | 'topic' | 'sentence' | 'measure';

/**
 * Tries to understand a line, with the one below on which its sentence may go on. Answers with what may go on from
 * it: `nothing`, or `same` as from the line before. Null when the line is none of its kind; the reading is then as it
 * was.
 */
export type Recogniser = (
  line: Line,
  reading: Reading,
  below: Line | null,
) => Continued | 'nothing' | 'same' | null;

export function beginReading(rulebook: Rulebook): Reading {
  return {
    rulebook,
    readCode: itemCodeReader(rulebook),
    readYears: yearReader(),
    topics: NO_TOPICS,
    measures: measureReader(),
    instrument: null,
    columns: NO_COLUMNS,
    paragraphColumns: null,
    namesRunOn: false,
    list: 0,
    last: null,
    agencyMentions: [],
    yearMentions: [],
    overall: [],
    level: [],
    instruments: [],
    indicators: [],
    items: [],
    texts: [],
    understood: [],
    unread: [],
  };
}

/** Keeps a text for the checks of wording, with the agencies that it names and, in headings, the years. */
export function keepText(reading: Reading, { place }: Line, text: string, inProse: boolean): void {
  reading.texts.push({ place, text });
  reading.agencyMentions.push(...agencyNamesIn(text, place, inProse));
  if (inProse) return;
  reading.agencyMentions.push(...placesNamedIn(text, place));
  reading.yearMentions.push(...reading.readYears(text, place));
}

/** Tells what of an understood line no field took. */
export function tellRest(reading: Reading, { place }: Line, rest: readonly string[]): void {
  reading.unread.push(
    ...rest.map((text) => ({ place, text: oneLine(text), reason: 'not-understood' as const })),
  );
}

export function endReading(reading: Reading): ReadReport {
  const { agencyMentions, yearMentions, overall, level, instruments, indicators, items } = reading;
  const { texts, understood, unread, topics } = reading;
  const { measures, table } = reading.measures.finish(nextFiscalYear(resultYearOf(reading)));
  return {
    agencyMentions,
    yearMentions,
    overall,
    level,
    instruments,
    indicators,
    items,
    topics: topicsRead(topics, reading.rulebook),
    measures,
    measureTable: table,
    texts,
    understood,
    unread,
  };
}
