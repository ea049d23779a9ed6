import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import { basename, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runningEmbedded } from '../../src/database/embedded/start.ts';
import { type Program, postmasterOf, untilServing } from '../support/program.ts';
import { openProgramFolder } from '../support/program-folder.ts';
import { sheet2567 } from '../support/result-2567.ts';

let data: string;
let start: ReturnType<typeof openProgramFolder>['start'];
let connections: pg.Client[];

beforeEach(() => {
  ({ data, start } = openProgramFolder());
  connections = [];
});

afterEach(async () => {
  for (const client of connections) await client.end();
});

type Desk = { readonly program: Program; readonly origin: string; readonly cookie: string };

async function openDesk(): Promise<Desk> {
  const program = start();
  const { link, origin } = await untilServing(program);
  const opened = await fetch(link, { redirect: 'manual' });
  return { program, origin, cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** A connection of our own to the program's database; it breaks with the server without a word. */
async function connectBeside(): Promise<pg.Client> {
  const connection = await runningEmbedded(data);
  if (connection === null) throw new Error('the database does not run');
  const client = new pg.Client(connection).on('error', () => {});
  await client.connect();
  connections.push(client);
  return client;
}

const csv = [...sheet2567.items].map(([id, score]) => `${id},${score / 100}`).join('\n');
const file = Buffer.from(`item,score\n${csv}\n`);
const sha256 = createHash('sha256').update(file).digest('hex');

const BOUNDARY = 'boundary-of-the-form';
const body = Buffer.concat([
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="scores.csv"\r\n` +
      'content-type: text/csv\r\n\r\n',
  ),
  file,
  Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
]);

/** Begins to send the form; `answered` gives the status, or null when the connection broke. */
function beginUpload({ origin, cookie }: Desk) {
  const sending: ClientRequest = request(`${origin}/demo/desk/intake`, {
    method: 'POST',
    headers: {
      ...{ cookie, origin, 'content-length': body.length },
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
  });
  const answered = new Promise<number | null>((resolve) => {
    sending.on('error', () => resolve(null));
    sending.on('response', (response) => {
      response.resume().on('error', () => {});
      resolve(response.statusCode ?? null);
    });
  });
  return { sending, answered };
}

const originals = (): string[] =>
  readdirSync(join(data, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * How many drafts of the file there are; every row names a whole original, every original is whole, and the audit log
 * tells of each draft of the file once.
 */
async function draftsKept(): Promise<number> {
  const client = await connectBeside();
  const { rows } = await client.query<{ sha256: string; drafts: number }>(
    `select f.sha256, count(i.intake_id)::int as drafts from stored_file f
      left join intake i using (agency_id, sha256) group by f.sha256`,
  );
  const names = originals().map((path) => basename(path));
  for (const row of rows) expect(names).toContain(row.sha256);
  for (const path of originals())
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(basename(path));
  const drafts = rows.find((row) => row.sha256 === sha256)?.drafts ?? 0;
  const { rowCount } = await client.query(
    "select from audit_event where event = 'intake-received' and subject ->> 'sha256' = $1",
    [sha256],
  );
  expect(rowCount).toBe(drafts);
  return drafts;
}

const KILLS = [
  { killed: 'the program alone', program: true, database: false },
  { killed: 'the database alone', program: false, database: true },
  { killed: 'program and database', program: true, database: true },
];

function kill({ program }: Desk, which: { readonly program: boolean; readonly database: boolean }): void {
  const postmaster = postmasterOf(data);
  if (which.program) program.process.kill('SIGKILL');
  if (which.database) process.kill(postmaster, 'SIGKILL');
}

async function expectToGoOn(): Promise<void> {
  const desk = await openDesk();
  expect(await draftsKept()).toBe(0);
  const { sending, answered } = beginUpload(desk);
  sending.end(body);
  expect(await answered).toBe(303);
  expect(await draftsKept()).toBe(1);
}

test.each(KILLS)(
  'a kill of $killed while rows of an upload are written leaves none, and the next start takes it',
  async (which) => {
    const desk = await openDesk();
    const beside = await connectBeside();
    // Whoever holds the agency lets the upload's transaction wait in its midst.
    await beside.query('begin');
    await beside.query('select from agency for update');
    const { sending, answered } = beginUpload(desk);
    sending.end(body);
    const waiting = "select from pg_stat_activity where wait_event_type = 'Lock'";
    await expect.poll(async () => (await beside.query(waiting)).rowCount).toBe(1);
    expect(originals().map((path) => basename(path))).toContain(sha256);

    kill(desk, which);
    expect(await desk.program.ended).toBe(which.program ? 'SIGKILL' : 2);
    expect(await answered).not.toBe(303);
    await expectToGoOn();
  },
);

test.each(KILLS)('a kill of $killed between a change and its event leaves neither', async (which) => {
  const desk = await openDesk();
  const beside = await connectBeside();
  await beside.query('begin');
  await beside.query('lock table audit_head in access exclusive mode');
  const { sending, answered } = beginUpload(desk);
  sending.end(body);
  const waiting = "select from pg_stat_activity where wait_event_type = 'Lock'";
  await expect.poll(async () => (await beside.query(waiting)).rowCount).toBe(1);

  kill(desk, which);
  expect(await desk.program.ended).toBe(which.program ? 'SIGKILL' : 2);
  expect(await answered).not.toBe(303);
  await expectToGoOn();
});

test('a kill while the file is still on its way leaves nothing, and the next start takes it', async () => {
  const desk = await openDesk();
  const { sending, answered } = beginUpload(desk);
  await new Promise((sent) => sending.write(body.subarray(0, body.length / 2), sent));
  kill(desk, { program: true, database: true });
  expect(await desk.program.ended).toBe('SIGKILL');
  expect(await answered).toBeNull();
  expect(originals().map((path) => basename(path))).not.toContain(sha256);
  await expectToGoOn();
});

test('a kill right after typed scores were said to be kept loses none of them', async () => {
  const { program, origin, cookie } = await openDesk();
  const answer = await fetch(`${origin}/demo/desk/intake/typed/keep`, {
    method: 'POST',
    headers: { cookie, origin },
    body: new URLSearchParams({ 'score-i1': '98.78', 'score-i2': '๙๗' }),
  });
  expect(await answer.text()).toContain('บันทึกร่างแล้ว');
  kill({ program, origin, cookie }, { program: true, database: true });
  await program.ended;
  const again = await openDesk();
  const page = await fetch(`${again.origin}/demo/desk/intake/typed`, { headers: { cookie: again.cookie } });
  const html = await page.text();
  expect(html).toMatch(/id="score-i1"[^>]*value="98.78"/);
  expect(html).toMatch(/id="score-i2"[^>]*value="๙๗"/);
});
