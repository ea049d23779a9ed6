-- The plan of a fiscal year as the agency decides it: see docs/decisions/0021. Each measure is a row of its own, so that
-- people who edit different measures never meet.

create table plan (
  agency_id uuid not null,
  plan_year integer not null,
  begun_at timestamptz not null,
  constraint plan_pkey primary key (agency_id, plan_year)
);

-- A measure as it stands. content: all that a person says of it but the money. revision counts from 1 and names the row
-- of its history that holds the same; a removed measure stays, to be brought back.
create table plan_measure (
  agency_id uuid not null,
  plan_year integer not null,
  measure_id uuid not null,
  ordinal integer not null,
  revision integer not null,
  content jsonb not null,
  budget_satang bigint not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  constraint plan_measure_pkey primary key (agency_id, plan_year, measure_id),
  constraint plan_measure_revision_range check (revision >= 1),
  constraint plan_measure_budget_range check (budget_satang >= 0)
);

-- What was said of a measure, by whom and when; only appended to. actor: as the audit log names who acts.
create table plan_measure_revision (
  agency_id uuid not null,
  plan_year integer not null,
  measure_id uuid not null,
  revision integer not null,
  act text not null,
  content jsonb not null,
  budget_satang bigint not null,
  actor jsonb not null,
  at timestamptz not null,
  constraint plan_measure_revision_pkey primary key (agency_id, plan_year, measure_id, revision),
  constraint plan_measure_revision_act_known check (act in ('added', 'changed', 'removed', 'restored'))
);

alter table plan
  add constraint plan_agency_fkey foreign key (agency_id) references agency (agency_id);

alter table plan_measure
  add constraint plan_measure_plan_fkey foreign key (agency_id, plan_year) references plan (agency_id, plan_year);

alter table plan_measure_revision
  add constraint plan_measure_revision_measure_fkey foreign key (agency_id, plan_year, measure_id)
  references plan_measure (agency_id, plan_year, measure_id);

-- As for the audit log: a role of its own, which is no superuser, loses these rights even as the owner of the table.
revoke update, delete, truncate on plan_measure_revision from public, current_user;
