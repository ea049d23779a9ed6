-- For which units of an agency a person answers: see docs/decisions/0027. Like all that stands apart from the agencies'
-- tables it names agency and unit without a foreign key; a unit that is no more has nobody who is asked.
create table account.membership_unit (
  agency_id uuid not null,
  account_id uuid not null,
  unit_id uuid not null,
  constraint membership_unit_pkey primary key (agency_id, account_id, unit_id)
);

alter table account.membership_unit
  add constraint membership_unit_account_fkey foreign key (account_id) references account.account (account_id);

create index membership_unit_of_account on account.membership_unit (account_id);

alter table access.invitation add column unit_ids uuid[] not null default '{}';
