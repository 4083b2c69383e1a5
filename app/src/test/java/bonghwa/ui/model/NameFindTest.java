package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import bonghwa.replica.line.NameQuery;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Recorder;
import bonghwa.testing.Weekend;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFindTest {

    @ParameterizedTest
    @CsvSource({
        "톡채널, talk-channel",
        "톡채, talk-channel",
        "ㅌㅊㄴ, talk-channel",
        "xhrcosjf, talk-channel",
        "xcs, talk-channel",
        "카카오페이, kakao-pay",
        "pay, kakao-pay",
        "ㅔㅁㅛ, kakao-pay",
        "melon, melon",
        "ㅡ디ㅐㅜ, melon",
        "멜, melon",
        "카캉, kakao",
        "지도, kakao-map",
        "택시, kakao-t",
        "ㄷㅇㅋㅍ, daum-cafe"
    })
    void a_service_is_found_by_name_alias_initials_and_in_either_keyboard_mode(String typed, String service) {
        RoomModel room = new Weekend().realModel();
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});

        board.find().set(typed);

        assertThat(board.rows().get()).isNotEmpty();
        assertThat(Objects.requireNonNull(room.selected().get()).toString()).startsWith(service);
    }

    @ParameterizedTest
    @CsvSource({
        "톡채넝, talk-channel",
        "톡패널, talk-channel",
        "xhrcowjf, talk-channel",
        "카카오페오, kakao-pay",
        "melom, melon",
        "mleon, melon",
        "meon, melon",
        "mmelon, melon"
    })
    void one_letter_too_many_too_few_wrong_or_exchanged_still_finds(String typed, String service) {
        RoomModel room = new Weekend().realModel();
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});

        board.find().set(typed);

        assertThat(Objects.requireNonNull(room.selected().get()).toString()).startsWith(service);
    }

    @Test
    void a_name_that_fits_as_it_is_typed_goes_before_one_that_is_one_letter_off() {
        RoomModel room = ManyServices.room(List.of(service("mapo", "마포"), service("map", "마프")));
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});

        board.find().set("마프");

        assertThat(board.rows().get()).extracting(r -> r.target().toString()).containsExactly("map", "mapo");
    }

    @Test
    void decomposed_text_is_found_alike() {
        RoomModel room = new Weekend().realModel();
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});
        board.find().set("톡채널");
        List<BoardRow> composed = board.rows().get();

        board.find().set(Normalizer.normalize("톡채널", Normalizer.Form.NFD));

        assertThat(board.rows().get()).isNotEmpty().isEqualTo(composed);
    }

    @Test
    void a_word_that_fits_nothing_leaves_no_row() {
        RoomModel room = new Weekend().realModel();
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});
        board.find().set("블록체인");

        assertThat(board.rows().get()).isEmpty();
    }

    @Test
    void a_name_of_its_own_goes_before_a_function_of_another() {
        Service called = service("search", "검색");
        Service has = new Service(
                "portal",
                Name.of("포털", "Portal"),
                null,
                null,
                Audience.PUBLIC,
                List.of(),
                List.of(),
                List.of(new Function("s", Name.of("검색", "Search"), null)));
        RoomModel room = ManyServices.room(List.of(has, called));
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});

        board.find().set("검색");
        assertThat(board.rows().get()).extracting(r -> r.target().toString()).containsExactly("search", "portal");
    }

    private static Service service(String id, String name) {
        return new Service(id, Name.of(name, id), null, null, Audience.PUBLIC, List.of(), List.of(), List.of());
    }

    /** By three letters and the digit that stands beside the found row; every seventh is tried. */
    @Test
    void among_seven_hundred_services_any_one_is_reached_in_four_keys() {
        List<Service> services = ManyServices.services(709);
        RoomModel room = ManyServices.room(services);
        BoardModel board = new BoardModel(room, new Recorder().commands(), _ -> {});
        List<String> unreached = new ArrayList<>();
        for (int i = 0; i < services.size(); i += 7) {
            if (!reached(board, services.get(i))) {
                unreached.add(services.get(i).name().ko());
            }
        }
        assertThat(unreached).isEmpty();
    }

    private static boolean reached(BoardModel board, Service service) {
        String keys = NameQuery.keys(service.name().ko());
        List<String> words =
                Stream.of(service.name().ko().split(" ")).map(NameQuery::keys).toList();
        String last = words.getLast();
        List<String> ways = List.of(
                keys.substring(0, 2) + last.charAt(0),
                keys.substring(0, 2) + words.get(1).charAt(0),
                keys.substring(0, 3),
                keys.charAt(0) + last.substring(0, 2));
        for (String typed : ways) {
            board.find().set(typed);
            List<BoardRow> rows = board.rows().get();
            for (int i = 0; i < Math.min(9, rows.size()); i++) {
                if (rows.get(i).target().equals(Target.service(service.id()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
