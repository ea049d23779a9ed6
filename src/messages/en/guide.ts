import type { guide as thai } from '../th/guide.ts';
import { englishList } from './english-list.ts';

export const guide: typeof thai = {
  heading: 'The steps of this year',
  states: {
    done: 'done',
    next: 'do this next',
    later: 'later',
    optional: 'may be left out',
    open: 'not complete',
  },
  allDone: ({ year }) => `Every step for the result of fiscal year ${year} is done`,
  steps: {
    agency: 'Describe the agency, its units and who signs',
    people: 'Invite other people of the agency',
    result: 'Bring in the result',
    faults: 'Mend the errors in the figures',
    analysis: 'Read the analysis by topic',
    plan: 'Plan the measures of the next year',
    consultation: 'Ask the units that carry them out',
    approval: 'Propose and approve the report',
    publication: 'Publish it',
  },
  why: {
    agency: 'It stands in report, memo and announcement. At least one unit and who approves are needed.',
    unnamed: ({ roles }) =>
      `No name is recorded yet under ${englishList.format(roles)}: papers leave a line there, to be filled in by hand.`,
    people: 'Such as owners of measures and the executive. An office of one person can leave it out.',
    result:
      'From a report (Word, PDF), a table of scores (Excel, CSV) or typed; then look it over and accept it.',
    drafts: ({ count }) =>
      count === 1
        ? 'One result was brought in but not yet accepted'
        : `${count} results were brought in but not yet accepted`,
    draftsLeft: ({ count }) =>
      count === 1
        ? 'One result that was brought in has not been looked over. If it is not needed, discard it.'
        : `${count} results that were brought in have not been looked over. If they are not needed, discard them.`,
    faults: ({ count }) =>
      `${count === 1 ? 'One was' : `${count} were`} found. Scores that contradict each other make a report doubtful: open the accepted result and press “Correct this result”.`,
    analysis: ({ mend, develop, priority }) =>
      [
        mend > 0
          ? `${mend === 1 ? '1 item has' : `${mend} items have`} to be mended and ${develop} developed.`
          : `No item has to be mended, ${develop} ${develop === 1 ? 'has' : 'have'} to be developed.`,
        ...(priority === 0
          ? []
          : priority === develop && develop > 1
            ? ['Every item to develop comes first.']
            : [`Of these ${priority} ${priority === 1 ? 'comes' : 'come'} first.`]),
      ].join(' '),
    plan: 'Begin with what is proposed, with last year’s plan, or with measures of your own.',
    consultation: 'So that those who will do the work agree before the executive is asked.',
    consider: '– close a question once its answer was considered.',
    approval: 'The report becomes a numbered edition, which is approved on screen or signed on paper.',
    waits: ({ number }) => `Edition ${number} waits for approval`,
    publication: 'The approved report is not on the public page yet.',
  },
  server: {
    heading: 'Set the installation up',
    steps: {
      agencies: 'Add agencies',
      people: 'Invite the people of each agency',
      mail: 'Set up mail',
      backup: 'Back up regularly',
    },
    why: {
      agencies: 'Each has its own short name in addresses, and sees nothing of the others.',
      people: 'The administrator of an agency invites them from its page “People”.',
      mail: 'Set SMTP_URL and MAIL_FROM and start the program again; meanwhile links are handed over.',
      mailDone: 'Invitations and links to choose a password go by mail.',
      backup:
        'In a console of the machine type prongsai backup and the name of a folder, and keep a copy elsewhere.',
    },
  },
};
