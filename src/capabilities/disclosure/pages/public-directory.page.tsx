import type { Language } from '../../../kernel/localized.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Button } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Pager } from '../../../web/components/pager.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import type { PublicAgencies, PublicAgency } from '../list-public-agencies.ts';
import { InThai } from './in-thai.tsx';
import { directoryAddress, publicAddress, wholeDirectoryAddress } from './public-address.ts';

export type DirectoryShown = PublicAgencies & {
  /** What the names hold that was looked for; '' for all. */
  readonly named: string;
  readonly page: number;
  readonly pages: number;
  readonly words: Messages;
  readonly language: Language;
};

/** What the agencies of a server publish, for whoever comes to its first address: what this is, and one row an agency. */
export function PublicDirectoryContent(shown: DirectoryShown) {
  const { named, count, page, pages, words, language } = shown;
  const say = words.disclosure.directory;
  return (
    <>
      <h1 class="govuk-heading-l">
        <Thai>{say.title}</Thai>
      </h1>
      <p class="govuk-body">
        <Thai>{say.lead}</Thai>
      </p>
      {count === 0 && named === '' ? (
        <EmptyState title={say.none} text={say.noneWhy} />
      ) : (
        <>
          <Search {...shown} />
          {count > 0 && <Agencies {...shown} />}
          <Pager
            page={page}
            pages={pages}
            label={say.pages}
            addressOf={(target) => directoryAddress({ named, page: target }, language)}
          />
        </>
      )}
    </>
  );
}

function Search({ named, count, words, language }: DirectoryShown) {
  const say = words.disclosure.directory;
  return (
    <>
      <form method="get" action="/" class="ps-inline-form ps-no-print" role="search">
        {language !== 'th' && <input type="hidden" name="lang" value={language} />}
        <Input name="q" type="search" label={say.search} hint={say.searchHint} value={named} />
        <Button look="secondary">{say.searchButton}</Button>
      </form>
      <p class="govuk-body">
        {say.count({ count, named })}
        {count === 0 && <> {say.tryName}</>}
      </p>
      {named !== '' && (
        <p class="govuk-body">
          <Link href={wholeDirectoryAddress(language)}>{say.all}</Link>
        </p>
      )}
    </>
  );
}

function Agencies({ agencies, words, language }: DirectoryShown) {
  const say = words.disclosure.directory;
  return (
    <Table
      caption={say.caption}
      captionClasses="govuk-visually-hidden"
      stacked
      head={[
        say.columns.agency,
        numeric(say.columns.year),
        numeric(say.columns.overall),
        { content: say.columns.level, term: 'level' },
      ]}
      rows={agencies.map((agency) => [
        <Agency {...{ agency, words, language }} />,
        numeric(String(agency.fiscalYear)),
        numeric(agency.overall === null ? '–' : showScore(agency.overall)),
        agency.levelName === null ? (
          '–'
        ) : (
          <Tag colour={agency.levelTone === 'good' ? 'green' : 'yellow'}>
            <InThai>{agency.levelName}</InThai>
          </Tag>
        ),
      ])}
    />
  );
}

type AgencyProps = Pick<DirectoryShown, 'words' | 'language'> & { readonly agency: PublicAgency };

function Agency({ agency, words, language }: AgencyProps) {
  const { shortName, agencyName, locality, fiscalYear, isDemo } = agency;
  const parameters = { agency: shortName, year: String(fiscalYear) };
  return (
    <>
      <Link href={publicAddress('publicYear', parameters, language)}>
        <InThai>{agencyName}</InThai>
      </Link>{' '}
      {isDemo && <Tag colour="yellow">{words.web.demo}</Tag>}
      {locality !== '' && (
        <>
          <br />
          <span class="ps-quiet">
            <InThai>{locality}</InThai>
          </span>
        </>
      )}
    </>
  );
}
