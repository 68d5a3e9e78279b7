-- Makes one row of the several that staged_figure has of a food whose values did not come together.

create temporary table joined_figure on commit drop as
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
group by food_id;

truncate staged_figure;
insert into staged_figure select * from joined_figure;
drop table joined_figure;
