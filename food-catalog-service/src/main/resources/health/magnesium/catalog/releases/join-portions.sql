-- Makes one row of the several portions of a food.

create temporary table joined_portion on commit drop as
select food_id, jsonb_agg(portion order by seq, portion) as portions
from staged_portion
group by food_id;
