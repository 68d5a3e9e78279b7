-- The search index in two parts: plain foods, changed row by row, and branded ones, two million, which
-- an import writes beside the old part and then puts in its place.

drop table food_search;

create table food_search (
  food_id      text collate "C" not null,
  source       text not null,
  category_id  text,
  food_group   text,
  tags         text[] not null,
  branded      boolean not null,
  everyday     boolean not null,
  sort_name    text collate "C" not null,
  magnesium_mg numeric,
  terms        tsvector not null,
  energy_kcal  numeric,
  primary key (food_id, branded)
) partition by list (branded);
comment on table food_search is 'One row for each food in force, derived from food_revision and food_editorial.';

create table food_search_plain partition of food_search for values in (false);
create table food_search_branded partition of food_search for values in (true);

create index on food_search using gin (terms);
create index on food_search using gin (tags);
create index on food_search (sort_name, food_id);
create index on food_search (coalesce(magnesium_mg, -1), food_id);
create index on food_search (coalesce(round(100 * magnesium_mg / nullif(energy_kcal, 0), 4), -1), food_id);
create index on food_search (category_id, sort_name, food_id);
create index on food_search (food_group, sort_name, food_id) where food_group is not null;

-- Written anew when the service starts.
update catalog_state set index_version = 0;

-- Counted when a release changes, not by whoever asks.
alter table release add column foods_in_force integer not null default 0;
update release l
set foods_in_force = (
  select count(*) from food_revision r where r.release_id = l.id and r.valid_to is null);
