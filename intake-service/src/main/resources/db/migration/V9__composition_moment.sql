-- As of when the food of an entry is read, where somebody moved that from the time of recording by a recalculation.

alter table diary_entry add column composition_as_of timestamptz;
