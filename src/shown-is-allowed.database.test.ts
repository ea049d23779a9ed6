import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { report } from '../test/support/draft-app.ts';
import { fieldsOf } from '../test/support/intake-app.ts';
import { ask, withUnits } from '../test/support/plan-of-units.ts';
import { giveSecondFactor } from '../test/support/second-factor.ts';
import { openServerApp } from '../test/support/server-app.ts';
import { ROLES } from './capabilities/people/index.ts';
import { SHOWN_TO } from './web/components/post-form.tsx';

type Browser = ReturnType<Awaited<ReturnType<typeof openServerApp>>['openBrowser']>;
type Leads = { readonly method: 'GET' | 'POST'; readonly path: string };

const DESK = '/one/desk';

type Element = { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: Element[] };

/** Where the links, forms and buttons of a page at `path` lead to within the installation. */
function leadsOf(html: string, path: string): Leads[] {
  const found: Leads[] = [];
  const add = (method: Leads['method'], target: string | undefined) => {
    const { origin, pathname, search } = new URL(target ?? path, `http://localhost${path}`);
    if (origin === 'http://localhost') found.push({ method, path: pathname + search });
  };
  /** `method`: of the form around it; a button outside of one names a form that is sent by POST. */
  const walk = ({ tagName, attrs = [], childNodes = [] }: Element, method: Leads['method']): void => {
    const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
    if (tagName === 'a' && !value('href')?.startsWith('#')) add('GET', value('href'));
    const own = tagName !== 'form' ? method : value('method') === 'post' ? 'POST' : 'GET';
    if (tagName === 'form') add(own, value('action'));
    const action = value('formaction');
    if (tagName === 'button' && action !== undefined) add(own, action);
    for (const child of childNodes) walk(child, own);
  };
  walk(parse(html) as Element, 'POST');
  return found;
}

/** Files and pictures lead nowhere. */
const IS_FILE = /\/(figures|template|original|scan)|\/report\/|\.(pdf|docx|xlsx|csv|json)(\?|$)/;

/** Of pages that differ by an id or a number alone, such as those of measures, as many are visited. */
const OF_A_KIND = 3;
/** Files of a format in one place, which take long to write, are of a kind of which one is asked for. */
const kindOf = (key: string) =>
  key
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/)\d+(?=\/|$)/g, ':id')
    .replace(/[^/]+(?=\.(pdf|docx)$)/, ':file');

/** `status`: null for what was not asked for on the way: acts and files. */
type Shown = Leads & { readonly from: string; readonly status: number | null };

/** All that can be reached from the desk by following what its pages show. */
async function everythingShownTo(browser: Browser): Promise<ReadonlyMap<string, Shown>> {
  const known = new Map<string, Shown>();
  const kinds = new Map<string, number>();
  const toVisit: Shown[] = [{ method: 'GET', path: DESK, from: 'the start', status: null }];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    const { method, path } = next;
    const key = `${method} ${path.replace(/[?].*$/, '')}`;
    const alike = kinds.get(kindOf(key)) ?? 0;
    if (known.has(key) || alike >= (IS_FILE.test(path) ? 1 : OF_A_KIND)) continue;
    kinds.set(kindOf(key), alike + 1);
    known.set(key, next);
    if (method !== 'GET' || IS_FILE.test(path)) continue;
    const answer = await browser.get(path);
    known.set(key, { ...next, status: answer.status });
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const leads of leadsOf(await answer.text(), path))
      toVisit.push({ ...leads, from: path, status: null });
  }
  return known;
}

/**
 * A server whose first agency has a result, a draft, typed scores, a plan about which a unit is asked, an edition that
 * waits for its approval, and an invitation; of each role somebody, and one with a second factor.
 */
async function openFilled() {
  const server = await openServerApp();
  const { clerks } = await withUnits(server.desk, server.one);
  for (const role of ROLES) await server.join(role, server.one, [role], [clerks.unitId]);
  await server.join('holder', server.one, ['viewer']);
  await giveSecondFactor(server, 'holder');
  const coordinator = await server.signedIn('coordinator');
  const { person } = await server.open('coordinator');
  const upload = async (content: string) => {
    const body = new FormData();
    body.set(SHOWN_TO, person.accountId);
    body.set('rulebook', 'ita-2567');
    body.set('file', new File([content], 'report.txt'));
    const headers = { 'sec-fetch-site': 'same-origin' };
    const answer = await coordinator.request(`${DESK}/intake`, { method: 'POST', body, headers });
    return answer.headers.get('location') ?? '';
  };
  const fields = async (path: string) => fieldsOf(await (await coordinator.get(path)).text());
  const accepted = await upload(report());
  const accepting = { ...(await fields(accepted)), 'accept-with-errors': 'yes' };
  expect((await coordinator.post(`${accepted}/accept`, accepting)).headers.get('location')).toMatch(
    /accepted/,
  );
  const draft = await upload(report().replace('98', '97'));
  expect(draft).toMatch(/intake\/[0-9a-f-]{36}/);
  await coordinator.post(`${DESK}/intake/typed/keep`, { rulebook: 'ita-2567', 'score-i1': '98.78' });
  await coordinator.post(`${DESK}/measures`, { year: '2568', from: 'proposal' });
  const measure = /name="(m-[0-9a-f-]{36})"/.exec(
    await (await coordinator.get(`${DESK}/questions/ask?year=2568`)).text(),
  );
  const asking = { unit: clerks.unitId, [measure?.[1] ?? '']: '1' };
  expect((await ask(coordinator, DESK, 'year=2568', asking)).status).toBe(303);
  await coordinator.post(`${DESK}/approval`);
  const invited = { personName: 'คนใหม่', signInName: 'new@example.go.th', 'role-viewer': '1' };
  await (await server.signedIn()).post(`${DESK}/people`, invited);
  return { ...server, accepted, draft, fields };
}

describe('pages show nothing that the role does not allow', () => {
  test.each(ROLES)('%s', async (role) => {
    const server = await openFilled();
    const browser = await server.signedIn(role);
    const shown = await everythingShownTo(browser);
    expect(shown.size).toBeGreaterThan(15);
    for (const overseen of ['GET /oversight', 'GET /oversight/agencies.csv', 'GET /oversight/agencies.xlsx'])
      expect(shown.has(overseen), overseen).toBe(role === 'oversight');
    const last = (path: string) => Number(path.endsWith('/sign-out'));
    const inTurn = [...shown.values()].toSorted((one, other) => last(one.path) - last(other.path));
    for (const { method, path, from, status: seen } of inTurn) {
      const status = seen ?? (await (method === 'GET' ? browser.get(path) : browser.post(path))).status;
      expect(status, `${method} ${path}, shown on ${from}`).not.toBe(403);
      expect(status, path).toBeLessThan(500);
    }
    const acts = [...shown.keys()].filter((key) => key.startsWith('POST') && key.includes(DESK));
    if (['viewer', 'oversight'].includes(role)) expect(acts).toEqual([]);
    else if (['owner', 'head-of-unit'].includes(role))
      expect(acts).toEqual([expect.stringMatching(/^POST \/one\/desk\/questions\/[0-9a-f-]{36}$/)]);
    else expect(acts).not.toEqual([]);
  });
});

test('who may accept a draft but not change it sees it as it is, and accepts it', async () => {
  const { draft, signedIn } = await openFilled();
  const browser = await signedIn('executive');
  const html = await (await browser.get(draft)).text();
  expect(html).not.toMatch(/name="score-/);
  const accepting = { ...fieldsOf(html), 'accept-with-errors': 'yes' };
  const answer = await browser.post(`${draft}/accept`, accepting);
  expect(answer.headers.get('location')).toMatch(/accepted=2567/);
});

test('who may not work on a draft is led to read it', async () => {
  const { signedIn, draft } = await openFilled();
  const shownTo = async (name: string) => (await (await signedIn(name)).get(`${DESK}/intake`)).text();
  const [viewer, coordinator] = [await shownTo('viewer'), await shownTo('coordinator')];
  expect(viewer).toMatch(new RegExp(`href="${draft}"[^>]*>เปิดดู<`));
  expect(coordinator).toMatch(new RegExp(`href="${draft}"[^>]*>ตรวจทานต่อ<`));
  expect(viewer).not.toMatch(/enctype=|ตรวจทานต่อ/);
});

test('who may not change the agency reads what is kept of it', async () => {
  const { signedIn } = await openFilled();
  const browser = await signedIn('viewer');
  const html = await (await browser.get(`${DESK}/agency`)).text();
  expect(html).toContain('องค์การบริหารส่วนตำบลหนึ่ง</dd>');
  expect(html.slice(html.indexOf('<main'))).not.toMatch(/<input|<textarea|<select/);
});
