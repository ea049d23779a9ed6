import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/database/embedded/postmaster.ts';
import { startEmbedded } from '../../src/database/embedded/start.ts';
import { migrate } from '../../src/database/migrate.ts';
import { connect } from '../../src/database/open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run; its database is the migrated template of which each test file gets a copy. */
    testServer: Connection;
  }
}

/** One PostgreSQL for all database tests of a run, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'prongsai-tests-'));
  const server = await startEmbedded(data);
  if (!server.ok) throw new Error(`no database for the tests: ${JSON.stringify(server.refusal)}`);
  const template = await connect(server.value.connection);
  if (!template.ok) throw new Error(JSON.stringify(template.refusal));
  await migrate(template.value.pool);
  // Nobody may be connected to a template while it is copied.
  await template.value.close();
  project.provide('testServer', server.value.connection);
  return async () => {
    await server.value.stop();
    await rm(data, { recursive: true, force: true });
  };
}
