import { findAgencySummary } from '../../src/capabilities/agency/acts.ts';
import { findIntake, type OpenedIntake } from '../../src/capabilities/intake/acts.ts';
import { openDeskApp } from './desk-app.ts';

/** The demo agency's desk, with a person's ways of bringing in a result. */
export async function openIntakeApp() {
  const { app, desk, acts, travelTo, get, post } = await openDeskApp();
  const summary = await findAgencySummary(desk.database, 'demo');
  if (!summary) throw new Error('the demo agency is not loaded');
  const { agencyId } = summary;

  const upload = async (
    content: Uint8Array | string,
    name: string,
    language: 'th' | 'en' = 'th',
  ): Promise<Response> => {
    const body = new FormData();
    body.set('file', new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    return app.request('/demo/desk/intake', {
      method: 'POST',
      body,
      headers: { cookie: `lang=${language}`, 'sec-fetch-site': 'same-origin' },
    });
  };

  /** What an answer's redirect to a preview leads to. */
  const openedBy = async (answer: Response): Promise<OpenedIntake> => {
    const id = (answer.headers.get('location') ?? '').split('/').at(-1)?.split(/[?#]/)[0] ?? '';
    const opened = await findIntake(desk, agencyId, id);
    if (!opened.ok) throw new Error(`no intake behind ${answer.status} ${answer.headers.get('location')}`);
    return opened.value;
  };

  return { app, desk, acts, travelTo, agencyId, get, post, upload, openedBy };
}

/** The values of a page's fields, as a browser would send them. */
export function fieldsOf(html: string): Record<string, string> {
  const inputs = html.match(/<input[^>]*>/g) ?? [];
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return Object.fromEntries(
    inputs.flatMap((tag) => {
      const name = attribute(tag, 'name');
      const type = attribute(tag, 'type') ?? '';
      const isSent = type === 'radio' ? / checked\b/.test(tag) : !['file', 'checkbox'].includes(type);
      return name && isSent ? [[name, attribute(tag, 'value') ?? '']] : [];
    }),
  );
}
