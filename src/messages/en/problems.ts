import { shortened } from '../../kernel/thai/shortened.ts';
import type { problems as thai } from '../th/problems.ts';

const columns = {
  responsible: 'responsible',
  period: 'period',
  monitoring: 'monitoring',
  title: 'measure',
  steps: 'steps',
};

const range = (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest}–${highest}`);
const alternatives = (repairs: readonly string[]) =>
  repairs.length === 0
    ? ' Compare it with the published result.'
    : ` If one digit is misprinted, it may be ${repairs.join(' or ')}; compare it with the published result.`;

export const problems: typeof thai = {
  itemUnknown: ({ printed, meant }) =>
    `This year's rulebook has no item ${printed}.${meant ? ` By its wording it is probably ${meant}.` : ' Check that the form is of this year and of this kind of agency.'}`,
  itemsOfAnotherTable: ({ printed, count }) =>
    `This document has ${count} item numbers (${printed.join(', ')}${printed.length < count ? ' …' : ''}) that the chosen rulebook does not have: it is probably the table of another family of agencies or of another year. Choose the rulebook that belongs to the table, or bring in a result of the chosen one.`,
  itemRepeated: ({ item, meant }) =>
    `Item ${item} occurs again.${meant ? ` By the printed wording this one is probably ${meant}.` : ' If both are the same item, confirm its one score.'}`,
  indicatorMissing: ({ indicator, name }) =>
    `There is no score for indicator ${indicator} (${name.en}), nor for any of its items.`,
  itemMissing: ({ item, name, standsUnder }) =>
    `There is no score for item ${item} (${name.en}).${standsUnder ? ` Its wording stands under the number ${standsUnder}.` : ''}`,
  scoreOutOfRange: ({ figure, text, only }) =>
    `The score ${text} of ${figure} is impossible: ${only ? `it can only be ${only.join(' or ')}.` : 'a score lies between 0.00 and 100.00 with at most two decimals.'}`,
  scoreUnreadable: ({ figure, text, perhaps }) =>
    `Where the score of ${figure} should stand there is “${text}”, which is no number.${perhaps ? ` It may be ${perhaps}.` : ''} Put in the score of the original, or leave the cell empty if there is none.`,
  notMean: ({ kind, figure, printed, lowest, highest, repairs }) =>
    `${kind === 'indicator' ? 'Indicator' : 'Instrument'} ${figure} is printed as ${printed}, but the mean of its printed scores can only be ${range(lowest, highest)}.${alternatives(repairs)}`,
  overallNotWeighted: ({ printed, lowest, highest, repairs }) =>
    `The overall score is printed as ${printed}, but the weighted instruments can only give ${range(lowest, highest)}.${alternatives(repairs)}`,
  onlyByParts: ({ figure, printed, lowest, highest, repairs }) =>
    `Indicator ${figure} is printed as ${printed}; a single mean gives ${range(lowest, highest)}. Either two parts of the survey were rounded separately before they were averaged, or it is a misprint${repairs.length > 0 ? ` (${repairs.join(' or ')})` : ''}.`,
  levelWrong: ({ printed, right }) =>
    `The printed level is ${printed.en}, but by the scores and the rulebook it is ${right.map(({ en }) => en).join(' or ')}.`,
  levelUnknown: ({ printed, right }) =>
    `“${printed}” is no level of this year's rulebook.${right.length === 0 ? '' : ` By the scores it is ${right.map(({ en }) => en).join(' or ')}.`}`,
  resultYearMismatch: ({ printed, expected }) =>
    `The year of the result is printed as ${printed}, elsewhere in the document as ${expected} (Buddhist era).`,
  planYearMismatch: ({ printed, expected, result }) =>
    `The year of the measures is printed as ${printed}, but measures from the result of ${result} are for ${expected} (Buddhist era).`,
  rulebookYearMismatch: ({ printed, rulebook }) =>
    `The document is of the year ${printed}, but it is checked by the rulebook of ${rulebook} (Buddhist era). Bring in the result of ${rulebook}, or use the rulebook of ${printed} where there is one.`,
  agencyNameVaries: ({ printed, usual, times }) =>
    `The agency is named “${printed}”${times > 1 ? ` ${times} times` : ''}, unlike the usual “${usual}”.`,
  itemInWrongTopic: ({ item, stands, belongs }) =>
    `Item ${item} stands under topic ${stands}; by the rulebook it belongs to topic ${belongs}.`,
  topicMissing: ({ number, name }) => `Topic ${number} (${name.en}) is missing.`,
  topicNumberRepeated: ({ printed, should, name }) =>
    `The topic number ${printed} is used twice.${should === null ? '' : ` “${name}” should be topic ${should}.`}`,
  topicNumberDiffers: ({ printed, should, name }) =>
    `“${name}” is printed as topic ${printed}, in the rulebook it is topic ${should}.`,
  scoreOffLattice: ({ item, score, respondents, told, near }) =>
    `The score ${score} of item ${item} cannot be a mean of ${respondents} answers${told ? '' : ' (guessed from the other scores, or a multiple of it)'}; the nearest are ${near.join(' and ')}.`,
  measureIncomplete: ({ title, lacking }) =>
    `The measure “${shortened(title)}” lacks: ${lacking.map((column) => columns[column]).join(', ')}.`,
  measureTableIncomplete: ({ lacking }) =>
    `The table of measures has no column for: ${lacking.map((column) => columns[column]).join(', ')}; every measure lacks it.`,
  periodOutsideYear: ({ title, period, planYear }) =>
    `The period ${period} of the measure “${shortened(title)}” is outside the fiscal year ${planYear} (Buddhist era).`,
  noFaultOverWeakest: ({ items, score }) =>
    `The text says that there is no fault, yet ${items.join(', ')} has the lowest score of all, ${score}.`,
  lookAlike: ({ printed, read }) => `“${printed}” was read as ${read}, which looks alike.`,
  numberByName: ({ printed, read }) =>
    `The number “${printed}” is not that of the name beside it; it was read as ${read} by the name.`,
  nameDiffers: ({ printed, name }) =>
    `The printed name “${printed}” differs from the rulebook's “${name.th}” (${name.en}).`,
  proseDiffers: ({ item, score, full }) =>
    full
      ? `Item ${item} has the full score, yet the text puts it among what is to be developed.`
      : `Item ${item} has ${score}, not the full score, yet the text puts it among what is to be kept.`,
  suspectedMisspelling: ({ printed, meant }) =>
    `“${printed}” is probably misspelt${meant ? `; meant is “${meant}”` : ''}.`,
};
