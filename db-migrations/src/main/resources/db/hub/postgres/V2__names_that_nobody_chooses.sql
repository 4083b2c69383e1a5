-- What the database says of a line by itself, so that nobody can lie about it: its id, and the hash of the payload that stands here.

alter table line alter column replica type varchar(64) collate "C";

-- Head, tab, 86 characters of signature, tab, payload, LF. Were the signature of any length, a line with its first tab one byte
-- further would have the same id and could be stored to keep the right one out.
alter table line add constraint form check (
    octet_length(line) <= 1048576
    and position('\x09'::bytea in line) > 1
    and substring(line from position('\x09'::bytea in line) + 87 for 1) = '\x09'::bytea
    and substring(line from octet_length(line) for 1) = '\x0a'::bytea
    and octet_length(line) >= position('\x09'::bytea in line) + 88);

alter table line add column id varchar(43) collate "C" not null generated always as (
    translate(encode(sha256(
        substring(line from 1 for position('\x09'::bytea in line) - 1)
        || substring(line from position('\x09'::bytea in line) + 1 for 86)
    ), 'base64'), '+/=', '-_')) stored;

alter table line add column said varchar(43) collate "C" not null generated always as (
    translate(encode(sha256(
        substring(line from position('\x09'::bytea in line) + 88
            for octet_length(line) - position('\x09'::bytea in line) - 88)
    ), 'base64'), '+/=', '-_')) stored;

-- There is a payload, and its hash is not the one that the head names: somebody stored something in place of what was said. It counts
-- as not there, so that whoever has the right one pushes it.
alter table line add column odd boolean not null generated always as (
    octet_length(line) > position('\x09'::bytea in line) + 88
    and encode(substring(line from 1 for position('\x09'::bytea in line) - 1), 'escape') !~ ('"payload"[ ]*:[ ]*"' ||
        translate(encode(sha256(
            substring(line from position('\x09'::bytea in line) + 88
                for octet_length(line) - position('\x09'::bytea in line) - 88)
        ), 'base64'), '+/=', '-_') || '"')) stored;
create index line_odd on line (replica) where odd;

alter table line add primary key (replica, counter, id, said);

alter table line alter column pushed_by set default session_user;
alter table line alter column arrived set default clock_timestamp();

insert into hub (id, wire) values (gen_random_uuid()::text, 1);

create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'lines are only added'; end $$;
create trigger only_added before update or delete or truncate on line for each statement execute function refuse();
