-- Compares a staged release with the catalog and says what would change. Writes temporary tables only.
-- Reads merge_run (one row) and staged_food, staged_value, staged_portion, staged_mention.

create temporary table incoming on commit drop as
with figure as (
  select food_id,
    max(kind) filter (where nutrient = 'MAGNESIUM_MG') as magnesium_kind,
    trim_scale(max(amount) filter (where nutrient = 'MAGNESIUM_MG')) as magnesium_mg,
    trim_scale(max(limit_amount) filter (where nutrient = 'MAGNESIUM_MG')) as magnesium_limit_mg,
    max(grade) filter (where nutrient = 'MAGNESIUM_MG') as magnesium_grade,
    max(source_code) filter (where nutrient = 'MAGNESIUM_MG') as magnesium_source_code,
    max(derivation) filter (where nutrient = 'MAGNESIUM_MG') as magnesium_derivation,
    max(data_points) filter (where nutrient = 'MAGNESIUM_MG') as magnesium_data_points,
    trim_scale(max(amount) filter (where nutrient = 'ENERGY_KCAL')) as energy_kcal,
    trim_scale(max(amount) filter (where nutrient = 'CALCIUM_MG')) as calcium_mg,
    trim_scale(max(amount) filter (where nutrient = 'POTASSIUM_MG')) as potassium_mg,
    trim_scale(max(amount) filter (where nutrient = 'PHOSPHORUS_MG')) as phosphorus_mg,
    trim_scale(max(amount) filter (where nutrient = 'FIBRE_G')) as fibre_g,
    trim_scale(max(amount) filter (where nutrient = 'VITAMIN_K_UG')) as vitamin_k_ug,
    trim_scale(max(amount) filter (where nutrient = 'ZINC_MG')) as zinc_mg
  from staged_value
  group by food_id
),
measures as (
  select food_id,
    string_agg(row(seq, label, trim_scale(amount), unit, trim_scale(grams))::text, ',' order by seq) as portions
  from staged_portion
  group by food_id
)
select f.food_id, f.name, f.category_id, f.gtin,
  coalesce(v.magnesium_kind, 'unknown') as magnesium_kind,
  v.magnesium_mg, v.magnesium_limit_mg, v.magnesium_grade, v.magnesium_source_code,
  v.magnesium_derivation, v.magnesium_data_points,
  v.energy_kcal, v.calcium_mg, v.potassium_mg, v.phosphorus_mg, v.fibre_g, v.vitamin_k_ug, v.zinc_mg,
  md5(row(f.name, f.category_id, f.gtin, v.*, m.portions)::text)::uuid as content_digest
from staged_food f
left join figure v using (food_id)
left join measures m using (food_id);

analyze incoming;

create temporary table change on commit drop as
select i.food_id, last.id as last_id, last.revision as last_revision,
  case
    when last.id is null then 'created'
    when last.rank > run.rank then 'newer'
    when last.valid_to is not null then 'revised'
    when last.content_digest <> i.content_digest then 'revised'
    when last.rank = 0 and run.rank > 0 then 'revised'
    else 'unchanged'
  end as outcome,
  i.magnesium_mg is not null as magnesium_known,
  last.magnesium_mg is not null and i.magnesium_mg is null as magnesium_lost
from incoming i
cross join merge_run run
left join lateral (
  select r.id, r.revision, r.valid_to, r.content_digest, r.magnesium_mg, l.rank
  from food_revision r
  join release l on l.id = r.release_id
  where r.food_id = i.food_id
  order by r.revision desc
  limit 1
) last on true;

create temporary table retiring on commit drop as
select r.id, r.food_id
from food_revision r
join release l on l.id = r.release_id
cross join merge_run run
where r.valid_to is null
  and l.source = run.source
  and l.rank <= run.rank
  and not exists (select from incoming i where i.food_id = r.food_id)
  and not exists (select from staged_mention m where m.food_id = r.food_id);

analyze change;
analyze retiring;
