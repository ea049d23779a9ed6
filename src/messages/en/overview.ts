import type { overview as thai } from '../th/overview.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';

export const overview: typeof thai = {
  title: ({ year }) => `ITA result of ${fiscalYearInMonths(year)}`,
  from: ({ file, date }) => `From the file ${file}, accepted on ${date}`,

  noResult: {
    title: 'There is no result yet',
    explanation:
      'This page is filled once there is a result. Bring one in from a report (Word, PDF), a table of scores (Excel, CSV), or type the scores yourself.',
    drafts: ({ count }) =>
      count === 1
        ? 'One result was brought in but not yet accepted. Check it and accept it as the result of the year.'
        : `${count} results were brought in but not yet accepted. Check them and accept one as the result of the year.`,
    whoDoes: 'The agency’s coordinator brings it in. Once it is accepted, this page shows it.',
    action: 'Bring in a result',
    actionDraft: 'Check what was brought in',
    whatFollows: 'What you get once there is a result',
    steps: [
      'Checked scores, with the level and the reason for it',
      'The analysis by topic, with the text for the report',
      'Proposed measures for the next fiscal year',
      'The official report as Word and PDF',
    ],
  },

  overall: 'Overall score',
  overallMissing: 'There is no overall score: the figures given are not enough to compute it',
  overallDiffers: ({ printed, computed }) =>
    `The overall score shown (${printed}) is the one in the source, but the figures brought in give ${computed}: some of them contradict each other. Check them before you make the report:`,
  overallRounds: ({ printed, computed }) =>
    `The overall score shown (${printed}) is the one in the source; the printed figures give ${computed}, which rounding can explain.`,
  level: ({ level }) => level,
  levelRules: 'See the rules of all levels',
  levelKnown: 'How well this rule is known',
  printedLevelDiffers: ({ printed }) =>
    `The source states the level “${printed}”, which is not what the rules give`,

  instruments: {
    heading: 'Scores by instrument',
    instrument: 'Instrument',
    weight: 'Weight',
    score: 'Score',
    percent: ({ weight }) => `${weight}%`,
  },

  indicators: {
    heading: ({ count }) => `Scores of the ${count} indicators`,
    explanation: ({ lowest, score }) => `The lowest indicator is ${lowest} (${score} points)`,
    allEqual: 'All indicators that have a score have the same',
    description: ({ parts }) => parts.join(', '),
    lowest: 'lowest',
    full: 'full',
    axis: ({ from }) => `The axis begins at ${from}, so that differences can be seen`,
    indicator: 'Indicator',
    computed: 'Computed',
    printed: 'Printed',
    source: 'Where the score comes from',
    caption: 'Scores of the indicators, computed and as printed',
    none: '–',
  },

  differences: {
    heading: 'Printed, computed and used scores',
    explanation:
      'Scores are computed from the scores of items and rounded once when they are shown. These differ from what is printed, were taken as printed because scores of items or parts are missing, or were chosen by whoever prepared the result.',
    figure: 'Figure',
    printed: 'Printed',
    computed: 'Computed',
    used: 'Used',
    remark: 'Remark',
    contradicts: 'Contradicts the figures of which it is made: see what the checks found',
    follows: 'Follows from a contradiction in the figures of which it is made',
    rounding: 'Can be explained by rounding',
    stoodIn: 'Taken as printed, since scores of items or parts are missing',
    chosen: 'Chosen by whoever prepared the result, in place of the printed one',
    given: 'Given by whoever prepared the result, since none is printed',
    none: 'Every printed score agrees with the computed one',
  },

  worth: {
    heading: 'Items that cost the overall score most',
    explanation:
      '“Points lost” is what the overall score would gain if the item had full marks; “per point” is what it changes when the item changes by one point; “whole item” is what the item brings at full marks.',
    nothingLost: 'No item loses anything: every item that has a score has full marks',
    noItems: 'There are no scores of items yet, so it cannot be said what each costs the overall score',
    costs: ({ score, lost }) => `Score ${score} · costs the overall score ${lost}`,
    item: 'Item',
    score: 'Score',
    lost: 'Overall points lost',
    perPoint: 'Per point',
    inFull: 'Whole item',
    lessThan: ({ points }) => `below ${points}`,
    confidence: 'How well known',
    all: ({ count }) => `Show the worth of all ${count} items`,
    allCaption: 'Worth of all items for the overall score, the most lost first',
    whyConfidence: ({ word, means }) =>
      `The worth of each item is “${word}” (${means}), since it rests on this year’s division into sub-indicators and its way of averaging.`,
    toWhatIf: 'Try other scores and see what would follow',
  },

  problems: {
    heading: 'What the checks found',
    error: 'Errors',
    warning: 'Warnings',
    info: 'Information',
    meansError: 'to be mended',
    meansWarning: 'worth a look',
    meansInfo: 'to know',
    none: 'No error was found in what was brought in',
    toIntake: 'Open the check of what was brought in',
    warnings: ({ count }) => `Show the warnings (${count})`,
    information: ({ count }) => `Show the information (${count})`,
  },
};
