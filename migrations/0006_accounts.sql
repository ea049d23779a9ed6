-- People and what lets them in: see docs/decisions/0020. An account belongs to a person, who may work for several
-- agencies; so it is of the installation, and these tables stand apart from those of agencies. They are small and are
-- asked for with each request: distribution would leave them whole on the machine that requests come to.

create schema account;

-- sign_in_name: a name or e-mail address in small letters, as it is compared. password_hash: argon2id in its own
-- notation; null until the person has chosen a password.
create table account.account (
  account_id uuid not null,
  sign_in_name text not null,
  person_name text not null,
  password_hash text,
  administers_installation boolean not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  constraint account_pkey primary key (account_id),
  constraint account_sign_in_name_key unique (sign_in_name),
  constraint account_sign_in_name_shape check (sign_in_name ~ '^[a-z0-9][a-z0-9._+@-]{1,253}$'),
  constraint account_person_name_present check (person_name <> ''),
  constraint account_password_hash_shape check (password_hash like '$argon2id$%')
);

-- What a person is to an agency; one may be several things. It names the agency without a foreign key, as everything
-- does that stands apart from the agencies' tables.
create table account.membership (
  agency_id uuid not null,
  account_id uuid not null,
  role text not null,
  since timestamptz not null,
  constraint membership_pkey primary key (agency_id, account_id, role),
  constraint membership_role_known check (role in
    ('administrator', 'coordinator', 'head-of-unit', 'owner', 'executive', 'viewer', 'oversight'))
);

alter table account.membership
  add constraint membership_account_fkey foreign key (account_id) references account.account (account_id);

create index membership_of_account on account.membership (account_id);

-- What opens a door now. No backup carries it: a session ended, or a link or invitation used since, would be open again.
create schema access;

-- token_hash: SHA-256 of the token that the browser alone has. seen_from: browser, system and address, to be
-- recognised by the person. wrong_passwords: how often somebody in this session gave a wrong present password, to choose
-- another; after a few it ends, so that a stolen one is no place to guess at it.
create table access.session (
  session_id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  seen_from text not null,
  wrong_passwords integer not null default 0,
  constraint session_pkey primary key (session_id),
  constraint session_token_hash_key unique (token_hash),
  constraint session_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$')
);

alter table access.session
  add constraint session_account_fkey foreign key (account_id) references account.account (account_id);

create index session_of_account on access.session (account_id);

-- What an agency asks somebody to become to it, under the words of whoever invites: no account is named, so that nobody
-- learns whether there is one, and nothing is given before the person accepts. token_hash: of the link to hand over.
-- invitation_id becomes the id of the account, where accepting makes one.
create table access.invitation (
  agency_id uuid not null,
  invitation_id uuid not null,
  token_hash text not null,
  sign_in_name text not null,
  person_name text not null,
  roles text[] not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  declined_at timestamptz,
  constraint invitation_pkey primary key (agency_id, invitation_id),
  constraint invitation_sign_in_name_key unique (agency_id, sign_in_name),
  constraint invitation_token_hash_key unique (token_hash),
  constraint invitation_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint invitation_person_name_present check (person_name <> ''),
  constraint invitation_roles_known check (cardinality(roles) > 0 and roles <@ array
    ['administrator', 'coordinator', 'head-of-unit', 'owner', 'executive', 'viewer', 'oversight'])
);

-- A link by which the person of an account chooses a password, once. first: of whoever begins an installation.
create table access.link (
  token_hash text not null,
  account_id uuid not null,
  purpose text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint link_pkey primary key (token_hash),
  constraint link_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint link_purpose_known check (purpose in ('first', 'reset'))
);

alter table access.link
  add constraint link_account_fkey foreign key (account_id) references account.account (account_id);

create index link_of_account on access.link (account_id);

-- A browser in which a person has signed in or chosen a password: others who fail under that name do not make it wait.
-- Its token is new with each sign-in; failures in it are counted under its id.
create table access.known_browser (
  browser_id uuid not null,
  account_id uuid not null,
  token_hash text not null,
  seen_at timestamptz not null,
  constraint known_browser_pkey primary key (browser_id, account_id),
  constraint known_browser_token_hash_key unique (token_hash, account_id),
  constraint known_browser_token_hash_shape check (token_hash ~ '^[0-9a-f]{64}$')
);

alter table access.known_browser
  add constraint known_browser_account_fkey foreign key (account_id) references account.account (account_id);

create index known_browser_of_account on access.known_browser (account_id);

-- Failed sign-ins, counted under the SHA-256 of what failed: names may be mistyped passwords.
create table access.failure (
  subject_hash text not null,
  count integer not null,
  last_at timestamptz not null,
  constraint failure_pkey primary key (subject_hash),
  constraint failure_subject_hash_shape check (subject_hash ~ '^[0-9a-f]{64}$'),
  constraint failure_count_range check (count > 0)
);

create index failure_by_time on access.failure (last_at desc, subject_hash);
