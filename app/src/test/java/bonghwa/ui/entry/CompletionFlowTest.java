package bonghwa.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completing names and states in the entry line, by every way in which a tired hand may type them. */
@FxTest
class CompletionFlowTest {

    private LineDesk desk;

    @BeforeEach
    void open(Screen screen) {
        desk = new LineDesk(screen);
    }

    @ParameterizedTest
    @CsvSource({
        "#톡채, #톡채널", // Korean name
        "#KakaoTalk Ch, #KakaoTalk Channel", // English name
        "#mobil, #Kakao T", // alias
        "#ㅌㅊㄴ, #톡채널", // initial consonants
        "#xhrcosjf, #톡채널", // typed in the wrong mode
        "#ㅔㅁㅛ, #Kakao Pay", // and the other way round
        "#톡체널, #톡채널", // one letter off
        "#멜로, #멜론",
        "#판ㄱ, #판교",
    })
    void tab_completes_a_service_or_site(String typed, String completed) {
        desk.type(typed);
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).startsWith(completed);
        assertThat(desk.field().isFocused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"#톡채널/관ㄹ, #톡채널/관리자센터", "#카카오T/ㅂㅇㅋ, #카카오T/바이크", "#페이/ㅅㄱ, #페이/"})
    void behind_a_stroke_the_functions_of_that_service_are_offered(String typed, String completed) {
        desk.type(typed);
        assertThat(desk.offering()).isTrue();
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).startsWith(completed);
    }

    @ParameterizedTest
    @CsvSource({"확인 @총, 확인 @총괄", "확인 @ㅈㅂ, 확인 @정부 연락", "우회 !결, 우회 !결정", "우회 !todo, 우회 !todo"})
    void people_and_kinds_are_completed_too(String typed, String completed) {
        desk.type(typed);
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).startsWith(completed);
    }

    @Test
    void one_goes_on_typing_right_behind_what_was_taken() {
        desk.type("#톡채 상태");
        desk.caret(3);
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).startsWith("#톡채널").endsWith("상태");
        assertThat(desk.line().substring(0, desk.caret()).strip()).isEqualTo("#톡채널");
    }

    @Test
    void the_first_is_marked_while_the_name_is_unfinished_and_enter_takes_it(Screen screen) {
        desk.type("#ㅌㅊ");
        assertThat(marked(screen)).isEqualTo(desk.offered().getFirst());
        desk.press(KeyCode.ENTER);
        assertThat(desk.line()).startsWith("#톡채널");
        assertThat(desk.recorded()).isEmpty();
    }

    private String marked(Screen screen) {
        return screen.read(() -> desk.view.lookupAll(".entry-suggestion").stream()
                .filter(n -> n.getPseudoClassStates().stream()
                        .anyMatch(p -> p.getPseudoClassName().equals("selected")))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("none"));
    }

    @Test
    void the_arrow_keys_choose_and_the_chosen_one_is_taken_by_enter(Screen screen) {
        desk.type("#ㅌㅊ");
        String second = desk.offered().get(1);
        desk.press(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(marked(screen)).isEqualTo(second);
        desk.press(KeyCode.UP);
        assertThat(marked(screen)).isEqualTo(desk.offered().getFirst());
        desk.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(desk.line()).startsWith("#톡채널/");
        assertThat(desk.offering()).isFalse();
    }

    @Test
    void a_click_takes_the_one_under_the_mouse_and_the_keyboard_stays() {
        desk.type("#ㅌㅊ");
        desk.click(".entry-suggestion");
        assertThat(desk.line()).startsWith("#톡채널");
        assertThat(desk.field().isFocused()).isTrue();
    }

    @Test
    void esc_closes_the_list_and_the_words_stay_as_they_were_typed() {
        desk.type("#ㅌㅊ");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.offering()).isFalse();
        assertThat(desk.line()).isEqualTo("#ㅌㅊ");
        desk.compose("ㄴ", "");
        assertThat(desk.line()).isEqualTo("#ㅌㅊㄴ");
        assertThat(desk.offering()).isFalse();
    }

    @Test
    void a_finished_name_needs_no_second_enter() {
        desk.record("재기동 #톡채널");
        assertThat(desk.recorded()).containsExactly("재기동");
    }

    @Test
    void a_name_that_is_being_typed_is_not_called_wrong_and_one_that_was_left_is() {
        desk.type("#톡체");
        assertThat(desk.chips()).doesNotContain("찾지 못한");
        desk.type("#톡체널 정상 ");
        assertThat(desk.chips()).contains("찾지 못한 이름: #톡체널").contains("#톡채널?");
    }

    @Test
    void each_name_says_what_it_is_in_the_other_language_and_how_it_stands() {
        desk.record("#톡채널/전체 장애");
        desk.type("#톡채");
        assertThat(desk.offered().getFirst()).isEqualTo("톡채널, KakaoTalk Channel, 0/5");
    }

    @Test
    void in_english_names_are_offered_in_english(Screen screen) {
        screen.run(() -> screen.messages().speak(Language.EN));
        desk.type("#melo");
        assertThat(desk.offered().getFirst()).startsWith("Melon, 멜론");
        desk.press(KeyCode.TAB);
        assertThat(desk.line()).isEqualTo("#Melon");
    }

    @Test
    void the_list_stands_above_the_line_where_the_name_begins_and_inside_the_window(Screen screen) {
        desk.type("21:44 재기동 확인 중인 것은 #ㅌㅊ");
        screen.run(() -> {
            Node list = desk.view.lookup("#entry-suggestions");
            var inWindow = list.localToScene(list.getLayoutBounds());
            var line = desk.field().localToScene(desk.field().getLayoutBounds());
            assertThat(inWindow.getMaxY()).isLessThan(line.getMinY());
            assertThat(inWindow.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(inWindow.getMaxX()).isLessThanOrEqualTo(634);
            assertThat(inWindow.getMinY()).isGreaterThanOrEqualTo(0);
        });
    }

    @Test
    void it_is_hidden_while_the_keyboard_is_elsewhere(Screen screen) {
        desk.type("#ㅌㅊ");
        screen.run(() -> desk.view.requestFocus());
        assertThat(desk.offering()).isFalse();
        screen.run(desk.view::enter);
        assertThat(desk.offering()).isTrue();
        assertThat(desk.line()).isEqualTo("#ㅌㅊ");
    }
}
