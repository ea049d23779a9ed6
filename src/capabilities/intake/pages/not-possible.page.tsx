import { addressOf, type RouteName } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { NoResult } from '../find-result.ts';
import type { Intake, IntakeRefusal, KeptFault } from '../intake.ts';
import { deskAgency } from './desk-agency.ts';
import type { Today } from './today.ts';

/** Says that the original of an intake is gone, which nobody can download then. */
export function respondWithNoOriginal(c: WebContext, name: string): Promise<Response> {
  const { original } = c.get('words').intake;
  return respondWithTold(c, 404, original.gone, [original.goneExplanation({ name }), original.goneRemedy]);
}

/** Says why an intake cannot be shown, and what can still be done with it; `isCurrent`: it is a year's result now. */
export function respondWithNotOpened(
  c: WebContext,
  { intakeId, fiscalYear, state, original: { name } }: Intake,
  isCurrent: boolean,
  fault: KeptFault,
): Promise<Response> {
  const { original, preview } = c.get('words').intake;
  const address = { agency: deskAgency(c).agency, intake: intakeId };
  const isKept = isCurrent || state === 'withdrawn';
  const isJustWithdrawn = state === 'withdrawn' && c.req.query('withdrawn') !== undefined;
  return respondWithTold(
    c,
    404,
    original.notOpened({ name }),
    [whyNotRead(c, name, fault), ...(isKept ? [original.scoresStay] : [])],
    {
      news: isJustWithdrawn ? preview.withdrawn({ year: fiscalYear }) : null,
      act: isCurrent
        ? { to: 'intakeWithdrawing', text: preview.withdraw, href: addressOf('intakeWithdrawing', address) }
        : state === 'draft'
          ? { to: 'intakeDiscarding', text: preview.discard, href: addressOf('intakeDiscarding', address) }
          : null,
    },
  );
}

/** Says on a page over the agency's result why it cannot be shown, and that it can be withdrawn. */
export const respondWithResultNotShown = (
  c: WebContext,
  { intake, fault }: Extract<NoResult, { kind: 'not-shown' }>,
): Promise<Response> => respondWithNotOpened(c, intake, true, fault);

/** Says why no new draft can be made from a decided intake. */
export function respondWithNotRevised(
  c: WebContext,
  name: string,
  refusal: IntakeRefusal,
): Promise<Response> {
  const { original } = c.get('words').intake;
  return respondWithTold(c, 422, original.notRevised, [whyNotRead(c, name, refusal), original.stays]);
}

/** Says that no scores can be typed of a year that has not come. */
export function respondWithYearToCome(c: WebContext, year: number, today: Today): Promise<Response> {
  const { typed } = c.get('words').intake;
  return respondWithTold(c, 422, typed.yearToCome({ year }), [typed.yearToComeRemedy({ ...today, year })]);
}

function whyNotRead(c: WebContext, name: string, refusal: IntakeRefusal): string {
  const { original } = c.get('words').intake;
  switch (refusal.kind) {
    case 'rulebook-gone':
      return original.rulebookGone({ id: refusal.rulebook });
    case 'original-refused':
      return refusal.why[c.get('language')];
    default:
      return original.goneExplanation({ name });
  }
}

type Aside = {
  /** What was just done. */
  readonly news?: string | null;
  /** What can still be done. */
  readonly act?: { readonly to: RouteName; readonly text: string; readonly href: string } | null;
};

function respondWithTold(
  c: WebContext,
  status: 404 | 422,
  title: string,
  told: readonly string[],
  { news = null, act = null }: Aside = {},
): Promise<Response> {
  const back = addressOf('intake', { agency: deskAgency(c).agency });
  return respondWithPage(c, {
    status,
    title,
    before: <BackLink href={back}>{c.get('words').intake.preview.allIntakes}</BackLink>,
    content: (
      <>
        {news && <NotificationBanner type="success" text={news} />}
        <h1 class="govuk-heading-l">{title}</h1>
        {told.map((text) => (
          <p class="govuk-body">{text}</p>
        ))}
        {act && (
          <Allowed to={act.to}>
            <p class="govuk-body">
              <Link href={act.href}>{act.text}</Link>
            </p>
          </Allowed>
        )}
      </>
    ),
  });
}
