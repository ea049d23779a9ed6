import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** A moment: read as `Date`, written as `Date`. */
type Moment = ColumnType<Date, Date, Date>;

export type AccountTable = {
  account_id: string;
  sign_in_name: string;
  person_name: string;
  password_hash: string | null;
  administers_installation: boolean;
  created_at: Moment;
  disabled_at: Moment | null;
};

export type MembershipTable = {
  agency_id: string;
  account_id: string;
  role: string;
  since: Moment;
};

export type MembershipUnitTable = {
  agency_id: string;
  account_id: string;
  unit_id: string;
};

export type SessionTable = {
  session_id: string;
  token_hash: string;
  account_id: string;
  opened_at: Moment;
  seen_at: Moment;
  seen_from: string;
  wrong_passwords: Generated<number>;
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

export type PasskeyTable = {
  passkey_id: string;
  account_id: string;
  credential_id: string;
  public_key: string;
  counter: bigint;
  transports: string[];
  rp_id: string;
  name: string;
  added_at: Moment;
  last_used_at: Moment | null;
};

export type PasskeyChallengeTable = {
  holder: string;
  purpose: string;
  challenge: string;
  expires_at: Moment;
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

export type SecondFactorTable = {
  account_id: string;
  sealed_secret: string;
  last_step: bigint;
  set_up_at: Moment;
};

export type RecoveryCodeTable = {
  account_id: string;
  code_hash: string;
};

export type PendingSignInTable = {
  token_hash: string;
  account_id: string;
  expires_at: Moment;
  tries: Generated<number>;
};

export type IdentityTable = {
  identity_id: string;
  account_id: string;
  issuer: string;
  subject: string;
  connected_at: Moment;
  used_at: Moment | null;
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
