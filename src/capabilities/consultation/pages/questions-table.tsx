import type { PlainDate } from '../../../kernel/fiscal-year.ts';
import type { Language } from '../../../kernel/localized.ts';
import { showDay } from '../../../kernel/thai/dates.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Link } from '../../../web/components/link.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type Question, stateOf } from '../question.ts';
import { StateTag } from './question-state.tsx';

/** Questions in a table, each leading to its page. */
export function QuestionsTable(props: {
  readonly questions: readonly Question[];
  readonly titles: ReadonlyMap<string, string>;
  readonly agency: string;
  readonly today: PlainDate;
  readonly words: Messages;
  readonly language: Language;
}) {
  const { words, agency } = props;
  const say = words.consultation.list;
  return (
    <Table
      caption={say.caption}
      captionClasses="govuk-visually-hidden"
      stacked
      head={[say.measure, say.unit, say.due, say.state]}
      rows={props.questions.map((question) => [
        <Link href={addressOf('question', { agency, question: question.questionId })}>
          {props.titles.get(question.measureId) ?? ''}
        </Link>,
        question.unitName,
        question.dueOn === null ? say.noDue : showDay(new Date(question.dueOn), props.language),
        <StateTag state={stateOf(question, props.today)} words={words} />,
      ])}
    />
  );
}
