import type { intake as thai } from '../th/intake.ts';
import { preview } from './intake-preview.ts';
import { plural } from './plural.ts';

export const intake: typeof thai = {
  title: 'Bring in a result',
  lead: 'Choose whichever way is easiest. Prongsai reads and checks the figures and shows them to you first; nothing becomes the agency’s result until you accept it.',
  leadToRead:
    'The results that the agency has accepted and the drafts to be reviewed. Your role lets you read them; coordinators bring them in.',
  forms: {
    text: 'Text',
    csv: 'CSV table',
    xlsx: 'Excel',
    docx: 'Word',
    pdf: 'PDF',
    typed: 'Typed on the screen',
  },
  rulebook: {
    label: 'Checked by the rulebook',
    change: 'Change the rulebook',
    certainty: 'How certain are these rules?',
    yearsAtHand: ({ years }) =>
      `So far there ${years.length === 1 ? 'is a rulebook' : 'are rulebooks'} of ${years.join(', ')} only. Results of other years cannot be checked in full.`,
  },
  typedWay: {
    title: 'Type or paste the scores',
    explanation:
      'Best when you have the scores before you. Type them one by one, or copy a whole column from Excel and paste it once.',
    action: 'Type the scores',
  },
  uploadWay: {
    title: 'Send a file that you have',
    explanation:
      'A whole analysis report or a table of scores. Prongsai takes scores, topics and measures from it.',
    file: 'File with the result',
    hint: 'Word (.docx), PDF with text, text (.txt), Excel (.xlsx) or CSV, up to 25 MB',
    action: 'Read the file',
    missing: 'Choose a file before you press “Read the file”',
  },
  templateWay: {
    title: 'Use our template',
    explanation:
      'Download a table that names every item, fill in the column of scores, and send it back as a file. Leave empty what has no score.',
    xlsx: 'Template for Excel (.xlsx)',
    csv: 'Template as CSV (.csv)',
    fileName: ({ year, form }) => `score-template-${year}.${form}`,
  },
  template: {
    sheet: ({ year }) => `ITA scores ${year}`,
    csvHead: ['item', 'score', 'name'],
    item: 'Item',
    name: 'Name',
    score: 'Score',
    higher: 'Indicators to overall (optional)',
    overall: 'Overall score of the agency',
    wrongTitle: 'No score',
    wrong: 'Enter a number from 0.00 to 100.00, or leave the cell empty',
  },
  drafts: {
    title: 'Waiting for your review',
    original: 'Original',
    year: 'Fiscal year (B.E.)',
    received: 'Received',
    next: 'Next step',
    review: 'Go on reviewing',
    reviewOf: ({ name }) => `Go on reviewing ${name}`,
    discard: 'Discard',
    discardOf: ({ name }) => `Discard ${name}`,
    typing: ({ count }) => `${plural(count, 'score', 'scores')} being typed (draft)`,
    type: 'Go on typing',
    typeOf: ({ year }) => `Go on typing the scores of ${year}`,
    clearOf: ({ year }) => `Empty all fields of ${year}`,
    known: 'This file was brought in before. Here is the draft made from it.',
  },
  discarded: {
    title: ({ count }) => `Discarded (${count})`,
    when: ({ when }) => `discarded ${when}`,
    open: 'Open',
    openOf: ({ name }) => `Open ${name}`,
    download: 'Download the original',
    downloadOf: ({ name }) => `Download the original ${name}`,
  },
  withdrawn: {
    title: ({ count }) => `Withdrawn results (${count})`,
    result: ({ year, when }) => `Result of ${year} (B.E.) · withdrawn ${when}`,
  },
  results: {
    title: 'Accepted results',
    overall: 'Overall score',
    accepted: 'Accepted',
    see: 'See the original and the corrections',
  },
  typed: {
    title: 'Type the scores',
    lead: 'Fill in what you have; fields may stay empty. Thai and Arabic digits both work, such as 98.78 or ๙๘.๗๘.',
    pasteTitle: 'Paste a whole table from Excel',
    paste: 'Copied scores',
    pasteHint:
      'Copy two columns (code and score), or one column of scores in the order of the items below, and paste them here.',
    spread: 'Put into the fields',
    higher: 'Scores of indicators and overall',
    higherHint:
      'As announced, if you have them. Prongsai checks that they agree with the scores of the items.',
    indicators: 'Scores of the indicators',
    instruments: 'Scores of the instruments',
    indicator: ({ id, name }) => `Indicator ${id} ${name}`,
    overallAndLevel: 'Overall result',
    overall: 'Overall score of the agency',
    level: 'Level of the result',
    noLevel: 'Not given',
    yearToCome: ({ year }) => `Scores of ${year} (B.E.) cannot be typed yet`,
    yearToComeRemedy: ({ year, latest, day }) =>
      `Fiscal year ${year} has not come, so there is no result of it. Go back and choose the rulebook of a year that was assessed, ${latest} (B.E.) at the latest. By the clock of this computer today is ${day}; if that is wrong, set the computer’s date.`,
    check: 'Check the figures',
    save: 'Save and review',
    fileName: ({ year }) => `typed-scores-${year}.csv`,
    filled: ({ count }) => `${plural(count, 'field was', 'fields were')} filled`,
    filledPartly: ({ count, refused }) =>
      `Filled in part: ${plural(count, 'field', 'fields')} filled, ${plural(refused, 'line', 'lines')} not`,
    replaced: ({ changes, more }) =>
      `in place of ${plural(changes.length + more, 'earlier score', 'earlier scores')}: ${changes.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    replacedOne: ({ figure, from, to }) => `${figure} from ${from} to ${to}`,
    restore: 'Put the earlier scores back',
    restored: ({ count, left }) =>
      (count > 0
        ? `${plural(count, 'earlier score was', 'earlier scores were')} put back`
        : 'No earlier score was put back') +
      (left > 0 ? `; ${plural(left, 'field was', 'fields were')} changed after the paste and kept` : ''),
    filledNone: 'Nothing was filled',
    refusedStay:
      'The lines that were not used stay in the paste box. Correct them and put them into the fields again.',
    refusedLine: ({ line, text, why }) => `Line ${line} “${text}”: ${why}`,
    refusedMore: ({ count }) => `and ${plural(count, 'more line', 'more lines')}`,
    why: {
      'not-number': () => 'not a number',
      'above-full': () => 'above 100.00',
      'below-zero': () => 'below 0.00',
      'too-fine': () => 'more than two decimals',
      'no-code': () => 'no code of an item',
      'no-score': () => 'no score',
      beyond: () => 'there is no further field',
      'unknown-item': ({ code }) => `there is no item ${code}`,
      repeated: ({ code }) => `${code} has its score from a line above`,
    },
    readAs: ({ printed, key }) => `The code “${printed}” was read as ${key}`,
    pasteNothing:
      'No scores were found in what you pasted. Copy two columns (code and score) or one column of scores.',
    pasteEmpty: 'Paste scores here before you press “Put into the fields”',
    nothingTyped: 'There are no scores yet. Fill in at least one field.',
    wrongScore: ({ figure, text, why }) => `${figure}: “${text}” is ${why}`,
    unknownLevel: 'Choose a level from the list',
    checkedClean: ({ count }) => `${plural(count, 'field', 'fields')} checked; nothing contradicts`,
    checkedFound: ({ count }) =>
      `${plural(count, 'matter', 'matters')} to look at, shown under the fields concerned`,
    notTypedYet: ({ count }) =>
      `${plural(count, 'item has', 'items have')} no score yet; leave empty what you do not have:`,
    time: ({ time }) => `at ${time}`,
    kept: ({ when }) => `Draft saved ${when}`,
    keptAndBack: ({ when }) => `Draft saved ${when}. You can go on later from the page “Bring in a result”.`,
    nothingKept: 'No score entered yet',
    wrongFields: ({ count }) => `${plural(count, 'field needs', 'fields need')} mending`,
    notKept:
      'The draft could not be saved. Go on typing but keep this page open; it is saved again with the next field.',
    otherWindow:
      'Another window typed into these scores as well. This page now shows the scores of both. Look at them, then save and review again.',
    follows: ({ score }) => `= ${score}`,
    followsComputed: ({ score }) => `= ${score} (computed)`,
    following: 'Computed',
    overallShort: 'Overall',
    clear: 'Empty all fields',
    clearTitle: 'Empty all the scores typed so far?',
    clearExplanation: ({ count }) =>
      `This draft holds ${plural(count, 'score', 'scores')}. Emptied fields cannot be brought back. What was brought in before does not change.`,
    clearYes: 'Yes, empty all',
    clearNo: 'Back to typing',
  },
  preview,
  original: {
    gone: 'The original file is gone',
    goneExplanation: ({ name }) =>
      `The original “${name}” is not in the program’s data folder any more. It may have been deleted or moved.`,
    goneRemedy:
      'Restore it from a backup, or bring in the same file again if you still have it. Accepted results stay as they are.',
    notOpened: ({ name }) => `“${name}” cannot be opened`,
    scoresStay:
      'The accepted scores are still kept, and can be shown again once the rulebook’s file is back.',
    notRevised: 'No new entry can be made from this original',
    rulebookGone: ({ id }) =>
      `The rulebook “${id}”, by which this entry was checked, is missing or cannot be used. Put its file back into the folder of rulebooks, or bring in the result again with a rulebook that is there.`,
    stays: 'This entry and accepted results stay as they are.',
  },
  discard: {
    title: 'Leave this entry unused?',
    explanation: ({ name }) =>
      `“${name}” and your corrections to it will not be used. The original is kept on this computer and can be opened later.`,
    yes: 'Yes, leave it unused',
    no: 'Back to the review',
  },
  withdraw: {
    title: ({ year }) => `Withdraw the result of ${year} (B.E.)?`,
    explanation: ({ name, year }) =>
      `The result of ${year} (B.E.), accepted from “${name}”, will be the agency’s result no more. The original, the accepted scores and the history are kept and can be opened.`,
    fallsBack: ({ year }) => `Overview, analysis and report go back to the result of ${year} (B.E.).`,
    noneLeft: 'The agency will have no accepted result until you accept another.',
    yes: 'Yes, withdraw it',
    no: 'Back to the accepted result',
  },
  news: {
    accepted: ({ year, overall, level }) =>
      `The result of ${year} (B.E.) is accepted: ${overall === null ? 'no overall score yet' : `overall score ${overall}`}${level === null ? '' : `, level ${level}`}`,
    discarded: ({ name }) => `“${name}” was discarded`,
  },
};
