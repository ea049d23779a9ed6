-- What was done, in a chain of hashes for each agency: see docs/decisions/0019. Acts that are no agency's stand in the
-- chain of the installation, under the agency_id of zeros; so neither table points at agency.

-- The end of each chain. Locked by whoever appends, so that a chain never forks.
create table audit_head (
  agency_id uuid not null,
  number integer not null,
  hash text not null,
  constraint audit_head_pkey primary key (agency_id),
  constraint audit_head_number_range check (number >= 0),
  constraint audit_head_hash_shape check (hash ~ '^[0-9a-f]{64}$')
);

-- format: how the event is written out for its hash. subject: what it was done to, by ids; no personal data.
create table audit_event (
  agency_id uuid not null,
  number integer not null,
  format integer not null,
  event text not null,
  actor jsonb not null,
  subject jsonb not null,
  request_id text not null,
  at timestamptz not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_event_pkey primary key (agency_id, number),
  constraint audit_event_number_range check (number >= 1),
  constraint audit_event_previous_hash_shape check (previous_hash ~ '^[0-9a-f]{64}$'),
  constraint audit_event_hash_shape check (hash ~ '^[0-9a-f]{64}$')
);

-- The installation's chain stands under the id of zeros.
alter table agency add constraint agency_id_not_installation
  check (agency_id <> '00000000-0000-0000-0000-000000000000');

-- For a role of its own, which is no superuser; it loses these rights even as the owner of the table.
revoke update, delete, truncate on audit_event from public, current_user;

-- For the superuser of the embedded database, whom no grant binds. The only triggers there are: they decide nothing of
-- the product, and distribution has to allow them (citus.enable_unsafe_triggers).
create function audit_event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit_event is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function audit_event_is_append_only();

create trigger audit_event_not_emptied before truncate on audit_event
  for each statement execute function audit_event_is_append_only();
