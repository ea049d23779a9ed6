import type { Language } from '../../../kernel/localized.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Link } from '../../../web/components/link.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import type { PublicYear } from '../list-public-years.ts';
import { InThai } from './in-thai.tsx';
import { indicatorRows } from './indicator-rows.ts';
import { publicAddress } from './public-address.ts';

/** The years that an agency shows, side by side: the overall score, and each indicator by its name. */
export function PublicHomeContent(props: {
  readonly shortName: string;
  /** The latest first; at least one. */
  readonly years: readonly PublicYear[];
  readonly words: Messages;
  readonly language: Language;
}) {
  const { shortName, years, words, language } = props;
  const say = words.disclosure.home;
  const score = (value: Parameters<typeof showScore>[0] | null) =>
    numeric(value === null ? '–' : showScore(value));
  return (
    <>
      <p class="govuk-caption-l" lang="th">
        {years[0]?.report.agency.name}
      </p>
      <h1 class="govuk-heading-l">{say.title}</h1>
      <p class="govuk-body">{say.lead}</p>
      <ul class="govuk-list">
        {years.map(({ report: { fiscalYear, planYear } }) => (
          <li>
            <Link
              href={publicAddress('publicYear', { agency: shortName, year: String(fiscalYear) }, language)}
            >
              {words.disclosure.year.title({ year: fiscalYear, planYear })}
            </Link>
          </li>
        ))}
      </ul>
      <ScrollArea label={say.caption}>
        <Table
          caption={say.caption}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[say.indicator, ...years.map(({ report }) => numeric(String(report.fiscalYear)))]}
          rows={[
            [say.overall, ...years.map(({ report }) => score(report.overall))],
            ...indicatorRows(years.map(({ report }) => report)).map(({ name, scores }) => [
              <InThai>{name}</InThai>,
              ...scores.map(score),
            ]),
          ]}
        />
      </ScrollArea>
    </>
  );
}
