import type { Rulebook } from '../../rulebook/index.ts';
import { follows, type Line } from './lines.ts';
import { holdsScoreLike } from './overall-line.ts';
import { printedTopicNumber, readHeadingWords } from './topic-heading.ts';
import { bestLikeness, oneLine } from './wording.ts';

/** Which topic of the rulebook a name or number means. */

const SAME_TOPIC = 0.5;
/** So alike a name is to a topic's where a number and another word stand before it, and where nothing else says that it is a heading. */
const NUMBERED_TOPIC = 0.7;
const TOPIC_FOR_SURE = 0.9;
const LONGEST_ADDITION = 10;

export type TopicHeading = {
  readonly printedNumber: number;
  /** Whether a number stands there, or it is that of the topic so named. */
  readonly isNumbered: boolean;
  readonly name: string;
  readonly number: number | null;
  /** Whether it names one of the rulebook's topics, or leaves the name to the line below its number. */
  readonly isKnown: boolean;
};

/**
 * A topic's heading: by the word for a topic with its number, or, where that may lack, by a name that is a topic's,
 * whatever numbering stands before it; a name may go on in the line `below`.
 */
export function topicHeadingOf(
  line: Line,
  below: Line | null,
  rulebook: Rulebook,
  mayLackWord: boolean,
): TopicHeading | null {
  const words = readHeadingWords(line.text);
  const { word, own, before, name } = words;
  const isWorded = word === 'topic' && own.length > 0;
  if (!isWorded && !(mayLackWord && mayBeName(line, name, rulebook))) return null;
  const whole = isWorded ? name : wholeName(rulebook, name, line, below);
  const likest = likestTopic(rulebook, whole);
  if (!isWorded && likest.alike < (own.length > 0 ? NUMBERED_TOPIC : TOPIC_FOR_SURE)) return null;
  const named = likest.alike >= SAME_TOPIC ? likest.number : null;
  const number = named ?? topicNumbered(rulebook, own.at(-1) ?? null);
  return {
    printedNumber: printedTopicNumber(words, named) ?? number ?? 0,
    isNumbered: own.length + before.length > 0,
    name,
    number,
    isKnown: named !== null || (name === '' && number !== null),
  };
}

/** In a row of a table a score beside a topic's name is one of that topic. */
const mayBeName = (line: Line, name: string, rulebook: Rulebook): boolean =>
  name !== '' && name.length <= longestName(rulebook) && !(line.isRow && holdsScoreLike(line.text));

const longestName = ({ topics }: Rulebook): number =>
  Math.max(...topics.flatMap(({ name, otherNames }) => [name.th, name.en, ...otherNames]).map(lengthOf)) +
  LONGEST_ADDITION;

const lengthOf = ({ length }: string) => length;

/** The name with the line below, where that makes it more of a topic's name. */
function wholeName(rulebook: Rulebook, name: string, line: Line, below: Line | null): string {
  if (!below || line.isRow || below.isRow || !follows(below.place, line.place)) return name;
  const longer = oneLine(`${name}${below.text}`);
  if (longer.length > longestName(rulebook)) return name;
  return likestTopic(rulebook, longer).alike > likestTopic(rulebook, name).alike ? longer : name;
}

/** The number a topic should have: by its name where that is known, else the printed one if such a topic exists. */
export function topicNumber(rulebook: Rulebook, name: string, printed: number | null): number | null {
  const likest = likestTopic(rulebook, name);
  if (likest.alike >= SAME_TOPIC) return likest.number;
  return topicNumbered(rulebook, printed);
}

const topicNumbered = ({ topics }: Rulebook, printed: number | null): number | null =>
  topics.find(({ number }) => number === printed)?.number ?? null;

export function likestTopic(
  rulebook: Rulebook,
  name: string,
): { readonly number: number; readonly alike: number } {
  return rulebook.topics
    .map((topic) => ({
      number: topic.number,
      alike: bestLikeness(name, [topic.name.th, topic.name.en, ...topic.otherNames]),
    }))
    .reduce((best, one) => (one.alike > best.alike ? one : best), { number: 0, alike: 0 });
}

/** The topic to which most of some items belong; null when to none. */
export function topicOfMost(items: ReadonlySet<string>, rulebook: Rulebook): number | null {
  const topicOf = new Map(rulebook.items.map((item) => [item.id, item.topic]));
  const counts = Map.groupBy(items, (id) => topicOf.get(id) ?? null);
  const [most] = [...counts].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? null;
}
