-- Why a person was erased: somebody asked for it, or the time to keep records had passed.
alter table erasure add column cause text not null default 'request';
alter table erasure add check (cause in ('request', 'retention'));
