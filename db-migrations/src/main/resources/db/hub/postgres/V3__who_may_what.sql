-- Members read and add lines, under no name but their own; walls read. Nobody else may do anything, and nobody changes what is there.
-- The three roles were made before this; each laptop has a login of its own that is in one of the groups.

-- Whom the administrator let in; nobody else reads it.
create table account (
    name varchar(63) primary key,
    wall boolean not null,
    made timestamp with time zone not null default clock_timestamp()
);

alter table line enable row level security;
alter table line force row level security;
create policy read_all on line for select using (true);
create policy add_any on line for insert to bonghwa_member with check (pushed_by = session_user);

revoke all on all tables in schema ${flyway:defaultSchema} from public;
revoke all on function refuse() from public;
grant usage on schema ${flyway:defaultSchema} to bonghwa_member, bonghwa_wall;
grant select on hub, line to bonghwa_member, bonghwa_wall;
grant insert (replica, counter, line) on line to bonghwa_member;

do $$ begin
    execute format('revoke create, temporary on database %I from public', current_database());
    execute format('grant connect on database %I to bonghwa_member, bonghwa_wall', current_database());
end $$;
revoke create on schema public from public;

-- Else any login may write large objects. Only a superuser can forbid it.
do $$ begin
    if (select rolsuper from pg_roles where rolname = current_user) then
        revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea), lo_put(oid, bigint, bytea),
            lo_import(text), lo_import(text, oid) from public;
    end if;
end $$;

alter schema ${flyway:defaultSchema} owner to bonghwa_owner;
alter table account owner to bonghwa_owner;
alter table hub owner to bonghwa_owner;
alter table line owner to bonghwa_owner;
alter function refuse() owner to bonghwa_owner;
