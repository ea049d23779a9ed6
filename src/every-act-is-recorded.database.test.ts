import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { report, USE_E1 } from '../test/support/draft-app.ts';
import { eventsOf, isByAccount } from '../test/support/events-of-routes.ts';
import { fieldsOf, openIntakeApp } from '../test/support/intake-app.ts';
import { makeDocx } from '../test/support/make-zip.ts';
import { formIn } from '../test/support/plan-app.ts';
import { questionsIn } from '../test/support/plan-of-units.ts';
import { fileSignedPaper } from '../test/support/signed-paper.ts';
import { listChains, verifyLog } from './capabilities/audit/acts.ts';

const DESK = '/demo/desk';
const TYPED = `${DESK}/intake/typed`;

type Event = { readonly event: string; readonly request_id: string; readonly subject: object };

/** The desk with what the log holds, told after each request. */
async function openRecorded() {
  const app = await openIntakeApp();
  const all = (): Promise<Event[]> =>
    app.desk.database.selectFrom('audit_event').selectAll().orderBy('at').orderBy('number').execute();
  const named = new Set<string>();

  /** What a request left in the log, with its answer; whatever it left bears its id and its route's event. */
  const leaves = async (ask: () => Promise<Response>) => {
    const before = (await all()).map((one) => one.request_id);
    const answer = await ask();
    const id = answer.headers.get('x-request-id') ?? 'none';
    const left = (await all()).filter(({ request_id }) => !before.includes(request_id));
    for (const { event, request_id } of left) {
      expect(request_id).toBe(id);
      named.add(event);
    }
    return { status: answer.status, answer, events: left.map(({ event }) => event) };
  };
  return { ...app, all, leaves, named };
}

type Ask = () => Promise<Response>;

/** Every act upon a plan, each followed by what changes nothing. */
async function actUponPlan(
  expectOne: (event: string, ask: Ask) => Promise<string>,
  expectNone: (what: string, ask: Ask) => Promise<void>,
  { get, post }: Pick<Awaited<ReturnType<typeof openRecorded>>, 'get' | 'post'>,
) {
  const plan = `${DESK}/measures`;
  const begin = { year: '2568', from: 'proposal' };
  await expectNone('a plan of another year', () => post(plan, { ...begin, year: '2560' }));
  await expectOne('plan-begun', () => post(plan, begin));
  await expectNone('beginning twice', () => post(plan, begin));
  const list = await (await get(plan)).text();
  const at = `${plan}/${/measures\/([0-9a-f-]{36})/.exec(list)?.[1]}`;
  const form = { ...formIn(await (await get(`${at}/edit`)).text()), title: 'ชื่อใหม่' };
  await expectNone('a measure without a name', () => post(`${at}/edit`, { ...form, title: '' }));
  await expectNone('arranging steps', () => post(`${at}/edit/steps`, { ...form, act: 'add' }));
  await expectOne('measure-changed', () => post(`${at}/edit`, form));
  await expectNone('a save of nothing', () => post(`${at}/edit`, form));
  await expectNone('a stale form', () => post(`${at}/edit`, { ...form, title: 'อื่น' }));
  await expectOne('measure-removed', () => post(`${at}/remove`, {}));
  await expectNone('removing twice', () => post(`${at}/remove`, {}));
  await expectOne('measure-restored', () => post(`${at}/history`, { revision: '3', restore: '1' }));
  await expectOne('plan-reordered', () => post(`${at}/move`, { to: '3' }));
  await expectNone('a move to where it stands', () => post(`${at}/move`, { to: '3' }));
  await expectNone('a move to nowhere', () => post(`${at}/move`, { to: 'x' }));
  const questions = `${DESK}/questions`;
  const unit = /<option value="([0-9a-f-]{36})"/.exec(await (await get(`${questions}/ask?year=2568`)).text());
  const asking = {
    ...{
      year: '2568',
      form: '01890000-0000-7000-8000-00000000000c',
      unit: unit?.[1] ?? '',
      text: 'โปรดพิจารณา',
    },
    [`m-${at.split('/').at(-1)}`]: '1',
  };
  await expectNone('asking about nothing', () => post(`${questions}/ask`, { year: '2568' }));
  await expectOne('unit-asked', () => post(`${questions}/ask`, asking));
  await expectNone('asking twice', () => post(`${questions}/ask`, asking));
  const [question = ''] = questionsIn(await (await get(questions)).text());
  await expectNone('answering at a desk for a unit', () => post(question, { verdict: 'agree' }));
  const answer = { by: 'หัวหน้ากอง', on: '1 ต.ค. 2567', way: 'paper', verdict: 'agree' };
  await expectNone('an answer of nobody', () => post(`${question}/record`, { ...answer, by: '' }));
  await expectOne('answer-recorded', () => post(`${question}/record`, answer));
  await expectNone('recording twice', () => post(`${question}/record`, answer));
  await expectOne('question-closed', () => post(`${question}/close`, {}));
  await expectNone('closing twice', () => post(`${question}/close`, {}));
  await expectNone('an answer to what is closed', () => post(`${question}/record`, { ...answer, by: 'ผู้อื่น' }));
  const copy = { new: '01890000-0000-7000-8000-00000000000a' };
  await expectOne('measure-added', () => post(`${at}/duplicate`, copy));
  await expectNone('the same copy again', () => post(`${at}/duplicate`, copy));
  const own = { year: '2568', title: 'มาตรการของเรา', new: '01890000-0000-7000-8000-00000000000b' };
  await expectOne('measure-added', () => post(`${plan}/add`, own));
  await expectNone('the same measure again', () => post(`${plan}/add`, own));
  await expectNone('none chosen to be added', () => post(`${plan}/add`, { year: '2568', from: 'library' }));
  const several = { year: '2568', [`m-${copy.new}`]: '1', [`m-${own.new}`]: '1', from: '2', to: '4' };
  await expectNone('choosing several', () => post(`${plan}/several`, several));
  const months = { ...several, what: 'months' };
  await expectOne('measures-changed', () => post(`${plan}/several/change`, months));
  await expectNone('the same change again', () => post(`${plan}/several/change`, months));
  await expectOne('measures-removed', () => post(`${plan}/several/remove`, several));
  await expectNone('removing several twice', () => post(`${plan}/several/remove`, several));
  await expectNone('restoring twice', () => post(`${at}/history`, { revision: '4', restore: '1' }));
}

test('every act leaves exactly one event, of its own route; what is refused or changes nothing leaves none', async () => {
  const { app, desk, get, post, upload, leaves, named } = await openRecorded();
  const head = (path: string) => app.request(path, { method: 'HEAD' });
  const expectOne = async (event: string, ask: () => Promise<Response>) => {
    const done = await leaves(ask);
    expect(done, event).toMatchObject({ events: [event] });
    expect(done.status, event).toBeLessThan(400);
    return done.answer.headers.get('location') ?? '';
  };
  const expectNone = async (what: string, ask: () => Promise<Response>) =>
    expect((await leaves(ask)).events, what).toEqual([]);

  const agency = {
    ...{ officialName: 'เทศบาลตำบลทดลอง', kind: 'municipality', shortName: 'thesaban' },
    units: 'กองคลัง',
  };
  await expectOne('agency-added', () => post('/agencies/new', agency));
  await expectNone('an agency that is there', () => post('/agencies/new', agency));
  await expectOne('agency-changed', () => post(`${DESK}/agency`, agency));
  await expectNone('an agency that stays as it is', () => post(`${DESK}/agency`, agency));
  await expectNone('an agency without a name', () => post(`${DESK}/agency`, { kind: 'sao' }));

  const positions = `${DESK}/agency/positions`;
  await post(`${DESK}/agency`, { ...agency, 'position-approved-title': 'นายกเทศมนตรี' });
  const held = `${positions}/${/positions\/([0-9a-f-]{36})/.exec(await (await get(positions)).text())?.[1]}`;
  const tenure = {
    ...{ kind: 'holds', personName: 'นายมานะ ตัวอย่าง', firstDay: '1 ตุลาคม 2566' },
    form: '01890000-0000-7000-8000-00000000000d',
  };
  await expectNone('a holder without a name', () => post(held, { ...tenure, personName: '' }));
  await expectOne('tenure-recorded', () => post(held, tenure));
  await expectNone('the same holder again', () => post(held, tenure));
  await expectNone('a second holder', () => post(held, { ...tenure, form: '' }));
  const holder = `${held}/${tenure.form}`;
  await expectNone('an end on no day', () => post(`${holder}/end`, { lastDay: '' }));
  await expectOne('tenure-ended', () => post(`${holder}/end`, { lastDay: '30 กันยายน 2567' }));
  await expectNone('the same end again', () => post(`${holder}/end`, { lastDay: '30 กันยายน 2567' }));
  await expectOne('tenure-removed', () => post(`${holder}/remove`, {}));
  await expectNone('removing a tenure twice', () => post(`${holder}/remove`, {}));

  const letterhead = { digits: 'arabic', wordFont: 'TH Krub' };
  await expectOne('letterhead-changed', () => post(`${DESK}/agency/letterhead`, letterhead));
  await expectNone('a letterhead that stays as it is', () => post(`${DESK}/agency/letterhead`, letterhead));
  await expectNone('a letterhead in no font', () =>
    post(`${DESK}/agency/letterhead`, { ...letterhead, wordFont: '' }),
  );

  const template = (text: string) => () => {
    const body = new FormData();
    const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    body.set('template', new File([new Uint8Array(makeDocx(paragraph))], 'memo.docx'));
    const headers = { 'sec-fetch-site': 'same-origin' };
    return app.request(`${DESK}/agency/templates/memo`, { method: 'POST', body, headers });
  };
  await expectOne('template-changed', template('{agencyName}'));
  await expectNone('the same template again', template('{agencyName}'));
  await expectNone('a template with an unknown place', template('{nothing}'));

  await expectNone('a file that says nothing', () => upload('ไม่มีคะแนน', 'note.txt'));
  const draft = await expectOne('intake-received', () => upload(report(), 'report.txt'));
  await expectNone('the same file again', () => upload(report(), 'report.txt'));
  const form = async () => fieldsOf(await (await get(draft)).text());
  const stale = await form();
  await expectNone('errors that nobody knows of', () => post(`${draft}/accept`, stale));
  await expectOne('intake-corrected', async () => post(draft, { ...stale, use: USE_E1 }));
  await expectNone('a save of nothing', async () => post(draft, await form()));
  await expectNone('a stale page', () => post(draft, { ...stale, use: USE_E1 }));
  const known = { ...(await form()), 'accept-with-errors': 'yes' };
  await expectOne('intake-accepted', () => post(`${draft}/accept`, known));
  await expectNone('accepting twice', () => post(`${draft}/accept`, known));
  await expectNone('discarding what is accepted', () => post(`${draft}/discard`, {}));

  const paragraph = `${DESK}/analysis/2567/1/mend`;
  const written = { text: 'ข้อความ', revision: '0' };
  await expectNone('an empty paragraph', () => post(paragraph, { ...written, text: ' ' }));
  await expectNone('a paragraph that is still being typed', () => post(`${paragraph}/keep`, written));
  await expectOne('analysis-paragraph-edited', () => post(paragraph, written));
  await expectNone('the same paragraph twice', () => post(paragraph, written));
  await expectNone('a stale paragraph', () => post(paragraph, { ...written, text: 'อื่น' }));
  await expectNone('a paragraph of no topic', () => post(`${DESK}/analysis/2567/99/mend`, written));
  await expectOne('analysis-paragraph-composed', () => post(`${paragraph}/compose`, { revision: '1' }));
  await expectNone('composing twice', () => post(`${paragraph}/compose`, { revision: '1' }));
  const restored = { revision: '2', restore: '1' };
  await expectOne('analysis-paragraph-restored', () => post(`${paragraph}/history`, restored));
  await expectNone('restoring twice', () => post(`${paragraph}/history`, restored));
  await expectNone('dropping a draft', () => post(`${paragraph}/drop`, { draft: '1' }));

  const said = `${DESK}/suggestions/2567`;
  const pasted = { texts: 'ควรมีที่จอดรถ', form: 'one' };
  await expectNone('no suggestion', () => post(said, { texts: ' ' }));
  await expectOne('suggestions-recorded', () => post(said, pasted));
  await expectNone('the same form twice', () => post(said, pasted));
  const rows = await desk.database.selectFrom('suggestion').select('suggestion_id').execute();
  const suggestion = `${said}/${rows[0]?.suggestion_id}`;
  const moved = { text: 'ควรมีที่จอดรถ', topic: '1', revision: '0' };
  await expectOne('suggestion-changed', () => post(suggestion, moved));
  await expectNone('the same change twice', () => post(suggestion, moved));
  await expectNone('a stale change', () => post(suggestion, { ...moved, text: 'อื่น' }));
  await expectOne('suggestion-removed', () => post(`${suggestion}/remove`, {}));
  await expectNone('removing twice', () => post(`${suggestion}/remove`, {}));

  const again = await expectOne('intake-received', () => post(`${draft}/revise`, {}));
  await expectNone('revising twice', () => post(`${draft}/revise`, {}));
  await expectOne('intake-discarded', () => post(`${again}/discard`, {}));
  await expectNone('discarding twice', () => post(`${again}/discard`, {}));

  const approval = `${DESK}/approval`;
  const first = await expectOne('edition-proposed', () => post(approval, { reason: '' }));
  await expectNone('proposing twice', () => post(approval, { reason: '' }));
  const edition = first.split('?')[0] ?? '';
  await expectOne('report-downloaded', () => get(`${edition}/edition.json`));
  await expectOne('report-downloaded', () => get(`${edition}/memo.docx`));
  await expectNone('approving at a desk on screen', () => post(`${edition}/approve`, {}));
  await expectNone('a paper without its scan', () => post(`${edition}/paper`, {}));
  await expectOne('edition-taken-back', () => post(`${edition}/take-back`, {}));
  await expectNone('taking back twice', () => post(`${edition}/take-back`, {}));
  const second = await expectOne('edition-proposed', () => post(approval, { reason: '' }));
  await expectOne('edition-approved-on-paper', () => fileSignedPaper(app, second.split('?')[0] ?? ''));
  const approved = second.split('?')[0] ?? '';
  await expectNone('filing twice', () => fileSignedPaper(app, approved));
  await expectNone('publishing what nobody approved', () => post(`${edition}/publication`, {}));
  await expectOne('edition-published', () => post(`${approved}/publication`, {}));
  await expectNone('publishing twice', () => post(`${approved}/publication`, {}));
  await expectNone('a withdrawal without a reason', () => post(`${approved}/withdraw`, {}));
  await expectOne('publication-withdrawn', () => post(`${approved}/withdraw`, { because: 'ผิดพลาด' }));
  await expectNone('withdrawing twice', () => post(`${approved}/withdraw`, { because: 'ผิดพลาด' }));
  await actUponPlan(expectOne, expectNone, { get, post });

  await expectOne('report-downloaded', () => get(`${DESK}/report/analysis.json`));
  await expectNone('the head of a download', () => head(`${DESK}/report/analysis.json`));
  await expectNone('a report that is none', () => get(`${DESK}/report/other.json`));
  await expectOne('result-withdrawn', () => post(`${draft}/withdraw`, {}));
  await expectNone('withdrawing twice', () => post(`${draft}/withdraw`, {}));
  await expectNone('a download without a result', () => get('/thesaban/desk/report/analysis.json'));

  const typed = { rulebook: 'ita-2567', 'score-i1': '98.78', 'score-i2': '97' };
  await expectNone('what is still being typed', () => post(`${TYPED}/keep`, typed));
  await expectNone('checking what is typed', () => post(`${TYPED}/check`, typed));
  const paste = { ...typed, act: 'spread', paste: 'i1\t98.77' };
  await expectNone('spreading a block', () => post(`${TYPED}/check`, paste));
  const restore = JSON.stringify([{ key: 'i1', from: '98.78', to: '98.77' }]);
  await expectNone('giving a score back', () => post(`${TYPED}/check`, { ...typed, restore }));
  await expectOne('typed-emptied', () => post(`${TYPED}/clear`, typed));
  await expectNone('emptying twice', () => post(`${TYPED}/clear`, typed));
  await expectNone('nothing typed', () => post(TYPED, { rulebook: 'ita-2567' }));
  await expectOne('intake-received', () => post(TYPED, typed));
  await expectNone('handing in what is a draft already', () => post(TYPED, typed));

  expect([...named].sort()).toEqual(eventsOf((route) => !isByAccount(route)));
  const verified = await verifyLog(desk.database, await listChains(desk.database), new Set());
  for (const { broken } of verified) expect(broken).toBeNull();
});

test('a draft made again from a decided one has what was said over it from its first moment', async () => {
  const { post, upload, get, openedBy } = await openRecorded();
  const uploaded = await upload(report(), 'report.txt');
  const draft = uploaded.headers.get('location') ?? '';
  await post(draft, { ...fieldsOf(await (await get(draft)).text()), use: USE_E1 });
  await post(`${draft}/discard`, {});
  const { intake } = await openedBy(await post(`${draft}/revise`, {}));
  expect(intake).toMatchObject({ state: 'draft', corrections: [JSON.parse(USE_E1)] });
});

test('an act whose event cannot be written changes nothing', async () => {
  const { desk, agencyId, upload } = await openRecorded();
  await sql`alter table audit_event add constraint none check (false) not valid`.execute(desk.database);
  await expect(upload(report(), 'report.txt')).rejects.toThrow(/violates check constraint/);
  const drafts = await desk.database
    .selectFrom('intake')
    .select('intake_id')
    .where('agency_id', '=', agencyId)
    .where('state', '=', 'draft')
    .execute();
  expect(drafts).toEqual([]);
});
