import { OVERALL, type Rulebook } from '../../rulebook/index.ts';
import type { Place, Source } from '../source.ts';
import { agencyNamesIn } from './agency-name.ts';
import { readIndicatorLine, readInstrumentLine, readLevel, readOverall } from './figure-line.ts';
import {
  codeColumn,
  countsRows,
  isFurniture,
  isRuleOfTable,
  isTableHeader,
  readTopicHeading,
  scoreColumn,
} from './headings.ts';
import { itemCodeReader } from './item-code.ts';
import { readItemLine } from './item-row.ts';
import { follows, type Line, linesOf, sentenceFrom, upToColumn, withWord } from './lines.ts';
import { measureTableReader } from './measure-table.ts';
import { readPrintedNumber, splitTrailingNumber } from './printed-number.ts';
import type {
  AgencyMention,
  FigureReading,
  ItemReading,
  LevelReading,
  PlacedText,
  ReadReport,
  YearMention,
} from './report.ts';
import { topicReader } from './topic-section.ts';
import { bareWording, bestLikeness, oneLine } from './wording.ts';
import { yearReader } from './year-mentions.ts';

/**
 * Reads a whole source by the words of a rulebook: scores of every kind, agency, years, topics with their paragraphs
 * and the table of measures. Each line ends in a field with its place or in `unread`; nothing is judged here.
 */
export function readReport(source: Source, rulebook: Rulebook): ReadReport {
  const reader = reportReader(rulebook);
  const lines = linesOf(source);
  for (const [at, line] of lines.entries()) reader.take(line, lines[at + 1] ?? null);
  return reader.finish();
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function reportReader(rulebook: Rulebook) {
  const readCode = itemCodeReader(rulebook);
  const readYears = yearReader();
  const topics = topicReader(rulebook);
  const measureTable = measureTableReader();
  const instrumentIds = rulebook.instruments.map(({ id }) => id);

  const agencyMentions: AgencyMention[] = [];
  const yearMentions: YearMention[] = [];
  const overall: FigureReading[] = [];
  const level: LevelReading[] = [];
  const instruments: FigureReading[] = [];
  const indicators: FigureReading[] = [];
  const items: Writable<ItemReading>[] = [];
  const texts: PlacedText[] = [];
  const understood: Place[] = [];
  const unread: PlacedText[] = [];

  /** The columns of the last table's header. */
  let scores: number | null = null;
  let inIndicatorTable = false;
  let hasOrdinals = false;
  let codes: number | null = null;
  /** The line below, to which a sentence may go on. */
  let next: Line | null = null;
  /** What the line before was, for text that goes on over a line's end. */
  let last: { kind: 'item' | 'paragraph' | 'topic'; place: Place; wasRow: boolean } | null = null;

  /** The first that knows a line takes it; so the more particular stand before the more general. */
  const recognisers: ((line: Line) => boolean)[] = [
    ({ isRow, cells }) => isRow && isRuleOfTable(cells),
    measureHeader,
    groupOfMeasures,
    topicHeading,
    tableHeader,
    labelledParagraph,
    itemLine,
    measureRow,
    instrumentAlone,
    brokenParagraph,
    restOfItem,
    figureLine,
    emptyFigure,
    restOfText,
    heading,
  ];

  function take(line: Line, below: Line | null) {
    next = below;
    if (recognisers.some((recognise) => recognise(line))) {
      understood.push(line.place);
      return;
    }
    unread.push({ place: line.place, text: line.text });
    last = null;
  }

  function measureHeader(line: Line): boolean {
    if (!measureTable.header(line)) return false;
    topics.leave();
    last = null;
    return true;
  }

  function groupOfMeasures(line: Line): boolean {
    return measureTable.isOpen() && line.isRow && readTopicHeading(line.text) !== null;
  }

  function topicHeading(line: Line): boolean {
    if (!topics.heading(line)) return false;
    measureTable.close();
    scores = null;
    inIndicatorTable = false;
    hasOrdinals = false;
    codes = null;
    texts.push({ place: line.place, text: topics.current()?.name ?? '' });
    last = { kind: 'topic', place: line.place, wasRow: line.isRow };
    return true;
  }

  function tableHeader(line: Line): boolean {
    if (!isTableHeader(line.cells)) return false;
    inIndicatorTable = line.text.includes('ตัวชี้วัด');
    scores = scoreColumn(line.cells);
    hasOrdinals = countsRows(line.cells);
    codes = codeColumn(line.cells);
    measureTable.close();
    last = null;
    return true;
  }

  function labelledParagraph(line: Line): boolean {
    const text = topics.labelled(line, next);
    if (text === null) return false;
    note(line, text, true);
    last = { kind: 'paragraph', place: line.place, wasRow: line.isRow };
    return true;
  }

  function itemLine(line: Line): boolean {
    const row = upToColumn(line, scores);
    const topic = topics.current()?.number ?? null;
    const found =
      readItemLine(row, readCode, instrumentIds, topic) ??
      unlessOther(readItemLine(withWord(row, codes), readCode, instrumentIds, topic));
    const isProse = !line.isRow && topics.inParagraph() && found?.number === null;
    if (!found || isProse) return false;
    items.push(found);
    topics.noteItem();
    last = { kind: 'item', place: line.place, wasRow: line.isRow };
    return true;
  }

  /** In the column of items' numbers `1๗` may be i7; a mere count of the rows is told by the wording beside it. */
  function unlessOther(reading: ItemReading | null): ItemReading | null {
    const means = ({ id, text, otherTexts }: Rulebook['items'][number]) =>
      reading?.candidates.includes(id) &&
      bestLikeness(reading.name, [text.th, text.en, ...otherTexts]) >= SAME_ITEM;
    return rulebook.items.some(means) ? reading : null;
  }

  function measureRow(line: Line): boolean {
    if (!measureTable.row(line)) return false;
    texts.push({ place: line.place, text: line.text });
    return true;
  }

  /** Where each cell has a line of its own, the instrument of the items below. */
  function instrumentAlone({ text, isRow }: Line): boolean {
    if (isRow || !instrumentIds.some((id) => bareWording(id) === bareWording(text))) return false;
    last = null;
    return true;
  }

  /** A paragraph in a table that was broken over pages: the cell of its label is empty. */
  function brokenParagraph(line: Line): boolean {
    const filled = line.cells.filter((cell) => cell !== '');
    const isLabelled = topics.endsLabel(line.cells[0] ?? '');
    if (!line.isRow || (line.cells[0] !== '' && !isLabelled) || filled.length !== (isLabelled ? 2 : 1))
      return false;
    const text = topics.restOfParagraph({ ...line, text: filled.at(-1) ?? '' });
    if (text === null) return false;
    note(line, text, true);
    return true;
  }

  /** The rest of an item's wording, or its score, on a line of its own. */
  function restOfItem(line: Line): boolean {
    const item = items.at(-1);
    if (last?.kind !== 'item' || !item || !follows(line.place, last.place) || last.wasRow !== line.isRow)
      return false;
    const alone = readPrintedNumber(line.text);
    const split = alone ? { before: '', number: alone } : splitTrailingNumber(line.text);
    if (item.number !== null && split) return false;
    // In a table of codes and scores a row that begins in the first column is a figure of its own.
    if (split && line.isRow && line.cells[0] !== '' && (alone || item.name === '')) return false;
    if (split) item.number = split.number;
    else if (isFurniture(line.text)) return false;
    item.name = oneLine(`${item.name}${split ? ` ${split.before}` : line.text}`);
    last = { ...last, place: line.place };
    return true;
  }

  function figureLine(whole: Line): boolean {
    const numbered = upToColumn(whole, scores);
    const line =
      hasOrdinals && numbered.isRow ? { ...numbered, cells: numbered.cells.with(0, '') } : numbered;
    const inTopic = topics.current() !== null;
    const indicator = readIndicatorLine(line, rulebook, inIndicatorTable);
    const instrument = indicator ? null : readInstrumentLine(line, rulebook);
    const sentence = sentenceFrom(line, next);
    const total = indicator || instrument || inTopic ? null : readOverall(line, sentence);
    const named = inTopic ? null : readLevel(line, sentence, rulebook);
    if (indicator) indicators.push(indicator);
    if (instrument) instruments.push(instrument);
    if (total) overall.push(total);
    if (named) level.push(named);
    if (!indicator && !instrument && !total && !named) return false;
    if (total || named) note(line, line.text, false);
    last = null;
    return true;
  }

  /** A row of a table `item,score` whose score was left empty. */
  function emptyFigure({ cells, isRow }: Line): boolean {
    const [key = '', ...others] = cells;
    const isKnown =
      [...rulebook.indicators, ...rulebook.instruments].some(({ id }) => id === key) || key === OVERALL;
    const isEmpty = isRow && others.every((cell) => cell === '');
    if (!isKnown || !isEmpty || topics.current() !== null) return false;
    last = null;
    return true;
  }

  /** A heading or paragraph of a topic that goes on from the line above. */
  function restOfText(line: Line): boolean {
    if (!last || line.isRow || isFurniture(line.text)) return false;
    if (!follows(line.place, last.place) && !(last.kind === 'paragraph' && topics.awaitsText())) return false;
    if (last.kind === 'topic' && !last.wasRow) {
      if (!topics.restOfName(line)) return false;
    } else if (last.kind === 'paragraph' && !last.wasRow) {
      const text = topics.restOfParagraph(line);
      if (text === null) return false;
      note(line, text, true);
    } else return false;
    last = { ...last, place: line.place };
    return true;
  }

  function heading(line: Line): boolean {
    const names = line.isRow ? [] : agencyNamesIn(line.text, line.place);
    const years = readYears(line.text, line.place);
    const isShort = line.text.length <= LONGEST_HEADING;
    if (!isShort || !(isFurniture(line.text) || names.length > 0 || years.length > 0)) return false;
    agencyMentions.push(...names);
    yearMentions.push(...years);
    texts.push({ place: line.place, text: line.text });
    if (/^[\d๐-๙]+[.)]/u.test(line.text)) topics.leave();
    last = null;
    return true;
  }

  function note(line: Line, text: string, inProse: boolean) {
    texts.push({ place: line.place, text });
    agencyMentions.push(...agencyNamesIn(text, line.place, inProse));
    if (!inProse) yearMentions.push(...readYears(text, line.place));
  }

  function finish(): ReadReport {
    const { measures, table } = measureTable.finish();
    return {
      agencyMentions,
      yearMentions,
      overall,
      level,
      instruments,
      indicators,
      items,
      topics: topics.finish(),
      measures,
      measureTable: table,
      texts,
      understood,
      unread,
    };
  }

  return { take, finish };
}

const LONGEST_HEADING = 400;
const SAME_ITEM = 0.5;
