-- Derives food_search anew for the foods in the temporary table affected, and learns their words.

delete from food_search s using affected a where s.food_id = a.food_id;

insert into food_search (
  food_id, source, category_id, food_group, tags, branded, everyday, sort_name, magnesium_mg,
  names, heads, terms)
select r.food_id, split_part(r.food_id, '-', 1), r.category_id, e.food_group, coalesce(e.tags, '{}'),
  r.branded, e.food_id is not null, lower(coalesce(e.plain_name, r.name)), r.magnesium_mg,
  (select array_agg(distinct stem_text(n.name)) from unnest(n.names) as n(name)),
  (select array_agg(distinct stem_text(split_part(h.name, ',', 1)))
   from unnest(array[r.name, coalesce(e.plain_name, r.name)]) as h(name)),
  stems(concat_ws(' ', array_to_string(n.names, ' '), nullif(e.food_group, 'other')))
from affected a
join food_revision r on r.food_id = a.food_id and r.valid_to is null
left join food_editorial e on e.food_id = a.food_id
cross join lateral (select array[r.name] || r.other_names || coalesce(array[e.plain_name] || e.aliases, '{}')
  || coalesce(array[r.brand], '{}') as names) n;

insert into search_word (stem)
select distinct unnest(tsvector_to_array(s.terms))
from food_search s
join affected a using (food_id)
on conflict do nothing;
