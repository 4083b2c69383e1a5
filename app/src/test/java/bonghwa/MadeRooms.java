package bonghwa;

import bonghwa.domain.About;
import bonghwa.domain.Assignment;
import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Facts;
import bonghwa.domain.Function;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Journey;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Register;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Service;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rooms as a commander may find them: nothing written yet, all broken, all well, names that are far too long. */
final class MadeRooms {

    private static final Instant START = Weekend.kst("2022-10-16T20:00:00");
    private static final Text TITLE = new Text("결제와 로그인 장애", "Payments and login are down");

    private MadeRooms() {}

    /** An incident that was declared a moment ago. */
    static Room declared() {
        return room(new Weekend().catalogue(), TITLE, Log.EMPTY, List.of());
    }

    /** An incident of that title, of which nothing is written yet. */
    static Room titled(Text title) {
        return room(new Weekend().catalogue(), title, Log.EMPTY, List.of());
    }

    /** An incident that was declared in a room that knows no services yet. */
    static Room bare() {
        return room(Catalogue.EMPTY, TITLE, Log.EMPTY, List.of());
    }

    /** The weekend's services, every function of which is in that state. */
    static Room all(State state) {
        return looked(state, Integer.MAX_VALUE);
    }

    /** The same where somebody looked at that many functions of each service, and nobody at the others. */
    static Room looked(State state, int functions) {
        Catalogue catalogue = new Weekend().catalogue();
        return room(catalogue, TITLE, Log.EMPTY.with(entries(catalogue, state, functions)), List.of());
    }

    private static List<TimelineEntry> entries(Catalogue catalogue, State state, int functions) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Service service : catalogue.services()) {
            List<Report> reports = service.parts().stream()
                    .limit(functions)
                    .map(p -> Report.of(p, state))
                    .toList();
            Instant at = START.plusSeconds(60L * entries.size());
            Content content = new Content(
                    Kind.STATUS,
                    When.exactly(at),
                    Text.of(""),
                    null,
                    About.of(Target.service(service.id())),
                    reports,
                    null);
            String number = "K" + (entries.size() + 1);
            entries.add(TimelineEntry.written(number, Weekend.mark(number, at), content));
        }
        return entries;
    }

    /** All works again, and the incident was closed. */
    static Room over() {
        return over(State.OPERATIONAL);
    }

    /** The incident was closed while every function was in that state. */
    static Room over(State state) {
        return over(all(state));
    }

    /** The only incident of that room was closed. */
    static Room over(Room room) {
        Incident open = room.declared().getFirst();
        Instant closed = Weekend.kst("2022-10-16T21:40:00");
        return with(room, open, List.of(new PhaseStep(Phase.CLOSED, closed, null, Weekend.mark("K99", closed))));
    }

    private static Room with(Room room, Incident open, List<PhaseStep> steps) {
        Incident closed = new Incident(
                open.id(),
                open.declared(),
                open.facts(),
                steps,
                open.log(),
                open.assignments(),
                open.notices(),
                open.touched());
        return new Room(room.catalogue(), Map.of(closed.id(), closed), List.of());
    }

    /** A small incident that was touched last, beside a large one. */
    static Room two() {
        Room large = all(State.MAJOR_OUTAGE);
        Incident worst = large.declared().getFirst();
        Instant later = Weekend.kst("2022-10-16T21:30:00");
        Mark mark = Weekend.mark("K500", later);
        Facts facts = facts(new Text("사내 위키 느림", "The wiki is slow"), Severity.SEV3, later, mark);
        Incident small = new Incident("small", mark, facts, List.of(), Log.EMPTY, List.of(), List.of(), mark);
        return new Room(large.catalogue(), Map.of(worst.id(), worst, small.id(), small), List.of());
    }

    /** Names and texts that nobody would choose, and that somebody will have chosen. */
    static Room longNames() {
        List<Service> services =
                IntStream.range(0, 6).mapToObj(MadeRooms::longService).toList();
        Catalogue catalogue = new Catalogue(
                services,
                List.of(),
                List.of(new Journey(
                        "order",
                        Name.of(
                                "해외에서 한국 전화번호 없이 처음 가입하여 선물하기로 결제까지 마치기",
                                "Signing up abroad without a Korean telephone number and paying for a gift"),
                        List.of(Target.function("s0", "f0"), Target.function("s1", "f1")))),
                List.of(Target.service("s0"), Target.function("s1", "f0")),
                people(14),
                List.of());
        return room(
                catalogue,
                new Text(
                        "판교 데이터센터 지하 3층 배터리실 화재로 인한 카카오 공동체 전 서비스 동시 장애와 그 뒤의 데이터 정합성 확인",
                        "All services of the group down at once after a fire in the battery room on basement level 3"
                                + " in Pangyo"),
                Log.EMPTY.with(entries(catalogue, State.PARTIAL_OUTAGE, Integer.MAX_VALUE)),
                duties());
    }

    private static Service longService(int i) {
        return new Service(
                "s" + i,
                Name.of("공용 플랫폼 운영 도구와 배포 시스템 및 통합 관제 " + i, "Shared platform, operation tools and observability " + i),
                new Text("플랫폼 기반 기술 운영 담당", "Platform foundation engineering and operations team"),
                1,
                Audience.PUBLIC,
                List.of(),
                List.of(),
                IntStream.range(0, 5)
                        .mapToObj(f -> new Function(
                                "f" + f,
                                Name.of("해외 결제 승인 내역 조회 " + f, "Enquiry about payments approved abroad " + f),
                                null))
                        .toList());
    }

    private static List<Person> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Person(
                        "p" + i,
                        Name.of("남궁선우현 " + i, "Maximiliana Featherstonehaugh-Cholmondeley " + i),
                        null,
                        "플랫폼 기반 기술 운영 담당",
                        "+82 10-1234-567" + i))
                .toList();
    }

    private static List<Assignment> duties() {
        Mark mark = Weekend.mark("duty", START);
        return Stream.of(
                        new Duty.OfRole("incident-commander"),
                        new Duty.OfRole("scribe"),
                        new Duty.OfTarget(Target.service("s0")),
                        new Duty.OfTarget(new Target.OfFunction(new FunctionRef("s1", "f1"))))
                .map(duty -> new Assignment(mark, "p1", duty, START, Register.empty()))
                .toList();
    }

    private static Room room(Catalogue catalogue, Text title, Log log, List<Assignment> duties) {
        Mark mark = Weekend.mark("declared", START);
        Facts facts = facts(title, Severity.SEV1, START, mark);
        Incident incident = new Incident(Weekend.INCIDENT, mark, facts, List.of(), log, duties, List.of(), mark);
        return new Room(catalogue, Map.of(Weekend.INCIDENT, incident), List.of());
    }

    private static Facts facts(Text title, Severity severity, Instant start, Mark mark) {
        return new Facts(
                Weekend.one(title, mark),
                Weekend.one(severity, mark),
                Weekend.one(start, mark),
                Weekend.one(Weekend.KST, mark));
    }
}
