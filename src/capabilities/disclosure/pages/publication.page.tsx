import { parseFrozen } from '../../../documents/frozen-report.ts';
import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { oneLine } from '../../../kernel/one-line.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import {
  emptyForm,
  FormFaults,
  fieldOf,
  type OpenForm,
  readSent,
  respondWithForm,
} from '../../../web/forms.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { actorOf } from '../../../web/sender.ts';
import { showMoment } from '../../../web/show-moment.ts';
import type { AgencyHead, WebContext, WebHandler } from '../../../web/web-env.ts';
import { findPositions } from '../../agency/acts.ts';
import { findEdition } from '../../approval/acts.ts';
import type { FoundEdition } from '../../approval/index.ts';
import { openTemplateOf, StandingWarning, standingOfApprover } from '../../approval/pages/index.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { openLetterhead } from '../../letterhead/acts.ts';
import { filesOf } from '../find-public-edition.ts';
import { listPublications } from '../find-publications.ts';
import { type Publication, summaryOf } from '../publication.ts';
import { publishEdition, withdrawPublication } from '../publish-edition.ts';
import type { PublicDesk } from './public.handlers.tsx';
import { publicAddress } from './public-address.ts';
import { hasWordFile, makePublishedFiles } from './published-files.ts';

const LONGEST_REASON = 1000;

type Asked = {
  readonly agency: AgencyHead;
  readonly found: FoundEdition;
  /** Null while it was never public. */
  readonly publication: Publication | null;
};

/** The approved edition that the address names; null when there is none. */
async function askedFor(c: WebContext, { database }: IntakeDesk): Promise<Asked | null> {
  const agency = c.get('agency');
  const fiscalYear = parseFiscalYear(Number(c.req.param('year')));
  const number = Number(c.req.param('edition'));
  if (!agency || fiscalYear === null || !Number.isSafeInteger(number) || number > 999_999) return null;
  const found = await findEdition(database, { agencyId: agency.agencyId, fiscalYear, number });
  if (!found.ok || found.value.edition.state !== 'approved') return null;
  const publications = await listPublications(database, agency.agencyId, fiscalYear);
  return {
    agency,
    found: found.value,
    publication: publications.find((one) => one.number === number) ?? null,
  };
}

const forApproved =
  (desk: IntakeDesk, answer: (c: WebContext, asked: Asked) => Response | Promise<Response>): WebHandler =>
  async (c) => {
    const asked = await askedFor(c, desk);
    return asked ? answer(c, asked) : respondWithFailure(c, 404);
  };

const parametersOf = ({ agency, found: { edition } }: Asked) => ({
  agency: agency.shortName,
  year: String(edition.fiscalYear),
  edition: String(edition.number),
});

/** GET: whether an approved edition is public, and the ways to change that. */
export const showPublication = (desk: IntakeDesk): WebHandler =>
  forApproved(desk, async (c, asked) => {
    const { agency, found, publication } = asked;
    const positions = await findPositions(desk.database, agency.agencyId);
    const words = c.get('words');
    const say = words.disclosure.publish;
    const { number, fiscalYear } = found.edition;
    const parameters = parametersOf(asked);
    const isPublic = publication !== null && publication.withdrawn === null;
    const key = { agencyId: agency.agencyId, fiscalYear, number };
    const isWithoutWord = isPublic && !hasWordFile(await filesOf(desk.database, key));
    const moment = (at: Date) => showMoment(at, c.get('language'));
    return respondWithPage(c, {
      title: say.heading,
      before: <BackLink href={addressOf('edition', parameters)} />,
      content: (
        <>
          <News c={c} isPublic={isPublic} />
          <h1 class="govuk-heading-l">
            <Term of="publication">{say.heading}</Term> ·{' '}
            {words.approval.editionOf({ number, year: fiscalYear })}
          </h1>
          {publication?.withdrawn && (
            <p class="govuk-body">
              {say.wasWithdrawn({
                day: moment(publication.withdrawn.at),
                because: publication.withdrawn.because,
              })}
            </p>
          )}
          {isPublic ? (
            <>
              <p class="govuk-body">{say.isPublic({ day: moment(publication.publishedAt) })}</p>
              {isWithoutWord && <InsetText>{say.withoutWord}</InsetText>}
              <ButtonGroup>
                <Link href={publicAddress('publicEdition', parameters, c.get('language'))}>{say.open}</Link>
                <Allowed to="publicationWithdrawing">
                  <Link href={addressOf('publicationWithdrawing', parameters)}>{say.withdraw}</Link>
                </Allowed>
              </ButtonGroup>
            </>
          ) : (
            <>
              <StandingWarning
                of={standingOfApprover(positions, found.edition)}
                agency={agency.shortName}
                words={words}
                language={c.get('language')}
              />
              <p class="govuk-body">{say.text}</p>
              <Allowed to="publish">
                <PostForm action={addressOf('publish', parameters)}>
                  <Button preventDoubleClick>{say.button}</Button>
                </PostForm>
              </Allowed>
            </>
          )}
          {c.get('sender')?.kind === 'desk' && <InsetText>{say.onDesk}</InsetText>}
        </>
      ),
    });
  });

function News({ c, isPublic }: { readonly c: WebContext; readonly isPublic: boolean }) {
  const say = c.get('words').disclosure.publish;
  const done = c.req.query('done');
  if (done !== (isPublic ? 'published' : 'withdrawn')) return null;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{isPublic ? say.done : say.withdrawnDone}</p>
    </NotificationBanner>
  );
}

/** POST: publishes an approved edition; its files are made now, once. */
export const publish = (desk: PublicDesk): WebHandler =>
  forApproved(desk, async (c, asked) => {
    const done = () => c.redirect(`${addressOf('publication', parametersOf(asked))}?done=published`, 303);
    if (asked.publication !== null && asked.publication.withdrawn === null) return done();
    const letterhead = await openLetterhead(desk, asked.agency.agencyId);
    const { content } = asked.found;
    const contents = await makePublishedFiles(asked.found, letterhead, {
      open: () => openTemplateOf(desk, 'report', asked.found.edition),
      onUnusable: (fault) => desk.logFault(fault, c.get('requestId')),
    });
    if (contents === 'crowded') return respondWithFailure(c, contents);
    const sender = c.get('sender');
    const publisherName = sender?.kind === 'account' ? sender.person.personName : null;
    const outcome = await publishEdition(
      desk,
      { ...actOn(c, asked), publisherName, contents, summary: summaryOf(parseFrozen(content)) },
      c.get('record'),
    );
    if (!outcome.ok && outcome.refusal !== 'public-already') return respondWithFailure(c, 404);
    return done();
  });

/** GET: asks why, before a publication is withdrawn. */
export const askWithdrawal = (desk: IntakeDesk): WebHandler =>
  forApproved(desk, (c, asked) => respondWithWithdrawal(c, asked, emptyForm()));

/** POST: withdraws a publication for the reason given. */
export const withdraw = (desk: IntakeDesk): WebHandler =>
  forApproved(desk, async (c, asked) => {
    const { text } = await readSent(c);
    const because = oneLine(text.because ?? '');
    const say = c.get('words').disclosure.withdrawing;
    const refused = (message: string) =>
      respondWithWithdrawal(c, asked, { state: 'invalid', text, faults: [{ field: 'because', message }] });
    if (because === '') return refused(say.missing);
    if ([...because].length > LONGEST_REASON) return refused(say.long({ most: LONGEST_REASON }));
    await withdrawPublication(desk, { ...actOn(c, asked), because }, c.get('record'));
    return c.redirect(`${addressOf('publication', parametersOf(asked))}?done=withdrawn`, 303);
  });

function actOn(c: WebContext, { agency, found: { edition } }: Asked) {
  const by = actorOf(c.get('sender'));
  if (by === null) throw new Error('strangers publish nothing');
  const key: { agencyId: string; fiscalYear: FiscalYear; number: number } = {
    agencyId: agency.agencyId,
    fiscalYear: edition.fiscalYear,
    number: edition.number,
  };
  return { key, by };
}

function respondWithWithdrawal(c: WebContext, asked: Asked, form: OpenForm): Response | Promise<Response> {
  const parameters = parametersOf(asked);
  const { number, fiscalYear: year } = asked.found.edition;
  const back = addressOf('publication', parameters);
  if (asked.publication === null || asked.publication.withdrawn !== null) return c.redirect(back, 303);
  const say = c.get('words').disclosure.withdrawing;
  const title = say.title({ number, year });
  return respondWithForm(c, form, {
    title,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{say.text}</p>
        <PostForm action={addressOf('publicationWithdraw', parameters)} novalidate>
          <Textarea label={say.because} hint={say.becauseHint} rows={3} {...fieldOf(form, 'because')} />
          <ButtonGroup>
            <Button look="warning">{say.button}</Button>
            <Link href={back}>{say.back}</Link>
          </ButtonGroup>
        </PostForm>
      </>
    ),
  });
}
