-- Links that people ask for themselves, and passkeys beside the codes of an app (docs/decisions/0031).

-- Beside a link that an administrator made, which somebody who only types a name must not make void.
alter table access.link drop constraint link_purpose_known;
alter table access.link add constraint link_purpose_known check (purpose in ('first', 'reset', 'forgotten'));

-- Somebody has asked for a link at the page for forgotten passwords; the server sends it. A row is added for any name that
-- can get mail, whether it has an account or not. No link stands here: it is made when its mail is sent.
-- origin: under which the mail shows the link. due_at: when it is tried next.
create table access.link_request (
  sign_in_name text not null,
  origin text not null,
  request_id text not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  constraint link_request_pkey primary key (sign_in_name)
);

create index link_request_by_time on access.link_request (due_at);

-- Recovery codes stand in for a second factor of whichever kind.
alter table account.recovery_code drop constraint recovery_code_second_factor_fkey;
alter table account.recovery_code
  add constraint recovery_code_account_fkey foreign key (account_id) references account.account (account_id);

-- A key of a device, by which its person shows that they are there. rp_id: the host that it is for. counter: of its uses,
-- as the device last told it; 0 from devices that do not count.
create table account.passkey (
  passkey_id uuid not null,
  account_id uuid not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  rp_id text not null,
  name text not null,
  added_at timestamptz not null,
  last_used_at timestamptz,
  constraint passkey_pkey primary key (passkey_id),
  constraint passkey_credential_key unique (credential_id)
);

alter table account.passkey
  add constraint passkey_account_fkey foreign key (account_id) references account.account (account_id);

create index passkey_of_account on account.passkey (account_id);

-- What a device has to sign, once. holder: the session, or the hash of the token of a sign-in that is pending.
create table access.passkey_challenge (
  holder text not null,
  purpose text not null,
  challenge text not null,
  expires_at timestamptz not null,
  constraint passkey_challenge_pkey primary key (holder, purpose),
  constraint passkey_challenge_purpose_known check (purpose in ('add', 'prove'))
);

create index passkey_challenge_by_time on access.passkey_challenge (expires_at);
