import type { IntakeDesk } from '../../src/capabilities/intake/acts.ts';
import { compose } from '../../src/compose.ts';
import { openFileStore } from '../../src/database/files.ts';
import { builtAssets } from './built-assets.ts';
import { DEMO_DAY } from './demo-day.ts';
import { copyDemoFiles, makeTestFolder, openTestDatabase } from './test-database.ts';

type Language = 'th' | 'en';

/**
 * The desk as it is served, on a database of the test's own, with the demo agency or without any. `stranger` asks it
 * as a browser without a session; `app`, `get` and `post` as the browser that opened the one-time link. `acts`
 * gives the events recorded so far. Faults of the program are thrown, unless the test wants them told.
 */
export async function openDeskApp(
  kind: 'demo' | 'empty' = 'demo',
  {
    publicUrl = null,
    logFault = thrown,
  }: { publicUrl?: string | null; logFault?: (fault: unknown) => void } = {},
) {
  const { database, pool } = await openTestDatabase(kind === 'demo' ? 'demo' : 'migrated');
  const data = await (kind === 'demo' ? copyDemoFiles() : makeTestFolder());
  let now = DEMO_DAY;
  const desk: IntakeDesk = { database, files: openFileStore(data), clock: () => now };
  const travelTo = (moment: Date) => {
    now = moment;
  };
  const acts = async () => {
    const events = database.selectFrom('audit_event').select('event').orderBy('at').orderBy('number');
    return (await events.execute()).map(({ event }) => event);
  };
  const composed = compose({
    config: { data, publicUrl, trustProxy: false },
    desk,
    mode: 'desk',
    assets: builtAssets(),
    onLinkUsed: () => {},
    logFault,
  });

  const asking = (session: string) => {
    const ask = async (request: Request): Promise<Response> => {
      const cookies = [request.headers.get('cookie'), session].filter(Boolean).join('; ');
      request.headers.set('cookie', cookies);
      if (!request.headers.has('host')) request.headers.set('host', new URL(request.url).host);
      return composed.app.fetch(request);
    };
    return {
      fetch: ask,
      request: (path: string, init: RequestInit = {}) => ask(new Request(`http://localhost${path}`, init)),
    };
  };
  const stranger = asking('');
  const { newLink } = composed;
  if (newLink === null) throw new Error('a desk opens by a link');
  const opened = await stranger.request(newLink());
  const app = asking(opened.headers.get('set-cookie')?.split(';')[0] ?? '');

  const get = (path: string, language: Language = 'th') =>
    app.request(path, { headers: { cookie: `lang=${language}` } });
  const post = (path: string, fields: Readonly<Record<string, string>>, language: Language = 'th') =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie: `lang=${language}`, 'sec-fetch-site': 'same-origin' },
    });
  return { app, stranger, newLink, desk, data, acts, travelTo, pool, get, post };
}

function thrown(fault: unknown): never {
  throw fault;
}
