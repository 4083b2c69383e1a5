package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Function;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Name;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Service;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A made-up public administration with hundreds of services, most of them well. */
public final class ManyServices {

    private static final List<String> AREAS = List.of(
            "주민등록", "국세", "우편", "건강보험", "국민연금", "출입국", "병무", "특허", "관세", "조달", "기상", "산림", "통계", "소방", "경찰", "교육행정",
            "대학정보", "문화재", "해양", "항만", "철도", "도로교통", "항공", "토지", "건축", "고용보험", "산업재해", "복지", "보훈", "식품안전", "의약품", "농업",
            "축산", "수산", "환경", "상수도", "전력거래", "가스안전", "원자력", "방송통신");
    private static final List<String> THINGS = List.of(
            "신청", "조회", "증명서 발급", "납부", "예약", "민원 접수", "통합 관리", "자료 개방", "모바일 앱", "상담", "전자 문서", "알림", "결재", "회원 관리",
            "지도", "통계 보기", "사전 심사", "온라인 교육");

    private ManyServices() {}

    /** That many services, each with two functions. */
    public static List<Service> services(int count) {
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String ko = AREAS.get(i % AREAS.size()) + " " + THINGS.get(i / AREAS.size() % THINGS.size());
            String id = "s" + i;
            services.add(new Service(
                    id,
                    Name.of(ko, "Service " + i),
                    Text.of(AREAS.get(i % AREAS.size())),
                    i % 5 == 0 ? null : i % 3 + 1,
                    Audience.PUBLIC,
                    List.of(),
                    List.of(),
                    List.of(
                            new Function("web", Name.of("웹", "Web"), null),
                            new Function("api", Name.of("연계", "API"), null))));
        }
        return services;
    }

    /** A room with these, in which every ninth is broken. */
    public static RoomModel room(List<Service> services) {
        Instant start = Weekend.kst("2022-10-16T20:00:00");
        Mark mark = Weekend.mark("declared", start);
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            State state = i % 9 == 0 ? State.values()[i / 9 % 6] : State.OPERATIONAL;
            List<Report> reports = services.get(i).parts().stream()
                    .map(p -> Report.of(p, state))
                    .toList();
            entries.add(TimelineEntry.written(
                    "K" + i,
                    Weekend.mark("K" + i, start),
                    new Content(
                            Kind.STATUS,
                            When.exactly(start.plusSeconds(60L * (i % 90))),
                            Text.of(""),
                            null,
                            About.of(Target.service(services.get(i).id())),
                            reports,
                            null)));
        }
        Facts facts = new Facts(
                Weekend.one(Text.of("전산망 장애"), mark),
                Weekend.one(Severity.SEV1, mark),
                Weekend.one(start, mark),
                Weekend.one(Weekend.KST, mark));
        Incident incident = new Incident(
                Weekend.INCIDENT, mark, facts, List.of(), Log.EMPTY.with(entries), List.of(), List.of(), mark);
        Catalogue catalogue = new Catalogue(services, List.of(), List.of(), List.of(), List.of(), List.of());
        return new RoomModel(
                new Room(catalogue, Map.of(Weekend.INCIDENT, incident), List.of()),
                Weekend.MOMENT,
                Weekend.KST,
                Clockwork.Kind.REAL);
    }
}
