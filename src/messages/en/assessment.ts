import type { assessment as thai } from '../th/assessment.ts';

const listed = (parts: readonly string[]): string =>
  parts.length < 3
    ? parts.join(' and ')
    : `${parts.slice(0, -1).join(', ')}, and ${parts.slice(-1).join('')}`;

const items = (count: number) => (count === 1 ? '1 disclosure item' : `${count} disclosure items`);

/** How a result was scored, what it lacks, and what would change it. */
export const assessment: typeof thai = {
  source: {
    computed: 'computed from the items',
    printed: 'as printed',
    missing: 'no score',
  },
  standIns: ({ figures }) =>
    `Scores of items or parts are incomplete, so the printed ones are used for ${listed(figures)}.`,

  figure: {
    item: ({ id }) => id,
    subIndicator: ({ id }) => `sub-indicator ${id}`,
    indicator: ({ id }) => `indicator ${id}`,
    instrument: ({ id }) => id,
    overall: () => 'the overall score',
  },

  instrumentScore: ({ id }) => `Score of ${id}`,

  level: {
    decided: ({ level, overall, instruments }) =>
      `The result is “${level}”, since ${[
        ...(overall === null ? [] : [`the overall score is at least ${overall}`]),
        ...(instruments === null ? [] : [`every instrument is at least ${instruments}`]),
      ].join(' and ')}.`,
    decidedLast: ({ level }) => `The result is “${level}”, since it does not reach any other level.`,
    undecided: () => 'The level cannot be decided, since the scores given allow more than one.',
    best: () => 'This is the best level.',
    next: ({ level, lacking }) => `The next level is “${level}”; still lacking: ${listed(lacking)}.`,
    lackingOverall: ({ points }) => `${points} on the overall score`,
    lacking: ({ instrument, points }) => `${points} on ${instrument}`,
  },

  whatIf: {
    'unknown-figure': ({ id }) => `The rulebook has no item, indicator or instrument ${id} that can be set.`,
    'set-twice': ({ id, within }) =>
      `${within} and ${id}, which is a part of it, cannot both be set. Choose one of them.`,
    cannotFollow: ({ figures }) =>
      `Not able to follow, since other scores they are made of are missing: ${listed(figures)}.`,
  },

  cheapestWay: {
    'already-reached': ({ level }) => `The result is “${level}” already; no points are needed.`,
    'figures-missing': ({ figures }) =>
      `This cannot be computed without ${listed(figures)}. Complete the scores first.`,
    onlyDisclosure: ({ count }) => `Complete ${items(count)}`,
    onlyPoints: ({ points }) => `Raise surveyed scores by ${points} points in sum`,
    both: ({ count, points }) =>
      `Complete ${items(count)} and raise surveyed scores by ${points} points in sum`,
    completeAll: ({ items }) => `Complete ${listed(items)}`,
    completeAny: ({ count, items }) => `Complete any ${count} of ${listed(items)}`,
    raiseOne: ({ figure, points }) => `Raise ${figure} by ${points} points`,
    raiseAny: ({ figures, points }) => `Raise by ${points} points in sum, anywhere among ${listed(figures)}`,
    furtherWays: () => 'There are more ways of the same effort.',
    caution: () =>
      'Surveyed scores must rise by better work alone; never lead or interfere with how people answer.',
  },
};
