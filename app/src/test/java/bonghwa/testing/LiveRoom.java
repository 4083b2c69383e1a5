package bonghwa.testing;

import bonghwa.domain.Author;
import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Declaration;
import bonghwa.replica.Intent;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Typist;
import bonghwa.ui.model.RoomModel;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A room that records: the weekend's catalogue and one open incident, "incident", at a clock that the test sets; on a real store
 * in the test's folder, or in memory. Commits can be held back, as a slow disk does, or be made to fail.
 */
public final class LiveRoom implements AutoCloseable {

    private final Closeable store;
    private final Committer replica;
    private final Commands commands;
    private final RoomModel model;
    private final List<Runnable> held = new ArrayList<>();
    private Instant now = Weekend.MOMENT;
    private boolean holding;
    private int ids;
    private @Nullable Throwable failure;

    public LiveRoom(Path folder) throws Exception {
        OpenStore open = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> now, Clockwork.REAL);
        store = open;
        replica = open.replica();
        commands = new Commands(new Gate(), this::id);
        model = begin();
        open.replica().subscribe(model::commit);
    }

    private LiveRoom() {
        MemoryReplica memory = new MemoryReplica(() -> now);
        store = () -> {};
        replica = memory;
        commands = new Commands(new Gate(), this::id);
        model = begin();
        memory.subscribe(model::commit);
    }

    /** A room without a disk, which is quick to make and to close. */
    public static LiveRoom inMemory() {
        return new LiveRoom();
    }

    private RoomModel begin() {
        var _ = commands.importCatalogue(new Weekend().catalogue(), true);
        var _ = commands.declare(
                new Declaration(Text.of("판교 화재"), Severity.SEV1, Weekend.kst("2022-10-15T15:19:00"), Weekend.KST));
        return new RoomModel(replica.room(), now, Weekend.KST, Clockwork.Kind.REAL);
    }

    private String id() {
        ids++;
        return ids == 1 ? "incident" : "incident-" + ids;
    }

    public Commands commands() {
        return commands;
    }

    public RoomModel model() {
        return model;
    }

    /** The clock goes to that moment. */
    public void at(Instant moment) {
        now = moment;
        model.tick(moment);
    }

    /** The entries as they stand, in the order of the timeline. */
    public List<TimelineEntry> entries() {
        Incident incident = model.incident().get();
        return incident == null ? List.of() : incident.log().entries();
    }

    /** From now on nothing reaches the disk until {@link #release}. */
    public void hold() {
        holding = true;
    }

    /** What was held back is recorded. */
    public void release() {
        holding = false;
        List<Runnable> all = List.copyOf(held);
        held.clear();
        all.forEach(Runnable::run);
    }

    /** The next commit fails like this. */
    public void fail(Throwable with) {
        failure = with;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    private final class Gate implements Committer {

        @Override
        public CompletionStage<Commit> commit(Typist typist, Intent intent) {
            Throwable wanted = failure;
            if (wanted != null) {
                failure = null;
                return CompletableFuture.failedStage(wanted);
            }
            if (!holding) {
                return replica.commit(typist, intent);
            }
            CompletableFuture<Commit> later = new CompletableFuture<>();
            held.add(() -> {
                var _ = replica.commit(typist, intent).whenComplete((commit, thrown) -> {
                    if (thrown == null) {
                        later.complete(commit);
                    } else {
                        later.completeExceptionally(thrown);
                    }
                });
            });
            return later;
        }

        @Override
        public Author signs(Typist typist) {
            return replica.signs(typist);
        }

        @Override
        public Room room() {
            return replica.room();
        }
    }
}
