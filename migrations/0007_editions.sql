-- A paper whose content is frozen to be approved: see docs/decisions/0023. content is that of the report without digits
-- and day; content_hash: SHA-256 of its JSON by RFC 8785.
create table edition (
  agency_id uuid not null,
  fiscal_year integer not null,
  number integer not null,
  intake_id uuid not null,
  content jsonb not null,
  content_hash text not null,
  reason text,
  state text not null,
  proposed_at timestamptz not null,
  proposed_by jsonb not null,
  constraint edition_pkey primary key (agency_id, fiscal_year, number),
  constraint edition_number_range check (number >= 1),
  constraint edition_state_known check (state in ('proposed', 'approved', 'returned', 'taken-back')),
  constraint edition_content_hash_shape check (content_hash ~ '^[0-9a-f]{64}$'),
  constraint edition_reason_present check (reason <> '')
);

-- Only one edition of a year waits for its approval at a time.
create unique index edition_proposed_once on edition (agency_id, fiscal_year) where state = 'proposed';

-- How an edition was settled. way: approved on screen or on paper, or, when it was not approved, null. What stands on
-- the signed paper: document_number, signed_on, signer; scan_sha256 is the file of it.
create table edition_settlement (
  agency_id uuid not null,
  fiscal_year integer not null,
  number integer not null,
  settled_at timestamptz not null,
  settled_by jsonb not null,
  note text,
  way text,
  signer_name text,
  signer_position text,
  signer_acts_for boolean,
  document_number text,
  signed_on date,
  scan_sha256 text,
  constraint edition_settlement_pkey primary key (agency_id, fiscal_year, number),
  constraint edition_settlement_way_known check (way in ('screen', 'paper')),
  constraint edition_settlement_signer check (way is null or signer_name <> '' and signer_position <> '' and signer_acts_for is not null),
  constraint edition_settlement_paper check (way is distinct from 'paper' or document_number <> '' and signed_on is not null
    and scan_sha256 is not null)
);

alter table edition
  add constraint edition_intake_fkey foreign key (agency_id, intake_id) references intake (agency_id, intake_id);

alter table edition_settlement
  add constraint edition_settlement_edition_fkey foreign key (agency_id, fiscal_year, number)
  references edition (agency_id, fiscal_year, number);

alter table edition_settlement
  add constraint edition_settlement_scan_fkey foreign key (agency_id, scan_sha256)
  references stored_file (agency_id, sha256);
