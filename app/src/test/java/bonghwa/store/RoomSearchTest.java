package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomSearchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ProjectionKit kit;

    @SuppressWarnings("NullAway.Init")
    private Projection projection;

    @BeforeEach
    void open() throws Exception {
        kit = new ProjectionKit(folder, 12);
        Rooms rooms = kit.rooms();
        Incident fire = rooms.incident("fire", new Text("판교 화재", "Fire in Pangyo"));
        fire = rooms.logged(
                fire,
                List.of(
                        rooms.entry(Text.of("카카오톡채널 복구")),
                        rooms.entry(new Text("로그인 안 됨", "Login is down")),
                        rooms.entry(Text.of("진행률 50% !급함"))));
        Incident flood = rooms.incident("flood", new Text("침수", "Flood"));
        flood = rooms.closed(rooms.logged(flood, List.of(rooms.entry(Text.of("로그인 정상, a_b 확인")))));
        projection = Projection.open(kit.disk, kit.store);
        projection.catchUp(Rooms.with(Rooms.with(Room.EMPTY, fire), flood), At.START);
    }

    @AfterEach
    void close() throws Exception {
        projection.close();
        kit.close();
    }

    private List<String> found(String words) throws ProjectionFailure {
        return projection.search().entries(words, 10).stream()
                .map(e -> e.text().ko())
                .toList();
    }

    private List<String> incidents(String words) throws ProjectionFailure {
        return projection.search().incidents(words, 10).stream()
                .map(IncidentFound::id)
                .toList();
    }

    @Test
    void wordsAreFoundInsideWords() throws Exception {
        assertThat(found("톡채")).containsExactly("카카오톡채널 복구");
        assertThat(found("ogin i")).containsExactly("로그인 안 됨");
    }

    @Test
    void caseAndCompositionMakeNoDifference() throws Exception {
        assertThat(found("LOGIN")).containsExactly("로그인 안 됨");
        assertThat(found(Normalizer.normalize("카카오", Normalizer.Form.NFD))).containsExactly("카카오톡채널 복구");
    }

    @Test
    void allWordsMustStandInAnEntry() throws Exception {
        assertThat(found("로그인")).hasSize(2);
        assertThat(found("로그인 정상")).containsExactly("로그인 정상, a_b 확인");
        assertThat(found("로그인 복구")).isEmpty();
    }

    @Test
    void signsOfThePatternLanguageArePlainSigns() throws Exception {
        assertThat(found("50%")).hasSize(1);
        assertThat(found("%급")).isEmpty();
        assertThat(found("!급")).hasSize(1);
        assertThat(found("a_b")).hasSize(1);
        assertThat(found("_톡")).isEmpty();
    }

    @Test
    void withoutWordsEverythingIsFoundUpToTheLimit() throws Exception {
        assertThat(found("  ")).hasSize(4);
        assertThat(projection.search().entries("", 3)).hasSize(3);
        assertThat(projection.search().incidents("", 1)).hasSize(1);
    }

    @Test
    void incidentsAreFoundByTheirTitleAndByWhatWasWrittenInThem() throws Exception {
        assertThat(incidents("pangyo")).containsExactly("fire");
        assertThat(incidents("화재 로그인")).containsExactly("fire");
        assertThat(incidents("로그인")).containsExactlyInAnyOrder("fire", "flood");
        assertThat(incidents("지진")).isEmpty();
    }

    @Test
    void theIncidentTouchedLastComesFirstWithWhatTheListShows() throws Exception {
        List<IncidentFound> all = projection.search().incidents("", 10);
        assertThat(all).extracting(IncidentFound::id).containsExactly("flood", "fire");
        assertThat(all.getLast())
                .isEqualTo(new IncidentFound(
                        "fire",
                        new Text("판교 화재", "Fire in Pangyo"),
                        "sev1",
                        "investigating",
                        Instant.ofEpochMilli(5),
                        null,
                        all.getLast().touched()));
        assertThat(all.getFirst().phase()).isEqualTo("closed");
        assertThat(all.getFirst().closed()).isNotNull();
    }

    @Test
    void veryLongTextIsNoReasonToFail() throws Exception {
        Rooms rooms = kit.rooms();
        Incident large = rooms.incident("large", Text.of("İ".repeat(600_000)));
        large = rooms.logged(large, List.of(rooms.entry(Text.of("İ".repeat(600_000) + "끝"))));
        projection.catchUp(Rooms.with(Room.EMPTY, large), At.START);
        assertThat(incidents("iii")).containsExactly("large");
    }
}
