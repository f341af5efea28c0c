-- What was checked before an edition was published, and what the checks found.

create table audit (              -- grain: check_name
    check_name  varchar not null,
    kind        varchar not null, -- structural, doubt
    blocks      boolean not null, -- whether what it finds keeps an edition from being published; a setting for doubts
    findings    bigint  not null, -- how many it found; of a structural check always 0, or there would be no edition
    accepted_by varchar,          -- the steward who released its findings; empty where nobody did
    because     varchar           -- the steward's reason
);

create table audit_finding (      -- grain: check_name, dataset, level, code, month
    check_name varchar        not null,
    severity   varchar        not null, -- report, block
    dataset    varchar        not null,
    level      varchar        not null, -- the unit that is meant, on the list of the month or else on the newest
    code       varchar        not null,
    home       varchar        not null, -- county, prefecture or province of the newest list that it belongs to
    month      date           not null,
    figure     decimal(18, 4) not null, -- what was found, e.g. the money spent
    against    decimal(18, 4) not null, -- what it was held against, e.g. the money allocated
    message_zh varchar        not null,
    message_en varchar        not null
);
