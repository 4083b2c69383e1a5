package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.exchange.BadFile;
import bonghwa.replica.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, each importer gives a plan that can be recorded, or says what is wrong and where. */
class SpoiltFilesTest {

    private static final long BY_NIGHT = 200_000;
    private static final int A_ROUND = 400;

    private final Map<Format, Long> read = new EnumMap<>(Format.class);
    private final Map<String, Long> refused = new HashMap<>();
    private long slowest;

    private void feed(Format format, byte[] file) {
        long start = System.nanoTime();
        try {
            check(ImportPlan.read(format, file, Plans.setting("spoilt", Map.of())));
            read.merge(format, 1L, Long::sum);
        } catch (BadFile e) {
            assertThat(e.problems()).isNotEmpty().allMatch(p -> p.line() >= 1);
            refused.merge(e.problems().getFirst().key(), 1L, Long::sum);
        }
        slowest = Math.max(slowest, System.nanoTime() - start);
    }

    private static void check(ImportPlan plan) {
        Set<Object> keys = new HashSet<>(ImportContractTest.keys(plan));
        if (keys.size() != plan.entries()) {
            throw new AssertionError("two entries under one key");
        }
        for (Story story : plan.stories()) {
            story.told().stream()
                    .flatMap(o -> ImportContractTest.content(o).stream())
                    .forEach(SpoiltFilesTest::check);
        }
    }

    private static void check(Content content) {
        String text = content.text().ko();
        boolean steers = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n');
        boolean broken = !StandardCharsets.UTF_8.newEncoder().canEncode(text);
        long year = content.occurred().at().atZone(ZoneOffset.UTC).getYear();
        if (steers || broken || year < 1899 || year > 3000) {
            throw new AssertionError("not to be recorded: " + content);
        }
    }

    @Example
    void someSpoiltFilesByDay() {
        for (Format format : Format.values()) {
            SpoiltFiles files = new SpoiltFiles(format, format.ordinal());
            for (int i = 0; i < 60; i++) {
                feed(format, files.next());
            }
        }
        assertThat(read.keySet()).containsExactlyInAnyOrder(Format.values());
        assertThat(refused).isNotEmpty();
    }

    @Property(tries = 60)
    void noiseOfBytes(@ForAll Format format, @ForAll @Size(max = 200) byte[] noise) {
        feed(format, noise);
    }

    @Property(tries = 60)
    void noiseOfLetters(@ForAll Format format, @ForAll String noise) {
        feed(format, noise.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    @Tag("night")
    void aMillionSpoiltFilesByNight() throws IOException {
        long start = System.nanoTime();
        long each = Long.getLong("bonghwa.fuzz.each", BY_NIGHT);
        Map<Format, SpoiltFiles> files = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            files.put(format, new SpoiltFiles(format, 20261126L));
        }
        for (long done = 0; done < each; done += A_ROUND) {
            files.forEach((format, next) -> {
                for (int i = 0; i < A_ROUND; i++) {
                    feed(format, next.next());
                }
            });
            report(done + A_ROUND, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void report(long each, Duration took) throws IOException {
        StringBuilder page = new StringBuilder("# Spoilt files\n\n"
                + "What the importers were fed by night: samples cut, doubled, mixed, in other encodings,"
                + " sprinkled with what parsers trip over. Each gave\n"
                + "a plan that can be recorded (no control characters, one key an entry, times that a line can"
                + " carry), or said what is wrong and where. Written by\n"
                + "`bonghwa.exchange.imports.SpoiltFilesTest`.\n\n"
                + "| | |\n"
                + "|---|---|\n");
        page.append("| when | ").append(LocalDate.now(ZoneOffset.UTC)).append(" |\n");
        page.append("| files | ")
                .append(each * Format.values().length)
                .append(", ")
                .append(each)
                .append(" for each format |\n");
        page.append("| took | ").append(took.toMinutes()).append(" min |\n");
        page.append("| slowest file | ").append(slowest / 1_000_000).append(" ms |\n");
        List.of(Format.values())
                .forEach(f -> page.append("| read as ")
                        .append(f.wire())
                        .append(" | ")
                        .append(read.getOrDefault(f, 0L))
                        .append(" |\n"));
        refused.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> page.append("| refused: `")
                        .append(e.getKey())
                        .append("` | ")
                        .append(e.getValue())
                        .append(" |\n"));
        Files.writeString(Path.of("docs/spoilt-files-" + LocalDate.now(ZoneOffset.UTC) + ".md"), page);
    }
}
