import { showDay, showPlainDay } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { nameSigner } from '../../approval/index.ts';
import { ConfidenceTag } from '../../rulebook/pages/index.ts';
import { InThai, WithThai } from './in-thai.tsx';
import { publicAddress } from './public-address.ts';
import { PUBLISHED_FILES } from './published-files.ts';
import type { ShownEdition } from './shown-edition.ts';

/** How the edition was approved, its files, what else the agency shows, and under which item all of it is disclosed. */
export function PublicFacts(page: ShownEdition) {
  return (
    <>
      <HowApproved {...page} />
      <Downloads {...page} />
      <Versions {...page} />
      <DisclosedUnder {...page} />
    </>
  );
}

function HowApproved({ shown, words, language }: ShownEdition) {
  const say = words.disclosure.year;
  const { contentHash, reason, settlement } = shown.edition;
  const approval = settlement?.approval ?? null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say.approval}</h2>
      {settlement && approval && (
        <p class="govuk-body">
          <WithThai
            text={say.approvedBy({ signer: nameSigner(approval.signer, words) })}
            parts={[approval.signer.name, approval.signer.position]}
          />
          <br />
          {approval.way === 'paper'
            ? say.onPaper({
                number: approval.documentNumber,
                day: showPlainDay(approval.signedOn, language),
              })
            : say.onScreen({ day: showDay(settlement.at, language) })}
        </p>
      )}
      {reason && (
        <p class="govuk-body">
          <WithThai text={say.reason({ reason })} parts={[reason]} />
        </p>
      )}
      <p class="govuk-body-s ps-quiet">
        {say.hash}
        <br />
        <code class="ps-code">{contentHash}</code>
      </p>
    </section>
  );
}

function Downloads({ shown, report, words }: ShownEdition) {
  const say = words.disclosure.year;
  const sizes = new Map(shown.files.map(({ name, bytes }) => [name, bytes]));
  const parameters = {
    agency: shown.agency.shortName,
    year: String(report.fiscalYear),
    edition: String(shown.publication.number),
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{say.downloads}</h2>
      <ul class="govuk-list">
        {PUBLISHED_FILES.filter((name) => sizes.has(name)).map((name) => (
          <li>
            <Link href={addressOf('publicFile', { ...parameters, file: name })}>{say.files[name]}</Link>{' '}
            <span class="ps-quiet">
              {say.size({ kilobytes: Math.max(1, Math.round((sizes.get(name) ?? 0) / 1000)) })}
            </span>
            {name === 'edition.json' && (
              <>
                <br />
                <span class="ps-quiet">{say.frozenHint}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Versions({ shown, report, words, language }: ShownEdition) {
  const say = words.disclosure.year;
  const { agency, publications, years } = shown;
  const year = String(report.fiscalYear);
  const others = years.filter((one) => one !== report.fiscalYear);
  return (
    <section>
      {publications.length > 1 && (
        <>
          <h2 class="govuk-heading-m">{say.versions}</h2>
          <ul class="govuk-list">
            {publications.map(({ number, publishedAt, withdrawn }) => (
              <li>
                {withdrawn === null ? (
                  <Link
                    href={publicAddress(
                      'publicEdition',
                      { agency: agency.shortName, year, edition: String(number) },
                      language,
                    )}
                  >
                    {say.version({ number, day: showDay(publishedAt, language) })}
                  </Link>
                ) : (
                  say.versionWithdrawn({
                    number,
                    day: showDay(withdrawn.at, language),
                    because: withdrawn.because,
                  })
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{say.otherYears}</h2>
          <ul class="govuk-list">
            {others.map((one) => (
              <li>
                <Link
                  href={publicAddress(
                    'publicYear',
                    { agency: agency.shortName, year: String(one) },
                    language,
                  )}
                >
                  {say.fiscalYear({ year: one })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Stands last: what is uncertain here is the number of the item, and nothing of the result. */
function DisclosedUnder({ report: { disclosedUnder, fiscalYear, planYear }, words }: ShownEdition) {
  if (disclosedUnder === undefined) return null;
  const say = words.disclosure.year.disclosedUnder;
  const { item, text, confidence } = disclosedUnder;
  return (
    <section>
      <h2 class="govuk-heading-m">{say.heading}</h2>
      <p class="govuk-body">
        {say.item({ item, planYear })} <InThai>{text}</InThai>
      </p>
      <p class="govuk-body-s ps-quiet">
        {say.numbering({ item, fiscalYear })}
        <br />
        {say.known} <ConfidenceTag confidence={confidence} words={words} />
      </p>
    </section>
  );
}
