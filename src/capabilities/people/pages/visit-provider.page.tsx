import type { IdentityProvider } from '../../../identity-provider/identity-provider.ts';
import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { respondWithFailure } from '../../../web/failure.tsx';
import { readSent } from '../../../web/forms.tsx';
import { ownPath } from '../../../web/own-path.ts';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type BegunVisit, beginSigningIn } from '../visit-provider.ts';
import type { PeoplePagesDeps } from './people-pages.ts';
import { respondToTrouble } from './provider-trouble.page.tsx';

/** Sends a stranger to the identity provider; `next` is where to go on after signing in. */
export const visitProvider =
  ({ desk, access, provider }: PeoplePagesDeps): WebHandler =>
  async (c) => {
    if (provider === null) return respondWithFailure(c, 404);
    const next = ownPath((await readSent(c)).text.next);
    const leaving = {
      ...{ next, source: access.describe(c).source },
      returnAddress: access.addressFor(c, addressOf('providerReturn', {})),
    };
    const begun = await beginSigningIn(desk, provider, leaving);
    if (!begun.ok) return respondToTrouble(c, { kind: begun.refusal, provider, next, isConnecting: false });
    return respondWithWay(c, access, provider, begun.value);
  };

/**
 * A page that goes on to the provider by itself. Not a redirect: browsers follow that of a form only to the addresses that
 * `form-action` of our policy names, and the provider may send on to others, which nobody here knows.
 */
export function respondWithWay(
  c: WebContext,
  access: PeoplePagesDeps['access'],
  { name: provider }: IdentityProvider,
  begun: BegunVisit,
) {
  const { address } = begun;
  access.visits.keep(c, begun);
  c.header('Refresh', `0; url=${address}`);
  const words = c.get('words').identity.leaving;
  return respondWithPage(c, {
    title: words.title({ provider }),
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{words.title({ provider })}</h1>
          <p class="govuk-body">{words.text}</p>
          <ButtonLink href={address}>{words.button({ provider })}</ButtonLink>
        </div>
      </div>
    ),
  });
}
