import type {
  planAdding as thaiAdding,
  planSeveral as thaiSeveral,
  planTimeline as thaiTimeline,
} from '../th/plan-ways.ts';

import { fiscalYearInMonths } from './fiscal-year.ts';
import { plural } from './plural.ts';

export const planAdding: typeof thaiAdding = {
  title: 'Add measures to the plan',
  own: 'A measure of your own',
  titleField: 'What the measure, project or activity is called',
  addOwn: 'Add it and fill it in',
  from: {
    library: () => 'From the measure library',
    'last-year': ({ year }) => `From the plan of fiscal year ${year}`,
    paper: () => 'From the document of the result',
  },
  about: {
    library:
      'Measures for items without any stand first. Measures that the plan has already are not shown again.',
    'last-year':
      'What is copied is marked until something of it is changed. What was copied already is not shown again.',
    paper: 'As they were read from the document. Please check period, evidence and items served afterwards.',
  },
  choose: 'Choose measures',
  serves: ({ items, open }) =>
    `Serves ${items.join(', ')}${open.length === 0 ? '' : ` · without any other measure: ${open.join(', ')}`}`,
  addChosen: 'Add the measures chosen',
  noTitle: 'Enter what the measure, project or activity is called',
  tooLong: ({ most }) => `The name is longer than ${most} letters; please shorten it`,
  noneChosen: 'Choose at least one measure',
  planFull: ({ most }) => `A plan has at most ${most} measures, so nothing was added`,
};

export const planSeveral: typeof thaiSeveral = {
  title: ({ count }) => `Change ${plural(count, 'measure', 'measures')} at once`,
  setNames: 'Make these responsible for all measures chosen',
  setMonths: 'Set this period for all measures chosen',
  noNames: 'Name at least one unit or position',
  remove: 'Remove from the plan',
  restorable: 'All that was said stays in the history, and each measure can be brought back.',
  removeAll: ({ count }) => `Remove ${plural(count, 'measure', 'measures')} from the plan`,
};

export const planTimeline: typeof thaiTimeline = {
  title: ({ year }) => `Calendar of measures for ${fiscalYearInMonths(year)}`,
  lead: 'The bars show the months in which each measure runs, from October to September.',
  noMonths: 'No period decided yet',
};
