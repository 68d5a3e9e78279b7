-- Every key begins with tenant and patient. "revision" names one state of a row and is its ETag.

create table patient (
  tenant_id        text        not null,
  patient_id       uuid        not null,
  revision         uuid        not null,
  recorded_at      timestamptz not null,
  changed_at       timestamptz not null,
  changed_by       text        not null,
  birth_date       date        not null,
  sex              text        not null,
  time_zone        text        not null,
  life_stage       text        not null,
  life_stage_from  date,
  life_stage_until date,
  allergies        text[]      not null,
  diets            text[]      not null,
  authority        text,
  primary key (tenant_id, patient_id)
);

create table diary_entry (
  tenant_id                     text        not null,
  patient_id                    uuid        not null,
  id                            uuid        not null,
  revision                      uuid        not null,
  recorded_at                   timestamptz not null,
  changed_at                    timestamptz not null,
  changed_by                    text        not null,
  day                           date        not null,
  time_of_day                   time,
  consumed_at                   timestamptz,
  consumed_at_offset            integer,
  kind                          text        not null,
  label                         text,
  food_id                       text,
  grams                         numeric,
  portion                       text,
  portion_count                 numeric,
  magnesium_mg                  numeric,
  millilitres                   numeric,
  magnesium_mg_per_litre        numeric,
  form                          text,
  dose_amount                   numeric,
  dose_unit                     text,
  dose_basis                    text,
  dose_concentration_mg_per_ml  numeric,
  route                         text,
  product_type                  text,
  prescribed                    boolean,
  primary key (tenant_id, patient_id, id),
  foreign key (tenant_id, patient_id) references patient,
  check (kind in ('food', 'water', 'supplement', 'medicine')),
  check (grams > 0),
  check (millilitres > 0)
);

create index diary_entry_by_day on diary_entry (tenant_id, patient_id, day, id);

create table day_mark (
  tenant_id   text        not null,
  patient_id  uuid        not null,
  day         date        not null,
  revision    uuid        not null,
  recorded_at timestamptz not null,
  complete    boolean,
  energy_kcal numeric,
  note        text,
  said_by     text        not null,
  primary key (tenant_id, patient_id, day),
  foreign key (tenant_id, patient_id) references patient
);

create table regimen (
  tenant_id                     text        not null,
  patient_id                    uuid        not null,
  id                            uuid        not null,
  revision                      uuid        not null,
  recorded_at                   timestamptz not null,
  changed_at                    timestamptz not null,
  changed_by                    text        not null,
  kind                          text        not null,
  label                         text,
  form                          text,
  dose_amount                   numeric,
  dose_unit                     text,
  dose_basis                    text,
  dose_concentration_mg_per_ml  numeric,
  route                         text,
  product_type                  text,
  prescribed                    boolean,
  times_of_day                  time[]      not null,
  weekdays                      text[]      not null,
  first_day                     date,
  last_day                      date,
  primary key (tenant_id, patient_id, id),
  foreign key (tenant_id, patient_id) references patient,
  check (kind in ('supplement', 'medicine')),
  check (first_day <= last_day)
);

create table condition_fact (
  tenant_id   text        not null,
  patient_id  uuid        not null,
  id          uuid        not null,
  revision    uuid        not null,
  recorded_at timestamptz not null,
  changed_at  timestamptz not null,
  changed_by  text        not null,
  system      text        not null,
  code        text        not null,
  first_day   date,
  last_day    date,
  primary key (tenant_id, patient_id, id),
  foreign key (tenant_id, patient_id) references patient
);

create table medication_fact (
  tenant_id                     text        not null,
  patient_id                    uuid        not null,
  id                            uuid        not null,
  revision                      uuid        not null,
  recorded_at                   timestamptz not null,
  changed_at                    timestamptz not null,
  changed_by                    text        not null,
  system                        text        not null,
  code                          text        not null,
  name                          text,
  times_of_day                  time[]      not null,
  weekdays                      text[]      not null,
  first_day                     date,
  last_day                      date,
  dose_amount                   numeric,
  dose_unit                     text,
  dose_basis                    text,
  dose_concentration_mg_per_ml  numeric,
  primary key (tenant_id, patient_id, id),
  foreign key (tenant_id, patient_id) references patient
);

create table lab_fact (
  tenant_id      text        not null,
  patient_id     uuid        not null,
  id             uuid        not null,
  revision       uuid        not null,
  recorded_at    timestamptz not null,
  changed_at     timestamptz not null,
  changed_by     text        not null,
  loinc          text        not null,
  value          numeric     not null,
  unit           text        not null,
  taken_on       date        not null,
  reference_low  numeric,
  reference_high numeric,
  primary key (tenant_id, patient_id, id),
  foreign key (tenant_id, patient_id) references patient
);

create table symptom_fact (
  tenant_id   text        not null,
  patient_id  uuid        not null,
  id          uuid        not null,
  revision    uuid        not null,
  recorded_at timestamptz not null,
  changed_at  timestamptz not null,
  changed_by  text        not null,
  code        text        not null,
  first_day   date,
  last_day    date,
  primary key (tenant_id, patient_id, id),
  foreign key (tenant_id, patient_id) references patient
);

-- What a POST with an Idempotency-Key made: a pointer, written in the transaction that made it.
create table idempotency_key (
  tenant_id   text        not null,
  patient_id  uuid        not null,
  key         text        not null,
  fingerprint bytea       not null,
  status      integer     not null,
  created_id  uuid,
  result      text,
  used_at     timestamptz not null,
  primary key (tenant_id, patient_id, key),
  foreign key (tenant_id, patient_id) references patient
);

-- Proof that a person was erased. Holds a digest, never the person's id.
create table erasure (
  tenant_id     text        not null,
  person_digest text        not null,
  erased_at     timestamptz not null,
  stores        text        not null,
  primary key (tenant_id, person_digest, erased_at)
);
