import type { whatIf as thai } from '../th/what-if.ts';

export const whatIf: typeof thai = {
  title: 'What if',
  lead: 'Try other scores of items, indicators or instruments and see what follows for the overall score and the level. The stored result does not change.',
  share: 'Bookmark this page to come back to the scores tried.',

  before: 'Now',
  after: 'If so',
  change: 'Change',
  overall: 'Overall score',
  level: 'Level',
  levelUnknown: 'cannot be decided',
  figure: 'Figure',
  outcome: 'What would follow',
  levelSame: ({ level }) => `The level would stay “${level}”`,
  levelChanges: ({ from, to }) => `The level would change from “${from}” to “${to}”`,
  changedFigures: 'Figures that change',
  remark: 'Remark',
  set: 'set here',
  follows: 'follows',
  answers: ({ count }) =>
    count === 1 ? 'one person’s answer moved one level' : `answers moved ${count} levels in all`,
  none: '–',
  presentDiffers: ({ figures, more }) =>
    `The present scores on this page are computed from the scores of items, so some differ from what is printed (${figures.join(', ')}${more > 0 ? ` and ${more} more` : ''}).`,
  presentDiffersFigure: ({ name, printed, computed }) => `${name} ${printed} → ${computed}`,
  presentDiffersWhy: 'The overview says why',

  quick: {
    item: 'Item to try',
    choose: 'Choose an item',
    option: ({ id, text, score }) => `${id} (${score}) ${text}`,
    score: 'Score to try',
    button: 'Try',
    itemMissing: 'Choose the item to try',
    scoreMissing: 'Enter the score to try',
  },

  form: {
    heading: 'Set several scores',
    hint: 'Fill in only what you want to change; an empty field keeps the present score. Thai and Arabic digits are both read.',
    instrument: ({ id, name }) => `${id} ${name}`,
    wholeInstrument: ({ id }) => `The whole instrument ${id}`,
    indicator: ({ id, name }) => `Indicator ${id}: ${name}`,
    wholeIndicator: ({ id }) => `The whole indicator ${id}`,
    currentShort: ({ score }) => `now ${score}`,
    unchanged: 'Keep',
    option: ({ label, points }) => `${points} – ${label}`,
    setCount: ({ count }) => `${count} set`,
    compute: 'Compute',
    clear: 'Clear what was set',
  },

  faults: {
    notANumber: ({ figure, text }) =>
      `${figure}: “${text}” is not a score. Enter a number from 0 to 100, such as 98.50`,
    outOfRange: ({ figure, text }) =>
      `${figure}: ${text} cannot be a score. A score lies between 0.00 and 100.00 and has at most two decimals`,
    unknownLevel: 'The rulebook has no such level. Choose one from the list',
  },

  way: {
    heading: 'The way to a level with the least effort',
    level: 'Level wanted',
    choose: 'Choose a level',
    find: 'Show the way',
    how: 'How it is found: the fewest disclosure items to complete first, then the smallest sum of points over the surveyed items. Ways of equal cost are all listed.',
    fromSet: 'Reckoned on from the scores set above.',
    waysHeading: ({ count }) => (count === 1 ? 'One way' : `${count} ways of equal cost`),
    way: ({ number }) => `Way ${number}`,
    only: 'What it takes',
    tryExample: 'Try this way',
    tryExampleOf: ({ number }) => `Try way ${number}`,
    confidence: 'It rests on the worth of the items, which is',
    best: {
      reached: ({ level }) => `The best level is reached: “${level}”`,
      lostBy: 'It would be lost by any of these:',
      below: ({ name, mark, now }) => `${name} below ${mark} (now ${now})`,
    },
    noneChosen: 'Choose a level to see what it would take.',
  },

  oneAnswer: {
    heading: 'What one person’s answer changes',
    explain: ({ instrument, scale, levels, respondents, points, overall }) =>
      `${instrument}, items with the scale “${scale}”: with ${respondents} respondents, one person ${levels > 2 ? 'answering one level higher or lower' : 'changing the answer'} moves the item by ${points} points and the overall score by about ${overall}`,
    overallBelow: ({ points }) => `less than ${points}`,
    guessed:
      'The number of respondents is guessed from the printed scores and may be a multiple of this. If you know the true number, give it where results are read.',
    told: 'The number of respondents is the one that was given.',
    unknown:
      'The number of respondents is not known, so it cannot be said which scores lie within one answer. If you know it, give it where results are read.',
    meaning:
      'Items whose scores differ by no more than one answer are about equal; do not conclude that one is better.',
    item: 'Item',
    score: 'Score',
    apart: 'Within one answer of',
    noneApart: 'none',
    show: 'Show all items',
    caption: 'Items whose scores lie within one answer',
  },

  ideas: {
    heading: 'Begin with an example',
    raise: ({ item, score }) => `If ${item} (${score}) had full marks`,
    lose: ({ item }) => `If ${item} were not disclosed`,
  },
};
