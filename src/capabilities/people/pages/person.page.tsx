import type { Result } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { readSent } from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { listUnits } from '../../agency/acts.ts';
import { type ListedPerson, listPeople } from '../list-people.ts';
import {
  changeRoles,
  disableAccount,
  enableAccount,
  MANAGE_REFUSALS,
  type ManageRefusal,
  makeLinkFor,
  removeSecondFactorOf,
} from '../manage-person.ts';
import { respondWithLink } from './hand-over.page.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { RolesField, rolesIn } from './roles.field.tsx';
import { UnitsField, unitIdsIn } from './units.field.tsx';

/** What the page of a person tells of a refused act; the others have pages of their own. */
const TOLD_HERE = MANAGE_REFUSALS.filter((kind) => kind !== 'not-allowed' && kind !== 'not-found');

/** GET: one person of the agency; `?saved` and `?refused=` say what came of the last act. */
export const showPerson =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respondWithPerson(c, deps, null);

/** `said`: what was to be saved and could not be, since no unit was chosen. */
async function respondWithPerson(
  c: WebContext,
  { desk }: PeoplePagesDeps,
  said: Pick<ListedPerson, 'roles' | 'unitIds'> | null,
): Promise<Response> {
  const person = (await listPeople(desk.database, agencyOf(c).agencyId)).find(
    ({ accountId }) => accountId === c.req.param('person'),
  );
  if (!person) return respondWithFailure(c, 404);
  const words = c.get('words').people;
  const units = await listUnits(desk.database, agencyOf(c).agencyId);
  const refused = said ? 'no-unit' : TOLD_HERE.find((kind) => kind === c.req.query('refused'));
  const { roles, unitIds } = said ?? person;
  return respondWithPage(c, {
    status: said ? 422 : undefined,
    title: person.personName,
    hasErrors: refused !== undefined,
    before: <BackLink href={addressOf('people', { agency: agencyOf(c).shortName })} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {refused && <NotificationBanner role="alert" text={words.person.refused[refused]} />}
          {c.req.query('saved') !== undefined && (
            <NotificationBanner type="success" text={words.person.saved} />
          )}
          <h1 class="govuk-heading-l">{person.personName}</h1>
          <p class="govuk-body">{person.signInName}</p>
          <PostForm action={at(c, 'personRoles', person)} novalidate>
            <RolesField
              words={words}
              legend={words.person.rolesTitle}
              hint={words.person.rolesHint}
              roles={roles}
            />
            <UnitsField words={words} units={units} chosen={unitIds} />
            <Button>{words.person.save}</Button>
          </PostForm>
          {person.accountId === personOf(c).accountId ? (
            <OwnAccount c={c} />
          ) : (
            <AccountActs c={c} person={person} />
          )}
        </div>
      </div>
    ),
  });
}

type PersonRoute =
  | 'person'
  | 'personRoles'
  | 'personLink'
  | 'personSecondFactor'
  | 'personDisable'
  | 'personEnable';

const at = (c: WebContext, route: PersonRoute, { accountId }: Pick<ListedPerson, 'accountId'>): string =>
  addressOf(route, { agency: agencyOf(c).shortName, person: accountId });

/** Over one's own account one decides elsewhere. */
function OwnAccount({ c }: { readonly c: WebContext }) {
  const words = c.get('words').people;
  return (
    <>
      <h2 class="govuk-heading-m">{words.person.accountTitle}</h2>
      <p class="govuk-body">
        {words.person.ownText} <Link href={addressOf('password', {})}>{words.changePassword.title}</Link>
      </p>
    </>
  );
}

/** What can be done to the account as a whole. */
function AccountActs({ c, person }: { readonly c: WebContext; readonly person: ListedPerson }) {
  const words = c.get('words').people.person;
  const { ofPerson } = c.get('words').secondFactor;
  const isDisabled = person.state === 'disabled';
  return (
    <>
      <h2 class="govuk-heading-m">{words.accountTitle}</h2>
      {!isDisabled && (
        <PostForm action={at(c, 'personLink', person)} novalidate>
          <p class="govuk-body">{words.linkText}</p>
          <Button look="secondary">{words.link}</Button>
        </PostForm>
      )}
      {person.hasSecondFactor && (
        <PostForm action={at(c, 'personSecondFactor', person)} novalidate>
          <p class="govuk-body">{ofPerson.text}</p>
          <Button look="secondary">{ofPerson.button}</Button>
        </PostForm>
      )}
      {isDisabled ? (
        <PostForm action={at(c, 'personEnable', person)} novalidate>
          <Button look="secondary">{words.enable}</Button>
        </PostForm>
      ) : (
        <PostForm action={at(c, 'personDisable', person)} novalidate>
          <p class="govuk-body">{words.disableText}</p>
          <Button look="warning">{words.disable}</Button>
        </PostForm>
      )}
    </>
  );
}

const managing = (c: WebContext) => ({
  agencyId: agencyOf(c).agencyId,
  accountId: c.req.param('person') ?? '',
  by: personOf(c),
});

/** Back to the person, with what was refused; somebody who is no member is as good as nobody. */
function goOn(c: WebContext, outcome: Result<unknown, ManageRefusal>, isMember = true, news = '') {
  if (!outcome.ok && outcome.refusal.kind === 'not-found') return respondWithFailure(c, 404);
  if (!outcome.ok && outcome.refusal.kind === 'not-allowed') return respondWithFailure(c, 'notAllowed');
  const { shortName } = agencyOf(c);
  if (!isMember && outcome.ok) return c.redirect(addressOf('people', { agency: shortName }), 303);
  const query = outcome.ok ? news : `?refused=${outcome.refusal.kind}`;
  return c.redirect(at(c, 'person', managing(c)) + query, 303);
}

export const saveRoles =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { text } = await readSent(c);
    const roles = rolesIn(text);
    const said = { ...managing(c), roles, unitIds: unitIdsIn(text) };
    const changed = await changeRoles(deps.desk, said, c.get('record'));
    if (!changed.ok && changed.refusal.kind === 'no-unit') return respondWithPerson(c, deps, said);
    return goOn(c, changed, roles.length > 0, '?saved=1');
  };

export const disable =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) =>
    goOn(c, await disableAccount(desk, managing(c), c.get('record')));

export const enable =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) =>
    goOn(c, await enableAccount(desk, managing(c), c.get('record')));

export const removeSecondFactor =
  ({ desk }: PeoplePagesDeps): WebHandler =>
  async (c) =>
    goOn(c, await removeSecondFactorOf(desk, managing(c), c.get('record')));

export const makeLink =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    const { desk } = deps;
    const { agencyId, accountId } = managing(c);
    const made = await makeLinkFor(desk, managing(c), c.get('record'));
    if (!made.ok) return goOn(c, made);
    const [person] = await listPeople(desk.database, agencyId, accountId);
    return respondWithLink(c, deps, {
      to: 'linkOpen',
      person: person?.personName ?? '',
      signInName: person?.signInName ?? '',
      link: made.value,
    });
  };

/** GET of what only a POST shows. */
export const backToPerson: WebHandler = (c) => c.redirect(at(c, 'person', managing(c)), 303);
