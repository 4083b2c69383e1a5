package bonghwa.house;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.op.Operation;
import bonghwa.op.OperationType;
import bonghwa.ui.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 16: a type of operation is a record with a codec entry, a golden line, words in both languages, and a line in the manual. */
class OperationsTest {

    private static final Path MANUAL = Path.of("docs", "manual", "record.md");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "lines-1");

    private final Messages messages = new Messages(Language.EN);

    /** The canary: an operation that somebody began and did not finish. */
    private static final class SirenSounded {}

    @Test
    void everyTypeOfOperationIsWhole() {
        assertThat(Operation.class.getPermittedSubclasses()).hasSizeGreaterThan(18);
        assertThat(Stream.of(Operation.class.getPermittedSubclasses()).flatMap(type -> missing(type).stream()))
                .isEmpty();
    }

    @Test
    void aForgottenOneIsMissedEverywhere() {
        assertThat(missing(SirenSounded.class))
                .containsExactly(
                        "SirenSounded is no record",
                        "SirenSounded has no entry in OperationType",
                        "siren-sounded has no golden line: run GoldenLinesTest with -Dgolden.write=true",
                        "operation.siren-sounded has no words in KO",
                        "operation.siren-sounded has no words in EN",
                        "siren-sounded has no line in docs/manual/record.md");
    }

    @Test
    void theManualTellsOfNoTypeThatIsGone() {
        List<String> wires =
                Arrays.stream(OperationType.values()).map(OperationType::wire).toList();

        assertThat(manual().lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`", -1)[1]))
                .containsExactlyElementsOf(wires);
    }

    private List<String> missing(Class<?> type) {
        String name = type.getSimpleName();
        String wire = name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        List<String> missing = new ArrayList<>();
        require(missing, type.isRecord(), name + " is no record");
        require(
                missing,
                Arrays.stream(OperationType.values())
                        .anyMatch(
                                each -> each.type().equals(type) && each.wire().equals(wire)),
                name + " has no entry in OperationType");
        require(
                missing,
                Files.exists(GOLDEN.resolve(wire + ".line")),
                wire + " has no golden line: run GoldenLinesTest with -Dgolden.write=true");
        for (Language language : Language.values()) {
            require(
                    missing,
                    messages.keys(language).contains("operation." + wire),
                    "operation." + wire + " has no words in " + language);
        }
        require(missing, manual().contains("\n| `" + wire + "` |"), wire + " has no line in docs/manual/record.md");
        return missing;
    }

    private static void require(List<String> missing, boolean there, String otherwise) {
        if (!there) {
            missing.add(otherwise);
        }
    }

    private static String manual() {
        try {
            return Files.readString(MANUAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
