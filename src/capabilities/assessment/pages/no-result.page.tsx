import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { ButtonLink } from '../../../web/components/button.tsx';
import type { Content } from '../../../web/components/common.ts';
import { respondWithPage } from '../../../web/page.tsx';
import type { AgencyHead, WebContext } from '../../../web/web-env.ts';
import { type IntakeDesk, listDrafts } from '../../intake/acts.ts';

/** What a desk page shows before there is a result: how to get one, and what follows from it. */
export async function respondWithoutResult(
  c: WebContext,
  desk: IntakeDesk,
  agency: AgencyHead,
  { title, beside }: { readonly title: string; readonly beside: Content },
): Promise<Response> {
  const words = c.get('words').overview.noResult;
  const [draft, ...others] = await listDrafts(desk, agency.agencyId);
  return respondWithPage(c, {
    title,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <span class="govuk-caption-l">{title}</span>
          <h1 class="govuk-heading-l">{words.title}</h1>
          {draft ? (
            <>
              <p class="govuk-body-l">{words.drafts({ count: 1 + others.length })}</p>
              <ButtonLink href={addressOf('intake', { agency: agency.shortName })}>
                {words.actionDraft}
              </ButtonLink>
            </>
          ) : (
            <>
              <p class="govuk-body-l">{words.explanation}</p>
              <Allowed to="intakeUpload" otherwise={<p class="govuk-body">{words.whoDoes}</p>}>
                <ButtonLink href={addressOf('intake', { agency: agency.shortName })}>
                  {words.action}
                </ButtonLink>
              </Allowed>
            </>
          )}
          {beside}
          <h2 class="govuk-heading-m">{words.whatFollows}</h2>
          <ol class="govuk-list govuk-list--number">
            {words.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </div>
      </div>
    ),
  });
}
