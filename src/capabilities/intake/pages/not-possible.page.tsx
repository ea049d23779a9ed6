import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { IntakeRefusal } from '../intake.ts';
import { deskAgency } from './desk-agency.ts';

/** Says that the original of an intake is gone, which nobody can download then. */
export function respondWithNoOriginal(c: WebContext, name: string): Promise<Response> {
  const { original } = c.get('words').intake;
  return respondWithTold(c, 404, original.gone, [original.goneExplanation({ name }), original.goneRemedy]);
}

/** Says why no new draft can be made from a decided intake. */
export function respondWithNotRevised(
  c: WebContext,
  name: string,
  refusal: IntakeRefusal,
): Promise<Response> {
  const { original } = c.get('words').intake;
  return respondWithTold(c, 422, original.notRevised, [whyNotRevised(c, name, refusal), original.stays]);
}

/** Says that no scores can be typed of a year that has not come. */
export function respondWithYearToCome(c: WebContext, year: number, latest: number): Promise<Response> {
  const { typed } = c.get('words').intake;
  return respondWithTold(c, 422, typed.yearToCome({ year }), [typed.yearToComeRemedy({ year, latest })]);
}

function whyNotRevised(c: WebContext, name: string, refusal: IntakeRefusal): string {
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

function respondWithTold(
  c: WebContext,
  status: 404 | 422,
  title: string,
  told: readonly string[],
): Promise<Response> {
  const back = addressOf('intake', { agency: deskAgency(c).agency });
  return respondWithPage(c, {
    status,
    title,
    before: <BackLink href={back}>{c.get('words').intake.preview.allIntakes}</BackLink>,
    content: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {told.map((text) => (
          <p class="govuk-body">{text}</p>
        ))}
      </>
    ),
  });
}
