package bonghwa.exchange.notice;

import static bonghwa.testing.Weekend.kst;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Readership;
import bonghwa.domain.Room;
import bonghwa.domain.Service;
import bonghwa.domain.Text;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notice with the basis time of 16 October 21:30, composed from the record, against what was printed at the time. */
class WeekendNoticeTest {

    private static final Instant BASIS = kst("2022-10-16T21:30:00");

    private final Room room = new Weekend().room();
    private final Incident incident = room.incident(Weekend.INCIDENT).orElseThrow();
    private final Catalogue catalogue = incident.named(room.catalogue());

    private Occasion occasion(Readership readers, @Nullable Text cause) {
        return new Occasion(incident, catalogue, readers, BASIS, kst("2022-10-16T23:30:00"), cause, null);
    }

    private Composed composed(Language language) {
        return Composer.compose(
                occasion(Readership.PUBLIC, new Text("데이터센터 화재", "a data centre fire")),
                language,
                HouseWords.in(language));
    }

    private String korean() {
        return Medium.TEXT.of(composed(Language.KO));
    }

    private String english() {
        return Medium.TEXT.of(composed(Language.EN));
    }

    private static List<String> under(Composed notice, String heading) {
        return notice.blocks().stream()
                .filter(b -> b.heading().contains(heading))
                .flatMap(b -> b.lines().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10월 16일 일요일 21:30 기준",
                "10월 15일 15시 30분경부터 데이터센터 화재로 서비스 이용에 큰 불편을 드려 죄송합니다.",
                "이용자 기능 95개 가운데 54개가 정상입니다. 전 기능이 정상인 서비스는 19개 가운데 2개입니다.",
                "카카오 T: 바이크를 제외한 전 기능 정상 (바이크는 이용 불가)",
                "카카오톡: 이모티콘 검색, 톡캘린더, 톡서랍을 제외한 전 기능 정상 (세 기능은 복구 중)",
                "카카오톡 쇼핑·비즈니스: 쇼핑 검색, 챗봇 관리자센터를 제외한 전 기능 정상 (두 기능은 복구 중)",
                "카카오내비·버스·지하철: 카카오내비만 이용 가능",
                "카카오TV: 전 기능 일부만 이용 가능",
                "다음: 첫 화면, 로그인, 뉴스, 뷰, 동영상 정상 / 통합검색 일부만 이용 가능 / 인물 컬렉션 이용 불가",
                "정상 / 알림톡·인증, 송금확인증·거래확인증, 1:1 메일 이용 불가",
                "복구 예정 시각은 정해지지 않았습니다.",
                "다음 공지는 23:30까지",
            })
    void it_says_what_was_printed(String words) {
        assertThat(korean()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as of Sunday 16 October, 21:30 KST",
                "since about 15:30 on 15 October",
                "54 of 95 functions work. 2 of 19 services work in full.",
                "Kakao T: all but Bike (Bike: not available)",
                "Kakao Navi, Bus, Subway: Kakao Navi only",
                "KakaoTV: all functions partly available",
                "We have no restoration time yet.",
                "Next update by 23:30",
            })
    void it_says_the_same_in_english(String words) {
        assertThat(english()).contains(words);
    }

    @Test
    void what_works_in_full_and_what_does_not_work_at_all_stand_apart() {
        Composed notice = composed(Language.KO);
        assertThat(under(notice, "전 기능 정상")).containsExactly("카카오웹툰, 카카오게임즈");
        assertThat(under(notice, "아직 이용할 수 없는"))
                .singleElement()
                .asString()
                .startsWith("톡채널(채널 관리자센터, 채널 메시지 발송, 채널 1:1 채팅 등), 다음·카카오 메일(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "카카오계정: 간편로그인 (외부 서비스 포함), 계정 웹 페이지",
                "카카오톡: 로그인, 문자 메시지 수발신, 사진·동영상·파일 수발신, 푸시 메시지, 오픈채팅 방 생성·보이스룸",
                "카카오톡 지갑: 인증서·전자서명, 전자증명서",
                "다음: 로그인, 뷰, 동영상",
                "티스토리·브런치·카카오스토리: 티스토리 글 읽기",
                "카카오뱅크: 카카오톡 친구 이체",
                "카카오 T: 주차",
                "멜론: 검색",
            })
    void what_is_back_since_half_past_two_is_what_was_printed(String line) {
        assertThat(under(composed(Language.KO), "14:30 공지 이후 정상화")).contains(line);
    }

    @Test
    void what_could_not_be_used_for_want_of_something_else_is_back_with_it() {
        // Reported as working at 14:30, but without the login that they need nobody could use them.
        assertThat(under(composed(Language.KO), "14:30 공지 이후 정상화"))
                .contains("카카오페이: 카톡 내 송금", "카카오게임즈: 모바일 게임, PC 게임")
                .hasSize(11);
    }

    @ParameterizedTest
    @EnumSource(
            value = Readership.class,
            names = {"PUBLIC", "PARTNERS", "REGULATOR"})
    void nothing_internal_is_named_outside_the_house(Readership readers) {
        for (Language language : Language.values()) {
            String text = Medium.TEXT
                    .of(Composer.compose(occasion(readers, null), language, HouseWords.in(language)))
                    .toLowerCase(Locale.ROOT);
            for (Service service : catalogue.services()) {
                if (service.audience() == Audience.STAFF) {
                    assertThat(text).doesNotContain(service.name().in(language).toLowerCase(Locale.ROOT));
                    for (Function function : service.functions()) {
                        assertThat(text)
                                .doesNotContain(function.name().in(language).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    @Test
    void the_staff_reads_what_drags_what_down() {
        String text = Medium.TEXT.of(
                Composer.compose(occasion(Readership.STAFF, null), Language.KO, HouseWords.in(Language.KO)));
        assertThat(text).contains("공용 플랫폼").contains("■ 막힌 일").contains("의 영향");
    }

    @Test
    void of_what_nobody_knows_it_says_that_it_is_being_checked_and_not_that_it_fails() {
        Incident fresh = new Weekend()
                .at(kst("2022-10-15T15:00:00"))
                .incident(Weekend.INCIDENT)
                .orElseThrow();
        Occasion early =
                new Occasion(fresh, catalogue, Readership.PUBLIC, kst("2022-10-15T15:05:00"), null, null, null);
        Composed notice = Composer.compose(early, Language.KO, HouseWords.in(Language.KO));
        assertThat(under(notice, "확인 중인 서비스")).singleElement().asString().contains("카카오톡, ");
        assertThat(under(notice, "이용할 수 없는")).isEmpty();
    }

    @Test
    void partners_read_which_journeys_work() {
        Composed notice =
                Composer.compose(occasion(Readership.PARTNERS, null), Language.KO, HouseWords.in(Language.KO));
        assertThat(under(notice, "이용 흐름")).anyMatch(l -> l.endsWith(": 가능")).anyMatch(l -> l.contains(": 불가 ("));
        assertThat(under(notice, "고객 안내")).singleElement().asString().contains("약속하지");
    }

    @Test
    void the_writer_is_told_which_services_nobody_confirmed_of_late() {
        assertThat(occasion(Readership.PUBLIC, null).doubts())
                .anyMatch(d -> d.service().equals(bonghwa.domain.Target.service("mail")) && d.parts() == 4)
                .noneMatch(d -> d.service().equals(bonghwa.domain.Target.service("platform")))
                .noneMatch(d -> d.service().equals(bonghwa.domain.Target.service("kakao-webtoon")));
    }
}
