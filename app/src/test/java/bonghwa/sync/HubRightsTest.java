package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may what at a hub in PostgreSQL, tried with a plain client as each account: everything that an attacker would. */
@ExtendWith(EmbeddedServer.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubRightsTest {

    /** What nobody may do who has an account of Bonghwa. */
    static final List<String> ATTACKS = List.of(
            "update bonghwa.line set pushed_by = 'kim'",
            "update bonghwa.line set line = line",
            "update bonghwa.line set counter = counter + 1",
            "delete from bonghwa.line",
            "truncate bonghwa.line",
            "drop table bonghwa.line",
            "drop table bonghwa.line cascade",
            "alter table bonghwa.line disable row level security",
            "alter table bonghwa.line no force row level security",
            "alter table bonghwa.line disable trigger all",
            "alter table bonghwa.line add column mine text",
            "alter table bonghwa.line rename to gone",
            "alter table bonghwa.line owner to session_user",
            "drop policy add_any on bonghwa.line",
            "create policy mine on bonghwa.line for update using (true)",
            "create rule quiet as on insert to bonghwa.line do instead nothing",
            "create trigger mine before insert on bonghwa.line for each row execute function bonghwa.refuse()",
            "create index mine on bonghwa.line (line)",
            "lock table bonghwa.line in access exclusive mode",
            "lock table bonghwa.line in share mode",
            "select * from bonghwa.line for update",
            "select * from bonghwa.line for key share",
            "merge into bonghwa.line l using (select 1) one on true when matched then delete",
            "insert into bonghwa.line (replica, counter, line) select replica, counter, line from bonghwa.line"
                    + " on conflict (replica, counter, id, said) do update set pushed_by = 'kim'",
            "cluster bonghwa.line using line_pkey",
            "comment on table bonghwa.line is 'mine'",
            "copy bonghwa.line to '/tmp/hub-stolen'",
            "copy bonghwa.line from '/tmp/hub-stolen'",
            "copy (select 1) to program 'true'",
            "update bonghwa.hub set id = 'mine'",
            "insert into bonghwa.hub (id, wire) values ('mine', 1)",
            "delete from bonghwa.hub",
            "drop table bonghwa.hub",
            "select * from bonghwa.account",
            "insert into bonghwa.account (name, wall) values ('mine', false)",
            "update bonghwa.account set wall = false",
            "select * from bonghwa.flyway_schema_history",
            "delete from bonghwa.flyway_schema_history",
            "drop schema bonghwa cascade",
            "alter schema bonghwa rename to mine",
            "create table bonghwa.mine (i int)",
            "create table public.mine (i int)",
            "create temporary table mine (i int)",
            "create table mine as select 1",
            "create view public.mine as select 1",
            "create view bonghwa.mine as select 1",
            "create sequence public.mine",
            "create function public.mine() returns int language sql as 'select 1'",
            "create function bonghwa.mine() returns int language sql as 'select 1'",
            "create function pg_temp.mine() returns int language sql as 'select 1'",
            "create type public.mine as enum ('a')",
            "create domain public.mine as int",
            "create schema mine",
            "create database mine",
            "create role mine",
            "create role mine superuser",
            "create extension dblink",
            "create extension postgres_fdw",
            "create publication mine for all tables",
            "create event trigger mine on ddl_command_start execute function bonghwa.refuse()",
            "create tablespace mine location '/tmp'",
            "create language mine",
            "alter role session_user createrole",
            "alter role session_user superuser",
            "alter role session_user bypassrls",
            "alter role session_user createdb",
            "alter role session_user connection limit 1000",
            "alter role lee password 'mine'",
            "alter role lee nologin",
            "alter role bonghwa_member login",
            "drop role lee",
            "grant bonghwa_owner to session_user",
            "grant bonghwa_member to wall",
            "grant pg_read_all_data to session_user",
            "set role postgres",
            "set role bonghwa_owner",
            "set session authorization postgres",
            "set session_replication_role = replica",
            "set local row_security = off; select * from bonghwa.account",
            "alter database postgres set work_mem = '1GB'",
            "alter system set fsync = off",
            "select lo_create(0)",
            "select lo_creat(0)",
            "select lo_from_bytea(0, 'x')",
            "select lo_import('/etc/hostname')",
            "select pg_read_file('/etc/hostname')",
            "select pg_read_binary_file('PG_VERSION')",
            "select pg_ls_dir('.')",
            "select pg_stat_file('PG_VERSION')",
            "select rolpassword from pg_authid",
            "select pg_reload_conf()",
            "select pg_rotate_logfile()",
            "select pg_promote()",
            "select pg_switch_wal()",
            "select pg_create_restore_point('mine')",
            "select pg_backup_start('mine')",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'",
            "select pg_cancel_backend(pid) from pg_stat_activity where usename = 'postgres'",
            "select pg_replication_origin_create('mine')",
            "select pg_create_physical_replication_slot('mine')",
            "select bonghwa.refuse()");

    /** What only reading accounts may not do. */
    static final List<String> WRITES = List.of(
            "insert into bonghwa.line (replica, counter, line) values ('r', 1, 'x')",
            "insert into bonghwa.line (replica, counter, line) select replica, counter + 1, line from bonghwa.line",
            "copy bonghwa.line (replica, counter, line) from stdin",
            "set role bonghwa_member");

    /** What the server leaves open to any login: it wakes, keeps waiting or talks, but it changes no data. */
    static final List<String> LEFT_OPEN = List.of(
            "notify bonghwa",
            "notify bonghwa, 'a lie'",
            "listen bonghwa",
            "select pg_advisory_lock(1)",
            "select pg_advisory_lock_shared(2)",
            "select pg_sleep(0)",
            "set statement_timeout = 0",
            "set search_path = public",
            "alter role session_user set work_mem = '8MB'",
            "prepare mine as select 1",
            "declare mine cursor with hold for select 1",
            "do 'begin perform 1; end'",
            "select usename, application_name from pg_stat_activity",
            "select rolname from pg_roles",
            "select pg_catalog.pg_get_viewdef('pg_roles'::regclass)",
            "begin; lock table bonghwa.line in access share mode; commit",
            "vacuum full bonghwa.line",
            "grant all on bonghwa.line to wall");

    private final EmbeddedServer server;
    private final PostgresUrl url;
    private final List<Line> chain = new ChainMaker(40).chain(3);

    HubRightsTest(EmbeddedServer server) throws Exception {
        this.server = server;
        this.url = server.database();
        new HubAdmin(EmbeddedServer.access(url)).init();
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), true, System::nanoTime)) {
            hub.push(chain);
        }
    }

    private void act(String user, String sql) throws SQLException {
        try (Connection connection = server.as(user, url.database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("session_user", '"' + user + '"'));
        }
    }

    private String everything() throws SQLException {
        return server.asked(
                url.database(),
                "select md5(string_agg(l::text, '' order by replica, counter, id, said)) from bonghwa.line l"
                        + " where replica = '"
                        + chain.getFirst().head().origin().replica() + "'");
    }

    /** What of these succeeds for that user, one after the other on one connection. */
    private List<String> succeeding(String user, List<String> acts) throws SQLException {
        List<String> succeeded = new ArrayList<>();
        try (Connection connection = server.as(user, url.database());
                Statement statement = connection.createStatement()) {
            for (String act : acts) {
                try {
                    statement.execute(act.replace("session_user", '"' + user + '"'));
                    succeeded.add(act);
                } catch (SQLException e) {
                    assertThat(connection.isClosed()).as(act).isFalse();
                }
            }
        }
        return succeeded;
    }

    @Test
    void a_member_can_do_nothing_but_read_and_add() throws Exception {
        String before = everything();

        assertThat(succeeding("mallory", ATTACKS)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_wall_can_do_nothing_but_read() throws Exception {
        String before = everything();

        assertThat(succeeding("wall", ATTACKS)).isEmpty();
        assertThat(succeeding("wall", WRITES)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_is_left_open_to_any_login_changes_no_data() throws Exception {
        String before = everything();

        assertThat(succeeding("wall", LEFT_OPEN)).containsExactlyElementsOf(LEFT_OPEN);
        assertThat(succeeding("mallory", LEFT_OPEN)).containsExactlyElementsOf(LEFT_OPEN);
        assertThat(everything()).isEqualTo(before);
        assertThat(succeeding("wall", WRITES)).isEmpty();
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("kim")), true, System::nanoTime)) {
            assertThat(hub.vector().counter(chain.getFirst().head().origin().replica()))
                    .isEqualTo(3);
        }
    }

    @Test
    void a_wall_pulls_like_everybody_and_pushes_nothing() throws Exception {
        try (Hub hub = new PostgresHub(EmbeddedServer.access(url.as("wall")), true, System::nanoTime)) {
            assertThat(hub.pull(new Laptop().vector(), Set.of(), 10)).hasSizeGreaterThanOrEqualTo(3);
            assertThatThrownBy(() -> hub.push(new ChainMaker(41).chain(1)))
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.REFUSED));
        }
    }

    @Test
    void nobody_stores_under_another_name() {
        for (String column : List.of("pushed_by", "arrived", "id", "said")) {
            assertThatThrownBy(() -> act(
                            "mallory",
                            "insert into bonghwa.line (replica, counter, line, " + column + ")"
                                    + " select replica, 9, line, " + column + " from bonghwa.line limit 1"))
                    .as(column)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void who_acts_as_his_group_still_stores_under_his_own_name() throws Exception {
        Line line = new ChainMaker(42).chain(1).getFirst();
        try (Connection connection = server.as("mallory", url.database());
                Statement statement = connection.createStatement()) {
            statement.execute("set role bonghwa_member");
            PostgresHubTest.insert(connection, line.head().origin().replica(), 1, line.toBytes());
        }

        assertThat(server.asked(url.database(), "select pushed_by from bonghwa.line where id = '" + line.id() + "'"))
                .isEqualTo("mallory");
    }

    @Test
    void the_server_works_out_ids_as_readers_do() throws Exception {
        try (Connection connection = server.as("wall", url.database());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from bonghwa.line where pushed_by = 'kim'"
                        + " and replica = '" + chain.getFirst().head().origin().replica() + "' order by counter")) {
            for (Line line : chain) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(line.id());
            }
        }
    }

    /** With its first tab one byte further a line would have the id of the right one, and keep it out. */
    @Test
    void a_line_whose_tab_was_moved_is_no_line() throws Exception {
        String text = new String(new ChainMaker(43).chain(1).getFirst().toBytes(), UTF_8);
        int tab = text.indexOf('\t');
        String moved = text.substring(0, tab) + text.charAt(tab + 1) + "\t" + text.substring(tab + 2);
        try (Connection connection = server.as("mallory", url.database())) {
            assertThatThrownBy(() -> PostgresHubTest.insert(connection, "r", 1, moved.getBytes(UTF_8)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("form");
        }
    }

    @Test
    void what_is_longer_than_a_line_is_not_stored() throws Exception {
        byte[] line = new ChainMaker(44).chain(1).getFirst().toBytes();
        byte[] huge = Arrays.copyOf(line, Line.MAX_LINE + 1);
        huge[huge.length - 1] = '\n';
        try (Connection connection = server.as("mallory", url.database())) {
            assertThatThrownBy(() -> PostgresHubTest.insert(connection, "r", 1, huge))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void no_role_of_ours_has_power_over_the_server() throws Exception {
        assertThat(server.asked(
                        url.database(),
                        "select string_agg(rolname, ',') from pg_roles where rolname <> 'postgres'"
                                + " and rolname !~ '^pg_' and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls"
                                + " or rolreplication)"))
                .isNull();
        assertThat(server.asked(
                        url.database(),
                        "select string_agg(rolname, ',') from pg_roles where rolname like 'bonghwa_%' and rolcanlogin"))
                .isNull();
    }

    @Test
    void not_even_the_owner_changes_a_line_by_the_way() {
        assertThatThrownBy(() -> act("postgres", "set role bonghwa_owner; delete from bonghwa.line"))
                .hasMessageContaining("only added");
        assertThatThrownBy(() -> act("postgres", "update bonghwa.line set counter = 1"))
                .hasMessageContaining("only added");
    }
}
