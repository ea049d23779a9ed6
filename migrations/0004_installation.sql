-- Which installation a database is. The data folder notes the ones that used it, and no originals are swept away while
-- another may still name them.

create table system.installation (
  installation_id uuid not null,
  constraint installation_pkey primary key (installation_id)
);

insert into system.installation (installation_id) values (gen_random_uuid());
