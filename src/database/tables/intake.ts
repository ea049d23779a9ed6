import type { Generated, JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

export type StoredFileTable = {
  agency_id: string;
  sha256: string;
  byte_size: number;
  media_type: string;
  original_name: string;
  received_at: Moment;
};

export type IntakeTable = {
  agency_id: string;
  intake_id: string;
  fiscal_year: number;
  rulebook_id: string;
  sha256: string;
  form: string;
  state: string;
  /** What a person said over the original; parsed where intakes are read. */
  corrections: JSONColumnType<readonly unknown[]>;
  created_at: Moment;
  changed_at: Moment;
  decided_at: Moment | null;
  revision: Generated<number>;
  withdrawn_at: Moment | null;
};

export type TypedDraftTable = {
  agency_id: string;
  fiscal_year: number;
  rulebook_id: string;
  texts: JSONColumnType<Readonly<Record<string, string>>>;
  kept_at: Moment;
};

/** Originals that were brought in, and what is typed on the screen. */
export type IntakeTables = {
  stored_file: StoredFileTable;
  intake: IntakeTable;
  typed_draft: TypedDraftTable;
};
