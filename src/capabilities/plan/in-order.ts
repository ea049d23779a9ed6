/** Where a measure is to go: one place up or down, or to a place counted from 1. */
export type Move = 'up' | 'down' | number;

/** The ids in the order after one of them was moved; the same list when nothing moves. */
export function movedTo(ids: readonly string[], id: string, move: Move): readonly string[] {
  const from = ids.indexOf(id);
  if (from === -1) return ids;
  const wanted = move === 'up' ? from - 1 : move === 'down' ? from + 1 : move - 1;
  const to = Math.min(Math.max(wanted, 0), ids.length - 1);
  if (to === from) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
