package bonghwa.sync;

import java.nio.file.Path;

/** Opens the administrators' offices of the hubs that this version knows; {@code hosting}: the hub of this laptop itself. */
public record HubOffices(HubConnector connector, Hosting hosting) implements Office.Opening {

    @Override
    public Office open(HubAddress address, boolean insecure, String password) {
        if (address.isHosted()) {
            return hosting.office();
        }
        if (!HubAddress.isDatabase(address.url())) {
            return new FolderOffice(Path.of(address.url()), connector.random());
        }
        PostgresAccess access = connector.access(address.url(), address.user(), password, insecure);
        return new PostgresOffice(
                access.url(),
                new HubAdmin(access),
                new HubAccounts(access, connector.random()),
                new PostgresRedaction(access));
    }
}
