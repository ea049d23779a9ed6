import type { positions as original } from '../th/positions.ts';

export const positions: typeof original = {
  link: 'Who holds positions and who stands in',
  title: 'Who holds positions and who stands in',
  lead: 'Record who holds a position or stands in for its holder, in which capacity and from which day to which. Report, memo and announcement print the signers of the day on which they are signed.',
  caption: ({ day }) => `On ${day}`,
  columns: { position: 'Position', holds: 'Holder', inPlace: 'Standing in' },
  noneToday: '–',
  nameIt: 'Record the name',
  nameItOf: ({ position }) => `of ${position}`,
  noPositions: 'The agency has no positions on record yet.',
  toAgency: 'Change the list of positions on the agency’s page',
  retired: 'Positions that the agency has no more',
  retiredText: 'The agency has this position no more. Who held it stays on record.',
  today: {
    heading: 'Who signs today',
    nobody: 'Not recorded: papers have a dotted line for the name',
    both: 'Today the position has both a holder and somebody who stands in: papers name who stands in. If the holder is back at work, record the last day of standing in.',
    servedIdly:
      'There is a head again, and somebody is still recorded as performing the head’s duties: papers name the head. Record the last day of whoever performed the duties.',
    reviewerApproves:
      'Who reviews the report is who approves it, so the memo has no opinion of a reviewer. Please record somebody else who reviews it, such as the deputy clerk.',
  },
  overTime: {
    heading: 'Over time',
    columns: { days: 'Days', person: 'Name', kind: 'As', appointedBy: 'Order' },
    none: 'It is not recorded yet who holds this position or stands in.',
    change: 'Change',
    changeOf: ({ name }) => `the entry of ${name}`,
    since: ({ from }) => `Since ${from}`,
    until: ({ to }) => `Until ${to}`,
    fromTo: ({ from, to }) => `${from} – ${to}`,
    always: 'Still, first day not recorded',
  },
  kinds: {
    holds: 'Holds the position',
    acts: 'Acts for its holder (รักษาราชการแทน)',
    fills: 'Fills it meanwhile (รักษาการในตำแหน่ง)',
    serves: 'Performs its duties (ปฏิบัติหน้าที่)',
  },
  people: {
    holds: 'holder',
    acts: 'acting (รักษาราชการแทน)',
    fills: 'filling it meanwhile (รักษาการในตำแหน่ง)',
    serves: 'performing its duties (ปฏิบัติหน้าที่)',
  },
  signing: {
    acts: ({ position }) => `Acting for ${position}`,
    fills: ({ position }) => `Filling meanwhile the position ${position}`,
    serves: ({ position }) => `Performing the duties of ${position}`,
  },
  capacities: {
    link: 'Where this explanation comes from',
    text: 'The program prints the capacity that the agency says, and does not judge who has the power to sign. Where an order or letter that the agency has received uses another term, that goes before.',
    sources: {
      acts: 'State Administration Act B.E. 2534, section 48, from a copy of its text; for an elected head, the acts on each kind of local government were not seen.',
      fills:
        'Explanations of รักษาราชการแทน beside รักษาการในตำแหน่ง, which cite section 68 of the acts on officials, from copies.',
      serves:
        'News of a circular of the Department of Local Administration in December B.E. 2568, and an announcement of B.E. 2557 on temporary local executives as others cite it. The section numbers that are commonly given (Tambon Council and TAO Act s. 64, Municipality Act s. 48 quinquedecies, PAO Act s. 36) were not seen.',
    },
  },
  add: {
    heading: 'Record who holds this position or stands in',
    kind: 'As',
    kindHints: {
      holds: 'Elected or appointed to this position; one person at a time.',
      acts: 'Acts by law or order while there is no holder or the holder cannot serve, with the same powers.',
      fills:
        'Is ordered to do the work for a time while the position is vacant or its holder cannot, where no law provides for acting.',
      serves:
        'The clerk, who performs the duties of the head while there is none, as after the term, a resignation or a death.',
    },
    actsForHead:
      'A deputy or the clerk who acts for a head who is still in office but cannot serve, with the same powers.',
    personName: 'Full name',
    personNameHint: 'As printed in official letters, for example นายมานะ ตัวอย่าง',
    account: 'Whose account in this program (optional)',
    accountHint: 'Tells whether whoever approves on screen holds the position on that day.',
    noAccount: 'Not named',
    ownTitle: 'Own position of whoever stands in (optional)',
    ownTitleHint:
      'Only of those who stand in. Printed before the capacity, for example ปลัดองค์การบริหารส่วนตำบล; if left empty, the position that they hold in the agency.',
    firstDay: 'First day',
    firstDayHint: ({ day }) => `For example ${day}. Leave it empty if it is not known.`,
    lastDay: 'Last day (optional)',
    lastDayHint: 'The last day on which they serve. Leave it empty while they still do.',
    appointedBy: 'Order or announcement (optional)',
    appointedByHint: 'Number and day of the appointment or of the election’s result.',
    button: 'Save',
  },
  faults: {
    kind: 'Choose in which capacity',
    personName: 'Enter the full name',
    day: 'Enter a day, a month and a year of the Buddhist era',
    lastDay: 'Enter the last day as day, month and year of the Buddhist era',
    long: ({ most }) => `At most ${most} characters are kept`,
    'ends-before-it-begins': 'The last day is before the first',
    'held-by': ({ who, days, isStill }) =>
      `${who} has this position (${days}), which one person holds at a time. ${isStill ? 'Enter the last day of that entry first, or change the days' : 'Change the days so that they do not overlap'}`,
    ended: ({ day }) =>
      `This entry has a last day already, ${day}. If it is wrong, remove the entry and record it anew`,
  },
  one: {
    title: ({ name }) => `Entry of ${name}`,
    facts: { position: 'Position', account: 'Account', ownTitle: 'Own position' },
    endHeading: 'Enter the last day',
    endText: 'When they leave the position or stop standing in. The entry stays on record.',
    endDay: 'Last day',
    endButton: 'Save the last day',
    removeHeading: 'Remove a mistaken entry',
    removeText:
      'Only for mistakes: the entry disappears from the position’s record. The agency’s history says that one was removed.',
    removeButton: 'Remove this entry',
  },
  done: {
    recorded: 'Saved',
    ended: 'The last day was saved',
    removed: 'The entry was removed',
  },
};
