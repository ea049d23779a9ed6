import type { secondFactor as original } from '../th/second-factor.ts';

export const secondFactor: typeof original = {
  title: 'Second factor',
  lead: 'Once set up, signing in asks you to confirm by a device of yours after the password, so that whoever knows the password alone cannot sign in as you. Use one way or both.',
  code: 'Six-digit code of the app',
  codeHint: 'Open the authenticator app on your phone and enter the code that it shows now',
  recovery: 'You do not have your phone with you',
  recoveryCode: 'Recovery code',
  recoveryHint: 'One of the list that you kept when you set this up; each works once',
  wrong:
    'The code is not right or was used before. Wait until the app shows another, then try again; see that the phone’s clock is right',
  wrongRecovery: 'The recovery code is not right or was used before. Use another of the list',
  wait: ({ seconds }) =>
    `The second step was wrong several times. Wait ${seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again`,
  keyLost:
    'Codes of the app cannot be checked here, since the key under which they are kept is missing. Use a recovery code, or ask the administrator to remove the second factor',
  signIn: {
    title: 'Second step',
    button: 'Sign in',
    lost: 'If you have neither the device nor a recovery code, ask the administrator of your agency to remove the second factor.',
    ended: {
      title: 'Enter your password again',
      text: 'The time for the second step is over, or it was wrong several times.',
      again: 'Back to signing in',
    },
  },
  setUp: {
    lead: 'Signing in asks for the password, then for a six-digit code of an app on your phone.',
    steps: [
      'Open an authenticator app on your phone, such as Google Authenticator or Microsoft Authenticator',
      'Add an account in the app: scan this picture, or type the key below it',
      'Enter the six-digit code that the app shows, and your present password',
    ],
    picture: 'QR picture to add this account to an authenticator app',
    secret: 'Key to type',
    button: 'Set up',
    wrongCode:
      'This is not the code that the app shows. Enter the one that it shows now, and see that the phone’s clock is right',
  },
  codes: {
    'set-up': { title: 'Set up. Keep these recovery codes', others: 'All other devices are signed out.' },
    renewed: {
      title: 'Here are new recovery codes. Keep them',
      others: 'The former recovery codes work no more.',
    },
    lead: 'If the device is lost, a recovery code signs you in instead, each once. Print the codes or write them down, and keep them safe, not on the same device.',
    of: ({ signInName, site }) => `Recovery codes of ${signInName} at ${site}`,
    once: 'If you leave this page or follow another link before you keep the codes, you cannot see them again.',
    list: 'Recovery codes',
    button: 'I have kept the codes',
  },
  on: {
    since: ({ moment }) => `In use since ${moment}`,
    left: ({ left }) => `Recovery codes that still work: ${left}`,
    another: 'With another phone for the app, switch it off and set it up again.',
    off: 'Switch the second factor off',
  },
  renew: {
    title: 'Get new recovery codes',
    lead: 'When few are left, when they are lost, or when somebody else may have seen them. The former recovery codes work no more then.',
    button: 'Get new codes',
  },
  off: {
    title: 'Switch the second factor off',
    lead: 'Signing in then asks for the password alone, and no app, passkey or recovery code works any more.',
    button: 'Switch off',
    done: 'The second factor is switched off',
  },
  ofPerson: {
    text: 'This person signs in with a second factor, an app or a passkey. If device and recovery codes are lost you can remove it: the person is signed out everywhere and then signs in by the password alone. Be sure first that it is they who ask.',
    button: 'Remove the lost second factor',
  },
};
