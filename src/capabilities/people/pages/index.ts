import type { ServerRouteName } from '../../../routes.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { openLink, useLink } from './link.page.tsx';
import { invite, showPeople } from './people.page.tsx';
import type { PeoplePagesDeps } from './people-pages.ts';
import { backToPerson, disable, enable, makeLink, saveRoles, showPerson } from './person.page.tsx';
import { endSession, showSessions, signOut } from './sessions.page.tsx';
import { showSignIn, trySignIn } from './sign-in.page.tsx';

export type { PeoplePagesDeps } from './people-pages.ts';

/** What answers each address that a server has and a desk has not: none can be forgotten. */
export const peoplePages = (deps: PeoplePagesDeps): Record<ServerRouteName, WebHandler> => ({
  signIn: showSignIn,
  signInTry: trySignIn(deps),
  signOut: signOut(deps),
  linkOpen: openLink(deps),
  linkUse: useLink(deps),
  sessions: showSessions(deps),
  sessionsEnd: endSession(deps),
  people: showPeople(deps),
  peopleInvite: invite(deps),
  person: showPerson(deps),
  personRoles: saveRoles(deps),
  personDisable: disable(deps),
  personEnable: enable(deps),
  personLinkShown: backToPerson,
  personLink: makeLink(deps),
});
