import type { Messages } from '../../../messages/messages.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { faultOf, fieldOf, type OpenForm } from '../../../web/forms.tsx';
import { VERDICTS } from '../question.ts';
import { ANSWER } from './answer.form.ts';

/** What is answered, whoever answers. `revision`: of the measure that the page shows. */
export function AnswerFields(props: {
  readonly form: OpenForm;
  readonly revision: number;
  readonly words: Messages;
}) {
  const { form, words } = props;
  const say = words.consultation.answer;
  return (
    <>
      <input type="hidden" name={ANSWER.revision} value={form.text[ANSWER.revision] ?? props.revision} />
      <Radios
        name={ANSWER.verdict}
        value={form.text[ANSWER.verdict]}
        fieldset={{ legend: { text: say.verdict, classes: 'govuk-fieldset__legend--s' } }}
        error={faultOf(form, ANSWER.verdict)}
        classes="govuk-radios--small"
        items={VERDICTS.map((verdict) => ({ value: verdict, text: words.consultation.verdicts[verdict] }))}
      />
      <Textarea {...fieldOf(form, ANSWER.text)} label={say.text} hint={say.textHint} rows={4} />
    </>
  );
}
