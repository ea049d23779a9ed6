import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { inRounds } from './in-rounds.ts';

test('a work comes again after a fault, never twice at once, and stopping waits for it', async () => {
  const faults: unknown[] = [];
  let [begun, atOnce, most] = [0, 0, 0];
  const stop = inRounds(
    async () => {
      begun += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      if (begun === 1) throw new Error('away');
    },
    { pauseMs: 0, onFault: (fault) => faults.push(fault) },
  );
  await vi.waitUntil(() => begun >= 3);
  await stop();
  const ended = begun;
  await new Promise((resolve) => setImmediate(resolve));
  expect([atOnce, most, faults.length, begun]).toEqual([0, 1, 1, ended]);
});

test('a round that is under way learns that it shall stop', async () => {
  const ended: string[] = [];
  const begun = Promise.withResolvers<void>();
  const stop = inRounds(
    async (signal) => {
      begun.resolve();
      await once(signal, 'abort');
      ended.push('stopped');
    },
    { pauseMs: 0, onFault: (fault) => ended.push(String(fault)) },
  );
  await begun.promise;
  await stop();
  expect(ended).toEqual(['stopped']);
});
