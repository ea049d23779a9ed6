import type { Messages } from '../messages/messages.ts';
import { addressOf } from '../routes.ts';
import { respondWithPage } from './page.tsx';
import type { WebContext } from './web-env.ts';

/**
 * Answers a form that was sent after its session had ended. The browser still has what was typed: the person signs in in
 * another window and loads this page again, and the browser sends the form once more.
 */
export const respondToEndedSession = (c: WebContext): Promise<Response> =>
  respondWithWayBack(c, 403, c.get('words').people.ended);

/**
 * Answers a form that was shown to somebody else than who sends it: they have signed in in the same browser since. It is
 * nobody's act; the browser still has what was typed, and sends it again once the first person has signed in.
 */
export function respondToOtherPerson(c: WebContext, person: string): Promise<Response> {
  const { lead, ...words } = c.get('words').people.shownToOther;
  return respondWithWayBack(c, 409, { ...words, lead: lead({ person }) });
}

function respondWithWayBack(c: WebContext, status: 403 | 409, words: Messages['people']['ended']) {
  return respondWithPage(c, {
    status,
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.lead}</p>
          <ol class="govuk-list govuk-list--number">
            <li>
              <a class="govuk-link" href={addressOf('signIn', {})} target="_blank" rel="noopener">
                {words.signIn}
              </a>
            </li>
            <li>{words.reload}</li>
          </ol>
        </div>
      </div>
    ),
  });
}
