-- Foods without a brand are read whole into memory, past two million branded ones.
create index food_revision_plain on food_revision (food_id) where valid_to is null and not branded;
