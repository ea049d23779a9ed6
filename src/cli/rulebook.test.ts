import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedRulebook } from '../../test/support/changed-rulebook.ts';
import { MADE_UP_RULEBOOK_FILE } from '../../test/support/made-up-rulebook.ts';
import { run } from './rulebook.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rulebook-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function prongsaiRulebook(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(args, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said, complained };
}

describe('prongsai rulebook', () => {
  it('validates a rulebook without fault', async () => {
    const { code, said, complained } = await prongsaiRulebook('validate', MADE_UP_RULEBOOK_FILE);
    expect([code, complained]).toEqual([0, []]);
    expect(said.join()).toMatch(/ถูกต้อง.*OK: made-up-2601 with 28 items, 12 indicators, 5 topics/);
  });

  it('validates a rulebook of the product by its id', async () => {
    expect((await prongsaiRulebook('validate', 'ita-2567')).code).toBe(0);
  });

  it('prints every fault with its place in both languages', async () => {
    const path = join(folder, 'faulty.json');
    await writeFile(
      path,
      JSON.stringify(changedRulebook({ 'items[0].topic': 9, 'instruments[2].weight': 40 })),
    );
    const { code, said, complained } = await prongsaiRulebook('validate', path);
    expect([code, complained]).toEqual([1, []]);
    expect(said[0]).toMatch(/พบข้อผิดพลาด 2 รายการ.*2 faults found/);
    expect(said.slice(1)).toEqual([
      expect.stringMatching(/^ {2}items\[0\]\.topic: .*ประเด็น.* \/ Refers to the topic “9”/),
      expect.stringMatching(/^ {2}instruments: .* \/ The weights of the instruments sum to 90/),
    ]);
  });

  it.each([
    ['a file that is not there', ['validate', 'no/such/file.json'], /There is no file/],
    ['a folder', ['validate', '.'], /cannot be opened/],
    ['no file named', ['validate'], /Usage/],
    ['two files named', ['validate', 'a.json', 'b.json'], /Usage/],
    ['an unknown verb', ['improve'], /Usage/],
    ['no verb', [], /Usage/],
  ])('says in one line on the error stream what is wrong with %s', async (_, args, message) => {
    const { code, said, complained } = await prongsaiRulebook(...args);
    expect([code, said]).toEqual([2, []]);
    expect(complained).toEqual([expect.stringMatching(message)]);
  });

  it('lists the rulebooks of the product', async () => {
    const { code, said } = await prongsaiRulebook('list');
    expect(code).toBe(0);
    expect(said).toContainEqual(expect.stringMatching(/^ita-2567\t2567\t.*พ\.ศ\. 2567/));
  });
});
