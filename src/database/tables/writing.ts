import type { Generated, JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

export type ParagraphRevisionTable = {
  agency_id: string;
  fiscal_year: number;
  topic: number;
  kind: string;
  revision: number;
  text: string | null;
  composed: string;
  /** Parsed where revisions are read. */
  actor: JSONColumnType<object>;
  written_at: Moment;
};

export type FormDraftTable = {
  agency_id: string;
  writer: string;
  form: string;
  texts: JSONColumnType<Readonly<Record<string, string>>>;
  revision: number;
  kept_at: Moment;
};

export type SuggestionTable = {
  agency_id: string;
  suggestion_id: string;
  fiscal_year: number;
  topic: number | null;
  text: string;
  revision: Generated<number>;
  batch: string;
  ordinal: number;
  recorded_at: Moment;
};

/** What people write: paragraphs of the analysis, suggestions from the surveys, forms not sent yet. */
export type WritingTables = {
  paragraph_revision: ParagraphRevisionTable;
  form_draft: FormDraftTable;
  suggestion: SuggestionTable;
};
