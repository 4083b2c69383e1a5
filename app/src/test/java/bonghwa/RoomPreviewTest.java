package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.OpenStore;
import bonghwa.replica.PreviewingCommitter;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import bonghwa.sync.HubContact;
import bonghwa.sync.HubLoad;
import bonghwa.sync.HubOdd;
import bonghwa.sync.Previewed;
import bonghwa.sync.SyncStatus;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import bonghwa.ui.model.Preview;
import bonghwa.ui.model.RoomModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest incident stands in the window before the record has it; what is typed meanwhile is recorded and stands there too. */
class RoomPreviewTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path folder;

    private final Scribe scribe = new Scribe(1);
    private final List<Preview> shown = new ArrayList<>();
    private OpenStore store;
    private RoomPreview preview;
    private Commands commands;
    private RoomModel model;

    @BeforeEach
    void open() throws Exception {
        // As on a laptop that joined: it trusts the room's root, and has nothing of the room yet.
        StoreFolder trusting = new StoreFolder(Files.createDirectories(folder.resolve("store")));
        new TrustedRoot(new NioDisk(), trusting)
                .write(scribe.lines().getFirst().head().author().desk());
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> T, Clockwork.REAL);
        scribe.write("fire", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        scribe.write("fire", new Operation.EntryLogged("A1", Content.of(Kind.NOTE, T, "먼저 온 글")));
        preview = new RoomPreview(store.replica()::holding, Runnable::run);
        model = new RoomModel(store.room(), T, ZoneId.of("Asia/Seoul"), Clockwork.Kind.REAL);
        preview.show(seen -> {
            shown.add(seen);
            model.preview(seen);
        });
        store.replica().subscribe(model::commit);
        store.replica().subscribe(preview::changed);
        commands = new Commands(new PreviewingCommitter(store.replica(), preview::over), () -> "i" + System.nanoTime());
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void took() {
        preview.took(new Previewed(
                "fire", scribe.records(), List.of(End.of(scribe.lines().getLast()))));
    }

    private List<String> texts() {
        return model.room().get().timeline(model.incident().get()).entries().stream()
                .map(entry -> entry.content().text().ko())
                .toList();
    }

    private void types(String text) {
        commands.log("fire", Content.of(Kind.NOTE, T.plusSeconds(1), text))
                .toCompletableFuture()
                .join();
    }

    @Test
    void the_newest_incident_stands_in_the_window_before_the_record_has_a_line_of_it() {
        took();

        assertThat(texts()).containsExactly("먼저 온 글");
        assertThat(model.preview().get().lines()).isEqualTo(3);
        assertThat(store.room().incidents()).isEmpty();
        assertThat(store.replica().vector().ends()).isEmpty();
    }

    @Test
    void what_is_typed_into_it_is_recorded_and_stands_in_both() {
        took();
        types("내가 적은 글");

        assertThat(texts()).containsExactlyInAnyOrder("먼저 온 글", "내가 적은 글");
        assertThat(store.replica().vector().ends()).hasSize(1);
        assertThat(store.room().incidents()).isEmpty();
    }

    @Test
    void once_the_record_holds_what_was_shown_the_record_is_shown() {
        took();
        types("내가 적은 글");
        store.replica().merge(scribe.lines()).toCompletableFuture().join();

        assertThat(model.preview().get()).isNull();
        assertThat(model.room().get()).isEqualTo(store.room());
        assertThat(texts()).hasSize(2);
    }

    @Test
    void a_page_of_the_record_does_not_take_the_newest_incident_away() {
        took();
        Scribe other = new Scribe(2);
        other.write("old", new Operation.IncidentDeclared(Text.of("옛 장애"), Severity.SEV3, T, ZoneOffset.UTC));
        List<Line> both = new ArrayList<>(scribe.lines().subList(0, 1));
        both.addAll(other.lines());
        store.replica().merge(both).toCompletableFuture().join();

        assertThat(model.incident().get().id()).isEqualTo("fire");
        assertThat(store.replica().vector().ends()).hasSize(2);
    }

    @Test
    void when_everything_of_the_hub_is_here_what_never_came_is_shown_no_longer() {
        took();
        preview.heard(status(SyncStatus.Link.CATCHING_UP));
        assertThat(model.preview().get()).isNotNull();
        preview.heard(status(SyncStatus.Link.LIVE));

        assertThat(model.preview().get()).isNull();
        assertThat(model.incident().get()).isNull();
    }

    private static SyncStatus status(SyncStatus.Link link) {
        SyncStatus.OfHub hub = new SyncStatus.OfHub(
                "hub", link, T, new HubContact(T, T), new HubLoad(0, null, 0, 0), null, null, HubOdd.NOTHING, Map.of());
        return new SyncStatus(List.of(hub), Map.of());
    }

    @Test
    void without_one_everything_is_as_it_was() {
        preview.changed(new Commit(store.room(), store.room(), List.of()));
        preview.heard(status(SyncStatus.Link.LIVE));

        assertThat(shown).isEmpty();
        assertThat(catchThrowable(() -> types("글"))).isInstanceOf(CompletionException.class);
        assertThat(store.room().incidents()).isEmpty();
    }

    @Test
    void what_ends_while_it_is_worked_out_is_not_shown_after_its_end() {
        List<Runnable> during = new ArrayList<>();
        preview = new RoomPreview(
                () -> {
                    during.forEach(Runnable::run);
                    return store.replica().holding();
                },
                Runnable::run);
        preview.show(shown::add);
        during.add(() -> preview.heard(status(SyncStatus.Link.LIVE)));
        took();

        assertThat(shown).as("the end, and nothing behind it").hasSize(1).containsOnlyNulls();
    }
}
