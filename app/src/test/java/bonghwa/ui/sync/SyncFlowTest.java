package bonghwa.ui.sync;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.desk;
import static bonghwa.testing.MadeHubs.hub;
import static bonghwa.testing.MadeHubs.live;
import static bonghwa.testing.MadeHubs.load;
import static bonghwa.testing.MadeHubs.status;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.sync.HubFailure;
import bonghwa.sync.SyncStatus;
import bonghwa.sync.SyncStatus.Link;
import bonghwa.testing.FxTest;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadeExchange;
import bonghwa.testing.MadeHost;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.Acts;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Hosted;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.Stewards;
import bonghwa.ui.model.SyncModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Joining, letting in, carrying and being told, by the keyboard. */
@FxTest
class SyncFlowTest {

    private final MadeExchange exchange = new MadeExchange();
    private final MadeDesks desks = new MadeDesks();
    private final Acts acts = new Acts();
    private SyncModel model;

    private void show(Screen screen) {
        screen.show(
                () -> {
                    RoomModel room = new RoomModel(Room.EMPTY, NOW, Weekend.KST, Clockwork.Kind.REAL);
                    model = new SyncModel(
                            room,
                            exchange,
                            desks,
                            new SyncModel.Ways(Runnable::run, Runnable::run, _ -> {}),
                            SyncStatus.ALONE,
                            NOW);
                    VBox behind = new VBox();
                    Sheets sheets = new Sheets(behind);
                    SyncForms forms = new SyncForms(model, sheets, new Chosen(), screen.messages(), screen.phrases());
                    forms.offer(acts);
                    behind.getChildren()
                            .addAll(
                                    new SyncBar(model, acts, screen.messages(), screen.phrases()),
                                    new SyncView(model, forms, acts, screen.messages(), screen.phrases()),
                                    new SyncSign(model, acts, screen.messages(), screen.phrases()));
                    return sheets;
                },
                1280,
                800);
        screen.run(() -> acts.bind(screen.stage().getScene()));
    }

    /** Somebody who always chooses the same. */
    private static final class Chosen implements Choosing {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(Path.of("/media/stick"));
        }

        @Override
        public Optional<Path> toOpen(String title) {
            return Optional.of(Path.of("/tmp/invitation.txt"));
        }

        @Override
        public Optional<Path> toSave(String title, String name) {
            return Optional.of(Path.of("/tmp", name));
        }
    }

    private static String text(Screen screen, String id) {
        return screen.read(
                () -> screen.robot().lookup("#" + id).queryAs(Labeled.class).getText());
    }

    private static boolean visible(Screen screen, String id) {
        return screen.read(() -> screen.robot().lookup("#" + id).query().isVisible());
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    private static void paste(Screen screen, String text) {
        screen.run(() ->
                screen.robot().lookup("#join-text").queryAs(TextArea.class).setText(text));
    }

    private void have(Screen screen, Stewards.Desks all) {
        desks.have(all);
        screen.run(() -> model.room().show(Room.EMPTY.withForks(List.of())));
    }

    @Test
    void an_invitation_says_where_it_leads_and_enter_joins_and_then_a_steward_is_waited_for(Screen screen) {
        show(screen);
        press(screen, KeyCode.CONTROL, KeyCode.J);
        paste(screen, MadeExchange.INVITATION);

        assertThat(text(screen, "join-says")).contains("hub.example.org:5432/room", "minji", "RRRR RRRR RRRR");
        press(screen, KeyCode.ENTER);
        assertThat(visible(screen, "join-progress")).isTrue();

        screen.run(() -> exchange.answer(Exchanged.done("hub", 2, 1200)));

        assertThat(exchange.asked()).containsExactly("join " + MadeExchange.INVITATION);
        assertThat(text(screen, "join-next")).contains("1,200", "관리자");
        assertThat(visible(screen, "join-cancel"))
                .as("nothing to call off any more")
                .isFalse();
    }

    @Test
    void an_invitation_that_was_cut_off_is_said_and_cannot_be_taken(Screen screen) {
        show(screen);
        press(screen, KeyCode.CONTROL, KeyCode.J);
        paste(screen, "bonghwa1_cut");

        assertThat(text(screen, "join-says")).contains("끝이 빠졌습니다");
        press(screen, KeyCode.ENTER);

        assertThat(exchange.asked()).isEmpty();
    }

    @Test
    void the_file_of_an_invitation_is_as_good_as_a_paste(Screen screen) {
        show(screen);
        press(screen, KeyCode.CONTROL, KeyCode.J);
        screen.run(() -> screen.robot().lookup("#join-file").queryButton().fire());

        assertThat(text(screen, "join-says")).contains("minji");
    }

    @Test
    void a_hub_that_refuses_says_so_in_the_form(Screen screen) {
        show(screen);
        press(screen, KeyCode.CONTROL, KeyCode.J);
        paste(screen, MadeExchange.INVITATION);
        press(screen, KeyCode.ENTER);
        screen.run(() -> exchange.answer(Exchanged.failed("hub", HubFailure.Reason.REFUSED)));

        assertThat(text(screen, "join-next")).contains("받지 않습니다");
    }

    @Test
    void a_steward_lets_the_selected_desk_in_with_one_key(Screen screen) {
        show(screen);
        have(
                screen,
                new Stewards.Desks(
                        List.of(desk("r", DeskStanding.ROOT, null), desk("g", DeskStanding.WAITING, "민지")),
                        "r".repeat(43),
                        Map.of()));
        assertThat(text(screen, "status-desks")).contains("1");

        screen.run(() -> screen.robot().lookup("#desk-list").query().requestFocus());
        press(screen, KeyCode.ENTER);

        assertThat(desks.acts()).containsExactly("admit " + "g".repeat(43) + " MEMBER");
    }

    @Test
    void a_desk_is_put_out_only_after_a_question(Screen screen) {
        show(screen);
        have(
                screen,
                new Stewards.Desks(
                        List.of(desk("r", DeskStanding.ROOT, null), desk("g", DeskStanding.WAITING, "민지")),
                        "r".repeat(43),
                        Map.of()));

        screen.run(() -> screen.robot().lookup("#desk-revoke").queryButton().fire());
        assertThat(desks.acts()).isEmpty();
        screen.run(() -> screen.robot().lookup("#revoke-take").queryButton().fire());

        assertThat(desks.acts()).containsExactly("revoke " + "g".repeat(43));
    }

    @Test
    void one_steward_among_members_is_asked_to_appoint_a_second_one(Screen screen) {
        show(screen);
        have(
                screen,
                new Stewards.Desks(
                        List.of(desk("r", DeskStanding.ROOT, null), desk("m", DeskStanding.MEMBER, null)),
                        "r".repeat(43),
                        Map.of()));

        assertThat(visible(screen, "desks-ask")).isTrue();
    }

    @Test
    void a_stick_is_one_chord_and_says_what_came_of_it(Screen screen) {
        show(screen);
        press(screen, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        screen.run(() -> exchange.answer(Exchanged.done("/media/stick", 12, 3)));

        assertThat(exchange.asked()).containsExactly("carry /media/stick");
        assertThat(text(screen, "sync-result")).contains("stick", "12", "3");
    }

    @Test
    void the_status_bar_says_where_and_since_when_and_what_is_unsent(Screen screen) {
        show(screen);
        assertThat(text(screen, "status-hub")).contains("이 노트북에만");

        screen.run(() -> model.hear(status(live())));
        assertThat(text(screen, "status-hub")).contains("hub.example.org", "2초 전");
        assertThat(text(screen, "status-unsent")).isEqualTo("미전송 0");

        screen.run(() -> model.hear(status(hub(Link.SILENT, Duration.ofMinutes(5), load(4, Duration.ofMinutes(5))))));
        assertThat(text(screen, "status-hub")).contains("응답 없음");
        assertThat(text(screen, "status-unsent")).isEqualTo("미전송 4 · 5분째");
    }

    @Test
    void another_hub_is_filled_after_a_yes_and_not_before(Screen screen) {
        show(screen);
        screen.run(() -> model.hear(status(hub(Link.STRANGER, Duration.ofMinutes(5), load(0, null)))));
        assertThat(exchange.asked()).isEmpty();

        assertThat(screen.read(() ->
                        screen.robot().lookup("#stranger-fill").queryButton().isFocusTraversable()))
                .as("reached without a mouse")
                .isTrue();
        screen.run(() -> screen.robot().lookup("#stranger-fill").queryButton().fire());

        assertThat(exchange.asked()).containsExactly("accept another-hub");
    }

    @Test
    void a_hub_on_this_laptop_is_one_button_and_an_invitation_one_name(Screen screen) {
        show(screen);
        assertThat(text(screen, "host-turn")).isEqualTo("이 노트북에 공유 저장소 열기");
        assertThat(visible(screen, "host-guests")).isFalse();

        screen.run(() -> screen.robot().lookup("#host-turn").queryButton().fire());
        screen.run(() -> exchange.host().stand(MadeHost.AT));
        assertThat(text(screen, "host-says")).contains("192.168.0.7:4711");
        assertThat(text(screen, "host-guests")).contains("minji", "jiho");
        screen.run(() -> {
            screen.robot().lookup("#host-name").queryTextInputControl().setText("jiho");
            screen.robot().lookup("#host-invite").queryButton().fire();
        });

        assertThat(screen.read(() -> screen.robot()
                        .lookup("#host-invitation")
                        .queryTextInputControl()
                        .getSelectedText()))
                .isEqualTo("bonghwa1_jiho");
        assertThat(text(screen, "host-turn")).isEqualTo("공유 저장소 닫기");
    }

    @Test
    void where_no_hub_can_be_hosted_the_page_says_why(Screen screen) {
        show(screen);
        screen.run(() -> screen.robot().lookup("#host-turn").queryButton().fire());
        screen.run(() -> exchange.host().stand(Hosted.failed(HubFailure.Reason.DAMAGED)));

        assertThat(text(screen, "host-says")).contains("열지 못했습니다");
        assertThat(visible(screen, "host-guests")).isFalse();
    }
}
