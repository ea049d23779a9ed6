import { addressOf } from '../../../routes.ts';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Intake } from '../intake.ts';
import { deskAgency } from './desk-agency.ts';

/** Asks back before a draft is left unused. */
export function respondWithDiscard(c: WebContext, { intakeId, original }: Intake): Promise<Response> {
  const words = c.get('words').intake.discard;
  const address = { agency: deskAgency(c).agency, intake: intakeId };
  return respondWithPage(c, {
    title: words.title,
    content: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.explanation({ name: original.name })}</p>
        <form method="post" action={addressOf('intakeDiscard', address)}>
          <ButtonGroup>
            <Button look="warning">{words.yes}</Button>
            <Link href={addressOf('intakePreview', address)}>{words.no}</Link>
          </ButtonGroup>
        </form>
      </>
    ),
  });
}
