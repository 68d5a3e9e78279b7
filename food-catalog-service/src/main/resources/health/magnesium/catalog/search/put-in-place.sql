-- Gives food_search_fresh the indexes of its predecessor, all at once, and puts it in its place.

alter table food_search_fresh add primary key (food_id, branded);
create index on food_search_fresh using gin (terms);
create index on food_search_fresh using gin (tags);
create index on food_search_fresh (sort_name, food_id);
create index on food_search_fresh (coalesce(magnesium_mg, -1), food_id);
create index on food_search_fresh (coalesce(round(100 * magnesium_mg / nullif(energy_kcal, 0), 4), -1), food_id);
create index on food_search_fresh (category_id, sort_name, food_id);
create index on food_search_fresh (food_group, sort_name, food_id) where food_group is not null;
analyze food_search_fresh;

alter table food_search detach partition food_search_branded;
drop table food_search_branded;
alter table food_search_fresh rename to food_search_branded;
alter table food_search attach partition food_search_branded for values in (true);
