package bonghwa;

import bonghwa.domain.About;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Journey;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Name;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Service;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import bonghwa.testing.ManyServices;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rooms that a wall must hold: one service broken, and hundreds of them. */
final class WallRooms {

    private static final List<Text> OWNERS = List.of(
            new Text("행정안전", "Ministry of the Interior and Safety"),
            new Text("국토·교통", "Land, Infrastructure and Transport"),
            new Text("보건·복지", "Health and Welfare"),
            new Text("우편·금융", "Korea Post"),
            new Text("교육", "Education"),
            new Text("소방·경찰", "Fire and Police"),
            new Text("국세·관세", "Taxes and Customs"),
            new Text("법무", "Justice"),
            new Text("환경·기상", "Environment and Weather"),
            new Text("기타", "Others"));
    private static final List<Integer> SIZES = List.of(118, 92, 86, 64, 58, 47, 61, 55, 69, 59);

    private static final int MANY = 100;

    private WallRooms() {}

    /** Of the weekend's services only the first is broken. */
    static Room oneBroken() {
        Room well = MadeRooms.all(State.OPERATIONAL);
        return states(well, well.catalogue().services(), i -> i == 0 ? State.MAJOR_OUTAGE : State.OPERATIONAL);
    }

    /** The same of the last one, on which none waits. */
    static Room oneAlone() {
        Room well = MadeRooms.all(State.OPERATIONAL);
        List<Service> services = well.catalogue().services();
        return states(well, services, i -> i == services.size() - 1 ? State.MAJOR_OUTAGE : State.OPERATIONAL);
    }

    /** 709 services of forty owners, every ninth of them not well. */
    static Room many() {
        return of(709);
    }

    /** So many services, every ninth of them not well. */
    static Room of(int services) {
        return ManyServices.room(ManyServices.services(services)).room().get();
    }

    /** 709 services of ten owners as in the fire of 2025, two thirds of them not well. */
    static Room fire() {
        return fire(WallRooms::burnt);
    }

    /** The same, but that one of them is in that state. */
    static Room fireBut(int service, State state) {
        return fire(i -> i == service ? state : burnt(i));
    }

    /** The same, but that all that was in one of these states works. */
    static Room fireWithout(State... ended) {
        return fire(i -> List.of(ended).contains(burnt(i)) ? State.OPERATIONAL : burnt(i));
    }

    /** Those of the fire that people cannot use as they should. */
    static List<Service> burnt() {
        List<Service> services = ManyServices.services(709);
        return IntStream.range(0, services.size())
                .filter(i -> List.of(State.MAJOR_OUTAGE, State.PARTIAL_OUTAGE, State.DEGRADED)
                        .contains(burnt(i)))
                .mapToObj(services::get)
                .toList();
    }

    private static Room fire(IntFunction<State> states) {
        List<Service> services = new ArrayList<>();
        for (Service s : ManyServices.services(709)) {
            int i = services.size();
            Text owner = owner(i);
            services.add(new Service(
                    s.id(), s.name(), owner, s.grade(), s.audience(), s.sites(), s.dependsOn(), s.functions()));
        }
        return states(ManyServices.room(services).room().get(), services, states);
    }

    private static State burnt(int service) {
        return switch (service * 7 % 12) {
            case 0, 1, 2, 3, 4 -> State.MAJOR_OUTAGE;
            case 5 -> State.PARTIAL_OUTAGE;
            case 6 -> State.RECOVERING;
            case 7 -> service % 5 == 0 ? State.DEGRADED : State.MAINTENANCE;
            default -> service % 11 == 0 ? State.UNKNOWN : State.OPERATIONAL;
        };
    }

    /** What stands beside the states: what is blocked, what was decided. */
    private static List<TimelineEntry> told(Instant start) {
        return List.of(
                told("T1", start.plusSeconds(600), Kind.BLOCKER, "5층 전산실 진입 불가: 배터리 재발화 위험", WaitsOn.ACCESS),
                told("T2", start.plusSeconds(1500), Kind.BLOCKER, "항온항습기 정지, 서버 기동 보류", WaitsOn.POWER),
                told("T3", start.plusSeconds(4200), Kind.DECISION, "1등급부터 대구센터로 이전하기로 함", null));
    }

    private static TimelineEntry told(String id, Instant at, Kind kind, String text, @Nullable WaitsOn waitsOn) {
        Content content =
                new Content(kind, When.exactly(at), Text.of(text), null, About.NOTHING, List.of(), null, waitsOn);
        return TimelineEntry.written(id, Weekend.mark(id, at), content);
    }

    private static List<Journey> journeys(List<Service> services) {
        List<Journey> journeys = new ArrayList<>();
        List<String> names = List.of("주민등록 등본 발급", "우편 접수", "국세 납부", "119 문자 신고", "자동차 등록");
        for (int i = 0; i < Math.min(names.size(), services.size()); i++) {
            String name = names.get(i);
            journeys.add(new Journey(
                    "j" + i,
                    Name.of(name, "Journey " + i),
                    List.of(Target.service(services.get(i).id()))));
        }
        return journeys;
    }

    private static Text owner(int service) {
        int owner = 0;
        for (int before = 0; service >= before + SIZES.get(owner); owner++) {
            before += SIZES.get(owner);
        }
        return OWNERS.get(owner);
    }

    /** The first incident of that room with exactly these states, each service's reported once. */
    private static Room states(Room room, List<Service> services, IntFunction<State> states) {
        Incident before = room.declared().getFirst();
        List<TimelineEntry> entries = new ArrayList<>();
        List<TimelineEntry> old = before.log().entries();
        for (int i = 0; i < services.size(); i++) {
            State state = states.apply(i);
            List<Report> reports = services.get(i).parts().stream()
                    .map(part -> Report.of(part, state))
                    .toList();
            entries.add(TimelineEntry.written(
                    "K" + i,
                    Weekend.mark("K" + i, old.get(i).occurredAt()),
                    new Content(
                            Kind.STATUS,
                            When.exactly(old.get(i).occurredAt()),
                            Text.of(""),
                            null,
                            About.of(Target.service(services.get(i).id())),
                            reports,
                            null)));
        }
        if (services.size() > MANY) {
            entries.addAll(told(before.facts().started()));
        }
        Incident now = new Incident(
                before.id(),
                before.declared(),
                before.facts(),
                before.steps(),
                Log.EMPTY.with(entries),
                before.assignments(),
                before.notices(),
                before.touched());
        return new Room(withServices(room.catalogue(), services), Map.of(now.id(), now), List.of());
    }

    private static Catalogue withServices(Catalogue was, List<Service> services) {
        List<Journey> journeys = services.size() > MANY ? journeys(services) : was.journeys();
        return new Catalogue(services, was.sites(), journeys, was.pinned(), was.people(), was.roles());
    }
}
