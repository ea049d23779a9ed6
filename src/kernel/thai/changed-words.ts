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

/** What stood in one place and what stands there now, and what follows that is the same. */
type Turn = { gone: string; come: string; same: string };

/**
 * One removal and one addition at a time. A few words that two larger changes happen to share belong to both: nobody reads
 * a sentence of which every third word is the same.
 */
function inTurn(stretches: readonly ChangedWords[]): readonly ChangedWords[] {
  const turns = turnsOf(stretches);
  const joined: Turn[] = [];
  for (const turn of turns) {
    const before = joined.at(-1);
    if (before && isShared(before, turn)) {
      before.gone += before.same + turn.gone;
      before.come += before.same + turn.come;
      before.same = turn.same;
    } else joined.push({ ...turn });
  }
  return joined
    .flatMap(({ gone, come, same: kept }) => [removed(gone), added(come), same(kept)])
    .filter(({ text }) => text !== '');
}

function turnsOf(stretches: readonly ChangedWords[]): readonly Turn[] {
  const turns: Turn[] = [{ gone: '', come: '', same: '' }];
  for (const { kind, text } of stretches) {
    let turn = turns.at(-1) as Turn;
    if (kind !== 'same' && turn.same !== '') {
      turn = { gone: '', come: '', same: '' };
      turns.push(turn);
    }
    if (kind === 'same') turn.same += text;
    else if (kind === 'removed') turn.gone += text;
    else turn.come += text;
  }
  return turns;
}

/** Whether what stands between two changes is no longer than either of them, or nothing but space. */
function isShared(before: Turn, after: Turn): boolean {
  if (sizeOf(before) === 0 || sizeOf(after) === 0) return false;
  return before.same.trim() === '' || before.same.length <= Math.min(sizeOf(before), sizeOf(after));
}

const sizeOf = ({ gone, come }: Turn): number => Math.max(gone.length, come.length);
