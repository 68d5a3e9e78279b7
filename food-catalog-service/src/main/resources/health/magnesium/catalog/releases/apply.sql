-- Writes what compare.sql found: ends revisions, begins new ones, retires. Nothing is overwritten.

insert into category (id, name)
select category_id, min(category_name)
from change
where category_id is not null
group by category_id
on conflict do nothing;

update food_revision r
set valid_to = run.at
from change c
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
  portions, valid_from, valid_to, loaded_at)
select c.food_id, coalesce(c.last_revision, 0) + 1, run.release_id, c.name, c.category_id, c.branded, c.gtin,
  c.brand, c.other_names, c.ndb_no, c.basis,
  c.magnesium_kind, c.magnesium_mg, c.magnesium_limit_mg, c.magnesium_grade, c.magnesium_source_code,
  c.magnesium_derivation, c.magnesium_data_points, c.magnesium_min_mg, c.magnesium_max_mg,
  c.energy_kcal, c.calcium_mg, c.potassium_mg, c.phosphorus_mg, c.fibre_g, c.vitamin_k_ug, c.zinc_mg,
  c.portions,
  case c.outcome when 'revised' then run.at else least(run.published_at, run.at) end,
  c.ended_at, run.at
from change c
join merge_run run using (dataset)
where c.outcome in ('created', 'revised', 'past')
order by c.food_id;

update food_revision r
set valid_to = run.at
from retiring g
cross join (select distinct at from merge_run) run
where r.id = g.id;

update release l
set foods_in_force = (
  select count(*) from food_revision r where r.release_id = l.id and r.valid_to is null)
where l.dataset in (select dataset from merge_run);

analyze food_revision;
