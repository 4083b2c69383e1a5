package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.Samples;
import bonghwa.testing.Scribe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lines of format 1 as they were first written: every later version must read them, and write them the same. They are
 * written anew with {@code -Dgolden.write=true} only, which before a release means that the format changed.
 */
class GoldenLinesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/lines-1");

    static Stream<Operation> operations() {
        return Samples.all().stream();
    }

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            for (Operation operation : Samples.all()) {
                Files.write(file(operation), written(operation).toBytes());
            }
        }
    }

    private static Path file(Operation operation) {
        return FOLDER.resolve(OperationType.of(operation).wire() + ".line");
    }

    /** Each by a scribe of its own, so that a new type changes no line but its own. */
    private static Line written(Operation operation) {
        return new Scribe(1).write("incident", operation);
    }

    private static byte[] golden(Operation operation) throws IOException {
        return Files.readAllBytes(file(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_golden_line_says_what_it_always_said(Operation operation) throws Exception {
        Line line = Line.parse(golden(operation));

        assertThat(OperationCodec.read(line)).isEqualTo(new Meaning.Understood(operation, List.of()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_golden_line_continues_its_chain_under_its_signature(Operation operation) throws Exception {
        Line certificate = new Scribe(1).lines().getFirst();
        Chain.Step first = Chain.append(null, certificate, true);

        assertThat(first).isInstanceOf(Chain.Step.Continued.class);
        Chain chain = ((Chain.Step.Continued) first).chain();
        assertThat(Chain.append(chain, Line.parse(golden(operation)), true)).isInstanceOf(Chain.Step.Continued.class);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_same_operation_is_written_as_the_same_bytes_as_ever(Operation operation) throws IOException {
        assertThat(written(operation).toBytes()).isEqualTo(golden(operation));
    }

    @Test
    void there_is_one_golden_line_for_each_type_and_no_other_file() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(OperationType.values())
                            .map(type -> type.wire() + ".line")
                            .toList());
        }
    }
}
