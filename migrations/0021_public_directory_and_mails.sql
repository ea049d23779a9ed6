-- What the list of all agencies says of each edition that is public, as it was frozen (docs/decisions/0024): so that nobody
-- has to read thousands of contents to show a page of the list. overall: in hundredths of a point.
alter table publication add column agency_name text;
alter table publication add column locality text;
alter table publication add column overall integer;
alter table publication add column level_name text;
alter table publication add column level_tone text;

update publication set
  agency_name = edition.content->'agency'->>'name',
  locality = edition.content->'agency'->>'locality',
  overall = (edition.content->>'overall')::integer,
  level_name = edition.content->>'levelName',
  level_tone = edition.content->>'levelTone'
from edition
where edition.agency_id = publication.agency_id and edition.fiscal_year = publication.fiscal_year
  and edition.number = publication.number;

alter table publication alter column agency_name set not null;
alter table publication alter column locality set not null;
alter table publication alter column level_tone set not null;
alter table publication add constraint publication_level_tone_known check (level_tone in ('good', 'attention'));

-- Mails that wait for the mail server (docs/decisions/0035). access.link_request held the links alone that people ask for.
-- mail_key: what a mail is about and to whom. about: the ids of it, of which the mail is written when it is sent; no link
-- that opens a door stands here. origin: under which the mail shows its link. due_at: when it is tried next. begun_at: when
-- the mail server was given one that may not go out twice; whether it took one that a fall left so nobody knows.
create table access.waiting_mail (
  mail_key text not null,
  kind text not null,
  sign_in_name text not null,
  about jsonb not null,
  origin text not null,
  request_id text not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  begun_at timestamptz,
  constraint waiting_mail_pkey primary key (mail_key)
);

create index waiting_mail_by_time on access.waiting_mail (due_at);

insert into access.waiting_mail (mail_key, kind, sign_in_name, about, origin, request_id, asked_at, due_at, tries)
select 'forgotten ' || sign_in_name, 'forgotten', sign_in_name, '{}', origin, request_id, asked_at, due_at, tries
from access.link_request;

drop table access.link_request;
