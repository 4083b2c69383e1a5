package bonghwa.replica;

import static bonghwa.replica.RedactingTest.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.Backups;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrippingDisk;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What goes wrong while words are taken out of the files loses nothing that was forced, and is done again. */
class RedactingFaultsTest extends TrustingLaptops {

    private static final String SECRET = "tiger-passw0rd-42";

    private static final class Planted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final TrippingDisk tripping = new TrippingDisk(new NioDisk());

    private OpenStore store() throws Exception {
        SecureRandom random = new SecureRandom();
        OpenStore store = OpenStore.open(new OpenStore.Setting(
                tripping.disk(),
                new StoreFolder(temp.resolve("a")),
                new JournalSettings(64L << 20, 0),
                new Machine(tripping.disk(), temp.resolve("memory-a"), random),
                () -> T.plusSeconds(60),
                Runnable::run,
                random,
                Clockwork.REAL));
        open.add(store);
        return store;
    }

    private void noRoomForTheNewFile() {
        tripping.trip((what, file) -> {
            if (what.equals("create") && file.toString().endsWith(".redacted.part")) {
                throw new IOException("planted");
            }
        });
    }

    private void ourOwnFault() {
        tripping.trip((what, file) -> {
            if (what.equals("create") && file.toString().endsWith(".redacted.part")) {
                throw new Planted();
            }
        });
    }

    private static Commit redact(OpenStore store, String id) {
        return done(store.stewardship().redact(Typist.NOBODY, id, "비밀번호"));
    }

    @Test
    void what_the_disk_refused_is_not_said_to_be_gone_and_goes_with_the_next_commit() throws Exception {
        OpenStore store = store();
        String fire = declare(store, "화재");
        String id = log(store, fire, SECRET);
        noRoomForTheNewFile();

        redact(store, id);

        assertThat(store.replica().holding().redacted()).isEmpty();
        assertThat(saying(temp.resolve("a"), SECRET)).isNotEmpty();
        tripping.trip(null);
        log(store, fire, "다음");
        assertThat(store.replica().holding().redacted()).containsExactly(id);
        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
    }

    @Test
    void our_own_fault_behind_the_force_loses_no_record_and_uses_no_counter_twice() throws Exception {
        OpenStore store = store();
        String fire = declare(store, "화재");
        String id = log(store, fire, SECRET);
        List<String> heard = new ArrayList<>();
        store.replica()
                .subscribe(commit ->
                        commit.records().forEach(r -> heard.add(r.head().type())));
        ourOwnFault();

        assertThatThrownBy(() -> redact(store, id)).isInstanceOf(Planted.class);

        assertThat(heard).containsExactly("payload-redacted");
        assertThat(store.replica().holding().fold().taken()).containsKey(id);
        tripping.trip(null);
        log(store, fire, "다음");
        OpenStore again = reopened(store);
        assertThat(again.loose()).isEmpty();
        assertThat(again.room().forks()).isEmpty();
        assertThat(again.verify().consistent()).isTrue();
        assertThat(again.room()).isEqualTo(store.room());
        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
    }

    @Test
    void a_store_whose_opening_broke_there_is_not_locked_for_the_next_one() throws Exception {
        OpenStore store = store();
        String fire = declare(store, "화재");
        String id = log(store, fire, SECRET);
        noRoomForTheNewFile();
        redact(store, id);
        open.remove(store);
        store.close();
        ourOwnFault();

        assertThatThrownBy(this::store).isInstanceOf(Planted.class);

        tripping.trip(null);
        store();
        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
    }

    @Test
    void a_redaction_that_ended_just_before_a_crash_is_begun_anew_when_it_comes_again() throws Exception {
        OpenStore root = laptop("root");
        String id = log(root, declare(root, "화재"), SECRET);
        OpenStore steward = joined(root, "steward");
        done(root.stewardship().appoint(Typist.NOBODY, desk(steward)));
        meet(root, steward);
        OpenStore store = store();
        done(store.trust(desk(root)));
        hears(store, root);
        redact(steward, id);
        hears(store, steward);
        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();

        done(root.stewardship().dismiss(Typist.NOBODY, desk(steward)));
        powerCutBeforeItIsNotedWhatIsGone();
        assertThatThrownBy(() -> hears(store, root)).isInstanceOf(Planted.class);
        tripping.trip(null);
        open.remove(store);
        store.close();
        OpenStore again = store();
        hears(again, root);
        assertThat(saying(temp.resolve("a"), SECRET))
                .as("nobody who counts wants it gone")
                .isNotEmpty();
        new Backups(again.disk(), again.folder()).make(T, again.end(), 3);
        redact(root, id);
        hears(again, root);

        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
    }

    private static void hears(OpenStore one, OpenStore other) throws Exception {
        done(one.replica().merge(other.outgoing().after(VersionVector.EMPTY, 999)));
    }

    private void powerCutBeforeItIsNotedWhatIsGone() {
        tripping.trip((what, file) -> {
            if (what.equals("move") || what.equals("create")) {
                if (file.getFileName().toString().startsWith("redacted.json")) {
                    throw new Planted();
                }
            }
        });
    }

    @Test
    void the_last_that_hears_to_make_everything_anew_gets_a_room_without_the_words() throws Exception {
        OpenStore store = laptop("a");
        String id = log(store, declare(store, "화재"), SECRET);
        List<Appended> anew = new ArrayList<>();
        store.replica().whenAppended(batch -> {
            if (batch.moved()) {
                anew.add(batch);
            }
        });

        redact(store, id);

        assertThat(anew.getLast().after()).isEqualTo(store.room());
    }

    @Test
    void where_a_redaction_counts_once_another_root_is_trusted_the_words_go_then() throws Exception {
        OpenStore a = laptop("a");
        String id = log(a, declare(a, "화재"), SECRET);
        OpenStore b = laptop("b");
        done(b.replica().merge(a.outgoing().after(VersionVector.EMPTY, 999)));
        done(b.trust(desk(a)));
        done(Stores.commands(b).enter());
        done(b.replica()
                .commit(
                        Typist.NOBODY,
                        (_, _) -> Taking.of(b.replica().holding().fold(), id).drafts("지움")));
        meet(a, b);
        assertThat(saying(temp.resolve("a"), SECRET)).isNotEmpty();

        done(a.trust(desk(b)));

        assertThat(a.replica().holding().redacted()).containsExactly(id);
        assertThat(saying(temp.resolve("a"), SECRET)).isEmpty();
    }

    @Test
    void whoever_reads_all_lines_while_words_are_taken_out_misses_none() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        String id = log(a, fire, SECRET);
        OpenStore b = joined(a, "b");
        for (int i = 0; i < 3; i++) {
            log(a, fire, "a " + i);
            log(b, fire, "b " + i);
            meet(a, b);
        }
        List<String> all = a.outgoing().after(VersionVector.EMPTY, 999).stream()
                .map(Line::id)
                .toList();
        List<String> read = new ArrayList<>();

        a.outgoing().each(line -> {
            if (read.isEmpty()) {
                redact(a, id);
            }
            read.add(line.id());
        });

        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void a_line_that_cannot_be_found_is_said_and_not_passed_over() throws Exception {
        OpenStore a = laptop("a");
        log(a, declare(a, "화재"), "글");
        Path journal = a.folder().journal().resolve("00000001.lines");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> a.outgoing().each(_ -> {})).isInstanceOf(IOException.class);

        Files.write(journal, whole);
    }

    @Test
    void a_failed_choice_of_a_root_is_told_to_who_made_it() throws Exception {
        OpenStore store = store();
        declare(store, "화재");
        tripping.trip((what, _) -> {
            if (what.equals("move")) {
                throw new IOException("planted");
            }
        });

        assertThatThrownBy(() -> done(store.trust(desk(store))))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("planted");
        tripping.trip(null);
    }
}
