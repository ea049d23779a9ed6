import type { AccessTables } from '../../../src/database/tables/access.ts';
import type { AccountTables } from '../../../src/database/tables/account.ts';
import { ACCOUNT, type Example, NOW, ONE, type RowsOf } from './example.ts';

const account_id = ACCOUNT;
const SIGN_IN_NAME = 'somsri@example.go.th';

/** A person who works for the agency, with every way to sign in. */
export const rowsOfAccount = ({ agency_id, sha256 }: Example): RowsOf<AccountTables> => ({
  'account.account': {
    ...{ account_id, sign_in_name: SIGN_IN_NAME, person_name: 'สมศรี\t"\\' },
    ...{ password_hash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA', administers_installation: true },
    ...{ created_at: NOW, disabled_at: null },
  },
  'account.membership': { agency_id, account_id, role: 'administrator', since: NOW },
  'account.membership_unit': { agency_id, account_id, unit_id: ONE },
  'account.second_factor': {
    ...{ account_id, sealed_secret: 'sealed', last_step: 57_000_000n, set_up_at: NOW },
  },
  'account.recovery_code': { account_id, code_hash: sha256 },
  'account.passkey': {
    ...{ passkey_id: ONE, account_id, credential_id: 'credential', public_key: 'key', counter: 7n },
    ...{ transports: ['internal', 'hybrid'], rp_id: 'ita.example.go.th', name: 'โน้ตบุ๊ก\t"\\' },
    ...{ added_at: NOW, last_used_at: null },
  },
  'account.identity': {
    ...{ identity_id: ONE, account_id, issuer: 'https://id.example.go.th', subject: '1' },
    ...{ connected_at: NOW, used_at: null },
  },
});

/** What lets that person and others in at this moment. */
export const rowsOfAccess = ({ agency_id, sha256 }: Example): RowsOf<AccessTables> => ({
  'access.session': {
    ...{ session_id: ONE, token_hash: sha256, account_id },
    ...{ opened_at: NOW, seen_at: NOW, seen_from: 'Firefox' },
  },
  'access.pending_sign_in': { token_hash: sha256, account_id, expires_at: NOW },
  'access.provider_visit': {
    ...{ state_hash: sha256, browser_hash: sha256, source_hash: sha256, nonce: 'n', code_verifier: 'v' },
    ...{ next: '/', account_id: null, session_id: null, expires_at: NOW },
  },
  'access.invitation': {
    ...{ agency_id, invitation_id: ONE, token_hash: sha256 },
    ...{ sign_in_name: 'manee', person_name: 'มานี', roles: ['owner'], unit_ids: [ONE] },
    ...{ made_at: NOW, expires_at: NOW, declined_at: null },
  },
  'access.passkey_challenge': { holder: ONE, purpose: 'add', challenge: 'challenge', expires_at: NOW },
  'access.link': {
    ...{ token_hash: sha256, account_id, purpose: 'reset' },
    ...{ made_at: NOW, expires_at: NOW, used_at: null },
  },
  'access.waiting_mail': {
    ...{ mail_key: 'forgotten somsri', kind: 'forgotten', sign_in_name: SIGN_IN_NAME, about: '{}' },
    ...{ origin: 'https://ita.example.go.th', request_id: 'request' },
    ...{ asked_at: NOW, due_at: NOW },
  },
  'access.known_browser': { browser_id: ONE, account_id, token_hash: sha256, seen_at: NOW },
  'access.failure': { subject_hash: sha256, count: 1, last_at: NOW },
});
