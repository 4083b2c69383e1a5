package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.Room;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.Refusal;
import bonghwa.replica.Typist;
import bonghwa.replica.line.Understood;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording what a line says: new entries, and the correction or striking of those that are named by their number. */
class EntryRecorderTest {

    private final LiveRoom room = LiveRoom.inMemory();
    private final EntryReader reader = new EntryReader(room.model(), () -> null, () -> Language.KO);
    private final EntryRecorder recorder = new EntryRecorder(room.model(), room.commands());

    private CompletionStage<?> record(String line) {
        return recorder.record(Objects.requireNonNull(reader.read(line).understood(), line));
    }

    private static @Nullable Throwable failure(CompletionStage<?> work) {
        return work.handle((_, thrown) -> thrown instanceof CompletionException e ? e.getCause() : thrown)
                .toCompletableFuture()
                .join();
    }

    private TimelineEntry newest() {
        return room.entries().stream()
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    @Test
    void an_entry_keeps_the_line_as_it_was_typed() {
        record("21:40  #페이/결제 전면 장애,  카드");
        assertThat(newest().written().typed()).isEqualTo("21:40  #페이/결제 전면 장애,  카드");
        assertThat(newest().content().text().ko()).isEqualTo("카드");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!정정 %s 16:58 기준", "!정정 %1$s 16:58", "!amend %s 16:58 as told"})
    void a_correction_changes_the_entry_of_that_number(String form) {
        record("17:00 하나");
        String number = newest().number();
        record("17:00 둘");
        record(form.formatted(number));
        assertThat(room.entries()).hasSize(2);
        TimelineEntry corrected = room.entries().stream()
                .filter(e -> e.number().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(corrected.occurredAt()).isEqualTo(Weekend.kst("2022-10-16T16:58:00"));
    }

    @Test
    void a_number_may_be_said_with_a_hyphen_in_small_letters_or_without_its_letter() {
        record("하나");
        String number = newest().number();
        for (String said :
                new String[] {"K-" + number.substring(1), number.toLowerCase(Locale.ROOT), number.substring(1)}) {
            record("!취소 " + said + " 중복");
            assertThat(newest().struck()).as(said).isTrue();
            var _ = room.commands().strike("incident", newest().id(), false, null);
        }
    }

    @Test
    void a_number_without_its_letter_is_whole_and_no_ending() {
        for (int i = 0; i < 12; i++) {
            record("기록 " + i);
        }
        record("!취소 2 중복");
        assertThat(room.entries())
                .filteredOn(TimelineEntry::struck)
                .singleElement()
                .satisfies(e -> assertThat(e.number()).isEqualTo("K2"));
    }

    @Test
    void a_number_without_its_letter_is_of_this_desk_whoever_types_there() {
        record("하나");
        room.commands().typing(new Typist("kim", null));

        record("!취소 1 중복");

        assertThat(newest().struck()).isTrue();
    }

    @Test
    void the_reason_is_kept_and_a_blank_one_is_none() {
        record("하나");
        record("!취소 " + newest().number() + " 중복");
        assertThat(newest().amendments().getLast().reason()).isEqualTo("중복");
        record("!정정 " + newest().number() + " 16:58");
        assertThat(newest().amendments().getLast().reason()).isNull();
    }

    @Test
    void a_number_that_nobody_has_is_refused_with_its_number() {
        record("하나");
        assertThat(failure(record("!취소 Z999 중복")))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.toString()).contains("no-entry"));
        assertThat(newest().struck()).isFalse();
    }

    @Test
    void without_an_incident_nothing_is_recorded() {
        RoomModel empty = new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
        EntryRecorder nowhere = new EntryRecorder(empty, room.commands());
        Understood entry = new Understood.Entry(reader.note("하나"));
        assertThat(failure(nowhere.record(entry))).isInstanceOf(Refusal.class);
        assertThat(nowhere.myLast()).isEmpty();
        assertThat(nowhere.typed(10)).isEmpty();
    }

    @Test
    void the_lines_of_before_come_newest_record_first_and_no_more_than_wanted() {
        record("하나");
        record("10:00 둘");
        var _ = room.commands()
                .log(
                        "incident",
                        Content.of(
                                Kind.NOTE, Weekend.MOMENT, Text.of("아무도 치지 않음").ko()));
        assertThat(recorder.typed(10)).containsExactly("10:00 둘", "하나");
        assertThat(recorder.typed(1)).containsExactly("10:00 둘");
        assertThat(recorder.myLast().orElseThrow().content().text().ko()).isEqualTo("아무도 치지 않음");
    }

    @Test
    void a_correction_names_another_owner_and_what_it_does_not_say_stays() {
        record("!할일 메시지 큐 재처리 #톡채널 #큐 @비즈니스팀에 >22:00");
        String number = newest().number();
        record("!정정 " + number + " @총괄 >22:30");
        Content content = entry(number).content();
        assertThat(content.about().people()).containsExactly(new Party.OfRole("incident-commander"));
        assertThat(content.about().targets()).containsExactly(Target.service("talk-channel"));
        assertThat(content.about().tags()).containsExactly("큐");
        assertThat(content.due()).isEqualTo(Weekend.kst("2022-10-16T22:30:00"));
        assertThat(content.text().ko()).isEqualTo("메시지 큐 재처리");
    }

    @Test
    void a_corrected_target_leaves_the_owner() {
        record("!막힘 진입 불가 #판교 @총괄");
        String number = newest().number();
        record("!정정 " + number + " #톡채널 잘못 적음");
        assertThat(entry(number).content().about().people()).containsExactly(new Party.OfRole("incident-commander"));
        assertThat(entry(number).content().about().targets()).containsExactly(Target.service("talk-channel"));
    }

    private TimelineEntry entry(String number) {
        return room.entries().stream()
                .filter(e -> e.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
