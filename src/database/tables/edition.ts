import type { JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

/** Content, and who acted, are parsed where editions are read. */
export type EditionTable = {
  agency_id: string;
  fiscal_year: number;
  number: number;
  intake_id: string;
  content: JSONColumnType<object>;
  content_hash: string;
  reason: string | null;
  state: string;
  proposed_at: Moment;
  proposed_by: JSONColumnType<object>;
};

export type EditionSettlementTable = {
  agency_id: string;
  fiscal_year: number;
  number: number;
  settled_at: Moment;
  settled_by: JSONColumnType<object>;
  note: string | null;
  way: string | null;
  signer_name: string | null;
  signer_position: string | null;
  signer_capacity: string | null;
  signer_own_position: string | null;
  document_number: string | null;
  signed_on: string | null;
  scan_sha256: string | null;
};

export type PublicationTable = {
  agency_id: string;
  fiscal_year: number;
  number: number;
  published_at: Moment;
  published_by: JSONColumnType<object>;
  publisher_name: string | null;
  withdrawn_at: Moment | null;
  withdrawn_by: JSONColumnType<object> | null;
  withdrawn_because: string | null;
  changed_at: Moment;
  agency_name: string;
  locality: string;
  overall: number | null;
  level_name: string | null;
  level_tone: string;
};

export type PublicationFileTable = {
  agency_id: string;
  fiscal_year: number;
  number: number;
  name: string;
  sha256: string;
};

/** Editions, how they were approved, and what of them is public. */
export type EditionTables = {
  edition: EditionTable;
  edition_settlement: EditionSettlementTable;
  publication: PublicationTable;
  publication_file: PublicationFileTable;
};
