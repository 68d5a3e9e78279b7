-- Datasets beside sources, brands and further names, ranges of values, portions with the revision, and
-- a number that tells replicas that the foods have changed.

alter table release add column dataset text;
update release set dataset = source;
alter table release alter column dataset set not null;
alter table release drop constraint release_source_rank_key;
alter table release add unique (dataset, rank);
comment on column release.dataset is 'The series it continues: releases of one dataset revise and retire each other''s foods only.';
comment on column release.rank is 'Order of the releases of one dataset; a lower one never revises what a higher one wrote.';

alter table food_revision disable trigger keep_history;
alter table food_revision
  add column branded boolean not null default false,
  add column brand text,
  add column other_names text[] not null default '{}',
  add column ndb_no varchar(5) check (ndb_no ~ '^[0-9]{5}$'),
  add column magnesium_min_mg numeric check (magnesium_min_mg >= 0),
  add column magnesium_max_mg numeric check (magnesium_max_mg >= 0),
  add column portions jsonb not null default '[]';
update food_revision set branded = true where gtin is not null;
update food_revision set ndb_no = substring(food_id from 4) where food_id ~ '^sr-[0-9]{5}$';
update food_revision r
set portions = p.portions
from (
  select revision_id,
    jsonb_agg(jsonb_build_object('label', label, 'amount', amount, 'unit', unit, 'grams', grams) order by seq) as portions
  from portion
  group by revision_id) p
where p.revision_id = r.id;
alter table food_revision enable trigger keep_history;
alter table food_revision drop column content_digest;
drop table portion;
comment on column food_revision.portions is
  'Household measures in the publisher''s order: {label, amount, unit, grams or millilitres of amount units together}.';

-- The id of a food carries its source, and every food has a revision.
alter table food_editorial drop constraint food_editorial_food_id_fkey;
alter table food_search drop constraint food_search_food_id_fkey;
alter table food_revision drop constraint food_revision_food_id_fkey;
alter table food_revision drop constraint food_revision_category_id_fkey;
alter table food_revision alter column food_id type text collate "C";
alter table food_search alter column food_id type text collate "C";
alter table food_editorial alter column food_id type text collate "C";
alter table food_revision add check (food_id ~ '^[a-z]+-[A-Za-z0-9-]{1,60}$');
drop table food;

create table catalog_state (
  generation    bigint not null,
  index_version integer not null
);
create unique index catalog_state_single on catalog_state ((true));
insert into catalog_state values (1, 0);
comment on column catalog_state.generation is 'Raised in every transaction that changes foods, so that replicas know when to read them anew.';

alter table import_job add column release_ids text[] not null default '{}';
update import_job set release_ids = array[release_id] where release_id is not null;
alter table import_job drop column release_id;

comment on column catalog_state.index_version is 'By which version of the service''s reading of names food_search was written.';

-- The service itself takes names apart into words, the same way as queries.
alter table food_search add column energy_kcal numeric;
drop function stem_text(text);
drop function stems(text);
drop function fold(text);
drop text search configuration food;
drop text search dictionary food_stem;
comment on column food_search.names is 'Words of each name of a plain food, sorted, for closeness to a query.';
comment on column food_search.heads is 'Words of the names up to their first comma: what the food is, before how it was prepared.';
