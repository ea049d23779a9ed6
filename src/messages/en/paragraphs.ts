import type { paragraphs as thai } from '../th/paragraphs.ts';

const joined = (texts: readonly string[]): string => {
  const most = 10;
  const shown = texts.slice(0, most).join(', ');
  return texts.length > most ? `${shown} and ${texts.length - most} more` : shown;
};

export const paragraphs: typeof thai = {
  edit: 'Edit the text',
  of: ({ kind, topic }) => `${kind}, topic ${topic}`,
  history: ({ count }) => `History (${count})`,
  edited: 'Edited',
  draftOpen: 'You have a draft here that is not saved',
  saved: 'The text was saved',
  composedSaved: 'The composed text is used again',
  thaiPaper: 'An edited text is that of the Thai report, so it is shown in Thai.',
  composedChanged:
    'What the program composes has changed since the last edit, because the result has changed.',
  whatChanged: 'Show what changed in the composed text',
  title: ({ kind }) => `Edit the text: ${kind}`,
  lead: 'This text is printed in the report in place of the composed one.',
  text: 'Text in the report',
  hint: ({ most }) =>
    `Each line is a paragraph of the report, ${most} characters at most. The report turns the digits into Thai ones.`,
  save: 'Save',
  back: 'Go back without saving',
  toAnalysis: 'Analysis by topic',
  faults: {
    empty: 'Enter a text, or choose “Use the composed text” below the field',
    tooLong: ({ letters, most }) => `The text has ${letters} characters, more than ${most}. Shorten it`,
    changed: ({ who }) => `${who} saved this text before you; yours is not saved yet`,
  },
  other: {
    heading: 'Somebody saved this text before you',
    wrote: ({ who, when }) =>
      `${who} saved it on ${when}, after you began to edit. Your own text is still in the field below.`,
    theirs: 'The text that is saved',
    difference: 'Saving yours over it would change this',
    choose:
      'Adjust the text in the field and save it to use it instead, or go back without saving to keep the saved one. Every text stays in the history.',
  },
  composed: {
    summary: 'The composed text',
    difference: 'How it differs from the text in use',
    use: 'Use the composed text',
    title: 'Use the composed text in place of the edited one?',
    told: 'The report will use what the program composes of the result, and follow the result when scores are corrected.',
    stays: 'The edited text stays in the history and can be brought back.',
    changed: ({ who }) =>
      `${who} edited this text after you opened the page. Look at it again before you decide`,
  },
  facts: 'Scores of the items of this topic',
  warnings: 'Look at this text again',
  warning: {
    unknownItems: ({ items }) => `This year’s rulebook has no item ${joined(items)}.`,
    unknownScores: ({ scores }) => `No score of the result is ${joined(scores)}.`,
    otherScore: ({ item, said, score }) => `Item ${item} scored ${score}, but the text says ${said}.`,
    noScore: ({ item, said }) => `Item ${item} has no score yet, but the text says ${said}.`,
    noFault: ({ items }) =>
      `The text says that there is no fault, but ${joined(items)} must be mended or scored lowest of all.`,
    leftOut: ({ items }) => `The text does not name items that must be mended: ${joined(items)}.`,
  },
  past: {
    title: ({ kind }) => `History of the text: ${kind}`,
    none: 'Nobody has edited it. The report uses the composed text.',
    caption: ({ count }) => `${count} ${count === 1 ? 'edit' : 'edits'}, the newest first`,
    columns: { revision: 'Edit', when: 'Date and time', who: 'By', what: 'What was done' },
    wrote: 'Wrote the text',
    composedAgain: 'Went back to the composed text',
    inUse: 'In use',
    show: 'Show and compare',
    revision: ({ revision }) => `Edit ${revision}`,
    sinceBefore: 'Compared with the text before',
    sinceComposed: 'Compared with what was composed then',
    same: 'No difference',
    legend: 'Words struck through were removed, underlined ones were added.',
    restore: 'Bring this text back',
  },
  gone: {
    title: 'The text cannot be saved now',
    told: ({ year }) =>
      `There is no result of fiscal year ${year} to be shown any more; somebody may have withdrawn it while you were editing.`,
    kept: 'What you typed is kept as a draft. It will be on the page for editing when a result of this year is accepted again.',
    notKept: 'Copy what you typed and keep it.',
    yours: 'What you typed',
  },
};
