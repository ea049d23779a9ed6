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
