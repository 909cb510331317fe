-- What lists and numbers ask for at a hundred thousand matters (bench/queries).

-- A number is its series and its serial: 议题〔2026〕12号 is 12 of 议题〔2026〕. The next one reads the last, by the index:
-- counting the year's numbers made every two submissions collide.
create function series(number text) returns text language sql immutable strict parallel safe
  return regexp_replace(number, '\d+\D*$', '');
create function serial(number text) returns integer language sql immutable strict parallel safe
  return left(substring(number from '(\d+)\D*$'), 9)::integer;
-- Never holds a row: whoever takes a number locks it, before reading anything.
create table numbering (series text);
create index matter_serial on matter (kind, series(number), serial(number)) where number is not null;

-- Newest first, within a kind and over all; what is open is a small part of what there is.
drop index matter_kind;
drop index matter_changed;
create index matter_kind on matter (kind, changed desc, id);
create index matter_changed on matter (changed desc, kind, id);
create index matter_stage on matter (kind, stage, unit, due);
create index matter_open on matter (due, kind, id) where not closed;
create index matter_title on matter (kind, title, id);
-- Nothing was found by this one: a reader's lists are read by what they ask for, and the policy then looks at the row.
drop index matter_audience;

-- When it starts, as a column: an index on the facet itself could not be used under row-level security (->> is not leakproof).
alter table matter add column starts text generated always as (facets->>'starts') stored;
create index matter_starts on matter (starts, kind, id) where starts is not null;
