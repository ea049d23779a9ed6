import { showPlainDay } from '../../../kernel/thai/dates.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Table } from '../../../web/components/table.tsx';
import { Term } from '../../../web/components/term.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { PositionOverTime } from '../tenure.ts';
import { holderOn, substituteOn } from '../who-signs.ts';
import { onPositions } from './on-positions.ts';

/** GET: the agency's positions with who holds each today and who acts in it. */
export const showPositions = onPositions(({ c, agency, positions, today }) => {
  const words = c.get('words');
  const say = words.positions;
  const current = positions.filter(({ isRetired }) => !isRetired);
  const retired = positions.filter(({ isRetired }) => isRetired);
  const agencyPage = addressOf('agency', { agency: agency.shortName });
  const linkTo = ({ positionId, title }: PositionOverTime) => (
    <Link href={addressOf('position', { agency: agency.shortName, position: positionId })}>{title}</Link>
  );
  const nameIt = ({ positionId, title }: PositionOverTime) => (
    <Allowed to="tenureRecord" otherwise={say.noneToday}>
      <Link href={`${addressOf('position', { agency: agency.shortName, position: positionId })}#personName`}>
        {say.nameIt}
        <span class="govuk-visually-hidden"> {say.nameItOf({ position: title })}</span>
      </Link>
    </Allowed>
  );
  return respondWithPage(c, {
    title: say.title,
    before: <BackLink href={agencyPage}>{words.agencyPage.edit.title}</BackLink>,
    content: (
      <>
        <h1 class="govuk-heading-l">
          <Term of="capacity">{say.title}</Term>
        </h1>
        <p class="govuk-body">{say.lead}</p>
        {current.length === 0 ? (
          <p class="govuk-body">{say.noPositions}</p>
        ) : (
          <Table
            caption={say.caption({ day: showPlainDay(today, c.get('language')) })}
            captionClasses="govuk-table__caption--m"
            stacked
            head={[say.columns.position, say.columns.holds, say.columns.inPlace]}
            rows={current.map((position) => {
              const substitute = substituteOn(position.tenures, today);
              return [
                <>
                  {linkTo(position)}
                  <div class="ps-soft">
                    {[position.unit, position.role && words.agency.roles[position.role]]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                </>,
                holderOn(position.tenures, today)?.personName ??
                  (substitute ? say.noneToday : nameIt(position)),
                substitute ? (
                  <>
                    {substitute.personName}
                    <div class="ps-soft">{say.kinds[substitute.kind]}</div>
                  </>
                ) : (
                  say.noneToday
                ),
              ];
            })}
          />
        )}
        {retired.length > 0 && (
          <Details summary={say.retired}>
            <ul class="govuk-list">
              {retired.map((position) => (
                <li>{linkTo(position)}</li>
              ))}
            </ul>
          </Details>
        )}
        <p class="govuk-body">
          <Link href={agencyPage}>{say.toAgency}</Link>
        </p>
      </>
    ),
  });
});
