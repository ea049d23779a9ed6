import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BESET_WAIT, beginsWait, type Counted, countNow, secondsToWait } from './sign-in-wait.ts';

const NOW = new Date('2026-11-28T06:00:00Z');
const failed = (count: number, secondsAgo = 0) => ({
  count,
  lastAt: new Date(NOW.getTime() - secondsAgo * 1000),
});

describe('after failures of one’s own a further try waits', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [9, 16],
    [1000, 900],
  ])('%i failures: %i s', (count, seconds) => {
    expect(secondsToWait({ own: failed(count) }, NOW)).toBe(seconds);
  });

  test.each([
    ['name', 20, 1, 0],
    ['name', 21, 0, 0],
    ['name', 21, 1, 30],
    ['name', 100_000, 4, 30],
    ['name', 100_000, 9, 30],
    ['name', 100_000, 11, 64],
    ['source', 40, 1, 0],
    ['source', 41, 0, 0],
    ['source', 41, 1, 30],
  ] as const)('with %s of %i failures, %i of one’s own: %i s', (counted, count, own, seconds) => {
    expect(secondsToWait({ own: failed(own), [counted]: failed(count) }, NOW)).toBe(seconds);
  });

  test.each([
    [{ own: 4, name: 4 }, false],
    [{ own: 5, name: 5 }, true],
    [{ own: 6, name: 6 }, false],
    [{ own: 5 }, true],
    [{ own: 5, name: 20, source: 41 }, true],
    [{ own: 1, name: 21 }, true],
    [{ own: 5, name: 22 }, false],
  ])('is told when it begins: %o is %s', (counts, isTold) => {
    expect(beginsWait(counts)).toBe(isTold);
  });

  test('is told of a name five times at most, however many networks guess', () => {
    const networks = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 });
    fc.assert(
      fc.property(networks, (guesses) => {
        const told = guesses.filter((network, at) =>
          beginsWait({ own: guesses.slice(0, at + 1).filter((one) => one === network).length, name: at + 1 }),
        );
        expect(told.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('only as long as is left of it, and not at all after a day', () => {
    const waitOf = (count: number, secondsAgo: number) =>
      secondsToWait({ own: failed(count, secondsAgo) }, NOW);
    expect(waitOf(9, 10)).toBe(6);
    expect(waitOf(9, 16)).toBe(0);
    expect(waitOf(1000, 24 * 3600 + 1)).toBe(0);
    expect(countNow(failed(1000, 24 * 3600 + 1), NOW)).toBe(0);
    expect(secondsToWait({}, NOW)).toBe(0);
  });

  test('never shorter for more of them', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(100), (count, more) => {
        const wait = (own: number) => secondsToWait({ own: failed(own) }, NOW);
        expect(wait(count + more)).toBeGreaterThanOrEqual(wait(count));
      }),
    );
  });
});

type Try = { readonly name: string; readonly source: string };

const PERSON: Try = { name: 'person', source: 'office' };

/** Of attackers: the person's name from other networks, and other names from the person's own. */
const attack: fc.Arbitrary<Try> = fc.oneof(
  fc.record({ name: fc.constant(PERSON.name), source: fc.stringMatching(/^[a-z]{1,3}$/) }),
  fc.record({ name: fc.stringMatching(/^[a-z]{1,3}$/), source: fc.constant(PERSON.source) }),
);

/** Sign-ins that all fail, by the rule alone: who has to wait leaves nothing. */
function openSignIn() {
  const kept = new Map<string, { count: number; lastAt: Date }>();
  let now = NOW;
  const tryOnce = ({ name, source }: Try): number => {
    const subjects: readonly (readonly [Counted, string])[] = [
      ['own', `${name} ${source}`],
      ['name', name],
      ['source', ` ${source}`],
    ];
    const found = subjects.flatMap(([counted, key]) => {
      const failures = kept.get(key);
      return failures ? [[counted, failures] as const] : [];
    });
    const seconds = secondsToWait(Object.fromEntries(found), now);
    if (seconds > 0) return seconds;
    for (const [, key] of subjects)
      kept.set(key, { count: countNow(kept.get(key) ?? null, now) + 1, lastAt: now });
    return 0;
  };
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  return { tryOnce, pass };
}

test('nobody is starved: whoever comes back after the seconds told is looked at, however many poll meanwhile', () => {
  const attacks = fc.array(attack, { minLength: 1, maxLength: 60 });
  const visits = fc.array(fc.record({ attacks, pause: fc.nat(120) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(visits, (given) => {
      const { tryOnce, pass } = openSignIn();
      let failures = 0;
      for (const { attacks, pause } of given) {
        for (const each of attacks) tryOnce(each);
        const told = tryOnce(PERSON);
        const alone = secondsToWait({ own: failed(failures) }, NOW);
        expect(told).toBeLessThanOrEqual(failures === 0 ? 0 : Math.max(alone, BESET_WAIT));
        for (let second = 0; second < told; second += 1) {
          for (const each of attacks) tryOnce(each);
          pass(1);
        }
        if (told > 0) expect(tryOnce(PERSON)).toBe(0);
        failures += 1;
        pass(pause);
      }
    }),
  );
});
