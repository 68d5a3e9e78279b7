-- The second wall. A transaction sees and writes rows of one tenant only, and of one patient where the caller's token is bound to
-- one, whatever the service asks for. A transaction that names no tenant sees nothing. The tables' owner is held by it as well.
-- The service runs as a role of its own that owns nothing and cannot take the wall down.

grant usage on schema public to ${serviceRole};
grant select, insert, update, delete on all tables in schema public to ${serviceRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${serviceRole};

-- Every table with rows of people calls this in the migration that makes it.
create procedure wall_off(walled regclass)
  language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy own_tenant on %s
       using (tenant_id = current_setting(''magnesium.tenant'', true))
       with check (tenant_id = current_setting(''magnesium.tenant'', true))',
    walled);
  if exists (select 1 from pg_attribute where attrelid = walled and attname = 'patient_id') then
    execute format(
      'create policy own_patient on %s as restrictive
         using (coalesce(current_setting(''magnesium.patient'', true), '''') in ('''', patient_id::text))
         with check (coalesce(current_setting(''magnesium.patient'', true), '''') in ('''', patient_id::text))',
      walled);
  end if;
end
$$;

call wall_off('patient');
call wall_off('diary_entry');
call wall_off('day_mark');
call wall_off('regimen');
call wall_off('condition_fact');
call wall_off('medication_fact');
call wall_off('lab_fact');
call wall_off('symptom_fact');
call wall_off('idempotency_key');
call wall_off('erasure');

-- The tenants that have ever stored anything, for work that goes from tenant to tenant. Holds nothing of people: no wall.
create table tenant (
  tenant_id text primary key
);

insert into tenant select distinct tenant_id from patient;

create function remember_tenant() returns trigger
  language plpgsql as
$$
begin
  insert into tenant (tenant_id) values (new.tenant_id) on conflict do nothing;
  return null;
end
$$;

create trigger remember_tenant after insert on patient
  for each row execute function remember_tenant();
