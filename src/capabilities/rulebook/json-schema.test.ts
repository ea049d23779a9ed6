import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rulebookJsonSchema } from './index.ts';

const json = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8'));

describe('the JSON Schema of rulebooks', () => {
  it('is up to date; else run `npm run rulebook:schema`', async () => {
    expect(await json('rulebooks/rulebook.schema.json')).toEqual(rulebookJsonSchema());
  });

  const accepts = new Ajv2020({ strict: true }).compile(rulebookJsonSchema());

  it.each(['rulebooks/ita-2567.json', 'test/support/made-up-rulebook.json'])('accepts %s', async (path) => {
    accepts(await json(path));
    expect(accepts.errors ?? []).toEqual([]);
  });

  it('refuses what lacks a part or has an unknown one', async () => {
    const { lattice: _, ...lacking } = await json('test/support/made-up-rulebook.json');
    expect(accepts(lacking)).toBe(false);
    expect(accepts({ ...(await json('test/support/made-up-rulebook.json')), surprise: 1 })).toBe(false);
  });
});
