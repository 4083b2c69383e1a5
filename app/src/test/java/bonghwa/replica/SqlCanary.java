package bonghwa.replica;

import java.sql.Connection;

/** Offends SQL_STAYS_IN_STORE_AND_SYNC. */
public record SqlCanary(Connection connection) {}
