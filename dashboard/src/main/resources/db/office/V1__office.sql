-- The dashboard's own tables.

create table member (
    username      varchar primary key,
    display_name  varchar not null,
    password_hash varchar not null,  -- bcrypt
    role          varchar not null,  -- see Role
    scope_level   varchar not null,  -- the root of the scope on the newest list of divisions
    scope_code    varchar not null
);

create table access_log (            -- one row for each page that was opened or refused
    opened_at timestamp not null,
    username varchar   not null,
    page     varchar   not null,
    outcome  varchar   not null      -- shown, refused
);
