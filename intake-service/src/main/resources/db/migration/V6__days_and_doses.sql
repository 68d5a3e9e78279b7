-- Where a person's day begins, where something was eaten, who said what of a day, and what became of doses.

alter table patient
  add column day_starts_at time not null default '00:00',
  add check (day_starts_at <= '06:00');

alter table diary_entry add column time_zone text;

alter table day_mark
  add column said_by_role text,
  add column fasting      boolean,
  add column missing      text[] not null default '{}',
  add check (fasting is not true or complete is not false),
  add check (missing = '{}' or complete is false);

-- The doses of one day of a regimen as they were planned when somebody first said what became of them.
create table dose_day (
  tenant_id    text        not null,
  patient_id   uuid        not null,
  regimen_id   uuid        not null,
  day          date        not null,
  revision     uuid        not null,
  recorded_at  timestamptz not null,
  said_by      text        not null,
  said_by_role text,
  times_of_day time[]      not null,
  statuses     text[]      not null,
  reasons      text[]      not null,
  primary key (tenant_id, patient_id, regimen_id, day),
  foreign key (tenant_id, patient_id, regimen_id) references regimen on delete cascade,
  check (cardinality(times_of_day) = cardinality(statuses) and cardinality(statuses) = cardinality(reasons))
);

create index dose_day_by_day on dose_day (tenant_id, patient_id, day);

call wall_off('dose_day');
