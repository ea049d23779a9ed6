-- An approved edition that everybody may read, under the number of its edition. A withdrawn one is not shown any more,
-- but its address says when and why. publisher_name: as the page names whoever published it, null at a desk.
create table publication (
  agency_id uuid not null,
  fiscal_year integer not null,
  number integer not null,
  published_at timestamptz not null,
  published_by jsonb not null,
  publisher_name text,
  withdrawn_at timestamptz,
  withdrawn_by jsonb,
  withdrawn_because text,
  changed_at timestamptz not null,
  constraint publication_pkey primary key (agency_id, fiscal_year, number),
  constraint publication_withdrawn_whole check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null)
  )
);

-- What changed since a moment, so that what is kept ready of it is made anew.
create index publication_changed on publication (changed_at);

alter table publication
  add constraint publication_edition_fkey foreign key (agency_id, fiscal_year, number)
  references edition (agency_id, fiscal_year, number);

-- The files of a publication, made once: whoever downloads one gets the same bytes as everybody else.
create table publication_file (
  agency_id uuid not null,
  fiscal_year integer not null,
  number integer not null,
  name text not null,
  sha256 text not null,
  constraint publication_file_pkey primary key (agency_id, fiscal_year, number, name)
);

alter table publication_file
  add constraint publication_file_publication_fkey foreign key (agency_id, fiscal_year, number)
  references publication (agency_id, fiscal_year, number);

alter table publication_file
  add constraint publication_file_stored_fkey foreign key (agency_id, sha256)
  references stored_file (agency_id, sha256);
