package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** A real store with an open incident and the people kim, lee and park; its clock goes on when it is told to. */
final class CrewStore implements AutoCloseable {

    static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    final OpenStore store;
    final Commands commands;
    final String incident;
    private Instant clock = T;

    CrewStore(Path folder) throws Exception {
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> clock, Clockwork.REAL);
        commands = Stores.commands(store);
        done(commands.declare(new Declaration(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC)));
        incident = store.room().current().orElseThrow().id();
        List<Person> people = Stream.of("kim", "lee", "park")
                .map(id -> new Person(id, Name.of(id, id), null, null, null))
                .toList();
        done(commands.importCatalogue(
                new Catalogue(List.of(), List.of(), List.of(), List.of(), people, List.of()), false));
    }

    CrewStore later(long seconds) {
        clock = clock.plusSeconds(seconds);
        return this;
    }

    Instant clock() {
        return clock;
    }

    static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    static List<Act> acts(Commit commit) {
        return commit.records().stream().flatMap(r -> Act.of(r).stream()).toList();
    }

    static String first(CompletionStage<Commit> commit) {
        return done(commit).records().getFirst().id();
    }

    String entry(Kind kind, String words) {
        return first(commands.log(incident, Content.of(kind, clock, words)));
    }

    Incident now() {
        return store.room().incident(incident).orElseThrow();
    }

    TimelineEntry entry(String id) {
        return now().log().entry(id).orElseThrow();
    }

    /** Nothing is recorded, for that reason. */
    void refused(CompletionStage<?> commit, String key) {
        var before = store.room();
        assertThatThrownBy(() -> done(commit))
                .cause()
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
        assertThat(store.room()).isEqualTo(before);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
