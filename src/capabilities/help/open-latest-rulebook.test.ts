import { expect, test } from 'vitest';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { openLatestRulebook } from './open-latest-rulebook.ts';

test('rulebooks that cannot be read are tried again with the next page, and read once when they can', async () => {
  const reads: string[] = [];
  const latest = openLatestRulebook(async () => {
    reads.push('read');
    if (reads.length === 1) throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
    return [rulebook2567];
  });
  expect(await latest()).toBeNull();
  expect(await latest()).toBe(rulebook2567);
  expect(await latest()).toBe(rulebook2567);
  expect(reads).toHaveLength(2);
});
