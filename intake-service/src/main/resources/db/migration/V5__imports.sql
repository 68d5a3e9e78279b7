-- Files of diary entries and what became of their lines. A line keeps its content only until it is decided.

create table diary_import (
  tenant_id        text        not null,
  id               uuid        not null,
  version          integer     not null,
  requested_by     text        not null,
  client           text,
  purpose          text,
  source           text,
  trace_id         text,
  idempotency_key  text,
  atomic           boolean     not null,
  status           text        not null,
  content_bytes    bigint,
  content_sha256   text,
  lines_total      bigint,
  lines_read       bigint      not null,
  stored           bigint      not null,
  already_there    bigint      not null,
  deleted_since    bigint      not null,
  rejected         bigint      not null,
  dropped          bigint      not null,
  position         integer     not null,
  checked          boolean     not null,
  cancel_requested boolean     not null,
  failed_attempts  integer     not null,
  failure          text,
  created_at       timestamptz not null,
  heard_at         timestamptz not null,
  started_at       timestamptz,
  finished_at      timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key),
  check (status in ('receiving', 'queued', 'running', 'succeeded', 'failed', 'cancelled'))
);

-- patient_id is null where a line named nobody of the tenant; content_key where the line had an id of its own, or is decided.
create table import_line (
  tenant_id   text    not null,
  import_id   uuid    not null,
  line_no     integer not null,
  patient_id  uuid,
  entry_id    uuid,
  content     text,
  content_key uuid,
  repetition  integer,
  status      integer,
  problem     text,
  primary key (tenant_id, import_id, line_no),
  foreign key (tenant_id, import_id) references diary_import on delete cascade,
  check ((status is null) = (content is not null))
);

create index import_line_repetition on import_line (tenant_id, import_id, content_key, repetition)
  where content_key is not null;

create index import_line_of_patient on import_line (tenant_id, patient_id, import_id)
  where patient_id is not null;

call wall_off('diary_import');
call wall_off('import_line');

create trigger remember_tenant after insert on diary_import
  for each row execute function remember_tenant();
