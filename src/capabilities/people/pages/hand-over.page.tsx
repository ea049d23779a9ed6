import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { MadeLink } from '../make-link.ts';
import type { PeoplePagesDeps } from './people-pages.ts';

/** Shows a link once, to be handed over; null where the person needs none. */
export function respondWithLink(
  c: WebContext,
  { access }: PeoplePagesDeps,
  person: string,
  link: MadeLink | null,
) {
  const words = c.get('words').people.handOver;
  const agency = c.get('agency')?.shortName ?? '';
  return respondWithPage(c, {
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          {link === null ? (
            <p class="govuk-body">{words.joined({ person })}</p>
          ) : (
            <>
              <p class="govuk-body">
                {words.text({ person, until: showMoment(link.expiresAt, c.get('language')) })}
              </p>
              <p class="govuk-body">
                <code class="ps-code ps-one-time">
                  {access.addressFor(c, addressOf('linkOpen', { token: link.token }))}
                </code>
              </p>
            </>
          )}
          <ButtonLink href={addressOf('people', { agency })}>{words.back}</ButtonLink>
        </div>
      </div>
    ),
  });
}
