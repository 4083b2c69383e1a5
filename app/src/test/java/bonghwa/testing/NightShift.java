package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Log;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.ui.model.ConfirmModel;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.RhythmModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.SizeUpModel;
import bonghwa.ui.model.StoreState;
import bonghwa.ui.model.TasksModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The recorded weekend's room at night, in which a crew asks, waits and decides; what they record is kept in memory. */
public final class NightShift {

    public static final Instant NOW = Weekend.MOMENT;

    private final Recorder recorder = new Recorder();
    private final RoomModel room = new RoomModel(quiet(new Weekend().room()), NOW, Weekend.KST, Clockwork.Kind.REAL);
    private final List<Throwable> refused = new ArrayList<>();

    public NightShift() {
        recorder.follow(room);
    }

    /** Without what the recording itself waits for. */
    private static Room quiet(Room room) {
        Incident i = Objects.requireNonNull(room.incidents().get(Weekend.INCIDENT));
        Log log = Log.EMPTY.with(i.log().entries().stream()
                .filter(e -> !e.content().kind().waits())
                .toList());
        Incident one = new Incident(
                i.id(), i.declared(), i.facts(), i.steps(), log, i.assignments(), i.notices(), i.touched());
        return new Room(room.catalogue(), Map.of(i.id(), one), room.unapplied());
    }

    public RoomModel room() {
        return room;
    }

    public Commands commands() {
        return recorder.commands();
    }

    public Recorder recorder() {
        return recorder;
    }

    /** What could not be recorded. */
    public List<Throwable> refused() {
        return refused;
    }

    /** Remembers it when that fails. */
    public void watch(CompletionStage<?> work) {
        var _ = work.whenComplete((_, failure) -> {
            if (failure != null) {
                refused.add(failure);
            }
        });
    }

    public EntryReader reader() {
        return new EntryReader(room, () -> null, () -> Language.KO);
    }

    public TasksModel tasks() {
        return new TasksModel(room, recorder.commands(), reader(), this::watch);
    }

    public ConfirmModel unconfirmed() {
        return new ConfirmModel(room, commands(), new SimpleObjectProperty<>(Duration.ofHours(3)), this::watch);
    }

    public SizeUpModel sizeUp() {
        return new SizeUpModel(room, commands(), this::watch);
    }

    public RhythmModel rhythm() {
        return new RhythmModel(room, commands(), this::watch);
    }

    /** This desk; nobody types there yet. */
    public DeskModel desk() {
        return new DeskModel(room, commands(), StoreState.local("/tmp/store"));
    }

    /** That person of the room. */
    public Person person(String id) {
        return room.room().get().catalogue().person(id).orElseThrow();
    }

    /** Somebody records that; {@code owner}: a role, {@code due}: minutes from now, negative where it has passed. */
    public TimelineEntry add(
            Kind kind,
            String text,
            int minutesAgo,
            @Nullable String owner,
            @Nullable Integer due,
            @Nullable WaitsOn on,
            Target... about) {
        List<Party> people = owner == null ? List.of() : List.of(new Party.OfRole(owner));
        Content content = new Content(
                kind,
                When.exactly(NOW.minus(Duration.ofMinutes(minutesAgo))),
                Text.of(text),
                null,
                new About(List.of(about), List.of(), people, List.of()),
                List.of(),
                due == null ? null : NOW.plus(Duration.ofMinutes(due)),
                on);
        watch(commands().log(Weekend.INCIDENT, content));
        return log().stream()
                .filter(e ->
                        e.content().kind() == kind && e.content().text().ko().equals(text))
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    /** The entries as they stand. */
    public List<TimelineEntry> log() {
        return Objects.requireNonNull(room.incident().get()).log().entries();
    }

    /** That entry as it stands now. */
    public TimelineEntry now(TimelineEntry entry) {
        return Objects.requireNonNull(room.incident().get())
                .log()
                .entry(entry.id())
                .orElseThrow();
    }

    /** Time passes. */
    public void pass(Duration time) {
        room.tick(room.now().get().plus(time));
    }

    /** An evening with all that can wait: overdue, due, without an owner, waiting on everything, and what is done. */
    public NightShift full() {
        add(Kind.ASK, "알림톡 큐 몇 건 남았나", 8, "operations-lead", -5, null, Target.service("talk-channel"));
        add(Kind.ASK, "공지 초안 승인 요청", 3, "incident-commander", 4, null);
        add(
                Kind.BLOCKER,
                "전력 자재 반입: 불탄 설비를 대신할 자재가 아직 오지 않음. 현장 통제가 풀려야 들어올 수 있음",
                254,
                "site-liaison",
                null,
                WaitsOn.ACCESS,
                Target.service("talk-channel"),
                Target.service("kakao-pay"));
        add(Kind.BLOCKER, "A동 전원 재투입 승인", 131, "site-liaison", 76, WaitsOn.POWER, new Target.OfSite("pangyo"));
        add(Kind.BLOCKER, "전용선 이중화 작업", 55, null, null, WaitsOn.NETWORK);
        add(Kind.ASK, "배터리 업체 점검 인원 도착 시각", 40, "site-liaison", 36, WaitsOn.VENDOR);
        add(Kind.TASK, "바이크 잠금 서버 이전", 90, null, null, null, Target.service("kakao-t"));
        add(Kind.TASK, "제3차 공지 정정 초안", 14, "communications-lead", 16, null);
        TimelineEntry cleared = add(Kind.BLOCKER, "발전기 연료 보급", 300, "site-liaison", null, WaitsOn.POWER);
        TimelineEntry answered = add(Kind.ASK, "톡채널 관리자센터 인증서 만료일", 75, "operations-lead", -60, null);
        TasksModel tasks = tasks();
        tasks.resolve(cleared, "유조차 도착");
        tasks.resolve(answered, "");
        return this;
    }
}
