package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log of a laptop that cannot reach its hub for days says so once. */
class NotedTest {

    private final List<String> log = new ArrayList<>();
    private final Noted noted = new Noted("hub", log::add);

    @Test
    void the_same_trouble_is_noted_once_however_it_is_worded() {
        for (int i = 0; i < 1_000; i++) {
            noted.trouble("UNREACHABLE", "connection refused, try " + i);
        }

        assertThat(log).containsExactly("hub: connection refused, try 0");
    }

    @Test
    void another_trouble_is_noted_and_so_is_that_it_is_over_and_that_it_began_again() {
        noted.well();
        noted.trouble("UNREACHABLE", "silent");
        noted.trouble("REFUSED", "no");
        noted.well();
        noted.well();
        noted.trouble("REFUSED", "no");

        assertThat(log).containsExactly("hub: silent", "hub: no", "hub answers again", "hub: no");
    }
}
