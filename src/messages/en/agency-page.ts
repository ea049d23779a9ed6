import type { agencyPage as original } from '../th/agency-page.ts';
import { plural } from './plural.ts';

const UNITS: (typeof original)['units']['office'] = {
  heading: 'Units',
  list: 'Units of the agency',
  hint: 'One unit a line; a list can be pasted from Word. The report keeps this order. Change a name in its own line: the people of the unit go with it.',
  none: 'Not in a unit',
  line: ({ line, name }) => `Unit ${line} (${name})`,
  usualFilled:
    'The usual units and signers of this kind of agency were saved with it. Where they do not match your agency, change them below and save.',
};

export const agencyPage: typeof original = {
  directory: {
    title: 'All agencies',
    lead: 'Choose the agency to work on. Each agency’s data is kept apart.',
    caption: 'Agencies in this program',
    name: 'Agency',
    year: 'Latest result, fiscal year',
    overall: 'Overall score',
    noResult: '–',
    none: 'No agency yet',
    noneWhy: 'Begin by adding the first one; then its result can be brought in.',
    noneOfYoursTitle: 'No agency of yours',
    noneOfYours: 'You have no role in any agency. Ask an administrator of yours for one.',
    demo: 'Demo data',
    search: 'Find by the agency’s name',
    searchButton: 'Find',
    count: ({ count, named }) =>
      named === ''
        ? plural(count, 'agency', 'agencies')
        : `${plural(count, 'agency', 'agencies')} with “${named}” in the name`,
    pages: 'Pages of the list of agencies',
    overview: 'Overview of the agencies that you oversee',
  },
  add: {
    title: ({ another }) => (another ? 'Add an agency' : 'Start with your own agency'),
    lead: 'Name and kind are enough to begin. Everything else can be added or changed later.',
    demoStays: 'The demo agency stays for trying things out, and is kept apart from your agency’s data.',
    shortName: 'Short name in the address (optional)',
    shortNameHint: ({ example }) =>
      `2–40 small Latin letters, digits and hyphens, beginning with a letter, for example ${example}. Leave it empty and the program chooses one. It cannot be changed later.`,
    publicAddress: ({ address }) =>
      `Everybody reads what is published at this address, for example ${address}.`,
    shortNameMalformed:
      'The short name must have 2–40 small Latin letters, digits or hyphens and begin with a letter',
    shortNameTaken: ({ shortName }) =>
      `Another agency has or had the short name ${shortName}. Choose another or leave it empty`,
    shortNameReserved: ({ shortName }) =>
      `The program uses ${shortName} for addresses of its own. Choose another or leave it empty`,
    moreChoices: 'More choices',
    alreadyAdded: 'An agency of this name in this place is in the program already',
    alreadyAddedHelp:
      'If it is the same agency, go on with the one that is there. If not, give a district and a province that tell them apart.',
    openExisting: 'Open the agency that is there',
    button: 'Add agency',
  },
  edit: {
    title: 'Agency',
    lead: 'What stands here appears on the cover and the last page of the report, and decides which units are proposed for measures.',
    saved: 'The agency was saved',
    renamed: ({ position, names }) =>
      `A position is now called ${position}, and ${names.join(' and ')} goes on in it. If it is another position than before, record the last day there.`,
    toRenamed: ({ position }) => `See who holds the position ${position}`,
    history: 'See what was done for the agency',
    added: 'The agency was added',
    address: ({ path }) =>
      `What the agency publishes will stand at ${path} of this system. This address stays.`,
    toResult: 'Bring in a result',
    demoTitle: 'This is the demo agency',
    demoText: 'Change whatever you like. When you are ready, add your own agency and start working.',
    who: 'Name and place',
    signersHint: 'Their names are those of who holds each position, or stands in, on the day of signing.',
    signersHeading: 'Who signs the report',
    othersHeading: 'Other positions',
    othersHint:
      'Positions that are often responsible for measures, such as personnel or supply officers. More empty rows appear after saving.',
    other: ({ number }) => `Other position ${number}`,
    button: 'Save',
    all: 'See all agencies in this program',
  },
  fields: {
    officialName: 'Full name of the agency',
    officialNameHint: 'In Thai, as in official letters. The whole report uses this one spelling.',
    kind: 'Kind of agency',
    kindHint: 'Decides which names of units and positions are proposed.',
    district: 'District (optional)',
    province: 'Province (optional)',
    place: 'District and province',
    positionTitle: 'Position',
    positionUnit: 'Unit',
  },
  units: { office: UNITS, school: UNITS },
  faults: {
    missing: ({ name }) => `Enter ${name}`,
    'too-long': ({ name }) => `At most 200 characters are kept of ${name}`,
    repeated: ({ name }) => `${name} repeats an earlier entry`,
    unknown: ({ name }) => `Choose ${name} from those in the list`,
  },
  names: {
    officialName: 'the full name of the agency',
    district: 'the district',
    province: 'the province',
    positionTitle: ({ who }) => `the position of “${who}”`,
    positionUnit: ({ who }) => `the unit of “${who}”`,
  },
  chooseKind: 'Please choose the kind of agency',
};
