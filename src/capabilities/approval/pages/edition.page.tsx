import { parseFrozen } from '../../../documents/frozen-report.ts';
import { Downloads } from '../../../documents/pages/downloads.tsx';
import { digitsIn } from '../../../documents/pages/made-report.ts';
import { officialFilesOf } from '../../../documents/pages/official-files.ts';
import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import { parseDay } from '../../../kernel/thai/parse-day.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { addressOf } from '../../../routes.ts';
import { agencyOf } from '../../../web/agency-of.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { ButtonLink } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Term } from '../../../web/components/term.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { emptyForm, FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findAgencyKind, findPositions } from '../../agency/acts.ts';
import {
  type Capacity,
  capacitiesIn,
  type PositionOverTime,
  type PositionSigner,
  signerInRole,
  signingInRole,
} from '../../agency/index.ts';
import { openLetterhead } from '../../letterhead/acts.ts';
import { EDITION_STATES, type Edition, type EditionState } from '../edition.ts';
import { paperOf, signersWhileWaiting } from '../edition-paper.ts';
import { findEdition } from '../find-editions.ts';
import { type ApprovalDesk, editionIn } from './approval-desk.ts';
import { editionAddress, editionParameters } from './edition-address.ts';
import { EditionContent } from './edition-content.tsx';
import { accountsOf, EditionFacts, type Shown } from './edition-facts.tsx';
import { hasOfficialPapers, REPORT_FILES_OF_EDITION, templateOf, templatePaperOf } from './edition-files.ts';
import {
  capacityIn,
  PAPER,
  ReturnForm,
  SCREEN,
  ScreenForm,
  SignedPaperForm,
  TakeBackForm,
} from './settle.forms.tsx';
import {
  isContradicted,
  StandingWarning,
  standingOfApprover,
  standingOfSender,
  standingOfSigner,
} from './signer-standing.tsx';

/** GET: an edition with its papers, how it was settled, and while it waits the ways of settling it. */
export const showEdition =
  (desk: ApprovalDesk): WebHandler =>
  (c) =>
    respondWithEdition(c, desk, emptyForm());

/** The page of the edition that the address names; with a form that was refused, as it was sent. */
export async function respondWithEdition(
  c: WebContext,
  desk: ApprovalDesk,
  form: OpenForm,
  { isSettledMeanwhile = false } = {},
): Promise<Response> {
  const agency = agencyOf(c);
  const key = editionIn(c);
  if (key === null) return respondWithFailure(c, 404);
  const found = await findEdition(desk.database, { agencyId: agency.agencyId, ...key });
  if (!found.ok) return found.refusal === 'none' ? respondWithFailure(c, 404) : respondWithChanged(c);
  const { edition } = found.value;
  const { fiscalYear, number, state } = edition;
  const words = c.get('words');
  const say = words.approval;
  const shown: Shown = {
    agency: agency.shortName,
    names: await desk.namesOf(desk.database, accountsOf([edition])),
    words,
    language: c.get('language'),
  };
  const title = say.editionOf({ number, year: fiscalYear });
  const parameters = editionParameters(agency, edition);
  const positions = await findPositions(desk.database, agency.agencyId);
  const today = dayInThailand(desk.clock());
  const approver = signerInRole(positions, 'approved', today);
  const capacities = capacitiesIn(await findAgencyKind(desk.database, agency.agencyId));
  const signers = signersWhileWaiting(edition, positions, today);
  const letterhead = await openLetterhead(desk, agency.agencyId);
  const sender = c.get('sender');
  const digits = digitsIn(c.req.query('digits')) ?? letterhead.digits;
  const official = hasOfficialPapers(edition) ? officialFilesOf(parseFrozen(found.value.content)) : [];
  const isProposerTold =
    state === 'proposed' &&
    (await c.get('telling').reach(agency.agencyId))({ kind: 'actor', actor: edition.proposedBy });
  const templates = await templatesOf(desk, edition, [...official, ...REPORT_FILES_OF_EDITION]);
  const page = {
    title,
    before: <BackLink href={addressOf('approval', { agency: agency.shortName })} />,
    content: (
      <>
        <FormFaults form={form} />
        <News c={c} state={state} isSettledMeanwhile={isSettledMeanwhile} />
        <h1 class="govuk-heading-l">
          <Term of="edition">{title}</Term>
        </h1>
        <EditionFacts {...shown} edition={edition} standing={standingOfApprover(positions, edition)} />
        <div class="ps-no-print">
          {state === 'approved' && (
            <ButtonLink href={addressOf('publication', parameters)}>{say.toPublication}</ButtonLink>
          )}
          <h2 class="govuk-heading-m">{say.content}</h2>
          <EditionContent
            paper={paperOf(found.value, { digits, letterhead, signers })}
            parameters={parameters}
            words={words}
          />
          {isProposerTold && (
            <Allowed to="editionFilePaper">
              <p class="govuk-body ps-quiet">{say.proposerTold}</p>
            </Allowed>
          )}
          {state === 'proposed' && sender?.kind === 'account' && (
            <Allowed to="editionApprove">
              <ScreenWay
                {...{ form, shown, positions, capacities, today, parameters }}
                person={sender.person}
              />
              <ReturnForm {...{ form, words, parameters }} />
            </Allowed>
          )}
          <h2 class="govuk-heading-m">{say.files.heading}</h2>
          {official.length > 0 && state === 'proposed' && <p class="govuk-body">{say.files.official}</p>}
          {templates.map(({ paper, number }) => (
            <p class="govuk-body">
              {say.files.template({ paper: words.paperTemplates.papers[paper], number })}
            </p>
          ))}
          <Downloads
            action={editionAddress(agency, edition)}
            digits={digits}
            files={
              state === 'proposed'
                ? [...official, ...REPORT_FILES_OF_EDITION]
                : [...REPORT_FILES_OF_EDITION, ...official]
            }
            addressOf={(file) => addressOf('editionFile', { ...parameters, file })}
            words={words}
            isMainAction={state !== 'proposed' && state !== 'approved'}
          />
          {state === 'proposed' && (
            <Allowed to="editionFilePaper">
              <PaperWay
                {...{ form, shown, positions, capacities, parameters, approver }}
                today={showDay(desk.clock(), 'th')}
              />
              <TakeBackForm {...{ words, parameters }} />
            </Allowed>
          )}
        </div>
      </>
    ),
  };
  return isSettledMeanwhile ? respondWithPage(c, { ...page, status: 409 }) : respondWithForm(c, form, page);
}

/** The way of approving on screen, with what is recorded otherwise of who signs today. */
function ScreenWay({
  form,
  shown,
  positions,
  capacities,
  today,
  parameters,
  person,
}: {
  readonly form: OpenForm;
  readonly shown: Shown;
  readonly positions: readonly PositionOverTime[];
  readonly capacities: readonly Capacity[];
  readonly today: PlainDate;
  readonly parameters: ReturnType<typeof editionParameters>;
  readonly person: { readonly accountId: string; readonly personName: string };
}) {
  const approver = signingInRole(positions, 'approved', person, today);
  const signing = {
    position: form.text[SCREEN.position] ?? approver?.position ?? '',
    capacity: capacityIn(form, SCREEN, { approver, capacities }),
  };
  const standing = standingOfSender(positions, person, signing, today);
  return (
    <ScreenForm
      {...{ form, parameters, approver, capacities }}
      words={shown.words}
      name={person.personName}
      warning={<StandingWarning {...shown} of={standing} />}
      isContradicted={isContradicted(standing)}
    />
  );
}

/** The way of filing a signed paper, with what is recorded otherwise of who was said to have signed it. */
function PaperWay({
  form,
  shown,
  positions,
  capacities,
  ...more
}: {
  readonly form: OpenForm;
  readonly shown: Shown;
  readonly positions: readonly PositionOverTime[];
  readonly capacities: readonly Capacity[];
  readonly parameters: ReturnType<typeof editionParameters>;
  readonly approver: PositionSigner | null;
  readonly today: string;
}) {
  const { text } = form;
  const day = parseDay(text[PAPER.signedOn] ?? '');
  const signer = {
    name: text[PAPER.signer] ?? '',
    position: text[PAPER.position] ?? '',
    capacity: capacityIn(form, PAPER, { approver: null, capacities }),
    ownPosition: null,
  };
  const isNamed = day !== null && signer.name !== '' && signer.position !== '';
  const standing = isNamed ? standingOfSigner(positions, signer, { accountId: null, day }) : null;
  return (
    <SignedPaperForm
      {...{ form, capacities, ...more }}
      words={shown.words}
      warning={<StandingWarning {...shown} of={standing} />}
      isContradicted={isContradicted(standing)}
    />
  );
}

/** The agency's own templates of the papers that are offered. */
async function templatesOf(desk: ApprovalDesk, edition: Edition, files: readonly string[]) {
  const papers = files.flatMap((file) => templatePaperOf(file) ?? []);
  const found = await Promise.all(
    papers.map(async (paper) => ({ paper, template: await templateOf(desk, paper, edition) })),
  );
  return found.flatMap(({ paper, template }) => (template ? [{ paper, number: template.number }] : []));
}

function News(props: {
  readonly c: WebContext;
  readonly state: EditionState;
  readonly isSettledMeanwhile: boolean;
}) {
  const say = props.c.get('words').approval;
  const done = EDITION_STATES.find((state) => state === props.c.req.query('done'));
  if (props.isSettledMeanwhile) {
    return (
      <NotificationBanner>
        <p class="govuk-notification-banner__heading">{say.settled({ state: say.states[props.state] })}</p>
      </NotificationBanner>
    );
  }
  if (done !== props.state) return null;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{say.done[done]}</p>
    </NotificationBanner>
  );
}

/** What the database holds is not what was frozen: nobody is shown it as the edition. */
function respondWithChanged(c: WebContext): Promise<Response> {
  const say = c.get('words').approval.contentChanged;
  return respondWithPage(c, {
    title: say.title,
    status: 500,
    content: (
      <>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">{say.text}</p>
      </>
    ),
  });
}
