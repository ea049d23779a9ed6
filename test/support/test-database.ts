import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { connect, type OpenDatabase } from '../../src/database/open.ts';
import { administer } from './administer.ts';

/** Migrated, with the demo loaded by the program itself as well, or without even a schema. */
type Kind = 'migrated' | 'demo' | 'empty';

/** A database of the test's own. Dropped when the test has finished. */
export async function openTestDatabase(kind: Kind = 'migrated'): Promise<OpenDatabase> {
  const [server, { migrated, demo }] = [inject('testServer'), inject('testTemplates')];
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = { migrated, demo, empty: 'template0' }[kind];
  // Where nothing waits for the disk, copying files is quicker than writing them through the log.
  await administer(server, [`create database ${name} template ${template} strategy file_copy`]);
  const opened = await connect({ ...server, database: name });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  onTestFinished(async () => {
    await opened.value.close();
    await administer(server, [`drop database ${name} with (force)`]);
  });
  return opened.value;
}

/** A folder that is removed when the test has finished. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with the files that belong to a database with the demo. */
export async function copyDemoFiles(): Promise<string> {
  const folder = await makeTestFolder();
  await cp(inject('testTemplates').demoFiles, folder, { recursive: true });
  return folder;
}
