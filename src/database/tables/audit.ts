import type { JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

export type AuditHeadTable = {
  agency_id: string;
  number: number;
  hash: string;
};

/** Actor and subject are parsed where events are read. */
export type AuditEventTable = {
  agency_id: string;
  number: number;
  format: number;
  event: string;
  actor: JSONColumnType<object>;
  subject: JSONColumnType<object>;
  request_id: string;
  at: Moment;
  previous_hash: string;
  hash: string;
};

/** What was done. */
export type AuditTables = {
  audit_head: AuditHeadTable;
  audit_event: AuditEventTable;
};
