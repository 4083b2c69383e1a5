package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evening typed into the entry line, onto a real disk. */
@FxTest
class EntryFlowTest {

    private static final List<String> EVENING = List.of(
            "21:44 #톡채널/관리자센터 복구중 로그인 재개, 발송은 22시 예정",
            "#톡채널 발송 복구 중 22시 예정 큐 재처리",
            "#톡채널/발송 >23:30 큐가 길다",
            "#페이 장애 원인 확인 중",
            "#페이 장애, 결제 화면이 안 열림",
            "#페이/결제 =장애 원인은 인증 서버",
            "#페이/결제 복구 중단 전원 재차단",
            "#페이가 정상이 아님",
            "가맹점 주문은 #페이가 정상이어도 #지도가 필요",
            "결제 다시 됨 #페이/결제 정상",
            "#카카오 T 바이크 장애",
            "#톡채널/1:1 채팅 장애",
            "#카카오T/전체-바이크 정상",
            "1541 SEV1 선포 !결정 @총괄",
            "1544-0000 고객센터 연결 안 됨",
            "404 오류 급증 #페이",
            "어젯밤 11시 !결정 인증을 다른 3개 센터로 우회 #로그인 @총괄",
            "오전 1시 반 판교 일부 전원",
            "15분 전 재기동한 서버 다시 다운",
            "복구 완료! 문의는 help@example.com");

    @TempDir
    private Path folder;

    @Test
    void twenty_lines_of_an_evening_are_twenty_entries(Screen screen) throws Exception {
        try (LiveRoom room = new LiveRoom(folder)) {
            LineDesk desk = new LineDesk(screen, room, "");
            for (String line : EVENING) {
                desk.record(line);
                assertThat(desk.line()).as(line).isEmpty();
            }
            assertThat(desk.failures).isEmpty();
            assertThat(room.entries())
                    .extracting(e -> e.written().typed())
                    .containsExactlyInAnyOrderElementsOf(EVENING);
        }
    }
}
