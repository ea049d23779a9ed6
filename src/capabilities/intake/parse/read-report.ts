import type { Rulebook } from '../../rulebook/index.ts';
import type { Place, Source } from '../source.ts';
import { agencyNamesIn } from './agency-name.ts';
import { readIndicatorLine, readInstrumentLine, readLevel, readOverall } from './figure-line.ts';
import { isFurniture, isTableHeader, readMeasureHeader, readParagraphLabel, readTopicHeading, restOfLabel, scoreColumn } from './headings.ts';
import { itemCodeReader } from './item-code.ts';
import { readItemLine } from './item-row.ts';
import { follows, type Line, linesOf, upToColumn } from './lines.ts';
import { goesOn, joinCells, type MeasureCells, measureCells, readMeasure } from './measure-row.ts';
import { readPrintedNumber, splitTrailingNumber } from './printed-number.ts';
import type {
  AgencyMention,
  FigureReading,
  ItemReading,
  LevelReading,
  MeasureColumn,
  PlacedText,
  ReadReport,
  TopicParagraph,
  TopicReading,
  YearMention,
} from './report.ts';
import { bestLikeness, oneLine } from './wording.ts';
import { yearReader } from './year-mentions.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Reads a whole source by the words of a rulebook: scores of every kind, agency, years, topics with their paragraphs
 * and the table of measures. Each line ends in a field with its place or in `unread`; nothing is judged here.
 */
export function readReport(source: Source, rulebook: Rulebook): ReadReport {
  const reader = reportReader(rulebook);
  for (const line of linesOf(source)) reader.take(line);
  return reader.finish();
}

function reportReader(rulebook: Rulebook) {
  const readCode = itemCodeReader(rulebook);
  const readYears = yearReader();
  const instrumentIds = rulebook.instruments.map(({ id }) => id);

  const agencyMentions: AgencyMention[] = [];
  const yearMentions: YearMention[] = [];
  const overall: FigureReading[] = [];
  const level: LevelReading[] = [];
  const instruments: FigureReading[] = [];
  const indicators: FigureReading[] = [];
  const items: Writable<ItemReading>[] = [];
  const topics: Writable<TopicReading>[] = [];
  /** Topics under which something stands; a table of contents names them too. */
  const filledTopics = new Set<TopicReading>();
  const measures: MeasureCells[] = [];
  const texts: PlacedText[] = [];
  const understood: Place[] = [];
  const unread: PlacedText[] = [];
  let measureTable: ReadReport['measureTable'] = null;

  let columns: (MeasureColumn | null)[] | null = null;
  /** The next row of measures is the first since the header. */
  let afterBreak = false;
  let topic: Writable<TopicReading> | null = null;
  let paragraph: TopicParagraph | null = null;
  /** The table of measures, and the columns of the last table's header. */
  let measureRows: number | null = null;
  let scores: number | null = null;
  let inIndicatorTable = false;
  /** What the line before was, for text that goes on over a line's end. */
  let last: { kind: 'item' | 'paragraph' | 'topic' | 'heading'; place: Place; wasRow: boolean } | null = null;

  const recognisers: ((line: Line) => boolean)[] = [
    measureHeader,
    groupOfMeasures,
    topicHeading,
    tableHeader,
    labelledParagraph,
    itemLine,
    measureRow,
    restOfParagraph,
    rest,
    figureLine,
    continuation,
    heading,
  ];

  function take(line: Line) {
    if (recognisers.some((recognise) => recognise(line))) {
      understood.push(line.place);
      return;
    }
    unread.push({ place: line.place, text: line.text });
    last = null;
  }

  function measureHeader(line: Line): boolean {
    const found = line.isRow ? readMeasureHeader(line.cells) : null;
    if (!found) return false;
    columns = found;
    measureRows = line.table;
    afterBreak = true;
    measureTable ??= { columns: found.filter((column) => column !== null), place: line.place };
    topic = null;
    last = null;
    return true;
  }

  function groupOfMeasures(line: Line): boolean {
    return columns !== null && line.isRow && readTopicHeading(line.text) !== null;
  }

  function topicHeading(line: Line): boolean {
    const found = readTopicHeading(line.text);
    if (!found) return false;
    const number = topicNumber(rulebook, found.name, found.number);
    columns = null;
    scores = null;
    inIndicatorTable = false;
    last = { kind: 'topic', place: line.place, wasRow: line.isRow };
    if (topic && topic.number === number && topic.printedNumber === found.number) return true;
    topic = {
      printedNumber: found.number,
      name: found.name,
      number,
      place: line.place,
      paragraphs: {},
    };
    topics.push(topic);
    paragraph = null;
    texts.push({ place: line.place, text: found.name });
    return true;
  }

  function tableHeader(line: Line): boolean {
    if (!isTableHeader(line.cells)) return false;
    inIndicatorTable = line.text.includes('ตัวชี้วัด');
    scores = scoreColumn(line.cells);
    columns = null;
    last = null;
    return true;
  }

  function labelledParagraph(line: Line): boolean {
    if (!topic) return false;
    const [head = '', ...others] = line.cells.filter((cell) => cell !== '');
    const found = readParagraphLabel(head);
    if (!found) return false;
    paragraph = found.label;
    filledTopics.add(topic);
    const text = oneLine([found.rest, ...others].join(' '));
    topic.paragraphs = { ...topic.paragraphs, [paragraph]: { text, place: line.place } };
    note(line, text, true);
    last = { kind: 'paragraph', place: line.place, wasRow: line.isRow };
    return true;
  }

  function itemLine(line: Line): boolean {
    const found = readItemLine(upToColumn(line, scores), readCode, instrumentIds, topic?.number ?? null);
    if (!found || (!line.isRow && found.number === null && paragraph !== null)) return false;
    if (topic) filledTopics.add(topic);
    items.push(found);
    last = { kind: 'item', place: line.place, wasRow: line.isRow };
    return true;
  }

  function measureRow(line: Line): boolean {
    if (!columns || !line.isRow || isFurniture(line.text)) return false;
    if (line.place.kind === 'table' && line.table !== measureRows) return false;
    const cells = measureCells(line.cells, columns, line.place);
    const above = measures.at(-1);
    const newPage = above?.place.kind === 'page' && line.place.kind === 'page' && above.place.page !== line.place.page;
    if (above && goesOn(cells, above, afterBreak || newPage)) measures[measures.length - 1] = joinCells(above, cells);
    else measures.push(cells);
    afterBreak = false;
    texts.push({ place: line.place, text: line.text });
    return true;
  }

  /** The rest of a paragraph in a table that was broken over pages: its label's cell is empty. */
  function restOfParagraph(line: Line): boolean {
    const filled = line.cells.filter((cell) => cell !== '');
    if (!topic || !paragraph || !line.isRow || line.cells[0] !== '' || filled.length !== 1) return false;
    appendToParagraph(topic, paragraph, line, line.text);
    return true;
  }

  /** The rest of an item's wording, or its score, on a line of its own. */
  function rest(line: Line): boolean {
    const item = items.at(-1);
    if (last?.kind !== 'item' || !item || !follows(line.place, last.place) || last.wasRow !== line.isRow) return false;
    const alone = readPrintedNumber(line.text);
    const split = alone ? { before: '', number: alone } : splitTrailingNumber(line.text);
    if (item.number !== null && split) return false;
    if (split) item.number = split.number;
    else if (isFurniture(line.text)) return false;
    item.name = oneLine(`${item.name}${split ? ` ${split.before}` : line.text}`);
    last = { ...last, place: line.place };
    return true;
  }

  function figureLine(whole: Line): boolean {
    const line = upToColumn(whole, scores);
    const indicator = readIndicatorLine(line, rulebook, inIndicatorTable);
    const instrument = indicator ? null : readInstrumentLine(line, rulebook);
    const total = indicator || instrument || topic ? null : readOverall(line);
    const named = topic ? null : readLevel(line, rulebook);
    if (indicator) indicators.push(indicator);
    if (instrument) instruments.push(instrument);
    if (total) overall.push(total);
    if (named) level.push(named);
    if (!indicator && !instrument && !total && !named) return false;
    if (total || named) note(line, line.text, false);
    last = null;
    return true;
  }

  function continuation(line: Line): boolean {
    if (!last || line.isRow || !follows(line.place, last.place) || isFurniture(line.text)) return false;
    if (last.kind === 'topic' && topic && !last.wasRow) {
      const longer = `${topic.name}${line.text}`;
      if (likestTopic(rulebook, longer).alike <= likestTopic(rulebook, topic.name).alike) return false;
      topic.name = longer;
      topic.number = topicNumber(rulebook, longer, topic.printedNumber);
    } else if (last.kind === 'paragraph' && topic && paragraph) {
      if (last.wasRow && topic.paragraphs[paragraph]?.text !== '') return false;
      const text = restOfLabel(line.text) ?? line.text;
      appendToParagraph(topic, paragraph, line, text);
    } else return false;
    last = { ...last, place: line.place };
    return true;
  }

  function appendToParagraph(to: Writable<TopicReading>, label: TopicParagraph, line: Line, text: string) {
    const before = to.paragraphs[label] ?? { text: '', place: line.place };
    to.paragraphs = { ...to.paragraphs, [label]: { ...before, text: oneLine(`${before.text} ${text}`) } };
    note(line, text, true);
  }

  function heading(line: Line): boolean {
    const names = line.isRow ? [] : agencyNamesIn(line.text, line.place);
    const years = readYears(line.text, line.place);
    const title = line.text.length <= 250 && (isFurniture(line.text) || names.length > 0 || years.length > 0);
    if (!title) return false;
    agencyMentions.push(...names);
    yearMentions.push(...years);
    texts.push({ place: line.place, text: line.text });
    if (/^[\d๐-๙]+[.)]/u.test(line.text)) topic = null;
    last = { kind: 'heading', place: line.place, wasRow: line.isRow };
    return true;
  }

  function note(line: Line, text: string, inProse: boolean) {
    texts.push({ place: line.place, text });
    agencyMentions.push(...agencyNamesIn(text, line.place, inProse));
    if (!inProse) yearMentions.push(...readYears(text, line.place));
  }

  function finish(): ReadReport {
    return {
      agencyMentions,
      yearMentions,
      overall,
      level,
      instruments,
      indicators,
      items,
      topics: topics.filter(
        (one) => filledTopics.has(one) || !topics.some((other) => filledTopics.has(other) && other.number === one.number),
      ),
      measures: measures.map(readMeasure),
      measureTable,
      texts,
      understood,
      unread,
    };
  }

  return { take, finish };
}

const SAME_TOPIC = 0.5;

/** The number a topic should have: by its name where that is known, else the printed one if such a topic exists. */
function topicNumber(rulebook: Rulebook, name: string, printed: number | null): number | null {
  const likest = likestTopic(rulebook, name);
  if (likest.alike >= SAME_TOPIC) return likest.number;
  return rulebook.topics.find(({ number }) => number === printed)?.number ?? null;
}

function likestTopic(rulebook: Rulebook, name: string): { readonly number: number; readonly alike: number } {
  return rulebook.topics
    .map((topic) => ({
      number: topic.number,
      alike: bestLikeness(name, [topic.name.th, topic.name.en, ...topic.otherNames]),
    }))
    .reduce((best, one) => (one.alike > best.alike ? one : best), { number: 0, alike: 0 });
}
