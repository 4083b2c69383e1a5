package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Kind;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.testing.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laptops that let in and put out each other, with real stores and keys. */
class StewardshipTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path temp;

    private final List<OpenStore> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (OpenStore store : open) {
            store.close();
        }
    }

    private OpenStore laptop(String name) throws Exception {
        OpenStore store = Stores.open(
                temp.resolve(name), temp.resolve("memory-" + name), () -> T.plusSeconds(60), Clockwork.REAL);
        open.add(store);
        return store;
    }

    private OpenStore reopened(OpenStore store) throws Exception {
        open.remove(store);
        store.close();
        return laptop(store.folder().root().getFileName().toString());
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static String declare(OpenStore store, String title) {
        Declaration declaration = new Declaration(Text.of(title), Severity.SEV2, T, ZoneOffset.UTC);
        Commit commit = done(Stores.commands(store).declare(declaration));
        return String.valueOf(commit.records().getLast().head().incident());
    }

    private static String log(OpenStore store, String incident, String words) {
        return done(Stores.commands(store).log(incident, Content.of(Kind.NOTE, T, words)))
                .records()
                .getLast()
                .id();
    }

    /** Both get what the other has. */
    private static void meet(OpenStore one, OpenStore other) throws Exception {
        done(one.replica().merge(other.outgoing().after(VersionVector.EMPTY, 10_000)));
        done(other.replica().merge(one.outgoing().after(VersionVector.EMPTY, 10_000)));
    }

    private static String desk(OpenStore store) {
        return store.stewardship().own().orElseThrow();
    }

    private static Commit admit(OpenStore by, OpenStore other) {
        return done(by.stewardship().admit(Typist.NOBODY, desk(other), DeskStanding.MEMBER));
    }

    private static DeskStanding standing(OpenStore seenBy, OpenStore desk) {
        return seenBy.replica().holding().fold().desks().get(desk(desk));
    }

    private static List<String> counting(OpenStore store, String incident) {
        return store.room().incident(incident).map(i -> i.log().entries()).orElse(List.of()).stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    /** A's desk is B's root, and B is let in. */
    private OpenStore joined(OpenStore root, String name) throws Exception {
        OpenStore other = laptop(name);
        declare(other, name);
        done(other.trust(desk(root)));
        meet(root, other);
        admit(root, other);
        meet(root, other);
        return other;
    }

    @Test
    void a_laptop_alone_is_its_own_root_and_needs_no_file() throws Exception {
        OpenStore alone = laptop("a");
        assertThat(alone.stewardship().own()).isEmpty();
        declare(alone, "화재");

        assertThat(alone.stewardship().known())
                .singleElement()
                .returns(DeskStanding.ROOT, KnownDesk::standing)
                .returns(desk(alone), KnownDesk::id)
                .returns(2L, KnownDesk::lines);
        assertThat(alone.replica().holding().fold().root()).contains(desk(alone));
        assertThat(alone.trustedRoot().read()).isEmpty();
    }

    /** Each its own root, each with a past; one takes the other's root, and is let in: then everything counts, on both. */
    @Test
    void two_laptops_that_were_each_their_own_root_become_one_room() throws Exception {
        OpenStore a = laptop("a");
        OpenStore b = laptop("b");
        String fire = declare(a, "화재");
        log(a, fire, "A 혼자");
        String flood = declare(b, "침수");
        log(b, flood, "B 혼자");
        done(b.trust(desk(a)));
        meet(a, b);
        log(b, fire, "B 기다리며");
        meet(a, b);

        assertThat(a.room()).isEqualTo(b.room());
        assertThat(counting(b, fire)).containsExactly("A 혼자");
        assertThat(b.room().incident(flood)).isEmpty();
        assertThat(b.room().beside()).containsOnlyKeys(fire, flood);
        assertThat(standing(a, b)).isEqualTo(DeskStanding.WAITING);

        admit(a, b);
        meet(a, b);
        assertThat(a.room()).isEqualTo(b.room());
        assertThat(a.room().unapplied()).isEmpty();
        assertThat(a.room().beside()).isEmpty();
        assertThat(counting(a, fire)).containsExactlyInAnyOrder("A 혼자", "B 기다리며");
        assertThat(counting(a, flood)).containsExactly("B 혼자");
        assertThat(reopened(a).room()).isEqualTo(reopened(b).room());
    }

    @Test
    void whoever_joins_keeps_the_root_over_a_restart() throws Exception {
        OpenStore a = laptop("a");
        OpenStore b = laptop("b");
        declare(a, "화재");
        declare(b, "침수");
        done(b.trust(desk(a)));
        Room before = b.room();
        b = reopened(b);

        assertThat(b.trustedRoot().read()).contains(desk(a));
        assertThat(b.room()).isEqualTo(before);
        assertThat(b.room().incidents()).isEmpty();
    }

    @Test
    void the_first_act_of_trust_pins_the_root() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        joined(a, "b");

        assertThat(a.trustedRoot().read()).contains(desk(a));
    }

    @Test
    void who_waits_is_named_with_what_he_calls_himself_and_how_much_he_wrote() throws Exception {
        OpenStore a = laptop("a");
        OpenStore b = laptop("b");
        String fire = declare(a, "화재");
        done(b.replica().commit(new Typist("p", null), (_, _) -> List.of(Draft.of(null, person()))));
        done(b.trust(desk(a)));
        meet(a, b);
        done(b.replica().commit(new Typist("p", null), (_, _) -> List.of(Draft.of(fire, note()))));
        meet(a, b);

        assertThat(a.stewardship().waiting()).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo(desk(b));
            assertThat(d.person()).isEqualTo(Name.of("김하나", "Kim Hana"));
            assertThat(d.lines()).isEqualTo(3);
            assertThat(d.firstSeen()).isEqualTo(T.plusSeconds(60));
            assertThat(d.fingerprint()).hasSize(14).startsWith(desk(b).substring(0, 4) + " ");
        });
        admit(a, b);
        assertThat(a.stewardship().waiting()).isEmpty();
    }

    private static Operation note() {
        return new Operation.EntryLogged("B1", Content.of(Kind.NOTE, T, "글"));
    }

    private static Operation person() {
        Person person = new Person("p", Name.of("김하나", "Kim Hana"), null, null, null);
        return new Operation.CatalogueChanged(
                List.of(), List.of(), List.of(), List.of(person), List.of(), null, null, List.of());
    }

    @Test
    void who_is_put_out_keeps_what_is_here_and_nothing_that_comes_later() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        log(b, fire, "전");
        meet(a, b);
        Commit out = done(a.stewardship().revoke(Typist.NOBODY, desk(b), "분실"));
        assertThat(out.after()).isEqualTo(a.room());
        String late = log(b, fire, "후");
        assertThat(counting(b, fire)).contains("후");
        meet(a, b);

        assertThat(a.room()).isEqualTo(b.room());
        assertThat(counting(b, fire)).containsExactly("전");
        TimelineEntry entry = b.room()
                .timeline(b.room().incident(fire).orElseThrow())
                .entry(late)
                .orElseThrow();
        assertThat(b.room().counts(entry)).isFalse();
        assertThat(b.stewardship().waiting()).isEmpty();
        assertThat(reopened(b).room()).isEqualTo(a.room());
    }

    @Test
    void putting_out_again_does_not_let_count_what_came_under_the_key_since() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().revoke(Typist.NOBODY, desk(b), "분실"));
        log(b, fire, "도둑");
        meet(a, b);
        refuses(() -> done(a.stewardship().revoke(Typist.NOBODY, desk(b), null)), "refusal.desk-out");

        assertThat(counting(a, fire)).isEmpty();
    }

    @Test
    void of_a_steward_that_is_disowned_nothing_stands() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));
        meet(a, b);
        OpenStore c = laptop("c");
        declare(c, "도둑의 자리");
        done(c.trust(desk(a)));
        meet(b, c);
        admit(b, c);
        meet(a, b);
        assertThat(standing(a, c)).isEqualTo(DeskStanding.MEMBER);

        done(a.stewardship().disown(Typist.NOBODY, desk(b)));
        assertThat(standing(a, c)).isEqualTo(DeskStanding.WAITING);
        assertThat(standing(a, b)).isEqualTo(DeskStanding.MEMBER);
        refuses(() -> done(a.stewardship().disown(Typist.NOBODY, desk(c))), "refusal.desk-no-steward");
    }

    @Test
    void who_was_put_out_by_mistake_is_let_in_again() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().revoke(Typist.NOBODY, desk(b), null));
        log(b, fire, "후");
        meet(a, b);
        admit(a, b);
        meet(a, b);

        assertThat(counting(a, fire)).containsExactly("후");
        assertThat(a.room()).isEqualTo(b.room());
    }

    @Test
    void a_steward_lets_in_and_its_dismissal_leaves_everybody_in() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));
        meet(a, b);
        OpenStore c = laptop("c");
        declare(c, "침수");
        done(c.trust(desk(a)));
        meet(b, c);
        admit(b, c);
        meet(a, b);
        meet(b, c);
        log(c, fire, "C");
        meet(a, c);
        assertThat(standing(a, c)).isEqualTo(DeskStanding.MEMBER);

        done(a.stewardship().dismiss(Typist.NOBODY, desk(b)));
        meet(a, b);
        meet(a, c);
        assertThat(standing(c, b)).isEqualTo(DeskStanding.MEMBER);
        assertThat(standing(b, c)).isEqualTo(DeskStanding.MEMBER);
        assertThat(List.of(a.room(), b.room())).containsOnly(c.room());
        assertThat(counting(a, fire)).containsExactly("C");
        refuses(() -> admit(b, c), "refusal.no-steward");
    }

    @Test
    void what_a_desk_may_not_do_is_refused_in_words_and_records_nothing() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        OpenStore b = joined(a, "b");
        long lines = b.verify().lines();
        Stewardship member = b.stewardship();
        refuses(() -> done(member.revoke(Typist.NOBODY, desk(a), null)), "refusal.no-steward");
        refuses(() -> done(member.appoint(Typist.NOBODY, desk(b))), "refusal.no-root");
        refuses(() -> done(member.dismiss(Typist.NOBODY, desk(b))), "refusal.no-root");
        assertThat(b.verify().lines()).isEqualTo(lines);

        Stewardship root = a.stewardship();
        refuses(() -> admit(a, b), "refusal.desk-in");
        refuses(() -> done(root.revoke(Typist.NOBODY, desk(a), null)), "refusal.desk-stays");
        refuses(() -> done(root.dismiss(Typist.NOBODY, desk(b))), "refusal.desk-no-steward");
        refuses(() -> done(root.admit(Typist.NOBODY, "somebody", DeskStanding.MEMBER)), "refusal.no-desk");
        done(root.appoint(Typist.NOBODY, desk(b)));
        refuses(() -> done(root.appoint(Typist.NOBODY, desk(b))), "refusal.desk-steward");
    }

    @Test
    void a_steward_that_another_put_out_comes_back_by_the_root_alone() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        OpenStore b = joined(a, "b");
        OpenStore c = joined(a, "c");
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));
        done(a.stewardship().appoint(Typist.NOBODY, desk(c)));
        meet(a, b);
        meet(a, c);
        done(b.stewardship().revoke(Typist.NOBODY, desk(c), null));
        meet(a, b);
        refuses(() -> admit(b, c), "refusal.no-root");
        assertThat(standing(a, c)).isEqualTo(DeskStanding.REVOKED);
        admit(a, c);
        meet(a, c);

        assertThat(standing(c, c)).isEqualTo(DeskStanding.STEWARD);
    }

    @Test
    void a_root_file_that_cannot_be_understood_is_said_and_not_passed_over() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        open.remove(a);
        a.close();
        Files.writeString(a.folder().trusted(), "{\"root\":\"short\"}");

        assertThatThrownBy(() -> laptop("a")).hasMessageContaining("root.json");
        assertThatThrownBy(() -> a.trustedRoot().write("short")).isInstanceOf(IllegalArgumentException.class);
    }

    private interface Act {
        void run() throws Exception;
    }

    private static void refuses(Act act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
