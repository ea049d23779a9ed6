import { parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { titlesOf } from '../../plan/acts.ts';
import { listQuestions } from '../find-questions.ts';
import { forAgency } from './consultation-asked.ts';
import { QuestionsTable } from './questions-table.tsx';

/** GET: what units are asked about the plan of `?year=`, or about any; `?asked=` says about how many they just were. */
export const showQuestions = forAgency(async ({ c, desk, head }) => {
  const { agencyId, shortName: agency } = head;
  const words = c.get('words');
  const say = words.consultation;
  const year = parseFiscalYear(Number(c.req.query('year') ?? Number.NaN));
  const questions = await listQuestions(desk.database, agencyId, year === null ? {} : { planYear: year });
  const titles = await titlesOf(
    desk.database,
    agencyId,
    questions.map(({ measureId }) => measureId),
  );
  const table = {
    titles,
    agency,
    today: dayInThailand(desk.clock()),
    words,
    language: c.get('language'),
  };
  const open = questions.filter(({ closedAt }) => closedAt === null);
  const closed = questions.filter(({ closedAt }) => closedAt !== null);
  const asked = Number(c.req.query('asked') ?? 0);
  const title = year === null ? say.list.titleAny : say.list.title({ year });
  const query = year === null ? '' : `?year=${year}`;
  return respondWithPage(c, {
    title,
    before: <BackLink href={addressOf('measures', { agency }) + query} />,
    content: (
      <>
        {asked > 0 && Number.isSafeInteger(asked) && (
          <NotificationBanner type="success" text={say.list.asked({ count: asked })} />
        )}
        <h1 class="govuk-heading-l">{title}</h1>
        {questions.length === 0 && (
          <EmptyState title={say.list.none} text={say.list.noneWhy}>
            {year === null && (
              <p class="govuk-body">
                <Link href={addressOf('measures', { agency })}>{say.list.toPlan}</Link>
              </p>
            )}
          </EmptyState>
        )}
        {open.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{say.list.open}</h2>
            <QuestionsTable {...table} questions={open} />
          </>
        )}
        {year !== null && (
          <Allowed to="asking">
            <ButtonLink look="secondary" href={`${addressOf('asking', { agency })}${query}`}>
              {say.ofPlan.ask}
            </ButtonLink>
          </Allowed>
        )}
        {closed.length > 0 && (
          <Details summary={say.list.closed({ count: closed.length })}>
            <QuestionsTable {...table} questions={closed} />
          </Details>
        )}
      </>
    ),
  });
});
