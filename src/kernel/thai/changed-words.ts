import { diffArrays } from 'diff';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export type ChangedWords = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** As many letters as the segmenter is given at once: its time grows faster than the text. */
const LONGEST_RUN = 1000;
const RUNS = new RegExp(`\\s+|\\S{1,${LONGEST_RUN}}`, 'gu');

/** Texts that differ in more words than this are told apart as wholes: finding out how would take long and say nothing. */
const MOST_CHANGES = 1000;

/**
 * What was changed between two texts, word by word as the platform's dictionary of Thai has them. Joined, what is the same
 * or removed gives `before` back, what is the same or added `after`; what was removed stands before what took its place.
 */
export function changedWords(before: string, after: string): readonly ChangedWords[] {
  const found = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (found === undefined) return inTurn([removed(before), added(after)]);
  return inTurn(
    found.map((stretch) => {
      const text = stretch.value.join('');
      return stretch.removed ? removed(text) : stretch.added ? added(text) : same(text);
    }),
  );
}

const same = (text: string): ChangedWords => ({ kind: 'same', text });
const removed = (text: string): ChangedWords => ({ kind: 'removed', text });
const added = (text: string): ChangedWords => ({ kind: 'added', text });

const wordsOf = (text: string): string[] =>
  (text.match(RUNS) ?? []).flatMap((run) => [...WORDS.segment(run)].map(({ segment }) => segment));

/** One removal and one addition at a time: a space that two changes happen to share belongs to both. */
function inTurn(stretches: readonly ChangedWords[]): readonly ChangedWords[] {
  const turns: ChangedWords[] = [];
  let [gone, come] = ['', ''];
  const close = () => {
    turns.push(...[removed(gone), added(come)].filter(({ text }) => text !== ''));
    [gone, come] = ['', ''];
  };
  for (const [at, { kind, text }] of stretches.entries()) {
    const isBetween = at > 0 && at < stretches.length - 1 && text.trim() === '';
    if (kind === 'same' && !isBetween) {
      close();
      turns.push(same(text));
      continue;
    }
    if (kind !== 'added') gone += text;
    if (kind !== 'removed') come += text;
  }
  close();
  return turns;
}
