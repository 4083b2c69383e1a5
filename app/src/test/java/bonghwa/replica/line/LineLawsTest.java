package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of whole lines: what the chips show is what is recorded, and what is offered does what it says. */
class LineLawsTest {

    private static final List<String> TIMES =
            List.of("", "21:40 ", "-10m ", "15분 전 ", "어젯밤 11시 ", "15:20~15:40 ", "약 15:30 ", "10/15 16:52 ");
    private static final List<String> TARGETS =
            List.of("", "#페이/결제 ", "#톡채널 발송 ", "#카카오 T 바이크 ", "#멜론 ", "#판교 ", "#전체 ", "#카카오T/전체-바이크 ", "#페이/결제,송금 ");
    private static final List<String> STATES = List.of(
            "", "전면 장애 ", "복구 중 ", "일부 장애 2/4 ", "성능 저하 50% ", "장애, ", "장애 원인은 ", "정상화 예정 ", "복구 중 22시 예정 ", "그대로 ");
    private static final List<String> TEXTS = List.of("", "큐 재처리", "서버 3대 교체", "로그인 재개, 발송은 22시 예정", "완료! 다시 봄");
    private static final List<String> TAILS =
            List.of("", " #지도", " @총괄", " !결정", " !할일 @현장 >23:00", " >22:30", " #회고 @비즈니스팀에");

    @Provide
    Arbitrary<String> lines() {
        return Combinators.combine(
                        Arbitraries.of(TIMES),
                        Arbitraries.of(TARGETS),
                        Arbitraries.of(STATES),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of(TAILS))
                .as((time, target, state, text, tail) -> time + target + state + text + tail);
    }

    private static <T extends Meaning> List<T> solid(Parsed parsed, Class<T> meaning) {
        return parsed.chips().stream()
                .filter(Chip::solid)
                .map(Chip::meaning)
                .filter(meaning::isInstance)
                .map(meaning::cast)
                .toList();
    }

    @Property(tries = 2000)
    void the_time_that_is_recorded_is_that_of_the_chip_or_now(@ForAll("lines") String line) {
        Parsed parsed = Weekend.parse(line);
        parsed.content().ifPresent(content -> {
            List<Meaning.Occurred> shown = solid(parsed, Meaning.Occurred.class);
            assertThat(shown).hasSizeLessThanOrEqualTo(1);
            assertThat(content.occurred().at())
                    .isEqualTo(
                            shown.isEmpty()
                                    ? Weekend.NOW
                                    : shown.getFirst().when().at());
        });
    }

    @Property(tries = 2000)
    void no_state_is_recorded_that_no_solid_chip_shows(@ForAll("lines") String line) {
        Parsed parsed = Weekend.parse(line);
        parsed.content().ifPresent(content -> {
            List<Meaning.StateIs> shown = solid(parsed, Meaning.StateIs.class);
            assertThat(content.reports().stream()
                            .map(r -> Optional.ofNullable(r.state()))
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList())
                    .isEqualTo(
                            content.reports().isEmpty()
                                    ? List.of()
                                    : shown.stream().map(Meaning.StateIs::state).toList());
        });
    }

    @Property(tries = 2000)
    void what_is_reported_stands_inside_what_the_target_chip_names(@ForAll("lines") String line) {
        Parsed parsed = Weekend.parse(line);
        parsed.content().ifPresent(content -> {
            List<Target> named = solid(parsed, Meaning.Subject.class).stream()
                    .flatMap(s -> s.targets().stream())
                    .toList();
            assertThat(content.about().targets()).isEqualTo(named);
            List<Object> functions = new ArrayList<>(named);
            named.forEach(t -> functions.addAll(Weekend.CATALOGUE.functionsOf(t)));
            content.reports()
                    .forEach(r -> assertThat(Weekend.CATALOGUE.functionsOf(r.target()))
                            .allMatch(functions::contains));
        });
    }

    @Property(tries = 2000)
    void the_words_that_are_kept_stand_in_the_line_in_the_same_order(@ForAll("lines") String line) {
        Weekend.parse(line).content().ifPresent(content -> {
            int from = 0;
            for (String word : content.text().ko().split("[ ,#@!>]+", -1)) {
                int at = line.indexOf(word, from);
                assertThat(at).as("%s in %s", word, line).isGreaterThanOrEqualTo(0);
                from = at + word.length();
            }
        });
    }

    @Property(tries = 1500)
    void what_was_recorded_reads_the_same_again(@ForAll("lines") String line) {
        Weekend.parse(line)
                .content()
                .ifPresent(content -> assertThat(
                                Weekend.parse(String.valueOf(content.typed())).content())
                        .contains(content));
    }

    @Property(tries = 1500)
    void spaces_around_and_between_change_nothing(@ForAll("lines") String line) {
        Parsed wide = Weekend.parse("  " + line.replace(" ", "   ") + "  ");
        assertThat(wide.content().map(LineLawsTest::said))
                .isEqualTo(Weekend.parse(line).content().map(LineLawsTest::said));
    }

    @Property(tries = 1500)
    void full_width_signs_and_digits_are_the_usual_ones(@ForAll("lines") String line) {
        StringBuilder wide = new StringBuilder();
        line.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        Parsed read = Weekend.parse(wide.toString());
        Parsed usual = Weekend.parse(line);
        assertThat(read.chips().stream().filter(Chip::solid).map(Chip::meaning))
                .filteredOn(m -> !(m instanceof Meaning.Tag))
                .isEqualTo(usual.chips().stream()
                        .filter(Chip::solid)
                        .map(Chip::meaning)
                        .filter(m -> !(m instanceof Meaning.Tag))
                        .toList());
        assertThat(read.recordable()).isEqualTo(usual.recordable());
    }

    @Property(tries = 1500)
    void tab_on_a_dashed_chip_makes_it_solid(@ForAll("lines") String line) {
        Parsed parsed = Weekend.parse(line);
        if (!parsed.problems().isEmpty()) {
            return;
        }
        for (Chip chip : parsed.chips()) {
            Replacement tab = chip.tab();
            if (!chip.solid() && tab != null) {
                Parsed taken = Weekend.parse(tab.in(line));
                assertThat(taken.chips().stream()
                                .filter(Chip::solid)
                                .map(c -> c.meaning().getClass()))
                        .as("%s → %s", line, taken.line())
                        .anyMatch(chip.meaning().getClass()::equals);
            }
        }
    }

    @Property(tries = 1500)
    void each_answer_to_the_question_of_scope_can_be_recorded_and_is_not_asked_again(@ForAll("lines") String line) {
        Parsed parsed = Weekend.parse(line);
        ScopeQuestion question = parsed.question();
        if (question == null || !parsed.problems().isEmpty()) {
            return;
        }
        for (ScopeQuestion.Choice choice : question.choices()) {
            Parsed answered = Weekend.parse(choice.replacement().in(line));
            assertThat(answered.question()).isNull();
            assertThat(Lines.content(answered).reports()).hasSameSizeAs(choice.functions());
        }
    }

    @Property(tries = 1000)
    void a_backslash_before_each_word_leaves_only_words(@ForAll("lines") String line) {
        String escaped = line.strip().replaceAll("(^|\\s)(?=\\S)", "$1\\\\");
        Parsed parsed = Weekend.parse(escaped);
        assertThat(parsed.chips()).isEmpty();
        parsed.content().ifPresent(content -> {
            assertThat(content.text().ko()).isEqualTo(line.strip().replaceAll("\\s+", " "));
            assertThat(content.about().targets()).isEmpty();
        });
    }

    @Property(tries = 1000)
    void a_note_keeps_the_whole_line_and_nothing_but_the_line(@ForAll("lines") String line) {
        Content note = EntryLine.note(line, Weekend.SITUATION);
        assertThat(note.text().ko()).isEqualTo(line.strip());
        assertThat(note.typed()).isEqualTo(line);
        assertThat(note.reports()).isEmpty();
        assertThat(note.about().targets()).isEmpty();
    }

    private static Content said(Content c) {
        return new Content(c.kind(), c.occurred(), c.text(), null, c.about(), c.reports(), c.due());
    }
}
