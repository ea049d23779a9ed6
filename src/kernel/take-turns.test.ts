import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

/** Works that last until they are ended, in the order in which they began. */
function openWorks(how: { atOnce: number; mostWaiting: number }) {
  const turns = takeTurns(how);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const bring = (party: string) =>
    turns(party, () => {
      begun.push(party);
      return new Promise<string>((end) => ends.push(() => end(party)));
    });
  const settle = () => new Promise((then) => setImmediate(then));
  /** Ends the work that began first. */
  const endOne = async () => {
    await settle();
    ends.shift()?.();
    await settle();
  };
  return { begun, bring, settle, endOne };
}

test('parties take turns, each with its works in order; one with too many waiting is refused', async () => {
  const { begun, bring, endOne } = openWorks({ atOnce: 1, mostWaiting: 2 });
  const works = ['a', 'a', 'a', 'a', 'b', 'c', 'b'].map(bring);
  expect(await works[3]).toBeNull();
  for (let n = 0; n < 6; n += 1) await endOne();
  expect(begun).toEqual(['a', 'a', 'b', 'c', 'a', 'b']);
  expect(await Promise.all(works)).toEqual(['a', 'a', 'a', null, 'b', 'c', 'b']);
});

test('a work that fails gives its turn on', async () => {
  const turns = takeTurns({ atOnce: 1, mostWaiting: 1 });
  const failing = turns('a', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await turns('b', async () => 1)).toBe(1);
});

test('however much others bring, one waits for no more than one work of each, and those under way', async () => {
  const floods = fc.array(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(floods, fc.integer({ min: 1, max: 3 }), async (flood, atOnce) => {
      const { begun, bring, settle, endOne } = openWorks({ atOnce, mostWaiting: 20 });
      for (const party of flood) void bring(party);
      await settle();
      const before = begun.length;
      void bring('person');
      const bound = new Set(flood).size;
      for (let n = 0; n < bound + 1 && !begun.includes('person'); n += 1) {
        for (const party of flood) void bring(party);
        await endOne();
      }
      expect(begun.indexOf('person') - before).toBeLessThanOrEqual(bound);
      expect(begun).toContain('person');
    }),
  );
});
