package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to an entry, on a real store. */
class EntryVerbsTest {

    @TempDir
    private Path folder;

    private LiveRoom room;
    private EntryVerbs verbs;

    @BeforeEach
    void open() throws Exception {
        room = new LiveRoom(folder);
        verbs = new EntryVerbs(room.model(), room.commands());
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private TimelineEntry logged(Text words) {
        String incident = Objects.requireNonNull(room.model().incident().get()).id();
        var _ = room.commands()
                .log(
                        incident,
                        new Content(
                                Kind.NOTE, When.exactly(Weekend.MOMENT), words, null, About.NOTHING, List.of(), null));
        return now();
    }

    private TimelineEntry now() {
        return room.entries().stream()
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    private Amendment amendment() {
        return now().amendments().getLast();
    }

    @Test
    void new_words_stand_and_the_old_ones_are_kept() {
        var _ = verbs.amend(logged(Text.of("전원 차단")), Language.KO, "전원 복구", null, "");
        assertThat(now().content().text()).isEqualTo(Text.of("전원 복구"));
        assertThat(now().texts().versions()).hasSize(2);
    }

    @Test
    void words_in_the_other_language_stay_where_they_were_different() {
        var _ = verbs.amend(logged(new Text("전원 차단", "Power cut")), Language.KO, "전원 복구", null, "");
        assertThat(now().content().text()).isEqualTo(new Text("전원 복구", "Power cut"));
        var _ = verbs.amend(now(), Language.EN, "Power is back", null, "");
        assertThat(now().content().text()).isEqualTo(new Text("전원 복구", "Power is back"));
    }

    @Test
    void the_same_words_and_time_are_no_change_even_typed_decomposed() {
        TimelineEntry entry = logged(Text.of("전원 차단"));
        String decomposed = Normalizer.normalize(" 전원 차단 ", Normalizer.Form.NFD);
        assertThat(verbs.amend(entry, Language.KO, decomposed, entry.content().occurred(), "이유"))
                .isEmpty();
        assertThat(now().amended()).isFalse();
    }

    @Test
    void a_new_time_leaves_the_words() {
        When earlier = When.about(Weekend.MOMENT.minusSeconds(600));
        var _ = verbs.amend(logged(Text.of("전원 차단")), Language.KO, "전원 차단", earlier, "");
        assertThat(now().content().occurred()).isEqualTo(earlier);
        assertThat(now().content().text()).isEqualTo(Text.of("전원 차단"));
    }

    @Test
    void a_reason_is_kept_composed_and_without_spaces_around_it() {
        var _ = verbs.amend(
                logged(Text.of("전원")), Language.KO, "전력", null, Normalizer.normalize("  오타 ", Normalizer.Form.NFD));
        assertThat(amendment().reason()).isEqualTo("오타");
    }

    @Test
    void a_blank_reason_is_none() {
        var _ = verbs.strike(logged(Text.of("전원")), "   ");
        assertThat(amendment().reason()).isNull();
    }

    @Test
    void striking_twice_brings_it_back() {
        var _ = verbs.strike(logged(Text.of("전원")), "중복");
        assertThat(now().struck()).isTrue();
        var _ = verbs.strike(now(), "아님");
        assertThat(now().struck()).isFalse();
    }

    @Test
    void pinning_twice_lets_it_go() {
        var _ = verbs.pin(logged(Text.of("전원")));
        assertThat(now().pinned()).isTrue();
        var _ = verbs.pin(now());
        assertThat(now().pinned()).isFalse();
    }

    @Test
    void where_no_incident_is_shown_nothing_can_be_done() {
        TimelineEntry entry = logged(Text.of("전원"));
        RoomModel empty = new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
        EntryVerbs idle = new EntryVerbs(empty, room.commands());
        assertThat(idle.amend(entry, Language.KO, "다른 말", null, "")).isEmpty();
        assertThat(idle.strike(entry, "")).isEmpty();
        assertThat(idle.pin(entry)).isEmpty();
    }
}
