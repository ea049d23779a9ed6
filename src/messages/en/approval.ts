import type { approval as Thai } from '../th/approval.ts';
import { fiscalYearInMonths } from './fiscal-year.ts';

export const approval: typeof Thai = {
  title: ({ year }) => `Approval of the report and measures from the result of ${fiscalYearInMonths(year)}`,
  pageTitle: 'Approval',
  lead: 'When the report is proposed for approval, its content and measures are frozen as a numbered edition that cannot change any more. Every page of the papers carries the hash of the content, which shows that it is the same edition. A later change is proposed as a new edition with its reason.',
  states: {
    proposed: 'Awaiting approval',
    approved: 'Approved',
    returned: 'Returned for changes',
    'taken-back': 'Taken back',
  },
  edition: ({ number }) => `Edition ${number}`,
  editionOf: ({ number, year }) =>
    `Report and measures, edition ${number}, from the result of ${fiscalYearInMonths(year)}`,
  now: {
    heading: 'Where it stands',
    none: 'Not proposed for approval yet',
    waits: ({ number }) => `Edition ${number} awaits its approval`,
    approved: ({ number }) => `Edition ${number} is approved and in force`,
    returned: ({ number }) => `Edition ${number} was returned for changes`,
    'taken-back': ({ number }) => `Edition ${number} was taken back`,
    open: ({ number }) => `Open edition ${number}`,
    same: 'The present content is that of the approved edition',
    changed: 'The present content differs from the approved edition in these parts',
    changedWaiting:
      'The present content differs from the edition that awaits approval in these parts. To have the present content approved, take that edition back and propose again.',
  },
  parts: {
    agency: 'Name and place of the agency',
    result: 'Result and notes',
    analysis: 'Analysis by topic',
    measures: 'Measures',
    signatures: 'Signatories',
  },
  proposerTold: 'Once it is approved or sent back, whoever proposed it is told by mail',
  propose: {
    heading: 'Propose for approval',
    text: 'Read the whole report first: its content will be frozen as it is now.',
    read: 'Read the report',
    again: 'Propose a changed edition',
    same: 'Propose the same content again',
    sameHelp:
      'For when the approval itself was at fault, such as by somebody who did not hold the position that day. The earlier edition stays in the list, with the reason of the new one.',
    reason: 'Reason for the change',
    reasonHint: 'Shown with the new edition, such as “Period of measure 3 corrected as by letter …”',
    button: 'Freeze the content and propose it',
    told: 'Once it is proposed, the executives whose sign-in name is a mail address are told by mail',
    faults: {
      'reason-missing': 'Say why the approved edition is changed',
      unchanged: 'The content is exactly that of the approved edition: say why it is proposed again',
      'another-waits': 'Another edition awaits its approval: take it back or wait for its outcome first',
      'reason-long': ({ most }) => `The reason is longer than ${most} characters`,
    },
  },
  list: {
    heading: 'All editions',
    caption: ({ year }) => `Editions proposed from the result of fiscal year ${year}`,
    columns: { edition: 'Edition', state: 'State', proposed: 'Proposed', how: 'Outcome' },
  },
  facts: {
    state: 'State',
    hash: 'Content hash (SHA-256)',
    hashMeans:
      'Stands at the foot of every page of the papers. A content that differs in one letter has another hash.',
    proposed: 'Proposed by',
    reason: 'Reason for the change',
    approvedBy: 'Approved by',
    way: 'Way of approval',
    ways: { screen: 'On screen', paper: 'Signed on paper' },
    paper: ({ number, day }) => `Number ${number}, dated ${day}`,
    scan: 'Download the signed paper',
    standing: 'In office on that day',
    recorded: 'Recorded by',
    returned: 'Returned by',
    takenBack: 'Taken back by',
    note: 'What to change',
    byAt: ({ who, when }) => `${who}, ${when}`,
  },
  standing: {
    recorded: {
      holds: ({ day }) => `Held this position on ${day}, as recorded`,
      acts: ({ day }) => `Acted for the holder of this position on ${day}, as recorded`,
      fills: ({ day }) => `Filled this position meanwhile on ${day}, as recorded`,
      serves: ({ day }) => `Performed the duties of this position on ${day}, as recorded`,
    },
    otherwise: ({ day, name, recorded, signsAs }) =>
      `On ${day} ${name} is recorded in this position as ${recorded}, but the approval names them as ${signsAs}`,
    away: ({ day, name, who, as }) =>
      `On ${day} ${who} is recorded as ${as}, and papers name them. The approval is by ${name}, who holds the position`,
    others: ({ day, position, name, who, as }) =>
      `On ${day} ${who} is recorded in the position ${position}, as ${as}. ${name} is not recorded in it on that day`,
    nobody: ({ day, position }) =>
      `It is not recorded who holds the position ${position} or stands in on ${day}`,
    noSuchPosition: ({ position }) =>
      `The agency has no position “${position}” on record, so nothing bears out that the signer holds it or stands in`,
    check: 'Please check',
    toPositions: 'See who holds the agency’s positions',
  },
  content: 'Content of this edition',
  read: 'Read the whole content of this edition',
  files: {
    heading: 'Papers of this edition',
    official:
      'To be printed for the clerk and the head to sign. Number and date are left open, and are printed once the signed paper is filed.',
    template: ({ paper, number }) =>
      `The Word file of the ${paper} is made from the agency’s template (no. ${number}); its PDF is the program’s own form.`,
  },
  screen: {
    heading: 'Approve on screen',
    text: ({ name }) => `It will be recorded that ${name} approved`,
    position: 'Signing as',
    capacity: 'In which capacity',
    ownPosition: 'Own position of whoever stands in (optional)',
    ownPositionHint: 'Printed before the capacity, for example ปลัดองค์การบริหารส่วนตำบล',
    button: 'Approve this edition',
    returnHeading: 'Return for changes',
    note: 'What to change',
    returnButton: 'Return for changes',
    confirmed: 'I have the power to approve, although the agency’s records say otherwise',
    missing: {
      position: 'Say in which position you approve',
      capacity: 'Choose in which capacity',
      note: 'Say what to change',
      confirmed:
        'The agency’s records name another signer: put them right, or confirm that you have the power to approve',
    },
    long: ({ most }) => `Longer than ${most} characters`,
  },
  paper: {
    heading: 'Approve on paper',
    text: 'Print the papers of this edition for the executive to sign, then file the scan here. The edition is approved by it.',
    documentNumber: 'Number of the letter',
    documentNumberHint: 'Such as อบต 72501/123',
    signedOn: 'Signed on',
    signedOnHint: ({ day }) => `Such as ${day}, or in figures: day/month/year (B.E.)`,
    signer: 'Name of the signatory',
    position: 'Position of the signatory',
    confirmed: 'The paper is signed as filled in here, although the agency’s records say otherwise',
    scan: 'The signed paper',
    scanHint: 'A PDF file or a JPEG or PNG picture of at most 25 MB',
    button: 'File the paper and record the approval',
    faults: {
      documentNumber: 'Give the number of the letter',
      signedOn: 'Give day, month and year (B.E.) of the signature',
      signer: 'Give the name of the signatory',
      confirmed:
        'The agency’s records say otherwise of the signatory. Correct what is filled in, or confirm that the paper is signed so, and choose the file again.',
      position: 'Give the position of the signatory',
      scan: 'Choose the file of the signed paper',
      'no-scan': 'This file is no PDF, JPEG or PNG. Scan the signed paper into one of these.',
      'before-frozen': ({ day }) =>
        `It was signed before the content was frozen (${day}), so what was signed is not this edition`,
      'not-yet': 'The day of the signature is still to come',
      'scan-large': 'The file is larger than 25 MB',
    },
  },
  takeBack: {
    heading: 'Take back',
    text: 'If it was proposed too early. The content of this edition is kept, and the next proposal is the next edition.',
    button: 'Take this edition back',
  },
  settled: ({ state }) => `This edition was settled already: ${state}. What you sent last was not recorded.`,
  done: {
    proposed: 'The content is frozen and proposed for approval',
    approved: 'The approval is recorded',
    returned: 'Returned for changes',
    'taken-back': 'Taken back',
  },
  toPublication: 'Publication of this edition',
  contentChanged: {
    title: 'The content of this edition does not match its hash',
    text: 'The database was changed after the content was frozen, so it is not shown as this edition. Ask whoever runs the installation to check it by prongsai audit verify and to restore a backup.',
  },
};
