import type { Rulebook } from '../../rulebook/index.ts';
import type { Line } from './lines.ts';
import { readNumberedName, readTopicHeading } from './topic-labels.ts';
import { bestLikeness } from './wording.ts';

/** Which topic of the rulebook a name or number means. */

const SAME_TOPIC = 0.5;
/** So alike a line is to a topic's name where nothing else says that it is a heading. */
const TOPIC_FOR_SURE = 0.9;
const LONGEST_NUMBER = 10;

export type TopicHeading = {
  readonly printedNumber: number;
  /** Whether the number stands there, or is that of the topic so named. */
  readonly isNumbered: boolean;
  readonly name: string;
  readonly number: number | null;
};

/** A topic's heading, by the word for a topic or, where that may lack, by a name that is one for sure. */
export function topicHeadingOf(line: Line, rulebook: Rulebook, mayLackWord: boolean): TopicHeading | null {
  const worded = readTopicHeading(line.text);
  const found = worded ? { ...worded, isNumbered: true } : mayLackWord ? nameAlone(line, rulebook) : null;
  if (!found) return null;
  return {
    printedNumber: found.number,
    isNumbered: found.isNumbered,
    name: found.name,
    number: topicNumber(rulebook, found.name, found.number),
  };
}

function nameAlone(
  line: Line,
  rulebook: Rulebook,
): { readonly number: number; readonly isNumbered: boolean; readonly name: string } | null {
  const names = rulebook.topics.flatMap(({ name, otherNames }) => [name.th, ...otherNames]);
  const longest = Math.max(...names.map(({ length }) => length));
  if (line.isRow || line.text.length > longest + LONGEST_NUMBER) return null;
  const { number, name } = readNumberedName(line.text);
  const likest = likestTopic(rulebook, name);
  return likest.alike < TOPIC_FOR_SURE
    ? null
    : { number: number ?? likest.number, isNumbered: number !== null, name };
}

/** The number a topic should have: by its name where that is known, else the printed one if such a topic exists. */
export function topicNumber(rulebook: Rulebook, name: string, printed: number | null): number | null {
  const likest = likestTopic(rulebook, name);
  if (likest.alike >= SAME_TOPIC) return likest.number;
  return rulebook.topics.find(({ number }) => number === printed)?.number ?? null;
}

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
