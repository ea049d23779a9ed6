import type { suggestions as thai } from '../th/suggestions.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';

export const suggestions: typeof thai = {
  title: 'Suggestions from the surveys',
  lead: ({ year }) =>
    `What respondents wrote in the surveys of ${fiscalYearInMonths(year)}, grouped by topic, to be used in the analysis.`,
  privacy:
    'Leave out names, telephone numbers and whatever shows who wrote or who is written about. The report does not print these texts; the Excel table has them.',
  link: ({ count }) =>
    count === 0 ? 'Record suggestions from the surveys' : `Suggestions from the surveys (${count})`,
  counted: ({ count }) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'} from the surveys`,
  none: 'No suggestion is recorded yet.',
  noneWhy: 'What respondents wrote stands here by topic, once the coordinator has recorded it.',
  noTopic: 'No topic chosen yet',
  topicCount: ({ topic, count }) => `${topic} (${count})`,
  mayName: 'May hold personal data',
  add: 'Add suggestions',
  texts: 'Suggestions',
  textsHint: ({ most }) => `Type or paste several, one a line, ${most} at most at once.`,
  text: 'Text',
  topic: 'Topic',
  record: 'Save',
  edit: 'Edit',
  remove: 'Remove',
  of: ({ text }) => `“${text}”`,
  editTitle: 'Edit a suggestion',
  back: 'Go back without saving',
  removing: {
    title: 'Remove this suggestion?',
    told: 'The text is deleted and cannot be brought back.',
    yes: 'Remove the suggestion',
    no: 'Keep it',
  },
  recorded: ({ count }) => (count === 1 ? '1 suggestion was saved' : `${count} suggestions were saved`),
  recordedAlready: 'These suggestions were saved already',
  changed: 'The suggestion was changed',
  removed: 'The suggestion was removed',
  faults: {
    empty: 'Type or paste suggestions',
    tooLong: ({ line, letters, most }) => `Entry ${line} has ${letters} characters, more than ${most}`,
    tooMany: ({ lines, most }) => `There are ${lines} entries, more than ${most} at once. Save them in parts`,
    gone: 'Somebody removed this suggestion. Save to add your text as a new one',
    changed: ({ text }) =>
      `Somebody changed this suggestion before you to “${text}”. Save again to use your text instead`,
  },
};
