import type { ReportPart } from '../../../documents/changed-parts.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { approvedOf, type Edition, proposedOf } from '../edition.ts';
import { editionAddress } from './edition-address.ts';
import { type Shown, StateTag } from './edition-facts.tsx';

/** Which edition waits or is in force, and whether the present content is still that of it. */
export function PresentState(
  props: Shown & {
    /** Of one year, the newest first. */
    readonly editions: readonly Edition[];
    /** Where the present content differs from the waiting edition, else from the one in force; null: not known. */
    readonly changed: readonly ReportPart[] | null;
  },
) {
  const { agency, editions, changed, words } = props;
  const say = words.approval.now;
  const waiting = proposedOf(editions);
  const approved = approvedOf(editions);
  const [last] = editions;
  const shown = [waiting, approved].filter((edition) => edition !== null);
  return (
    <section>
      <h2 class="govuk-heading-m">{say.heading}</h2>
      {editions.length === 0 && <p class="govuk-body">{say.none}</p>}
      {last && last.state !== 'proposed' && last.state !== 'approved' && (
        <StateLine {...props} edition={last} text={say[last.state]({ number: last.number })} />
      )}
      {shown.map((edition) => (
        <StateLine
          {...props}
          edition={edition}
          text={(edition.state === 'approved' ? say.approved : say.waits)({ number: edition.number })}
        />
      ))}
      {approved && !waiting && changed?.length === 0 && <p class="govuk-body">{say.same}</p>}
      {changed !== null && changed.length > 0 && (
        <InsetText>
          <p class="govuk-body">{waiting ? say.changedWaiting : say.changed}</p>
          <ul class="govuk-list govuk-list--bullet">
            {changed.map((part) => (
              <li>{words.approval.parts[part]}</li>
            ))}
          </ul>
        </InsetText>
      )}
    </section>
  );

  function StateLine({ edition, text }: Shown & { readonly edition: Edition; readonly text: string }) {
    return (
      <>
        <p class="govuk-body">
          <StateTag state={edition.state} words={words} /> {text}{' '}
          <Link href={editionAddress({ shortName: agency }, edition)}>
            {say.open({ number: edition.number })}
          </Link>
        </p>
        {edition.settlement?.note && <InsetText>{edition.settlement.note}</InsetText>}
      </>
    );
  }
}
