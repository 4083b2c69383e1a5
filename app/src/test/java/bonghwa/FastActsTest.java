package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Role;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Strokes;
import bonghwa.testing.Weekend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of {@code app/docs/manual/fast.md}: each act is done with its keys in the window, has its effect, and is counted. */
@FxTest
class FastActsTest {

    private static final Instant NOW = Weekend.kst("2022-10-15T15:40:00");
    private static final double SECONDS_A_KEY = 0.28;
    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);
    private static final Pattern TOKEN = Pattern.compile("`([^`]+)`");
    private static final Map<String, KeyCode> KEYS = Map.of(
            "Ctrl", KeyCode.CONTROL,
            "N", KeyCode.N,
            "Z", KeyCode.Z,
            "Enter", KeyCode.ENTER,
            "End", KeyCode.END,
            "F7", KeyCode.F7,
            "F8", KeyCode.F8);

    /** A row of the table. */
    private record Row(String act, List<String> tokens, int strokes, String seconds) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/manual/fast.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 5 && line.contains("`")) {
                List<String> tokens =
                        TOKEN.matcher(cells[2]).results().map(r -> r.group(1)).toList();
                rows.add(new Row(cells[1].strip(), tokens, Integer.parseInt(cells[3].strip()), cells[4].strip()));
            }
        }
        return rows;
    }

    /** What must be true once each act was done, in the order of the table. */
    private static List<Consumer<Incident>> effects() {
        return List.of(
                i -> assertThat(i.facts().title().ko()).isEqualTo("화재"),
                i -> assertThat(i.holder(COMMAND, NOW).orElseThrow().person()).isEqualTo("day-commander"),
                i -> assertThat(newest(i).content().reports()).hasSizeGreaterThan(90),
                i -> assertThat(newest(i).content().reports())
                        .allMatch(r -> r.state() == State.MAJOR_OUTAGE)
                        .hasSize(9),
                i -> assertThat(newest(i).content().due()).isEqualTo(NOW.plusSeconds(180)),
                i -> assertThat(newest(i).content().kind()).isEqualTo(Kind.BLOCKER),
                i -> assertThat(second(i).occurredAt()).isEqualTo(Weekend.kst("2022-10-15T15:33:00")),
                i -> assertThat(second(i).occurredAt()).isEqualTo(NOW),
                i -> assertThat(i.conduct().handovers().getFirst().open()).isTrue(),
                i -> assertThat(i.holder(COMMAND, NOW).orElseThrow().person()).isEqualTo("duty-commander"));
    }

    private static TimelineEntry newest(Incident incident) {
        return incident.log().newestRecorded().orElseThrow();
    }

    private static TimelineEntry second(Incident incident) {
        return incident.log().entries().stream()
                .filter(e -> e.number().replaceAll("\\D", "").equals("2"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_act_has_its_effect_with_these_keys(Screen screen, @TempDir Path folder) throws Exception {
        List<Row> rows = rows();
        List<Consumer<Incident>> effects = effects();
        assertThat(rows).hasSameSizeAs(effects);
        try (NightDesk desk = new NightDesk(screen, folder, NOW)) {
            screen.run(() -> desk.window()
                    .desk()
                    .type(new Weekend().catalogue().person("day-commander").orElseThrow()));
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).tokens().forEach(token -> type(desk, token));
                if (i == 0) {
                    desk.press(
                            KeyCode.F2); // here the disk answers before the form is away; in a window it is the other
                    // way round
                }
                effects.get(i).accept(desk.incident());
            }
        }
    }

    private static void type(NightDesk desk, String token) {
        if (isKeys(token)) {
            desk.press(Arrays.stream(token.split("\\+")).map(KEYS::get).toArray(KeyCode[]::new));
        } else {
            desk.write(token);
        }
    }

    private static boolean isKeys(String token) {
        return Arrays.stream(token.split("\\+")).allMatch(KEYS::containsKey);
    }

    @Test
    void the_table_counts_each_key_and_says_the_time_for_them() throws IOException {
        for (Row row : rows()) {
            int strokes = row.tokens().stream()
                    .mapToInt(t -> isKeys(t) ? 1 : Strokes.of(t))
                    .sum();
            assertThat(row.strokes()).as(row.act()).isEqualTo(strokes);
            assertThat(row.seconds())
                    .as(row.act())
                    .isEqualTo(String.format(Locale.ROOT, "%.1f", strokes * SECONDS_A_KEY));
        }
    }
}
