import type { Language } from '../../../kernel/localized.ts';
import { shortened } from '../../../kernel/thai/shortened.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf } from '../../../routes.ts';
import { Button } from '../../../web/components/button.tsx';
import type { Content } from '../../../web/components/common.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Problem } from '../problem.ts';
import type { RefusedLine } from '../spread-block.ts';
import { isNotTypedYet, isPlainlyMissing } from './plainly-missing.ts';
import { SeverityTag } from './problem-text.tsx';
import { scoreField } from './score-field.tsx';
import { keyOf, type TypedProps } from './typed.fields.tsx';
import { RESTORE_FIELD, restoreValue, type SpreadForm, TYPED_FORM } from './typed.form.ts';
import { whenKept } from './typed.running.tsx';

type Pasted = Pick<SpreadForm, 'spread' | 'replaced'>;

/** What an act on the screen gave, told above the fields. */
export type TypedNews =
  | ({ readonly kind: 'spread' } & Pasted)
  | { readonly kind: 'restored'; readonly count: number; readonly left: number }
  | { readonly kind: 'checked' }
  | { readonly kind: 'other-window' };

type NewsProps = TypedProps & { readonly now: Date; readonly agency: string };

export function News({ news, ...rest }: NewsProps & { readonly news: TypedNews }) {
  switch (news.kind) {
    case 'spread':
      return <SpreadNews {...news} {...rest} />;
    case 'restored':
      return (
        <NotificationBanner
          type={news.count > 0 ? 'success' : undefined}
          text={rest.words.typed.restored(news)}
        />
      );
    case 'checked':
      return <CheckNews {...rest} />;
    case 'other-window':
      return <NotificationBanner text={rest.words.typed.otherWindow} />;
  }
}

/** What somebody finds who comes back: when the draft was kept. Nothing on an empty screen. */
export function KeptNews(props: NewsProps) {
  return props.state.keptAt === null ? null : (
    <InsetText>
      <Kept {...props} />
    </InsetText>
  );
}

function Kept({ now, ...props }: NewsProps) {
  const when = whenKept(props.state, props, now);
  return when === null ? null : <p class="govuk-body">{props.words.typed.keptAndBack({ when })}</p>;
}

/** Lines that are told one by one; who pastes a whole report does not read each. */
const MOST_LINES = 20;

function SpreadNews({ spread, replaced, ...props }: NewsProps & Pasted) {
  const { typed } = props.words;
  const { scores, refused, alike } = spread;
  const counted = { count: scores.size, refused: refused.length };
  const head =
    refused.length === 0
      ? typed.filled(counted)
      : scores.size === 0
        ? typed.filledNone
        : typed.filledPartly(counted);
  const isWhole = refused.length === 0;
  return (
    <NotificationBanner
      type={isWhole ? 'success' : undefined}
      classes={isWhole ? undefined : 'ps-banner--attention'}
    >
      <p class="govuk-notification-banner__heading">
        {head}
        {replaced.length > 0 && ` ${sayReplaced(replaced, typed)}`}
      </p>
      {replaced.length > 0 && (
        <p class="govuk-body">
          <Button
            look="secondary"
            classes="ps-small-button"
            name={RESTORE_FIELD}
            value={restoreValue(replaced)}
            attributes={{ form: TYPED_FORM, formaction: addressOf('intakeTypedCheck', props) }}
          >
            {typed.restore}
          </Button>
        </p>
      )}
      {refused.length > 0 && <Refused lines={refused} words={props.words} />}
      {alike.length > 0 && (
        <ul class="govuk-list">
          {alike.map((code) => (
            <li>{typed.readAs(code)}</li>
          ))}
        </ul>
      )}
      <Kept {...props} />
    </NotificationBanner>
  );
}

function sayReplaced(replaced: Pasted['replaced'], typed: Messages['intake']['typed']): string {
  const changes = replaced
    .slice(0, MOST_LINES)
    .map(({ key, from, to }) => typed.replacedOne({ figure: key, from: quoteOf(from), to }));
  return typed.replaced({ changes, more: replaced.length - changes.length });
}

function Refused({
  lines,
  words,
}: {
  readonly lines: readonly RefusedLine[];
  readonly words: Messages['intake'];
}) {
  const { typed } = words;
  return (
    <>
      <ul class="govuk-list">
        {lines.slice(0, MOST_LINES).map(({ line, text, why }) => (
          <li>{typed.refusedLine({ line, text: quoteOf(text), why: reasonOf(why, typed) })}</li>
        ))}
        {lines.length > MOST_LINES && <li>{typed.refusedMore({ count: lines.length - MOST_LINES })}</li>}
      </ul>
      <p class="govuk-body">{typed.refusedStay}</p>
    </>
  );
}

/** Enough of a line to find it again. */
const quoteOf = (text: string) => shortened(text.replace(/\s+/gu, ' '));

const reasonOf = (why: RefusedLine['why'], { why: words }: Messages['intake']['typed']): string =>
  'code' in why ? words[why.kind]({ code: why.code }) : words[why.kind]();

function CheckNews(props: NewsProps) {
  const { state, language, words } = props;
  const missing = state.problems.filter(isPlainlyMissing);
  const others = state.problems.filter((problem) => !isNotTypedYet(problem));
  const told = (
    <>
      {missing.length > 0 && (
        <p class="govuk-body">
          {words.typed.notTypedYet({ count: missing.length })}{' '}
          {missing.map(({ item = '' }) => (
            <>
              <a class="govuk-link" href={`#${scoreField(item)}`}>
                {item}
              </a>{' '}
            </>
          ))}
        </p>
      )}
      <Kept {...props} />
    </>
  );
  if (others.length === 0) {
    return (
      <NotificationBanner type="success">
        <p class="govuk-notification-banner__heading">
          {words.typed.checkedClean({ count: state.figures.scores.size })}
        </p>
        {told}
      </NotificationBanner>
    );
  }
  return (
    <InsetText>
      <div role="status">
        <p class="govuk-body">
          <strong>{words.typed.checkedFound({ count: others.length })}</strong>
        </p>
        <ul class="govuk-list">
          {others.map((problem) => (
            <li>
              <SeverityTag severity={problem.severity} words={words.preview} /> {toField(problem, language)}
            </li>
          ))}
        </ul>
        {told}
      </div>
    </InsetText>
  );
}

/** The message, as a link to its field where it is about one. */
function toField(problem: Problem, language: Language): Content {
  const key = keyOf(problem);
  const message = problem.message[language];
  if (key === undefined) return message;
  return (
    <a class="govuk-link" href={`#${scoreField(key)}`}>
      {message}
    </a>
  );
}
