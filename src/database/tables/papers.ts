import type { JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

/** How an agency's papers look; see docs/decisions/0026. */
export type LetterheadTable = {
  agency_id: string;
  office_line: string | null;
  address: string | null;
  number_prefix: string | null;
  digits: string;
  word_font: string;
  emblem_sha256: string | null;
  emblem_width: number | null;
  emblem_height: number | null;
};

/** From what an agency's papers are written; see docs/decisions/0030. */
export type PaperTemplateTable = {
  agency_id: string;
  paper: string;
  number: number;
  sha256: string | null;
  file_name: string | null;
  known_tags: JSONColumnType<readonly string[]>;
  chosen_at: Moment;
};

/** How an agency's papers look and from what they are written. */
export type PaperTables = {
  letterhead: LetterheadTable;
  paper_template: PaperTemplateTable;
};
