import type { people as original } from '../th/people.ts';

export const people: typeof original = {
  roles: {
    administrator: 'Administrator of the agency',
    coordinator: 'Coordinator',
    'head-of-unit': 'Head of unit',
    owner: 'Owner of measures',
    executive: 'Executive',
    viewer: 'Viewer',
    oversight: 'Oversight',
  },
  roleHints: {
    administrator: 'Adds people and says what they are; sees everything',
    coordinator: 'Brings in, corrects and accepts results; changes the agency’s details',
    'head-of-unit': 'Sees what the agency has',
    owner: 'Sees what the agency has',
    executive: 'Sees what the agency has; accepts and withdraws results',
    viewer: 'Sees what the agency has',
    oversight: 'Sees what the agencies overseen have',
  },
  signInName: 'Sign-in name or e-mail',
  password: 'Password',
  account: { label: 'Your account', signOut: 'Sign out' },
  signIn: {
    title: 'Sign in',
    button: 'Sign in',
    wrong: 'The sign-in name or the password is not right',
    wait: ({ seconds }) =>
      `Signing in failed several times. Wait ${seconds < 60 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again`,
    forgotten: 'Forgotten your password?',
    forgottenHelp: 'Ask an administrator of your agency for a link to choose another.',
    chosen: 'The password is set. Sign in with it now.',
    signedOut: 'You are signed out.',
  },
  link: {
    title: 'Choose a password',
    lead: ({ person, signInName }) => `For ${person}, sign-in name ${signInName}`,
    hint: ({ shortest }) =>
      `At least ${shortest} characters, in any language, spaces included: several words that you remember and nobody guesses. Digits and signs are not needed.`,
    again: 'Password once more',
    button: 'Set the password',
    differs: 'The two passwords are not the same',
    faults: {
      'too-short': ({ shortest }) => `The password must have at least ${shortest} characters`,
      'too-long': ({ longest }) => `The password must have at most ${longest} characters`,
      known: 'Many people use this password, so it is easily guessed. Use other words',
      repeated: 'This password is one thing repeated or in a row. Use other words',
      'own-words': 'This password is little more than your name or what others know. Add other words',
    },
    voidTitle: 'This link cannot be used any more',
    voidText:
      'A link to choose a password works once and for a limited time. Ask an administrator of your agency for another.',
  },
  ended: {
    title: 'Sign in again before this is saved',
    lead: 'Your session has ended, so nothing has been saved yet. What you typed is still in this page: do not close this window.',
    signIn: 'Sign in in a new window',
    reload: 'Come back to this window, load the page again (F5) and confirm that the form is sent again',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'If one of these is not yours, end it and ask an administrator of your agency for a link to choose another password.',
    caption: 'Devices that are signed in',
    from: 'Device',
    opened: 'Signed in',
    seen: 'Last used',
    end: 'End',
    endOf: ({ from, opened }) => `${from}, signed in ${opened}`,
    here: 'This one',
    unknown: 'Unknown device',
    endOthers: 'End all others',
  },
  list: {
    title: 'People of the agency',
    caption: 'Everybody who may see the agency',
    name: 'Name',
    signInName: 'Sign-in name',
    roles: 'Roles',
    state: 'State',
    states: { active: 'Active', invited: 'Has not chosen a password', disabled: 'Disabled' },
    invite: 'Add a person',
    inviteLead:
      'You get a link for choosing a password. Hand it to the person in a way that nobody else can read.',
    personName: 'First and last name',
    signInNameHint: 'Letters a–z, digits, or an e-mail address',
    inviteButton: 'Add the person',
    faults: {
      'sign-in-name':
        'The sign-in name must be an e-mail address, or two or more letters a–z, digits, dots and dashes',
      'person-name': 'Enter first and last name, at most 200 characters',
      'no-role': 'Choose at least one role',
      'member-already':
        'The agency has a person of this sign-in name. For another link open the person in the list and make one there',
    },
  },
  handOver: {
    title: 'Link to choose a password',
    text: ({ person, until }) =>
      `Hand this link to ${person}. It is shown once, works once, and ends ${until}.`,
    label: 'Link',
    joined: ({ person }) =>
      `${person} has an account already and signs in with its password: no link is needed.`,
    back: 'Back to the people of the agency',
  },
  person: {
    rolesTitle: 'Roles in the agency',
    rolesHint: 'Without any, the person is not of this agency any more',
    save: 'Save the roles',
    saved: 'The roles are saved',
    link: 'Make a link to choose a password',
    linkText: 'For somebody who has lost password or link. An earlier link cannot be used any more.',
    disable: 'Disable the account',
    disableText: 'The person is signed out at once and cannot sign in. What they did stays.',
    enable: 'Enable the account',
    accountTitle: 'Account',
    refused: {
      'not-found': 'The agency has no such person',
      'of-others-too':
        'This account is used with other agencies, too, or is that of whoever administers the installation: only its roles here can be changed. Ask whoever runs the installation about its password.',
      'last-administrator':
        'The agency needs an administrator who can sign in. Make somebody else an administrator first',
      oneself: 'You cannot disable your own account',
      disabled: 'This account is disabled. Enable it before you make a link',
    },
  },
  verb: {
    initUsage: 'Usage: prongsai init --sign-in NAME --name "FIRST LAST"',
    accountUsage: 'Usage: prongsai account link NAME',
    signInName:
      'The sign-in name must be an e-mail address, or two or more letters a–z, digits, dots and dashes',
    personName: 'Give first and last name by --name, at most 200 characters',
    begun:
      'There are accounts already, so nothing was begun. For an administrator who has lost link or password run prongsai account link NAME',
    begunNow: ({ until }) =>
      `This installation is now a server. Stop the program if it runs, start it again by prongsai serve, and open this link to choose a password (works once, until ${until})`,
    link: ({ until }) => `Link to choose a password (works once, until ${until})`,
    noSuchAccount: ({ signInName }) => `There is no account of the name “${signInName}”`,
    disabled: ({ signInName }) =>
      `The account “${signInName}” is disabled. An administrator of its agency has to enable it first`,
    schemaOld: 'The database is not of this program’s version. Run prongsai migrate first',
  },
};
