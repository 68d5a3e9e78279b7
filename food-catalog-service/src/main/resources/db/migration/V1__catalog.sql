-- The catalog: foods and their revisions, what publishers released, what we wrote beside it,
-- the search index derived from both, and the record of imports.
--
-- A revision is never changed after it is written, but for the end of its validity, and never
-- deleted. Amounts are per 100 g (or 100 ml, see basis) and numeric; null is unknown, never zero.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

create table release (
  id             text primary key,
  source         text not null,
  rank           integer not null check (rank >= 0),
  publisher      text not null,
  edition        text not null,
  licence        text not null,
  citation       text not null,
  published_on   date not null,
  content_digest text not null,
  loaded_at      timestamptz not null,
  unique (source, rank)
);
comment on column release.rank is 'Order of the releases of one source; a lower one never revises what a higher one wrote.';

create table category (
  id   text primary key,
  name text not null
);

create table food (
  id     text primary key check (id ~ '^[a-z]+-[A-Za-z0-9-]{1,60}$'),
  source text not null
);

create table food_revision (
  id                    bigint generated always as identity primary key,
  food_id               text not null references food,
  revision              integer not null check (revision >= 1),
  release_id            text not null references release,
  name                  text not null check (name <> ''),
  category_id           text references category,
  gtin                  varchar(14) check (gtin ~ '^[0-9]{14}$'),
  basis                 text not null default '100 g' check (basis in ('100 g', '100 ml')),
  magnesium_kind        text not null check (magnesium_kind in ('measured', 'below-limit', 'trace', 'unknown', 'assumed-zero')),
  magnesium_mg          numeric check (magnesium_mg >= 0),
  magnesium_limit_mg    numeric check (magnesium_limit_mg >= 0),
  magnesium_grade       text,
  magnesium_source_code text,
  magnesium_derivation  text,
  magnesium_data_points integer check (magnesium_data_points >= 0),
  energy_kcal           numeric check (energy_kcal >= 0),
  calcium_mg            numeric check (calcium_mg >= 0),
  potassium_mg          numeric check (potassium_mg >= 0),
  phosphorus_mg         numeric check (phosphorus_mg >= 0),
  fibre_g               numeric check (fibre_g >= 0),
  vitamin_k_ug          numeric check (vitamin_k_ug >= 0),
  zinc_mg               numeric check (zinc_mg >= 0),
  valid_from            timestamptz not null,
  valid_to              timestamptz check (valid_to > valid_from),
  loaded_at             timestamptz not null,
  content_digest        uuid not null,
  unique (food_id, revision),
  constraint a_number_only_where_published
    check ((magnesium_kind in ('measured', 'assumed-zero')) = (magnesium_mg is not null)),
  constraint a_limit_only_below_it
    check (magnesium_limit_mg is null or magnesium_kind = 'below-limit')
);
comment on column food_revision.valid_to is 'Null while in force. A food without a revision in force is retired.';
comment on column food_revision.content_digest is 'Of name, category, barcode, figures and portions: equal digests, nothing to revise.';

create unique index food_revision_in_force on food_revision (food_id) where valid_to is null;
create index food_revision_gtin on food_revision (gtin) where gtin is not null and valid_to is null;
create index food_revision_release on food_revision (release_id) where valid_to is null;

create function keep_history() returns trigger language plpgsql as $$
declare
  ended constant timestamptz := case when tg_op = 'UPDATE' then new.valid_to end;
begin
  if tg_op = 'UPDATE' and old.valid_to is null then
    new.valid_to := null;
    if new is not distinct from old then
      new.valid_to := ended;
      return new;
    end if;
  end if;
  raise exception 'revision % of food % is history: it can be ended, not changed', old.revision, old.food_id;
end $$;

create trigger keep_history before update or delete on food_revision
  for each row execute function keep_history();

create table portion (
  revision_id bigint not null references food_revision,
  seq         integer not null,
  label       text not null check (label <> ''),
  amount      numeric not null check (amount > 0),
  unit        text not null check (unit <> ''),
  grams       numeric not null check (grams > 0),
  primary key (revision_id, seq)
);
comment on column portion.grams is 'Weight of amount units together, not of one unit.';

-- What we wrote about a food; publishers' releases never touch it.
create table food_editorial (
  food_id       text primary key references food,
  version       integer not null,
  plain_name    text not null,
  aliases       text[] not null,
  food_group    text not null,
  tags          text[] not null,
  usual_label   text,
  usual_amount  numeric check (usual_amount > 0),
  usual_unit    text,
  usual_grams   numeric check (usual_grams > 0),
  check ((usual_label is null) = (usual_amount is null)
     and (usual_label is null) = (usual_unit is null)
     and (usual_label is null) = (usual_grams is null))
);
comment on column food_editorial.usual_label is 'The portion a person usually eats; shown before the publisher''s own portions.';

-- Words of foods: lower case, no accents, English stems, so that plurals and word order do not matter.
create text search dictionary food_stem (template = snowball, language = english, stopwords = english);
create text search configuration food (copy = simple);
alter text search configuration food
  alter mapping for asciiword, word, numword, hword, hword_part, hword_asciipart, asciihword, numhword, hword_numpart
  with food_stem;

create function fold(text) returns text language sql immutable parallel safe
  return regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '[^a-z0-9]+', ' ', 'g');

create function stems(text) returns tsvector language sql immutable parallel safe
  return to_tsvector('public.food'::regconfig, public.fold($1));

create function stem_text(text) returns text language sql immutable parallel safe
  return array_to_string(tsvector_to_array(public.stems($1)), ' ');

-- One row for each food in force, derived from food_revision and food_editorial.
create table food_search (
  food_id      text primary key references food,
  source       text not null,
  category_id  text,
  food_group   text,
  tags         text[] not null,
  branded      boolean not null,
  everyday     boolean not null,
  sort_name    text collate "C" not null,
  magnesium_mg numeric,
  names        text[] not null,
  heads        text[] not null,
  terms        tsvector not null
);
comment on column food_search.names is 'Stems of each name, plain name and alias, for closeness to a query.';
comment on column food_search.heads is 'Stems of the names up to their first comma: what the food is, before how it was prepared.';
create index food_search_terms on food_search using gin (terms);
create index food_search_tags on food_search using gin (tags);
create index food_search_name on food_search (sort_name, food_id);
create index food_search_magnesium on food_search (coalesce(magnesium_mg, -1), food_id);
create index food_search_category on food_search (category_id, sort_name, food_id);
create index food_search_group on food_search (food_group, sort_name, food_id) where food_group is not null;

-- Every stem that some food has, to tell a typing mistake from a word.
create table search_word (
  stem text primary key
);
create index search_word_close on search_word using gin (stem gin_trgm_ops);
create index search_word_prefix on search_word (stem text_pattern_ops);

-- Words of the catalog that a mistyped stem may have meant, the closest first.
create function close_words(typed text) returns table (stem text, distance integer)
  language sql stable parallel safe set pg_trgm.similarity_threshold = 0.2
  as $$
    select w.stem, levenshtein(w.stem, typed)
    from search_word w
    where w.stem % typed
      and levenshtein_less_equal(w.stem, typed, 2) <= case when length(typed) < 4 then 0 when length(typed) < 6 then 1 else 2 end
    order by 2, similarity(w.stem, typed) desc, 1
    limit 5
  $$;

create table import_job (
  id               uuid primary key,
  version          integer not null default 0,
  tenant           text not null,
  requested_by     text not null,
  idempotency_key  text,
  file_name        text,
  content_sha256   text not null,
  content_bytes    bigint not null,
  status           text not null check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  format           text,
  release_id       text references release,
  rows_read        bigint not null default 0,
  rows_total       bigint,
  rows_per_second  bigint,
  report           text,
  failure          text,
  cancel_requested boolean not null default false,
  runner           uuid not null,
  created_at       timestamptz not null,
  started_at       timestamptz,
  finished_at      timestamptz,
  unique (tenant, idempotency_key)
);
comment on column import_job.runner is 'The running service that has the file; it holds an advisory lock of this id while it lives.';
create index import_job_open on import_job (runner) where status in ('queued', 'running');

create table rejected_row (
  job_id uuid not null references import_job,
  seq    integer not null,
  file   text not null,
  line   bigint not null,
  reason text not null,
  row    text not null,
  primary key (job_id, seq)
);
