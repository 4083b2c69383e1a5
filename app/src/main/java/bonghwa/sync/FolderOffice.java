package bonghwa.sync;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/** The administration of a hub in a folder, which knows no accounts: whoever reaches the folder may read and add. */
record FolderOffice(Path folder, RandomGenerator random) implements Office {

    @Override
    public HubIdentity init() throws HubFailure {
        return FolderHub.init(folder, random);
    }

    @Override
    public Login add(String name, boolean wall) {
        return new Login("", "");
    }

    @Override
    public void revoke(String account) {
        // Nobody comes to a folder by an account; the signed revocation of the desk counts there as everywhere.
    }

    @Override
    public List<HubAccount> accounts() {
        return List.of();
    }

    @Override
    public long redact(Collection<String> lines) throws HubFailure {
        return new FolderRedaction(folder, random).redact(lines);
    }
}
