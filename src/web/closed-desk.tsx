import { respondWithPage } from './page.tsx';
import type { WebContext } from './web-env.ts';

/**
 * Tells who has no session how to open the desk, after a link that no longer counts or without any. It has no button:
 * every page of the desk would lead back here.
 */
export function respondToClosedDesk(c: WebContext, why: 'linkVoid' | 'noSession'): Promise<Response> {
  const words = c.get('words').web.closedDesk;
  return respondWithPage(c, {
    status: 403,
    title: words.title[why],
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title[why]}</h1>
          {words.body.map((paragraph) => (
            <p class="govuk-body">{paragraph}</p>
          ))}
        </div>
      </div>
    ),
  });
}
