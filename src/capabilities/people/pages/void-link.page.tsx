import { addressOf } from '../../../routes.ts';
import { ButtonGroup, ButtonLink } from '../../../web/components/button.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';

/**
 * Answers a link that opens nothing: used, expired, replaced, taken back or never made; nobody is told which. It leads on to
 * signing in, and to another link by mail where `mayAskByMail`.
 */
export function respondToVoidLink(
  c: WebContext,
  words: { readonly title: string; readonly text: string },
  mayAskByMail = false,
): Promise<Response> {
  const { signIn, link } = c.get('words').people;
  return respondWithPage(c, {
    status: 404,
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.text}</p>
          <ButtonGroup>
            {mayAskByMail && <ButtonLink href={addressOf('forgotten', {})}>{link.askByMail}</ButtonLink>}
            {c.get('sender') === null && (
              <ButtonLink look={mayAskByMail ? 'secondary' : undefined} href={addressOf('signIn', {})}>
                {signIn.button}
              </ButtonLink>
            )}
          </ButtonGroup>
        </div>
      </div>
    ),
  });
}
