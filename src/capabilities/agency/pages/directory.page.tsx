import { askedText } from '../../../kernel/asked-text.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf, deskOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Button, ButtonLink } from '../../../web/components/button.tsx';
import type { Content } from '../../../web/components/common.ts';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Pager, pageAsked } from '../../../web/components/pager.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { mayIn } from '../../../web/may-in.ts';
import { respondWithPage } from '../../../web/page.tsx';
import { directoryFor } from '../../../web/sender.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type LatestResult, latestResults } from '../../intake/acts.ts';
import { type AgencySummary, findInDirectory, findOnlyAgency, hasOwnAgency } from '../find-agency.ts';
import type { AgencyDesk } from './agency-desk.ts';

/** `/`: the desk of the one agency that is worked on and that the sender sees, else the directory. */
export const openStart =
  (desk: AgencyDesk, guide: Guide): WebHandler =>
  async (c, next) => {
    const only = await findOnlyAgency(desk.database, directoryFor(c.get('sender')));
    return only ? c.redirect(deskOf(only.shortName), 303) : openDirectory(desk, guide)(c, next);
  };

/** How to set the installation up. */
type Guide = (c: WebContext) => Promise<Content>;

/** How many agencies one page of the directory holds. */
const MOST = 50;

export const openDirectory =
  ({ database }: AgencyDesk, guide: Guide): WebHandler =>
  async (c) => {
    const of = directoryFor(c.get('sender'));
    const named = askedText(c.req.query('q')) ?? '';
    const askFor = (page: number) =>
      findInDirectory(database, of, { named, skipped: (page - 1) * MOST, most: MOST });
    const asked = pageAsked(c.req.query('page'), Number.MAX_SAFE_INTEGER);
    const { count, agencies: found } = await askFor(asked);
    const pages = Math.ceil(count / MOST);
    const page = pageAsked(String(asked), pages);
    const agencies = page === asked ? found : (await askFor(page)).agencies;
    const results = await latestResults(
      database,
      agencies.map(({ agencyId }) => agencyId),
    );
    const words = c.get('words').agencyPage;
    const { directory } = words;
    return respondWithPage(c, {
      title: directory.title,
      content: (
        <>
          <h1 class="govuk-heading-l">{directory.title}</h1>
          {await guide(c)}
          {count === 0 && named === '' ? (
            <NoAgencies
              words={directory}
              isFirst={mayIn(c)('newAgency') && !(await hasOwnAgency(database))}
            />
          ) : (
            <>
              <p class="govuk-body">{directory.lead}</p>
              <Allowed to="oversight">
                <p class="govuk-body">
                  <Link href={addressOf('oversight', {})}>{directory.overview}</Link>
                </p>
              </Allowed>
              {(pages > 1 || named !== '') && <Search named={named} count={count} words={directory} />}
              {count > 0 && (
                <Table
                  caption={directory.caption}
                  captionClasses="govuk-visually-hidden"
                  stacked
                  head={[directory.name, numeric(directory.year), numeric(directory.overall)]}
                  rows={agencies.map((agency) => rowOf(agency, results.get(agency.agencyId), directory))}
                />
              )}
              <Pager
                page={page}
                pages={pages}
                label={directory.pages}
                addressOf={(target) =>
                  `${addressOf('agencies', {})}?${new URLSearchParams({ ...(named && { q: named }), page: String(target) })}`
                }
              />
            </>
          )}
          <Allowed to="newAgency">
            <ButtonLink href={addressOf('newAgency', {})}>
              {words.add.title({ another: agencies.some(({ isDemo }) => !isDemo) })}
            </ButtonLink>
          </Allowed>
        </>
      ),
    });
  };

/** `isFirst`: nobody has added any, and whoever asks may. */
const NoAgencies = ({ words, isFirst }: { readonly words: DirectoryWords; readonly isFirst: boolean }) => (
  <EmptyState
    title={isFirst ? words.none : words.noneOfYoursTitle}
    text={isFirst ? words.noneWhy : words.noneOfYours}
  />
);

type DirectoryWords = Messages['agencyPage']['directory'];

function Search({ named, count, words }: SearchProps) {
  return (
    <>
      <form method="get" action={addressOf('agencies', {})} class="ps-inline-form ps-no-print" role="search">
        <Input name="q" type="search" label={words.search} value={named} />
        <Button look="secondary">{words.searchButton}</Button>
      </form>
      <p class="govuk-body">{words.count({ count, named })}</p>
    </>
  );
}

type SearchProps = {
  readonly named: string;
  readonly count: number;
  readonly words: DirectoryWords;
};

function rowOf(
  { officialName, shortName, isDemo }: AgencySummary,
  result: LatestResult | undefined,
  words: DirectoryWords,
) {
  const overall = result?.overall ?? null;
  return [
    <>
      <Link href={deskOf(shortName)}>{officialName}</Link> {isDemo && <Tag colour="yellow">{words.demo}</Tag>}
    </>,
    numeric(result?.fiscalYear ?? words.noResult),
    numeric(overall === null ? words.noResult : showScore(overall as PrintedScore)),
  ];
}
