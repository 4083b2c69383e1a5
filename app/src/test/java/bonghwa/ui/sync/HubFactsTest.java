package bonghwa.ui.sync;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.desk;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.sync.SyncStatus;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadeExchange;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.DeskRow;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.Stewards;
import bonghwa.ui.model.SyncModel;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What the panel says of a desk whose program is not the one that runs here. */
class HubFactsTest {

    private final RoomModel room = new RoomModel(new Weekend().room(), NOW, Weekend.KST, Clockwork.Kind.REAL);
    private final MadeDesks desks = new MadeDesks();
    private final Queue<Runnable> beside = new ArrayDeque<>();
    private final SyncModel model = new SyncModel(
            room,
            new MadeExchange(),
            desks,
            new SyncModel.Ways(beside::add, Runnable::run, _ -> {}),
            SyncStatus.ALONE,
            NOW);

    private List<DeskRow> rows(Map<String, Integer> versions) {
        desks.have(new Stewards.Desks(
                List.of(desk("a", DeskStanding.ROOT, "수진"), desk("b", DeskStanding.MEMBER, "민지")),
                "a".repeat(43),
                Map.of(),
                versions));
        room.show(room.room().get().withForks(List.of()));
        for (Runnable next = beside.poll(); next != null; next = beside.poll()) {
            next.run();
        }
        return model.desks().get();
    }

    private String said(DeskRow row, Language language) {
        Messages messages = new Messages(language);
        return new HubFacts(new SyncWords(model, messages, new Phrases(messages, Weekend.KST))).version(row);
    }

    @Test
    void a_desk_with_rules_of_another_version_is_told_with_both_numbers_in_both_languages() {
        DeskRow newer = rows(Map.of("b".repeat(43), Fold.VERSION + 1)).getLast();

        assertThat(said(newer, Language.KO))
                .isEqualTo("규칙 %d판(여기는 %d판): 화면이 다를 수 있음".formatted(Fold.VERSION + 1, Fold.VERSION));
        assertThat(said(newer, Language.EN))
                .isEqualTo("rules of version %d (here %d): it may show another room"
                        .formatted(Fold.VERSION + 1, Fold.VERSION));
    }

    @Test
    void an_older_one_is_told_as_well_and_only_of_the_desk_that_it_is() {
        List<DeskRow> rows = rows(Map.of("a".repeat(43), Fold.VERSION, "b".repeat(43), Fold.VERSION - 1));

        assertThat(rows).extracting(DeskRow::rules).containsExactly(Fold.VERSION, Fold.VERSION - 1);
        assertThat(said(rows.getFirst(), Language.EN)).isEmpty();
        assertThat(said(rows.getLast(), Language.EN)).contains("version " + (Fold.VERSION - 1) + " ");
    }

    @Test
    void of_a_desk_that_never_said_nothing_is_claimed() {
        assertThat(rows(Map.of()))
                .allSatisfy(row -> assertThat(said(row, Language.KO)).isEmpty());
    }
}
