import type { IdentityProvider } from '../../../identity-provider/identity-provider.ts';
import type { ProviderTrouble } from '../../../identity-provider/provider-trouble.ts';
import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';

type Trouble = ProviderTrouble | 'void' | 'unknown' | 'disabled' | 'elsewhere' | 'ended';

/** Why nobody was signed in or nothing connected, what to do, and the way back. */
export function respondToTrouble(
  c: WebContext,
  given: {
    readonly kind: Trouble;
    readonly provider: IdentityProvider;
    /** Where signing in goes on to. */
    readonly next: string;
    readonly isConnecting: boolean;
  },
): Promise<Response> {
  const { kind, isConnecting } = given;
  const named = { provider: given.provider.name };
  const words = c.get('words').identity.trouble;
  const { title, text } = words[kind];
  const tell = (say: string | ((of: typeof named) => string)) => (typeof say === 'string' ? say : say(named));
  const signInAddress = `${addressOf('signIn', {})}?${new URLSearchParams({ next: given.next })}`;
  return respondWithPage(c, {
    status: kind === 'unreachable' ? 503 : 422,
    title: tell(title),
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{tell(title)}</h1>
          <p class="govuk-body">{tell(text)}</p>
          <ButtonLink href={isConnecting ? addressOf('identities', {}) : signInAddress}>
            {isConnecting ? words.backToIdentities : words.again}
          </ButtonLink>
        </div>
      </div>
    ),
  });
}
