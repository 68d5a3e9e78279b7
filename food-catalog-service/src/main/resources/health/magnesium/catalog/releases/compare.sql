-- Compares a staged release with the catalog and says what would change. Writes temporary tables only.
-- Reads merge_run (one row for each dataset), the staged tables and joined_portion.

create temporary table change on commit drop as
with incoming as (
  select f.food_id, f.dataset, f.name,
    coalesce(f.category_id, d.category_id) as category_id,
    coalesce(f.category_name, d.category_name) as category_name,
    f.branded, coalesce(f.gtin, d.gtin) as gtin, coalesce(f.brand, d.brand) as brand,
    coalesce(f.other_names, '{}') as other_names, coalesce(f.ndb_no, d.ndb_no) as ndb_no,
    coalesce(f.basis, d.basis, '100 g') as basis,
    coalesce(v.magnesium_kind, 'unknown') as magnesium_kind, v.magnesium_mg, v.magnesium_limit_mg,
    v.magnesium_grade, v.magnesium_source_code, v.magnesium_derivation, v.magnesium_data_points,
    v.magnesium_min_mg, v.magnesium_max_mg, v.energy_kcal, v.calcium_mg, v.potassium_mg,
    v.phosphorus_mg, v.fibre_g, v.vitamin_k_ug, v.zinc_mg,
    coalesce(p.portions, '[]') as portions
  from staged_food f
  left join staged_detail d using (food_id)
  left join staged_figure v using (food_id)
  left join joined_portion p using (food_id)
)
select i.*,
  coalesce(current.id, last.id) as last_id,
  coalesce(current.revision, last.revision) as last_revision,
  newer.published_at as ended_at,
  coalesce(current.magnesium_mg, last.magnesium_mg) is not null and i.magnesium_mg is null as magnesium_lost,
  case
    when current.id is null and last.id is null then case when newer.published_at is null then 'created' else 'past' end
    when coalesce(held.rank, last.rank) > run.rank then 'newer'
    when current.id is null then 'revised'
    when held.rank = 0 and run.rank > 0 then 'revised'
    when row(i.name, i.category_id, i.branded, i.gtin, i.brand, i.other_names, i.ndb_no, i.basis,
        i.magnesium_kind, i.magnesium_mg, i.magnesium_limit_mg, i.magnesium_grade,
        i.magnesium_source_code, i.magnesium_derivation, i.magnesium_data_points,
        i.magnesium_min_mg, i.magnesium_max_mg, i.energy_kcal, i.calcium_mg, i.potassium_mg,
        i.phosphorus_mg, i.fibre_g, i.vitamin_k_ug, i.zinc_mg, i.portions)
      is distinct from row(current.name, current.category_id, current.branded, current.gtin,
        current.brand, current.other_names, current.ndb_no, current.basis,
        current.magnesium_kind, current.magnesium_mg, current.magnesium_limit_mg, current.magnesium_grade,
        current.magnesium_source_code, current.magnesium_derivation, current.magnesium_data_points,
        current.magnesium_min_mg, current.magnesium_max_mg, current.energy_kcal, current.calcium_mg,
        current.potassium_mg, current.phosphorus_mg, current.fibre_g, current.vitamin_k_ug,
        current.zinc_mg, current.portions)
      then 'revised'
    else 'unchanged'
  end as outcome
from incoming i
join merge_run run using (dataset)
left join food_revision current on current.food_id = i.food_id and current.valid_to is null
left join release held on held.id = current.release_id
left join lateral (
  select r.id, r.revision, r.magnesium_mg, l.rank
  from food_revision r
  join release l on l.id = r.release_id
  where current.id is null and r.food_id = i.food_id
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
where not exists (select from staged_food f where f.food_id = r.food_id)
  and not exists (select from staged_mention m where m.food_id = r.food_id);
