import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/database/migrate.ts';
import { connect, openAsOwner } from '../../src/database/open.ts';
import type { Connection } from '../../src/database/embedded/postmaster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: Connection;
  }
}

/** The migrated database of which each test file gets a copy. */
export const TEMPLATE = 'prongsai';

/** One PostgreSQL for all database tests of a run, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'prongsai-tests-'));
  const server = await openAsOwner({ data, databaseUrl: null });
  if (!server.ok) throw new Error(`no database for the tests: ${JSON.stringify(server.refusal)}`);
  const migrated = await migrate(server.value.pool);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusal));
  const { host, port, user, password } = server.value.pool.options;
  project.provide('testServer', {
    host: host ?? '',
    port: port ?? 0,
    user: user ?? '',
    password: typeof password === 'string' ? password : '',
    database: TEMPLATE,
  });
  // Nobody may be connected to a template while it is copied.
  await server.value.pool.query('select 1');
  const control = await connect({ host, port, user, password, database: 'postgres' });
  if (!control.ok) throw new Error(JSON.stringify(control.refusal));
  return async () => {
    await control.value.close();
    await server.value.close();
    await rm(data, { recursive: true, force: true });
  };
}
