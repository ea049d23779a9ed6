import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { AUDIT_FORMAT, type ChainHead, canonicalText, EMPTY_CHAIN } from '../src/capabilities/audit/event.ts';
import { sha256 } from '../src/capabilities/audit/record-act.ts';
import { verifyLog } from '../src/capabilities/audit/verify-log.ts';
import { migrate } from '../src/database/migrate.ts';
import { type OpenDatabase, openAsOwner } from '../src/database/open.ts';
import { type Measured, secondsOf } from './measured.ts';

/** The chain of an agency in which much is done; a small one has some hundred events a year. */
const EVENTS = 200_000;
const AT_ONCE = 5000;
const AGENCY = '01890000-0000-7000-8000-000000000001';

/** Proving a long chain from its first event to its head. */
export async function measureAuditLog(): Promise<readonly Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'prongsai-bench-'));
  const opened = await openAsOwner({ data, databaseUrl: null });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  try {
    return await measureIn(opened.value);
  } finally {
    await opened.value.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function measureIn({ pool, database }: OpenDatabase): Promise<readonly Measured[]> {
  await migrate(pool);
  const filling = await secondsOf(() => fillChain(pool));
  const before = process.memoryUsage().rss;
  let most = before;
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const began = process.cpuUsage();
  const verifying = await secondsOf(async () => {
    const [chain] = await verifyLog(database, [AGENCY], new Set(), { every: AT_ONCE, tell: look });
    if (chain?.events !== EVENTS || chain.broken !== null) throw new Error(JSON.stringify(chain?.broken));
  });
  const { user, system } = process.cpuUsage(began);
  const of = `an audit log of ${EVENTS} events`;
  return [
    { what: `${of}: fill a database`, value: filling, unit: 's' },
    { what: `${of}: verify`, value: verifying, unit: 's' },
    { what: `${of}: of it this program’s work`, value: (user + system) / 1e6, unit: 's' },
    { what: `${of}: events verified`, value: EVENTS / verifying, unit: '/s' },
    { what: `${of}: memory that verifying adds at most`, value: (most - before) / 2 ** 20, unit: 'MB' },
  ];
}

const COLUMNS = 'agency_id, number, format, event, actor, subject, request_id, at, previous_hash, hash';

async function fillChain(pool: pg.Pool): Promise<void> {
  let head: ChainHead = EMPTY_CHAIN;
  while (head.number < EVENTS) {
    const rows = [];
    for (let made = 0; made < AT_ONCE; made++) {
      const {
        agencyId: agency_id,
        requestId: request_id,
        previousHash: previous_hash,
        ...event
      } = eventAfter(head);
      rows.push({ ...event, agency_id, request_id, previous_hash });
      head = event;
    }
    await pool.query(
      `insert into audit_event (${COLUMNS})
        select ${COLUMNS} from jsonb_populate_recordset(null::audit_event, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  await pool.query('insert into audit_head (agency_id, number, hash) values ($1, $2, $3)', [
    AGENCY,
    head.number,
    head.hash,
  ]);
  await pool.query('analyze audit_event');
}

function eventAfter(head: ChainHead) {
  const number = head.number + 1;
  const event = {
    agencyId: AGENCY,
    number,
    format: AUDIT_FORMAT,
    event: 'measure-changed',
    actor: { kind: 'account', accountId: AGENCY },
    subject: { measureId: AGENCY, revision: number },
    requestId: AGENCY,
    at: new Date(Date.UTC(2026, 0, 1) + number * 1000),
    previousHash: head.hash,
  };
  return { ...event, hash: sha256(canonicalText(event)) };
}
