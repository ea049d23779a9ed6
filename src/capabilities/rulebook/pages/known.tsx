import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { sourcesOf } from '../provenance.ts';
import type { Provenance } from '../rulebook.ts';
import { ConfidenceTag } from './confidence.tsx';

/** How well a fact is known, who says so, and what must be said with it. */
export function Known({
  known,
  words,
  language,
}: {
  readonly known: Provenance;
  readonly words: Messages;
  readonly language: Language;
}) {
  return (
    <span class="ps-known">
      <ConfidenceTag confidence={known.confidence} words={words} />{' '}
      <span class="ps-quiet">
        {words.rulebookPage.source} {sourcesOf(known).join(', ')}
        {known.note && <> · {known.note[language]}</>}
      </span>
    </span>
  );
}
