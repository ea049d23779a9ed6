import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MADE_UP_RULEBOOK_FILE } from '../../../test/support/made-up-rulebook.ts';
import { listRulebooks, openRulebook, rulebookIds } from './acts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rulebook-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function openContent(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return openRulebook(path);
}

async function refusalOf(name: string, content: string | Uint8Array) {
  const opened = await openContent(name, content);
  return opened.ok ? null : { reason: opened.refusal.reason, says: opened.refusal.faults[0]?.message.en };
}

describe('openRulebook', () => {
  it('opens the rulebooks of the product by id and lists them', async () => {
    expect(await rulebookIds()).toContain('ita-2567');
    const listed = await listRulebooks();
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining([...(await rulebookIds())]));
    for (const id of await rulebookIds()) {
      const opened = await openRulebook(id);
      expect(opened.ok && opened.value.id).toBe(id);
    }
  });

  it('opens any file by its path', async () => {
    const opened = await openRulebook(MADE_UP_RULEBOOK_FILE);
    expect(opened.ok && opened.value.id).toBe('made-up-2601');
  });

  it('takes a byte order mark as Windows editors write it', async () => {
    const content = await readFile(MADE_UP_RULEBOOK_FILE, 'utf8');
    expect((await openContent('bom.json', `\uFEFF${content}`)).ok).toBe(true);
  });

  it('names the rulebooks at hand when an id is unknown', async () => {
    const opened = await openRulebook('ita-2500');
    expect(opened.ok ? '' : opened.refusal.faults[0]?.message.en).toMatch(/no rulebook “ita-2500”.*ita-2567/);
  });

  it.each([
    ['empty.json', ' \n', 'unusable', /is empty/],
    ['prose.json', '{\n  "id": "x",\n  oops\n}', 'unusable', /not valid JSON \(line 3\)/],
    ['cut.json', '{"id": "x"', 'unusable', /not valid JSON/],
    ['windows-874.json', Uint8Array.of(0x22, 0xa1, 0xd2, 0x22), 'unusable', /not in UTF-8/],
    ['other.json', '{"name": "other"}', 'faulty', /lacking/],
    ['list.json', '[]', 'faulty', /expected an object/],
  ])('refuses %s', async (name, content, reason, message) => {
    expect(await refusalOf(name, content)).toEqual({ reason, says: expect.stringMatching(message) });
  });

  it('refuses a file too large to be a rulebook without reading it', async () => {
    await writeFile(join(folder, 'huge.json'), '');
    await truncate(join(folder, 'huge.json'), 2 ** 33);
    const opened = await openRulebook(join(folder, 'huge.json'));
    expect(opened.ok ? '' : opened.refusal.faults[0]?.message.en).toMatch(/above 5 MB/);
  });

  it.each(['nowhere/none.json', '', '../../etc', '.'])('refuses the path "%s"', async (path) => {
    const opened = await openRulebook(path);
    expect(opened.ok ? null : opened.refusal.reason).toBe('unusable');
  });
});
