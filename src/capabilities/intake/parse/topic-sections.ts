import type { Rulebook } from '../../rulebook/index.ts';
import type { Place } from '../source.ts';
import type { Line } from './lines.ts';
import type { ItemReading, TopicParagraph, TopicReading } from './report.ts';
import { likestTopic, type TopicHeading, topicNumber, topicOfMost } from './topic-names.ts';
import { oneLine } from './wording.ts';

/** A topic as it is being read, with its items; the sections above it hang behind it. */
export type TopicSection = TopicReading & {
  readonly items: ReadonlySet<string>;
  /** The run of items below its heading, which is its table; null before it. */
  readonly list: number | null;
  /** Whether anything stands under the heading; a table of contents names topics too. */
  readonly isFilled: boolean;
  /** Whether the heading names a topic of the rulebook. */
  readonly isKnown: boolean;
  readonly above: TopicSection | null;
};

/** The topics read so far and what is open at the line that comes next. Each step gives a new state. */
export type TopicState = {
  readonly last: TopicSection | null;
  /** The topic under which lines stand now: the last, or none. */
  readonly current: TopicSection | null;
  readonly paragraph: TopicParagraph | null;
  /** What stands below of a label that was broken over two lines or, with its row, over two pages. */
  readonly labelEnd: string | null;
  /** Items that stand under no heading, of which paragraphs below make a section. */
  readonly orphans: { readonly items: ReadonlySet<string>; readonly place: Place } | null;
};

export const NO_TOPICS: TopicState = {
  last: null,
  current: null,
  paragraph: null,
  labelEnd: null,
  orphans: null,
};

function begin(
  state: TopicState,
  section: Omit<TopicSection, 'above' | 'paragraphs' | 'isFilled' | 'list'>,
): TopicState {
  const begun = { ...section, paragraphs: {}, list: null, isFilled: false, above: state.last };
  return { ...NO_TOPICS, last: begun, current: begun };
}

const changed = (state: TopicState, section: TopicSection): TopicState => ({
  ...state,
  last: section,
  current: section,
});

const withoutHeading = (state: TopicState, place: Place, items: ReadonlySet<string>): TopicState =>
  begin(state, { printedNumber: null, name: '', number: null, isKnown: true, place, items });

const holdsParagraphs = ({ paragraphs }: TopicSection): boolean => Object.keys(paragraphs).length > 0;

/** A heading begins a topic; the same heading comes again after a page, but below the paragraphs one without a name is new. */
export function beginTopic(state: TopicState, heading: TopicHeading, place: Place): TopicState {
  const { current } = state;
  const isNew = heading.name === '' && current !== null && holdsParagraphs(current);
  const comesAgain =
    !isNew && current?.number === heading.number && current.printedNumber === heading.printedNumber;
  return comesAgain
    ? changed(state, { ...current, list: null })
    : begin(state, { ...heading, place, items: new Set() });
}

/**
 * Whether lines stand under a topic: under a heading that names one of the rulebook's, or one under which items or
 * paragraphs have come. Under any other (`ประเด็นที่ 8 ข้อเสนอแนะ`) the result may still stand.
 */
export const isWithinTopic = ({ current }: TopicState): boolean =>
  current !== null && (current.isKnown || current.isFilled);

export const leaveTopic = (state: TopicState): TopicState => ({
  ...state,
  current: null,
  paragraph: null,
  orphans: null,
});

/**
 * An item stands under the current topic; one of another topic below the paragraphs begins a section whose heading is
 * lacking.
 */
export function noteItem(
  state: TopicState,
  { place }: Line,
  { candidates, list }: Pick<ItemReading, 'candidates' | 'list'>,
  rulebook: Rulebook,
): TopicState {
  const { current, orphans } = state;
  const added = (items: ReadonlySet<string>) =>
    candidates.every((id) => items.has(id)) ? items : new Set([...items, ...candidates]);
  if (!current) {
    const items = added(orphans?.items ?? new Set());
    return { ...state, orphans: { items, place: orphans?.place ?? place } };
  }
  const own = current.number ?? topicOfMost(current.items, rulebook);
  const isOthers =
    candidates.length > 0 &&
    candidates.every((id) => rulebook.items.find((item) => item.id === id)?.topic !== own);
  const isBelow = current.items.size > 0 && holdsParagraphs(current);
  const under = isOthers && isBelow ? withoutHeading(state, place, new Set()) : state;
  const section = under.current ?? current;
  return changed(under, {
    ...section,
    isFilled: true,
    list: section.list ?? list,
    items: added(section.items),
  });
}

/** Paragraphs below items without a heading make a section of them. */
export const adoptOrphans = (state: TopicState): TopicState =>
  state.current === null && state.orphans !== null
    ? withoutHeading(state, state.orphans.place, state.orphans.items)
    : state;

/** A label begins one of the three paragraphs of the current topic. */
export function beginParagraph(
  state: TopicState,
  paragraph: TopicParagraph,
  text: string,
  place: Place,
  labelEnd: string | null,
): TopicState {
  if (!state.current) return state;
  const paragraphs = { ...state.current.paragraphs, [paragraph]: { text, place } };
  return { ...changed(state, { ...state.current, isFilled: true, paragraphs }), paragraph, labelEnd };
}

/** More words of the paragraph that is open; null when none is. */
export function goOnInParagraph(state: TopicState, text: string, place: Place): TopicState | null {
  const { current, paragraph } = state;
  const before = paragraph && current?.paragraphs[paragraph];
  if (!current || !paragraph || !before) return null;
  const longer = {
    place: before.text === '' ? place : before.place,
    text: oneLine(`${before.text} ${text}`),
  };
  return changed(state, { ...current, paragraphs: { ...current.paragraphs, [paragraph]: longer } });
}

/** More words of the topic's name; null when they make it no better known. */
export function goOnInName(state: TopicState, text: string, rulebook: Rulebook): TopicState | null {
  const { current } = state;
  if (!current) return null;
  const name = `${current.name}${text}`;
  if (likestTopic(rulebook, name).alike <= likestTopic(rulebook, current.name).alike) return null;
  return changed(state, {
    ...current,
    name,
    number: topicNumber(rulebook, name, current.printedNumber),
    isKnown: true,
  });
}

/** The topics that were read, without the entries of a table of contents and without mere lists of another's items. */
export function topicsRead({ last }: TopicState, rulebook: Rulebook): TopicReading[] {
  const sections: TopicSection[] = [];
  for (let section = last; section; section = section.above) sections.push(section);
  sections.reverse();
  const isContents = contentsAmong(sections);
  return sections
    .filter((section) => !isContents(section))
    .flatMap((section) => {
      const { items, isFilled: _, isKnown: __, above: ___, list: ____, ...read } = section;
      if (read.printedNumber !== null) return read;
      // A section without a heading is of the topic that its items make up, if no other is.
      const number = topicOfMost(items, rulebook);
      const isTaken = sections.some((other) => other.number === number && !isContents(other));
      if (isTaken && !holdsParagraphs(section)) return [];
      return { ...read, number: isTaken ? null : number };
    });
}

/**
 * Tells entries of a table of contents: nothing stands under one, and it comes again, or others of those above the
 * first topic with anything under it do.
 */
function contentsAmong(sections: readonly TopicSection[]): (one: TopicSection) => boolean {
  const filledNumbers = new Set(sections.flatMap(({ isFilled, number }) => (isFilled ? [number] : [])));
  const comesAgain = ({ number }: TopicSection) => filledNumbers.has(number);
  const before = sections.slice(
    0,
    sections.findIndex(({ isFilled }) => isFilled),
  );
  const isTable = before.filter(comesAgain).length > 1;
  const inTable = new Set(isTable ? before : []);
  return (one) => !one.isFilled && (comesAgain(one) || inTable.has(one));
}
