import type { forgotten as original } from '../th/forgotten.ts';

export const forgotten: typeof original = {
  title: 'Forgotten your password?',
  lead: 'Enter the e-mail address with which you sign in. A link to choose another password is sent to it.',
  address: 'E-mail address with which you sign in',
  button: 'Send the link',
  otherwise:
    'If you sign in by a name that is no e-mail address, ask an administrator of your agency for a link.',
  noAddress: 'Enter an e-mail address, as somsri@example.go.th',
  wait: ({ seconds }) =>
    `Links were asked for several times. Wait ${seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again`,
  asked: {
    title: 'Look at your e-mail',
    text: 'If there is an account of this address, a link to choose another password is sent to it within minutes. It works once, within 24 hours. Your present password works until you choose another.',
    late: 'If it does not arrive, look among unwanted mail. If you asked shortly before, use the link in the last mail that you got, or ask an administrator of your agency.',
    back: 'Back to signing in',
  },
};
