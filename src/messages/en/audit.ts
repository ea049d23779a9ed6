import type { audit as original } from '../th/audit.ts';

export const audit: typeof original = {
  title: 'What was done',
  lead: 'Every act that changed the agency’s data and every download of its report, the newest first. The program neither changes nor deletes what was recorded.',
  none: 'Nothing was recorded yet.',
  caption: ({ from, to, all }) => `Entries ${from}–${to} of ${all}`,
  columns: { number: 'No.', time: 'Day and time', event: 'Act', subject: 'Details', actor: 'By' },
  newer: 'Newer entries',
  older: 'Older entries',
  actors: {
    desk: 'The user of this computer',
    console: 'Whoever runs the program',
    account: 'A person whose account is not here',
  },
  events: {
    'agency-added': 'Agency added',
    'agency-changed': 'Agency changed',
    'intake-received': 'Result brought in as a draft',
    'intake-corrected': 'Draft corrected or confirmed',
    'intake-accepted': 'Result accepted',
    'intake-discarded': 'Draft discarded',
    'result-withdrawn': 'Result withdrawn',
    'typed-emptied': 'Typed scores emptied',
    'report-downloaded': 'Report downloaded',
    'installation-begun': 'Server begun',
    'person-invited': 'Person invited',
    'invitation-withdrawn': 'Invitation withdrawn',
    'invitation-accepted': 'Invitation accepted',
    'invitation-declined': 'Invitation declined',
    'roles-changed': 'Roles changed',
    'account-disabled': 'Account disabled',
    'account-enabled': 'Account enabled',
    'link-made': 'Link for a password made',
    'password-chosen': 'Password chosen',
    'password-changed': 'Own password changed',
    'installation-administrator-made': 'Made administrator of the installation',
    'installation-administrator-unmade': 'Administrator of the installation no more',
    'signed-in': 'Signed in',
    'signed-out': 'Signed out',
    'session-ended': 'Session ended',
  },
  unknownEvent: ({ event }) => `An act that this version does not know (${event})`,
  unknown: 'This version cannot read it',
  subject: {
    fiscalYear: ({ year }) => `Fiscal year ${year}`,
    revision: ({ revision }) => `Revision ${revision}`,
    file: ({ file }) => `File ${file}`,
    sha256: ({ start }) => `SHA-256 ${start}…`,
    roles: ({ roles }) => (roles.length === 0 ? 'No role' : roles.join(', ')),
    intake: 'Open the intake',
  },
  proof: {
    title: 'The hash of this log',
    text: 'Each entry is tied to the one before by a hash (SHA-256): prongsai audit verify finds one that was changed, removed or inserted. Whoever holds the database could still write the whole log anew, so keep the newest hash somewhere else than on this computer.',
    head: ({ number }) => `Hash of entry ${number}`,
  },
  verb: {
    usage:
      'Usage: prongsai audit verify [--agency SHORT] [--head HASH]… | prongsai audit head [--agency SHORT]',
    installation: 'the installation',
    unknownAgency: ({ shortName }) => `There is no agency of the short name “${shortName}”`,
    badHead: ({ head }) =>
      `The head “${head}” must be 64 hexadecimal digits, as prongsai audit head prints them`,
    schemaOld: 'The database is not of this program’s version. Run prongsai migrate first',
    noChains: 'Nothing was recorded yet',
    sound: ({ chain, events, head }) =>
      `✓ ${chain}: ${events === 1 ? '1 event' : `${events} events`} without a break, head ${head}`,
    broken: ({ chain, events, what }) => `✗ ${chain}: sound up to event ${events}; ${what}`,
    breaks: {
      changed: ({ number }) => `event ${number} was changed`,
      removed: ({ number }) => `event ${number} was removed`,
      inserted: ({ number }) => `event ${number} was inserted`,
      'unknown-format': ({ number }) =>
        `event ${number} was recorded by a newer program, so this one cannot verify it`,
    },
    headHeld: ({ head, chain }) => `✓ the head ${head} stands in the chain of ${chain}`,
    headLost: ({ head }) =>
      `✗ the head ${head} is not there: the chain was cut at its end or written anew since it was kept, or it is another agency's`,
    headPastBreak: ({ head }) =>
      `✗ the head ${head} is not in what is sound; what stands after a break cannot be compared with it`,
    proves:
      'What ✓ proves: no event within a chain was changed, removed or inserted without all later hashes being made anew. What it cannot prove: whoever holds the database can write the whole chain anew or cut its end; only a head kept elsewhere and given with --head shows that',
    keep: 'Keep these somewhere else than on this computer, and verify later with prongsai audit verify --head HASH',
  },
};
