import type { analysisPage as thai } from '../th/analysis-page.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';

export const analysisPage: typeof thai = {
  title: 'Analysis by topic',
  lead: ({ year, topics }) =>
    `The result of ${fiscalYearInMonths(year)} in ${topics} topics. The official report has these paragraphs in Thai.`,
  classes: {
    mend: 'Mend',
    priority: 'Develop first',
    develop: 'Develop',
    sustain: 'Keep up',
    unscored: 'No score yet',
  },
  items: ({ count }) => (count === 1 ? '1 item' : `${count} items`),
  counted: ({ word, count }) => `${word}: ${count}`,
  marks: {
    heading: 'How items are divided',
    mend: ({ mark }) => `a score below ${mark}`,
    priority: ({ from, below }) => `a score from ${from} up to but not including ${below}`,
    develop: ({ from }) => `a score from ${from} on, but not full`,
    sustain: ({ full }) => `the full score of ${full}`,
    noFault: ({ mark }) =>
      `“No fault” is never said over the lowest score of all while that is below ${mark}`,
    known: 'How well these marks are known',
    more: 'All rules of this year',
  },
  jump: 'Go to a topic',
  topic: ({ number, name }) => `Topic ${number}: ${name}`,
  weakest: ({ items, score }) =>
    items.length === 1
      ? `The item with the lowest score is ${items[0]} (${score} points)`
      : `The items with the lowest score (${score} points) are ${items.join(', ')}`,
  item: 'Item',
  score: 'Score',
  class: 'What it asks for',
  tableOf: ({ topic }) => `Scores of the items of ${topic}`,
  toTop: 'Back to the list of topics',
  next: 'Next: consider the proposed measures',
  noItems:
    'The result has no scores of items, so it cannot be analysed by topic. Bring in the scores of items for a full analysis.',
};
