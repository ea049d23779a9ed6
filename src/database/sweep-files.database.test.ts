import { utimes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeTestFolder, openTestDatabase } from '../../test/support/test-database.ts';
import { addAgency } from '../capabilities/agency/acts.ts';
import { openFileStore } from './files.ts';
import { sweepFiles } from './sweep-files.ts';

const NOW = new Date('2025-03-03T00:00:00Z');
const TWO_DAYS_AGO = new Date('2025-03-01T00:00:00Z');
const INPUT = { officialName: 'เทศบาลตำบลตัวอย่าง', kind: 'municipality', district: null, province: null };

test('files that no row names are swept after a day; named and young ones stay', async () => {
  const { database, pool } = await openTestDatabase();
  const data = await makeTestFolder();
  expect(await sweepFiles(pool, data, NOW)).toEqual([]);
  const files = openFileStore(data);
  const keep = async (text: string, at: Date) => {
    const sha256 = await files.keep(Buffer.from(text));
    await utimes(files.pathOf(sha256), at, at);
    return sha256;
  };
  const orphan = await keep('orphan', TWO_DAYS_AGO);
  const named = await keep('named', TWO_DAYS_AGO);
  const young = await keep('young', NOW);
  const sentAgain = await keep('sent again', TWO_DAYS_AGO);
  await files.keep(Buffer.from('sent again'));
  const added = await addAgency(database, {
    shortName: 'example',
    isDemo: false,
    now: NOW,
    input: { ...INPUT, units: [], positions: [] },
  });
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  await database
    .insertInto('stored_file')
    .values({
      agency_id: added.value,
      sha256: named,
      byte_size: 5,
      media_type: 'text/plain',
      original_name: 'named.txt',
      received_at: NOW,
    })
    .execute();
  expect(await sweepFiles(pool, data, NOW)).toEqual([orphan]);
  expect(await files.read(orphan)).toBeNull();
  for (const kept of [named, young, sentAgain]) expect(await files.read(kept)).not.toBeNull();
});
