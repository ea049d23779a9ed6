-- From what the papers of approval are written as Word documents, each choice a row that stays: see docs/decisions/0030.
-- A choice without a file is the program's own form.
create table paper_template (
  agency_id uuid not null,
  paper text not null,
  number integer not null,
  sha256 text,
  file_name text,
  known_tags jsonb not null,
  chosen_at timestamptz not null,
  constraint paper_template_pkey primary key (agency_id, paper, number),
  constraint paper_template_paper_known check (paper in ('memo', 'announcement')),
  constraint paper_template_number_counts check (number >= 1),
  constraint paper_template_file_named check ((sha256 is null) = (file_name is null))
);

alter table paper_template
  add constraint paper_template_agency_fkey foreign key (agency_id) references agency (agency_id);

alter table paper_template
  add constraint paper_template_file_fkey foreign key (agency_id, sha256) references stored_file (agency_id, sha256);
