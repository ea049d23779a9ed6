import type { analysis as thai } from '../th/analysis.ts';

const listed = (parts: readonly string[]): string =>
  parts.length < 3
    ? parts.join(' and ')
    : `${parts.slice(0, -1).join(', ')}, and ${parts.slice(-1).join('')}`;

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
const every = (isWhole: boolean) => (isWhole ? 'every item' : 'every item with a score');

/** The paragraphs of the analysis of a result. */
export const analysis: typeof thai = {
  kinds: {
    mend: 'Faults and what must be mended',
    develop: 'What should be developed',
    sustain: 'What should be sustained',
  },
  priority: 'to be developed first',
  unscored: 'no score yet',

  matter: {
    prevent: ({ statement }) => `preventing that ${statement}`,
    preventMatter: ({ matter }) => `the prevention of ${matter}`,
    ensure: ({ statement }) => `seeing to it that ${statement}`,
    about: ({ text }) => `the matter of “${text}”`,
    preventAbout: ({ text }) => `preventing what is asked in “${text}”`,
    theAgency: 'the agency',
    stakeholders: 'stakeholders',
  },

  list: {
    withScore: ({ matter, id, score }) => `${matter} (${id}, ${score})`,
    withoutScore: ({ matter, id }) => `${matter} (${id})`,
    allAt: ({ items, count, score }) =>
      `${listed(items)}, ${count === 2 ? 'both' : 'all'} with a score of ${score}`,
    of: ({ items }) => listed(items),
    ids: ({ ids }) => listed(ids),
  },

  group: {
    surveyed: ({ head, items }) => `${head} ${items}.`,
    disclosed: ({ head, items }) => `${head}, in public disclosure: ${items}.`,
    thenDisclosed: ({ before, items }) => `${before} In public disclosure: ${items}.`,
    thenSurveyed: ({ before, items }) => `${before} In the perception of stakeholders: ${items}.`,
  },

  mend: {
    some: ({ topic, count, mark }) =>
      `${topic}: ${items(count)} below the mark of ${mark} must be mended, namely`,
    all: ({ topic, count, mark }) =>
      `${topic}: all ${count} items are below the mark of ${mark} and must be mended, namely`,
    noneAllFull: ({ topic, isWhole, full }) =>
      `${topic}: no fault to be mended was found; ${every(isWhole)} has full marks (${full}).`,
    none: ({ topic, isWhole, mark, lowest }) =>
      `${topic}: no fault to be mended was found; ${every(isWhole)} reaches the mark of ${mark} (the lowest is ${lowest}).`,
    noneButCareful: ({ topic, isWhole, mark }) =>
      `${topic}: ${every(isWhole)} reaches the mark of ${mark}, below which it must be mended,`,
    priority: ({ count, ids, mark }) =>
      `but ${ids} ${count === 1 ? 'is' : 'are'} below ${mark} and must be developed first.`,
    theyAreWeakest: () => 'This is the lowest score of the whole result.',
    weakestAmongThem: ({ ids }) => `The lowest score of the whole result is that of ${ids}.`,
    weakest: ({ ids }) =>
      `but the lowest score of the whole result stands here (${ids}) and needs particular care.`,
    unscored: ({ ids }) => `Without a score, and therefore left out: ${ids}.`,
    nothingScored: ({ topic, ids }) =>
      `${topic}: there are no scores yet (${ids}), so that faults cannot be analysed.`,
  },

  develop: {
    priority: ({ topic, count }) => `${topic}: ${items(count)} must be developed first, namely`,
    some: ({ topic, count }) => `${topic}: ${items(count)} should be developed further, namely`,
    others: ({ count }) => `Beyond that, ${items(count)} should be developed further, namely`,
    noneAllFull: ({ topic, isWhole }) =>
      `${topic}: ${every(isWhole)} has full marks, so that there is nothing more to develop.`,
    noneButMend: ({ topic }) =>
      `${topic}: no item stands here, since all that lack full marks are below the mark and must be mended first.`,
    nothingScored: ({ topic }) => `${topic}: what to develop can be said once items have scores.`,
  },

  sustain: {
    some: ({ topic, count, full }) =>
      `${topic}: ${items(count)} with full marks (${full}) must be sustained, namely`,
    none: ({ topic, full }) => `${topic}: no item stands here, since none has full marks (${full}) yet.`,
    nothingScored: ({ topic }) => `${topic}: what to sustain can be said once items have scores.`,
  },
};
