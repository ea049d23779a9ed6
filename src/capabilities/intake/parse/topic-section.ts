import type { Rulebook } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import { readNumberedName, readParagraphLabel, readTopicHeading, restOfLabel } from './headings.ts';
import type { Line } from './lines.ts';
import type { TopicParagraph, TopicReading } from './report.ts';
import { bestLikeness, oneLine } from './wording.ts';

type Draft = { -readonly [Key in keyof TopicReading]: TopicReading[Key] } & { readonly items: Set<string> };

/** Collects the topics with their three paragraphs, each of which may run over lines, rows and pages. */
export type TopicReader = {
  readonly current: () => TopicReading | null;
  readonly inParagraph: () => boolean;
  /** A heading may lack the word for a topic, but not within the table of measures. */
  readonly heading: (line: Line, inMeasures: boolean) => boolean;
  /** The words of a paragraph that a label begins; null when the line has none. */
  readonly labelled: (line: Line, below: Line | null) => string | null;
  /** Whether the paragraph that is open has a label and no words yet. */
  readonly awaitsText: () => boolean;
  /** Whether a cell only ends the label of the paragraph that is open. */
  readonly endsLabel: (cell: string) => boolean;
  readonly restOfName: (line: Line) => boolean;
  /** More words of the paragraph that is open; null when none is. */
  readonly restOfParagraph: (line: Line) => string | null;
  /**
   * An item stands under the current topic; one of another topic below the paragraphs begins a section whose heading
   * is lacking.
   */
  readonly noteItem: (line: Line, candidates: readonly string[]) => void;
  readonly leave: () => void;
  readonly finish: () => TopicReading[];
};

export function topicReader(rulebook: Rulebook): TopicReader {
  const topics: Draft[] = [];
  /** Topics under which something stands; a table of contents names them too. */
  const filled = new Set<TopicReading>();
  let topic: Draft | null = null;
  let paragraph: TopicParagraph | null = null;
  /** Items that stand under no heading, of which paragraphs below make a section. */
  let orphans: { readonly items: Set<string>; readonly place: Place } | null = null;
  const longestName = Math.max(
    ...rulebook.topics.flatMap(({ name, otherNames }) =>
      [name.th, ...otherNames].map(({ length }) => length),
    ),
  );
  const topicOf = new Map(rulebook.items.map((item) => [item.id, item.topic]));
  /** What stands below of a label that was broken with its row over two pages. */
  let labelEnd: string | null = null;

  function heading(line: Line, inMeasures: boolean): boolean {
    const found = readTopicHeading(line.text) ?? (inMeasures ? null : named(line));
    if (!found) return false;
    const number = topicNumber(rulebook, found.name, found.number);
    // A heading comes again after a page; without a name, below the paragraphs, it is a new one whose name follows.
    const isNew = found.name === '' && topic !== null && Object.keys(topic.paragraphs).length > 0;
    if (!isNew && topic?.number === number && topic.printedNumber === found.number) return true;
    begin({ printedNumber: found.number, name: found.name, number, place: line.place });
    return true;
  }

  /** A heading without the word for a topic, known by its name alone. */
  function named(line: Line): { readonly number: number; readonly name: string } | null {
    const awaitsName = topic !== null && topic.name === '' && !filled.has(topic);
    if (awaitsName || line.isRow || line.text.length > longestName + LONGEST_NUMBER) return null;
    const { number, name } = readNumberedName(line.text);
    const likest = likestTopic(rulebook, name);
    return likest.alike < TOPIC_FOR_SURE ? null : { number: number ?? likest.number, name };
  }

  function begin(
    head: Pick<Draft, 'printedNumber' | 'name' | 'number' | 'place'>,
    items = new Set<string>(),
  ): Draft {
    const begun: Draft = { ...head, paragraphs: {}, items };
    topic = begun;
    topics.push(begun);
    paragraph = null;
    orphans = null;
    return begun;
  }

  const withoutHeading = (place: Place, items?: Set<string>) =>
    begin({ printedNumber: null, name: '', number: null, place }, items);

  function noteItem(line: Line, candidates: readonly string[]): void {
    if (!topic) {
      orphans ??= { items: new Set(), place: line.place };
      for (const id of candidates) orphans.items.add(id);
      return;
    }
    const own = topic.number ?? mostOf(topic.items);
    const isOthers = candidates.length > 0 && candidates.every((id) => topicOf.get(id) !== own);
    const isBelow = topic.items.size > 0 && Object.keys(topic.paragraphs).length > 0;
    const under = isOthers && isBelow ? withoutHeading(line.place) : topic;
    filled.add(under);
    for (const id of candidates) under.items.add(id);
  }

  /** The topic to which most of some items belong. */
  function mostOf(items: ReadonlySet<string>): number | null {
    const counts = Map.groupBy(items, (id) => topicOf.get(id) ?? null);
    const [most] = [...counts].sort(([, one], [, other]) => other.length - one.length);
    return most?.[0] ?? null;
  }

  /**
   * Whether a heading is an entry of a table of contents: nothing stands under it, and it comes again, or others of
   * those above the first topic with anything under it do.
   */
  function isContents(one: Draft): boolean {
    if (filled.has(one)) return false;
    const comesAgain = (entry: Draft) =>
      topics.some((other) => filled.has(other) && other.number === entry.number);
    if (comesAgain(one)) return true;
    const before = topics.slice(
      0,
      topics.findIndex((other) => filled.has(other)),
    );
    return before.includes(one) && before.filter(comesAgain).length > 1;
  }

  /** A section without a heading is of the topic that its items make up, if no other is. */
  function numberOf(one: Draft): number | null {
    if (one.printedNumber !== null) return one.number;
    const number = mostOf(one.items);
    return topics.some((other) => other.number === number && !isContents(other)) ? null : number;
  }

  function labelled(line: Line, below: Line | null): string | null {
    if (line.isRow && labelEnd !== null && line.cells[0] === labelEnd) return null;
    const [head = '', ...others] = line.cells.filter((cell) => cell !== '');
    if (!topic && orphans && readParagraphLabel(head)) withoutHeading(orphans.place, orphans.items);
    const end = line.isRow && below?.isRow && others.length > 0 ? (below.cells[0] ?? '') : '';
    const whole = topic ? readParagraphLabel(head) : null;
    // A row's number is no beginning of the label below it.
    const mayBreak = topic && !whole && end !== '' && !/^[\d๐-๙.)(]*$/u.test(head);
    const broken = mayBreak ? readParagraphLabel(`${head}${end}`) : null;
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
    noteItem,
    leave: () => {
      topic = null;
      paragraph = null;
      orphans = null;
    },
    finish: () =>
      topics
        .filter((one) => !isContents(one))
        .map((one) => {
          const { items, ...read } = one;
          return { ...read, number: numberOf(one) };
        }),
  };
}

const SAME_TOPIC = 0.5;
/** So alike a line is to a topic's name where nothing else says that it is a heading. */
const TOPIC_FOR_SURE = 0.9;
const LONGEST_NUMBER = 10;

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
