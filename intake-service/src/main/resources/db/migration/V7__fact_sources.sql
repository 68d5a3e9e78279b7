-- Where a fact comes from, the moment of a laboratory result, and whether somebody confirmed a questioned one.

alter table condition_fact  add column source text;
alter table medication_fact add column source text;
alter table symptom_fact    add column source text;

alter table lab_fact
  add column source          text,
  add column taken_at        timestamptz,
  add column taken_at_offset integer,
  add column confirmed       boolean;

-- What became of doses has a history like every other record.
alter table dose_day add column version integer not null default 1, add column change_reason text;
