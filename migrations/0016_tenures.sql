-- Positions apart from people: see docs/decisions/0029. Who holds a position, and who acts for its holder, by days.

-- kind: holds the position, or acts for whoever holds it (รักษาราชการแทน). first_day null: since before it was recorded;
-- last_day null: still. Both days count. own_title: of one who acts, their own position. account_id: of a member who signs
-- in, without a foreign key as for all that names accounts. appointed_by: the order (คำสั่ง) by which.
create table position_tenure (
  agency_id uuid not null,
  tenure_id uuid not null,
  position_id uuid not null,
  kind text not null,
  person_name text not null,
  account_id uuid,
  own_title text,
  first_day date,
  last_day date,
  appointed_by text,
  constraint position_tenure_pkey primary key (agency_id, tenure_id),
  constraint position_tenure_kind_known check (kind in ('holds', 'acts')),
  constraint position_tenure_person_present check (person_name <> ''),
  constraint position_tenure_own_title check (own_title is null or own_title <> '' and kind = 'acts'),
  constraint position_tenure_days check (first_day <= last_day)
);

alter table position_tenure
  add constraint position_tenure_position_fkey foreign key (agency_id, position_id)
  references agency_position (agency_id, position_id);

create index position_tenure_of_position on position_tenure (agency_id, position_id);

-- A position has one holder by its name so far; its id serves its first tenure as well.
insert into position_tenure (agency_id, tenure_id, position_id, kind, person_name)
select agency_id, position_id, position_id, 'holds', holder_name
from agency_position
where holder_name <> '';

alter table agency_position drop column holder_name;

-- Since when the agency has this position no more; it stays for the sake of its tenures, without unit and role.
alter table agency_position add column retired_at timestamptz;

alter table agency_position
  add constraint agency_position_retired_signs_nothing check (retired_at is null or role is null and unit_id is null);

-- Of a signer who acts for a holder: their own position, where they have one.
alter table edition_settlement add column signer_own_position text;

alter table edition_settlement
  add constraint edition_settlement_own_position check (signer_own_position is null or signer_own_position <> '' and signer_acts_for);
