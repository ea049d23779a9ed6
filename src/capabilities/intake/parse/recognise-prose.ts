import { isFurniture } from './furniture.ts';
import { isTitleOfPart } from './heading-line.ts';
import { follows, type Line } from './lines.ts';
import { readPrintedNumber } from './printed-number.ts';
import { keepText, type Reading, type Recogniser, tellRest } from './reading.ts';
import type { TopicParagraph } from './report.ts';
import { readBrokenLabel, readParagraphLabel, readSpacedLabel } from './topic-labels.ts';
import { adoptOrphans, beginParagraph, goOnInName, goOnInParagraph } from './topic-sections.ts';
import { oneLine } from './wording.ts';

/** The three paragraphs of a topic, each under its label, and what goes on from the line above. */

export const labelledParagraph: Recogniser = (line, reading, below) => {
  const { labelEnd } = reading.topics;
  const [head = '', ...others] = line.cells.filter((cell) => cell !== '');
  if (labelEnd !== null && head.startsWith(labelEnd)) return null;
  const topics = readParagraphLabel(head) ? adoptOrphans(reading.topics) : reading.topics;
  const found = topics.current ? labelOf(line, head, others, reading, below) : null;
  if (!found) return null;
  const text = oneLine([found.rest, ...others].join(' '));
  reading.topics = beginParagraph(topics, found.label, text, line.place, found.end);
  keepText(reading, line, text, true);
  return 'paragraph';
};

/** The label at the head of a line or row; one that only a space parts from its text begins no paragraph twice. */
function labelOf(
  line: Line,
  head: string,
  others: readonly string[],
  { topics, readCode }: Reading,
  below: Line | null,
) {
  const whole = readParagraphLabel(head);
  if (whole) return { ...whole, end: null };
  const begun = topics.current?.paragraphs ?? {};
  // Of an item's number the word ข้อ is no beginning of the label below.
  const isItem = readCode(head) !== null;
  const mayBreak = !isItem && below?.isRow === line.isRow && (!line.isRow || others.length > 0);
  const broken = mayBreak ? readBrokenLabel(head, below?.cells[0] ?? '') : null;
  // In a cell of its own a label is broken without a text behind it.
  if (broken && (!line.isRow || broken.rest === '')) return broken;
  const spaced = line.isRow ? null : readSpacedLabel(head);
  return spaced && !(spaced.label in begun) ? { ...spaced, end: null } : null;
}

/** A header of labels: under each stands its paragraph in a column of the table. */
export const paragraphHeader: Recogniser = ({ cells, isRow, table }, reading) => {
  const labels = isRow ? paragraphsNamed(cells) : null;
  if (!labels) return null;
  const topics = adoptOrphans(reading.topics);
  if (!topics.current) return null;
  reading.topics = topics;
  reading.paragraphColumns = { labels, table };
  return 'nothing';
};

/** The paragraphs that the cells name, two at least and each once; null when any cell holds more than a label. */
function paragraphsNamed(cells: readonly string[]): (TopicParagraph | null)[] | null {
  const named = cells.map((cell) => readParagraphLabel(cell));
  const labels = named.flatMap((found) => (found?.rest === '' ? [found.label] : []));
  const filled = cells.filter((cell) => cell !== '' && !isColumnOfNumbers(cell)).length;
  const areLabels = labels.length > 1 && labels.length === filled && new Set(labels).size === filled;
  return areLabels ? named.map((found) => found?.label ?? null) : null;
}

const isColumnOfNumbers = (cell: string) => /^(?:ที่|ลำดับ(?:ที่)?)$/u.test(cell);

/** A row of a table whose columns are the paragraphs of the topic. */
export const paragraphColumns: Recogniser = (line, reading) => {
  const { labels, table } = reading.paragraphColumns ?? {};
  if (!labels || !line.isRow || line.table !== table || line.cells.length !== labels.length) return null;
  if (!reading.topics.current || readPrintedNumber(line.cells.at(-1) ?? '')) return null;
  for (const [column, cell] of line.cells.entries()) {
    const label = labels[column] ?? null;
    if (cell === '') continue;
    if (label === null) tellRest(reading, line, /^[\d๐-๙.)(]+$/u.test(cell) ? [] : [cell]);
    else {
      const before = reading.topics.current?.paragraphs[label];
      const text = oneLine(`${before?.text ?? ''} ${cell}`);
      reading.topics = beginParagraph(reading.topics, label, text, before?.place ?? line.place, null);
      keepText(reading, line, oneLine(cell), true);
    }
  }
  return 'nothing';
};

/** The text of a line on which the label above it ends, without that end. */
function withoutLabelEnd(text: string, { topics }: Reading): string {
  const { labelEnd } = topics;
  return labelEnd !== null && text.startsWith(labelEnd) ? text.slice(labelEnd.length).trim() : text;
}

function goOn(line: Line, reading: Reading, words: string): boolean {
  const text = withoutLabelEnd(words, reading);
  const topics = goOnInParagraph(reading.topics, text, line.place);
  if (!topics) return false;
  reading.topics = topics;
  keepText(reading, line, text, true);
  return true;
}

/** A paragraph in a table that was broken over pages: the cell of its label is empty, or ends the label. */
export const brokenParagraph: Recogniser = (line, reading) => {
  const [first = ''] = line.cells;
  const filled = line.cells.filter((cell) => cell !== '');
  const endsLabel = first !== '' && withoutLabelEnd(first, reading) === '';
  if (!line.isRow || (first !== '' && !endsLabel) || filled.length !== (endsLabel ? 2 : 1)) return null;
  return goOn(line, reading, filled.at(-1) ?? '') ? 'same' : null;
};

/** A heading or paragraph of a topic that goes on from the line above. */
export const restOfText: Recogniser = (line, reading) => {
  const { last, topics, rulebook } = reading;
  if (!last || last.wasRow || line.isRow || isFurniture(line.text)) return null;
  const isAwaitedText =
    topics.paragraph !== null && topics.current?.paragraphs[topics.paragraph]?.text === '';
  if (isTitleOfPart(line.text) && !isAwaitedText) return null;
  const isAwaited = last.kind === 'paragraph' && isAwaitedText;
  if (!follows(line.place, last.place) && !isAwaited) return null;
  if (last.kind === 'paragraph') return goOn(line, reading, line.text) ? 'paragraph' : null;
  const named = last.kind === 'topic' ? goOnInName(topics, line.text, rulebook) : null;
  if (!named) return null;
  reading.topics = named;
  return 'topic';
};
