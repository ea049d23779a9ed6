import { uuidv7 } from 'uuidv7';
import { shortened } from '../../../kernel/thai/shortened.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Term } from '../../../web/components/term.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { mayUse } from '../../../web/sender.ts';
import { listSuggestions } from '../find-suggestions.ts';
import { MOST_LINES, mayNameSomebody, type Suggestion } from '../suggestion.ts';
import { type AskedSuggestions, listAddress, suggestionAddresses } from './on-suggestions.ts';
import { chosenTopic, TopicField } from './suggestion.fields.tsx';

/** The suggestions of a year by topic, those of none first, with the form that adds some. */
export async function respondWithSuggestions(
  asked: AskedSuggestions,
  form: OpenForm,
  status?: 409,
): Promise<Response> {
  const { c, desk, agencyId, fiscalYear, topics } = asked;
  const words = c.get('words');
  const language = c.get('language');
  const say = words.suggestions;
  const suggestions = await listSuggestions(desk, agencyId, fiscalYear);
  const mayWrite = mayUse(c.get('sender'), 'prepare', agencyId);
  const groups = [
    { name: say.noTopic, of: suggestions.filter(({ topic }) => !topics.some((one) => one.number === topic)) },
    ...topics.map(({ number, name }) => ({
      name: words.analysisPage.topic({ number, name: name[language] }),
      of: suggestions.filter(({ topic }) => topic === number),
    })),
  ].filter(({ of }) => of.length > 0);
  return respondWithForm(
    c,
    form,
    {
      title: say.title,
      before: (
        <BackLink href={addressOf('analysis', { agency: c.get('agency')?.shortName ?? '' })}>
          {words.analysisPage.title}
        </BackLink>
      ),
      content: (
        <>
          <FormFaults form={form} />
          <News asked={asked} />
          <h1 class="govuk-heading-l">
            <Term of="suggestion">{say.title}</Term>
          </h1>
          <p class="govuk-body-l">{say.lead({ year: fiscalYear })}</p>
          {mayWrite && <AddForm asked={asked} form={form} />}
          {suggestions.length === 0 && <EmptyState title={say.none} text={say.noneWhy} />}
          {groups.map(({ name, of }) => (
            <>
              <h2 class="govuk-heading-m">
                <Thai>{say.topicCount({ topic: name, count: of.length })}</Thai>
              </h2>
              <ul class="ps-suggestions">
                {of.map((suggestion) => (
                  <Entry asked={asked} suggestion={suggestion} mayWrite={mayWrite} />
                ))}
              </ul>
            </>
          ))}
        </>
      ),
    },
    status,
  );
}

function News({ asked: { c } }: { readonly asked: AskedSuggestions }) {
  const say = c.get('words').suggestions;
  const recorded = c.req.query('recorded') ?? '';
  if (/^\d{1,3}$/u.test(recorded)) {
    const count = Number(recorded);
    return (
      <NotificationBanner type="success" text={count > 0 ? say.recorded({ count }) : say.recordedAlready} />
    );
  }
  const news = (['changed', 'removed'] as const).find((one) => c.req.query(one) !== undefined);
  return news ? <NotificationBanner type="success" text={say[news]} /> : null;
}

function AddForm({ asked, form }: { readonly asked: AskedSuggestions; readonly form: OpenForm }) {
  const { c, topics } = asked;
  const words = c.get('words');
  const say = words.suggestions;
  return (
    <div class="ps-card">
      <h2 class="govuk-heading-m">{say.add}</h2>
      <InsetText>{say.privacy}</InsetText>
      <PostForm action={listAddress(asked)} novalidate autocomplete="off">
        <input type="hidden" name="form" value={form.text.form ?? uuidv7()} />
        <Textarea
          {...fieldOf(form, 'texts')}
          label={say.texts}
          hint={say.textsHint({ most: MOST_LINES.toLocaleString('en') })}
          rows={6}
        />
        <TopicField
          topics={topics}
          chosen={chosenTopic(topics, form.text)}
          words={words}
          language={c.get('language')}
        />
        <Button>{say.record}</Button>
      </PostForm>
    </div>
  );
}

function Entry({
  asked,
  suggestion,
  mayWrite,
}: {
  readonly asked: AskedSuggestions;
  readonly suggestion: Suggestion;
  readonly mayWrite: boolean;
}) {
  const say = asked.c.get('words').suggestions;
  const at = suggestionAddresses(asked, suggestion);
  const of = <span class="govuk-visually-hidden"> {say.of({ text: shortened(suggestion.text) })}</span>;
  return (
    <li class="ps-suggestions__one">
      <span lang="th">
        <Thai>{suggestion.text}</Thai>
      </span>
      {mayNameSomebody(suggestion.text) && (
        <>
          {' '}
          <Tag colour="yellow">{say.mayName}</Tag>
        </>
      )}
      {mayWrite && (
        <span class="ps-suggestions__acts">
          <Link href={at.edit}>
            {say.edit}
            {of}
          </Link>
          <Link href={at.remove}>
            {say.remove}
            {of}
          </Link>
        </span>
      )}
    </li>
  );
}
