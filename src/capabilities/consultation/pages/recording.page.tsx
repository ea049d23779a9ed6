import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { FormFaults, faultOf, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { WAYS } from '../question.ts';
import { AnswerFields } from './answer.fields.tsx';
import { GIVEN } from './answer.form.ts';
import type { AskedQuestion } from './consultation-asked.ts';

/** The form for an answer that came on paper, by telephone or in a meeting. */
export function respondWithRecording(asked: AskedQuestion, form: OpenForm): Promise<Response> {
  const { c, head, question, measure } = asked;
  const words = c.get('words');
  const say = words.consultation.recording;
  const address = { agency: head.shortName, question: question.questionId };
  return respondWithForm(c, form, {
    title: say.title,
    before: <BackLink href={addressOf('question', address)} />,
    content: (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <FormFaults form={form} />
          <span class="govuk-caption-l">
            {words.consultation.question.title({ unit: question.unitName })}
          </span>
          <h1 class="govuk-heading-l">{say.title}</h1>
          <p class="govuk-body" lang="th">
            <Thai>{measure.content.title}</Thai>
          </p>
          <p class="govuk-body">{say.lead}</p>
          <PostForm action={addressOf('questionRecord', address)} novalidate>
            <Input {...fieldOf(form, GIVEN.by)} label={say.by} hint={say.byHint} autocomplete="off" />
            <Input
              {...fieldOf(form, GIVEN.on)}
              label={say.on}
              hint={words.consultation.asking.dueHint}
              classes="govuk-input--width-20"
              autocomplete="off"
            />
            <Radios
              name={GIVEN.way}
              value={form.text[GIVEN.way]}
              fieldset={{ legend: { text: say.way, classes: 'govuk-fieldset__legend--s' } }}
              error={faultOf(form, GIVEN.way)}
              classes="govuk-radios--small"
              items={WAYS.map((way) => ({ value: way, text: words.consultation.ways[way] }))}
            />
            <AnswerFields form={form} revision={measure.revision} words={words} />
            <Button preventDoubleClick>{say.button}</Button>
          </PostForm>
        </div>
      </div>
    ),
  });
}
