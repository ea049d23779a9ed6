import { defineConfig } from 'vitest/config';

const everyTest = 'src/**/*.test.{ts,tsx}';
const databaseTests = 'src/**/*.database.test.{ts,tsx}';

/**
 * Three kinds of test: `unit` needs nothing; `database` (`*.database.test.ts`) shares one PostgreSQL, each file with
 * a database of its own; `journeys` start the real program, and browsers, so they run one after another.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: [everyTest], exclude: [databaseTests] } },
      {
        test: {
          name: 'database',
          include: [databaseTests],
          globalSetup: ['test/support/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
