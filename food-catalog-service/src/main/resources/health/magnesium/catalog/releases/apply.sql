-- Writes what compare.sql found: ends revisions, begins new ones, retires. Nothing is overwritten.

insert into category (id, name)
select distinct on (category_id) category_id, category_name
from staged_food
where category_id is not null
order by category_id, category_name
on conflict do nothing;

insert into food (id, source)
select c.food_id, run.source
from change c
cross join merge_run run
where c.outcome = 'created';

update food_revision r
set valid_to = run.at
from change c
cross join merge_run run
where c.outcome = 'revised' and r.id = c.last_id and r.valid_to is null;

-- A food that was not there before has no earlier figure to contradict, so the figures hold from the
-- day they were published; a revised one changes only from now on.
insert into food_revision (
  food_id, revision, release_id, name, category_id, gtin,
  magnesium_kind, magnesium_mg, magnesium_limit_mg, magnesium_grade, magnesium_source_code,
  magnesium_derivation, magnesium_data_points,
  energy_kcal, calcium_mg, potassium_mg, phosphorus_mg, fibre_g, vitamin_k_ug, zinc_mg,
  valid_from, loaded_at, content_digest)
select i.food_id, coalesce(c.last_revision, 0) + 1, run.release_id, i.name, i.category_id, i.gtin,
  i.magnesium_kind, i.magnesium_mg, i.magnesium_limit_mg, i.magnesium_grade, i.magnesium_source_code,
  i.magnesium_derivation, i.magnesium_data_points,
  i.energy_kcal, i.calcium_mg, i.potassium_mg, i.phosphorus_mg, i.fibre_g, i.vitamin_k_ug, i.zinc_mg,
  case c.outcome when 'created' then least(run.published_at, run.at) else run.at end,
  run.at, i.content_digest
from change c
join incoming i using (food_id)
cross join merge_run run
where c.outcome in ('created', 'revised');

insert into portion (revision_id, seq, label, amount, unit, grams)
select r.id, p.seq, p.label, trim_scale(p.amount), p.unit, trim_scale(p.grams)
from change c
join food_revision r on r.food_id = c.food_id and r.valid_to is null
join staged_portion p on p.food_id = c.food_id
where c.outcome in ('created', 'revised');

update food_revision r
set valid_to = run.at
from retiring g
cross join merge_run run
where r.id = g.id;
