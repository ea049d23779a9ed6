import type { Messages } from '../../../messages/messages.ts';
import { Details } from '../../../web/components/details.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import type { Suggestion } from '../suggestion.ts';

/** The suggestions beside a topic of the analysis, folded away; nothing while there is none. */
export function SuggestionsOfTopic({
  suggestions,
  words,
}: {
  readonly suggestions: readonly Suggestion[];
  readonly words: Messages;
}) {
  if (suggestions.length === 0) return null;
  return (
    <Details classes="ps-topic__folded" summary={words.suggestions.counted({ count: suggestions.length })}>
      <ul class="govuk-list govuk-list--bullet" lang="th">
        {suggestions.map(({ text }) => (
          <li>
            <Thai>{text}</Thai>
          </li>
        ))}
      </ul>
    </Details>
  );
}
