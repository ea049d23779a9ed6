import { defineConfig } from 'vitest/config';

const everyTest = 'src/**/*.test.{ts,tsx}';
const databaseTests = 'src/**/*.database.test.{ts,tsx}';
const assets = 'test/support/assets-once.ts';
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * Kinds of test: `unit` needs nothing; `database` (`*.database.test.ts`) shares one PostgreSQL, each test with a database
 * of its own; `journeys` start the real program, and browsers, on folders and ports of their own. `checks` look at the code as
 * a whole, `installation` installs, starts, stops and kills the program over and over: both run with everything else alone.
 * The time limits only catch what hangs: they must hold on a small machine that has other work, too.
 */
export default defineConfig({
  test: {
    // Vitest would leave one core idle, which is half of a small machine.
    maxWorkers: '100%',
    setupFiles: ['test/support/same-examples.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [everyTest],
          exclude: [databaseTests],
          globalSetup: [assets],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          isolate: false,
          include: [databaseTests],
          setupFiles: ['test/support/close-writers.ts'],
          globalSetup: [assets, 'test/support/database-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/*.test.ts'],
          globalSetup: [assets],
          ...patient,
        },
      },
      { extends: true, test: { name: 'checks', include: ['test/checks/*.test.ts'], ...patient } },
      {
        extends: true,
        test: {
          name: 'installation',
          include: ['test/installation/*.test.ts'],
          globalSetup: ['test/support/begun-data.ts'],
          ...patient,
        },
      },
    ],
  },
});
