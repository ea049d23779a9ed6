import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { type AskedSuggestion, listAddress, suggestionAddresses } from './on-suggestions.ts';
import { chosenTopic, TopicField } from './suggestion.fields.tsx';

/** One suggestion to be changed, with what was typed where the form was refused. */
export function respondWithSuggestion(
  asked: AskedSuggestion,
  form: OpenForm,
  status?: 409 | 422,
): Promise<Response> {
  const { c, topics, suggestion } = asked;
  const words = c.get('words');
  const say = words.suggestions;
  return respondWithForm(
    c,
    form,
    {
      title: say.editTitle,
      before: <BackLink href={listAddress(asked)}>{say.title}</BackLink>,
      content: (
        <>
          <FormFaults form={form} />
          <h1 class="govuk-heading-l">{say.editTitle}</h1>
          <PostForm action={suggestionAddresses(asked, suggestion).edit} novalidate autocomplete="off">
            <input type="hidden" name="revision" value={String(suggestion.revision)} />
            <Textarea {...fieldOf(form, 'text')} label={say.text} hint={say.privacy} rows={4} />
            <TopicField
              topics={topics}
              chosen={chosenTopic(topics, form.text)}
              words={words}
              language={c.get('language')}
            />
            <ButtonGroup>
              <Button>{say.record}</Button>
              <Link href={listAddress(asked)}>{say.back}</Link>
            </ButtonGroup>
          </PostForm>
        </>
      ),
    },
    status,
  );
}
