-- An accepted result is kept as it was said, not as a recipe for saying it again: see docs/decisions/0018.

-- A rulebook as it was when results were accepted by it, under the SHA-256 of its text. The same for every agency.
create table reference.rulebook_text (
  sha256 text not null,
  rulebook_id text not null,
  content text not null,
  kept_at timestamptz not null,
  constraint rulebook_text_pkey primary key (sha256),
  constraint rulebook_text_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$')
);

-- Everything that pages and papers say of an accepted result, with the version of its form. It stays with its intake
-- when another intake takes its place or the result is withdrawn.
create table result_record (
  agency_id uuid not null,
  intake_id uuid not null,
  rulebook_sha256 text not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  constraint result_record_pkey primary key (agency_id, intake_id)
);

alter table result_record
  add constraint result_record_intake_fkey foreign key (agency_id, intake_id)
  references intake (agency_id, intake_id);

alter table result_record
  add constraint result_record_rulebook_fkey foreign key (rulebook_sha256)
  references reference.rulebook_text (sha256);

-- Goes up with each correction, so that an act can say what its person saw.
alter table intake add column revision integer not null default 0;

-- decided_at stays the moment of acceptance.
alter table intake add column withdrawn_at timestamptz;

alter table intake drop constraint intake_state_known;

alter table intake
  add constraint intake_state_known check (state in ('draft', 'accepted', 'discarded', 'withdrawn'));

-- Corrections were scores by key, and the number of respondents stood beside them; now each says what it corrects.
update intake set corrections = coalesce(
    (select jsonb_agg(
        jsonb_build_object('kind', 'score', 'key', said -> 'key', 'to', said -> 'value') order by place)
      from jsonb_array_elements(corrections) with ordinality as each (said, place)),
    '[]'::jsonb)
  || case
    when respondents is null then '[]'::jsonb
    else jsonb_build_array(jsonb_build_object('kind', 'respondents', 'to', respondents))
  end;

alter table intake drop constraint intake_respondents_positive;

alter table intake drop column respondents;
