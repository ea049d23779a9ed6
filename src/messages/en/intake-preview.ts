import type { preview as thai } from '../th/intake-preview.ts';
import { plural } from './plural.ts';

export const preview: typeof thai = {
  title: 'Review before accepting',
  titleAccepted: 'Accepted result',
  titleDiscarded: 'Discarded entry',
  titleWithdrawn: 'Withdrawn result',
  allIntakes: 'Bring in a result',
  read: 'What was read',
  source: 'Original',
  sourceTyped: 'Scores as typed',
  showSource: ({ lines }) => `Show all ${plural(lines, 'line', 'lines')}`,
  standsAccepted: ({ when }) =>
    `This was accepted as the agency’s result on ${when} and can no longer be changed here. To correct it, press “Correct this result” below.`,
  standsReplaced: ({ when }) =>
    `This was accepted as the agency’s result on ${when}; a newer entry has replaced it.`,
  standsDiscarded: ({ when }) =>
    `This was discarded on ${when}. The original is kept; to use it after all, start a new entry from it.`,
  standsWithdrawn: ({ accepted, withdrawn }) =>
    `This was accepted as the agency’s result on ${accepted} and withdrawn on ${withdrawn}. The scores as accepted stay below, to be looked up.`,
  withdraw: 'Withdraw the accepted result',
  withdrawn: ({ year }) => `The result of ${year} (B.E.) was withdrawn`,
  revise: 'Start a new entry from the same original',
  reviseAccepted: 'Correct this result (it stays until you accept the corrected one)',
  original: 'The original as kept',
  fileName: 'File name',
  form: 'Kind',
  size: 'Size',
  bytes: ({ bytes }) => `${bytes} bytes`,
  sha256: 'SHA-256',
  sha256Means: 'The file’s fingerprint: proves that the original was not changed',
  received: 'Received',
  download: 'Download the original',
  place: {
    line: ({ line }) => `Line ${line}`,
    page: ({ page, line }) => `Page ${page}, line ${line}`,
    table: ({ table, row }) => `Table ${table}, row ${row}`,
    cell: ({ sheet, cell }) => `Sheet ${sheet}, cell ${cell}`,
  },
  shortPlace: {
    line: ({ line }) => `${line}`,
    page: ({ page, line }) => `p${page}:${line}`,
    table: ({ table, row }) => `t${table}:${row}`,
    cell: ({ cell }) => cell,
  },
  sourceTypedExplanation: 'The table of scores as you typed them on the screen.',
  sourceExplanation:
    'Every line of the original with its place. Lines with something to look at, and lines that were left out, are marked.',
  unreadTitle: 'Lines left out',
  unread: {
    'not-understood': {
      tag: 'Not understood',
      list: 'Lines not understood',
      count: ({ count }) =>
        count === 0
          ? 'Every line was understood.'
          : `${plural(count, 'line was', 'lines were')} not understood. See whether a score is among them.`,
    },
    'past-year': {
      tag: 'Past year',
      list: 'Figures of a past year',
      count: ({ count }) =>
        `${plural(count, 'line is', 'lines are')} of a past year and not counted. If this year is meant, correct the year in the original and bring it in again.`,
    },
    hidden: {
      tag: 'Hidden or deleted',
      list: 'Text hidden or deleted in the original',
      count: ({ count }) =>
        `${plural(count, 'line holds', 'lines hold')} text that is hidden or deleted in the original. That text is not counted.`,
    },
  },
  moreProblems: ({ count }) =>
    `${count} more are not shown here. They appear once those above are mended; or bring in a corrected file instead.`,
  moreUnread: ({ count }) => `${plural(count, 'more line is', 'more lines are')} marked in the original.`,
  sourceCut: ({ shown, all }) =>
    `The first ${shown} of ${all} lines are shown; see the original file for the rest.`,
  furniture: 'Printed again on every page',
  glance: 'At a glance',
  unreadGlance: ({ count }) => `Not understood: ${plural(count, 'line', 'lines')}`,
  setAsideGlance: ({ count }) => `Past year or hidden: ${plural(count, 'line', 'lines')}`,
  overallGlance: ({ score }) => `Overall score ${score}`,
  overallComputed: ({ score }) => `Overall score ${score} (computed)`,
  overallUnknown: 'Overall score: not computable yet',
  notComputable: 'not computable yet',
  itemsScored: ({ scored, all }) => `${scored} of ${plural(all, 'item', 'items')} scored`,
  problems: 'What was found',
  noProblems: 'All figures agree; there are no errors and no warnings.',
  severity: { error: 'Error', warning: 'Warning', info: 'Remark' },
  severityMeans: {
    error: 'Figures contradict each other or are missing; mend them before accepting.',
    errorAccepted: 'Figures contradict each other or are missing; correct them and accept the result anew.',
    warning: 'May be right or wrong; compare with the original.',
    info: 'For your information; scores are not affected.',
  },
  counted: ({ word, count }) => `${word}${count === 1 ? '' : 's'}: ${count}`,
  missingTogether: ({ count, overallUnknown }) =>
    `${plural(count, 'item has', 'items have')} no score yet. Enter them in the fields, or accept what there is${overallUnknown ? ' (the overall score cannot be computed yet)' : ''}.`,
  missingItems: 'Show the items without a score',
  periodsOutside: ({ count, planYear }) =>
    `The periods of ${plural(count, 'measure', 'measures')} are outside the fiscal year ${planYear} (Buddhist era).`,
  periodsMeasures: 'Show these measures',
  misnumbered: ({ printed, meant }) =>
    `This row is numbered ${printed}, but its wording is that of ${meant}; so ${meant} has no score.`,
  repeatedAlike: ({ item }) =>
    `Item ${item} is printed in two places with the same score. If it is the same item, press confirm.`,
  choose: 'Possible corrections; compare with the announced result before you choose',
  confirmed: ({ figure, score }) => `${figure}: ${score} confirmed`,
  use: ({ figure, score }) => `Use ${figure} = ${score}`,
  confirm: ({ figure, score }) => `Confirm ${figure} = ${score}`,
  useRow: ({ item, score }) => `Use as score of ${item} = ${score}`,
  useYear: ({ year }) => `Use the year ${year}`,
  confirmYear: ({ year }) => `Confirm the year ${year}`,
  figureOf: {
    indicator: ({ id }) => `indicator ${id}`,
    instrument: ({ id }) => `the score of ${id}`,
    overall: () => 'the overall score',
  },
  agreesAsPrinted: ({ figure, printed }) => `${figure} agrees with the printed ${printed}`,
  agreesWithMembers: ({ figure }) => `${figure} agrees with the printed scores below it`,
  insteadOf: ({ score }) => `instead of ${score}`,
  readAs: ({ from, to }) => `reads this row of ${from} as ${to}`,
  repairs: 'What you corrected or confirmed',
  repaired: ({ figure, from, to }) => `${figure}: ${from} → ${to}`,
  rowRenumbered: ({ from, to, score }) => `The row printed as ${from} is ${to} = ${score}`,
  yearConfirmed: ({ year }) => `Result of fiscal year: ${year} confirmed`,
  respondentsSaid: ({ count }) => `True number of respondents: ${count}`,
  andConfirmed: ({ said }) => `${said} (confirmed)`,
  confirmedHere: 'confirmed',
  nothingPrinted: 'not in the original',
  savedNews: {
    saved: 'Your corrections were saved',
    undone: 'The correction was taken back',
    undoneAndSaved: 'The correction was taken back, and what else you changed was saved',
    nothing: 'No field was changed, so there is nothing to save',
  },
  undo: 'Undo',
  undoScore: 'Put the earlier score back',
  undoConfirmation: 'Take the confirmation back',
  undoOf: ({ undo, said }) => `${undo} (${said})`,
  facts: 'From the original',
  factsTyped: 'About the typed result',
  agencyOfTyped: 'Typed on the screen for this agency',
  correctFacts: 'Correct the agency’s name, year, level or number of respondents',
  agencyHint: 'As the original should say it; clear the field to go back to what is printed.',
  resultYearField: 'Result of fiscal year (B.E.)',
  notYear: ({ text }) => `“${text}” is no year of the Buddhist era. Enter its four digits.`,
  yearToCome: ({ year, latest, day }) =>
    `Fiscal year ${year} has not come, so there is no result of it. Correct the year: the latest of which there can be a result is ${latest} (B.E.). By the clock of this computer today is ${day}; if that is wrong, set the computer’s date.`,
  notLevel: ({ text }) => `The rulebook has no level “${text}”. Choose one from the list.`,
  notAgencyName: () => 'The agency’s name is longer than 200 letters. Shorten it.',
  agency: 'Agency',
  noAgency: 'The original names no agency',
  variants: ({ names }) => `also written ${names}`,
  otherAgency: ({ printed, here }) =>
    `The original names “${printed}”, but you are working at the desk of “${here}”. Check that the file is your agency’s.`,
  resultYear: 'Result of fiscal year',
  planYear: 'Measures of fiscal year',
  year: ({ year }) => `${year} (B.E.)`,
  rulebook: 'Checked by the rulebook',
  printedLevel: 'Level as printed',
  none: 'Not given',
  respondents: 'True number of respondents',
  respondentsHint: ({ instrument, count, levels }) =>
    count === null
      ? `Of the ${instrument}. May stay empty; these scores do not tell how many answered.`
      : `Of the ${instrument}. By the scores ${count} people answered, or a multiple of ${count}, if the scale has ${levels} levels. If you know the true number, enter it; it then rules.`,
  respondentsTold: ({ instrument }) =>
    `Of the ${instrument}. Your number is used; clear the field to go back to the estimate.`,
  notRespondents: ({ text }) =>
    `“${text}” is no number of respondents. Enter a whole number from 1 or leave it empty.`,
  scores: 'Scores that were read',
  scoresExplanation:
    'Correct them in the fields and press “Save corrections”. The original does not change; clear a field to go back to what is printed.',
  changed: ({ from, to }) => `changed from ${from} to ${to}`,
  save: 'Save corrections',
  topics: 'Topics and analysis in the original',
  topic: ({ number, name }) => `Topic ${number} ${name}`,
  topicUnnumbered: ({ name }) => `Topic ${name}`,
  paragraphs: { mend: 'Faults and what to mend', develop: 'What to develop', sustain: 'What to sustain' },
  noParagraph: 'Not found in the original',
  measures: ({ count }) => `Measures in the original: ${count}`,
  measureOfParts: ({ first, others }) => `${first} and ${others} more`,
  responsible: 'Responsible',
  period: 'Period',
  monitoring: 'Monitoring',
  steps: 'Steps',
  accept: 'Accept as the agency’s result',
  acceptTitle: 'Accept',
  acceptClean: ({ year }) =>
    `Once accepted, these scores are the agency’s result of fiscal year ${year} (B.E.), from which the analysis, the measures and the report are made.`,
  acceptWithErrors: ({ count }) =>
    `${plural(count, 'error is', 'errors are')} still left. If you accept all the same, the overview and the report page go on naming them.`,
  acceptTick: 'I know of the errors that are left and have compared the scores with the original',
  errorsLeft: ({ count }) => `${plural(count, 'error', 'errors')} left`,
  mendErrors: ({ count }) => `Go to the ${plural(count, 'error', 'errors')}`,
  notToAccept: 'Not to be accepted yet: correct the year',
  readyToAccept: 'Nothing left to mend: ready to accept',
  acceptNeedsYear: ({ year, rulebook }) =>
    `This is a result of ${year}, but it was checked by the rulebook of ${rulebook} (B.E.). Correct the year, or press “Confirm the year ${year}”, before accepting.`,
  changedMeanwhile:
    'This entry was changed in another window after you opened this page. Look at the latest values once more before you go on.',
  acceptNeedsTick: 'Errors are left. Mend them, or tick the box to confirm before accepting.',
  acceptNeedsSave:
    'Some fields were changed but not saved. Press “Save corrections”, look at the checks once more, then accept.',
  replaces: ({ year, when }) =>
    `The agency already has a result of ${year} (B.E.), accepted on ${when}. The new one will take its place.`,
  discard: 'Do not use this entry',
};
