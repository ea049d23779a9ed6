import { createContext, useContext } from 'hono/jsx';
import type { TermId } from '../../capabilities/help/index.ts';
import { type Content, classNames } from './common.ts';
import { WordsContext } from './words.ts';

/** The terms that a page has met so far, of which its frame shows the explanations; null outside of a frame. */
export const TermsOnPage = createContext<Set<TermId> | null>(null);

/** The id of a term's explanation on a page. */
export const explanationOf = (term: TermId): string => `term-${term}`;

/** Remembers the term for the page; whether this is the first time that the page shows it. */
function isMetFirst(term: TermId, onPage: Set<TermId> | null): boolean {
  if (onPage === null || onPage.has(term)) return false;
  onPage.add(term);
  return true;
}

/**
 * A word in a heading, a head of a table or a legend that opens its own explanation, without script; plain text from the
 * second time on. Not within a label, which may hold no button: there stands a `TermMark` beside it.
 */
export function Term({
  of,
  children,
  isUnseenOnPhone = false,
}: {
  readonly of: TermId;
  readonly children: Content;
  /** In a head that a phone hides and still says: there it is text, since nobody could see what has the focus. */
  readonly isUnseenOnPhone?: boolean;
}) {
  const onPage = useContext(TermsOnPage);
  if (!isMetFirst(of, onPage)) return <>{children}</>;
  return (
    <>
      {isUnseenOnPhone && <span class="ps-term-phone">{children}</span>}
      <button
        type="button"
        class={classNames('ps-term', isUnseenOnPhone && 'ps-term--wide')}
        popovertarget={explanationOf(of)}
      >
        {children}
      </button>
    </>
  );
}

/** Opens a term's explanation beside a word that cannot be a button itself. */
export function TermMark({ of }: { readonly of: TermId }) {
  const onPage = useContext(TermsOnPage);
  const { explain, list } = useContext(WordsContext).terms;
  if (!isMetFirst(of, onPage)) return null;
  return (
    <button
      type="button"
      class="ps-term ps-term--mark"
      popovertarget={explanationOf(of)}
      aria-label={explain({ word: list[of].word })}
    />
  );
}
