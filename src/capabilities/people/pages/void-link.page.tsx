import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';

/** Answers a link that opens nothing: used, expired, replaced, taken back or never made; nobody is told which. */
export const respondToVoidLink = (
  c: WebContext,
  words: { readonly title: string; readonly text: string },
): Promise<Response> =>
  respondWithPage(c, {
    status: 404,
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">{words.text}</p>
        </div>
      </div>
    ),
  });
