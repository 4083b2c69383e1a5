package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Redaction;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps words in memory lets them go when a steward takes them out of the record. */
class RedactedMemoryTest extends TrustingLaptops {

    private static final String SECRET = "tiger-passw0rd-42";

    private static void redact(OpenStore store, String id) {
        done(store.stewardship().redact(Typist.NOBODY, id, "비밀번호"));
    }

    private static TimelineEntry shown(OpenStore store, String incident, String id) {
        return store.room().incident(incident).orElseThrow().log().entry(id).orElseThrow();
    }

    @Test
    void whoever_keeps_words_hears_of_each_redaction_once_the_room_is_without_them() throws Exception {
        OpenStore store = laptop("a");
        String fire = declare(store, "화재");
        String id = log(store, fire, SECRET);
        List<Boolean> seen = new ArrayList<>();
        store.whenRedacted(() -> seen.add(shown(store, fire, id).redaction() != null));
        log(store, fire, "다른 글");
        assertThat(seen).isEmpty();

        redact(store, id);
        log(store, fire, "후");

        assertThat(seen).containsExactly(true);
    }

    @Test
    void what_was_undone_is_remembered_without_the_words_that_were_taken_out() throws Exception {
        OpenStore store = laptop("a");
        String fire = declare(store, "화재");
        UndoNotes notes = UndoNotes.of(store);
        String id = log(store, fire, SECRET);
        bonghwa.replica.Act act =
                Acts.of(store.replica().holding().fold(), List.of(id)).getFirst();
        notes.undid(List.of(act), List.of());
        assertThat(notes.acts(store.replica().holding().fold(), List.of(id)).toString())
                .contains(SECRET);

        redact(store, id);

        assertThat(notes.acts(store.replica().holding().fold(), List.of(id)).toString())
                .contains(Redaction.BAR)
                .doesNotContain(SECRET);
    }
}
