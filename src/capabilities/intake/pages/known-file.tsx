import { addressOf } from '../../../routes.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Received } from '../receive-file.ts';

const KNOWN = 'known';

/** The address of the preview of what was received; it says so when a draft of the same file was open already. */
export function previewOf(agency: string, { intakeId, isKnown }: Received): string {
  const address = addressOf('intakePreview', { agency, intake: intakeId });
  return isKnown ? `${address}?${KNOWN}` : address;
}

/** Says on a preview that its draft was there before the file was sent again. */
export function KnownFile({ c }: { readonly c: WebContext }) {
  return c.req.query(KNOWN) === undefined ? null : (
    <InsetText>
      <p class="govuk-body" role="status">
        {c.get('words').intake.drafts.known}
      </p>
    </InsetText>
  );
}
