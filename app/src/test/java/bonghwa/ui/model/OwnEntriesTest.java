package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.Draft;
import bonghwa.replica.Introduction;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Typist;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fresh laptop, on which nobody has said who types: the system's user signs, and finds again what they wrote. */
class OwnEntriesTest {

    @TempDir
    private Path folder;

    private OpenStore store;
    private Commands commands;
    private RoomModel room;
    private EntryRecorder recorder;

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> Weekend.MOMENT, Clockwork.REAL);
        commands = new Commands(new Introduction(store.replica(), "me", "나"), () -> "incident");
        room = new RoomModel(store.room(), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
        store.replica().subscribe(room::commit);
        recorder = new EntryRecorder(room, commands);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void record(String line) {
        EntryReader reader = new EntryReader(room, () -> null, () -> Language.KO);
        var _ = recorder.record(Objects.requireNonNull(reader.read(line).understood()));
    }

    private void declare() {
        var _ = commands.declare(new Declaration(Text.of("화재"), Severity.SEV1, Weekend.MOMENT, Weekend.KST));
    }

    private List<String> struck() {
        return Objects.requireNonNull(room.incident().get()).log().entries().stream()
                .filter(TimelineEntry::struck)
                .map(e -> e.content().text().ko())
                .toList();
    }

    @Test
    void a_desk_that_wrote_nothing_signs_with_nobodys_name_but_the_users() {
        assertThat(commands.author().desk()).isEmpty();
        assertThat(commands.author().person()).isEqualTo("me");
    }

    @Test
    void what_is_said_to_be_the_signature_is_what_the_entries_are_signed_with() {
        declare();
        record("하나");
        assertThat(recorder.myLast().orElseThrow().mark().author()).isEqualTo(commands.author());

        commands.typing(new Typist("kim", "scribe"));
        record("둘");
        assertThat(recorder.myLast().orElseThrow().mark().author()).isEqualTo(commands.author());
        assertThat(commands.author().person()).isEqualTo("kim");
    }

    @Test
    void their_last_entry_their_lines_and_their_numbers_are_found() {
        declare();
        record("하나");
        record("둘");

        assertThat(recorder.typed(10)).containsExactly("둘", "하나");
        assertThat(recorder.myLast().orElseThrow().content().text().ko()).isEqualTo("둘");
        record("!취소 1 중복");
        assertThat(struck()).containsExactly("하나");
    }

    @Test
    void a_person_finds_what_they_recorded_and_not_what_the_one_before_them_did() {
        declare();
        record("하나");
        commands.typing(new Typist("kim", null));
        assertThat(recorder.typed(10)).isEmpty();

        record("둘");
        commands.typing(new Typist("lee", null));
        record("셋");
        commands.typing(new Typist("kim", null));

        assertThat(recorder.typed(10)).containsExactly("둘");
    }

    @Test
    void what_nobody_in_particular_brought_in_is_not_theirs() {
        declare();
        record("하나");
        Content content = Content.of(Kind.NOTE, Weekend.MOMENT, "가져온 기록");
        var _ = store.replica()
                .commit(
                        Typist.NOBODY,
                        (_, numbers) -> List.of(
                                new Draft("incident", new Operation.EntryLogged(numbers.next(), content), List.of())));

        assertThat(recorder.myLast().orElseThrow().content().text().ko()).isEqualTo("하나");
    }
}
