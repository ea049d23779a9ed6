import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormFaults, fieldOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Problem } from '../problem.ts';
import { deskAgency } from './desk-agency.ts';
import { SeverityTag } from './problem-text.tsx';
import { scoreField } from './score-field.tsx';
import { keyOf, TypedFields } from './typed.fields.tsx';
import { PASTE_FIELD } from './typed.form.ts';

/** What an act on the screen gave, told above the fields. */
export type TypedNews =
  | { readonly kind: 'spread'; readonly filled: number; readonly leftover: number }
  | { readonly kind: 'checked'; readonly figures: number; readonly problems: readonly Problem[] };

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
        {news && <News news={news} c={c} />}
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

function News({ news, c }: { readonly news: TypedNews; readonly c: WebContext }) {
  const words = c.get('words').intake;
  const language = c.get('language');
  if (news.kind === 'spread') {
    return (
      <NotificationBanner type="success">
        <p class="govuk-notification-banner__heading">{words.typed.filled({ count: news.filled })}</p>
        {news.leftover > 0 && <p class="govuk-body">{words.typed.leftover({ count: news.leftover })}</p>}
        <p class="govuk-body">{words.typed.notSavedYet}</p>
      </NotificationBanner>
    );
  }
  if (news.problems.length === 0) {
    return (
      <NotificationBanner type="success">
        <p class="govuk-notification-banner__heading">{words.typed.checkedClean({ count: news.figures })}</p>
        <p class="govuk-body">{words.typed.notSavedYet}</p>
      </NotificationBanner>
    );
  }
  return (
    <InsetText>
      <div role="status">
        <p class="govuk-body">
          <strong>{words.typed.checkedFound({ count: news.problems.length })}</strong>{' '}
          {words.typed.notSavedYet}
        </p>
        <ul class="govuk-list">
          {news.problems.map((problem) => {
            const key = keyOf(problem);
            return (
              <li>
                <SeverityTag severity={problem.severity} words={words.preview} />{' '}
                {key === undefined ? (
                  problem.message[language]
                ) : (
                  <a class="govuk-link" href={`#${scoreField(key)}`}>
                    {problem.message[language]}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </InsetText>
  );
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** Spreads what is pasted over several fields; see `web/public/spread-scores.js`. */
      'ps-spread': { readonly 'data-said': string; readonly children: unknown };
    }
  }
}
