package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Release;
import bonghwa.domain.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a notice went out came to the record later than notices did. */
class NoticeSentTest {

    private static final Instant T = Instant.parse("2022-10-16T12:30:00Z");

    private static String[] golden() {
        try {
            return Files.readString(Path.of("src/test/resources/golden/lines-1/notice-sent.line"))
                    .strip()
                    .split("\t");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation read(String payload) throws MalformedLine {
        Head head = HeadCodec.read(golden()[0].getBytes(StandardCharsets.UTF_8));
        return ((Meaning.Understood) OperationCodec.read(head, Optional.of(payload))).operation();
    }

    @Test
    void a_line_from_before_says_nothing_of_it() throws MalformedLine {
        assertThat(read(golden()[2])).isInstanceOfSatisfying(Operation.NoticeSent.class, n -> {
            assertThat(n.number()).isEqualTo(3);
            assertThat(n.release()).isNull();
        });
    }

    @Test
    void what_is_written_now_is_read_back_whole() throws MalformedLine {
        Operation.NoticeSent notice = new Operation.NoticeSent(
                3,
                Audience.PUBLIC,
                T,
                T,
                Text.of("안내"),
                null,
                new Release(List.of("홈페이지", "트위터"), "kim", "a", Map.of("r1", 7L)));
        assertThat(read(OperationCodec.write(notice, "AQA").payload())).isEqualTo(notice);
    }

    @Test
    void a_notice_of_which_nobody_noted_how_it_went_out_is_written_as_before() {
        Operation.NoticeSent notice = new Operation.NoticeSent(3, Audience.PUBLIC, T, T, Text.of("안내"), null);
        assertThat(OperationCodec.write(notice, "AQA").payload()).doesNotContain("release");
    }
}
