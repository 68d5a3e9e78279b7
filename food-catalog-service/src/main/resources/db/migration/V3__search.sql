-- Foods without a brand are searched in memory; the table serves lists and branded foods.

create index food_revision_plain on food_revision (food_id) where valid_to is null and not branded;

alter table food_search drop column names, drop column heads;
drop function close_words(text);
drop table search_word;

create index food_search_magnesium_per_energy
  on food_search (coalesce(round(100 * magnesium_mg / nullif(energy_kcal, 0), 4), -1), food_id);
