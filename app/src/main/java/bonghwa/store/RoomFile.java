package bonghwa.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Where H2 finds the database of a store, and how it gets its tables there. */
record RoomFile(StoreFolder store) {

    private static final String USER = "sa";

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, "");
    }

    /**
     * For a database that was just made: looking whether there is something to migrate costs 50 to 500 ms, and one of
     * another version is made anew.
     */
    void migrate() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url());
        source.setUser(USER);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/local")
                .load()
                .migrate();
    }

    private String url() {
        return "jdbc:h2:file:"
                + store.room().toAbsolutePath().toString().replace("\\", "/").replace(";", "\\;");
    }
}
