import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import type { Common } from '../../../web/components/common.ts';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type Fault, FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import { deskAgency } from './desk-agency.ts';
import { SHOWN_FIELD } from './shown-fields.ts';
import { TypedFields } from './typed.fields.tsx';
import { FROM_FIELD, fieldTexts, PASTE_FIELD, TYPED_FORM } from './typed.form.ts';
import { KeptNews, News, type TypedNews } from './typed.news.tsx';
import { KeptLine, RunningScores } from './typed.running.tsx';
import type { TypedState } from './typed.state.ts';

/** The screen for typing as it is shown after an act, or when it is opened. */
export type Typed = {
  readonly state: TypedState;
  /** What an act on the screen gave; null or absent when it was opened. */
  readonly news?: TypedNews | null;
  /** Why an act was refused. */
  readonly faults?: readonly Fault[];
  /** What stands in the box for pasting. */
  readonly paste?: string | undefined;
  readonly now: Date;
};

type ScreenProps = {
  readonly state: TypedState;
  readonly form: OpenForm;
  readonly now: Date;
  readonly agency: string;
  readonly language: Language;
  readonly words: Messages['intake'];
};

/** The screen for typing and pasting scores, with everything that was typed. */
export function respondWithTyped(c: WebContext, typed: Typed): Promise<Response> {
  const { state, news = null, faults = [], paste, now } = typed;
  const words = c.get('words').intake;
  const language = c.get('language');
  const { agency } = deskAgency(c);
  const text = { ...fieldTexts(state.texts), [PASTE_FIELD]: paste };
  const form: OpenForm = faults.length > 0 ? { state: 'invalid', text, faults } : { state: 'empty', text };
  const screen = { state, form, now, agency, language, words };
  return respondWithForm(c, form, {
    title: words.typed.title,
    before: <BackLink href={addressOf('intake', { agency })}>{words.title}</BackLink>,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{words.typed.title}</h1>
        <p class="govuk-body-l">{words.typed.lead}</p>
        <p class="govuk-body">
          {words.rulebook.label}: {state.rulebook.title[language]}
        </p>
        {news ? <News news={news} {...screen} /> : <KeptNews {...screen} />}
        <Sheet {...screen} />
        <script type="module" src={c.get('assets').address('typed-scores.js')} />
      </>
    ),
  });
}

function Sheet(screen: ScreenProps) {
  const { state, now, agency, language, words } = screen;
  const { id } = state.rulebook;
  const clearing = `${addressOf('intakeTypedClearing', { agency })}?rulebook=${encodeURIComponent(id)}`;
  return (
    <ps-typed data-keep={addressOf('intakeTypedKeep', { agency })} data-not-kept={words.typed.notKept}>
      <PostForm
        id={TYPED_FORM}
        novalidate
        autocomplete="off"
        action={addressOf('intakeTypedSave', { agency })}
      >
        {/* The first button of a form is the one that Enter presses. */}
        <CheckButton {...screen} classes="govuk-visually-hidden" attributes={{ tabindex: '-1' }} />
        <input type="hidden" name="rulebook" value={id} />
        <input type="hidden" name={SHOWN_FIELD} value={JSON.stringify(state.texts)} />
        <PasteBox {...screen} />
        <TypedFields state={state} language={language} words={words} />
        <p class="govuk-body">
          <Link href={clearing}>{words.typed.clear}</Link>
        </p>
        <div class="ps-actions">
          <div class="ps-actions__news">
            <RunningScores state={state} language={language} words={words} />
            <KeptLine state={state} language={language} words={words} now={now} />
          </div>
          <ButtonGroup>
            <Button>{words.typed.save}</Button>
            <CheckButton {...screen} />
          </ButtonGroup>
        </div>
      </PostForm>
    </ps-typed>
  );
}

function PasteBox({ form, agency, words }: ScreenProps) {
  return (
    <div class="ps-card">
      <h2 class="govuk-heading-m">{words.typed.pasteTitle}</h2>
      <input type="hidden" name={FROM_FIELD} value="" />
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
      /** Keeps and checks what is typed, from field to field; see `web/public/typed-scores.js`. */
      'ps-typed': {
        readonly 'data-keep': string;
        readonly 'data-not-kept': string;
        readonly children: unknown;
      };
    }
  }
}
