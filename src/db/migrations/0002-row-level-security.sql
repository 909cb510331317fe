-- Readers work under a role of their own: it can only select, and of a matter and all that hangs on it only what
-- its audience lets the session's principals see. A forgotten filter leaks nothing. The owner (the kernel) is not bound.
--
-- Roles belong to the whole cluster, so this one may exist already. Where the login may not create it, an
-- administrator does so once; the hint says how.
do $$
declare
  login text := current_user;
begin
  begin
    if not exists (select from pg_roles where rolname = 'zhenggui_reader') then
      create role zhenggui_reader nologin;
    end if;
  exception
    when duplicate_object or unique_violation then null; -- another database of this cluster was quicker
    when insufficient_privilege then
      raise insufficient_privilege using
        message = format('the login %I may not create the role zhenggui_reader, under which readers work', login),
        hint = format('an administrator runs once: create role zhenggui_reader nologin; grant zhenggui_reader to %I', login);
  end;
  begin
    set local role zhenggui_reader;
    execute format('set local role %I', login);
  exception when insufficient_privilege then
    begin
      execute format('grant zhenggui_reader to %I', login);
    exception when insufficient_privilege then
      raise insufficient_privilege using
        message = format('the login %I may not act as the role zhenggui_reader, under which readers work', login),
        hint = format('an administrator runs once: grant zhenggui_reader to %I', login);
    end;
  end;
end
$$;

-- The principals of the session, set with the transaction that reads. Without any, or with none, nothing is read.
create function principals() returns text[] language sql stable parallel safe
  return nullif(current_setting('zhenggui.principals', true), '')::text[];

grant select on matter, journal, deadline, link, attached, receipt, watched to zhenggui_reader;
-- Of a file what a list of attachments shows; not who brought it in.
grant select (sha256, type, size) on file to zhenggui_reader;
-- Nothing on seal, sealed and setting: the kernel reads these as owner.

alter table matter   enable row level security;
alter table journal  enable row level security;
alter table deadline enable row level security;
alter table link     enable row level security;
alter table attached enable row level security;
alter table receipt  enable row level security;
alter table watched  enable row level security;
alter table file     enable row level security;

-- In a sub-select the principals are taken once a statement, not once a row (600 ms instead of 20 at 100,000 matters).
create policy reading on matter for select to zhenggui_reader
  using (audience && (select principals()));

-- What hangs on a matter is read by whoever reads the matter: the inner query is itself under the policy above.
create policy reading on journal for select to zhenggui_reader
  using (exists (select from matter m where m.kind = journal.kind and m.id = journal.id));
create policy reading on deadline for select to zhenggui_reader
  using (exists (select from matter m where m.kind = deadline.kind and m.id = deadline.id));
create policy reading on link for select to zhenggui_reader
  using (exists (select from matter m where m.kind = link.kind and m.id = link.id));
create policy reading on attached for select to zhenggui_reader
  using (exists (select from matter m where m.kind = attached.kind and m.id = attached.id));
create policy reading on receipt for select to zhenggui_reader
  using (exists (select from matter m where m.kind = receipt.kind and m.id = receipt.id));
create policy reading on watched for select to zhenggui_reader
  using (exists (select from matter m where m.kind = watched.kind and m.id = watched.id));
create policy reading on file for select to zhenggui_reader
  using (exists (select from attached a where a.sha256 = file.sha256));

-- PostgreSQL runs a query's own conditions before a policy only where it knows their operators to leak nothing; those of
-- search (@@) and of the desk (&&) are not marked so, and without their indexes a search over 100,000 matters took 140 ms
-- instead of 2. Neither reports what it compares. Only a superuser may mark them: PGlite's login is one; elsewhere an
-- administrator may run these two lines once, in this database.
do $$
begin
  alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof;
  alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
exception when insufficient_privilege then
  raise notice 'searches by readers will scan: see the end of 0002-row-level-security.sql';
end
$$;
