import type { identity as original } from '../th/identity.ts';

export const identity: typeof original = {
  signIn: {
    button: ({ provider }) => `Sign in with ${provider}`,
    hint: ({ provider }) => `Works once your account has been connected to ${provider}`,
  },
  leaving: {
    title: ({ provider }) => `On the way to ${provider}`,
    text: 'If this page does not change by itself, use this button',
    button: ({ provider }) => `Go to ${provider}`,
  },
  title: 'Signing in by an identity provider',
  titleOf: ({ provider }) => `Signing in with ${provider}`,
  lead: ({ provider }) =>
    `Once this account is connected to ${provider} you can sign in with ${provider} instead of typing the password. No name, no citizen number and nothing else of ${provider} is kept, only a value made with the key of this installation to know you again; without that key no number can be told from it.`,
  none: 'This account is not connected to any provider yet.',
  noProvider: 'No identity provider is set up here. You sign in by your password.',
  caption: 'Connections of this account',
  columns: { issuer: 'Provider', connected: 'Connected', used: 'Last used', act: 'Manage' },
  never: 'Never used',
  connected: 'Connected. From now on you can sign in this way',
  disconnected: 'Disconnected. All other devices are signed out',
  connect: {
    another: 'Connect another identity',
    lead: ({ provider }) =>
      `Enter your present password to show that it is you. You are then taken to ${provider}, and come back to this page.`,
    button: ({ provider }) => `Connect to ${provider}`,
    password: 'Choosing or changing the password ends all connections; connect again afterwards.',
  },
  disconnect: {
    link: 'Disconnect',
    of: ({ provider, connected }) => `from ${provider}, connected ${connected}`,
    title: 'Disconnect the account',
    lead: ({ provider, connected }) =>
      `This account was connected to ${provider} on ${connected}. All other devices of this account will be signed out. Afterwards you still sign in by your password.`,
    button: 'Disconnect',
  },
  trouble: {
    again: 'Back to signing in',
    backToIdentities: 'Back to the connections',
    cancelled: {
      title: 'You have not been identified',
      text: ({ provider }) =>
        `You cancelled, or did not consent, at ${provider}, so nothing has changed. Try again whenever you like.`,
    },
    unreachable: {
      title: ({ provider }) => `${provider} cannot be reached now`,
      text: ({ provider }) =>
        `${provider} does not answer, or too slowly. Try again later; meanwhile you can sign in by your password as usual.`,
    },
    clock: {
      title: 'The clocks do not agree',
      text: ({ provider }) =>
        `The clock of the computer that this runs on is too far from that of ${provider}. Ask whoever looks after it to set the clock; meanwhile you can sign in by your password.`,
    },
    refused: {
      title: ({ provider }) => `The answer of ${provider} cannot be used`,
      text: ({ provider }) =>
        `What came back did not pass the checks, so you are not signed in. Try again; if it stays so, ask whoever looks after the installation to check the settings for ${provider} with prongsai doctor. Meanwhile you can sign in by your password.`,
    },
    void: {
      title: 'Begin again',
      text: 'This was used already, its time is over, or it was begun in another browser or window. Begin again in this browser.',
    },
    unknown: {
      title: ({ provider }) => `No account is connected to you at ${provider} yet`,
      text: ({ provider }) =>
        `If you have an account, sign in once by your password, open your account (your name at the top) and connect it to ${provider}. If you have none, ask the administrator of your agency for an invitation.`,
    },
    disabled: {
      title: 'This account is disabled',
      text: 'The account that is connected has been disabled. Ask the administrator of your agency.',
    },
    elsewhere: {
      title: 'Connected to another account already',
      text: ({ provider }) =>
        `This identity at ${provider} is connected to another account here, and one identity belongs to one account. If you have two accounts, sign in to the other and disconnect it there first.`,
    },
    ended: {
      title: 'Sign in again',
      text: 'The session in which you began to connect has ended, so nothing was connected. Sign in and begin again.',
    },
  },
  settings: {
    issuer:
      'PRONGSAI_OIDC_ISSUER must be the https:// address of the provider (http:// on this computer alone)',
    wrong: ({ name }) =>
      `${name} is not right (PRONGSAI_OIDC_SCOPE must hold openid, PRONGSAI_OIDC_NAME at most 60 characters)`,
    missing: ({ name }) => `${name} is needed beside the other PRONGSAI_OIDC_ settings`,
  },
  doctor: {
    answers: ({ provider }) => `The identity provider ${provider} answers`,
    unreachable: ({ provider }) =>
      `The identity provider ${provider} cannot be reached. Check PRONGSAI_OIDC_ISSUER and the network; meanwhile people sign in by their passwords`,
    refused: ({ provider }) =>
      `What PRONGSAI_OIDC_ISSUER leads to is no OpenID Connect provider that can be used (${provider}). It must be the issuer that the provider names itself`,
  },
};
