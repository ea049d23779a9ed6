export { type BeginRefusal, beginInstallation } from './begin-installation.ts';
export { type ChoosePasswordRefusal, choosePassword, findLink } from './choose-password.ts';
export { endSessions } from './end-session.ts';
export { hasAccounts, namesOf } from './find-account.ts';
export { findPerson, listSessions, type OpenSession, type Person } from './find-session.ts';
export { argon2id, type PasswordHashing } from './hash-password.ts';
export { type Invited, type InviteRefusal, invitePerson } from './invite-person.ts';
export { type ListedPerson, listPeople } from './list-people.ts';
export { type MadeLink, type MakeLinkRefusal, makeLinkAtConsole } from './make-link.ts';
export {
  changeRoles,
  disableAccount,
  enableAccount,
  type ManageRefusal,
  makeLinkFor,
} from './manage-person.ts';
export type { PeopleDesk } from './people-desk.ts';
export { hashOf, randomToken } from './secret.ts';
export { type SignedIn, type SignInRefusal, type SignInTry, signIn } from './sign-in.ts';
