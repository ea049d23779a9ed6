import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { Link } from '../../../web/components/link.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { Actor } from '../../audit/index.ts';
import { type Question, stateOf } from '../question.ts';
import { AnswersTold } from './answers-told.tsx';
import { StateTag } from './question-state.tsx';

type Props = {
  /** All about the measure, the last asked first. */
  readonly questions: readonly Question[];
  readonly measure: { readonly measureId: string; readonly planYear: number; readonly revision: number };
  /** On the page of its history, which tells who asked what; nothing is asked there. */
  readonly isHistory: boolean;
  readonly agency: string;
  readonly today: PlainDate;
  readonly nameOf: (actor: Actor) => string;
  readonly words: Messages;
  readonly language: Language;
};

/** What units were asked about a measure, and what they answered. */
export function OfMeasure(props: Props) {
  const { questions, measure, isHistory, agency, words } = props;
  const say = words.consultation.ofMeasure;
  if (isHistory && questions.length === 0) return null;
  const query = new URLSearchParams({ year: String(measure.planYear), measure: measure.measureId });
  return (
    <section class="ps-no-print" aria-labelledby="consultation">
      <h2 class="govuk-heading-m" id="consultation">
        <Term of="consultation">{say.heading}</Term>
      </h2>
      {questions.length === 0 && <p class="govuk-body">{say.none}</p>}
      {questions.map((question) => (
        <One {...props} question={question} />
      ))}
      {!isHistory && (
        <Allowed to="asking">
          <p class="govuk-body">
            <Link href={`${addressOf('asking', { agency })}?${query}`}>{say.ask}</Link>
          </p>
        </Allowed>
      )}
    </section>
  );
}

function One(props: Props & { readonly question: Question }) {
  const { question, agency, words, language, nameOf } = props;
  const say = words.consultation.ofMeasure;
  return (
    <div class="ps-answers">
      <p class="govuk-body">
        <Link href={addressOf('question', { agency, question: question.questionId })}>
          {question.unitName}
        </Link>{' '}
        <StateTag state={stateOf(question, props.today)} words={words} />{' '}
        {question.dueOn !== null && (
          <span class="ps-quiet">{say.due({ day: showDay(new Date(question.dueOn), language) })}</span>
        )}
      </p>
      {props.isHistory && (
        <>
          <p class="govuk-body-s ps-quiet">
            {say.askedAt({ moment: showMoment(question.askedAt, language), by: nameOf(question.askedBy) })}
          </p>
          <p class="govuk-body" lang="th">
            <Thai>{question.text}</Thai>
          </p>
        </>
      )}
      {question.answers.length > 0 && (
        <AnswersTold
          answers={question.answers}
          revision={props.measure.revision}
          nameOf={nameOf}
          words={words}
          language={language}
        />
      )}
    </div>
  );
}
