package bonghwa.exchange.notice;

import static bonghwa.domain.State.DEGRADED;
import static bonghwa.domain.State.MAINTENANCE;
import static bonghwa.domain.State.MAJOR_OUTAGE;
import static bonghwa.domain.State.OPERATIONAL;
import static bonghwa.domain.State.PARTIAL_OUTAGE;
import static bonghwa.domain.State.RECOVERING;
import static bonghwa.domain.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Effective;
import bonghwa.domain.Estimate;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Reported;
import bonghwa.domain.Service;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Teller;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What is said of one service, from "all but bikes" to a list of everything. */
class ServiceLineTest {

    private static final List<String> NAMES = List.of("택시", "바이크", "주차", "퀵", "기차", "기사 앱", "대리", "셔틀", "렌터카", "항공");

    private static String said(State... states) {
        return said(Language.KO, states);
    }

    private static String said(Language language, State... states) {
        Service service = new Service(
                "t", Name.of("카카오 T", "Kakao T"), null, null, Audience.PUBLIC, List.of(), List.of(), List.of());
        List<Told.Part> parts = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            parts.add(new Told.Part(
                    new Target.OfFunction(new FunctionRef("t", "f" + i)),
                    Name.of(NAMES.get(i), NAMES.get(i)),
                    Effective.own(states[i]),
                    Estimate.NONE));
        }
        ServiceBoard board = new ServiceBoard(service, Reported.NOTHING, Effective.own(UNKNOWN), null, List.of());
        Teller teller = new Teller(Catalogue.EMPTY, ZoneOffset.UTC, language, HouseWords.in(language));
        return new ServiceLine(new Template(teller)).of(new Told(board, parts));
    }

    @Example
    void all_work() {
        assertThat(said(OPERATIONAL, OPERATIONAL)).isEqualTo("전 기능 정상");
    }

    @Example
    void one_word_holds_for_all() {
        assertThat(said(MAJOR_OUTAGE, MAJOR_OUTAGE)).isEqualTo("전 기능 이용 불가");
        assertThat(said(UNKNOWN)).isEqualTo("전 기능 확인 중");
    }

    @Example
    void all_but_one_of_four() {
        assertThat(said(OPERATIONAL, MAJOR_OUTAGE, OPERATIONAL, OPERATIONAL))
                .isEqualTo("바이크를 제외한 전 기능 정상 (바이크는 이용 불가)");
        assertThat(said(Language.EN, OPERATIONAL, MAJOR_OUTAGE, OPERATIONAL, OPERATIONAL))
                .isEqualTo("all but 바이크 (바이크: not available)");
    }

    @Example
    void one_of_three_is_too_much_for_all_but() {
        assertThat(said(OPERATIONAL, MAJOR_OUTAGE, OPERATIONAL)).isEqualTo("택시, 주차 정상 / 바이크 이용 불가");
    }

    @Example
    void exceptions_of_different_kinds_are_named_each() {
        assertThat(said(
                        OPERATIONAL,
                        MAJOR_OUTAGE,
                        RECOVERING,
                        OPERATIONAL,
                        OPERATIONAL,
                        OPERATIONAL,
                        OPERATIONAL,
                        OPERATIONAL))
                .isEqualTo("바이크, 주차를 제외한 전 기능 정상 (주차는 복구 중, 바이크는 이용 불가)");
    }

    @Example
    void only_two_are_left() {
        assertThat(said(OPERATIONAL, MAJOR_OUTAGE, MAINTENANCE, OPERATIONAL, MAJOR_OUTAGE))
                .isEqualTo("택시, 퀵만 이용 가능");
    }

    @Example
    void what_works_in_part_is_not_passed_over_by_only() {
        assertThat(said(OPERATIONAL, PARTIAL_OUTAGE, DEGRADED)).isEqualTo("택시 정상 / 주차 이용 가능하나 느림 / 바이크 일부만 이용 가능");
    }

    @Property(tries = 300)
    void every_function_is_told_as_it_is(@ForAll @Size(min = 1, max = 10) List<State> states) {
        String line = said(states.toArray(State[]::new));
        Set<String> failing = names(states, false);
        Set<String> working = names(states, true);
        if (line.contains("제외한 전 기능 정상")) {
            String before = line.substring(0, line.indexOf(" 제외한") - 1);
            assertThat(Set.of(before.split(", "))).isEqualTo(failing);
        } else if (line.endsWith("만 이용 가능") && !line.contains("일부만")) {
            assertThat(Set.of(line.substring(0, line.length() - "만 이용 가능".length())
                            .split(", ")))
                    .isEqualTo(working);
            assertThat(states).allMatch(s -> s == OPERATIONAL || s == MAJOR_OUTAGE || s == MAINTENANCE);
        } else if (line.startsWith("전 기능")) {
            assertThat(states).containsOnly(states.getFirst());
        } else {
            assertThat(NAMES.subList(0, states.size())).allMatch(line::contains);
            assertThat(line.split(" / "))
                    .hasSize((int) states.stream().distinct().count());
        }
    }

    private static Set<String> names(List<State> states, boolean working) {
        return java.util.stream.IntStream.range(0, states.size())
                .filter(i -> (states.get(i) == OPERATIONAL) == working)
                .mapToObj(NAMES::get)
                .collect(Collectors.toSet());
    }

    @Example
    void every_state_has_a_word_of_its_own() {
        List<String> said = Arrays.stream(State.values()).map(s -> said(s)).toList();
        assertThat(said).doesNotHaveDuplicates().noneMatch(w -> w.contains("?") || w.contains("장애"));
    }
}
