-- Who did what to whose record. Lines are only ever added; each carries the mac of the one before it (docs/adr/0010).

-- Ties a person to the lines about them. Erased with the person; then nobody can tell whom the lines are about.
create table access_subject (
  tenant_id  text  not null,
  patient_id uuid  not null,
  salt       bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  primary key (tenant_id, patient_id),
  foreign key (tenant_id, patient_id) references patient
);

create table access_log (
  tenant_id    text        not null,
  seq          bigint      not null,
  accessed_at  timestamptz not null,
  actor        text        not null,
  client       text,
  person       bytea,
  operation    text,
  purpose      text,
  source       text,
  outcome      integer     not null,
  trace_id     text,
  key_id       text        not null,
  previous_mac bytea       not null,
  mac          bytea       not null,
  primary key (tenant_id, seq)
);

create index access_log_of_person on access_log (tenant_id, person, seq) where person is not null;
create index access_log_by_time on access_log (tenant_id, accessed_at);

-- Where each tenant's chain begins and ends. "begins_after" names the last line that was removed for its age.
create table access_log_head (
  tenant_id        text   not null primary key,
  seq              bigint not null,
  mac              bytea  not null,
  begins_after_seq bigint not null,
  begins_after_mac bytea  not null,
  key_id           text   not null,
  seal             bytea  not null
);

call wall_off('access_subject');
call wall_off('access_log');
call wall_off('access_log_head');

revoke all on access_subject, access_log, access_log_head from ${serviceRole};
grant select, insert, delete on access_subject to ${serviceRole};
grant select, insert on access_log to ${serviceRole};
grant select, insert, update on access_log_head to ${serviceRole};

create function refuse_change() returns trigger
  language plpgsql as
$$
begin
  raise exception '% only ever grows', tg_table_name;
end
$$;

create trigger only_grows before update or delete or truncate on access_log
  for each statement execute function refuse_change();
alter table access_log enable always trigger only_grows;

create function make_access_subject() returns trigger
  language plpgsql as
$$
begin
  insert into access_subject (tenant_id, patient_id) values (new.tenant_id, new.patient_id);
  return null;
end
$$;

create trigger make_access_subject after insert on patient
  for each row execute function make_access_subject();

-- The owner is held by the wall as well: without these two lines it would find no patient.
alter table patient no force row level security;
alter table access_subject no force row level security;
insert into access_subject (tenant_id, patient_id) select tenant_id, patient_id from patient;
insert into tenant select distinct tenant_id from patient on conflict do nothing;
alter table patient force row level security;
alter table access_subject force row level security;
