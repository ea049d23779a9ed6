import { expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { describeSource } from './provenance.ts';

test('a source goes by its name, one without a name by its key', () => {
  expect(describeSource(rulebook2567, 'BKP', 'en')).toMatchObject({ name: 'Bangkok Post' });
  expect(describeSource(madeUpRulebook, 'MADE-UP', 'th').name).toBe('MADE-UP');
});

test('every source of the year has a name that is short and its own', () => {
  const names = Object.keys(rulebook2567.sources).map((key) => [
    key,
    describeSource(rulebook2567, key, 'th').name,
  ]);
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
  for (const [key, name] of names) {
    expect(name).not.toBe(key);
    expect(name?.length).toBeLessThanOrEqual(45);
  }
});
