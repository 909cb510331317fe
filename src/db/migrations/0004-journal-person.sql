-- The desk's box "done" asks what a person has done: without this it reads the whole journal.
create index journal_person on journal ((actor->>'person'), kind, id);
