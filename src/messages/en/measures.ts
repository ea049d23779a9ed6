import type { measures as th } from '../th/measures.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const clause = (items: readonly string[], one: string, many: string) =>
  items.length > 0 ? [`${list(items)} ${items.length === 1 ? one : many}`] : [];

export const measures: typeof th = {
  monitoring: {
    sentence: ({ by, what, to, every }) => `${by} reports ${what} to ${to} ${every}`,
    every: {
      month: 'every month',
      quarter: 'every quarter',
      'half-year': 'every six months',
      end: 'when the period ends',
    },
  },
  reason: {
    sentence: ({ mend, first, develop, sustain, lost, days }) => {
      const asked = [
        ...clause(mend, 'must be mended', 'must be mended'),
        ...clause(first, 'is to be developed first', 'are to be developed first'),
        ...clause(develop, 'can be developed', 'can be developed'),
      ];
      const effort = `it takes about ${days.from}–${days.to} working days of one person`;
      return asked.length > 0
        ? `Proposed because ${asked.join(', ')}: the overall score loses ${lost} points by it; ${effort}.`
        : `Proposed to keep up ${list(sustain)}, now at full marks; ${effort}.`;
    },
    points: (score) => score,
    lessThan: (score) => `less than ${score}`,
  },
  faults: {
    missing: () =>
      'This file of the measure library is missing or may not be read. Please install the library anew.',
    notJson: () => 'This file is no valid JSON. Please check brackets, quotation marks and commas.',
    misshapen: ({ path, detail }) => `The structure at ${path} is not as required (${detail}).`,
    repeated: ({ id }) => `The measure id ${id} is used twice. Please give one of them another.`,
    unknownOffice: ({ id, office }) =>
      `Measure ${id} names the office ${office}, which offices.json does not have.`,
    unknownEffort: ({ id, effort }) =>
      `Measure ${id} names the effort ${effort}, which efforts.json does not have.`,
  },
};
