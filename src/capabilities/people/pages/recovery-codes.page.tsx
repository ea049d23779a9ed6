import { addressOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { Term } from '../../../web/components/term.tsx';
import { WarningText } from '../../../web/components/warning-text.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import { showRecoveryCode } from '../recovery-code.ts';
import { type PeoplePagesDeps, personOf } from './people-pages.ts';

/** Shows recovery codes: those that came with a second factor, or new ones; they stand nowhere else. */
export function respondWithCodes(
  c: WebContext,
  { access }: Pick<PeoplePagesDeps, 'access'>,
  codes: readonly string[],
  since: 'set-up' | 'renewed',
) {
  const words = c.get('words').secondFactor.codes;
  const { title, others } = words[since];
  const { signInName } = personOf(c);
  const site = new URL(access.addressFor(c, '/')).origin;
  return respondWithPage(c, {
    title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">
            <Term of="recovery-code">{title}</Term>
          </h1>
          <p class="govuk-body">{words.lead}</p>
          <WarningText>{words.once}</WarningText>
          <p class="govuk-body">{words.of({ signInName, site })}</p>
          <ul class="govuk-list ps-recovery-codes" aria-label={words.list}>
            {codes.map((code) => (
              <li>
                <code class="ps-code">{showRecoveryCode(code)}</code>
              </li>
            ))}
          </ul>
          <p class="govuk-body">{others}</p>
          <ButtonLink href={addressOf('secondFactor', {})}>{words.button}</ButtonLink>
        </div>
      </div>
    ),
  });
}
