package bonghwa.replica;

import static bonghwa.replica.CrewStore.done;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Saying;
import bonghwa.domain.Text;
import bonghwa.testing.Stores;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each program that opens the store goes on where the one before it left off. */
class UndoNotesTest {

    private CrewStore crew;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    /** The commands of a program that was started just now. */
    private Commands started() throws Exception {
        crew.later(60);
        Commands commands = Stores.commands(crew.store);
        commands.noteUndone(UndoNotes.of(crew.store));
        return commands;
    }

    private String log(String words) throws Exception {
        return done(started().log(crew.incident, Content.of(Kind.NOTE, crew.clock(), words)))
                .records()
                .getFirst()
                .id();
    }

    private Undoing.Undone undo() throws Exception {
        return done(new Undoing(started()).undoLast(null, desk(), crew.clock()));
    }

    private Undoing.Undone redo() throws Exception {
        return done(new Undoing(started()).redoLast(desk(), crew.clock()));
    }

    private String desk() {
        return crew.store.stewardship().own().orElseThrow();
    }

    @Test
    void a_program_does_again_what_another_one_undid_and_tells_it_as_the_deed() throws Exception {
        String entry = log("하나");
        undo();

        assertThat(redo().what())
                .isEqualTo(Saying.of("did.entry", crew.entry(entry).number(), Kind.NOTE, Text.of("하나")));
        assertThat(crew.entry(entry).struck()).isFalse();
    }

    @Test
    void what_was_done_again_is_undone_again_as_the_same_deed_and_nothing_older_comes_back_with_it() throws Exception {
        String one = log("하나");
        String two = log("둘");
        undo();
        redo();

        assertThat(undo().what())
                .isEqualTo(Saying.of("did.entry", crew.entry(two).number(), Kind.NOTE, Text.of("둘")));
        assertThat(crew.entry(two).struck()).isTrue();
        undo();
        assertThat(crew.entry(one).struck()).isTrue();
        redo();
        redo();
        assertThat(crew.entry(one).struck() || crew.entry(two).struck()).isFalse();
    }

    @Test
    void something_new_in_between_ends_what_could_be_done_again_also_for_a_program_that_did_not_see_it()
            throws Exception {
        log("하나");
        undo();
        log("둘");

        crew.refused(new Undoing(started()).redoLast(desk(), crew.clock()), "refusal.nothing-to-redo");
        undo();
        redo();
        crew.refused(new Undoing(started()).redoLast(desk(), crew.clock()), "refusal.nothing-to-redo");
    }

    @Test
    void a_file_that_cannot_be_understood_loses_only_what_could_be_done_again() throws Exception {
        String entry = log("하나");
        undo();
        Files.write(crew.store.folder().undone(), "{\"spent\":7".getBytes(StandardCharsets.UTF_8));

        crew.refused(new Undoing(started()).redoLast(desk(), crew.clock()), "refusal.nothing-to-redo");
        assertThat(crew.entry(entry).struck()).isTrue();
    }

    @Test
    void a_window_leaves_out_what_a_command_line_undid_meanwhile() throws Exception {
        Commands commands = started();
        Undoing undoing = new Undoing(commands);
        UndoStack window = new UndoStack(undoing);
        commands.onCommit(window::did);
        String one = first(commands, "하나");
        String two = first(commands, "둘");
        done(undoing.undoLast(null, desk(), crew.clock()));
        assertThat(crew.entry(two).struck()).isTrue();

        done(window.undo(crew.clock()));
        assertThat(crew.entry(one).struck()).isTrue();
    }

    private String first(Commands commands, String words) {
        crew.later(60);
        return CrewStore.first(commands.log(crew.incident, Content.of(Kind.NOTE, crew.clock(), words)));
    }
}
