export { acceptAsNew, acceptInvitation } from './answer-invitation.ts';
export { ASKED_LINK } from './ask-for-link.ts';
export { deleteLinksOfNobody } from './asked-link-store.ts';
export { type BeginRefusal, beginInstallation, joinAsFounder } from './begin-installation.ts';
export { type ChoosePasswordRefusal, choosePassword } from './choose-password.ts';
export { countOthers } from './count-others.ts';
export { hasAccounts, namesOf } from './find-account.ts';
export { findPerson, type Person } from './find-session.ts';
export { argon2id, type PasswordHashing } from './hash-password.ts';
export { invitePerson } from './invite-person.ts';
export { listPeople } from './list-people.ts';
export type { MadeLink } from './make-link.ts';
export {
  type ConsoleDesk,
  type ConsoleRefusal,
  makeLinkAtConsole,
  removeSecondFactorAtConsole,
  setAdministersInstallation,
  setDisabledAtConsole,
} from './manage-at-console.ts';
export type { SignedIn } from './open-session.ts';
export { type AgenciesNamed, setOversight } from './oversee-at-console.ts';
export type { PeopleDesk } from './people-desk.ts';
export { type SignInTry, signIn } from './sign-in.ts';
export { sweepAccess } from './sweep-access.ts';
export { askedLinkWriter, type WriteLink } from './write-asked-link.ts';
