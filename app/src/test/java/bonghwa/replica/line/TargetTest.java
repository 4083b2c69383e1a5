package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.parse;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line is about, by name. */
class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#페이|kakao-pay|",
                "#카카오페이|kakao-pay|",
                "#KAKAO PAY|kakao-pay|",
                "#kakao-pay|kakao-pay|",
                "#카카오 페이|kakao-pay|",
                "#지도|kakao-map|",
                "#다음카카오메일|mail|",
                "#다음·카카오 메일|mail|",
                "#다음ㆍ카카오메일|mail|",
                "#카카오 T 바이크|kakao-t/bike|",
                "#카카오T/바이크|kakao-t/bike|",
                "#카카오 T / 바이크|kakao-t/bike|",
                "#mobility/bikes|kakao-t/bike|",
                "#카카오T 결제|kakao-pay/kakaot-payment|",
                "#톡채널/1:1 채팅|talk-channel/chat|",
                "#톡채널 1:1|talk-channel/chat|",
                "#톡채널/메시지 발송|talk-channel/message|",
                "#카카오맵/길찾기|kakao-map/route|",
                "#판교|site:pangyo|",
                "#전체|*|",
                "#ALL|*|",
                "#로그인|kakaotalk/login|",
                "#다음/로그인|daum/login|",
                "#페이가|kakao-pay|페이가 확인",
                "#페이에서|kakao-pay|페이에서 확인",
                "#카카오 T가|kakao-t|카카오 T가 확인",
                "#톡채널/발송이|talk-channel/message|톡채널/발송이 확인",
                "#페이/결제,송금|kakao-pay/payment kakao-pay/in-talk-transfer|",
                "#페이 결제,송금|kakao-pay/payment kakao-pay/in-talk-transfer|",
                "#카카오T/전체|kakao-t|",
                "＃페이|kakao-pay|",
            })
    void namesFind(String typed, String targets, String text) {
        Parsed parsed = parse(typed + " 확인");
        assertThat(Lines.targets(parsed)).isEqualTo(targets);
        assertThat(Lines.text(parsed)).isEqualTo(text == null ? "확인" : text);
    }

    @Test
    void aCommaWithASpaceBehindItEndsTheList() {
        Parsed parsed = parse("#페이/결제, 송금은 아직");
        assertThat(Lines.targets(parsed)).isEqualTo("kakao-pay/payment");
        assertThat(Lines.text(parsed)).isEqualTo("송금은 아직");
    }

    @Test
    void behindASpaceOnlyAnExactFunctionIsTaken() {
        Parsed parsed = parse("#페이 결제가 안 됨");
        assertThat(Lines.targets(parsed)).isEqualTo("kakao-pay");
        assertThat(Lines.text(parsed)).isEqualTo("결제가 안 됨");
    }

    @Test
    void severalMayBeLeftOut() {
        assertThat(Lines.targets(parse("#카카오T/전체-바이크,택시 확인")).split(" "))
                .hasSize(5)
                .doesNotContain("kakao-t/bike", "kakao-t/taxi");
        assertThat(Lines.targets(parse("#mobility/all-bikes check")).split(" ")).hasSize(6);
    }

    @Test
    void allButIsAlsoUnderstoodOfASite() {
        assertThat(Lines.reports(parse("#판교/전체-페이/결제 장애")))
                .contains("kakao-pay/asset=major_outage")
                .noneMatch(r -> r.startsWith("kakao-pay/payment"));
        assertThat(Lines.reports(parse("#전체/전체-페이 장애"))).hasSize(101 - 9).noneMatch(r -> r.startsWith("kakao-pay"));
    }

    @Test
    void whereNothingIsLeftItIsSaid() {
        assertThat(Lines.problems(parse("#멜론/전체-스트리밍,검색,차트 정상"))).containsExactly("entry.problem.nothing-left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#바이크라이드 정상|entry.problem.unknown-target|#카카오 T/바이크 정상",
                "#톡체널 정상|entry.problem.unknown-target|#톡채널 정상",
                "#톡채널/관리자쎈터 정상|entry.problem.unknown-function|#톡채널/관리자센터 정상",
                "#결제 정상|entry.problem.ambiguous|#카카오페이/온·오프라인 결제 정상",
            })
    void unknownAndDoubleNamesAreErrorsWithOffers(String typed, String problem, String offer) {
        Parsed parsed = parse(typed);
        assertThat(Lines.problems(parsed)).containsExactly(problem);
        assertThat(parsed.problems().getFirst().offers().stream().map(o -> o.in(typed)))
                .contains(offer);
        assertThat(parsed.recordable()).isFalse();
    }

    @Test
    void anErrorMarksTheName() {
        Problem problem = parse("21:40 #바이크라이드 정상").problems().getFirst();
        assertThat(problem.start()).isEqualTo(6);
        assertThat(problem.end()).isEqualTo(13);
    }

    @Test
    void initialsAreNeverTakenByThemselves() {
        assertThat(Lines.problems(parse("#ㅌㅊㄴ 정상"))).containsExactly("entry.problem.unknown-target");
    }

    @Test
    void laterSignsAreLinksOrTags() {
        Parsed parsed = parse("#페이 주문 실패 #지도 #카카오T/바이크 #긴급");
        assertThat(Lines.targets(parsed)).isEqualTo("kakao-pay");
        assertThat(Lines.links(parsed)).isEqualTo("kakao-map kakao-t/bike");
        assertThat(Lines.content(parsed).about().tags()).containsExactly("긴급");
        assertThat(Lines.text(parsed)).isEqualTo("주문 실패");
    }

    @Test
    void aStateBehindALinkIsText() {
        Parsed parsed = parse("#페이 확인 #지도 정상");
        assertThat(Lines.reports(parsed)).isEmpty();
        assertThat(Lines.text(parsed)).isEqualTo("확인 지도 정상");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\#1 서버", "C# 코드", "help#1", "# 제목", "https://x.kr/a#b", "1 #"})
    void otherNumberSignsAreText(String typed) {
        Parsed parsed = parse(typed);
        assertThat(Lines.content(parsed).about().targets()).isEmpty();
        assertThat(Lines.text(parsed)).isEqualTo(typed.replace("\\", ""));
    }

    @Test
    void aPinnedRowWinsOverAnEqualName() {
        Service first = service("a", "로그인");
        Service second = service("b", "로그인");
        Catalogue plain = new Catalogue(List.of(first, second), List.of(), List.of(), List.of(), List.of(), List.of());
        Catalogue pinned = new Catalogue(
                List.of(first, second), List.of(), List.of(), List.of(Target.service("b")), List.of(), List.of());
        assertThat(Lines.problems(read("#로그인 확인", plain))).containsExactly("entry.problem.ambiguous");
        assertThat(Lines.targets(read("#로그인 확인", pinned))).isEqualTo("b");
    }

    @Test
    void aServiceWinsOverAFunctionOfEqualName() {
        Service pay = new Service(
                "pay",
                Name.of("페이", "Pay"),
                null,
                null,
                Audience.PUBLIC,
                List.of(),
                List.of(),
                List.of(new Function("login", Name.of("로그인", "Login"), null)));
        Catalogue catalogue = new Catalogue(
                List.of(pay, service("login", "로그인")), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Lines.targets(read("#로그인 확인", catalogue))).isEqualTo("login");
    }

    @Test
    void namesWithParticlesAtTheirEndAreWhole() {
        Catalogue catalogue = new Catalogue(
                List.of(service("a", "카페"), service("b", "카페이")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Lines.targets(read("#카페이 확인", catalogue))).isEqualTo("b");
        assertThat(Lines.targets(read("#카페가 확인", catalogue))).isEqualTo("a");
    }

    @Test
    void aSiteIsAllThatStandsThere() {
        Service there =
                new Service("a", Name.of("가", "A"), null, null, Audience.PUBLIC, List.of("s"), List.of(), List.of());
        Catalogue catalogue = new Catalogue(
                List.of(there, service("b", "나")),
                List.of(new Site("s", Name.of("안양", "Anyang"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Lines.reports(read("#안양 전면 장애", catalogue))).containsExactly("a=major_outage");
    }

    private static Parsed read(String line, Catalogue catalogue) {
        return EntryLine.parse(line, new Vocabulary(catalogue, null), Weekend.SITUATION);
    }

    private static Service service(String id, String name) {
        return new Service(id, Name.of(name, id), null, null, Audience.PUBLIC, List.of(), List.of(), List.of());
    }
}
