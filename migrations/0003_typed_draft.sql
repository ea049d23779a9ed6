-- Scores that a person is still typing, kept from field to field until they are handed in as an intake or emptied: one
-- draft a year and agency. texts holds what stands in each field that is not empty, as it was typed, by the figure's key.

create table typed_draft (
  agency_id uuid not null,
  fiscal_year integer not null,
  rulebook_id text not null,
  texts jsonb not null,
  kept_at timestamptz not null,
  constraint typed_draft_pkey primary key (agency_id, fiscal_year)
);

alter table typed_draft
  add constraint typed_draft_agency_fkey foreign key (agency_id) references agency (agency_id);
