-- A hub: which one it is, and one table of lines that only grows. It stores, it never decides.

create table hub (
    one boolean default true not null primary key check (one),
    id varchar(64) not null,
    wire integer not null
);

-- Replica and counter are what the pusher says; readers compare them with the line.
create table line (
    replica varchar(64) not null,
    counter bigint not null check (counter > 0),
    line bytea not null,
    pushed_by varchar(128) not null,
    arrived timestamp with time zone not null
);
