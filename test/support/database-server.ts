import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopReading } from '../../src/capabilities/intake/read/read-in-process.ts';
import type { Connection } from '../../src/database/embedded/postmaster.ts';
import { startEmbedded } from '../../src/database/embedded/start.ts';
import { openFileStore } from '../../src/database/files.ts';
import { migrate } from '../../src/database/migrate.ts';
import { connect, type OpenDatabase } from '../../src/database/open.ts';
import { loadDemo } from '../../src/demo.ts';
import { administer } from './administer.ts';
import { DEMO_DAY } from './demo-day.ts';
import { makeQuickFolder } from './quick-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, and on it the templates of which tests get copies. */
    testServer: Connection;
    testTemplates: TestTemplates;
  }
}

export type TestTemplates = {
  readonly migrated: string;
  /** A database with the demo, as the program loads it, and the folder with the files of it. */
  readonly demo: string;
  readonly demoFiles: string;
};

/** One PostgreSQL for all database tests of a run, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeQuickFolder('prongsai-tests-');
  const data = join(folder, 'server');
  await mkdir(data);
  const server = await startEmbedded(data);
  if (!server.ok) throw new Error(`no database for the tests: ${JSON.stringify(server.refusal)}`);
  const { connection } = server.value;
  const templates = { migrated: connection.database, demo: 'demo', demoFiles: join(folder, 'demo') };
  await administer(connection, DURABLE_FOR_NOBODY);
  await fill(connection, async ({ pool }) => migrate(pool));
  await administer(connection, [`create database ${templates.demo} template ${templates.migrated}`]);
  await fill({ ...connection, database: templates.demo }, async ({ database }) => {
    await loadDemo({ database, files: openFileStore(templates.demoFiles), clock: () => DEMO_DAY });
    await stopReading();
  });
  project.provide('testServer', connection);
  project.provide('testTemplates', templates);
  return async () => {
    await server.value.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** What this server holds is gone with the run, so that it need not wait for the disk. */
const DURABLE_FOR_NOBODY = [
  'alter system set fsync = off',
  'alter system set synchronous_commit = off',
  'alter system set full_page_writes = off',
  'select pg_reload_conf()',
];

/** Nobody may be connected to a template while it is copied. */
async function fill(connection: Connection, work: (opened: OpenDatabase) => Promise<unknown>): Promise<void> {
  const opened = await connect(connection);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  try {
    await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
