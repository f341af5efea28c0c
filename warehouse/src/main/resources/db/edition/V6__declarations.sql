-- The declarations that made the edition: it is read by its own targets, words, rubrics and lists of divisions.

create table declaration (        -- grain: path
    path    varchar not null,     -- e.g. indicators/B01.yaml
    content varchar not null
);
