import { dayInThailand } from '../../../kernel/thai/today.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import {
  emptyForm,
  FormFaults,
  judge,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { SIGNING_ROLES } from '../agency.ts';
import { findAgency, hasOwnAgency } from '../find-agency.ts';
import { findPositions } from '../find-positions.ts';
import { saveAgency } from '../save-agency.ts';
import { hasEnded } from '../tenure.ts';
import { PositionFields, UnitsField, WhoFields } from './agency.fields.tsx';
import { faultsIn, fieldIn, inputOf, otherRows, textOf, unitWordsOf } from './agency.form.ts';
import { AgencyRead, ToPositions } from './agency.read.tsx';
import type { AgencyDesk } from './agency-desk.ts';

/** Shows what is kept of an agency. */
export const showAgency =
  (desk: AgencyDesk): WebHandler =>
  async (c) => {
    const agency = await findAgency(desk.database, c.get('agency')?.agencyId ?? '');
    if (!agency) throw new Error('an agency was taken away while its page was made');
    return respond(c, desk, emptyForm(textOf(agency)));
  };

/** Saves the whole form at once; what cannot be saved is shown again as it was typed. */
export const changeAgency =
  (desk: AgencyDesk): WebHandler =>
  async (c) => {
    const { database, clock } = desk;
    const agency = agencyOf(c);
    const form = await judge(await readSent(c), async ({ text }) => {
      const { input, rows } = inputOf(text);
      const said = { agencyId: agency.agencyId, input, now: clock() };
      const saved = await saveAgency(database, said, c.get('record'));
      if (saved.ok) return saved;
      if (saved.refusal.kind === 'not-found') throw new Error('an agency was taken away while it was saved');
      return { ok: false, refusal: faultsIn(text, rows, saved.refusal.faults, c.get('words')) };
    });
    if (form.state !== 'complete') return respond(c, desk, form);
    const news = new URLSearchParams({ saved: '1' });
    for (const positionId of form.value) news.append('renamed', positionId);
    return c.redirect(`${addressOf('agency', { agency: agency.shortName })}?${news}`, 303);
  };

async function respond(c: WebContext, desk: AgencyDesk, form: OpenForm) {
  const { database } = desk;
  const words = c.get('words');
  const { edit } = words.agencyPage;
  const agency = c.get('agency');
  const another = await hasOwnAgency(database);
  const renamed = form.state === 'empty' ? await findRenamed(c, desk) : [];
  return respondWithForm(c, form, {
    title: edit.title,
    content: (
      <>
        <FormFaults form={form} />
        {form.state === 'empty' && <News c={c} form={form} renamed={renamed} />}
        <h1 class="govuk-heading-l">{edit.title}</h1>
        <p class="govuk-body">{edit.lead}</p>
        {agency?.isDemo && (
          <Allowed to="newAgency">
            <OwnAgency words={words} another={another} />
          </Allowed>
        )}
        <Allowed
          to="changeAgency"
          otherwise={<AgencyRead text={form.text} words={words} agency={agency?.shortName ?? ''} />}
        >
          <PostForm action={addressOf('changeAgency', { agency: agency?.shortName ?? '' })} novalidate>
            <AgencyForm form={form} words={words} agency={agency?.shortName ?? ''} />
          </PostForm>
        </Allowed>
        <p class="govuk-body">
          <Link href={addressOf('letterhead', { agency: agency?.shortName ?? '' })}>
            {words.letterhead.link}
          </Link>
        </p>
        <p class="govuk-body">
          <Link href={addressOf('auditTrail', { agency: agency?.shortName ?? '' })}>{edit.history}</Link>
        </p>
        <p class="govuk-body">
          <Link href={addressOf('agencies', {})}>{edit.all}</Link>
        </p>
      </>
    ),
  });
}

function AgencyForm({
  form,
  words,
  agency,
}: {
  readonly form: OpenForm;
  readonly words: Messages;
  readonly agency: string;
}) {
  const { edit } = words.agencyPage;
  const others = otherRows(form.text);
  const anyOther = others.some((row) => form.text[fieldIn(row, 'title')]);
  return (
    <>
      <h2 class="govuk-heading-m">{edit.who}</h2>
      <WhoFields form={form} words={words} />
      <h2 class="govuk-heading-m">{unitWordsOf(form.text, words).heading}</h2>
      <UnitsField form={form} words={words} />
      <h2 class="govuk-heading-m">{edit.signersHeading}</h2>
      <p class="govuk-body">
        {edit.signersHint} <ToPositions agency={agency} words={words} />
      </p>
      {SIGNING_ROLES.map((role) => (
        <PositionFields form={form} words={words} row={role} legend={words.agency.roles[role]} />
      ))}
      <Details summary={edit.othersHeading} open={anyOther || undefined}>
        <p class="govuk-body">{edit.othersHint}</p>
        {others.map((row, at) => (
          <PositionFields form={form} words={words} row={row} legend={edit.other({ number: at + 1 })} />
        ))}
      </Details>
      <Button preventDoubleClick>{edit.button}</Button>
    </>
  );
}

type Renamed = { readonly positionId: string; readonly title: string; readonly names: readonly string[] };

/** The positions that got a new title just now, with whoever goes on in each. */
async function findRenamed(c: WebContext, { database, clock }: AgencyDesk): Promise<readonly Renamed[]> {
  const asked = c.req.queries('renamed') ?? [];
  if (asked.length === 0) return [];
  const today = dayInThailand(clock());
  const positions = await findPositions(database, c.get('agency')?.agencyId ?? '');
  return positions
    .filter(({ positionId }) => asked.includes(positionId))
    .map(({ positionId, title, tenures }) => {
      const names = tenures.filter((one) => !hasEnded(one, today)).map(({ personName }) => personName);
      return { positionId, title, names: [...new Set(names)] };
    })
    .filter(({ names }) => names.length > 0);
}

/** What was just done, and the way on. */
function News({
  c,
  form,
  renamed,
}: {
  readonly c: WebContext;
  readonly form: OpenForm;
  readonly renamed: readonly Renamed[];
}) {
  const words = c.get('words');
  const { edit } = words.agencyPage;
  const agency = c.get('agency')?.shortName ?? '';
  const isAdded = c.req.query('added') !== undefined;
  if (!isAdded && c.req.query('saved') === undefined) return null;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{isAdded ? edit.added : edit.saved}</p>
      {isAdded && <p class="govuk-body">{edit.address({ path: addressOf('publicHome', { agency }) })}</p>}
      {isAdded && <p class="govuk-body">{unitWordsOf(form.text, words).usualFilled}</p>}
      {renamed.map(({ positionId, title, names }) => (
        <p class="govuk-body">
          {edit.renamed({ position: title, names })}{' '}
          <Link
            href={addressOf('position', { agency, position: positionId })}
            classes="govuk-notification-banner__link"
          >
            {edit.toRenamed({ position: title })}
          </Link>
        </p>
      ))}
      <Link href={addressOf('intake', { agency })} classes="govuk-notification-banner__link">
        {edit.toResult}
      </Link>
    </NotificationBanner>
  );
}

function OwnAgency({ words, another }: { readonly words: Messages; readonly another: boolean }) {
  const { edit, add } = words.agencyPage;
  return (
    <InsetText>
      <h2 class="govuk-heading-s">{edit.demoTitle}</h2>
      <p class="govuk-body">{edit.demoText}</p>
      <ButtonLink look="secondary" href={addressOf('newAgency', {})}>
        {add.title({ another })}
      </ButtonLink>
    </InsetText>
  );
}
