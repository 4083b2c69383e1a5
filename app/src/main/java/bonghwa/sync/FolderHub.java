package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A hub in a folder that several laptops reach, or on a stick that goes from one to the other. Each push is a file of its own, whole
 * or not there; no file is ever changed. Nothing in it is executed, and no name in it is followed.
 */
public final class FolderHub implements Hub {

    private static final String ID_FILE = "bonghwa-hub";
    private static final String FORMAT = "bonghwa-hub 1 ";
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(500);

    private final Path folder;
    private final RandomGenerator random;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private FolderIndex index;
    private String known = "";
    private int heard;
    private boolean closed;

    /** {@code random}: for names that no other laptop uses at the same time. */
    public FolderHub(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
        this.index = new FolderIndex(folder);
    }

    /** Makes a hub of the folder; if it is one already it stays that one. */
    public static HubIdentity init(Path folder, RandomGenerator random) throws HubFailure {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String text = FORMAT + Base64Url.encode(bytes) + "\n";
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(ID_FILE);
            Path part = folder.resolve(ID_FILE + "-" + random.nextLong() + ".part");
            if (!Files.exists(file)) {
                Files.writeString(part, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
                publishFirst(part, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw new HubFailure(Reason.UNREACHABLE, folder + " is no folder", e);
        } catch (IOException e) {
            throw new HubFailure(Reason.UNREACHABLE, folder + " cannot be written", e);
        }
        return new FolderHub(folder, random).identity();
    }

    /** Gives the file its name, unless somebody else's has it by now: of two who make the hub at once the first one's id stays. */
    static void publishFirst(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
            Files.delete(part);
        } catch (FileAlreadyExistsException e) {
            Files.delete(part);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Sticks know no links: there they meet by chance only.
            LineFile.publish(part, file);
        }
    }

    @Override
    public HubIdentity identity() throws HubFailure {
        if (!Files.isDirectory(folder)) {
            throw new HubFailure(Reason.UNREACHABLE, "no folder " + folder, null);
        }
        Path file = folder.resolve(ID_FILE);
        try {
            if (!Files.exists(file)) {
                throw new HubFailure(Reason.NOT_A_HUB, folder + " is no hub", null);
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.startsWith(FORMAT) && text.endsWith("\n") && text.length() == FORMAT.length() + 23) {
                return new HubIdentity(text.substring(FORMAT.length()).strip(), folder.toString());
            }
            if (text.matches("bonghwa-hub \\d+ .*\n") && !text.startsWith(FORMAT)) {
                throw HubFailure.otherVersion(folder.toString(), version(text), version(FORMAT));
            }
            throw LineFile.damaged(file, "no id of a hub");
        } catch (IOException e) {
            throw new HubFailure(Reason.UNREACHABLE, folder + " cannot be read", e);
        }
    }

    /** The number behind the name of the format. */
    private static String version(String text) {
        return List.of(text.split(" ", -1)).get(1);
    }

    @Override
    public VersionVector vector() throws HubFailure {
        return ask(() -> fresh().vector());
    }

    @Override
    public List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure {
        return ask(() -> {
            try {
                return page(fresh().lackedBy(have, apart, most));
            } catch (HubFailure e) {
                index = new FolderIndex(folder);
                return page(fresh().lackedBy(have, apart, most));
            }
        });
    }

    @Override
    public List<End> holes(@Nullable End after, int most) throws HubFailure {
        return ask(() -> fresh().holes(after, most));
    }

    @Override
    public List<Held> full(Collection<End> holes) throws HubFailure {
        return ask(() -> page(fresh().full(holes)));
    }

    private static List<Held> page(List<Place> places) throws HubFailure, IOException {
        List<Held> page = new ArrayList<>();
        long bytes = 0;
        for (Place place : places) {
            if (bytes < Fill.MOST) {
                page.add(place.held());
                bytes += place.length();
            }
        }
        return page;
    }

    @Override
    public void push(List<Line> lines) throws HubFailure {
        if (lines.isEmpty()) {
            return;
        }
        ask(() -> {
            fresh();
            Path part = folder.resolve(Long.toUnsignedString(random.nextLong(), 36) + ".part");
            try {
                String name = LineFile.writePart(part, lines) + FolderIndex.SUFFIX;
                heard += index.holds(name) ? 0 : 1;
                LineFile.publish(part, folder.resolve(name));
            } finally {
                Files.deleteIfExists(part);
            }
            index.refresh();
            return true;
        });
    }

    /** The names of files that are half-written, changed or swapped: they are left out, and all others are read. */
    @Override
    public List<String> damaged() throws HubFailure {
        return ask(() -> fresh().damaged());
    }

    @Override
    public boolean awaitRing(Duration most) throws HubFailure {
        return ask(() -> {
            boolean rang = fresh().files() > heard;
            for (long left = most.toNanos(); !rang && !closed && left > 0; left -= LOOK_AGAIN) {
                pause(Math.min(left, LOOK_AGAIN));
                rang = !closed && fresh().files() > heard;
            }
            heard = index.files();
            return rang;
        });
    }

    private void pause(long nanos) throws HubFailure {
        long left = nanos;
        try {
            while (left > 0 && !closed) {
                left = ended.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubFailure(Reason.UNREACHABLE, "interrupted", e);
        }
    }

    /** The index of the folder as it is now; another stick in the same place begins anew. */
    private FolderIndex fresh() throws HubFailure, IOException {
        String id = identity().id();
        if (!id.equals(known)) {
            known = id;
            heard = 0;
            index = new FolderIndex(folder);
        }
        index.refresh();
        return index;
    }

    private interface Act<T> {
        T now() throws HubFailure, IOException;
    }

    private <T> T ask(Act<T> act) throws HubFailure {
        lock.lock();
        try {
            if (closed) {
                throw new HubFailure(Reason.UNREACHABLE, "closed here", null);
            }
            return act.now();
        } catch (IOException e) {
            throw new HubFailure(Reason.UNREACHABLE, folder + " cannot be used", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
