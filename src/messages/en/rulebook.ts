import type { rulebook as th } from '../th/rulebook.ts';

export const rulebook: typeof th = {
  types: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ ]',
    object: 'an object { }',
    record: 'an object { }',
    null: 'null',
  },
  kinds: {
    instrument: 'instrument',
    indicator: 'indicator',
    subIndicator: 'sub-indicator',
    item: 'item',
    scale: 'scale',
    topic: 'topic',
  },

  confidence: {
    official: { word: 'official', means: 'said by the NACC or an assessor it has contracted' },
    secondary: {
      word: 'secondary',
      means: 'restated by another agency, the press or another agency’s system',
    },
    inferred: { word: 'inferred', means: 'follows from figures and structure; no document confirms it' },
    recall: {
      word: 'not verified',
      means: 'from general knowledge of the guideline; compare with the original before use',
    },
    own: { word: 'wording of Prongsai', means: 'written by the authors of Prongsai, not official wording' },
  },

  lacking: 'This is lacking; add it.',
  wrongType: ({ found, expected }) => `Found ${found}, expected ${expected}.`,
  unknownKeys: ({ keys }) => `Unknown names: ${keys}. Check the spelling or remove them.`,
  notOneOf: ({ found, allowed }) => `Found ${found}, expected one of ${allowed}.`,
  emptyText: 'The text is empty; fill it in.',
  tooShort: ({ least }) => `Too few: at least ${least} expected.`,
  tooLong: ({ most }) => `Too many: at most ${most} expected.`,
  tooLow: ({ found, least, inclusive }) =>
    `Found ${found}, expected ${inclusive ? 'at least' : 'more than'} ${least}.`,
  tooHigh: ({ found, most }) => `Found ${found}, expected at most ${most}.`,
  wrongForm: ({ found, pattern }) => `Found ${found}, which does not have the form ${pattern}.`,
  unfit: ({ found }) => `Found ${found}, which cannot stand here.`,

  reserved: ({ id }) => `The id “${id}” is kept for the overall score; use another.`,
  repeated: ({ id, before }) => `The id “${id}” also stands at ${before}; an id may be used once only.`,
  lookAlikePrefix: ({ prefix, before }) =>
    `The prefix “${prefix}” can be taken for “${before}” when read in print; use letters that differ clearly.`,
  paddedNumber: ({ id }) => `The item id “${id}” has a leading zero; leave it out.`,
  repeatedWording: ({ wording, before }) =>
    `The wording “${wording}” also stands at ${before}, so a document could mean either.`,
  topicNumber: ({ number, topics }) =>
    `Topic number ${number} is above the count of topics (${topics}); numbers run from 1 without gaps.`,

  dangling: ({ kind, id }) => `Refers to the ${kind} “${id}”, which this rulebook does not have.`,
  strayItem: ({ id, subIndicator, indicator, other }) =>
    `Item ${id} belongs to indicator ${indicator}, but sub-indicator ${subIndicator} to indicator ${other}.`,
  halfCovered: ({ id, indicator }) =>
    `Indicator ${indicator} is divided into sub-indicators, but item ${id} is in none of them and would not count.`,
  empty: ({ id, kind }) => `“${id}” has no ${kind}.`,
  strayAnalysisItem: ({ id }) =>
    `“${id}” is no disclosure item of this rulebook, so the analysis cannot be disclosed under it.`,
  negativeDisclosure: ({ id }) => `Item ${id} is a disclosure; its points cannot be reversed (negative).`,

  weightsSum: ({ total, whole }) => `The weights of the instruments sum to ${total}, expected ${whole}.`,
  partsSum: ({ id, total }) => `The weights of the parts of ${id} sum to ${total}, expected 1.`,
  onePart: ({ id }) => `${id} has a single part; give at least two, or none.`,
  partsKnown: ({ id }) =>
    `${id}: partsKnown must be given when there are parts, and be null when there are none.`,
  slackWithoutParts: ({ id }) =>
    `${id} has an indicatorSlack for rounding, but no parts that are rounded on their own.`,
  slackTooWide: ({ id, slack, most }) =>
    `${id} has an indicatorSlack of ${slack}, but parts rounded on their own differ by ${most} at most.`,
  scaleEnds: ({ id, points }) => `Scale “${id}” needs answers worth 0 and 100; found ${points}.`,
  scaleOrder: ({ id, points }) =>
    `The points of scale “${id}” must rise or fall all the way without repeats; found ${points}.`,
  marksOrder: ({ mendBelow, priorityBelow }) =>
    `mendBelow (${mendBelow}) must not be above priorityBelow (${priorityBelow}).`,
  noFaultBelowMend: ({ mendBelow, noFaultAtLeast }) =>
    `noFaultAtLeast (${noFaultAtLeast}) must not be below mendBelow (${mendBelow}).`,
  tooFine: ({ points }) => `${points} has more than two decimals.`,

  lastLevelConditional: ({ id }) =>
    `The last level “${id}” must have no condition (both null), so that every score has a level.`,
  levelHidesRest: ({ id }) => `Level “${id}” has no condition and so hides all levels after it.`,
  levelsOrder: ({ id, better }) =>
    `Level “${id}” asks for more than level “${better}” before it; order them from the best down.`,
  levelUnreachable: ({ id }) => `No score leads to level “${id}”: the levels before it cover it all.`,

  unknownSource: ({ key }) => `The source “${key}” is not explained in sources.`,
  componentsKnown: ({ id }) =>
    `Item ${id}: componentsKnown must be given when there are components, and be null when there are none.`,
  dataPeriodKnown: ({ id }) =>
    `Item ${id}: dataPeriodKnown must be given when there is a dataPeriod, and be absent when there is none.`,

  unknownRulebook: ({ id, known }) =>
    `There is no rulebook “${id}”. Those at hand: ${known}; or give the path of a .json file.`,
  otherFileName: ({ id, name }) =>
    `The id “${id}” must be the name of its file (${name}.json); change one of the two.`,
  fileMissing: ({ path }) => `There is no file ${path}; check its name and place.`,
  fileUnreadable: ({ path }) => `The file ${path} cannot be opened; check that it may be read.`,
  fileTooLarge: ({ path, megabytes }) => `The file ${path} is above ${megabytes} MB and so no rulebook.`,
  fileEmpty: ({ path }) => `The file ${path} is empty; choose the rulebook file again.`,
  notUtf8: ({ path }) => `The file ${path} is not in UTF-8; save it again as UTF-8.`,
  notJson: ({ path, line }) =>
    `The file ${path} is not valid JSON${line === null ? '' : ` (line ${line})`}; check its commas, quotes and brackets.`,

  faultCount: ({ path, faults }) => `${path}: ${faults} ${faults === 1 ? 'fault' : 'faults'} found.`,
  valid: ({ id, items, indicators, topics }) =>
    `OK: ${id} with ${items} items, ${indicators} indicators, ${topics} topics.`,
  whole: 'whole file',
  usage:
    'Usage: prongsai rulebook validate FILE checks a rulebook file · prongsai rulebook list shows the rulebooks at hand',
};
