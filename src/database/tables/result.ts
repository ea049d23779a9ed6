import type { JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

export type RulebookTextTable = {
  sha256: string;
  rulebook_id: string;
  content: string;
  kept_at: Moment;
};

export type ResultTable = {
  agency_id: string;
  fiscal_year: number;
  intake_id: string;
  accepted_at: Moment;
};

export type ResultScoreTable = {
  agency_id: string;
  fiscal_year: number;
  kind: string;
  key: string;
  hundredths: number;
};

/** Where the record of an accepted result is parsed, its content has a type. */
export type ResultRecordTable = {
  agency_id: string;
  intake_id: string;
  rulebook_sha256: string;
  content: JSONColumnType<object>;
  recorded_at: Moment;
};

/** Accepted results, their scores, and the rulebooks they were read by. */
export type ResultTables = {
  'reference.rulebook_text': RulebookTextTable;
  result: ResultTable;
  result_score: ResultScoreTable;
  result_record: ResultRecordTable;
};
