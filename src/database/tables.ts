import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type {
  AccountTable,
  FailureTable,
  IdentityTable,
  InvitationTable,
  KnownBrowserTable,
  LinkTable,
  MembershipTable,
  MembershipUnitTable,
  PasskeyChallengeTable,
  PasskeyTable,
  PendingSignInTable,
  ProviderVisitTable,
  RecoveryCodeTable,
  SecondFactorTable,
  SessionTable,
  WaitingMailTable,
} from './account-tables.ts';

/** A moment: read as `Date`, written as `Date`. */
type Moment = ColumnType<Date, Date, Date>;

export type AgencyShortNameTable = {
  short_name: string;
  agency_id: string;
  taken_at: Moment;
};

export type AgencyTable = {
  agency_id: string;
  short_name: string;
  official_name: string;
  kind: string;
  district: string | null;
  province: string | null;
  is_demo: Generated<boolean>;
  created_at: Moment;
  changed_at: Moment;
};

export type AgencyUnitTable = {
  agency_id: string;
  unit_id: string;
  ordinal: number;
  name: string;
};

export type AgencyPositionTable = {
  agency_id: string;
  position_id: string;
  ordinal: number;
  title: string;
  unit_id: string | null;
  role: string | null;
  retired_at: Moment | null;
};

/** Who holds a position or acts for its holder; see docs/decisions/0029. */
export type PositionTenureTable = {
  agency_id: string;
  tenure_id: string;
  position_id: string;
  kind: string;
  person_name: string;
  account_id: string | null;
  own_title: string | null;
  first_day: string | null;
  last_day: string | null;
  appointed_by: string | null;
};

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

export type ResultTable = {
  agency_id: string;
  fiscal_year: number;
  intake_id: string;
  accepted_at: Moment;
};

/** Where the record of an accepted result is parsed, its content has a type. */
export type ResultRecordTable = {
  agency_id: string;
  intake_id: string;
  rulebook_sha256: string;
  content: JSONColumnType<object>;
  recorded_at: Moment;
};

export type RulebookTextTable = {
  sha256: string;
  rulebook_id: string;
  content: string;
  kept_at: Moment;
};

export type ResultScoreTable = {
  agency_id: string;
  fiscal_year: number;
  kind: string;
  key: string;
  hundredths: number;
};

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

export type PlanTable = {
  agency_id: string;
  plan_year: number;
  begun_at: Moment;
};

/** Content is parsed where measures are read. */
export type PlanMeasureTable = {
  agency_id: string;
  plan_year: number;
  measure_id: string;
  ordinal: number;
  revision: number;
  content: JSONColumnType<object>;
  budget_satang: bigint;
  changed_at: Moment;
  removed_at: Moment | null;
};

export type PlanMeasureRevisionTable = {
  agency_id: string;
  plan_year: number;
  measure_id: string;
  revision: number;
  act: string;
  content: JSONColumnType<object>;
  budget_satang: bigint;
  actor: JSONColumnType<object>;
  at: Moment;
};

export type ConsultationQuestionTable = {
  agency_id: string;
  question_id: string;
  asking_id: string;
  plan_year: number;
  measure_id: string;
  unit_id: string;
  unit_name: string;
  text: string;
  due_on: string | null;
  asked_at: Moment;
  asked_by: JSONColumnType<object>;
  closed_at: Moment | null;
  closed_by: JSONColumnType<object> | null;
};

export type ConsultationAnswerTable = {
  agency_id: string;
  question_id: string;
  number: number;
  verdict: string;
  text: string;
  measure_revision: number;
  answered_at: Moment;
  actor: JSONColumnType<object>;
  given_by: string | null;
  given_on: string | null;
  given_way: string | null;
};

/** Every table by the name under which statements use it. Compared with the catalog in a test. */
export type Database = {
  'reference.agency_short_name': AgencyShortNameTable;
  'reference.rulebook_text': RulebookTextTable;
  'account.account': AccountTable;
  'account.membership': MembershipTable;
  'account.membership_unit': MembershipUnitTable;
  'account.second_factor': SecondFactorTable;
  'account.recovery_code': RecoveryCodeTable;
  'account.passkey': PasskeyTable;
  'account.identity': IdentityTable;
  'access.session': SessionTable;
  'access.pending_sign_in': PendingSignInTable;
  'access.provider_visit': ProviderVisitTable;
  'access.invitation': InvitationTable;
  'access.passkey_challenge': PasskeyChallengeTable;
  'access.link': LinkTable;
  'access.waiting_mail': WaitingMailTable;
  'access.known_browser': KnownBrowserTable;
  'access.failure': FailureTable;
  agency: AgencyTable;
  agency_unit: AgencyUnitTable;
  agency_position: AgencyPositionTable;
  position_tenure: PositionTenureTable;
  letterhead: LetterheadTable;
  paper_template: PaperTemplateTable;
  stored_file: StoredFileTable;
  intake: IntakeTable;
  typed_draft: TypedDraftTable;
  result: ResultTable;
  result_score: ResultScoreTable;
  result_record: ResultRecordTable;
  edition: EditionTable;
  edition_settlement: EditionSettlementTable;
  publication: PublicationTable;
  publication_file: PublicationFileTable;
  paragraph_revision: ParagraphRevisionTable;
  form_draft: FormDraftTable;
  suggestion: SuggestionTable;
  plan: PlanTable;
  plan_measure: PlanMeasureTable;
  plan_measure_revision: PlanMeasureRevisionTable;
  consultation_question: ConsultationQuestionTable;
  consultation_answer: ConsultationAnswerTable;
  audit_head: AuditHeadTable;
  audit_event: AuditEventTable;
};
