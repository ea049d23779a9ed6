import { openDeskApp } from './desk-app.ts';
import { fieldsOf } from './intake-app.ts';
import { htmlFaults } from './page-checks.ts';
import { publishReport } from './publish.ts';

/** A desk with ways to publish its report, and to ask for what is public as a stranger. */
export async function openPublicApp(given: Parameters<typeof openDeskApp>[1] = {}) {
  const desk = await openDeskApp('demo', given);
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    desk.stranger.request(path, { headers });
  /** The page as a stranger sees it; throws for what is no sound HTML. */
  const read = async (path: string) => {
    const answer = await ask(path);
    const html = await answer.text();
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    const faults = isPage ? await htmlFaults(html) : [];
    if (faults.length > 0) throw new Error(`${path}: ${JSON.stringify(faults)}`);
    return { status: answer.status, html, headers: answer.headers };
  };
  /** Changes where the agency lies, which the report says. */
  const move = async (district: string) => {
    const fields = fieldsOf(await (await desk.get('/demo/desk/agency')).text());
    const moved = await desk.post('/demo/desk/agency', { ...fields, kind: 'sao', district });
    if (moved.status !== 303) throw new Error(`moving answered ${moved.status}`);
  };
  return { ...desk, ask, read, move, publish: (reason?: string) => publishReport(desk, reason) };
}
