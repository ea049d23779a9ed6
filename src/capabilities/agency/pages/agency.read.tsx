import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import type { Sent } from '../../../web/forms.tsx';
import { SIGNING_ROLES } from '../agency.ts';
import { fieldIn, linesOf, otherRows, type PositionRow, unitWordsOf } from './agency.form.ts';

type Read = { readonly text: Sent['text']; readonly words: Messages; readonly agency: string };

/** What the form holds, for those who may not change it. */
export function AgencyRead({ text, words, agency }: Read) {
  const { edit, fields } = words.agencyPage;
  const units = unitWordsOf(text, words);
  const kind = Object.entries(words.agency.kinds).find(([name]) => name === text.kind)?.[1];
  const others = otherRows(text).filter((row) => text[fieldIn(row, 'title')]);
  return (
    <>
      <h2 class="govuk-heading-m">{edit.who}</h2>
      <Facts
        facts={[
          [fields.officialName, text.officialName],
          [fields.kind, kind],
          [fields.place, [text.district, text.province].filter(Boolean).join(' · ')],
        ]}
      />
      <h2 class="govuk-heading-m">{units.heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {linesOf(text.units).map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{edit.signersHeading}</h2>
      <Facts facts={SIGNING_ROLES.map((role) => [words.agency.roles[role], positionOf(text, role)])} />
      <p class="govuk-body">
        <ToPositions agency={agency} words={words} />
      </p>
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{edit.othersHeading}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {others.map((row) => (
              <li>{positionOf(text, row)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Where it is told who holds the positions, and who acts in them. */
export const ToPositions = ({ agency, words }: Omit<Read, 'text'>) => (
  <Link href={addressOf('positions', { agency })}>{words.positions.link}</Link>
);

/** Title and unit, as far as they are known. */
const positionOf = (text: Sent['text'], row: PositionRow): string =>
  (['title', 'unit'] as const).flatMap((part) => text[fieldIn(row, part)] || []).join(' · ');

function Facts({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) {
  return (
    <SummaryList
      rows={facts.map(([name, value]) => ({ key: { text: name }, value: { text: value || '–' } }))}
    />
  );
}
