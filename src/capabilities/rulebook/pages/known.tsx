import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Link } from '../../../web/components/link.tsx';
import { describeSource, sourcesOf } from '../provenance.ts';
import type { Provenance, Rulebook } from '../rulebook.ts';
import { ConfidenceTag } from './confidence.tsx';
import { sourceAnchor } from './source-anchor.ts';

/** How well a fact is known, who says so, and what must be said with it. */
export function Known({
  rulebook,
  known,
  words,
  language,
  rulebookAt = '',
}: {
  readonly rulebook: Rulebook;
  readonly known: Provenance;
  readonly words: Messages;
  readonly language: Language;
  /** Where the sources are listed; left out on the page that lists them. */
  readonly rulebookAt?: string;
}) {
  return (
    <span class="ps-known">
      <ConfidenceTag confidence={known.confidence} words={words} />{' '}
      <span class="ps-quiet">
        {words.rulebookPage.source}{' '}
        {sourcesOf(known).map((key, index) => (
          <>
            {index > 0 && ', '}
            <Link href={`${rulebookAt}#${sourceAnchor(key)}`}>
              {describeSource(rulebook, key, language).name}
            </Link>
          </>
        ))}
        {known.note && <> · {known.note[language]}</>}
      </span>
    </span>
  );
}
