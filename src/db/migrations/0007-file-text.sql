-- What is written in attachments, so that a matter is found by it. Kept once per content: the same bytes are read once.
create table file_text (
  sha256   text        primary key references file,
  state    text        not null check (state in ('waiting', 'text', 'none', 'failed', 'refused')),
  why      jsonb,                      -- failed: { says }; refused: { norm, says, wayOut }
  attempts integer     not null default 0,
  read     timestamptz
);
create index file_text_waiting on file_text (sha256) where state = 'waiting';

-- In parts that overlap: a tsvector holds 16,383 positions and 256 of one word; and a hit is shown from its own part.
create table file_part (
  sha256 text     not null references file_text,
  part   integer  not null,
  text   text     not null,
  search tsvector not null,
  primary key (sha256, part)
);
create index file_part_search on file_part using gin (search);

-- Readers have no right on the two tables. They see parts through this view, each with a matter that it is attached to and
-- that they may read: one look at the audience a hit. Under policies it would be three, each table asking the next one.
alter table file_text enable row level security;
alter table file_part enable row level security;
create view attached_text with (security_barrier) as
  select a.kind, a.id, a.name, a.sha256, p.part, p.text, p.search
  from file_part p
  join attached a on a.sha256 = p.sha256
  join matter m on m.kind = a.kind and m.id = a.id
  where m.audience && (select principals());
grant select on attached_text to zhenggui_reader;
