-- In which capacity somebody is in a position, and signs: see docs/decisions/0036.

-- kind: holds the position, or is there in its holder's place: acts (รักษาราชการแทน), fills it meanwhile
-- (รักษาการในตำแหน่ง), or serves in the duties of an elected head while there is none (ปฏิบัติหน้าที่). own_title: of one in
-- the holder's place, their own position.
alter table position_tenure drop constraint position_tenure_kind_known;
alter table position_tenure
  add constraint position_tenure_kind_known check (kind in ('holds', 'acts', 'fills', 'serves'));

alter table position_tenure drop constraint position_tenure_own_title;
alter table position_tenure
  add constraint position_tenure_own_title check (own_title is null or own_title <> '' and kind <> 'holds');

-- The capacity in which the signer of a settled edition signs.
alter table edition_settlement add column signer_capacity text;

update edition_settlement
set signer_capacity = case when signer_acts_for then 'acts' else 'holds' end
where signer_acts_for is not null;

alter table edition_settlement drop constraint edition_settlement_signer;
alter table edition_settlement drop constraint edition_settlement_own_position;
alter table edition_settlement drop column signer_acts_for;

alter table edition_settlement
  add constraint edition_settlement_capacity_known check (signer_capacity in ('holds', 'acts', 'fills', 'serves'));

alter table edition_settlement
  add constraint edition_settlement_signer check (way is null or signer_name <> '' and signer_position <> ''
    and signer_capacity is not null);

alter table edition_settlement
  add constraint edition_settlement_own_position check (signer_own_position is null or signer_own_position <> ''
    and signer_capacity <> 'holds');
