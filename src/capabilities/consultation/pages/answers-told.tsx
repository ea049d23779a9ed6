import type { Language } from '../../../kernel/localized.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Tag } from '../../../web/components/tag.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { Actor } from '../../audit/index.ts';
import type { Answer } from '../question.ts';
import { VERDICT_COLOURS } from './question-state.tsx';

/** Answers in the order in which they came, each with whose it is. */
export function AnswersTold(props: {
  readonly answers: readonly Answer[];
  /** The revision at which the measure stands. */
  readonly revision: number;
  readonly nameOf: (actor: Actor) => string;
  readonly words: Messages;
  readonly language: Language;
}) {
  const { answers, revision, words } = props;
  const say = words.consultation;
  return (
    <ul class="govuk-list ps-answers">
      {answers.map((answer) => (
        <li class="ps-answers__answer">
          <Tag colour={VERDICT_COLOURS[answer.verdict]}>{say.verdicts[answer.verdict]}</Tag>{' '}
          <span class="ps-quiet">
            <Whose {...props} answer={answer} />
          </span>
          {answer.text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => (
              <p class="govuk-body ps-answers__text" lang="th">
                <Thai>{line}</Thai>
              </p>
            ))}
          {answer.revision < revision && <p class="govuk-body-s ps-quiet">{say.question.measureChanged}</p>}
        </li>
      ))}
    </ul>
  );
}

function Whose({
  answer,
  nameOf,
  words,
  language,
}: {
  readonly answer: Answer;
  readonly nameOf: (actor: Actor) => string;
  readonly words: Messages;
  readonly language: Language;
}) {
  const say = words.consultation.question;
  const { given, actor } = answer;
  const moment = showMoment(answer.at, language);
  if (given === null) return <>{say.by({ who: nameOf(actor), moment })}</>;
  const day = showDay(new Date(given.on), language);
  const way = words.consultation.ways[given.way];
  return (
    <>
      {say.given({ who: given.by, way, day })} · {say.recorded({ by: nameOf(actor), moment })}
    </>
  );
}
