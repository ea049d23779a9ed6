-- The paragraphs of the analysis as people write them: see docs/decisions/0022. Rows are only added. The last revision of
-- a paragraph is what the paper says.

-- text: null where the paragraph goes back to the composed one and follows it from then on. composed: what the program
-- had composed when the writer saw it, so that a corrected result can be told. actor: who wrote it, as in audit_event.
create table paragraph_revision (
  agency_id uuid not null,
  fiscal_year integer not null,
  topic integer not null,
  kind text not null,
  revision integer not null,
  text text,
  composed text not null,
  actor jsonb not null,
  written_at timestamptz not null,
  constraint paragraph_revision_pkey primary key (agency_id, fiscal_year, topic, kind, revision),
  constraint paragraph_revision_kind_known check (kind in ('mend', 'develop', 'sustain')),
  constraint paragraph_revision_range check (revision >= 1),
  constraint paragraph_revision_text_present check (text <> '')
);

alter table paragraph_revision
  add constraint paragraph_revision_agency_fkey foreign key (agency_id) references agency (agency_id);

-- What a person has typed into a form and not sent, by what the form is about. writer: the id of an account, or 'desk'.
-- texts: its fields by name. revision: counts how often it was kept, so that of a person's two windows neither overwrites
-- the other unseen.
create table form_draft (
  agency_id uuid not null,
  writer text not null,
  form text not null,
  texts jsonb not null,
  revision integer not null,
  kept_at timestamptz not null,
  constraint form_draft_pkey primary key (agency_id, writer, form),
  constraint form_draft_revision_range check (revision >= 1)
);

alter table form_draft
  add constraint form_draft_agency_fkey foreign key (agency_id) references agency (agency_id);
