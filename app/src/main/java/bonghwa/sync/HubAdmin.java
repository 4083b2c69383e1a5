package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Sets up a hub in a PostgreSQL database, with an administrator's login that is asked for each time and kept nowhere. Blocks: io
 * lane only.
 */
public final class HubAdmin {

    private static final String ROLES = """
        do $$
        declare wanted text;
        begin
          foreach wanted in array array['bonghwa_owner', 'bonghwa_member', 'bonghwa_wall'] loop
            if not exists (select from pg_roles where rolname = wanted) then
              execute format('create role %I nologin', wanted);
            elsif exists (select from pg_roles where rolname = wanted and (rolcanlogin or rolsuper or rolcreaterole
                or rolcreatedb or rolbypassrls or rolreplication)) then
              raise exception 'the role % has rights that it must not have', wanted using errcode = '42501';
            end if;
          end loop;
          if not (select rolsuper from pg_roles where rolname = current_user) then
            execute format('grant bonghwa_owner to %I', current_user);
          end if;
        end $$
        """;

    private final PostgresAccess admin;

    public HubAdmin(PostgresAccess admin) {
        this.admin = admin;
    }

    /** Makes a hub of the database, or brings it up to this version; a second time changes nothing. */
    public HubIdentity init() throws HubFailure {
        try (Connection connection = admin.open();
                Statement statement = connection.createStatement()) {
            statement.execute(ROLES);
            Flyway.configure()
                    .dataSource(admin.sourceForTools())
                    .locations("classpath:db/hub/common", "classpath:db/hub/postgres")
                    .defaultSchema("bonghwa")
                    .load()
                    .migrate();
            try (ResultSet hub = statement.executeQuery("select id from bonghwa.hub")) {
                if (!hub.next()) {
                    throw new HubFailure(Reason.NOT_A_HUB, "a hub without an id", null);
                }
                return new HubIdentity(hub.getString(1), admin.url().place());
            }
        } catch (SQLException e) {
            throw SqlReasons.failure("setting up the hub", e);
        } catch (FlywayException e) {
            throw new HubFailure(Reason.NOT_A_HUB, "setting up the hub: " + e.getMessage(), e);
        }
    }
}
