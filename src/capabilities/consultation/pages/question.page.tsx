import { showDay } from '../../../kernel/thai/dates.ts';
import { dayInThailand } from '../../../kernel/thai/today.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Hint } from '../../../web/components/hint.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { unitIdsOf } from '../../../web/sender.ts';
import { showMoment } from '../../../web/show-moment.ts';
import { MeasureFacts, nameActors, resultFor } from '../../plan/pages/index.ts';
import { stateOf } from '../question.ts';
import { AnswerFields } from './answer.fields.tsx';
import { AnswersTold } from './answers-told.tsx';
import type { AskedQuestion } from './consultation-asked.ts';
import { StateTag } from './question-state.tsx';

/** One question with its answers, and what can be done with it. */
export async function respondWithQuestion(asked: AskedQuestion, form: OpenForm): Promise<Response> {
  const { c, desk, head, question, measure } = asked;
  const words = c.get('words');
  const language = c.get('language');
  const say = words.consultation.question;
  const { planYear, answers, unitName } = question;
  const nameOf = await nameActors(desk, [question.askedBy, ...answers.map(({ actor }) => actor)], words);
  const result = await resultFor(asked, planYear);
  const agency = head.shortName;
  const isTheirs = unitIdsOf(c.get('sender'), head.agencyId).includes(question.unitId);
  const isStanding = measure.removedAt === null;
  const facts = [
    [say.state, <StateTag state={stateOf(question, dayInThailand(desk.clock()))} words={words} />],
    [say.due, question.dueOn === null ? say.noDue : showDay(new Date(question.dueOn), language)],
    [
      say.asked,
      say.askedBy({ moment: showMoment(question.askedAt, language), by: nameOf(question.askedBy) }),
    ],
    [say.text, <Paragraphs text={question.text} />],
  ] as const;
  return respondWithForm(c, form, {
    title: say.title({ unit: unitName }),
    before: <BackLink href={`${addressOf('questions', { agency })}?year=${planYear}`}>{say.back}</BackLink>,
    content: (
      <>
        <FormFaults form={form} />
        {c.req.query('recorded') !== undefined && (
          <NotificationBanner type="success" text={say.recordedNews} />
        )}
        <span class="govuk-caption-l">{say.title({ unit: unitName })}</span>
        <h1 class="govuk-heading-l" lang="th">
          <Thai>{measure.content.title}</Thai>
        </h1>
        {!isStanding && <InsetText>{say.measureRemoved}</InsetText>}
        <SummaryList rows={facts.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
        <Details summary={say.facts} open={(isTheirs && answers.length === 0) || undefined}>
          <MeasureFacts
            content={measure.content}
            planYear={planYear}
            result={result}
            words={words}
            language={language}
          />
          {isStanding && (
            <Link href={addressOf('measure', { agency, measure: measure.measureId })}>{say.toMeasure}</Link>
          )}
        </Details>
        <h2 class="govuk-heading-m">{say.answers}</h2>
        {answers.length === 0 ? (
          <p class="govuk-body">{say.noAnswers}</p>
        ) : (
          <AnswersTold
            answers={answers}
            revision={measure.revision}
            nameOf={nameOf}
            words={words}
            language={language}
          />
        )}
        {question.closedAt !== null && <InsetText>{say.isClosed}</InsetText>}
        {question.closedAt === null && isTheirs && (
          <Allowed to="questionAnswer">
            <AnswerForm asked={asked} form={form} />
          </Allowed>
        )}
        <Allowed to="questionClose">
          <Acts asked={asked} isStanding={isStanding} />
        </Allowed>
      </>
    ),
  });
}

function AnswerForm({ asked, form }: { readonly asked: AskedQuestion; readonly form: OpenForm }) {
  const { c, head, question, measure } = asked;
  const words = c.get('words');
  const say = words.consultation.answer;
  const address = { agency: head.shortName, question: question.questionId };
  return (
    <section class="ps-card" aria-labelledby="answering">
      <h2 class="govuk-heading-m" id="answering">
        {question.answers.length === 0 ? say.heading : say.headingAgain}
      </h2>
      <PostForm action={addressOf('questionAnswer', address)} novalidate>
        <AnswerFields form={form} revision={measure.revision} words={words} />
        <Button preventDoubleClick>{say.button}</Button>
      </PostForm>
    </section>
  );
}

const CLOSING_HINT = 'closing-hint';

/** What the coordinator can do with a question. */
function Acts({ asked, isStanding }: { readonly asked: AskedQuestion; readonly isStanding: boolean }) {
  const { c, head, question } = asked;
  const say = c.get('words').consultation.question;
  const agency = head.shortName;
  const address = { agency, question: question.questionId };
  const isOpen = question.closedAt === null;
  const again = new URLSearchParams({ year: String(question.planYear), again: question.questionId });
  return (
    <>
      <ButtonGroup>
        {isOpen && isStanding && question.answers.length > 0 && (
          <Allowed to="measureEditing">
            <ButtonLink
              look="secondary"
              href={addressOf('measureEditing', { agency, measure: question.measureId })}
            >
              {say.changeMeasure}
            </ButtonLink>
          </Allowed>
        )}
        {isOpen && (
          <ButtonLink look="secondary" href={addressOf('questionRecording', address)}>
            {say.record}
          </ButtonLink>
        )}
        {isStanding && <Link href={`${addressOf('asking', { agency })}?${again}`}>{say.askAgain}</Link>}
      </ButtonGroup>
      {isOpen && (
        <PostForm action={addressOf('questionClose', address)}>
          <Hint id={CLOSING_HINT}>{say.closeWhen}</Hint>
          <Button look="secondary" preventDoubleClick attributes={{ 'aria-describedby': CLOSING_HINT }}>
            {say.close}
          </Button>
        </PostForm>
      )}
    </>
  );
}

const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line) => (
      <p class="govuk-body" lang="th">
        <Thai>{line}</Thai>
      </p>
    ))}
  </>
);
