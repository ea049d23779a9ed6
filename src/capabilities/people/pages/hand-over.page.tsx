import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { MadeLink } from '../make-link.ts';
import { agencyOf, type PeoplePagesDeps } from './people-pages.ts';

/** Shows a link once, to be handed over: to choose another password, or an invitation. */
export function respondWithLink(
  c: WebContext,
  { access }: PeoplePagesDeps,
  given: {
    readonly to: 'linkOpen' | 'invitationOpen';
    /** As whoever makes the link knows them. */
    readonly person: string;
    readonly link: MadeLink;
  },
) {
  const { handOver } = c.get('words').people;
  const words = handOver[given.to];
  const { token, expiresAt } = given.link;
  return respondWithPage(c, {
    title: words.title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title}</h1>
          <p class="govuk-body">
            {words.text({ person: given.person, until: showMoment(expiresAt, c.get('language')) })}
          </p>
          <p class="govuk-body">
            <code class="ps-code ps-one-time">{access.addressFor(c, addressOf(given.to, { token }))}</code>
          </p>
          <p class="govuk-body">{handOver.safely}</p>
          <ButtonLink href={addressOf('people', { agency: agencyOf(c).shortName })}>
            {handOver.back}
          </ButtonLink>
        </div>
      </div>
    ),
  });
}
