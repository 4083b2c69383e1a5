package bonghwa.ui.timeline;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Author;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Eta;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Party;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The recorded weekend with one more evening, in which everything happens that a timeline can show. */
public final class Evening {

    private static final Target SENDING = Target.function("talk-channel", "message");

    private Evening() {}

    /** The room with the evening in it. */
    public static Room room() {
        Room weekend = new Weekend().room();
        Incident incident = weekend.incidents().get(Weekend.INCIDENT);
        return with(weekend, incident.log().with(entries()));
    }

    /** The same room with another timeline. */
    public static Room with(Room room, Log log) {
        Incident i = room.incidents().get(Weekend.INCIDENT);
        Map<String, Incident> all = new HashMap<>(room.incidents());
        all.put(
                i.id(),
                new Incident(
                        i.id(), i.declared(), i.facts(), i.steps(), log, i.assignments(), i.notices(), i.touched()));
        return new Room(room.catalogue(), all, room.unapplied());
    }

    static List<TimelineEntry> entries() {
        List<TimelineEntry> all = new ArrayList<>();
        all.add(entry(
                "K500",
                "21:55",
                Kind.OBSERVATION,
                When.exactly(at("21:31")),
                "일부 PC 게임이 아직 열리지 않음",
                About.of(Target.service("kakao-games")),
                List.of()));
        all.add(entry(
                "K501",
                "21:32",
                Kind.STATUS,
                When.exactly(at("21:32")),
                "큐 재처리 시작",
                About.of(SENDING),
                List.of(new Report(SENDING, State.RECOVERING, null, Eta.at(at("22:00"))))));
        all.add(entry(
                "K502",
                "21:33",
                Kind.DECISION,
                When.about(at("21:33")),
                "발송 큐는 오래된 것부터 버리고 새 알림부터 보냄",
                new About(
                        List.of(SENDING),
                        List.of(Target.service("kakao-pay")),
                        List.of(new Party.OfRole("incident-commander")),
                        List.of("회고")),
                List.of()));
        all.add(entry(
                "K503",
                "21:34",
                Kind.STATUS,
                When.exactly(at("21:34")),
                "큐가 길다",
                About.of(SENDING),
                List.of(new Report(SENDING, null, null, Eta.at(at("23:30"))))));
        all.add(amended("K504", When.between(at("21:20"), at("21:35")), "배터리실에서 다시 연기", "배터리실 옆방에서 다시 연기, 소방 확인 중"));
        all.add(struck());
        all.add(contested());
        all.addAll(openQuestions());
        return all;
    }

    private static List<TimelineEntry> openQuestions() {
        List<TimelineEntry> all = new ArrayList<>();
        all.add(entry(
                "K507",
                "21:40",
                Kind.BLOCKER,
                When.exactly(at("21:40")),
                "전력 자재 반입: 불탄 설비를 대신할 자재가 아직 오지 않음. " + "현장 통제가 풀려야 들어올 수 있고, 풀리는 시각은 소방이 정한다",
                new About(
                        List.of(new Target.OfSite("pangyo")),
                        List.of(),
                        List.of(new Party.OfRole("site-liaison")),
                        List.of()),
                List.of()));
        all.add(entry(
                "K508",
                "21:41",
                Kind.ASK,
                When.exactly(at("21:41")),
                "알림톡 큐 몇 건 남았나",
                new About(
                        List.of(SENDING),
                        List.of(),
                        List.of(new Party.OfRole("operations-lead")),
                        List.of("not-understood")),
                List.of()));
        all.add(entry(
                "K509",
                "21:42",
                Kind.STATUS,
                When.exactly(at("21:42")),
                "",
                About.of(Target.function("kakao-pay", "payment")),
                List.of(new Report(
                        Target.function("kakao-pay", "payment"),
                        State.DEGRADED,
                        bonghwa.domain.Amount.of(2, 4),
                        null))));
        return all;
    }

    private static TimelineEntry struck() {
        TimelineEntry entry = entry(
                "K505", "21:36", Kind.NOTE, When.exactly(at("21:36")), "카카오게임즈 전면 장애라는 제보", About.NOTHING, List.of());
        return entry.amended(
                new Amendment(mark("strike", "21:37", "K"), List.of(entry.id()), Change.NONE.withStruck(true), "중복"));
    }

    private static TimelineEntry amended(String number, When when, String before, String after) {
        TimelineEntry entry = entry(
                number, "21:35", Kind.OBSERVATION, when, before, About.of(new Target.OfSite("pangyo")), List.of());
        return entry.amended(new Amendment(
                        mark("a-" + number, "21:38", "K"),
                        List.of(entry.id()),
                        Change.NONE.withText(Text.of(after)),
                        "소방 무전 확인"))
                .amended(new Amendment(
                        mark("p-" + number, "21:39", "K"), List.of(entry.id()), Change.NONE.withPinned(true), null));
    }

    private static TimelineEntry contested() {
        TimelineEntry entry = entry(
                "K506", "21:39", Kind.MILESTONE, When.exactly(at("21:39")), "판교 전력 95% 이상", About.NOTHING, List.of());
        return entry.amended(new Amendment(
                        mark("c1", "21:40", "K"),
                        List.of(entry.id()),
                        Change.NONE.withText(Text.of("판교 전력 96%")),
                        null))
                .amended(new Amendment(
                        mark("c2", "21:41", "M"),
                        List.of(entry.id()),
                        Change.NONE.withText(Text.of("판교 전력 97%")),
                        null));
    }

    static TimelineEntry entry(
            String number, String recorded, Kind kind, When when, String text, About about, List<Report> reports) {
        Content content = new Content(kind, when, Text.of(text), null, about, reports, null);
        return TimelineEntry.written(number, mark(number, recorded, "K"), content);
    }

    private static Mark mark(String id, String time, @Nullable String desk) {
        Instant at = at(time);
        return new Mark(
                id,
                new Position(at.toEpochMilli(), 0, "replica-" + desk, 7),
                at,
                new Author(String.valueOf(desk), "night-scribe", "scribe"));
    }

    /** An entry that reports one state and says nothing else. */
    static Content report(Instant at, Target target, State state) {
        return new Content(
                Kind.STATUS,
                When.exactly(at),
                Text.of(""),
                null,
                About.of(target),
                List.of(Report.of(target, state)),
                null);
    }

    static Instant at(String time) {
        return Weekend.kst("2022-10-16T" + time + ":00");
    }
}
