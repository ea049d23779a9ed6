import { onTestFinished } from 'vitest';
import { findAgencySummary } from '../../src/capabilities/agency/index.ts';
import type { IntakeDesk } from '../../src/capabilities/intake/index.ts';
import { openFileStore } from '../../src/database/files.ts';
import { loadDemo } from '../../src/demo.ts';
import { closeWriters } from '../../src/documents/index.ts';
import { createApp } from '../../src/web/app.tsx';
import { securityHeaders } from '../../src/web/security-headers.ts';
import { builtAssets } from './built-assets.ts';
import { makeTestFolder, openTestDatabase } from './test-database.ts';

/** A day in Thailand that is another in UTC, soon after the year of the demo result. */
const NOW = new Date('2024-10-15T20:00:00Z');

/** The whole web side on a database of the test's own, with the demo agency or without any. */
export async function openDeskApp(kind: 'demo' | 'empty' = 'demo') {
  const { database } = await openTestDatabase();
  const desk: IntakeDesk = { database, files: openFileStore(await makeTestFolder()), clock: () => NOW };
  if (kind === 'demo') await loadDemo(desk);
  onTestFinished(closeWriters);
  const app = createApp({
    desk,
    assets: builtAssets(),
    findAgency: async (shortName) => {
      const agency = await findAgencySummary(database, shortName);
      return agency && { ...agency, name: agency.officialName };
    },
    may: () => true,
    guards: [securityHeaders],
    logFault: (fault) => {
      throw fault;
    },
    recordAct: () => {},
  });
  const get = async (path: string, language: 'th' | 'en' = 'th') =>
    app.request(path, { headers: { cookie: `lang=${language}` } });
  const post = async (path: string, fields: Readonly<Record<string, string>>, language: 'th' | 'en' = 'th') =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie: `lang=${language}`, 'sec-fetch-site': 'same-origin' },
    });
  return { app, desk, get, post };
}
