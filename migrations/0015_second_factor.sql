-- A second factor of an account: codes that an app makes from a shared secret and the time (docs/decisions/0028).

-- sealed_secret: encrypted with a key that lies in the data folder, so that a copy of the database makes no codes.
-- last_step: the 30 seconds, counted since 1970, whose code was used last; no code of it or of an earlier one counts again.
create table account.second_factor (
  account_id uuid not null,
  sealed_secret text not null,
  last_step bigint not null,
  set_up_at timestamptz not null,
  constraint second_factor_pkey primary key (account_id)
);

alter table account.second_factor
  add constraint second_factor_account_fkey foreign key (account_id) references account.account (account_id);

-- Codes for when the app is lost, each of 80 random bits and good for once: the row goes when it is used.
create table account.recovery_code (
  account_id uuid not null,
  code_hash text not null,
  constraint recovery_code_pkey primary key (account_id, code_hash),
  constraint recovery_code_hash_shape check (code_hash ~ '^[0-9a-f]{64}$')
);

alter table account.recovery_code
  add constraint recovery_code_second_factor_fkey
  foreign key (account_id) references account.second_factor (account_id);

-- Somebody who has given the right password and still owes the second factor. token_hash: of the token that the browser
-- alone has. tries: codes given so far.
create table access.pending_sign_in (
  token_hash text not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  constraint pending_sign_in_pkey primary key (token_hash),
  constraint pending_sign_in_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$')
);

alter table access.pending_sign_in
  add constraint pending_sign_in_account_fkey foreign key (account_id) references account.account (account_id);

create index pending_sign_in_of_account on access.pending_sign_in (account_id);
create index pending_sign_in_by_time on access.pending_sign_in (expires_at);
