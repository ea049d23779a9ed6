import { expect, test } from 'vitest';
import { runVerb } from './main.ts';

function record() {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    said,
    complained,
    output: { say: (line: string) => said.push(line), complain: (line: string) => complained.push(line) },
  };
}

test.each([[[]], [['help']], [['--help']], [['-h']]])(
  '%j lists every verb in Thai and English',
  async (args) => {
    const { said, complained, output } = record();
    expect(await runVerb(args, output)).toBe(0);
    const text = said.join('\n');
    for (const verb of ['serve', 'analyse', 'check', 'rulebook', 'migrate', 'doctor', 'backup', 'restore']) {
      expect(text).toMatch(new RegExp(`^ {2}${verb} .*[\\u0e00-\\u0e7f].* / .*[a-z]`, 'm'));
    }
    expect(complained).toEqual([]);
  },
);

test.each([['nonsense'], ['constructor'], ['__proto__']])('%s is no verb', async (name) => {
  const { said, complained, output } = record();
  expect(await runVerb([name], output)).toBe(2);
  expect(complained).toEqual([expect.stringContaining(name)]);
  expect(complained[0]).toMatch(/analyse check .*prongsai help/);
  expect(said).toEqual([]);
});
