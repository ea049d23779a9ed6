import type { Messages } from '../../../messages/messages.ts';
import type { Choice } from '../choice.ts';

/** What a column is called by which the table can be ordered; instruments by their ids. */
export function sortName(sort: string, { indicator }: Choice, { columns }: Messages['oversight']): string {
  if (sort === 'indicator') return columns.indicator({ id: indicator ?? '' });
  if (sort === 'name' || sort === 'overall' || sort === 'change' || sort === 'stage') return columns[sort];
  return sort;
}
