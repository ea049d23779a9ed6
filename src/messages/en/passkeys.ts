import type { passkeys as original } from '../th/passkeys.ts';

export const passkeys: typeof original = {
  title: 'Passkeys',
  lead: 'Confirm by fingerprint, face or the code that unlocks your device, or by a security key. There is no code to type, and a false site can do nothing with it.',
  use: 'Use a passkey',
  useHint:
    'Press the button, then confirm by fingerprint, face or the code that unlocks the device with the passkey.',
  useToSwitchOff: 'Confirm by a passkey and switch off',
  useToRenew: 'Use a passkey and get new codes',
  or: 'or',
  without: {
    app: 'This browser has no passkeys. Enter the code of the app',
    recovery:
      'This browser has no passkeys. Use a recovery code, or open this page in a newer browser that runs JavaScript',
  },
  lost: 'You do not have the device with the passkey with you',
  elsewhere: 'The passkeys of this account are for another address of the site. Use a recovery code',
  wrong: 'The passkey was not accepted. Try again, or use another way',
  element: {
    failed: {
      present: 'The passkey was not used. You can try again, or use another way',
      new: 'No passkey was added. You can try again',
    },
    there: 'This device has a passkey of this account already',
  },
  list: {
    caption: 'Your passkeys',
    name: 'Name',
    added: 'Added',
    used: 'Last used',
    act: 'Change',
    never: 'Never used',
    remove: 'Remove',
    add: 'Add a passkey',
    onlyAt: ({ host }) => `works at ${host} alone`,
    done: 'The passkey is added',
    removed: 'The passkey is removed',
  },
  notOffered: {
    address:
      'The site is open under a number (IP address), where browsers use no passkeys. Whoever administers the installation can set PUBLIC_URL to a name that begins with https://',
    insecure:
      'The site is not encrypted by https, so browsers use no passkeys. Whoever administers the installation can set PUBLIC_URL to a name that begins with https://',
  },
  add: {
    title: 'Add a passkey',
    lead: 'You can add several devices. Once you have added the first, signing in asks for the password and a passkey.',
    name: 'Name to remember it by',
    nameHint: 'For example: office notebook, or phone',
    next: 'Continue',
    noName: 'Enter a name of 60 letters at most',
    confirm: ({ name }) =>
      `Press the button and do what the browser says, to make the passkey “${name}”. You have 5 minutes.`,
    button: 'Make the passkey',
    without: 'This browser makes no passkeys. Open this page in a newer browser that runs JavaScript',
    twice:
      'This form was sent twice. The passkey was added the first time. If you have not kept the recovery codes, get new ones.',
    late: 'The time to make the passkey is over. Enter your password and try again',
    wrong: 'The passkey could not be added. Enter your password and try again',
  },
  remove: {
    title: ({ name }) => `Remove the passkey “${name}”`,
    lead: 'You cannot sign in by this passkey any more. Remember to remove it from the device, too.',
    last: 'This is your only second factor that works at this address. If you do not want it any more, switch the second factor off; or add another way first.',
    button: 'Remove the passkey',
  },
  app: {
    title: 'App on the phone',
    none: 'No app is used.',
    setUp: 'Add an authenticator app',
  },
};
