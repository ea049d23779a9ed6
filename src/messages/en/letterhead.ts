import type { letterhead as Thai } from '../th/letterhead.ts';

export const letterhead: typeof Thai = {
  title: 'Letterhead and look of papers',
  lead: 'Used for every memo, announcement and report downloaded from now on. Frozen contents and their hashes do not change.',
  link: 'Letterhead and look of papers',
  saved: 'Letterhead saved',
  emblem: 'Emblem of the agency (optional)',
  emblemHint:
    'A PNG or JPEG picture of at most 2 MB and 3,000 pixels a side. Without one its place stays empty.',
  emblemAlt: ({ name }) => `Emblem of ${name}`,
  removeEmblem: 'Use this emblem no longer',
  officeLine: 'Office (ส่วนราชการ, optional)',
  officeLineHint: ({ name }) =>
    `Printed on memos, e.g. สำนักปลัด ${name} โทร. 0 0000 0000. Left empty, it is the agency’s name.`,
  numberPrefix: 'Beginning of letters’ numbers (optional)',
  numberPrefixHint: 'E.g. อบต 72501/',
  address: 'Address (optional)',
  addressHint: 'Printed on the cover of the report, below the agency’s name and place',
  digits: 'Digits in papers',
  wordFont: 'Font of Word documents',
  wordFontHint:
    'The thirteen official fonts. It must be installed where the document is opened. PDF files always use Sarabun.',
  button: 'Save',
  usual: '(not given)',
  faults: {
    'too-long': 'This text is too long',
    unknown: 'Choose one from the list',
    'no-picture': 'This file is neither PNG nor JPEG. Save the emblem as one of these.',
    'too-large': 'The picture is larger than 2 MB or 3,000 pixels on a side. Make it smaller first.',
    'not-drawn': 'This picture cannot be opened, or is empty. Save it anew and try again.',
  },
};
