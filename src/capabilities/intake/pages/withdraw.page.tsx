import { addressOf } from '../../../routes.ts';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Intake } from '../intake.ts';
import { deskAgency } from './desk-agency.ts';

/** Asks back before an accepted result is taken back; `next` is the latest year that has one then. */
export function respondWithWithdraw(
  c: WebContext,
  { intakeId, original, fiscalYear: year }: Intake,
  next: number | null,
): Promise<Response> {
  const words = c.get('words').intake.withdraw;
  const address = { agency: deskAgency(c).agency, intake: intakeId };
  return respondWithPage(c, {
    title: words.title({ year }),
    content: (
      <>
        <h1 class="govuk-heading-l">{words.title({ year })}</h1>
        <p class="govuk-body">{words.explanation({ name: original.name, year })}</p>
        <p class="govuk-body">{next === null ? words.noneLeft : words.fallsBack({ year: next })}</p>
        <form method="post" action={addressOf('intakeWithdraw', address)}>
          <ButtonGroup>
            <Button look="warning">{words.yes}</Button>
            <Link href={addressOf('intakePreview', address)}>{words.no}</Link>
          </ButtonGroup>
        </form>
      </>
    ),
  });
}
