-- The same food in other sources, and barcodes at a moment.

create index food_revision_ndb on food_revision (ndb_no) where ndb_no is not null;

-- Of every revision, not only of those in force: a barcode is asked for as of a moment, too.
drop index food_revision_gtin;
create index food_revision_gtin on food_revision (gtin) where gtin is not null;
