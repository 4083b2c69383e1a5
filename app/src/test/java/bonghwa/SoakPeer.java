package bonghwa;

import bonghwa.sync.FolderHub;
import bonghwa.sync.Hub;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Peer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A hub in a folder, as one laptop or wall knows it; where the folder is gone it does not answer. */
record SoakPeer(Path folder, boolean readsOnly) implements Peer {

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public Hub connect() throws HubFailure {
        if (!Files.isDirectory(folder)) {
            throw new HubFailure(HubFailure.Reason.UNREACHABLE, "it is away", null);
        }
        return new FolderHub(folder, new Random(7));
    }

    @Override
    public @Nullable String known() {
        return null;
    }

    @Override
    public void met(String id) {
        // It is always the same one.
    }

    @Override
    public void came(Map<String, String> accountsByDesk) {
        // Nobody is let in.
    }
}
