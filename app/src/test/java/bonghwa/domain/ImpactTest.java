package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the design, section 4, written out for every own state; each row was filled in by hand. */
class ImpactTest {

    private static final Map<Character, State> LETTERS = Map.of(
            'O',
            State.OPERATIONAL,
            'D',
            State.DEGRADED,
            'R',
            State.RECOVERING,
            'P',
            State.PARTIAL_OUTAGE,
            'M',
            State.MAINTENANCE,
            'X',
            State.MAJOR_OUTAGE,
            'U',
            State.UNKNOWN);

    private static final String OWN = "ODRPMXU";

    /** Upstream: what it makes of each own state, hard and soft; then ? = hard marks unconfirmed, n = soft is noted. */
    private static final List<String> TABLE = List.of(
            "X XXXXXXX DDRPMXU .",
            "M MMMMMXM ODRPMXU n",
            "P PPPPMXU DDRPMXU .",
            "D DDRPMXU ODRPMXU .",
            "R RRRPMXU ODRPMXU n",
            "O ODRPMXU ODRPMXU .",
            "U ODRPMXU ODRPMXU ?");

    static Stream<Arguments> cases() {
        List<Arguments> all = new ArrayList<>();
        for (String row : TABLE) {
            String[] columns = row.split(" ");
            for (int i = 0; i < OWN.length(); i++) {
                State upstream = LETTERS.get(row.charAt(0));
                State own = LETTERS.get(OWN.charAt(i));
                all.add(Arguments.of(
                        upstream, true, own, LETTERS.get(columns[1].charAt(i)), columns[3].equals("?"), false));
                all.add(Arguments.of(
                        upstream, false, own, LETTERS.get(columns[2].charAt(i)), false, columns[3].equals("n")));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "upstream {0}, hard {1}, own {2} gives {3}")
    @MethodSource("cases")
    void does_what_the_table_says(
            State upstream, boolean hard, State own, State expected, boolean unconfirmed, boolean noted) {
        Story story = new Story().service("up", "u").service("down", "d");
        story = hard ? story.hard("down", "up/u") : story.soft("down", "up/u");

        Effective effective = story.says("10:00", "up/u", upstream)
                .says("10:00", "down/d", own)
                .function("11:00", "down/d")
                .effective();

        assertThat(effective.state()).isEqualTo(expected);
        assertThat(effective.because()).isEqualTo(expected == own ? null : Target.function("up", "u"));
        assertThat(effective.unconfirmed()).isEqualTo(unconfirmed);
        assertThat(effective.noted()).isEqualTo(noted ? List.of(Target.function("up", "u")) : List.of());
    }
}
