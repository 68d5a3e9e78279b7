-- Imports that outlive the service that began them, and releases asked for by name.

alter table import_job
  add column official_release  text,
  add column phase             text not null default 'waiting'
    check (phase in ('waiting', 'downloading', 'reading', 'comparing', 'writing', 'indexing')),
  add column phase_since       timestamptz not null default now(),
  add column bytes_read        bigint not null default 0,
  add column bytes_total       bigint,
  add column seconds_remaining bigint,
  add column attempts          integer not null default 0,
  add column rejects           text,
  alter column content_sha256 drop not null,
  alter column content_bytes drop not null;
comment on column import_job.official_release is 'Name of the release to fetch; its content is unknown until it has arrived.';
comment on column import_job.bytes_read is 'Of the file, in the present phase; while reading, of the file as it was sent.';
comment on column import_job.attempts is 'How often the job was begun; one that stops its service every time is given up.';
comment on column import_job.rejects is 'Reasons for rejected rows with counts and first places, as JSON.';

-- The same files are not imported twice at the same time.
create unique index import_job_same_content on import_job (content_sha256) where status in ('queued', 'running');
create unique index import_job_same_release on import_job (official_release) where status in ('queued', 'running');
