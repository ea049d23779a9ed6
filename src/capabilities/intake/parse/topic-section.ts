import type { Rulebook } from '../../rulebook/index.ts';
import { readParagraphLabel, readTopicHeading, restOfLabel } from './headings.ts';
import type { Line } from './lines.ts';
import type { TopicParagraph, TopicReading } from './report.ts';
import { bestLikeness, oneLine } from './wording.ts';

type Draft = { -readonly [Key in keyof TopicReading]: TopicReading[Key] };

/** Collects the topics with their three paragraphs, each of which may run over lines, rows and pages. */
export type TopicReader = {
  readonly current: () => TopicReading | null;
  readonly inParagraph: () => boolean;
  readonly heading: (line: Line) => boolean;
  /** The words of a paragraph that a label begins; null when the line has none. */
  readonly labelled: (line: Line, below: Line | null) => string | null;
  /** Whether the paragraph that is open has a label and no words yet. */
  readonly awaitsText: () => boolean;
  /** Whether a cell only ends the label of the paragraph that is open. */
  readonly endsLabel: (cell: string) => boolean;
  readonly restOfName: (line: Line) => boolean;
  /** More words of the paragraph that is open; null when none is. */
  readonly restOfParagraph: (line: Line) => string | null;
  /** An item stands under the current topic. */
  readonly noteItem: () => void;
  readonly leave: () => void;
  readonly finish: () => TopicReading[];
};

export function topicReader(rulebook: Rulebook): TopicReader {
  const topics: Draft[] = [];
  /** Topics under which something stands; a table of contents names them too. */
  const filled = new Set<TopicReading>();
  let topic: Draft | null = null;
  let paragraph: TopicParagraph | null = null;
  /** What stands below of a label that was broken with its row over two pages. */
  let labelEnd: string | null = null;

  function heading(line: Line): boolean {
    const found = readTopicHeading(line.text);
    if (!found) return false;
    const number = topicNumber(rulebook, found.name, found.number);
    if (topic && topic.number === number && topic.printedNumber === found.number) return true;
    topic = { printedNumber: found.number, name: found.name, number, place: line.place, paragraphs: {} };
    topics.push(topic);
    paragraph = null;
    return true;
  }

  function labelled(line: Line, below: Line | null): string | null {
    if (line.isRow && labelEnd !== null && line.cells[0] === labelEnd) return null;
    const [head = '', ...others] = line.cells.filter((cell) => cell !== '');
    const end = line.isRow && below?.isRow && others.length > 0 ? (below.cells[0] ?? '') : '';
    const whole = topic ? readParagraphLabel(head) : null;
    const broken = topic && !whole && end !== '' ? readParagraphLabel(`${head}${end}`) : null;
    const found = whole ?? (broken?.rest === '' ? broken : null);
    if (!topic || !found) return null;
    labelEnd = whole ? null : end;
    paragraph = found.label;
    filled.add(topic);
    const text = oneLine([found.rest, ...others].join(' '));
    topic.paragraphs = { ...topic.paragraphs, [paragraph]: { text, place: line.place } };
    return text;
  }

  function restOfName(line: Line): boolean {
    if (!topic) return false;
    const longer = `${topic.name}${line.text}`;
    if (likestTopic(rulebook, longer).alike <= likestTopic(rulebook, topic.name).alike) return false;
    topic.name = longer;
    topic.number = topicNumber(rulebook, longer, topic.printedNumber);
    return true;
  }

  function restOfParagraph(line: Line): string | null {
    const before = paragraph && topic?.paragraphs[paragraph];
    if (!topic || !paragraph || !before) return null;
    const text = restOfLabel(line.text) ?? line.text;
    topic.paragraphs = {
      ...topic.paragraphs,
      [paragraph]: {
        place: before.text === '' ? line.place : before.place,
        text: oneLine(`${before.text} ${text}`),
      },
    };
    return text;
  }

  return {
    current: () => topic,
    inParagraph: () => paragraph !== null,
    heading,
    labelled,
    awaitsText: () => paragraph !== null && topic?.paragraphs[paragraph]?.text === '',
    endsLabel: (cell) => cell !== '' && (cell === labelEnd || restOfLabel(cell) === ''),
    restOfName,
    restOfParagraph,
    noteItem: () => {
      if (topic) filled.add(topic);
    },
    leave: () => {
      topic = null;
      paragraph = null;
    },
    finish: () =>
      topics.filter(
        (one) => filled.has(one) || !topics.some((other) => filled.has(other) && other.number === one.number),
      ),
  };
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
