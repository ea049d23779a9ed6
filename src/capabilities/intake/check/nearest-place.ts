import type { Rulebook } from '../../rulebook/index.ts';
import type { ReadReport } from '../parse/report.ts';
import type { FoundProblem, Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import type { SettledItem } from './settle-items.ts';

/**
 * Gives a problem without a place the nearest to what it is about: the heading of the topic, else its first item, else
 * the topic before it; for figures the first of their table; else where the source begins.
 */
export function withNearestPlace(
  rulebook: Rulebook,
  report: ReadReport,
  items: readonly SettledItem[],
): (found: FoundProblem) => Problem {
  const start = report.understood[0] ?? report.unread[0]?.place ?? FIRST_LINE;
  return (found) => ({ ...found, place: found.place ?? placeFor(found) ?? start });

  function placeFor({ topic, item, indicator }: FoundProblem): Place | undefined {
    const number = topic ?? rulebook.items.find(({ id }) => id === item)?.topic;
    if (number !== undefined && report.topics.length > 0) return placeOfTopic(number);
    const figures = indicator === undefined ? report.instruments : report.indicators;
    return [...figures, ...report.indicators, ...report.instruments][0]?.place;
  }

  function placeOfTopic(number: number): Place | undefined {
    const heading = report.topics.find((topic) => topic.number === number);
    const first = items.find(({ item, namesake }) => (namesake ?? item)?.topic === number);
    const before = report.topics.findLast((topic) => topic.number !== null && topic.number < number);
    return (heading ?? first?.reading ?? before ?? report.topics[0])?.place;
  }
}

/** Of a source without any line. */
const FIRST_LINE: Place = { kind: 'line', line: 1 };
