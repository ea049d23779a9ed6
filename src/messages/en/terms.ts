import type { terms as thai } from '../th/terms.ts';

export const terms: typeof thai = {
  title: 'The words of the program',
  lead: 'Words with a dotted line open their meaning where they stand. This page has them all.',
  contents: 'Parts',
  footerLink: 'Words explained',
  groups: {
    assessment: 'The assessment and its scores',
    intake: 'Bringing in a result',
    analysis: 'The analysis',
    plan: 'Measures and plan',
    approval: 'Approval and publication',
    oversight: 'Overseeing many agencies',
    people: 'People and history',
  },
  explain: ({ word }) => `What “${word}” means`,
  close: 'Close',
  all: 'Sources and other words',
  onThisPage: 'Words on this page',
  certainty: 'How certain the rule is',
  certaintyOf: ({ year }) =>
    `Where a rule stands behind a word, its confidence and sources are those of the rulebook of fiscal year ${year}`,
  inRulebook: ({ year }) => `rulebook of fiscal year ${year}`,
  list: {
    ita: {
      word: 'ITA',
      means:
        'The yearly Integrity and Transparency Assessment of public agencies. The National Anti-Corruption Commission makes it from what staff say, what citizens say, and what the agency publishes.',
    },
    rulebook: {
      word: 'Rulebook',
      means:
        'What the assessment of one year lays down: instruments, indicators, items, scales, weights and levels. It is kept as data for each year, so no year is judged by the rules of another.',
    },
    instrument: {
      word: 'Instrument',
      means:
        'A survey or a check by which scores are given. Surveys ask people; the check looks at what the agency publishes. Each has its own weight in the overall score.',
    },
    weight: {
      word: 'Weight',
      means:
        'The share of the overall score that comes from an instrument, in per cent. All weights together make 100.',
    },
    indicator: {
      word: 'Indicator',
      means: 'A group of items on one subject. Its score is the mean of its items or sub-indicators.',
    },
    'sub-indicator': {
      word: 'Sub-indicator',
      means:
        'A group of disclosure items within an indicator. The indicator is the mean of its sub-indicators, so an item of a small group weighs more than one of a large group.',
    },
    item: {
      word: 'Item',
      means: 'One question of a survey, or one thing that the check asks to be published.',
    },
    scale: {
      word: 'Scale',
      means:
        'The answers to choose from and the points of each. The score of an item is the mean over all who answered.',
    },
    level: {
      word: 'Level',
      means:
        'What the overall score and the scores of the instruments earn. The levels are tried from the best down, and the first whose conditions all hold is given: a high overall score with one low instrument may earn a lower level.',
    },
    topic: {
      word: 'Topic',
      means:
        'One of the groups in which the report analyses a result. It takes in items of several instruments.',
    },
    respondents: {
      word: 'Respondents',
      means:
        'How many people answered a survey. It can be guessed from printed scores, since a mean over so many people can only take certain values. If you know the true number, say it.',
    },
    confidence: {
      word: 'Confidence',
      means:
        'How well each rule is known, since for some there is no official paper to cite. What is not official should be checked before it is relied on.',
    },
    worth: {
      word: 'Overall points lost',
      means: 'What the overall score would gain if the item had full marks. It shows where work counts most.',
    },
    'what-if': {
      word: 'What if',
      means:
        'Other scores are tried to see what follows for overall score and level. Nothing is stored, and the result stays as it is.',
    },
    'cheapest-way': {
      word: 'The easiest way',
      means:
        'The way to a chosen level with the fewest further disclosures first, then with the fewest points on other items. It is arithmetic and nothing more.',
    },
    'one-answer': {
      word: 'One answer',
      means:
        'What changes when a single person answers one step differently: it shows whether two scores truly differ.',
    },
    computed: {
      word: 'Computed score',
      means:
        'What follows from the scores below it. Where the original prints a score, the printed one is shown, and the page says when the two disagree.',
    },
    original: {
      word: 'Original',
      means: 'The file as it came. It is kept unchanged; what people correct is recorded beside it.',
    },
    check: {
      word: 'Finding of a check',
      means:
        'What was noticed when the original was held against the rulebook and the arithmetic: errors to be mended, warnings to look at, and information.',
    },
    repair: {
      word: 'Possible repair',
      means:
        'One way to make a contradiction go away. It is offered, never chosen for you, and the original stays as it is.',
    },
    mend: {
      word: 'To mend',
      means: 'A score below the mark of the rulebook. It comes before all else and needs a measure.',
    },
    develop: {
      word: 'To develop',
      means:
        'A score that is not below the mark and not yet full. What is below the second mark comes first.',
    },
    sustain: { word: 'To sustain', means: 'Full marks: what is done should be kept up.' },
    suggestion: {
      word: 'Suggestion from a survey',
      means: 'What a respondent wrote freely, recorded beside the topics. It does not say who wrote it.',
    },
    measure: {
      word: 'Measure',
      means: 'What the agency will do about findings: a measure, a project or an activity.',
    },
    step: { word: 'Step', means: 'One act of a measure, in the order in which they are done.' },
    responsible: {
      word: 'Responsible',
      means:
        'The units and positions that carry a measure out; positions and not people, so that the plan outlasts a transfer.',
    },
    capacity: {
      word: 'Capacity of the signer',
      means:
        'Whether the signer holds the position, acts for its holder, fills it meanwhile by order, or performs the duties of an elected head while there is none. The agency says which, and papers print it.',
    },
    'own-template': {
      word: 'Own template',
      means:
        'A Word file of the agency itself with fields that the program fills in, in place of our form. Every field is checked before it is used.',
    },
    monitoring: {
      word: 'Monitoring',
      means: 'Who reports progress to whom and how often, so that a delay is seen before the year is over.',
    },
    evidence: {
      word: 'Evidence',
      means:
        'A file or link that shows that a step was done, such as an order, pictures of an activity, or a published page.',
    },
    target: {
      word: 'Target',
      means: 'The score that the items served by the measure shall reach in the next assessment.',
    },
    coverage: {
      word: 'Coverage',
      means: 'Seen from both sides: which findings have no measure, and which measures answer no finding.',
    },
    consultation: {
      word: 'Consultation',
      means:
        'The units that carry out a measure are asked whether they agree, ask for changes or do not agree, before the plan goes to the executive.',
    },
    edition: {
      word: 'Edition',
      means:
        'A report that was proposed for approval: numbered, and its content cannot be changed. A change is a new edition with a reason.',
    },
    'content-hash': {
      word: 'Content hash',
      means:
        'Letters and digits computed from the whole content and printed at the foot of each page. When a single character changes, so does the hash: it shows that the paper signed is the one kept.',
    },
    'signed-paper': {
      word: 'Approval on paper',
      means:
        'The executive signs on paper as usual; the scan is filed with the number and day of the letter. It counts as much as approval on screen.',
    },
    publication: {
      word: 'Publication',
      means:
        'An approved edition that everybody may read without signing in. A later correction does not remove it.',
    },
    spread: {
      word: 'Spread of scores',
      means:
        'How many agencies have a score of each range: where most of them stand, and which are left behind.',
    },
    stage: {
      word: 'Stage',
      means:
        'How far an agency is with the year: no result, brought in, accepted, proposed, approved, published.',
    },
    'weak-item': {
      word: 'Weak item',
      means:
        'An item that many agencies have below the marks of the rulebook: where common help or training is called for.',
    },
    role: {
      word: 'Role',
      means:
        'What a person is to an agency. It settles what they may see and do; one person may have several.',
    },
    'second-factor': {
      word: 'Second factor',
      means:
        'A passkey, or a code of six digits from an app on your phone, asked for after the password: the password alone lets nobody in.',
    },
    passkey: {
      word: 'Passkey',
      means:
        'A key kept by your phone, computer or security key, used by fingerprint, face or unlocking code. It works for this site alone, so a false site cannot trick you out of it.',
    },
    'identity-provider': {
      word: 'Identity provider',
      means:
        'A service that vouches for who you are, such as ThaID. Once connected to your account it stands in for the password; only a value to know you again is kept, no name, number or other data.',
    },
    'recovery-code': {
      word: 'Recovery code',
      means:
        'Stands in for the second factor once, when the device is lost. Print the codes and keep them in a safe place.',
    },
    chain: {
      word: 'Chain of the history',
      means:
        'Each event carries a value computed from the one before. If one is removed or changed later, those after it do not fit any more.',
    },
    head: {
      word: 'Latest check value',
      means:
        'Number and value of the last event. Written down outside the program, it shows later that nothing up to that day was cut off or changed.',
    },
  },
};
