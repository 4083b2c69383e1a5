package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Name;
import bonghwa.domain.Sound;
import bonghwa.domain.Text;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A part of a file, field by field: what is read, what becomes a problem, what nobody asked for. */
class PartTest {

    private final Reading reading = new Reading(true);

    private Part part(String yaml) throws BadFile {
        return Part.of(reading, YamlTree.read(yaml));
    }

    private List<String> problems() {
        return reading.problems().stream()
                .map(p -> p.line() + " " + p.key().replace("file.problem.", ""))
                .toList();
    }

    @Example
    void a_flag_is_true_or_false_and_else_what_was_meant_without_one() throws BadFile {
        Part part = part("a: true\nb: false\nc: yes\n");

        assertThat(part.flag("a", false)).isTrue();
        assertThat(part.flag("b", true)).isFalse();
        assertThat(part.flag("missing", true)).isTrue();
        assertThat(part.flag("c", true)).isFalse();
        assertThat(problems()).containsExactly("3 not-flag");
    }

    @Example
    void a_count_is_a_whole_number_from_one_to_six_digits() throws BadFile {
        Part part = part("a: 1\nb: 999999\nc: 1000000\nd: 01\ne: -1\nf: 1.0\n");

        assertThat(part.count("a")).isEqualTo(1);
        assertThat(part.count("b")).isEqualTo(999_999);
        assertThat(part.count("missing")).isNull();
        for (String wrong : List.of("c", "d", "e", "f")) {
            assertThat(part.count(wrong)).isNull();
        }
        assertThat(problems()).containsExactly("3 not-number", "4 not-number", "5 not-number", "6 not-number");
    }

    @Example
    void one_of_several_words_is_written_small() throws BadFile {
        Part part = part("a: staff\nb: Staff\n");

        assertThat(part.oneOf("a", Audience.values())).isEqualTo(Audience.STAFF);
        assertThat(part.oneOf("b", Audience.values())).isNull();
        assertThat(part.oneOf("missing", Audience.values())).isNull();
        assertThat(problems()).containsExactly("2 not-one-of");
    }

    @Example
    void one_name_stands_for_both_languages_and_a_sound_is_a_word() throws BadFile {
        assertThat(part("ko: 페이\nsound: vowel\naliases: [결제, 돈]\n").name())
                .isEqualTo(new Name("페이", "페이", List.of("결제", "돈"), Sound.VOWEL));
        assertThat(part("en: Pay\n").name()).isEqualTo(Name.of("Pay", "Pay"));
        assertThat(part("ko: ''\nen: Pay\n").name()).isEqualTo(Name.of("Pay", "Pay"));
        assertThat(problems()).isEmpty();
    }

    @Example
    void a_wording_may_have_a_korean_one_beside_it() throws BadFile {
        Part part = part("why: To log in\nwhy_ko: 로그인\nowner_ko: 페이팀\n");

        assertThat(part.wording("why")).isEqualTo(new Text("로그인", "To log in"));
        assertThat(part.wording("owner")).isEqualTo(Text.of("페이팀"));
        assertThat(part.wording("missing")).isNull();
    }

    @Example
    void a_text_over_several_lines_is_one_line() throws BadFile {
        assertThat(part("a: |\n  하나\n  둘\n").text("a")).isEqualTo("하나 둘");
        assertThat(part("a: \"x\\ty\"\n").text("a")).isEqualTo("x y");
    }

    @Example
    void what_nobody_asked_for_is_named_with_what_is_possible() throws BadFile {
        Part part = part("a: 1\nb: 2\nc: 3\n");
        part.text("b");
        part.has("d");
        part.done();

        assertThat(reading.problems())
                .containsExactly(
                        FileProblem.of(1, "file.problem.field", "a", "b, d"),
                        FileProblem.of(3, "file.problem.field", "c", "b, d"));
    }

    @Property(tries = 200)
    void composing_twice_is_composing_once(@ForAll String words) {
        String once = Word.composed(words);

        assertThat(Word.composed(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        assertThat(once).doesNotContain("\n", "\r", "\t");
    }
}
