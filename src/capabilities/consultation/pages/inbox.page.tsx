import { dayInThailand } from '../../../kernel/thai/today.ts';
import { addressOf } from '../../../routes.ts';
import { Details } from '../../../web/components/details.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { respondWithPage } from '../../../web/page.tsx';
import { unitIdsOf } from '../../../web/sender.ts';
import { listUnits } from '../../agency/acts.ts';
import { titlesOf } from '../../plan/acts.ts';
import { listQuestions } from '../find-questions.ts';
import type { Question } from '../question.ts';
import { forAgency } from './consultation-asked.ts';
import { QuestionsTable } from './questions-table.tsx';

/** First what is due first; what has no due day stands last. */
const byDue = (one: Question, other: Question): number =>
  (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9') || Number(one.askedAt) - Number(other.askedAt);

/**
 * GET: what the units of whoever has signed in are asked. A desk has no accounts: there the list of all questions stands
 * for it.
 */
export const showInbox = forAgency(async ({ c, desk, head }) => {
  const { agencyId, shortName: agency } = head;
  const sender = c.get('sender');
  if (sender?.kind !== 'account') return c.redirect(addressOf('questions', { agency }), 303);
  const words = c.get('words');
  const say = words.consultation.inbox;
  const unitIds = unitIdsOf(sender, agencyId);
  const units = (await listUnits(desk.database, agencyId)).filter(({ unitId }) => unitIds.includes(unitId));
  const questions = await listQuestions(desk.database, agencyId, { openTo: unitIds });
  const table = {
    titles: await titlesOf(
      desk.database,
      agencyId,
      questions.map(({ measureId }) => measureId),
    ),
    agency,
    today: dayInThailand(desk.clock()),
    words,
    language: c.get('language'),
  };
  const waiting = questions.filter(({ answers }) => answers.length === 0).toSorted(byDue);
  const answered = questions.filter(({ answers }) => answers.length > 0);
  return respondWithPage(c, {
    title: say.title,
    content: (
      <>
        {c.req.query('sent') !== undefined && <NotificationBanner type="success" text={say.sent} />}
        <h1 class="govuk-heading-l">{say.title}</h1>
        {units.length === 0 ? (
          <InsetText>{say.noUnits}</InsetText>
        ) : (
          <p class="govuk-body-l">{say.lead({ units: units.map(({ name }) => name).join(' ') })}</p>
        )}
        {units.length > 0 && waiting.length === 0 && <EmptyState title={say.none} text={say.noneWhy} />}
        {waiting.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{say.waiting}</h2>
            <QuestionsTable {...table} questions={waiting} />
          </>
        )}
        {answered.length > 0 && (
          <Details summary={say.answered({ count: answered.length })}>
            <QuestionsTable {...table} questions={answered} />
          </Details>
        )}
      </>
    ),
  });
});
