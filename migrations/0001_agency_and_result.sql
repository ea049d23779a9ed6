-- Agencies, the files they hand in, and the results read from them.
--
-- Every table of an agency has agency_id first in its primary key, unique keys and foreign keys, so that it can be
-- distributed over several machines by agency. What must be unique in the nation stands in schema `reference`, whose
-- small tables every machine would hold whole and which never point at an agency's tables. Tables in `system` belong
-- to the installation. Constraints follow the tables, one a statement, as distribution wants it.

create schema reference;

-- Short names stand in addresses, are ASCII and are never given to another agency, even after the first is gone.
create table reference.agency_short_name (
  short_name text not null,
  agency_id uuid not null,
  taken_at timestamptz not null,
  constraint agency_short_name_pkey primary key (short_name),
  constraint agency_short_name_shape check (short_name ~ '^[a-z][a-z0-9-]{1,39}$')
);

create table agency (
  agency_id uuid not null,
  short_name text not null,
  official_name text not null,
  kind text not null,
  district text,
  province text,
  is_demo boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint agency_pkey primary key (agency_id),
  constraint agency_official_name_present check (official_name <> '')
);

create table agency_unit (
  agency_id uuid not null,
  unit_id uuid not null,
  ordinal integer not null,
  name text not null,
  constraint agency_unit_pkey primary key (agency_id, unit_id),
  constraint agency_unit_name_key unique (agency_id, name),
  constraint agency_unit_name_present check (name <> '')
);

-- role: who signs the report as prepared, reviewed or approved; null for all others.
create table agency_position (
  agency_id uuid not null,
  position_id uuid not null,
  ordinal integer not null,
  title text not null,
  unit_id uuid,
  holder_name text,
  role text,
  constraint agency_position_pkey primary key (agency_id, position_id),
  constraint agency_position_role_key unique (agency_id, role),
  constraint agency_position_title_present check (title <> ''),
  constraint agency_position_role_known check (role in ('prepared', 'reviewed', 'approved'))
);

-- The content lies in the data folder under files/sha256; the row is written after the file is on disk.
create table stored_file (
  agency_id uuid not null,
  sha256 text not null,
  byte_size integer not null,
  media_type text not null,
  original_name text not null,
  received_at timestamptz not null,
  constraint stored_file_pkey primary key (agency_id, sha256),
  constraint stored_file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint stored_file_byte_size_range check (byte_size >= 0)
);

-- One attempt to bring in a result. The source is read again from its file whenever it is shown; what was typed in is
-- kept as a file too. Beside it are only the person's corrections, a list of {key, value} with values in hundredths,
-- and the number of respondents that the person told, null when it is to be found from the scores.
create table intake (
  agency_id uuid not null,
  intake_id uuid not null,
  fiscal_year integer not null,
  rulebook_id text not null,
  sha256 text not null,
  form text not null,
  state text not null,
  corrections jsonb not null,
  respondents integer,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  decided_at timestamptz,
  constraint intake_pkey primary key (agency_id, intake_id),
  constraint intake_state_known check (state in ('draft', 'accepted', 'discarded')),
  constraint intake_respondents_positive check (respondents > 0)
);

-- The accepted result of a year, of one intake.
create table result (
  agency_id uuid not null,
  fiscal_year integer not null,
  intake_id uuid not null,
  accepted_at timestamptz not null,
  constraint result_pkey primary key (agency_id, fiscal_year)
);

-- A printed score in hundredths. key is the item's, indicator's or instrument's id in the year's rulebook.
create table result_score (
  agency_id uuid not null,
  fiscal_year integer not null,
  kind text not null,
  key text not null,
  hundredths integer not null,
  constraint result_score_pkey primary key (agency_id, fiscal_year, kind, key),
  constraint result_score_kind_known check (kind in ('item', 'indicator', 'instrument', 'overall')),
  constraint result_score_range check (hundredths between 0 and 10000)
);

alter table agency
  add constraint agency_short_name_fkey foreign key (short_name)
  references reference.agency_short_name (short_name);

alter table agency_unit
  add constraint agency_unit_agency_fkey foreign key (agency_id) references agency (agency_id) on delete cascade;

alter table agency_position
  add constraint agency_position_agency_fkey foreign key (agency_id) references agency (agency_id) on delete cascade;

alter table agency_position
  add constraint agency_position_unit_fkey foreign key (agency_id, unit_id)
  references agency_unit (agency_id, unit_id);

alter table stored_file
  add constraint stored_file_agency_fkey foreign key (agency_id) references agency (agency_id);

alter table intake
  add constraint intake_agency_fkey foreign key (agency_id) references agency (agency_id);

alter table intake
  add constraint intake_stored_file_fkey foreign key (agency_id, sha256)
  references stored_file (agency_id, sha256);

alter table result
  add constraint result_intake_fkey foreign key (agency_id, intake_id) references intake (agency_id, intake_id);

alter table result_score
  add constraint result_score_result_fkey foreign key (agency_id, fiscal_year)
  references result (agency_id, fiscal_year) on delete cascade;

create index intake_by_time on intake (agency_id, created_at);
