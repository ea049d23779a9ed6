import type { people as original } from '../th/people.ts';
import { plural } from './plural.ts';

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
    administrator: 'Invites people and says what they are; sees everything',
    coordinator: 'Brings in and accepts results, writes analysis and plan, proposes for approval, publishes',
    'head-of-unit': 'Sees what the agency has; answers what their units are asked',
    owner: 'Sees what the agency has; answers what their units are asked',
    executive: 'Approves or returns report and measures, accepts and withdraws results, publishes',
    viewer: 'Sees what the agency has',
    oversight: 'Sees what the agencies overseen have',
  },
  units: {
    legend: 'Units answered for',
    hint: 'For heads of units and owners of measures, one or more. Other roles need none.',
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
  choose: {
    title: 'Choose a password',
    password: 'New password',
    hint: ({ shortest }) =>
      `At least ${shortest} characters, in any language, spaces included: several words that you remember and nobody guesses. Digits and signs are not needed.`,
    again: 'New password once more',
    button: 'Set the password',
    differs: 'The two passwords are not the same',
    faults: {
      'too-short': ({ shortest }) => `The password must have at least ${shortest} characters`,
      'too-long': ({ longest }) => `The password must have at most ${longest} characters`,
      known: 'Many people use this password, so it is easily guessed. Use other words',
      repeated: 'This password is one thing repeated or in a row. Use other words',
      'own-words': 'This password is little more than your name or what others know. Add other words',
    },
  },
  link: {
    lead: ({ person, signInName }) => `For ${person}, sign-in name ${signInName}`,
    void: {
      title: 'This link cannot be used any more',
      text: 'A link to choose a password works once and for a limited time. If you have chosen your password, sign in. Else ask an administrator of your agency for another link.',
      textByMail:
        'A link to choose a password works once and for a limited time. If you have chosen your password, sign in. Else ask for another link by mail, or ask an administrator of your agency.',
    },
    askByMail: 'Get another link by mail',
  },
  invitation: {
    title: 'Invitation to an agency',
    agency: 'Agency',
    asNew:
      'Choose a password: it makes your account and accepts the invitation. Then sign in with this password.',
    acceptAsNew: 'Set the password and accept',
    accept: 'Accept the invitation',
    decline: 'Decline',
    knownPassword:
      'If anybody else has ever known your password, change it before you accept: one password opens all your agencies.',
    ofAnother: ({ signInName, own }) =>
      `This invitation is for the sign-in name ${signInName}, but you are signed in as ${own}.`,
    signInAs: ({ signInName }) => `Sign in as ${signInName}`,
    void: {
      title: 'This invitation cannot be used any more',
      text: 'The link of an invitation works once and for a limited time, and can be taken back. Ask an administrator of the agency that invited you for another.',
    },
  },
  present: {
    label: 'Present password',
    wrong: 'The present password is not right. After several wrong ones you have to sign in again',
  },
  changePassword: {
    title: 'Change your password',
    lead: 'All other devices are signed out, and links for your password that were made before cannot be used any more.',
    button: 'Change the password',
    changed: 'Your password is changed, and all other devices are signed out',
  },
  ended: {
    title: 'Sign in again before this is saved',
    lead: 'Your session has ended, so nothing has been saved yet. What you typed is still in this page: do not close this window.',
    signIn: 'Sign in in a new window',
    reload: 'Come back to this window, load the page again (F5) and confirm that the form is sent again',
  },
  shownToOther: {
    title: 'This form is somebody else’s',
    lead: ({ person }) =>
      `This browser is signed in as ${person}, but the form was opened by somebody else, so nothing has been saved yet. What was typed is still in this page: do not close this window.`,
    signIn: 'Sign in, in a new window, as the person who filled the form in',
    reload: 'Come back to this window, load the page again (F5) and confirm that the form is sent again',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'If one of these is not yours, change your password: all other devices are signed out.',
    caption: 'Devices that are signed in',
    from: 'Device',
    opened: 'Signed in',
    seen: 'Last used',
    state: 'State',
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
    states: {
      active: 'Active',
      disabled: 'Disabled',
      invited: 'Has not answered',
      expired: 'Invitation expired',
      declined: 'Declined',
    },
    invite: 'Invite a person',
    inviteByMail:
      'The link goes to the person’s e-mail address. Where the sign-in name is none, you get the link to hand over.',
    inviteByHand: 'You get a link: hand it to the person in a way that nobody else can read.',
    inviteLead:
      'They belong to the agency when they have accepted, whether they have an account already or not.',
    personName: 'First and last name',
    signInNameHint: 'Letters a–z, digits, or an e-mail address',
    inviteButton: 'Invite',
    faults: {
      'sign-in-name':
        'The sign-in name must be an e-mail address, or two or more letters a–z, digits, dots and dashes',
      'person-name': 'Enter first and last name, at most 200 characters',
      'no-role': 'Choose at least one role',
      'no-unit': 'Choose at least one unit',
      'member-already':
        'The agency has a person of this sign-in name. For another link open the person in the list and make one there',
      'invited-already':
        'This sign-in name is invited already. For another link open the invitation in the list',
    },
  },
  handOver: {
    linkOpen: {
      title: 'Link to choose a password',
      text: ({ person, until }) =>
        `Hand this link to ${person}. It is shown once, works once, and ends ${until}.`,
    },
    invitationOpen: {
      title: 'Link of the invitation',
      text: ({ person, until }) =>
        `Hand this link to ${person}, who accepts the invitation by it. It is shown once, works once, and ends ${until}.`,
    },
    safely: 'Hand it over in a way that nobody else can read: whoever has the link can use it.',
    back: 'Back to the people of the agency',
  },
  invited: {
    lead: 'This person has not accepted the invitation yet, and sees nothing of the agency.',
    link: 'Make another link',
    linkText: 'For a link that is lost or has expired. The earlier one cannot be used any more.',
    withdraw: 'Withdraw the invitation',
    withdrawText: 'Its link cannot be used any more. For other roles withdraw it and invite again.',
  },
  person: {
    rolesTitle: 'Roles in the agency',
    rolesHint: 'Without any, the person is not of this agency any more',
    save: 'Save the roles',
    saved: 'The roles are saved',
    link: 'Make a link to choose a password',
    linkText: 'For somebody who has lost the password. An earlier link cannot be used any more.',
    disable: 'Disable the account',
    disableText: 'The person is signed out at once and cannot sign in. What they did stays.',
    enable: 'Enable the account',
    accountTitle: 'Account',
    ownText: 'This is your own account.',
    refused: {
      'of-others-too':
        'This account is used with other agencies, too, or is that of whoever administers the installation: only its roles here can be changed. Ask whoever runs the installation about its password.',
      'last-administrator':
        'The agency needs an administrator who can sign in. Make somebody else an administrator first',
      oneself:
        'You cannot disable your own account here, make a link for its password, or remove its second factor',
      disabled: 'This account is disabled. Enable it before you make a link',
      'no-unit': 'A head of unit or an owner answers for a unit. Choose at least one; nothing was saved',
    },
  },
  verb: {
    initUsage: 'Usage: prongsai init --sign-in NAME --name "FIRST LAST"',
    accountUsage:
      'Usage: prongsai account link|disable|enable|remove-second-factor|make-installation-administrator|unmake-installation-administrator|oversee|stop-overseeing NAME',
    overseeUsage:
      'Usage: prongsai account oversee|stop-overseeing NAME --all or --file LIST (a text file, the short name of one agency a line)',
    noList: ({ file }) => `The list of agencies ${file} cannot be opened`,
    noSuchAgencies: ({ names, count }) =>
      `The list holds ${plural(count, 'short name', 'short names')} of no agency: ${names}. Nothing was changed`,
    overseen: {
      oversee: ({ signInName, count }) =>
        `“${signInName}” oversees ${plural(count, 'more agency', 'more agencies')}`,
      'stop-overseeing': ({ signInName, count }) =>
        `“${signInName}” oversees ${plural(count, 'agency', 'agencies')} no more`,
    },
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
      `The account “${signInName}” is disabled. To let it be used again run prongsai account enable ${signInName} first`,
    doneTo: {
      disable: ({ signInName }) => `The account “${signInName}” is disabled and signed out everywhere`,
      enable: ({ signInName }) => `The account “${signInName}” is enabled`,
      'remove-second-factor': ({ signInName }) =>
        `The second factor of the account “${signInName}” is removed, and it is signed out everywhere`,
      'make-installation-administrator': ({ signInName }) =>
        `“${signInName}” administers the installation from now on and may add agencies`,
      'unmake-installation-administrator': ({ signInName }) =>
        `“${signInName}” administers the installation no more; roles in agencies stay`,
    },
    soAlready: ({ signInName }) => `The account “${signInName}” is so already`,
    schemaOld: 'The database is not of this program’s version. Run prongsai migrate first',
  },
};
