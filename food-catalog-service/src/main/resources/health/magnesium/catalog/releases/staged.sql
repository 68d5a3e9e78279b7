-- Where a release is gathered while its files are read. Everything here ends with the transaction.

create temporary table staged_food (
  food_id text collate "C" not null, dataset text not null, name text, category_id text,
  category_name text, branded boolean not null, gtin varchar(14), brand text, other_names text[],
  ndb_no varchar(5), basis text) on commit drop;

-- What a second file says of foods; their names stand in staged_food.
create temporary table staged_detail (like staged_food) on commit drop;

-- One row for each run of values of the same food; several where a file is not in order.
create temporary table staged_figure (
  food_id text collate "C" not null,
  magnesium_kind text, magnesium_mg numeric, magnesium_limit_mg numeric, magnesium_grade text,
  magnesium_source_code text, magnesium_derivation text, magnesium_data_points integer,
  magnesium_min_mg numeric, magnesium_max_mg numeric,
  energy_kcal numeric, calcium_mg numeric, potassium_mg numeric, phosphorus_mg numeric,
  fibre_g numeric, vitamin_k_ug numeric, zinc_mg numeric) on commit drop;

create temporary table staged_portion (
  food_id text collate "C" not null, seq integer not null, portion jsonb not null) on commit drop;

create temporary table staged_mention (food_id text collate "C" not null) on commit drop;
