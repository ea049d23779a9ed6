import type { Generated, JSONColumnType } from 'kysely';
import type { Moment } from './moment.ts';

export type SessionTable = {
  session_id: string;
  token_hash: string;
  account_id: string;
  opened_at: Moment;
  seen_at: Moment;
  seen_from: string;
  wrong_passwords: Generated<number>;
};

export type PendingSignInTable = {
  token_hash: string;
  account_id: string;
  expires_at: Moment;
  tries: Generated<number>;
};

export type ProviderVisitTable = {
  state_hash: string;
  browser_hash: string;
  source_hash: string;
  nonce: string;
  code_verifier: string;
  next: string;
  account_id: string | null;
  session_id: string | null;
  expires_at: Moment;
};

export type InvitationTable = {
  agency_id: string;
  invitation_id: string;
  token_hash: string;
  sign_in_name: string;
  person_name: string;
  roles: string[];
  unit_ids: string[];
  made_at: Moment;
  expires_at: Moment;
  declined_at: Moment | null;
};

export type PasskeyChallengeTable = {
  holder: string;
  purpose: string;
  challenge: string;
  expires_at: Moment;
};

export type LinkTable = {
  token_hash: string;
  account_id: string;
  purpose: string;
  made_at: Moment;
  expires_at: Moment;
  used_at: Moment | null;
};

export type WaitingMailTable = {
  mail_key: string;
  kind: string;
  sign_in_name: string;
  about: JSONColumnType<object>;
  origin: string;
  request_id: string;
  asked_at: Moment;
  due_at: Moment;
  tries: Generated<number>;
  begun_at: Moment | null;
};

export type KnownBrowserTable = {
  browser_id: string;
  account_id: string;
  token_hash: string;
  seen_at: Moment;
};

export type FailureTable = {
  subject_hash: string;
  count: number;
  last_at: Moment;
};

/** What lets somebody in now: the schema `access`. */
export type AccessTables = {
  'access.session': SessionTable;
  'access.pending_sign_in': PendingSignInTable;
  'access.provider_visit': ProviderVisitTable;
  'access.invitation': InvitationTable;
  'access.passkey_challenge': PasskeyChallengeTable;
  'access.link': LinkTable;
  'access.waiting_mail': WaitingMailTable;
  'access.known_browser': KnownBrowserTable;
  'access.failure': FailureTable;
};
