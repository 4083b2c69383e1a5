-- What a line is about, and when it was stamped, as its head says: so that somebody who comes new to a big room can look at the newest
-- incident before everything is there. An incident; nothing ('') for what concerns the room; null for anchors, which show nothing.
-- Whatever the bytes are, none of it fails; what it says is believed by nobody, as each line is signed.

alter table line
    add column topic varchar(64) collate "C" generated always as (
        case when encode(substring(line from 1 for least(position('\x09'::bytea in line) - 1, 2000)), 'escape')
            ~ '"type" *: *"anchored"' then null
        else coalesce(substring(
            encode(substring(line from 1 for least(position('\x09'::bytea in line) - 1, 2000)), 'escape')
            from '"incident" *: *"([A-Za-z0-9_.:-]{1,64})"'), '') end) stored,
    add column stamped bigint generated always as (coalesce(cast(substring(
        encode(substring(line from 1 for least(position('\x09'::bytea in line) - 1, 2000)), 'escape')
        from '"stamp" *: *\[ *([0-9]{1,15}) *,') as bigint), 0)) stored;

create index line_topic on line (topic, stamped);
create index line_newest on line (stamped) where topic > '';
