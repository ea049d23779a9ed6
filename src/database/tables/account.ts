import type { Moment } from './moment.ts';

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

export type IdentityTable = {
  identity_id: string;
  account_id: string;
  issuer: string;
  subject: string;
  connected_at: Moment;
  used_at: Moment | null;
};

/** Who may sign in, and what they are to which agencies: the schema `account`. */
export type AccountTables = {
  'account.account': AccountTable;
  'account.membership': MembershipTable;
  'account.membership_unit': MembershipUnitTable;
  'account.second_factor': SecondFactorTable;
  'account.recovery_code': RecoveryCodeTable;
  'account.passkey': PasskeyTable;
  'account.identity': IdentityTable;
};
