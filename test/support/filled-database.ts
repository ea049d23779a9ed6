import type { Insertable, Kysely } from 'kysely';
import { addAgency } from '../../src/capabilities/agency/acts.ts';
import { recordingOf } from '../../src/capabilities/audit/acts.ts';
import { openFileStore } from '../../src/database/files.ts';
import type { Database } from '../../src/database/tables.ts';
import { NOW } from './filled/example.ts';
import { rowsOfAccess, rowsOfAccount } from './filled/rows-of-account.ts';
import { rowsOfAgency, rowsOfPapers } from './filled/rows-of-agency.ts';
import { rowsOfEdition } from './filled/rows-of-edition.ts';
import { rowsOfIntake, rowsOfResult } from './filled/rows-of-intake.ts';
import { rowsOfPlan, rowsOfWriting } from './filled/rows-of-writing.ts';
import { makeTestFolder, openTestDatabase } from './test-database.ts';

export const CONTENT = Buffer.from('ผลการประเมิน\t๙๙.๕๙\\N\n');

/** The rows of each area after those that they point to. */
const AREAS = [
  rowsOfIntake,
  rowsOfResult,
  rowsOfAgency,
  rowsOfPapers,
  rowsOfWriting,
  rowsOfPlan,
  rowsOfEdition,
  rowsOfAccount,
  rowsOfAccess,
];

/** A database with a row or more in every table, and with characters that COPY has to escape. */
export async function openFilledDatabase(content = CONTENT) {
  const { database, pool } = await openTestDatabase();
  const data = await makeTestFolder();
  const agency_id = await addExample(database);
  const { position_id } = await database
    .selectFrom('agency_position')
    .select('position_id')
    .executeTakeFirstOrThrow();
  const sha256 = await openFileStore(data).keep(content);
  const example = { agency_id, position_id, sha256, byte_size: content.length };
  for (const rowsOf of AREAS)
    for (const [table, row] of Object.entries(rowsOf(example))) await insert(database, table, row);
  return { database, pool, data };
}

async function addExample(database: Kysely<Database>): Promise<string> {
  const added = await addAgency(
    database,
    {
      shortName: 'example',
      isDemo: true,
      now: NOW,
      input: {
        officialName: 'เทศบาลตำบลตัวอย่าง \\ "ทดสอบ"',
        kind: 'municipality',
        district: null,
        province: 'ตัวอย่าง',
        units: ['สำนักปลัด', 'กองคลัง'],
        positions: [{ title: 'ปลัดเทศบาล', unit: 'สำนักปลัด', role: 'reviewed' }],
      },
    },
    recordingOf({ event: 'agency-added', actor: { kind: 'desk' }, requestId: 'request "\\' }),
  );
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  return added.value;
}

/** `RowsOf` has compared table and row. */
const insert = (database: Kysely<Database>, table: string, row: Insertable<Database[keyof Database]>) =>
  database
    .insertInto(table as keyof Database)
    .values(row as never)
    .execute();
