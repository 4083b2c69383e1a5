package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.ImportKey;
import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every importer, whatever it reads. */
class ImportContractTest {

    static byte[] bytes(String sample) throws IOException {
        if (!sample.equals("weekend")) {
            return Plans.sample(sample);
        }
        try (InputStream in = ImportContractTest.class.getResourceAsStream("/incidents/kakao-2022.json")) {
            return in.readAllBytes();
        }
    }

    private static ImportPlan read(Format format, byte[] bytes) throws BadFile {
        return ImportPlan.read(format, bytes, Plans.setting("sample", Map.of()));
    }

    static List<ImportKey> keys(ImportPlan plan) {
        return plan.stories().stream()
                .flatMap(s -> s.told().stream())
                .map(ImportContractTest::content)
                .flatMap(Optional::stream)
                .map(c -> ImportKey.of(c).orElseThrow())
                .toList();
    }

    static Optional<Content> content(Operation operation) {
        return switch (operation) {
            case Operation.EntryLogged e -> Optional.of(e.content());
            case Operation.StateReported s -> Optional.of(s.content());
            default -> Optional.empty();
        };
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyFileIsRefused(Format format) {
        for (String text : new String[] {"", "   \n\n\t "}) {
            assertThatThrownBy(() -> Plans.of(format, text)).isInstanceOf(BadFile.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aWrongEncodingIsRefused(Format format) {
        assertThatThrownBy(() -> read(format, new byte[] {(byte) 0xC0, (byte) 0x80, (byte) 0xFF}))
                .isInstanceOf(BadFile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "STATUSPAGE, statuspage-incidents.json",
        "STATUSPAGE, statuspage-components.json",
        "ALERTMANAGER, alerts.json",
        "CSV, oncall.csv",
        "CHAT, kakaotalk.txt",
        "CHAT, slack.txt",
        "CHAT, teams.txt",
        "JSON, weekend"
    })
    void twiceTheSameIsTheSamePlanWithAKeyForEachEntry(Format format, String sample) throws IOException, BadFile {
        ImportPlan plan = read(format, bytes(sample));
        assertThat(read(format, bytes(sample))).isEqualTo(plan);
        assertThat(keys(plan))
                .doesNotHaveDuplicates()
                .hasSize((int) plan.entries())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, oncall.csv, true",
        "CHAT, kakaotalk.txt, true",
        "ALERTMANAGER, alerts.json, false",
        "STATUSPAGE, statuspage-incidents.json, false"
    })
    void aFileThatIsCutOffIsReadAsFarAsItGoesOrRefused(Format format, String sample, boolean lines) throws IOException {
        byte[] whole = bytes(sample);
        Set<ImportKey> all = new HashSet<>();
        int read = 0;
        for (int end = 0; end < whole.length; end += lines ? 3 : 31) {
            byte[] part = Arrays.copyOf(whole, end);
            try {
                all.addAll(keys(read(format, part)));
                read++;
            } catch (BadFile e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
        assertThat(read).isGreaterThan(lines ? whole.length / 16 : -1);
    }

    @ParameterizedTest
    @CsvSource({"CSV, oncall.csv", "CHAT, kakaotalk.txt"})
    void aLongerFileKeepsTheKeysOfTheShorterOne(Format format, String sample) throws IOException, BadFile {
        String whole = new String(bytes(sample), StandardCharsets.UTF_8);
        List<ImportKey> all = keys(Plans.of(format, whole));
        int last = whole.lastIndexOf('\n', whole.length() - 2) + 1;
        assertThat(keys(Plans.of(format, whole.substring(0, last)))).isEqualTo(all.subList(0, all.size() - 1));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void deepNestingIsRefusedQuickly(Format format) {
        assertThatThrownBy(() -> Plans.of(format, "[".repeat(1_000_000))).isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> Plans.of(format, "{\"a\":".repeat(200_000))).isInstanceOf(BadFile.class);
    }

    @Test
    void manySmallPartsAreRefusedBeforeTheyFillTheMemory() {
        assertThatThrownBy(() -> Plans.of(Format.ALERTMANAGER, "[" + "[],".repeat(2_600_000) + "[]]"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("exceeds");
    }
}
