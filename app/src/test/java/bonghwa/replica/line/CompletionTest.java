package bonghwa.replica.line;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word that is not finished may become. */
class CompletionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#톡채|#톡채널", // by its beginning
                "#카카오톡 지|#카카오톡 지갑",
                "#talk|#KakaoTalk",
                "#mel|#Melon",
                "#바이|#카카오 T/바이크",
                "#ㅌㅊㄴ|#톡채널", // by initials
                "#ㅁㄹ|#멜론",
                "#xhrcosjf|#톡채널", // in the wrong keyboard mode
                "#xhrco|#톡채널",
                "#ㅔㅁㅛ|#Kakao Pay",
                "#ㅡ디ㅐㅜ|#Melon",
                "#카캉|#카카오 T", // while a syllable is being composed
                "#톡챈|#톡채널",
                "#로그이|#카카오톡/로그인",
                "#톡체널|#톡채널", // one letter off
                "#멜롬|#멜론",
                "#melno|#Melon",
                "#mleon|#Melon",
                "#톡채널/관|#톡채널/관리자센터",
                "#톡채널/ㄱㄹㅈ|#톡채널/관리자센터",
                "#톡채널/rhks|#톡채널/관리자센터",
                "#톡채널 메시|#톡채널 메시지 발송",
                "#페이/결제,송|#페이/결제,카톡 내 송금",
                "#카카오T/전체-바|#카카오T/전체-바이크",
                "21:40 #ㅌㅊㄴ|21:40 #톡채널",
                "@ㅊㄱ|@총괄",
                "@총과|@총괄",
                "@chdrh|@총괄",
                "@communi|@Communications Lead",
                "!결|!결정",
                "!ㄱㅈ|!결정",
                "!ruf|!결정",
                "!mile|!milestone",
                "!ㅡㅑㅣ|!milestone",
                "#페이 전|#페이 전면 장애",
                "#페이 장|#페이 전면 장애",
                "#페이 ㅂㄱㅈ|#페이 복구 중",
                "#페이 qhrrn|#페이 복구 중",
                "#pay degr|#pay degraded",
                "#페이/결제 정|#페이/결제 정상",
                "#페이 =복|#페이 =복구 중",
                "-10ㅡ|-10m",
                "-1ㅗ20ㅡ|-1h20m",
                "!할일 재처리 >30ㅡ|!할일 재처리 >30m",
            })
    void theFirstCandidateIs(String line, String completed) {
        List<Candidate> candidates = complete(line).candidates();
        assertThat(candidates).isNotEmpty();
        assertThat(candidates.getFirst().replacement().in(line)).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "결제 안됨",
                "#페이 장애 원인 확인",
                "#페이 ",
                "@총괄 확인",
                "help@exa",
                "복구 완료!",
                "21:44",
                "#zzzzqqqq",
                "\\#톡",
                "-10m"
            })
    void elsewhereNothingIsOffered(String line) {
        assertThat(complete(line).candidates()).isEmpty();
    }

    @Test
    void aServiceIsFollowedByItsFunctions() {
        assertThat(complete("21:52 #ㅌㅊㄴ").candidates())
                .extracting(c -> c.name().ko())
                .startsWith("톡채널", "톡채널/관리자센터", "톡채널/메시지 발송", "톡채널/1:1 채팅");
    }

    @Test
    void anEmptyNameOffersWhatIsPinnedFirst() {
        assertThat(complete("#").candidates())
                .extracting(c -> c.name().en())
                .startsWith("KakaoTalk Channel", "Kakao Pay", "Kakao T", "KakaoTalk/Login")
                .hasSize(Completion.MOST);
        assertThat(Completion.at("#", 1, Weekend.VOCABULARY, Weekend.SITUATION, Language.EN)
                        .candidates()
                        .getFirst()
                        .replacement()
                        .text())
                .isEqualTo("KakaoTalk Channel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#톡채널|true",
                "#톡채|false",
                "@총괄|true",
                "!결정|true",
                "#페이 정상|true",
                "#페이 정|false",
                "#ㅌㅊㄴ|false",
                "21:44|true",
                "'#페이 미확인 '|true", // a space behind it changes nothing
                "'#all unknown '|true",
                "'#톡채 '|false"
            })
    void aFinishedNameIsKnownToBeFinished(String line, boolean finished) {
        assertThat(complete(line).finished()).isEqualTo(finished);
    }

    @Test
    void whatIsBehindTheCaretStays() {
        Completion completion = Completion.at("#톡채 장애, 문의 폭주", 3, Weekend.VOCABULARY, Weekend.SITUATION, Language.KO);
        assertThat(completion.candidates().getFirst().replacement().in("#톡채 장애, 문의 폭주"))
                .isEqualTo("#톡채널 장애, 문의 폭주");
    }

    @Test
    void whatIsInsertedReadsBackAsWhatWasChosen() {
        for (Language language : Language.values()) {
            Weekend.CATALOGUE
                    .services()
                    .forEach(service -> service.functions().forEach(function -> {
                        var target = new bonghwa.domain.Target.OfFunction(service.ref(function));
                        String line = "#" + Weekend.VOCABULARY.wording().of(target, language == Language.KO) + " 확인함";
                        assertThat(Lines.targets(Weekend.parse(line))).as(line).isEqualTo(target.toString());
                    }));
        }
    }

    /** Seven hundred services: any one is among the first ten after at most four keys. */
    @Test
    void fourKeysFindAnyOfSevenHundredServices() {
        List<Service> services = new ArrayList<>();
        String[] makers = "카카오 네이버 라인 토스 쿠팡 배민 당근 야놀자 무신사 컬리 직방 왓챠 티빙 웨이브 멜론 지니 벅스 다음 네이트 줌".split(" ", -1);
        String[] things = ("결제 송금 지도 택시 바이크 주차 대리 메일 카페 블로그 뉴스 웹툰 게임 음악 사진 채팅 통화 알림 광고 검색 쇼핑 선물 예약 배달 "
                        + "인증 지갑 보험 증권 대출 적금 로그인 캘린더 메모 번역 날씨")
                .split(" ", -1);
        for (String maker : makers) {
            for (String thing : things) {
                String id = "s" + services.size();
                Name name = Name.of(maker + " " + thing, id);
                services.add(new Service(id, name, null, null, Audience.PUBLIC, List.of(), List.of(), List.of()));
            }
        }
        Vocabulary vocabulary =
                new Vocabulary(new Catalogue(services, List.of(), List.of(), List.of(), List.of(), List.of()), null);
        for (Service service : services) {
            assertThat(fourKeys(service.name().ko()))
                    .as(service.name().ko())
                    .anyMatch(keys ->
                            Completion.at("#" + keys, 1 + keys.length(), vocabulary, Weekend.SITUATION, Language.KO)
                                    .candidates()
                                    .stream()
                                    .limit(10)
                                    .anyMatch(c ->
                                            c.name().ko().equals(service.name().ko())));
        }
        assertThat(services).hasSize(700);
    }

    /** What somebody who looks for it would type: initials, or the beginning of the name or of a later word; never more than four keys. */
    private static Set<String> fourKeys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(consonants(name.replace(" ", "")));
        keys.add(Hangul.strokes(name.replace(" ", "")));
        for (String word : name.split(" ", -1)) {
            keys.add(consonants(word));
            keys.add(Hangul.strokes(word));
        }
        Set<String> four = new LinkedHashSet<>();
        keys.forEach(k -> four.add(k.substring(0, Math.min(4, k.length()))));
        return four;
    }

    private static String consonants(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt((word.charAt(i) - '가') / 588));
        }
        return out.toString();
    }

    private static Completion complete(String line) {
        return Completion.at(line, line.length(), Weekend.VOCABULARY, Weekend.SITUATION, Language.KO);
    }
}
