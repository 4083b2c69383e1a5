package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ids that begin with a hyphen, on their way through the parser. */
class DashedIdsTest {

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(21, 42)
                .flatMap(length -> Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withCharRange('A', 'Z')
                        .withCharRange('0', '9')
                        .withChars('-', '_')
                        .ofLength(length))
                .map(rest -> "-" + rest);
    }

    @Property(tries = 200)
    void anIdDoesNotLookLikeAnOptionAndComesBackAsItWas(@ForAll("ids") String id) {
        String hidden = DashedIds.hidden(List.of("entry", "pin", id)).getLast();

        assertThat(hidden).doesNotStartWith("-").hasSameSizeAs(id);
        assertThat(DashedIds.shown(hidden)).isEqualTo(id);
    }

    @Property(tries = 300)
    void whateverElseIsTypedComesBackAsItWas(@ForAll List<String> typed) {
        assertThat(DashedIds.hidden(typed).stream().map(DashedIds::shown)).isEqualTo(typed);
    }

    @Example
    void optionsAndEntryLinesStayAsTheyAre() {
        List<String> typed = List.of("--json", "-h", "-10m", "--known-at=2022-10-16T21:30", "-x y", "--severity");

        assertThat(DashedIds.hidden(typed)).isEqualTo(typed);
    }

    @Example
    void behindTheEndOfOptionsNothingIsTouched() {
        String id = "-" + "x".repeat(42);

        assertThat(DashedIds.hidden(List.of("log", "--", id))).containsExactly("log", "--", id);
        assertThat(DashedIds.hidden(List.of(id, "--", id)).getFirst()).doesNotStartWith("-");
    }
}
