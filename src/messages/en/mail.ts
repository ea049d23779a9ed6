import type { mail as original } from '../th/mail.ts';

export const mail: typeof original = {
  linkOpen: {
    subject: 'Prongsai: link to choose a password',
    text: ({ person, address, until }) =>
      `To ${person}\n\nOpen this link to choose another password. It works once, until ${until}.\n\n${address}\n\nIf you did not ask for it, tell the administrator of your agency.`,
  },
  forgotten: {
    subject: 'Prongsai: the link that was asked for',
    text: ({ person, address, until }) =>
      `To ${person}\n\nSomebody asked for a link at the page for forgotten passwords. Open it to choose another password. It works once, until ${until}.\n\n${address}\n\nIf you did not ask for it, you need not do anything: your present password works on.`,
  },
  invitationOpen: {
    subject: ({ agency }) => `Prongsai: invitation to ${agency}`,
    text: ({ person, address, until, by, agency }) =>
      `To ${person}\n\n${by} invites you to work for ${agency} in Prongsai.\n\nOpen this link to see and accept the invitation. It works once, until ${until}.\n\n${address}\n\nIf you know neither the person nor the agency, you need not do anything.`,
  },
  notices: {
    subject: {
      'edition-proposed': ({ agency, number, year }) =>
        `Prongsai: edition ${number} of the report on fiscal year ${year} waits for your approval (${agency})`,
      'edition-approved': ({ agency, number, year }) =>
        `Prongsai: edition ${number} of the report on fiscal year ${year} was approved (${agency})`,
      'edition-returned': ({ agency, number, year }) =>
        `Prongsai: edition ${number} of the report on fiscal year ${year} was sent back (${agency})`,
      'unit-asked': ({ agency }) => `Prongsai: ${agency} asks your unit`,
    },
    what: {
      'edition-proposed': ({ agency, number, year }) =>
        `Edition ${number} of the report of ${agency} on the result of fiscal year ${year} was proposed and waits for your approval.`,
      'edition-approved': ({ agency, number, year }) =>
        `Edition ${number} of the report of ${agency} on the result of fiscal year ${year}, which you proposed, was approved. The next step is to publish it.`,
      'edition-returned': ({ agency, number, year }) =>
        `Edition ${number} of the report of ${agency} on the result of fiscal year ${year}, which you proposed, was sent back for changes. What is to be changed is written on the page below.`,
      'unit-asked': ({ agency }) => `${agency} asks your unit about measures of its plan.`,
    },
    text: ({ person, what, address }) =>
      `To ${person}\n\n${what}\n\nLook here:\n${address}\n\nThe program sends this mail by itself; please do not answer it.`,
  },
  sent: {
    title: 'Mail sent',
    text: ({ person, to, until }) =>
      `The link was sent to ${person} at ${to}. It works once, until ${until}. If it does not arrive, look among unwanted mail or make another link.`,
  },
  notSent: {
    refused: 'The mail server did not take the mail, so nothing was sent. Hand the link over yourself',
    deferred: 'The mail server does not take the mail now, so nothing was sent. Hand the link over yourself',
    denied:
      'The mail server takes no mail from the program, so nothing was sent. Hand the link over yourself, and tell whoever runs the installation',
    unreachable: 'The mail server could not be reached, so nothing was sent. Hand the link over yourself',
    unsure: 'The mail server did not say whether it took the mail. Hand the link over yourself to be sure',
  },
  waiting: ({ count, since }) =>
    `Of the notices and links to be mailed ${count} could not be sent yet, since ${since.en}. The server tries each again, most of them for 24 hours; mend the mail server`,
  noneWaiting: 'No mail waits to be sent',
  doctor: {
    sent: ({ server }) => `The mail server ${server} answers`,
    denied: ({ server }) =>
      `The mail server ${server} does not let the program in. Check the name and password in SMTP_URL`,
    unreachable: ({ server }) =>
      `The mail server ${server} cannot be reached. Check SMTP_URL and the network; until then administrators hand links over themselves`,
  },
};
