-- Writes what compare.sql found: ends revisions, begins new ones, retires. Nothing is overwritten.

insert into category (id, name)
select distinct on (category_id) category_id, category_name
from incoming
where category_id is not null
order by category_id, category_name
on conflict do nothing;

update food_revision r
set valid_to = run.at
from change c
join incoming i using (food_id)
join merge_run run using (dataset)
where c.outcome = 'revised' and r.id = c.last_id and r.valid_to is null;

-- A food that was not there before has no earlier figure to contradict, so the figures hold from the
-- day they were published; a revised one changes only from now on. A food that only an older release
-- has is history: it held until the next release was published.
insert into food_revision (
  food_id, revision, release_id, name, category_id, branded, gtin, brand, other_names, ndb_no, basis,
  magnesium_kind, magnesium_mg, magnesium_limit_mg, magnesium_grade, magnesium_source_code,
  magnesium_derivation, magnesium_data_points, magnesium_min_mg, magnesium_max_mg,
  energy_kcal, calcium_mg, potassium_mg, phosphorus_mg, fibre_g, vitamin_k_ug, zinc_mg,
  portions, valid_from, valid_to, loaded_at, content_digest)
select i.food_id, coalesce(c.last_revision, 0) + 1, run.release_id, i.name, i.category_id, i.branded, i.gtin,
  i.brand, i.other_names, i.ndb_no, i.basis,
  i.magnesium_kind, i.magnesium_mg, i.magnesium_limit_mg, i.magnesium_grade, i.magnesium_source_code,
  i.magnesium_derivation, i.magnesium_data_points, i.magnesium_min_mg, i.magnesium_max_mg,
  i.energy_kcal, i.calcium_mg, i.potassium_mg, i.phosphorus_mg, i.fibre_g, i.vitamin_k_ug, i.zinc_mg,
  i.portions,
  case c.outcome when 'revised' then run.at else least(run.published_at, run.at) end,
  c.ended_at, run.at, i.content_digest
from change c
join incoming i using (food_id)
join merge_run run using (dataset)
where c.outcome in ('created', 'revised', 'past');

update food_revision r
set valid_to = run.at
from retiring g
cross join (select distinct at from merge_run) run
where r.id = g.id;
