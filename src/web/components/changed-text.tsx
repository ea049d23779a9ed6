import { changedWords } from '../../kernel/thai/changed-words.ts';
import { useWords } from './words.ts';

/**
 * A text with what was changed since an earlier one: removed words are struck through, added ones underlined, and a
 * screen reader is told where each begins and ends. Line ends stand as they are typed.
 */
export function ChangedText({ before, after }: { readonly before: string; readonly after: string }) {
  const { removed, removedEnd, added, addedEnd } = useWords();
  return (
    <p class="govuk-body ps-changed">
      {changedWords(before, after).map(({ kind, text }) => {
        if (kind === 'same') return text;
        const [Change, begin, end] =
          kind === 'removed' ? (['del', removed, removedEnd] as const) : (['ins', added, addedEnd] as const);
        return (
          <Change class={`ps-changed__${kind}`}>
            <span class="govuk-visually-hidden"> {begin} </span>
            {text}
            <span class="govuk-visually-hidden"> {end} </span>
          </Change>
        );
      })}
    </p>
  );
}
