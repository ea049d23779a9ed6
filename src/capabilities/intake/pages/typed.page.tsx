import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { deskAgency } from './desk-agency.ts';
import { TypedFields } from './typed.fields.tsx';
import { PASTE_FIELD } from './typed.form.ts';
import { News, type TypedNews } from './typed.news.tsx';

/** The screen for typing and pasting scores, with every value kept that was typed. */
export function respondWithTyped(
  c: WebContext,
  rulebook: Rulebook,
  form: OpenForm,
  news: TypedNews | null = null,
): Promise<Response> {
  const words = c.get('words').intake;
  const language = c.get('language');
  const { agency } = deskAgency(c);
  const problems = news?.kind === 'checked' ? news.problems : [];
  const toCheck = { formaction: addressOf('intakeTypedCheck', { agency }) };
  const save = <Button>{words.typed.save}</Button>;
  return respondWithForm(c, form, {
    title: words.typed.title,
    before: <BackLink href={addressOf('intake', { agency })}>{words.title}</BackLink>,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{words.typed.title}</h1>
        <p class="govuk-body-l">{words.typed.lead}</p>
        <p class="govuk-body">
          {words.rulebook.label}: {rulebook.title[language]}
        </p>
        {news && <News news={news} language={language} words={words} />}
        <form method="post" novalidate action={addressOf('intakeTypedSave', { agency })}>
          {/* The first button of a form is the one that Enter presses. */}
          <Button
            look="secondary"
            classes="govuk-visually-hidden"
            attributes={{ ...toCheck, tabindex: '-1' }}
          >
            {words.typed.check}
          </Button>
          <input type="hidden" name="rulebook" value={rulebook.id} />
          <div class="ps-card">
            <h2 class="govuk-heading-m">{words.typed.pasteTitle}</h2>
            <Textarea
              {...fieldOf(form, PASTE_FIELD)}
              label={words.typed.paste}
              hint={words.typed.pasteHint}
              rows={4}
              spellcheck={false}
            />
            <Button look="secondary" name="act" value="spread" attributes={toCheck}>
              {words.typed.spread}
            </Button>
          </div>
          <ps-spread data-said={words.typed.pastedHere({ count: '{count}' })}>
            <TypedFields
              rulebook={rulebook}
              form={form}
              problems={problems}
              language={language}
              words={words}
            />
            <p class="govuk-visually-hidden" role="status" />
          </ps-spread>
          <div class="ps-actions">
            <ButtonGroup>
              {save}
              <Button look="secondary" attributes={toCheck}>
                {words.typed.check}
              </Button>
            </ButtonGroup>
            <p class="ps-actions__note">{words.typed.saveHint}</p>
          </div>
        </form>
        <script type="module" src={c.get('assets').address('spread-scores.js')} />
      </>
    ),
  });
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Spreads what is pasted over several fields; see `web/public/spread-scores.js`. */
      'ps-spread': { readonly 'data-said': string; readonly children: unknown };
    }
  }
}
