-- Signing in by an identity provider (OpenID Connect, docs/decisions/0032).

-- An identity at a provider that opens an account. Nothing else that the provider says of a person is kept.
create table account.identity (
  identity_id uuid not null,
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  connected_at timestamptz not null,
  used_at timestamptz,
  constraint identity_pkey primary key (identity_id),
  constraint identity_belongs_to_one unique (issuer, subject),
  constraint identity_subject_length check (length(subject) between 1 and 255)
);

alter table account.identity
  add constraint identity_account_fkey foreign key (account_id) references account.account (account_id);

create index identity_of_account on account.identity (account_id);

-- A browser that has been sent to the provider and is to come back, once. browser_hash: of the token that this browser alone
-- has. source_hash: of the network that it came from, so that one network cannot fill the table. account_id and session_id:
-- of who connects an identity; both null where somebody signs in.
create table access.provider_visit (
  state_hash text not null,
  browser_hash text not null,
  source_hash text not null,
  nonce text not null,
  code_verifier text not null,
  next text not null,
  account_id uuid,
  session_id uuid,
  expires_at timestamptz not null,
  constraint provider_visit_pkey primary key (state_hash),
  constraint provider_visit_hash_shape check (state_hash ~ '^[0-9a-f]{64}$' and browser_hash ~ '^[0-9a-f]{64}$'),
  constraint provider_visit_connects_or_not check ((account_id is null) = (session_id is null))
);

alter table access.provider_visit
  add constraint provider_visit_account_fkey foreign key (account_id) references account.account (account_id);

create index provider_visit_by_source on access.provider_visit (source_hash, expires_at);
create index provider_visit_by_time on access.provider_visit (expires_at);
