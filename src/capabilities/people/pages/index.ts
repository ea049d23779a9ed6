import type { ServerRouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { accept, decline, showAnswering } from './answer.page.tsx';
import { disconnect, showDisconnect } from './disconnect.page.tsx';
import { askForgotten, showForgotten } from './forgotten.page.tsx';
import { connect, showIdentities } from './identities.page.tsx';
import { showInvitation, useInvitation } from './invitation.page.tsx';
import { backToInvited, makeInvitedLink, showInvited, withdraw } from './invited.page.tsx';
import { openLink, useLink } from './link.page.tsx';
import { addNewPasskey, showNewPasskey } from './new-passkey.page.tsx';
import { renewCodes, showRenewal } from './new-recovery-codes.page.tsx';
import { removeOwnPasskey, showPasskey } from './passkey.page.tsx';
import { savePassword, showPassword } from './password.page.tsx';
import { invite, showPeople } from './people.page.tsx';
import type { PeoplePagesDeps } from './people-pages.ts';
import {
  backToPerson,
  disable,
  enable,
  makeLink,
  removeSecondFactor,
  saveRoles,
  showPerson,
} from './person.page.tsx';
import { returnFromProvider } from './provider-return.page.tsx';
import { setUp, showSecondFactor } from './second-factor.page.tsx';
import { showSwitchOff, switchOff } from './second-factor-off.page.tsx';
import { endSession, showSessions, signOut } from './sessions.page.tsx';
import { showSignIn, trySignIn } from './sign-in.page.tsx';
import { showSignInCode, trySignInCode } from './sign-in-code.page.tsx';
import { visitProvider } from './visit-provider.page.tsx';

export { linkMail } from './mail-link.ts';
export type { PeoplePagesDeps } from './people-pages.ts';

/** What answers each address of accounts, which a server has and a desk has not: none can be forgotten. */
export const peoplePages = (
  deps: PeoplePagesDeps,
): Record<Exclude<ServerRouteName, `oversight${string}`>, WebHandler> => ({
  signIn: showSignIn(deps),
  signInTry: trySignIn(deps),
  signInCode: showSignInCode(deps),
  signInCodeTry: trySignInCode(deps),
  forgotten: showForgotten(deps),
  forgottenAsk: askForgotten(deps),
  providerVisit: visitProvider(deps),
  providerReturn: returnFromProvider(deps),
  signOut: signOut(deps),
  linkOpen: openLink(deps),
  linkUse: useLink(deps),
  invitationOpen: showInvitation(deps),
  invitationUse: useInvitation(deps),
  invitationAnswering: showAnswering(deps),
  invitationAccept: accept(deps),
  invitationDecline: decline(deps),
  password: showPassword,
  passwordChange: savePassword(deps),
  secondFactor: showSecondFactor(deps),
  secondFactorSetUp: setUp(deps),
  secondFactorOff: showSwitchOff(deps),
  secondFactorRemove: switchOff(deps),
  recoveryCodes: showRenewal(deps),
  recoveryCodesRenew: renewCodes(deps),
  passkeyNew: showNewPasskey(deps),
  passkeyAdd: addNewPasskey(deps),
  passkey: showPasskey(deps),
  passkeyRemove: removeOwnPasskey(deps),
  identities: showIdentities(deps),
  identityConnect: connect(deps),
  identity: showDisconnect(deps),
  identityDisconnect: disconnect(deps),
  sessions: showSessions(deps),
  sessionsEnd: endSession(deps),
  people: showPeople(deps),
  peopleInvite: invite(deps),
  invited: showInvited(deps),
  invitedLinkShown: backToInvited,
  invitedLink: makeInvitedLink(deps),
  invitedWithdraw: withdraw(deps),
  person: showPerson(deps),
  personRoles: saveRoles(deps),
  personDisable: disable(deps),
  personEnable: enable(deps),
  personSecondFactor: removeSecondFactor(deps),
  personLinkShown: backToPerson,
  personLink: makeLink(deps),
});
