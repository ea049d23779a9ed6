-- A long log is narrowed by what was done and by who did it, and both are offered for choosing (docs/decisions/0019).

create index audit_event_by_event on audit_event (agency_id, event, number);
create index audit_event_by_account on audit_event (agency_id, (actor ->> 'accountId'), number);
