package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.replica.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice that leaves the window. */
class NoticesOutTest {

    private static NoticesOut on(String system) {
        return new NoticesOut(new NativeChoosing(() -> null), Runnable::run, system);
    }

    @Test
    void a_file_is_written_as_it_was_and_one_that_cannot_be_is_told(@TempDir Path folder) throws Exception {
        on("Linux")
                .write(folder.resolve("공지.txt"), "제3차 공지\n")
                .toCompletableFuture()
                .join();
        assertThat(Files.readString(folder.resolve("공지.txt"))).isEqualTo("제3차 공지\n");
        assertThatThrownBy(() ->
                        on("Linux").write(folder, "x").toCompletableFuture().join())
                .hasCause(new Refusal("cli.error.is-folder", folder.toString()));
    }

    @Test
    void each_system_opens_a_link_in_its_way_and_no_shell_reads_it() {
        String link = "mailto:?subject=a&body=b;rm";
        assertThat(on("Linux").opener(link)).containsExactly("xdg-open", link);
        assertThat(on("Mac OS X").opener(link)).containsExactly("open", link);
        assertThat(on("Windows 11").opener(link)).endsWith(link).startsWith("rundll32");
    }
}
