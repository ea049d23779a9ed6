import type pg from 'pg';
import type { Config } from '../../config.ts';
import { hasCluster } from '../../database/embedded/start.ts';
import { schemaVersion } from '../../database/migrate.ts';
import { readMigrations } from '../../database/migration-files.ts';
import { newestMoment } from '../../database/newest-moment.ts';
import type { Localized } from '../../kernel/localized.ts';
import { showDay } from '../../kernel/thai/dates.ts';
import type { Stop } from '../../watch-for-stop.ts';
import { tellDatabaseRefusal } from '../refusals.ts';
import { useDatabase } from '../with-database.ts';
import { type Finding, sound, unsound } from './finding.ts';

/** Whether the database can be reached, keeps what it is given, and has the schema of this program and no later day. */
export async function* examineDatabase(config: Config, stop: Stop): AsyncGenerator<Finding> {
  if (config.databaseUrl === null && !hasCluster(config.data)) {
    yield sound(({ doctor }) => doctor.noData({ path: config.data }));
    return;
  }
  const examined = await useDatabase(config, stop, async ({ pool }) => [
    await examineVersion(pool),
    await examineDurability(pool),
    await examineSchema(pool),
    await examineClock(pool, new Date()),
    ...(await examineWaitingMails(pool, config)),
  ]);
  if (examined.ok) yield* examined.value;
  else yield unsound(({ commandLine }) => tellDatabaseRefusal(commandLine, examined.refusal));
}

async function examineVersion(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query<{ found: string }>("select current_setting('server_version') as found");
  return sound(({ doctor }) => doctor.database({ found: rows[0]?.found ?? '' }));
}

async function examineDurability(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query<{ fsync: string }>("select current_setting('fsync') as fsync");
  return rows[0]?.fsync === 'on'
    ? sound(({ doctor }) => doctor.durable)
    : unsound(({ doctor }) => doctor.notDurable);
}

async function examineSchema(pool: pg.Pool): Promise<Finding> {
  const found = await schemaVersion(pool);
  const known = (await readMigrations()).length;
  if (found === known || found === 0) return sound(({ doctor }) => doctor.schema({ found }));
  return found > known
    ? unsound(({ commandLine }) => commandLine.migration.newerSchema({ found, known }))
    : unsound(({ doctor }) => doctor.schemaOld({ found, known }));
}

/** A clock that lies before what was kept already makes of years that have come years to come. */
async function examineClock(pool: pg.Pool, now: Date): Promise<Finding> {
  const newest = await newestMoment(pool);
  const today = dayInBoth(now);
  return newest === null || newest <= now
    ? sound(({ doctor }) => doctor.clock({ today }))
    : unsound(({ doctor }) => doctor.clockBehind({ today, newest: dayInBoth(newest) }));
}

/** Mails that the mail server has not taken; nothing where none is sent. */
async function examineWaitingMails(pool: pg.Pool, { mail }: Config): Promise<readonly Finding[]> {
  if (mail === null || (await schemaVersion(pool)) !== (await readMigrations()).length) return [];
  const { rows } = await pool.query<{ count: number; since: Date | null }>(
    'select count(*)::int as count, min(asked_at) as since from access.waiting_mail where tries > 1',
  );
  const { count = 0, since = null } = rows[0] ?? {};
  return since === null
    ? [sound((words) => words.mail.noneWaiting)]
    : [unsound((words) => words.mail.waiting({ count, since: dayInBoth(since) }))];
}

const dayInBoth = (moment: Date): Localized => ({ th: showDay(moment, 'th'), en: showDay(moment, 'en') });
