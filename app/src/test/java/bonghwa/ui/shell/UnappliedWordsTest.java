package bonghwa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import bonghwa.ui.Messages;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People read words, not names of the wire, where something could not be applied. */
class UnappliedWordsTest {

    private static String english(Unapplied... unapplied) {
        return new UnappliedWords(new Messages(Language.EN)).lines(List.of(unapplied));
    }

    @Test
    void a_known_type_is_named_in_words() {
        assertThat(english(new Unapplied("a", Reason.NO_PAYLOAD, "entry-struck")))
                .isEqualTo("nothing said in it: an entry was struck");
    }

    @Test
    void what_stands_behind_the_type_stays() {
        assertThat(english(new Unapplied("a", Reason.MALFORMED, "phase-entered: no such phase")))
                .isEqualTo("cannot be understood: an incident came into a phase: no such phase");
    }

    @Test
    void a_type_that_this_version_does_not_know_stays_as_it_is_written() {
        assertThat(english(new Unapplied("a", Reason.OTHER_CLOCK, "siren-sounded")))
                .endsWith(": siren-sounded");
    }

    @Test
    void a_detail_without_a_type_stays_as_it_is_written() {
        assertThat(english(new Unapplied("a", Reason.NO_SUBJECT, "42"))).endsWith(": 42");
    }

    @Test
    void newer_records_are_not_told_twice() {
        assertThat(english(new Unapplied("a", Reason.NEWER, "entry-logged [mood]")))
                .isEmpty();
    }

    @Test
    void a_thousand_records_make_no_tip_that_hides_the_window() {
        List<Unapplied> many = Collections.nCopies(1000, new Unapplied("a", Reason.UNCERTIFIED, "entry-logged"));

        assertThat(new UnappliedWords(new Messages(Language.KO)).lines(many).lines())
                .hasSize(12);
    }
}
