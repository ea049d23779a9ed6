import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { connect, type OpenDatabase } from '../../src/database/open.ts';

/** A database of the test's own: migrated, or empty without even a schema. Dropped when the test has finished. */
export async function openTestDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<OpenDatabase> {
  const server = inject('testServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${kind === 'migrated' ? server.database : 'template0'}`);
  const opened = await connect({ ...server, database: name });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  onTestFinished(async () => {
    await opened.value.close();
    await administer(`drop database ${name} with (force)`);
  });
  return opened.value;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ ...inject('testServer'), database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A folder that is removed when the test has finished. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
