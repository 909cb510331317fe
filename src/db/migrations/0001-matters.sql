-- One row a matter. Everything but `state` is derived from it when a command is written, so that lists,
-- desks and row-level security never have to look inside.
create table matter (
  kind       text        not null,
  id         text        not null,
  version    integer     not null,
  stage      text        not null,
  title      text        not null default '',
  number     text,
  unit       text,                              -- the unit that leads it
  rulebook   text        not null,              -- a matter stays on the rulebook version it began under
  state      jsonb       not null,
  facets     jsonb       not null default '{}', -- what its list filters and sorts by
  exceptions jsonb       not null default '[]', -- norms set aside: [{ norm, by, post, reason, at }]
  lapsed     text[]      not null default '{}', -- keys of deadlines that have run out
  audience   text[]      not null,              -- principals who may read it
  awaits     text[]      not null default '{}', -- principals who have something to do on it
  readers    text[]      not null default '{}', -- principals it was circulated to
  closed     boolean     not null default false,
  due        timestamptz,                       -- earliest open deadline
  opened     timestamptz not null,
  changed    timestamptz not null,
  search     tsvector,
  head       bytea       not null,              -- hash of the matter's last journal entry
  primary key (kind, id)
);
create index matter_awaits   on matter using gin (awaits) where not closed;
create index matter_readers  on matter using gin (readers);
create index matter_audience on matter using gin (audience);
create index matter_search   on matter using gin (search);
create index matter_changed  on matter (changed desc);
create index matter_kind     on matter (kind, changed desc);
create unique index matter_number on matter (kind, number) where number is not null;

-- Append-only. `hash` covers the entry and `prev`, so each matter is one chain; `position` orders the whole
-- journal by insertion (not by commit) and is only used to find entries that are not yet sealed.
create table journal (
  position  bigint generated always as identity primary key,
  kind      text        not null,
  id        text        not null,
  seq       integer     not null,
  type      text        not null,
  data      jsonb       not null,
  at        timestamptz not null,
  actor     jsonb       not null,  -- { person, post, for?, because?, recorded? }
  command   text        not null,
  key       text,                  -- the client's idempotency key
  norms     jsonb       not null default '[]', -- norms checked: [{ norm, state: met | set-aside, reason? }]
  prev      bytea       not null,
  hash      bytea       not null,
  unique (kind, id, seq)
);
create unique index journal_key on journal (key, kind, id) where key is not null and seq > 0;

create table deadline (
  kind        text        not null,
  id          text        not null,
  key         text        not null,  -- norm, or norm:part where a norm is owed by several
  norm        text        not null,
  owes        text[]      not null,
  due         timestamptz,           -- null: a duty without a date stays open until it is met
  provisional boolean     not null,
  lapse       text        not null,  -- consent | remind | escalate | void
  lapsed      boolean     not null default false,
  why         jsonb       not null,  -- anchor, length, direction: how the date was reached
  primary key (kind, id, key),
  foreign key (kind, id) references matter
);
create index deadline_due on deadline (due) where not lapsed;

create table link (
  kind    text not null,
  id      text not null,
  rel     text not null,
  to_kind text not null,
  to_id   text not null,
  primary key (kind, id, rel, to_kind, to_id),
  foreign key (kind, id) references matter
);
create index link_back on link (to_kind, to_id);

-- Attachments are stored by their SHA-256; a row says that somebody uploaded these bytes, `attached` where they are used.
create table file (
  sha256   text        primary key,
  type     text        not null,
  size     bigint      not null,
  uploaded timestamptz not null,
  person   text        not null
);
create table attached (
  kind   text not null,
  id     text not null,
  sha256 text not null references file,
  name   text not null,
  primary key (kind, id, sha256, name),
  foreign key (kind, id) references matter
);
create index attached_file on attached (sha256);

-- Who has read what, first and last time. Evidence, not state: it must not lock the matter.
create table receipt (
  kind   text        not null,
  id     text        not null,
  person text        not null,
  post   text        not null,
  first  timestamptz not null,
  last   timestamptz not null,
  version integer    not null,
  primary key (kind, id, person, post),
  foreign key (kind, id) references matter
);

create table watched (
  person text not null,
  kind   text not null,
  id     text not null,
  primary key (person, kind, id),
  foreign key (kind, id) references matter
);

-- Chained Merkle checkpoints over journal entries that were not yet sealed (sequence order is not commit order).
create table seal (
  no      integer     primary key,
  entries integer     not null,
  root    bytea       not null,
  prev    bytea       not null,
  hash    bytea       not null,
  at      timestamptz not null
);
create table sealed (
  position bigint  primary key references journal,
  seal     integer not null references seal,
  leaf     integer not null
);
create index sealed_seal on sealed (seal, leaf);

create table setting (
  name  text primary key,
  value jsonb not null
);
