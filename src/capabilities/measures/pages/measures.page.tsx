import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { withResult } from '../../assessment/pages/index.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { proposeFor } from '../propose-for.ts';
import type { ProposedPlan } from '../propose-plan.ts';
import { CoverageSection } from './coverage-section.tsx';
import { MeasureSection } from './measure-section.tsx';
import { anchorOf, type ShownPlan } from './shown-plan.ts';

/** The plan proposed for the year after the result, measure by measure, and what it covers; under it what `after` adds. */
export function proposalPage(
  desk: IntakeDesk,
  after: (c: WebContext, plan: ProposedPlan) => Content,
): WebHandler {
  return withResult(
    desk,
    ({ desk: { navigation } }) => navigation.measures,
    async (c, result) => {
      const { rulebook, checked, agency } = result;
      const { plan, agencyKind } = await proposeFor(desk.database, agency.agencyId, result);
      const { planYear, sheet } = checked;
      const words = c.get('words');
      const language = c.get('language');
      const say = words.measuresPage;
      const page: ShownPlan = { rulebook, sheet, plan, agency: agency.shortName, words, language };
      const { measures, coverage } = plan;
      return respondWithPage(c, {
        title: say.title({ year: planYear }),
        content: (
          <>
            <h1 class="govuk-heading-l">{say.title({ year: planYear })}</h1>
            {measures.length === 0 ? (
              <InsetText>{say.none[plan.emptyBecause ?? 'none-in-library']}</InsetText>
            ) : (
              <p class="govuk-body-l">
                {say.lead({
                  count: measures.length,
                  findings: coverage.findings.length,
                  covered: coverage.findings.length - coverage.uncovered.length,
                })}
              </p>
            )}
            {measures.length > 0 && (
              <>
                <p class="govuk-body">
                  {say.size({ days: plan.personDays, most: plan.capacity.personDays })}
                </p>
                <Details summary={say.capacity}>
                  <p class="govuk-body">{plan.capacity.reason[language]}</p>
                  <p class="govuk-body">{say.order}</p>
                </Details>
              </>
            )}
            <p class="govuk-body">
              {say.kind({ kind: words.agency.kinds[agencyKind] })}{' '}
              <Allowed to="changeAgency">
                <Link href={addressOf('agency', { agency: agency.shortName })}>{say.changeKind}</Link>
              </Allowed>
            </p>
            {say.thaiOnly && <p class="govuk-body">{say.thaiOnly}</p>}
            {measures.length > 0 && <MeasureJumps {...page} />}
            {measures.map((measure, index) => (
              <MeasureSection {...page} measure={measure} number={index + 1} />
            ))}
            {plan.next.length > 0 && <NextMeasures {...page} />}
            {plan.emptyBecause !== 'no-item-scores' && (
              <CoverageSection
                {...page}
                coverage={coverage}
                measures={measures.map(({ id, title }) => ({
                  id,
                  title: title[language],
                  href: `#${anchorOf(id)}`,
                }))}
              />
            )}
            {after(c, plan)}
          </>
        ),
      });
    },
  );
}

/** What the working days of the year do not reach, in the order in which it should follow. */
function NextMeasures({ plan, words, language }: ShownPlan) {
  const say = words.measuresPage.following;
  return (
    <section>
      <h2 class="govuk-heading-m">{say.heading}</h2>
      <p class="govuk-body">{say.lead({ count: plan.next.length })}</p>
      <ol class="govuk-list govuk-list--number ps-numbered">
        {plan.next.map(({ title, items, effort }) => (
          <li>
            {title[language]} <span class="ps-quiet">{say.serves({ items, days: effort.personDays })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function MeasureJumps({ plan, words, language }: ShownPlan) {
  const say = words.measuresPage;
  return (
    <nav class="ps-no-print" aria-labelledby="jump">
      <h2 class="govuk-heading-s" id="jump">
        {say.jump}
      </h2>
      <ol class="govuk-list govuk-list--number ps-numbered">
        {plan.measures.map(({ id, title }) => (
          <li>
            <Link href={`#${anchorOf(id)}`}>{title[language]}</Link>
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        <Link href="#coverage">{say.coverage.heading}</Link>
      </p>
    </nav>
  );
}
