-- What units are asked about the measures of a plan, and what they answer: see docs/decisions/0027.

-- asking_id: of the form by which several were asked at once. unit_name: as the unit was called then; the unit may be
-- renamed or gone since, so no foreign key holds it. asked_by, closed_by: as the audit log names who acts.
create table consultation_question (
  agency_id uuid not null,
  question_id uuid not null,
  asking_id uuid not null,
  plan_year integer not null,
  measure_id uuid not null,
  unit_id uuid not null,
  unit_name text not null,
  text text not null,
  due_on date,
  asked_at timestamptz not null,
  asked_by jsonb not null,
  closed_at timestamptz,
  closed_by jsonb,
  constraint consultation_question_pkey primary key (agency_id, question_id),
  constraint consultation_question_asking_key unique (agency_id, asking_id, measure_id),
  constraint consultation_question_text_present check (text <> '' and unit_name <> ''),
  constraint consultation_question_closed check ((closed_at is null) = (closed_by is null))
);

-- Of a measure a unit has one open question.
create unique index consultation_question_open_once on consultation_question (agency_id, measure_id, unit_id)
  where closed_at is null;

create index consultation_question_of_plan on consultation_question (agency_id, plan_year, measure_id);

-- In the order in which answers came; only appended to. given_*: of an answer that somebody recorded for another: whose it
-- is, the day on which and the way in which it came.
create table consultation_answer (
  agency_id uuid not null,
  question_id uuid not null,
  number integer not null,
  verdict text not null,
  text text not null,
  measure_revision integer not null,
  answered_at timestamptz not null,
  actor jsonb not null,
  given_by text,
  given_on date,
  given_way text,
  constraint consultation_answer_pkey primary key (agency_id, question_id, number),
  constraint consultation_answer_number_range check (number >= 1),
  constraint consultation_answer_verdict_known check (verdict in ('agree', 'change', 'disagree')),
  constraint consultation_answer_text_present check (verdict = 'agree' or text <> ''),
  constraint consultation_answer_given_whole check ((given_by is null) = (given_on is null)
    and (given_by is null) = (given_way is null)),
  constraint consultation_answer_way_known check (given_way in ('paper', 'telephone', 'meeting'))
);

alter table consultation_question
  add constraint consultation_question_measure_fkey foreign key (agency_id, plan_year, measure_id)
  references plan_measure (agency_id, plan_year, measure_id);

alter table consultation_answer
  add constraint consultation_answer_question_fkey foreign key (agency_id, question_id)
  references consultation_question (agency_id, question_id);

-- As for the history of measures: whoever runs the program loses these rights even as the owner of the table.
revoke update, delete, truncate on consultation_answer from public, current_user;
