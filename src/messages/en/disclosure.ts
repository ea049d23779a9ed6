import type { disclosure as original } from '../th/disclosure.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';

export const disclosure: typeof original = {
  year: {
    title: ({ year, planYear }) =>
      `ITA result of fiscal year ${year} and measures of fiscal year ${planYear}`,
    description: ({ agency, year, score, level }) =>
      `${agency} scored ${score}, ${level}, in the Integrity and Transparency Assessment of fiscal year ${year}; with analysis and measures`,
    published: ({ day, number, who }) =>
      `Published ${day} · edition ${number}${who === null ? '' : ` · published by ${who}`}`,
    older: ({ number }) => `This is edition ${number}; there is a later one`,
    latest: 'Open the latest edition',
    overall: 'Overall score',
    level: ({ level }) => `Level ${level}`,
    noOverall: 'The result holds no overall score',
    weakest: 'Lowest score of an item',
    weakScore: ({ score, finding }) =>
      `${score}\u00a0points${finding === 'mend' ? ' (to be mended)' : finding === 'develop' ? ' (to be developed)' : ''}`,
    moreAsWeak: ({ count }) => `and ${count} more with the same score`,
    result: 'Result',
    instruments: 'Scores by instrument',
    indicators: 'Scores by indicator',
    barsFrom: ({ from }) => `Bars begin at ${from} points`,
    columns: {
      instrument: 'Instrument',
      weight: 'Weight (per cent)',
      score: 'Score',
      indicator: 'Indicator',
      item: 'Item',
      steps: 'Steps',
      responsible: 'Responsible',
      period: 'Period',
      budget: 'Budget (baht)',
      monitoring: 'Monitoring',
    },
    notes: 'Notes',
    analysis: 'Analysis by topic',
    topic: ({ number, name }) => `Topic ${number} ${name}`,
    findings: { mend: 'To be mended', develop: 'To be developed', sustain: 'To be sustained' },
    measures: ({ year }) => `Measures of fiscal year ${year}`,
    noMeasures: 'This edition holds no measures',
    approval: 'Approval',
    approvedBy: ({ signer }) => `Approved by ${signer}`,
    onPaper: ({ number, day }) => `By letter number ${number}, dated ${day}`,
    onScreen: ({ day }) => `On screen, ${day}`,
    reason: ({ reason }) => `Reason for the change from the edition before: ${reason}`,
    hash: 'Content hash (SHA-256), as it stands at the foot of every page of the papers',
    downloads: 'Downloads',
    files: {
      'report.pdf': 'The whole report (PDF)',
      'report.docx': 'The whole report (Word)',
      'report-archive.pdf': 'The report for archives (PDF/A)',
      'scores.xlsx': 'Scores and measures (Excel)',
      'scores.csv': 'Every score (CSV)',
      'result.json': 'All data (JSON)',
      'edition.json': 'The frozen content (JSON)',
    },
    frozenHint: 'The SHA-256 of this file is the hash above',
    size: ({ kilobytes }) => `${kilobytes} kB`,
    versions: 'Editions published of this year',
    version: ({ number, day }) => `Edition ${number}, published ${day}`,
    versionWithdrawn: ({ number, day, because }) => `Edition ${number}, withdrawn ${day} (${because})`,
    otherYears: 'Other years',
    fiscalYear: ({ year }) => `Fiscal year ${year}`,
    disclosedUnder: {
      heading: 'Disclosure',
      item: ({ item, planYear }) =>
        `What the assessment of fiscal year ${planYear} asks to be disclosed under item\u00a0${item}:`,
      numbering: ({ item, fiscalYear }) =>
        `Item\u00a0${item} is so numbered by the rulebook of ${fiscalYear}; other years may number it otherwise`,
      known: 'How well the number is known:',
    },
    thaiOnly: ({ year, planYear }) =>
      `The report itself is a Thai official paper, so its texts stand in Thai. Its result is of ${fiscalYearInMonths(year)}, its measures are for ${fiscalYearInMonths(planYear)}.`,
  },
  picture: {
    what: ({ year }) => `ITA result of fiscal year ${year}`,
    overall: 'Overall score of 100',
    level: ({ level }) => `Level ${level}`,
    product: 'Published with Prongsai',
  },
  home: {
    title: 'ITA results and measures published',
    description: ({ agency }) =>
      `Results of the Integrity and Transparency Assessment, analysis and measures of ${agency}, every year that is published`,
    lead: 'Results of the Integrity and Transparency Assessment, analysis and measures that the agency has published',
    allYears: 'See the agency’s results of every year',
    caption: 'Scores year by year',
    indicator: 'Indicator',
    overall: 'Overall score',
  },
  directory: {
    title: 'ITA results that agencies publish',
    titleOf: ({ named, page }) =>
      [
        ...(named === '' ? [] : [`Search “${named}”`]),
        ...(page === 1 ? [] : [`Page\u00a0${page}`]),
        'ITA results that agencies publish',
      ].join(' – '),
    lead: 'Results of the Integrity and Transparency Assessment (ITA) of public agencies, with the analysis and the measures of the next year, as each agency publishes them',
    signIn: 'Staff sign in',
    search: 'Find an agency',
    searchHint: 'Name of the agency, district or province, in Thai',
    searchButton: 'Search',
    count: ({ count, named }) => {
      const agencies = `${count.toLocaleString('en')} ${count === 1 ? 'agency' : 'agencies'}`;
      if (named === '') return `${agencies} in the order of Thai names`;
      return count === 0 ? `No agency on the list holds “${named}”` : `${agencies} with “${named}”`;
    },
    tryName: 'Try the name alone, such as หนองแขม',
    all: 'Show all agencies',
    back: 'All agencies that publish',
    caption: 'The latest result that each agency publishes',
    columns: { agency: 'Agency', year: 'Result of fiscal year', overall: 'Overall score', level: 'Level' },
    pages: 'Pages of the list of agencies',
    none: 'No agency has published a result yet',
    noneWhy: 'When an agency publishes a result that was approved, it stands here for everybody to read',
  },
  withdrawn: {
    title: 'The agency has withdrawn this page',
    text: ({ day, because }) => `Withdrawn ${day}. Reason: ${because}`,
    home: 'See what the agency publishes',
  },
  publish: {
    heading: 'Publication',
    text: 'Once published, everybody can read and download this edition without signing in. After a later change this edition can still be opened.',
    onDesk:
      'Nobody outside can reach the program on this computer: the public page here is a preview. Put the downloaded files on the agency’s website, or move the data to a server.',
    button: 'Publish this edition',
    isPublic: ({ day }) => `Published ${day}`,
    withoutWord:
      'This publication has no report as a Word file: the agency’s own template with which the edition was approved could not be used when it was published. The log tells the administrator. Once it is mended, withdraw the edition and publish it again to add the Word file.',
    wasWithdrawn: ({ day, because }) => `Withdrawn ${day}. Reason: ${because}`,
    open: 'Open the public page',
    withdraw: 'Withdraw from the public page',
    done: 'Published',
    withdrawnDone: 'Withdrawn from the public page',
  },
  withdrawing: {
    title: ({ number, year }) => `Withdraw edition ${number} of the result of fiscal year ${year}`,
    text: 'The page can no longer be read, and says when and why it was withdrawn. If an earlier edition is public, the year’s page shows that one. A change of content needs no withdrawal: propose and publish a new edition.',
    because: 'Reason for the withdrawal',
    becauseHint: 'Whoever opens the page sees it',
    missing: 'Say why it is withdrawn',
    long: ({ most }) => `The reason is longer than ${most} characters`,
    button: 'Withdraw',
    back: 'Do not withdraw',
  },
};
