-- Members read and add lines, under no name but their own; walls read. There is no right to change or delete, so nobody needs to be
-- stopped by a trigger; the administrator is a password that never leaves the laptop that hosts.

-- Whom the host let in; nobody else reads it. born: a hash of how its secret was stored when it was made.
create table account (
    name varchar(63) primary key,
    wall boolean not null,
    born varchar(43) not null,
    made timestamp with time zone not null default current_timestamp
);

create role bonghwa_member;
create role bonghwa_wall;
grant select on hub to bonghwa_member;
grant select on hub to bonghwa_wall;
grant select, insert on line to bonghwa_member;
grant select on line to bonghwa_wall;
