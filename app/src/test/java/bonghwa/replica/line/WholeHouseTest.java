package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Author;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Function;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Name;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A house in which some services have functions and others have none: "all", "all but" and the question of scope mean both. */
class WholeHouseTest {

    private static final Instant NOW = Weekend.NOW;

    private static Service service(String id, String ko, Function... functions) {
        return new Service(
                id, Name.of(ko, id), null, null, Audience.PUBLIC, List.of("dc"), List.of(), List.of(functions));
    }

    private static final Catalogue HOUSE = new Catalogue(
            List.of(
                    service(
                            "pay",
                            "페이",
                            new Function("card", Name.of("결제", "card"), null),
                            new Function("send", Name.of("송금", "send"), null)),
                    service("news", "뉴스"),
                    service("dns", "DNS(내부 이름)")),
            List.of(new Site("dc", Name.of("판교", "dc"))),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Board board(Report... reports) {
        Mark mark = new Mark("e", new Position(1, 0, "r", 1), NOW, new Author("desk", null, null));
        Content content =
                new Content(Kind.STATUS, When.exactly(NOW), Text.of("."), null, About.NOTHING, List.of(reports), null);
        return Board.of(HOUSE, Log.EMPTY.with(List.of(TimelineEntry.written("K1", mark, content))), NOW);
    }

    private static Parsed parse(String line, Report... reports) {
        return EntryLine.parse(line, new Vocabulary(HOUSE, null), new Situation(NOW, Weekend.SEOUL, board(reports)));
    }

    @Test
    void all_but_leaves_services_without_functions_in() {
        assertThat(Lines.reports(parse("#전체/전체-페이 장애"))).containsExactly("news=major_outage", "dns=major_outage");
        assertThat(Lines.reports(parse("#판교/전체-뉴스 장애")))
                .containsExactly("pay/card=major_outage", "pay/send=major_outage", "dns=major_outage");
    }

    @Test
    void all_but_may_stand_without_the_word_for_all() {
        assertThat(Lines.reports(parse("#전체-페이 장애"))).containsExactly("news=major_outage", "dns=major_outage");
        assertThat(Lines.reports(parse("#all-news,dns down")))
                .containsExactly("pay/card=major_outage", "pay/send=major_outage");
        assertThat(Lines.text(parse("#전체-페이 장애"))).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_behind_the_hyphen_is_a_problem_not_everything() {
        assertThat(Lines.problems(parse("#전체-페지 정상"))).containsExactly("entry.problem.unknown-function");
    }

    @Test
    void a_hyphen_behind_a_service_is_asked_since_it_may_mean_either() {
        Parsed parsed = parse("#페이-결제 정상");

        assertThat(parsed.recordable()).isFalse();
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.key()).isEqualTo("entry.problem.hyphen");
            assertThat(p.offers().stream().map(o -> o.in(parsed.line()))).containsExactly("#페이/결제 정상", "#페이/전체-결제 정상");
        });
    }

    @Test
    void a_hyphen_with_a_space_behind_it_starts_the_text() {
        assertThat(Lines.text(parse("#페이 - 결제 확인"))).isEqualTo("결제 확인");
        assertThat(Lines.targets(parse("#페이- 결제 확인"))).isEqualTo("pay");
    }

    @Test
    void the_scope_is_asked_where_a_service_without_functions_differs() {
        Report down = Report.of(Target.service("news"), State.MAJOR_OUTAGE);
        Report fine = Report.of(Target.function("pay", "card"), State.OPERATIONAL);
        Report fineToo = Report.of(Target.function("pay", "send"), State.OPERATIONAL);
        Report dns = Report.of(Target.service("dns"), State.OPERATIONAL);
        Parsed parsed = parse("#전체 정상", down, fine, fineToo, dns);

        ScopeQuestion question = parsed.question();
        assertThat(question).isNotNull();
        assertThat(question.choices().getLast().without()).containsExactly(Target.service("news"));
        String rest = question.choices().getLast().replacement().in(parsed.line());
        assertThat(Lines.reports(parse(rest, down, fine, fineToo, dns)))
                .containsExactly("pay/card=operational", "pay/send=operational", "dns=operational");
    }

    @Test
    void a_name_may_be_typed_as_the_catalogue_prints_it() {
        assertThat(Lines.reports(parse("#DNS(내부 이름) 장애, 조회 실패"))).containsExactly("dns=major_outage");
        assertThat(Lines.reports(parse("#DNS (내부 이름) 장애"))).containsExactly("dns=major_outage");
        assertThat(Lines.reports(parse("#DNS 장애"))).containsExactly("dns=major_outage");
    }

    @Test
    void other_brackets_behind_a_name_are_text() {
        assertThat(Lines.text(parse("#DNS(조회 확인 중) 담당 호출"))).isEqualTo("(조회 확인 중) 담당 호출");
    }

    @Test
    void how_things_stand_is_asked_only_where_the_scope_is() {
        List<String> asked = new ArrayList<>();
        Situation situation = new Situation(NOW, Weekend.SEOUL, () -> {
            asked.add("asked");
            return board();
        });
        Vocabulary vocabulary = new Vocabulary(HOUSE, null);
        for (String line : List.of("연기", "#페이 확인 중", "#페이/결제 장애", "#전체 장애", "#페이/전체 정상", "!할일 글 >22:00")) {
            EntryLine.parse(line, vocabulary, situation);
        }
        assertThat(asked).isEmpty();
        EntryLine.parse("#페이 정상", vocabulary, situation);
        assertThat(asked).isNotEmpty();
    }
}
