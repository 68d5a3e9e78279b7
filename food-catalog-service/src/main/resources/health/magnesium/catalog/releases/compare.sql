-- Compares a staged release with the catalog and says what would change. Writes temporary tables only.
-- Reads merge_run (one row for each dataset) and what staged.sql made.

analyze staged_food;
analyze staged_detail;
analyze staged_figure;
analyze staged_portion;

create temporary table incoming on commit drop as
with figure as (
  select food_id,
    max(magnesium_kind) as magnesium_kind, max(magnesium_mg) as magnesium_mg,
    max(magnesium_limit_mg) as magnesium_limit_mg, max(magnesium_grade) as magnesium_grade,
    max(magnesium_source_code) as magnesium_source_code, max(magnesium_derivation) as magnesium_derivation,
    max(magnesium_data_points) as magnesium_data_points,
    max(magnesium_min_mg) as magnesium_min_mg, max(magnesium_max_mg) as magnesium_max_mg,
    max(energy_kcal) as energy_kcal, max(calcium_mg) as calcium_mg, max(potassium_mg) as potassium_mg,
    max(phosphorus_mg) as phosphorus_mg, max(fibre_g) as fibre_g, max(vitamin_k_ug) as vitamin_k_ug,
    max(zinc_mg) as zinc_mg
  from staged_figure
  group by food_id
),
measure as (
  select food_id,
    jsonb_agg(
      jsonb_strip_nulls(jsonb_build_object('label', label, 'amount', trim_scale(amount), 'unit', unit,
        'grams', trim_scale(grams), 'millilitres', trim_scale(millilitres)))
      order by seq) as portions
  from staged_portion
  group by food_id
),
joined as (
  select f.food_id, f.dataset, f.name,
    coalesce(f.category_id, d.category_id) as category_id,
    coalesce(f.category_name, d.category_name) as category_name,
    f.branded, coalesce(f.gtin, d.gtin) as gtin, coalesce(f.brand, d.brand) as brand,
    coalesce(f.other_names, '{}') as other_names, coalesce(f.ndb_no, d.ndb_no) as ndb_no,
    coalesce(f.basis, d.basis, '100 g') as basis,
    coalesce(v.magnesium_kind, 'unknown') as magnesium_kind,
    trim_scale(v.magnesium_mg) as magnesium_mg, trim_scale(v.magnesium_limit_mg) as magnesium_limit_mg,
    v.magnesium_grade, v.magnesium_source_code, v.magnesium_derivation, v.magnesium_data_points,
    trim_scale(v.magnesium_min_mg) as magnesium_min_mg, trim_scale(v.magnesium_max_mg) as magnesium_max_mg,
    trim_scale(v.energy_kcal) as energy_kcal, trim_scale(v.calcium_mg) as calcium_mg,
    trim_scale(v.potassium_mg) as potassium_mg, trim_scale(v.phosphorus_mg) as phosphorus_mg,
    trim_scale(v.fibre_g) as fibre_g, trim_scale(v.vitamin_k_ug) as vitamin_k_ug,
    trim_scale(v.zinc_mg) as zinc_mg,
    coalesce(m.portions, '[]') as portions
  from staged_food f
  left join staged_detail d using (food_id)
  left join figure v using (food_id)
  left join measure m using (food_id)
)
select j.*, md5(row(j.*)::text)::uuid as content_digest
from joined j;

analyze incoming;

create temporary table change on commit drop as
select i.food_id, last.id as last_id, last.revision as last_revision,
  case
    when last.id is null and newer.published_at is not null then 'past'
    when last.id is null then 'created'
    when last.rank > run.rank then 'newer'
    when last.valid_to is not null then 'revised'
    when last.content_digest <> i.content_digest then 'revised'
    when last.rank = 0 and run.rank > 0 then 'revised'
    else 'unchanged'
  end as outcome,
  newer.published_at as ended_at,
  i.magnesium_mg is not null as magnesium_known,
  last.magnesium_mg is not null and i.magnesium_mg is null as magnesium_lost
from incoming i
join merge_run run using (dataset)
left join lateral (
  select r.id, r.revision, r.valid_to, r.content_digest, r.magnesium_mg, l.rank
  from food_revision r
  join release l on l.id = r.release_id
  where r.food_id = i.food_id
  order by r.revision desc
  limit 1
) last on true
left join (
  select n.dataset, min(cast(l.published_on as timestamp) at time zone 'UTC') as published_at
  from merge_run n
  join release l on l.dataset = n.dataset and l.rank > n.rank and n.rank > 0
  group by n.dataset
) newer on newer.dataset = run.dataset;

create temporary table retiring on commit drop as
select r.id, r.food_id
from merge_run run
join release l on l.dataset = run.dataset and l.rank <= run.rank
join food_revision r on r.release_id = l.id and r.valid_to is null
where not exists (select from incoming i where i.food_id = r.food_id)
  and not exists (select from staged_mention m where m.food_id = r.food_id);

analyze change;
analyze retiring;
