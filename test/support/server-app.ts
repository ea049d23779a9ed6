import { compose } from '../../src/compose.ts';
import type { SmtpSettings } from '../../src/config.ts';
import { openFileStore } from '../../src/database/files.ts';
import { hashOf } from '../../src/database/secret.ts';
import type { ProviderSettings } from '../../src/identity-provider/provider-settings.ts';
import { SHOWN_TO } from '../../src/web/components/post-form.tsx';
import { builtAssets } from './built-assets.ts';
import { CLERK, done, openInstallation, PASSWORD } from './people.ts';

type Fields = Readonly<Record<string, string>>;

/** A server as it is served, with two agencies and their first administrator; and browsers that keep their cookies. */
export async function openServerApp(
  publicUrl: string | null = null,
  mail: SmtpSettings | null = null,
  provider: ProviderSettings | null = null,
) {
  const installation = await openInstallation();
  done(await installation.choose(installation.link.token));
  const { data } = installation;
  const { database } = installation.desk;
  const desk = { ...installation.desk, files: openFileStore(data) };
  const { app, sendMails } = compose({
    config: { data, publicUrl, trustProxy: false, mail, provider },
    mode: 'server',
    desk,
    assets: builtAssets(),
    onLinkUsed: () => {},
    logFault: (fault) => {
      throw fault;
    },
  });
  const origin = publicUrl ?? 'http://localhost';

  const openBrowser = () => {
    const jar = new Map<string, string>();
    const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const asked = new Request(`http://localhost${path}`, init);
      const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
      asked.headers.set('cookie', [asked.headers.get('cookie'), ...cookies].filter(Boolean).join('; '));
      if (!asked.headers.has('host')) asked.headers.set('host', new URL(origin).host);
      const answer = await app.fetch(asked);
      for (const cookie of answer.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const [name = '', value = ''] = pair.split('=');
        if (/max-age=0/i.test(cookie)) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    };
    const get = (path: string) => request(path);
    /** The account whose session the browser has, as a page shown to it says in its forms. */
    const shownTo = async (): Promise<Fields> => {
      const token = [...jar].find(([name]) => name.includes('session'))?.[1] ?? '';
      const session = await database
        .selectFrom('access.session')
        .select('account_id')
        .where('token_hash', '=', hashOf(token))
        .executeTakeFirst();
      return session ? { [SHOWN_TO]: session.account_id } : {};
    };
    /** Sends a form as it is shown to this browser now. */
    const post = async (path: string, fields: Fields = {}) =>
      request(path, {
        method: 'POST',
        body: new URLSearchParams({ ...(await shownTo()), ...fields }),
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    const signIn = (signInName = CLERK, password = PASSWORD, more: Fields = {}) =>
      post('/account/sign-in', { signInName, password, ...more });
    return { jar, request, get, post, signIn };
  };

  /** The browser of somebody who has signed in. */
  const signedIn = async (signInName = CLERK) => {
    const browser = openBrowser();
    const answer = await browser.signIn(signInName);
    if (answer.status !== 303) throw new Error(`signing in answered ${answer.status}`);
    return browser;
  };
  return { ...installation, app, desk, openBrowser, signedIn, sendMails };
}
