import type { reportPage as original } from '../th/report-page.ts';
import { englishList } from './english-list.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';
import { plural } from './plural.ts';

export const reportPage: typeof original = {
  title: 'Report',
  lead: ({ year, planYear }) =>
    `The analysis of the result of ${fiscalYearInMonths(year)} with the measures for ${fiscalYearInMonths(planYear)}, made from the accepted result, ready to be signed and published. The report itself is in Thai.`,
  disclosedUnder: ({ item, fiscalYear, planYear }) =>
    `This paper is what the assessment of fiscal year ${planYear} asks to be disclosed under item ${item} (as numbered in ${fiscalYear}):`,
  readiness: {
    title: 'Before you use it',
    ready: 'Ready',
    look: 'Please check',
    fix: 'Needs mending',
    know: 'Good to know',
    noErrors: 'All figures of the result agree with each other',
    errors: ({ count }) =>
      `${count} ${count === 1 ? 'figure is' : 'figures are'} still contradictory or missing. The report says so in a note until this is mended.`,
    repair: 'Open the accepted result to correct it',
    nameSame: ({ name }) => `The whole report uses the name “${name}”`,
    nameDiffers: ({ name, printed }) =>
      `The source prints the agency’s name as “${printed}”; this report uses “${name}”. Please make sure that they are the same agency.`,
    signersComplete: 'Names and positions of those who prepare, review and approve are known',
    signersUnnamed: ({ roles }) =>
      `The position is known but no name under ${englishList.format(roles)}: the report leaves a line there, to be filled in by hand`,
    toPositions: 'Record names',
    toReviewer: 'Record who reviews it',
    signersMissing: ({ roles }) =>
      `No position is given for: ${roles.join(', ')}. The report leaves lines to write on.`,
    paragraphs: ({ count }) =>
      count === 1
        ? '1 edited paragraph of the analysis is used'
        : `${count} edited paragraphs of the analysis are used`,
    paragraph: ({ kind, topic }) => `Look again at the edited text: ${kind}, topic ${topic}`,
    toAgency: 'Change the agency',
    measures: ({ count }) => `The report has ${plural(count, 'measure', 'measures')}`,
    decided: 'The measures in the report are those of the agency’s own plan',
    proposed: 'The measures in the report are those proposed; the agency has not made a plan of its own yet',
    toMeasures: 'Make the plan',
    incomplete: ({ count }) =>
      `${plural(count, 'measure of the plan lacks', 'measures of the plan lack')} something; what is empty there is empty in the report`,
    toIncomplete: 'See what is lacking',
    noMeasures: 'There are no measures in the report yet',
    demo: 'This is the demo agency: every page of the report is marked as a sample',
  },
  digits: {
    legend: 'Digits in the report',
    thai: 'Thai (๑ ๒ ๓)',
    arabic: 'Arabic (1 2 3)',
    hint: 'Official Thai papers use Thai digits.',
    button: 'Use these digits',
  },
  downloads: {
    title: 'Downloads',
    'report.docx': {
      name: 'Report (Word)',
      use: 'For further editing. When you first open it, answer “Yes” if Word asks whether to update fields; if it does not ask, right-click the table of contents and choose “Update Field”.',
    },
    'report.pdf': {
      name: 'Report (PDF) for publishing',
      use: 'Ready for the website; screen readers can read it (PDF/UA-1)',
    },
    'report-archive.pdf': {
      name: 'Report (PDF) for the archive',
      use: 'A format for keeping over many years (PDF/A-2a)',
    },
    'scores.xlsx': { name: 'Excel workbook', use: 'All scores and findings, for further calculation' },
    'analysis.json': { name: 'JSON data', use: 'For other systems' },
    'edition.json': {
      name: 'Frozen content (JSON)',
      use: 'The SHA-256 of this file is the content hash at the foot of every page, for whoever wants to check it',
    },
    'memo.docx': {
      name: 'Memo (Word)',
      use: 'Asks clerk and head for approval; its text can be edited further',
    },
    'memo.pdf': { name: 'Memo (PDF)', use: 'Ready to print and sign' },
    'announcement.docx': {
      name: 'Announcement (Word)',
      use: 'Announces the year’s measures, with their table as an annex; its text can be edited further',
    },
    'announcement.pdf': {
      name: 'Announcement (PDF)',
      use: 'To print and sign, or for the website once signed',
    },
    undeclared: {
      'report.pdf': 'Ready for the website; screen readers can read it',
      'report-archive.pdf':
        'Cannot be made on this computer: no typesetter is installed that declares PDF/A-2a. Ask whoever looks after it to install the program again with a connection to the internet.',
    },
    get: ({ name }) => `Download the ${name}`,
  },
  preview: {
    title: 'Preview',
    explanation: 'Word for word what the files say; the files are set as official A4 paper.',
    ofTemplate: 'Word for word what the PDF files say; the Word file follows the agency’s own template.',
  },
};
