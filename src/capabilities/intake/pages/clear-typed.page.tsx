import { addressOf } from '../../../routes.ts';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { deskAgency } from './desk-agency.ts';

/** Asks back before what was typed of a year is emptied. */
export function respondWithClearing(c: WebContext, { id }: Rulebook, count: number): Promise<Response> {
  const words = c.get('words').intake.typed;
  const { agency } = deskAgency(c);
  return respondWithPage(c, {
    title: words.clearTitle,
    content: (
      <>
        <h1 class="govuk-heading-l">{words.clearTitle}</h1>
        <p class="govuk-body">{words.clearExplanation({ count })}</p>
        <form method="post" action={addressOf('intakeTypedClear', { agency })}>
          <input type="hidden" name="rulebook" value={id} />
          <ButtonGroup>
            <Button look="warning">{words.clearYes}</Button>
            <Link href={`${addressOf('intakeTyped', { agency })}?rulebook=${encodeURIComponent(id)}`}>
              {words.clearNo}
            </Link>
          </ButtonGroup>
        </form>
      </>
    ),
  });
}
