-- What records said before. The tables of the features keep the present state; what a change or a deletion replaces goes here in the
-- same transaction, written once. "content" is the record as callers read it, word for word; null where the record ends.

create table record_version (
  tenant_id  text        not null,
  patient_id uuid        not null,
  store      text        not null,
  record_id  text        not null,
  version    integer     not null,
  revision   uuid        not null,
  changed_at timestamptz not null,
  changed_by text        not null,
  change     text        not null,
  reason     text,
  content    json,
  primary key (tenant_id, patient_id, store, record_id, version),
  foreign key (tenant_id, patient_id) references patient,
  check (version > 0),
  check (change in ('created', 'changed', 'deleted')),
  check ((change = 'created') = (version = 1)),
  check ((change = 'created') = (reason is null)),
  check ((change = 'deleted') = (content is null))
);

call wall_off('record_version');

-- Only an erasure removes; nothing is ever rewritten.
revoke update on record_version from ${serviceRole};

-- A record's present version, and why it was changed to it.
alter table patient add column version integer not null default 1, add column change_reason text;
alter table diary_entry add column version integer not null default 1, add column change_reason text;
alter table day_mark add column version integer not null default 1, add column change_reason text;
alter table regimen add column version integer not null default 1, add column change_reason text;
alter table condition_fact add column version integer not null default 1, add column change_reason text;
alter table medication_fact add column version integer not null default 1, add column change_reason text;
alter table lab_fact add column version integer not null default 1, add column change_reason text;
alter table symptom_fact add column version integer not null default 1, add column change_reason text;
