-- How an agency's papers look, whatever they say: see docs/decisions/0026. The emblem is a PNG among the kept files.
create table letterhead (
  agency_id uuid not null,
  office_line text,
  address text,
  number_prefix text,
  digits text not null,
  word_font text not null,
  emblem_sha256 text,
  emblem_width integer,
  emblem_height integer,
  constraint letterhead_pkey primary key (agency_id),
  constraint letterhead_digits_known check (digits in ('thai', 'arabic')),
  constraint letterhead_emblem_size check (emblem_sha256 is null or emblem_width >= 1 and emblem_height >= 1)
);

alter table letterhead
  add constraint letterhead_agency_fkey foreign key (agency_id) references agency (agency_id);

alter table letterhead
  add constraint letterhead_emblem_fkey foreign key (agency_id, emblem_sha256)
  references stored_file (agency_id, sha256);
