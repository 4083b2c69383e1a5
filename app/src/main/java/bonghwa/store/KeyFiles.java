package bonghwa.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import bonghwa.op.Base64Url;
import bonghwa.op.Signer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * The private keys of this store: one file a key, readable by the owner only, holding the 32 bytes of the Ed25519 seed as
 * unpadded base64url and an LF. A key file is written once and never again.
 */
public final class KeyFiles {

    private static final int SEED = 32;

    private final Disk disk;
    private final Path folder;
    private final SecureRandom random;

    public KeyFiles(Disk disk, Path folder, SecureRandom random) {
        this.disk = disk;
        this.folder = folder;
        this.random = random;
    }

    /** Makes a new key of that name, which is on the disk when this returns. Fails when the name is taken. */
    public Signer create(String name) throws IOException {
        KeySigner key = fresh();
        keep(name, key);
        return key;
    }

    /** Makes a key for a new replica, kept under the replica's id; {@link #replica} finds it. */
    public Signer createReplica() throws IOException {
        KeySigner key = fresh();
        keep("replica-" + key.id(), key);
        return key;
    }

    /** The key of that name; empty when there is none. Fails when there is one that cannot be read. */
    public Optional<Signer> read(String name) throws IOException {
        Optional<byte[]> bytes = new LocalFiles(disk).read(file(name));
        return bytes.isEmpty() ? Optional.empty() : Optional.of(key(name, bytes.get()));
    }

    /** The key of the replica with that id; empty when this store has none. */
    public Optional<Signer> replica(String id) throws IOException {
        return read("replica-" + id).filter(key -> key.id().equals(id));
    }

    /** The key of that name as a text that can be printed; empty when there is none. */
    public Optional<RecoveryText> recovery(String name) throws IOException {
        return new LocalFiles(disk).read(file(name)).map(RecoveryText::of);
    }

    /** The key that a recovery text holds. */
    public Signer of(RecoveryText text) throws IOException {
        return key("recovered", text.seed().getBytes(US_ASCII));
    }

    /** Puts a recovered key in the place of the one of that name, which is kept under its own id. */
    public void recover(String name, RecoveryText text) throws IOException {
        Optional<Signer> before = read(name);
        if (before.isPresent() && !before.get().id().equals(of(text).id())) {
            Path old = file(name + "-" + before.get().id());
            new LocalFiles(disk).writeSecret(old, disk.read(file(name)));
        }
        new LocalFiles(disk).writeSecret(file(name), (text.seed() + "\n").getBytes(US_ASCII));
    }

    private KeySigner fresh() {
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        return new KeySigner(seed);
    }

    private void keep(String name, KeySigner key) throws IOException {
        Path file = file(name);
        if (disk.exists(file)) {
            // Whoever still needs the old key would be locked out of his own record.
            throw new FileAlreadyExistsException(file.toString());
        }
        new LocalFiles(disk).writeSecret(file, (Base64Url.encode(key.seed()) + "\n").getBytes(US_ASCII));
    }

    private static KeySigner key(String name, byte[] bytes) throws IOException {
        try {
            byte[] seed = Base64Url.decode(new String(bytes, US_ASCII).strip());
            if (seed.length == SEED) {
                return new KeySigner(seed);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("the key file " + name + " cannot be read", e);
        }
        throw new IOException("the key file " + name + " has not the length of a key");
    }

    private Path file(String name) {
        return folder.resolve(name + ".key");
    }
}
