-- Foods that a tenant enters for itself. They stand beside the public catalog in tables of their own, behind row-level security:
-- a transaction sees and writes foods of one tenant only, the one it named in magnesium.tenant, and none if it named none. The
-- wall is forced, so it holds for the tables' owner, as whom the service runs, as well.
--
-- A revision is history as in food_revision: it can be ended, never changed or deleted.

create table own_food (
  tenant_id       text not null,
  id              text not null check (id ~ '^own-[0-9a-f-]{36}$'),
  idempotency_key text,
  request_digest  text not null,
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key)
);
comment on column own_food.request_digest is 'Of the request that made the food: the same key with another request is refused.';

create table own_food_revision (
  id                 bigint generated always as identity primary key,
  tenant_id          text not null,
  food_id            text not null,
  revision           integer not null check (revision >= 1),
  name               text not null check (name <> ''),
  gtin               varchar(14) check (gtin ~ '^[0-9]{14}$'),
  basis              text not null check (basis in ('100 g', '100 ml')),
  magnesium_kind     text not null check (magnesium_kind in ('measured', 'below-limit', 'trace', 'unknown', 'assumed-zero')),
  magnesium_mg       numeric check (magnesium_mg >= 0),
  magnesium_limit_mg numeric check (magnesium_limit_mg >= 0),
  magnesium_min_mg   numeric check (magnesium_min_mg >= 0),
  magnesium_max_mg   numeric check (magnesium_max_mg >= magnesium_min_mg),
  magnesium_grade    text,
  companions         jsonb not null,
  portions           jsonb not null,
  ingredients        jsonb not null,
  yield_grams        numeric check (yield_grams > 0),
  entry              jsonb not null,
  valid_from         timestamptz not null,
  valid_to           timestamptz check (valid_to > valid_from),
  recorded_by        text not null,
  unique (tenant_id, food_id, revision),
  foreign key (tenant_id, food_id) references own_food,
  constraint a_number_only_where_known
    check ((magnesium_kind in ('measured', 'assumed-zero')) = (magnesium_mg is not null)),
  constraint a_limit_only_below_it
    check (magnesium_limit_mg is null or magnesium_kind = 'below-limit'),
  constraint a_yield_only_of_ingredients
    check ((yield_grams is null) = (ingredients = '[]'))
);
comment on column own_food_revision.entry is 'As the tenant entered it; the other columns follow from it and from the ingredients'' revisions.';
comment on column own_food_revision.ingredients is 'The revision of each food that a recipe was computed with, and what it brought.';

create unique index own_food_revision_in_force on own_food_revision (tenant_id, food_id) where valid_to is null;
create index own_food_revision_gtin on own_food_revision (tenant_id, gtin) where gtin is not null;

create trigger keep_history before update or delete on own_food_revision
  for each row execute function keep_history();

alter table own_food enable row level security;
alter table own_food force row level security;
create policy own_tenant on own_food using (tenant_id = current_setting('magnesium.tenant', true));

alter table own_food_revision enable row level security;
alter table own_food_revision force row level security;
create policy own_tenant on own_food_revision using (tenant_id = current_setting('magnesium.tenant', true));
