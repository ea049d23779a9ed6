import type { measuresPage as thai } from '../th/measures-page.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';

export const measuresPage: typeof thai = {
  title: ({ year }) => `Measures proposed for ${fiscalYearInMonths(year)}`,
  lead: ({ count, findings, covered }) =>
    findings === 0
      ? `${count} measures are proposed to keep the level up: there is nothing to mend or develop`
      : `${count} measures are proposed; they cover ${covered} of the ${findings} items to mend or develop`,
  order: 'What has to be mended first, then by the points that a working day brings',
  kind: ({ kind }) => `Offices and positions are named as in agencies of the kind: ${kind}`,
  changeKind: 'Change what is known of the agency',
  none: {
    'no-item-scores':
      'No measures can be proposed: the result has no scores of items, so nobody can tell what to mend or develop. Please bring in the scores of items.',
    'none-in-library':
      'The measure library has no measures for this rulebook. Please decide on measures of your own from the analysis.',
  },
  size: ({ days, most }) => `They take about ${days} working days of one person, of at most ${most} a year.`,
  capacity: 'How hands and order are reckoned',
  following: {
    heading: 'Next in order, not proposed this year',
    lead: ({ count }) =>
      `${count} more go beyond the hands of this year. When there are more hands, or the measures above are done, they should follow in this order.`,
    serves: ({ items, days }) => `(${items.join(', ')} · ${days.from}–${days.to} working days)`,
  },
  jump: 'List of measures',
  purposes: {
    mend: 'Mends',
    develop: 'Develops',
    sustain: 'Keeps up',
  },
  period: 'Period',
  responsible: 'Responsible',
  reason: 'Why',
  serves: 'Items that it serves',
  servesItem: ({ item, text, score }) => `${item} ${text} (${score} points)`,
  steps: 'Steps',
  evidence: 'Evidence',
  monitoring: 'Monitoring',
  effort: 'Effort',
  days: ({ from, to }) => `${from}–${to} working days of one person`,
  details: 'Show why, evidence and other details',
  coverage: {
    heading: 'Coverage',
    uncovered: 'Items without a measure',
    allCovered: 'Every item to mend or develop has a measure',
    nothingToCover: 'There is nothing to mend or develop',
    withoutFinding: 'Measures that serve no item',
    allServe: 'Every measure serves at least one item',
    sustainingOnly: 'Measures that only keep the level up',
    byFinding:
      'Which measures serve each item (those to mend or to develop before others first, then by points of the overall score lost)',
    item: 'Item',
    score: 'Score',
    class: 'What it asks for',
    measures: 'Measures',
    noMeasure: 'none yet',
  },
  thaiOnly: 'Steps, offices, evidence and monitoring are given in Thai, as they will stand in the report.',
  next: 'Next: make the report',
};
