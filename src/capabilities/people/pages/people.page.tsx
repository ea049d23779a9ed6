import { ok, refuse } from '../../../kernel/result.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import {
  emptyForm,
  FormFaults,
  faultOf,
  fieldOf,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { listUnits } from '../../agency/acts.ts';
import type { Unit } from '../../agency/index.ts';
import { type ListedInvitation, listInvitations } from '../find-invitation.ts';
import { type InviteRefusal, invitePerson } from '../invite-person.ts';
import { type ListedPerson, listPeople } from '../list-people.ts';
import { respondWithLink } from './hand-over.page.tsx';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';
import { RoleNames } from './role-names.tsx';
import { ROLES_FIELD, RolesField, rolesIn } from './roles.field.tsx';
import { STATE_COLOURS } from './state-colours.ts';
import { UNITS_FIELD, UnitsField, unitIdsIn, unitNames } from './units.field.tsx';

/** GET: everybody who is something to the agency or is invited to, and the form to invite somebody. */
export const showPeople =
  (deps: PeoplePagesDeps): WebHandler =>
  (c) =>
    respond(c, deps, emptyForm());

const FIELD_OF: Readonly<Record<Exclude<InviteRefusal['kind'], 'not-allowed'>, string>> = {
  'sign-in-name': 'signInName',
  'person-name': 'personName',
  'no-role': ROLES_FIELD,
  'no-unit': UNITS_FIELD,
  'member-already': 'signInName',
  'invited-already': 'signInName',
};

/** Invites somebody; the answer shows the link to hand over, which stands nowhere else. */
export const invite =
  (deps: PeoplePagesDeps): WebHandler =>
  async (c) => {
    let isAllowed = true;
    const form = await judge(await readSent(c), async ({ text }) => {
      const given = {
        agencyId: agencyOf(c).agencyId,
        by: personOf(c),
        signInName: text.signInName ?? '',
        personName: text.personName ?? '',
        roles: rolesIn(text),
        unitIds: unitIdsIn(text),
      };
      const invited = await invitePerson(deps.desk, given, c.get('record'));
      if (invited.ok) return ok(invited.value);
      const { kind } = invited.refusal;
      isAllowed = kind !== 'not-allowed';
      if (kind === 'not-allowed') return refuse([]);
      return refuse([{ field: FIELD_OF[kind], message: c.get('words').people.list.faults[kind] }]);
    });
    if (!isAllowed) return respondWithFailure(c, 'notAllowed');
    if (form.state !== 'complete') return respond(c, deps, form);
    const { personName: person, signInName, link } = form.value;
    return respondWithLink(c, deps, { to: 'invitationOpen', person, signInName, link });
  };

async function respond(c: WebContext, { desk, mailer }: PeoplePagesDeps, form: OpenForm) {
  const agency = agencyOf(c);
  const people = await listPeople(desk.database, agency.agencyId);
  const invitations = await listInvitations(desk.database, agency.agencyId, desk.clock());
  const units = await listUnits(desk.database, agency.agencyId);
  const words = c.get('words').people;
  const { list } = words;
  return respondWithForm(c, form, {
    title: list.title,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{list.title}</h1>
        <Table
          caption={list.caption}
          captionClasses="govuk-visually-hidden"
          stacked
          head={[list.name, list.signInName, { content: list.roles, term: 'role' }, list.state]}
          rows={[
            ...people.map((person) => rowOf(c, person, units)),
            ...invitations.map((invitation) => rowOf(c, invitation, units)),
          ]}
        />
        <div class="govuk-grid-row ps-no-print">
          <div class="govuk-grid-column-two-thirds">
            <h2 class="govuk-heading-m">{list.invite}</h2>
            <p class="govuk-body">
              {mailer === null ? list.inviteByHand : list.inviteByMail} {list.inviteLead}
            </p>
            <PostForm action={addressOf('peopleInvite', { agency: agency.shortName })} novalidate>
              <Input {...fieldOf(form, 'personName')} label={list.personName} autocomplete="off" />
              <Input
                {...fieldOf(form, 'signInName')}
                label={words.signInName}
                hint={list.signInNameHint}
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
              />
              <RolesField
                words={words}
                legend={list.roles}
                roles={rolesIn(form.text)}
                error={faultOf(form, ROLES_FIELD)}
              />
              <UnitsField
                words={words}
                units={units}
                chosen={unitIdsIn(form.text)}
                error={faultOf(form, UNITS_FIELD)}
              />
              <Button preventDoubleClick>{list.inviteButton}</Button>
            </PostForm>
          </div>
        </div>
      </>
    ),
  });
}

function rowOf(c: WebContext, listed: ListedPerson | ListedInvitation, units: readonly Unit[]) {
  const words = c.get('words').people;
  const agency = agencyOf(c).shortName;
  const address =
    'accountId' in listed
      ? addressOf('person', { agency, person: listed.accountId })
      : addressOf('invited', { agency, invitation: listed.invitationId });
  return [
    <Link href={address}>{listed.personName}</Link>,
    listed.signInName,
    <>
      <RoleNames roles={listed.roles} words={words} />{' '}
      {listed.unitIds.length > 0 && <span class="ps-quiet">{unitNames(units, listed.unitIds)}</span>}
    </>,
    <Tag colour={STATE_COLOURS[listed.state]}>{words.list.states[listed.state]}</Tag>,
  ];
}
