import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import type { Common } from '../../../web/components/common.ts';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Problem } from '../problem.ts';
import { deskAgency } from './desk-agency.ts';
import { TypedFields } from './typed.fields.tsx';
import { PASTE_FIELD } from './typed.form.ts';
import { News, type TypedNews } from './typed.news.tsx';

type ScreenProps = {
  readonly rulebook: Rulebook;
  readonly form: OpenForm;
  readonly agency: string;
  readonly language: Language;
  readonly words: Messages['intake'];
};

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
  const screen = { rulebook, form, agency, language, words };
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
        <Sheet {...screen} problems={news?.kind === 'checked' ? news.problems : []} />
        <script type="module" src={c.get('assets').address('spread-scores.js')} />
      </>
    ),
  });
}

function Sheet(screen: ScreenProps & { readonly problems: readonly Problem[] }) {
  const { rulebook, form, agency, language, words, problems } = screen;
  return (
    <form method="post" novalidate action={addressOf('intakeTypedSave', { agency })}>
      {/* The first button of a form is the one that Enter presses. */}
      <CheckButton {...screen} classes="govuk-visually-hidden" attributes={{ tabindex: '-1' }} />
      <input type="hidden" name="rulebook" value={rulebook.id} />
      <PasteBox {...screen} />
      <ps-spread data-said={words.typed.pastedHere({ count: '{count}' })}>
        <TypedFields rulebook={rulebook} form={form} problems={problems} language={language} words={words} />
        <p class="govuk-visually-hidden" role="status" />
      </ps-spread>
      <div class="ps-actions">
        <ButtonGroup>
          <Button>{words.typed.save}</Button>
          <CheckButton {...screen} />
        </ButtonGroup>
        <p class="ps-actions__note">{words.typed.saveHint}</p>
      </div>
    </form>
  );
}

function PasteBox({ form, agency, words }: ScreenProps) {
  return (
    <div class="ps-card">
      <h2 class="govuk-heading-m">{words.typed.pasteTitle}</h2>
      <Textarea
        {...fieldOf(form, PASTE_FIELD)}
        label={words.typed.paste}
        hint={words.typed.pasteHint}
        rows={4}
        spellcheck={false}
      />
      <Button look="secondary" name="act" value="spread" attributes={toCheck(agency)}>
        {words.typed.spread}
      </Button>
    </div>
  );
}

function CheckButton({ agency, words, classes, attributes }: ScreenProps & Common) {
  return (
    <Button look="secondary" classes={classes} attributes={{ ...toCheck(agency), ...attributes }}>
      {words.typed.check}
    </Button>
  );
}

const toCheck = (agency: string) => ({ formaction: addressOf('intakeTypedCheck', { agency }) });

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Spreads what is pasted over several fields; see `web/public/spread-scores.js`. */
      'ps-spread': { readonly 'data-said': string; readonly children: unknown };
    }
  }
}
