package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Kind;
import bonghwa.domain.Redaction;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.Backups;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A steward takes a pasted password out of the record: the hole stays, and nothing of the words in any file of any laptop. */
class RedactingTest extends TrustingLaptops {

    private static final String ASCII = "tiger-passw0rd-42";
    private static final String SECRET = "비밀번호 " + ASCII;

    private static String entry(OpenStore store, String incident, String words) {
        Content content = Content.of(Kind.DECISION, T, words);
        return done(Stores.commands(store).log(incident, content))
                .records()
                .getLast()
                .id();
    }

    private static Commit redact(OpenStore store, String id) {
        return done(store.stewardship().redact(Typist.NOBODY, id, "비밀번호를 붙여 넣음"));
    }

    private static TimelineEntry shown(OpenStore store, String incident, String id) {
        return store.room().incident(incident).orElseThrow().log().entry(id).orElseThrow();
    }

    /** The files below that folder whose bytes contain those words. */
    static List<Path> saying(Path folder, String words) throws IOException {
        String wanted = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(wanted))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void nothing_of_the_words_is_left_in_any_file_of_the_store() throws Exception {
        OpenStore store = laptop("a");
        String fire = declare(store, "화재");
        Projector before = Projector.start(store, Runnable::run, Runnable::run);
        entry(store, fire, "전");
        String id = entry(store, fire, SECRET);
        done(Stores.commands(store).amend(fire, id, Change.NONE.withText(Text.of("다시 " + SECRET)), "왜 " + SECRET));
        String last = entry(store, fire, "후");
        Path backup = new Backups(store.disk(), store.folder()).make(T, store.end(), 3);
        Path folder = store.folder().root();
        before.close();
        assertThat(saying(folder, SECRET)).hasSize(2);
        // H2 has an encoding of its own.
        assertThat(saying(folder.resolve("h2"), ASCII)).isNotEmpty();
        Projector projector = Projector.start(store, Runnable::run, Runnable::run);

        redact(store, id);

        assertThat(saying(folder, ASCII)).isEmpty();
        assertThat(new Backups(store.disk(), store.folder()).verify(backup)).isTrue();
        assertThat(projector.search().join().orElseThrow().entries(SECRET, 9)).isEmpty();
        assertThat(projector.search().join().orElseThrow().entries("후", 9)).hasSize(1);
        projector.close();
        OpenStore again = reopened(store);
        assertThat(saying(folder, ASCII)).isEmpty();
        assertThat(again.loose()).isEmpty();
        assertThat(again.verify().consistent()).isTrue();
        assertThat(again.verify().holes()).isEqualTo(2);
        assertThat(shown(again, fire, last).content().text().ko()).isEqualTo("후");
        assertThat(again.room()).isEqualTo(store.room());
    }

    @Test
    void a_snapshot_goes_and_a_database_that_nobody_has_open() throws Exception {
        OpenStore store = laptop("a");
        String fire = declare(store, "화재");
        String id = entry(store, fire, SECRET);
        entry(store, fire, "글".repeat(60_000));
        entry(store, fire, "뒤");
        Projector projector = Projector.start(store, Runnable::run, Runnable::run);
        projector.close();
        OpenStore again = reopened(store);
        Path snapshot = again.folder().snapshot().resolve("room.snapshot");
        assertThat(snapshot).exists();

        redact(again, id);

        assertThat(snapshot).doesNotExist();
        assertThat(again.folder().h2()).doesNotExist();
        OpenStore third = reopened(reopened(again));
        assertThat(snapshot).exists();
        assertThat(third.room()).isEqualTo(again.room());
        assertThat(third.outgoing().after(VersionVector.EMPTY, 99)).hasSize(6);
        assertThat(third.verify().consistent()).isTrue();
    }

    @Test
    void the_hole_keeps_its_number_kind_and_place_and_tells_who_and_why() throws Exception {
        OpenStore store = laptop("a");
        String fire = declare(store, "화재");
        String id = entry(store, fire, SECRET);
        TimelineEntry before = shown(store, fire, id);

        Commit commit = redact(store, id);

        TimelineEntry hole = shown(store, fire, id);
        assertThat(commit.after()).isEqualTo(store.room());
        assertThat(hole.number()).isEqualTo(before.number());
        assertThat(hole.occurredAt()).isEqualTo(before.occurredAt());
        assertThat(hole.content().kind()).isEqualTo(Kind.DECISION);
        assertThat(hole.content().text().ko()).isEqualTo(Redaction.BAR + " 비밀번호를 붙여 넣음");
        assertThat(hole.redaction().reason()).isEqualTo("비밀번호를 붙여 넣음");
        assertThat(hole.redaction().by().author().desk()).isEqualTo(desk(store));
    }

    @Test
    void other_laptops_drop_it_when_they_hear_of_it_and_lines_with_it_are_not_taken_back() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        String id = entry(b, fire, SECRET);
        String after = entry(b, fire, "뒤");
        meet(a, b);
        OpenStore stick = joined(a, "stick");
        redact(a, id);
        assertThat(saying(stick.folder().root(), SECRET)).isNotEmpty();
        meet(a, b);

        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
        assertThat(saying(temp.resolve("b"), SECRET)).isEmpty();
        assertThat(b.room()).isEqualTo(a.room());
        assertThat(done(b.replica().merge(stick.outgoing().after(VersionVector.EMPTY, 999)))
                        .taken())
                .isZero();
        assertThat(saying(temp.resolve("b"), SECRET)).isEmpty();
        assertThat(b.outgoing().after(VersionVector.EMPTY, 999))
                .filteredOn(l -> l.id().equals(id))
                .singleElement()
                .satisfies(l -> assertThat(l.payload()).isEmpty());
        assertThat(shown(b, fire, after).content().text().ko()).isEqualTo("뒤");
        meet(b, stick);
        assertThat(saying(temp.resolve("stick"), SECRET)).isEmpty();
        assertThat(stick.room()).isEqualTo(a.room());
    }

    @Test
    void where_the_redaction_comes_first_the_words_never_reach_the_disk() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        String id = entry(b, fire, SECRET);
        var full = b.outgoing().after(VersionVector.EMPTY, 999);
        meet(a, b);
        redact(a, id);
        OpenStore c = laptop("c");
        done(c.trust(desk(a)));
        var own = a.outgoing().after(VersionVector.EMPTY, 999).stream()
                .filter(l -> l.head().author().desk().equals(desk(a)))
                .toList();
        done(c.replica().merge(own));

        done(c.replica().merge(full));

        assertThat(saying(temp.resolve("c"), SECRET)).isEmpty();
        assertThat(c.room().incidents()).isEqualTo(a.room().incidents());
    }

    @Test
    void of_a_redacted_line_that_cannot_be_taken_it_is_said_why_by_the_line_that_was_given() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "정전");
        OpenStore b = joined(a, "b");
        String id = entry(b, declare(b, "화재"), SECRET);
        Line full = b.outgoing().after(VersionVector.EMPTY, 999).stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow();
        meet(a, b);
        redact(a, id);
        OpenStore c = laptop("c");
        done(c.trust(desk(a)));
        done(c.replica()
                .merge(a.outgoing().after(VersionVector.EMPTY, 999).stream()
                        .filter(l -> l.head().author().desk().equals(desk(a)))
                        .toList()));

        assertThat(done(c.replica().merge(List.of(full))).refused()).containsOnly(Map.entry(full, Chain.Fault.GAP));
    }

    @Test
    void who_is_no_steward_and_what_makes_no_sense_is_refused_in_words() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        String id = entry(b, fire, SECRET);
        meet(a, b);

        refuses(() -> redact(b, id), "refusal.no-steward");
        refuses(() -> redact(a, "nothing"), "refusal.no-record");
        refuses(() -> done(a.stewardship().redact(Typist.NOBODY, id, " ")), "refusal.no-reason");
        String declared = a.room().incident(fire).orElseThrow().declared().id();
        refuses(() -> redact(a, declared), "refusal.not-redactable");
        redact(a, id);
        refuses(() -> redact(a, id), "refusal.redacted");
    }

    @Test
    void what_a_stranger_redacts_stays_until_a_steward_lets_him_be_one() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        String id = entry(a, fire, SECRET);
        OpenStore b = laptop("b");
        done(b.replica().merge(a.outgoing().after(VersionVector.EMPTY, 999)));
        done(b.trust(desk(a)));
        var _ = Stores.commands(b).enter().toCompletableFuture().join();
        done(b.replica()
                .commit(
                        Typist.NOBODY,
                        (_, _) -> Taking.of(b.replica().holding().fold(), id).drafts("지움")));
        meet(a, b);
        assertThat(shown(a, fire, id).content().text().ko()).isEqualTo(SECRET);

        done(a.stewardship().admit(Typist.NOBODY, desk(b), DeskStanding.MEMBER));
        assertThat(shown(a, fire, id).content().text().ko()).isEqualTo(SECRET);
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));

        assertThat(shown(a, fire, id).redaction()).isNotNull();
        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
        done(a.stewardship().dismiss(Typist.NOBODY, desk(b)));
        assertThat(shown(a, fire, id).redaction().by().author().desk()).isEqualTo(desk(a));
    }

    @Test
    void the_number_of_a_redacted_entry_is_not_given_again() throws Exception {
        OpenStore store = laptop("a");
        String fire = declare(store, "화재");
        String id = entry(store, fire, SECRET);
        redact(store, id);

        OpenStore again = reopened(store);
        String next = entry(again, fire, "다음");

        assertThat(shown(again, fire, next).number())
                .isNotEqualTo(shown(again, fire, id).number());
    }

    @Test
    void as_known_before_the_redaction_the_hole_stands_there_with_who_and_why() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(T);
        OpenStore store = Stores.open(temp.resolve("a"), temp.resolve("memory-a"), now::get, Clockwork.REAL);
        open.add(store);
        String fire = declare(store, "화재");
        String id = entry(store, fire, SECRET);
        Instant then = shown(store, fire, id).mark().recordedAt();
        now.set(T.plusSeconds(600));
        redact(store, id);

        assertThat(store.knownAt(then).incident(fire).orElseThrow().log().entries())
                .singleElement()
                .isEqualTo(shown(store, fire, id));
        assertThat(shown(store, fire, id).content().text().ko()).startsWith(Redaction.BAR);
    }
}
