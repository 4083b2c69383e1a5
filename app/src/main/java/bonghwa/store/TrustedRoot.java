package bonghwa.store;

import bonghwa.op.Base64Url;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fingerprint of the desk that this store trusts as the root of its room ({@code root.json}). Without the file the store
 * trusts the desk whose line its journal begins with: so a laptop alone is its own root.
 */
public record TrustedRoot(Disk disk, StoreFolder store) {

    private static final String ROOT = "root";
    private static final int HASH = 32;

    /** The desk's id; empty where nobody has said so. Fails when the file is there and cannot be understood. */
    public Optional<String> read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(store.trusted());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String root =
                    JsonMapper.shared().readTree(text.get()).required(ROOT).stringValue();
            return Optional.of(root).filter(TrustedRoot::possible).or(() -> {
                throw new IllegalArgumentException("no fingerprint");
            });
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(store.trusted() + " cannot be understood", e);
        }
    }

    /** Trusts that desk from the next opening on; returns when that would survive a power cut. */
    public void write(String fingerprint) throws IOException {
        if (!possible(fingerprint)) {
            throw new IllegalArgumentException("no fingerprint of a desk: " + fingerprint);
        }
        new LocalFiles(disk)
                .writeText(
                        store.trusted(),
                        JsonMapper.shared()
                                        .createObjectNode()
                                        .put(ROOT, fingerprint)
                                        .toPrettyString() + "\n");
    }

    /** Whether that can be the fingerprint of a key: a hash, as ids of desks are. */
    public static boolean possible(String fingerprint) {
        try {
            return Base64Url.decode(fingerprint).length == HASH;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
