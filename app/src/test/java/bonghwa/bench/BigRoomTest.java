package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Commands;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room that is measured is what the report says of it. */
class BigRoomTest {

    private static final int OPERATIONS = 1_000;

    @TempDir
    private Path temp;

    private Incident room() throws Exception {
        Ground ground = Grounds.at(temp.resolve("data"));
        return ground.inFolder(folder -> {
            try (var store = ground.open(folder)) {
                Commands commands = ground.commands(store);
                BigRoom big = new BigRoom(Grounds.NOW);
                String incident = big.declare(commands);
                // Entries can only be amended by a later act.
                big.fill(store, commands, OPERATIONS / 2);
                big.fill(store, commands, OPERATIONS);
                return store.room().incident(incident).orElseThrow();
            }
        });
    }

    @Test
    void seven_of_ten_are_entries_a_quarter_reports_states_the_rest_amends() throws Exception {
        List<TimelineEntry> entries = room().log().entries();
        long reports =
                entries.stream().filter(e -> !e.content().reports().isEmpty()).count();
        long amended = entries.stream().filter(TimelineEntry::amended).count();

        assertThat(reports).isBetween(200L, 300L);
        assertThat(amended).isBetween(10L, 70L);
        assertThat(entries).hasSize((int) (OPERATIONS - amended));
    }

    @Test
    void entries_of_all_kinds_follow_each_other_every_twenty_seconds() throws Exception {
        List<TimelineEntry> entries = room().log().entries();
        Set<Kind> kinds = entries.stream().map(e -> e.content().kind()).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(entries)
                .allSatisfy(e -> assertThat(
                                Duration.between(Grounds.NOW, e.occurredAt()).toSeconds() % 20)
                        .isZero());
    }

    @Test
    void two_rooms_say_the_same() throws Exception {
        List<String> one = room().log().entries().stream()
                .map(e -> e.content().text().ko())
                .toList();

        assertThat(room().log().entries().stream().map(e -> e.content().text().ko()))
                .isEqualTo(one);
    }

    @Test
    void its_catalogue_has_twenty_services_with_five_functions_each() {
        assertThat(BigCatalogue.all().services())
                .hasSize(20)
                .allSatisfy(s -> assertThat(s.functions()).hasSize(5));
    }
}
