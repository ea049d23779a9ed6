import { FULL_SCORE, hundredthsOf, type PrintedScore } from '../../kernel/score.ts';
import { type Item, indexOf, type Rulebook, type ScoreSheet } from '../rulebook/index.ts';
import type { Finding, TopicDivision, Weakest } from './division.ts';

/** Divides the items of every topic by the thresholds of the rulebook; the topics in its order. */
export function divide(rulebook: Rulebook, sheet: ScoreSheet): readonly TopicDivision[] {
  const marks = marksOf(rulebook);
  const { itemsOfTopic, instrumentOfItem } = indexOf(rulebook);
  return rulebook.topics.map((topic) => {
    const division = {
      topic,
      mend: [] as Finding[],
      develop: [] as Finding[],
      sustain: [] as Finding[],
      unscored: [] as Item[],
    };
    for (const item of itemsOfTopic.get(topic.number) ?? []) {
      const score = sheet.items.get(item.id);
      if (score === undefined) {
        division.unscored.push(item);
        continue;
      }
      const kind = score < marks.mendBelow ? 'mend' : score < FULL_SCORE ? 'develop' : 'sustain';
      const isDisclosure = instrumentOfItem.get(item.id)?.kind === 'disclosure';
      const isPriority = kind === 'develop' && score < marks.priorityBelow;
      division[kind].push({ item, score, kind, isPriority, isDisclosure });
    }
    division.mend.sort(byScore);
    division.develop.sort(byScore);
    return division;
  });
}

/** The lowest score of all and every item that has it; null when no item has a score. */
export function weakestOf(rulebook: Rulebook, sheet: ScoreSheet): Weakest | null {
  const lowest = rulebook.items.reduce<PrintedScore | null>((least, { id }) => {
    const score = sheet.items.get(id) ?? least;
    return score !== null && (least === null || score < least) ? score : least;
  }, null);
  if (lowest === null) return null;
  return { score: lowest, items: rulebook.items.filter(({ id }) => sheet.items.get(id) === lowest) };
}

/** The thresholds in hundredths of a point, as scores are. */
export function marksOf({ thresholds }: Rulebook) {
  return {
    mendBelow: hundredthsOf(thresholds.mendBelow),
    priorityBelow: hundredthsOf(thresholds.priorityBelow),
    noFaultAtLeast: hundredthsOf(thresholds.noFaultAtLeast),
  };
}

const byScore = (a: Finding, b: Finding): number => a.score - b.score;
