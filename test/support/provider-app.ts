import type { ProviderSettings } from '../../src/identity-provider/provider-settings.ts';
import { openProviderBrowser, pathOf } from './identity-provider.ts';
import { PASSWORD } from './people.ts';
import { openServerApp } from './server-app.ts';

export const PROVIDER_PATHS = {
  identities: '/account/identities',
  visit: '/account/sign-in/provider',
} as const;

type Browser = ReturnType<Awaited<ReturnType<typeof openServerApp>>['openBrowser']>;

/** Where an answer sends the browser on to. */
export const wayOut = (answer: Response): string =>
  /^0; url=(.+)$/.exec(answer.headers.get('refresh') ?? '')?.[1] ?? '';

/** A server with two agencies whose people may sign in by a real provider. */
export async function openProviderApp(settings: ProviderSettings) {
  const server = await openServerApp(null, null, settings);
  const events = async () =>
    (await server.database.selectFrom('audit_event').select('event').orderBy('number').execute()).map(
      ({ event }) => event,
    );
  /** Goes to the provider and comes back as somebody; gives the answer to coming back. */
  const visit = async (browser: Browser, login: string, begun: Promise<Response>) =>
    browser.get(pathOf(await openProviderBrowser().identify(wayOut(await begun), login)));
  const signInAs = (browser: Browser, login: string, next = '/') =>
    visit(browser, login, browser.post(PROVIDER_PATHS.visit, { next }));
  const connectAs = (browser: Browser, login: string) =>
    visit(browser, login, browser.post(PROVIDER_PATHS.identities, { present: PASSWORD }));
  const identities = () => server.database.selectFrom('account.identity').selectAll().execute();
  return { ...server, events, visit, signInAs, connectAs, identities };
}
