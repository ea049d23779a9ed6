import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { runningEmbedded } from '../../src/database/embedded/start.ts';
import { openFileStore } from '../../src/database/files.ts';
import { showDay } from '../../src/kernel/thai/dates.ts';
import { fieldsOf } from '../support/intake-app.ts';
import { PRONGSAI, postmasterOf } from '../support/program.ts';
import { openProgramDesk } from '../support/program-desk.ts';
import { openProgramFolder } from '../support/program-folder.ts';
import { fileSignedPaper, SIGNED_PAPER } from '../support/signed-paper.ts';

/** Kills, each with a request in flight and one for each step at least; each takes a start. `KILLS=100` for a long run. */
const KILLS = Number(process.env.KILLS ?? 4);

const STEPS = ['change', 'propose', 'approve', 'publish'] as const;
type Step = (typeof STEPS)[number];
/** Which event of the audit log tells of a step on an edition. */
const EVENT_OF = {
  propose: 'edition-proposed',
  approve: 'edition-approved-on-paper',
  publish: 'edition-published',
} as const;

let data: string;
let start: ReturnType<typeof openProgramFolder>['start'];

beforeEach(() => {
  ({ data, start } = openProgramFolder());
});

/** Asks the program's database on a connection of our own. */
async function askBeside<Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]> {
  const connection = await runningEmbedded(data);
  if (connection === null) throw new Error('the database does not run');
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

type Kept = { readonly number: number; readonly state: string; readonly isPublic: boolean };

const editionsKept = () =>
  askBeside<Kept>(
    `select e.number, e.state, p.number is not null as "isPublic" from edition e
      left join publication p using (agency_id, fiscal_year, number) order by e.number`,
  );

/** Whether an edition has come as far as a step. */
const isDone: Readonly<Record<keyof typeof EVENT_OF, (edition: Kept) => boolean>> = {
  propose: () => true,
  approve: ({ state }) => state === 'approved',
  publish: ({ isPublic }) => isPublic,
};

/** What comes next for the last edition, which nobody else works on. */
function nextStep(last: Kept | undefined, isChanged: boolean): Step {
  if (last === undefined) return 'propose';
  if (last.state === 'proposed') return 'approve';
  if (!last.isPublic) return 'publish';
  return isChanged ? 'propose' : 'change';
}

/** Every edition was acted on once, by rows and by the audit log alike, and every file of a publication is whole. */
async function expectNoneLostNoneDoubled(acknowledged: ReadonlySet<string>): Promise<void> {
  const editions = await editionsKept();
  expect(editions.map(({ number }) => number)).toEqual(editions.map((_, at) => at + 1));
  const events = await askBeside<{ event: string; edition: string }>(
    "select event, subject ->> 'edition' as edition from audit_event where event like 'edition-%'",
  );
  const told = events.map(({ event, edition }) => `${event} ${edition}`).sort();
  const kept = (['propose', 'approve', 'publish'] as const)
    .flatMap((step) => editions.filter(isDone[step]).map(({ number }) => `${EVENT_OF[step]} ${number}`))
    .sort();
  expect(told).toEqual(kept);
  for (const one of acknowledged) expect(kept).toContain(one);
  const files = await askBeside<{ sha256: string }>('select distinct sha256 from publication_file');
  for (const { sha256 } of files) {
    const content = readFileSync(openFileStore(data).pathOf(sha256));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
}

test(`${KILLS} kills while a report is changed, proposed, approved and published lose and double nothing`, async () => {
  /** Outside of the program: what it said was done. */
  const acknowledged = new Set<string>();
  const killedAt = new Set<Step>();
  const usual: Record<Step, number> = { change: 200, propose: 300, approve: 200, publish: 2000 };
  let [kills, changes, isChanged] = [0, 0, false];

  while (kills < KILLS) {
    const program = start();
    const { app, post } = await openProgramDesk(program);
    await expectNoneLostNoneDoubled(acknowledged);
    const send = async (step: Step, number: number): Promise<Response> => {
      const edition = `/demo/desk/approval/2567/${number}`;
      if (step === 'propose') return post('/demo/desk/approval', { reason: 'แก้ไข' });
      if (step === 'publish') return post(`${edition}/publication`, {});
      if (step === 'approve')
        return fileSignedPaper(app, edition, { ...SIGNED_PAPER, signedOn: showDay(new Date(), 'th') });
      changes += 1;
      const fields = fieldsOf(await (await app.request('/demo/desk/agency')).text());
      return post('/demo/desk/agency', { ...fields, kind: 'sao', district: `อำเภอที่ ${changes}` });
    };

    for (let isKilled = false; !isKilled; ) {
      const last = (await editionsKept()).at(-1);
      const step = nextStep(last, isChanged);
      const number = step === 'propose' ? (last?.number ?? 0) + 1 : (last?.number ?? 0);
      // Steps that were not killed yet come first; one that answers before its kill was quicker than is usual.
      const isToBeKilled = !killedAt.has(step) || killedAt.size === STEPS.length;
      const from = performance.now();
      const answered = send(step, number).then(
        ({ status }) => status,
        () => null,
      );
      if (isToBeKilled) {
        const moment = new Promise<'now'>((resolve) => {
          setTimeout(resolve, usual[step] * ((kills * 0.37 + 0.2) % 1), 'now');
        });
        isKilled = (await Promise.race([answered, moment])) === 'now';
        if (isKilled) {
          const postmaster = postmasterOf(data);
          program.process.kill('SIGKILL');
          if (kills % 2 === 1) process.kill(postmaster, 'SIGKILL');
          kills += 1;
          killedAt.add(step);
        }
      }
      const status = await answered;
      if (!isKilled || status !== null) expect(status).toBe(303);
      if (status === 303 && step !== 'change') acknowledged.add(`${EVENT_OF[step]} ${number}`);
      if (!isKilled) usual[step] = Math.min(usual[step], performance.now() - from);
      // A change may or may not be kept of a killed request; another one is as good.
      isChanged = step === 'change' ? status === 303 : step === 'propose' ? false : isChanged;
    }
    await program.ended;
  }

  const program = start();
  await openProgramDesk(program);
  await expectNoneLostNoneDoubled(acknowledged);
  const verified = start([...PRONGSAI, 'audit', 'verify']);
  expect(await verified.ended, verified.printed()).toBe(0);
  expect([...killedAt].sort()).toEqual([...STEPS].sort());
});
