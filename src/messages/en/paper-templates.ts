import type { paperTemplates as Thai } from '../th/paper-templates.ts';

export const paperTemplates: typeof Thai = {
  papers: { memo: 'memo', announcement: 'announcement', report: 'report' },
  sample: 'sample',
  heading: 'Word templates of the agency',
  headingLead:
    'If the agency has its own form of memo, announcement or report, it can be used in place of ours.',
  title: ({ paper }) => `Word template of the ${paper}`,
  now: {
    heading: 'In use',
    ours: ({ paper }) => `The Word file of the ${paper} is made from the program’s own form.`,
    own: ({ file, number, when }) =>
      `The Word file is made from the agency’s template “${file}” (no. ${number}, chosen on ${when}).`,
    pdf: 'PDF files are always made from the program’s own form. For a PDF that follows the agency’s template, open the Word file and save it as PDF.',
    approved:
      'An approved edition keeps the form in use on the day of its approval, whatever is chosen later.',
    preview: 'Preview with the present data (Word)',
    noPreview: 'A preview can be made once a result is accepted.',
    download: 'Download this template',
    back: 'Go back to the program’s form',
  },
  chosen: 'The template was checked and is used from now on',
  returned: 'The program’s form is used again',
  found: {
    summary: ({ used, left }) => `This template uses ${used} places and leaves ${left} unused`,
    left: 'Places that are not used. That is fine if the agency does not need them.',
    noFoot: ({ tag }) =>
      `This template has no ${tag}, so its papers do not carry the edition’s number and hash. Best put it into the foot of the page.`,
  },
  steps: {
    heading: 'Make a template of the agency',
    start: 'Download the starting template, which has all places in braces.',
    startLink: ({ paper }) => `Starting template of the ${paper} (Word)`,
    edit: 'Open it in Word and change text, look and emblem as you like, or copy places into a form that the agency has. Places must be spelled as in the table below.',
    send: 'Save it as .docx and choose the file here. It is checked before it is used.',
  },
  file: 'Finished template',
  fileHint: 'A Word file (.docx) of at most 25 MB, without macros, that fetches nothing from elsewhere',
  button: 'Check and use this template',
  tags: {
    heading: 'Places that can be used',
    lead: 'Type the name in braces, Thai or English. The value is what would be printed with the present data.',
    columns: { tag: 'Place', means: 'Meaning', value: 'Present value' },
    empty: '(empty)',
    unknownYet: 'shown once there is a result',
    figureHeading: 'Pictures and contents',
    figureLead:
      'Put the place of a picture into a paragraph or a table, outside of lists. It comes in the size of the program’s own form, with words for those who do not see it.',
    contents:
      'The page of contents stays empty until Word writes it. When you first open the paper, answer “Yes” if Word asks whether to update fields; if it does not ask, right-click the table of contents and choose “Update Field”.',
    listHeading: 'Lists that are repeated',
    listLead: ({ open, text, close }) =>
      `Put an opening and a closing place around what is to be repeated, e.g. ${open}${text}${close}. Within one paragraph, the paragraph is repeated. With the opening place in the first cell of a table’s row and the closing one in the last, the row is. With the opening place at the beginning of one paragraph and the closing one at the end of a later one, all between them is, tables too.`,
    innerLead: ({ inner, list }) =>
      `Some lists have lists of their own, which can be used within them only: ${inner} must stand after ${list} and be closed before it is.`,
    list: ({ open, close, means }) => `${open} … ${close} ${means}`,
  },
  texts: {
    agencyName: 'The agency’s name as it was set',
    locality: 'District and province',
    address: 'The address of the letterhead',
    resultYear: 'Fiscal year of the result',
    planYear: 'Fiscal year of the measures',
    overallScore: 'Overall score of the agency',
    level: 'Level by the rules of that year',
    measureCount: 'How many measures the edition holds',
    preparer: 'Name, or dots if nobody said it',
    preparerPosition: 'Position of who prepared it',
    reviewer: 'Name, or dots if nobody said it; in a memo dots as well if who reviews is who approves',
    reviewerPosition: 'Position of who reviews it, e.g. the clerk, or dots in the same case',
    approver: 'Who signed, or the head as it was set',
    approverPosition: 'Position, with the capacity of one who signs in the holder’s place',
    foot: 'Number and hash of the edition; best at the foot of every page',
    office: 'The office line of the letterhead',
    documentNumber: 'Beginning of the number, and the number once the signed paper is filed',
    documentDate: 'Day of signing, or dots',
    subject: 'Subject with the fiscal year',
    addressee: 'The head, through the reviewer if that is somebody else',
    background: 'The paragraph of the background',
    preamble: 'The paragraph that says why',
    therefore: 'The paragraph that announces the measures',
    day: 'Day of signing, or dots',
    month: 'Month of signing, or dots',
    era: 'Buddhist year of signing, or dots',
    title: 'Title of the report with fiscal year and agency',
    overallText: 'The sentence of score and level',
    indicatorsText: 'The sentence of the weakest indicators',
    weightSum: 'What the weights of all instruments come to',
    topicCount: 'How many topics are analysed',
    measuresTable: 'Number of the table of measures, after those of the topics',
  },
  figures: {
    overallFigure: 'The gauge of the overall score (figure 1 of the report)',
    indicatorsFigure: 'The chart of all indicators (figure 2 of the report)',
  },
  lists: {
    measures: 'every measure of the edition',
    eachStep: 'the steps of a measure, one by one',
    eachResponsible: 'the units and positions responsible, one by one',
    topics: 'every topic of the analysis with its paragraphs',
    items: 'the items of a topic with their scores',
    eachMend: 'what is said of items to mend, paragraph by paragraph',
    eachDevelop: 'what is said of items to develop, paragraph by paragraph',
    eachSustain: 'what is said of items to sustain, paragraph by paragraph',
    findings: 'the items to mend and to develop',
    instruments: 'the instruments with their scores',
    indicators: 'the indicators with their scores',
    introduction: 'what stands before the table of measures, paragraph by paragraph',
    notes: 'notes on figures that were corrected or are not certain; empty if there are none',
    facts: 'the facts of the memo, one by one',
    proposals: 'what is asked for, one by one',
  },
  history: {
    heading: 'Used so far',
    columns: { number: 'No.', when: 'Chosen on', what: 'Form' },
    ours: 'the program’s form',
  },
  faults: {
    missing: 'Choose the file of the template',
    more: ({ count }) => `and ${count} more`,
    unknown: ({ tag, nearest }) =>
      `There is no place ${tag}${nearest === null ? '; compare the table of places' : `; it may be ${nearest}`}`,
    'is-list': ({ tag, open, close }) => `${tag} is a list, to be used as ${open} … ${close}`,
    'is-no-list': ({ tag }) => `${tag} is no list, so it cannot open or close one`,
    'outside-list': ({ tag, list }) => `${tag} can be used within a list only, after ${list}`,
    'list-in-list': ({ tag, list }) =>
      `${tag} stands within ${list}, which has no such list: close that one first`,
    'closed-across': ({ tag, inner }) =>
      `${tag} closes the list around before the one within: move ${inner} before ${tag}`,
    'figure-in-list': ({ tag }) => `${tag} is a picture and cannot stand in a list: move it out of the list`,
    'figure-in-drawing': ({ tag }) =>
      `${tag} is a picture and cannot stand in a chart or drawing: move it into a paragraph or a table`,
    'not-closed': ({ tag, close }) => `${tag} is not closed: add ${close} in the same part`,
    'not-opened': ({ tag, open }) => `${tag} was not opened: add ${open} before it`,
    'in-picture': ({ tag }) =>
      `${tag} stands in the alternative text of a picture, which is not printed: move it into the text`,
    'no-tags':
      'This file has no place at all, so every paper would be the same. Put in places of the table, or begin with the starting template.',
    broken: ({ text }) => `A brace has no partner in its paragraph, at “${text}”`,
    'list-place': ({ tag }) =>
      `${tag} and its closing place must stand in the same table, or both outside of one, and in no content control of Word`,
    external: ({ target }) =>
      `This file fetches something from elsewhere (${target}). Embed its pictures, attach Normal as its template in Word, and save it again.`,
    file: {
      empty: 'This file is empty. Make sure that it was saved completely.',
      'no-docx': 'This is no Word file (.docx). Open it in Word and save it as .docx.',
      'word-template': 'This is a template of Word’s own (.dotx). Save it as a Word document (.docx).',
      password: 'This file has a password. Take it away in Word and save it again.',
      damaged: 'This file is damaged or incomplete. Open it in Word and save it anew.',
      macros: 'This file has macros and is refused for safety. Save it as .docx without macros.',
      embedded:
        'This file holds objects of other programs and is refused for safety. Make them pictures or text.',
      fetching:
        'This file has fields of Word that fetch from elsewhere, such as INCLUDETEXT, LINK or DDE, or a mail merge. Make the fields text and the merge a normal Word document.',
      unsafe:
        'This file has an unusual inner structure that may be unsafe. Open it in Word and save it anew.',
      'zip-bomb': 'This file unpacks to an unusual size. Open it in Word and save it anew.',
      'too-large': 'This file is over 25 MB. Make its pictures smaller.',
      'too-slow':
        'Checking this file takes too long. Take out what is no template, or part of what is repeated, and try again.',
      'too-much-memory':
        'This file is far longer than a template. Take out what is no template, or part of what is repeated, and try again.',
    },
  },
};
