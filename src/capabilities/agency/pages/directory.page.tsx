import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf, deskOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { ButtonLink } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { agenciesSeen } from '../../../web/sender.ts';
import type { WebHandler } from '../../../web/web-env.ts';
import { type LatestResult, latestResults } from '../../intake/acts.ts';
import { type AgencySummary, findOnlyAgency, listAgencies } from '../find-agency.ts';
import type { AgencyDesk } from './agency-desk.ts';

/** `/`: the desk of the one agency that is worked on and that the sender sees, else the directory. */
export const openStart =
  (desk: AgencyDesk): WebHandler =>
  async (c, next) => {
    const only = await findOnlyAgency(desk.database, agenciesSeen(c.get('sender')));
    return only ? c.redirect(deskOf(only.shortName), 303) : openDirectory(desk)(c, next);
  };

export const openDirectory =
  ({ database }: AgencyDesk): WebHandler =>
  async (c) => {
    const agencies = await listAgencies(database, agenciesSeen(c.get('sender')));
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
          {agencies.length === 0 ? (
            <p class="govuk-body">
              {agenciesSeen(c.get('sender')) === null ? directory.none : directory.noneOfYours}
            </p>
          ) : (
            <>
              <p class="govuk-body">{directory.lead}</p>
              <Table
                caption={directory.caption}
                captionClasses="govuk-visually-hidden"
                stacked
                head={[directory.name, numeric(directory.year), numeric(directory.overall)]}
                rows={agencies.map((agency) => rowOf(agency, results.get(agency.agencyId), directory))}
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

function rowOf(
  { officialName, shortName, isDemo }: AgencySummary,
  result: LatestResult | undefined,
  words: Messages['agencyPage']['directory'],
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
