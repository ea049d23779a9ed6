import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Content } from '../../../web/components/common.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Problem } from '../problem.ts';
import { isPlainlyMissing } from './plainly-missing.ts';
import { SeverityTag } from './problem-text.tsx';
import { scoreField } from './score-field.tsx';
import { keyOf } from './typed.fields.tsx';

/** What an act on the screen gave, told above the fields. */
export type TypedNews =
  | { readonly kind: 'spread'; readonly filled: number; readonly leftover: number }
  | { readonly kind: 'checked'; readonly figures: number; readonly problems: readonly Problem[] };

type NewsProps<Of = TypedNews> = {
  readonly news: Of;
  readonly language: Language;
  readonly words: Messages['intake'];
};

export function News({ news, ...rest }: NewsProps) {
  return news.kind === 'spread' ? <SpreadNews news={news} {...rest} /> : <CheckNews news={news} {...rest} />;
}

function SpreadNews({ news, words }: NewsProps<Extract<TypedNews, { kind: 'spread' }>>) {
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{words.typed.filled({ count: news.filled })}</p>
      {news.leftover > 0 && <p class="govuk-body">{words.typed.leftover({ count: news.leftover })}</p>}
      <p class="govuk-body">{words.typed.notSavedYet}</p>
    </NotificationBanner>
  );
}

function CheckNews({ news, language, words }: NewsProps<Extract<TypedNews, { kind: 'checked' }>>) {
  const missing = news.problems.filter(isPlainlyMissing);
  const others = news.problems.filter((problem) => !isPlainlyMissing(problem));
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
      <p class="govuk-body">{words.typed.notSavedYet}</p>
    </>
  );
  if (others.length === 0) {
    return (
      <NotificationBanner type="success">
        <p class="govuk-notification-banner__heading">{words.typed.checkedClean({ count: news.figures })}</p>
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
