-- The same where no food has several portions.

create temporary view joined_portion as
select food_id, jsonb_build_array(portion) as portions
from staged_portion;
