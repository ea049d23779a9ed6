import { addressOf, deskOf } from '../../../routes.ts';
import { ButtonLink } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { type AgencySummary, findOnlyAgency, listAgencies } from '../find-agency.ts';
import type { AgencyDesk } from './agency-desk.ts';

/** `/`: the desk of the one agency that is worked on, else the directory. */
export const openStart =
  (desk: AgencyDesk): WebHandler =>
  async (c, next) => {
    const only = await findOnlyAgency(desk.database);
    return only ? c.redirect(deskOf(only.shortName), 303) : openDirectory(desk)(c, next);
  };

export const openDirectory =
  ({ database }: AgencyDesk): WebHandler =>
  async (c) =>
    showAgencies(c, await listAgencies(database));

function showAgencies(c: WebContext, agencies: readonly AgencySummary[]) {
  const words = c.get('words').agencyPage;
  const { directory } = words;
  return respondWithPage(c, {
    title: directory.title,
    content: (
      <>
        <h1 class="govuk-heading-l">{directory.title}</h1>
        {agencies.length === 0 ? (
          <p class="govuk-body">{directory.none}</p>
        ) : (
          <>
            <p class="govuk-body">{directory.lead}</p>
            <Table
              caption={directory.caption}
              captionClasses="govuk-visually-hidden"
              head={[directory.name, directory.address]}
              rows={agencies.map(({ officialName, shortName, isDemo }) => [
                <>
                  <Link href={deskOf(shortName)}>{officialName}</Link>{' '}
                  {isDemo && <Tag colour="yellow">{directory.demo}</Tag>}
                </>,
                shortName,
              ])}
            />
          </>
        )}
        <ButtonLink href={addressOf('newAgency', {})}>{words.add.title}</ButtonLink>
      </>
    ),
  });
}
