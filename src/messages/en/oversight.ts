import type { oversight as original } from '../th/oversight.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';
import { plural } from './plural.ts';

const number = (count: number) => count.toLocaleString('en');

export const oversight: typeof original = {
  link: 'Agencies you oversee',
  title: 'Agencies you oversee',
  lead: ({ year }) =>
    `Results of ${fiscalYearInMonths(year)} of the agencies in which you have the role oversight. Scores are those that each agency has accepted.`,
  year: 'Fiscal year',
  province: 'Province',
  allProvinces: 'All provinces',
  show: 'Show',
  overseen: 'Agencies you oversee',
  withResult: 'With an overall score',
  ofAll: ({ all }) => `of ${number(all)}`,
  meanOverall: 'Mean overall score',
  changeInSum: 'Mean change since last year',
  changed: ({ risen, fallen, same }) =>
    `${number(risen)} higher, ${number(fallen)} lower, ${number(same)} the same`,
  noYearBefore: 'No result of the year before to compare with',
  published: 'Published',
  noResults: ({ year }) =>
    `No agency has accepted a result of fiscal year ${year} yet. Choose another year above, or ask the agencies to bring in and accept theirs.`,
  parts: 'Parts of this page',
  byStage: 'Stage of the year',
  byLevel: 'Level',
  barHead: { count: 'Agencies', share: 'Per cent' },
  stage: 'Stage',
  level: 'Level',
  stages: {
    none: 'No result',
    draft: 'Draft brought in',
    accepted: 'Result accepted',
    proposed: 'Proposed for approval',
    approved: 'Approved',
    published: 'Published',
  },
  agencies: 'Agency by agency',
  named: 'Name contains',
  all: 'All',
  indicatorColumn: 'Show indicator',
  noIndicator: 'None',
  sort: 'Sort by',
  order: 'Order',
  ascending: 'Ascending',
  descending: 'Descending',
  narrow: 'Filter and sort',
  count: ({ count }) =>
    count === 0
      ? 'No agency is left by this filter. Take something out of it.'
      : plural(count, 'agency', 'agencies'),
  showAll: 'Show all agencies',
  download: 'Download the whole table as filtered:',
  fileName: ({ year }) => `Overseen agencies ${year}`,
  tableOf: ({ year }) => `Scores by agency, fiscal year ${year}`,
  pages: 'Pages of the table of agencies',
  columns: {
    name: 'Agency',
    overall: 'Overall',
    change: 'Since last year',
    stage: 'Stage',
    indicator: ({ id }) => `Indicator ${id}`,
  },
  shortName: 'Short name',
  indicator: ({ id, name }) => `Indicator ${id} ${name}`,
  none: '–',
  spread: 'How scores are spread',
  spreadLead: 'Agencies in each range of 5 points. Open a name to see an instrument or an indicator.',
  spreadOf: ({ name, mean }) => `${name} (mean ${mean})`,
  spreadCaption: ({ name, count, mean }) => `${name}: ${plural(count, 'agency', 'agencies')}, mean ${mean}`,
  points: 'Points',
  bin: ({ from, to }) => `${from}–${to}`,
  weak: 'Items in which many agencies are weak',
  noneWeak: 'No agency has an item below a mark.',
  weakLead: ({ mendBelow, priorityBelow }) =>
    `By the number of agencies below ${mendBelow}, then below ${priorityBelow}`,
  item: 'Item',
  toMend: ({ mendBelow }) => `Below ${mendBelow}`,
  belowPriority: ({ priorityBelow }) => `Below ${priorityBelow}`,
  mean: 'Mean',
  agenciesOf: ({ count, all }) => `${number(count)} of ${number(all)}`,
};
