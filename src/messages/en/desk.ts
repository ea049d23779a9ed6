import type { desk as thai } from '../th/desk.ts';

export const desk: typeof thai = {
  navigation: {
    overview: 'Overview of the result',
    intake: 'Bring in a result',
    analysis: 'Analysis',
    whatIf: 'What if',
    measures: 'Measures',
    report: 'Report',
    approval: 'Approval',
    agency: 'Agency',
    people: 'People',
    rulebook: 'Rulebook',
  },
};
