package bonghwa.store;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A disk in memory that keeps apart what was written and what was forced, so that a test can cut the power at any moment. It
 * can also fail the n-th force (and then, like Linux, forget what it could not write and call the next force a success), be
 * full, or be read-only. Folders survive at once; names of files only when their folder is forced.
 */
public final class FaultyDisk implements Disk {

    private record Rename(Path folder, Consumer<Map<Path, FaultyFile>> change) {}

    private final Map<Path, FaultyFile> names = new TreeMap<>();
    private final Map<Path, FaultyFile> forcedNames = new TreeMap<>();
    private final List<Rename> renames = new ArrayList<>();
    private final Set<Path> folders = new TreeSet<>();
    private final Set<Path> locks = new HashSet<>();
    private final Set<Path> secret = new HashSet<>();
    private long room = 1L << 40;
    private long roomWhenAsked = -1;
    private boolean readOnly;
    private int forcesLeft = Integer.MAX_VALUE;
    private int forces;
    private @Nullable Path forceless;

    /** What the machine finds when it comes up again. */
    public FaultyDisk crash(Crash crash) {
        FaultyDisk after = new FaultyDisk();
        after.folders.addAll(folders);
        after.forceless = forceless;
        after.forcedNames.putAll(forcedNames);
        renames.subList(0, crash.names(renames.size())).forEach(r -> r.change().accept(after.forcedNames));
        after.forcedNames.replaceAll((_, file) -> file.crash(after, crash));
        after.names.putAll(after.forcedNames);
        return after;
    }

    /** A copy of the files under that folder as they are now, on another disk. */
    public FaultyDisk only(Path under) {
        FaultyDisk copy = crash(Crash.everythingKept());
        copy.folders.removeIf(f -> !f.startsWith(under));
        copy.names.keySet().removeIf(f -> !f.startsWith(under));
        copy.forcedNames.keySet().removeIf(f -> !f.startsWith(under));
        return copy;
    }

    /** From now on it says that it forced what stands under that folder, and does not, as some disks do. */
    public void forceless(Path under) {
        forceless = under;
    }

    /** The n-th force from now fails, and only that one. */
    public void failForce(int n) {
        forcesLeft = n;
    }

    /** So many more bytes fit. */
    public void room(long bytes) {
        room = bytes;
    }

    /** What it says when asked for its room, whatever is true. */
    public void roomWhenAsked(long bytes) {
        roomWhenAsked = bytes;
    }

    void readOnly() {
        readOnly = true;
    }

    /** How many files have been forced so far. */
    public int forces() {
        return forces;
    }

    boolean isSecret(Path path) {
        return secret.contains(path);
    }

    /** Replaces bytes that were forced, as rot does. */
    void rot(Path file, long offset, byte... bytes) throws IOException {
        FaultyFile found = file(file);
        found.overwrite(offset, bytes);
        found.settle();
    }

    void beginForce() throws IOException {
        forces++;
        forcesLeft--;
        if (forcesLeft == 0) {
            throw new IOException("this force fails");
        }
    }

    /** Takes as much of {@code bytes} as fits; fails afterwards when that was not all. */
    int take(int bytes) throws IOException {
        checkWritable();
        int fits = (int) Math.min(bytes, room);
        room -= fits;
        return fits;
    }

    private void checkWritable() throws IOException {
        if (readOnly) {
            throw new IOException("read-only", new ReadOnlyFileSystemException());
        }
    }

    private FaultyFile file(Path path) throws IOException {
        FaultyFile found = names.get(path);
        if (found == null) {
            throw new NoSuchFileException(path.toString());
        }
        return found;
    }

    private void rename(Path in, Consumer<Map<Path, FaultyFile>> change) {
        change.accept(names);
        renames.add(new Rename(folderOf(in), change));
    }

    private static Path folderOf(Path path) {
        Path above = path.getParent();
        return above == null ? path : above;
    }

    @Override
    public List<Path> list(Path folder) {
        Set<Path> all = new TreeSet<>(names.keySet());
        all.addAll(folders);
        return all.stream().filter(path -> folder.equals(path.getParent())).toList();
    }

    /** Whether that is a folder, and no file. */
    public boolean isFolder(Path path) {
        return folders.contains(path);
    }

    @Override
    public boolean exists(Path path) {
        return names.containsKey(path) || folders.contains(path);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            checkWritable();
        }
        for (Path at = folder; at != null && folders.add(at); at = at.getParent()) {
            checkWritable();
        }
    }

    @Override
    public void create(Path file) throws IOException {
        checkWritable();
        if (exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!folders.contains(folderOf(file))) {
            throw new NoSuchFileException(file.toString());
        }
        FaultyFile fresh = new FaultyFile(this, new byte[0]);
        rename(file, map -> map.put(file, fresh));
    }

    @Override
    public long size(Path file) throws IOException {
        return file(file).size();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return file(file).bytes();
    }

    @Override
    public InputStream readFrom(Path file, long offset) throws IOException {
        byte[] all = file(file).bytes();
        return new ByteArrayInputStream(Arrays.copyOfRange(all, (int) Math.min(offset, all.length), all.length));
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        checkWritable();
        Path never = forceless;
        return never != null && file.startsWith(never) ? new Unforced(file(file)) : file(file);
    }

    /** A file whose forces do nothing. */
    private record Unforced(FaultyFile file) implements DiskFile {

        @Override
        public void append(byte[] bytes) throws IOException {
            file.append(bytes);
        }

        @Override
        public void overwrite(long offset, byte[] bytes) throws IOException {
            file.overwrite(offset, bytes);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force() {}

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public void close() {}
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        checkWritable();
        FaultyFile moved = file(from);
        rename(to, map -> {
            map.remove(from);
            map.put(to, moved);
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        checkWritable();
        if (folders.contains(path) && list(path).isEmpty()) {
            folders.remove(path);
        } else {
            file(path);
            rename(path, map -> map.remove(path));
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        checkWritable();
        renames.stream()
                .filter(r -> r.folder().equals(folder))
                .forEach(r -> r.change().accept(forcedNames));
        renames.removeIf(r -> r.folder().equals(folder));
    }

    @Override
    public void ownerOnly(Path path) {
        secret.add(path);
    }

    @Override
    public Path realPath(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public String key(Path path) {
        return folders.contains(path) ? "folder " + path : "file " + System.identityHashCode(names.get(path));
    }

    @Override
    public long room(Path folder) {
        return roomWhenAsked < 0 ? room : roomWhenAsked;
    }

    @Override
    public boolean writable(Path folder) {
        return !readOnly;
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        checkWritable();
        return locks.add(file) ? Optional.of(() -> locks.remove(file)) : Optional.empty();
    }
}
