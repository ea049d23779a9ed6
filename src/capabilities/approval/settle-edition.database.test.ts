import { type Kysely, sql, type Transaction } from 'kysely';
import { expect, test } from 'vitest';
import { APPROVAL, FIRST, openApproval } from '../../../test/support/approval-app.ts';
import { DEMO_DAY } from '../../../test/support/demo-day.ts';
import { fileSignedPaper } from '../../../test/support/signed-paper.ts';
import type { Database } from '../../database/tables.ts';

/** What is held while an act waits for its turn: the agency, or the edition. */
type Hold = (beside: Transaction<Database>) => Promise<unknown>;

const holdAgency: Hold = (beside) => beside.selectFrom('agency').selectAll().forUpdate().execute();
const holdEdition: Hold = (beside) => beside.selectFrom('edition').select('number').forUpdate().execute();

/** Holds what the act waits for until it does, lets `meanwhile` happen, and gives the act's outcome. */
async function whileHeld<Outcome>(
  database: Kysely<Database>,
  hold: Hold,
  act: () => Outcome,
  meanwhile: () => void,
): Promise<Awaited<Outcome>> {
  const beside = await database.startTransaction().execute();
  await hold(beside);
  const outcome = act();
  const waiting = sql`select from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`;
  await expect.poll(async () => (await waiting.execute(database)).rows.length).toBe(1);
  meanwhile();
  await beside.commit().execute();
  return await outcome;
}

type Opened = Awaited<ReturnType<typeof openApproval>>;

test('what waits for its turn is stored with the time of its turn, so that the stored order is that of the times', async () => {
  const { app, desk, post, propose, travelTo } = await openApproval();
  const { database } = desk;
  let minutes = 0;
  /** Does the act while a minute passes in which it waits; gives that later moment. */
  const later = async (hold: Hold, act: () => ReturnType<Opened['post']>) => {
    minutes += 1;
    const turn = new Date(DEMO_DAY.getTime() + minutes * 60_000);
    const answer = await whileHeld(database, hold, act, () => travelTo(turn));
    expect(answer.status).toBe(303);
    return turn;
  };
  const settledAt = (number: number) =>
    database
      .selectFrom('edition_settlement')
      .select('settled_at')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
  const publication = () =>
    database
      .selectFrom('publication')
      .select(['published_at', 'withdrawn_at', 'changed_at'])
      .executeTakeFirstOrThrow();

  const proposed = await later(holdAgency, () => propose());
  const edition = await database.selectFrom('edition').select('proposed_at').executeTakeFirstOrThrow();
  expect(edition.proposed_at).toEqual(proposed);
  const takenBack = await later(holdAgency, () => post(`${FIRST}/take-back`, {}));
  expect((await settledAt(1)).settled_at).toEqual(takenBack);

  await propose();
  const second = `${APPROVAL}/2567/2`;
  const filed = await later(holdAgency, () => fileSignedPaper(app, second));
  expect((await settledAt(2)).settled_at).toEqual(filed);
  const published = await later(holdEdition, () => post(`${second}/publication`, {}));
  expect(await publication()).toMatchObject({ published_at: published, changed_at: published });
  const withdrawn = await later(holdEdition, () => post(`${second}/withdraw`, { because: 'ทดสอบ' }));
  expect(await publication()).toMatchObject({ withdrawn_at: withdrawn, changed_at: withdrawn });

  const events = await database.selectFrom('audit_event').select('at').orderBy('number').execute();
  const moments = events.map(({ at }) => at.getTime());
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
});
