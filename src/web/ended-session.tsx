import { addressOf } from '../routes.ts';
import { respondWithPage } from './page.tsx';
import type { WebContext } from './web-env.ts';

/**
 * Answers a form that was sent after its session had ended. The browser still has what was typed: the person signs in in
 * another window and loads this page again, and the browser sends the form once more.
 */
export function respondToEndedSession(c: WebContext): Promise<Response> {
  const words = c.get('words').people.ended;
  return respondWithPage(c, {
    status: 403,
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
