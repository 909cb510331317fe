-- Who may come in. The first five tables are those of better-auth 1.7 (username and two-factor plugins), as its own
-- schema generator writes them, under names of ours; a test compares them with what the library expects.
-- Readers of matters (zhenggui_reader) are granted nothing here.
create table sign_in_user (
  id                   text        primary key,
  name                 text        not null,
  email                text        not null unique, -- a placeholder: people are known by their handle
  email_verified       boolean     not null,
  image                text,
  created_at           timestamptz not null default now(),
  updated_at           timestamptz not null default now(),
  username             text        unique,          -- the person's handle
  two_factor_enabled   boolean,
  must_change_password boolean     not null,
  disabled             boolean     not null
);

create table sign_in_session (
  id         text        primary key,
  expires_at timestamptz not null,
  token      text        not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id    text        not null references sign_in_user on delete cascade,
  seen       timestamptz                            -- the last act of the person, for the idle time-out
);
create index sign_in_session_user on sign_in_session (user_id);

create table sign_in_account (
  id                       text        primary key,
  account_id               text        not null,
  provider_id              text        not null,
  user_id                  text        not null references sign_in_user on delete cascade,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,                    -- scrypt
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null
);
create index sign_in_account_user on sign_in_account (user_id);

create table sign_in_verification (
  id         text        primary key,
  identifier text        not null,
  value      text        not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_verification_identifier on sign_in_verification (identifier);

create table sign_in_second_factor (
  id                        text    primary key,
  secret                    text    not null,       -- encrypted with the installation's secret
  backup_codes              text    not null,
  user_id                   text    not null references sign_in_user on delete cascade,
  verified                  boolean,
  failed_verification_count integer,
  locked_until              timestamptz
);
create index sign_in_second_factor_user on sign_in_second_factor (user_id);

-- Failures since the last success, by the name that was tried; better-auth has no lockout by account.
create table sign_in_guard (
  person       text        primary key,
  failures     integer     not null,
  locked_until timestamptz,
  changed      timestamptz not null
);

-- For the audit administrator. Append-only: the table itself refuses anything else.
create table sign_in_log (
  position bigint      generated always as identity primary key,
  at       timestamptz not null,
  person   text        not null,
  event    text        not null,
  by       text,                                    -- the administrator, where somebody else did it
  address  text
);
create index sign_in_log_person on sign_in_log (person, position desc);

create function sign_in_log_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the sign-in log is append-only';
end
$$;
create trigger sign_in_log_stays before update or delete or truncate on sign_in_log for each statement execute function sign_in_log_stays();
