package bonghwa.exchange.report;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Dependency;
import bonghwa.domain.Duty;
import bonghwa.domain.Function;
import bonghwa.domain.Journey;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Severity;
import bonghwa.domain.Site;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import bonghwa.testing.Weekend;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A small outage with something of everything, written as real signed lines, and the reports that are made of it. */
final class SmallRoom {

    static final String INCIDENT = "fire";
    static final String VERSION = "0.1.0";
    static final Instant AT = Weekend.kst("2022-10-15T18:00:00");

    /** Whatever people paste: Hanja, an emoji, an escape sequence, decomposed Hangul, markup. */
    static final String ODD = "火災 \uD83D\uDD25 \u001B[31m \u1112\u1161\u11AB <b>&amp;</b>";

    final Scribe scribe = new Scribe(3, Clockwork.REAL, Weekend.kst("2022-10-15T15:20:00"));
    private int numbers;

    SmallRoom() {
        write(null, catalogue());
        write(
                INCIDENT,
                new Operation.IncidentDeclared(
                        new Text("판교 화재", "Fire at Pangyo"),
                        Severity.SEV1,
                        Weekend.kst("2022-10-15T15:19:00"),
                        Weekend.KST));
    }

    /** With all that makes a report long. */
    SmallRoom told() {
        logs("15:19", Kind.MILESTONE, "지하 배터리실에서 불이 남");
        reports("15:30", "pay/card", State.MAJOR_OUTAGE);
        reports("15:30", "login/web", State.PARTIAL_OUTAGE);
        reports("15:31", "tools", State.MAJOR_OUTAGE);
        write(
                INCIDENT,
                new Operation.DutyAssigned(
                        "kim", new Duty.OfRole(Role.COMMANDER), Weekend.kst("2022-10-15T15:38:00"), null));
        String blocker = logs("15:45", Kind.BLOCKER, "현장에 들어갈 수 없음");
        write(
                INCIDENT,
                new Operation.EntryAmended(blocker, Change.NONE.withText(Text.of("소방 통제로 현장에 들어갈 수 없음")), "더 자세히"));
        String wrong = logs("15:50", Kind.OBSERVATION, "잘못 적은 것");
        write(INCIDENT, new Operation.EntryStruck(wrong, true, "다른 방 이야기"));
        logs("15:55", Kind.OBSERVATION, ODD);
        write(
                INCIDENT,
                new Operation.NoticeSent(
                        1,
                        Audience.PUBLIC,
                        Weekend.kst("2022-10-15T16:00:00"),
                        Weekend.kst("2022-10-15T16:05:00"),
                        new Text("[안내] 결제를 이용할 수 없습니다.", "[Update] Payments do not work."),
                        Weekend.kst("2022-10-15T18:00:00")));
        reports("17:10", "login/web", State.OPERATIONAL);
        return this;
    }

    String logs(String clock, Kind kind, String text) {
        return write(INCIDENT, new Operation.EntryLogged("C" + ++numbers, content(clock, kind, text)))
                .id();
    }

    void reports(String clock, String target, State state) {
        reported(clock, Report.of(Target.parse(target), state));
    }

    void reported(String clock, Report report) {
        Content content = new Content(
                Kind.STATUS,
                When.exactly(moment(clock)),
                Text.of("사내에서만 쓰는 말"),
                null,
                About.of(report.target()),
                List.of(report),
                null);
        write(INCIDENT, new Operation.StateReported("C" + ++numbers, content));
    }

    private static Content content(String clock, Kind kind, String text) {
        return Content.of(kind, moment(clock), text);
    }

    static Instant moment(String clock) {
        return Weekend.kst("2022-10-15T" + clock + ":00");
    }

    Line write(@Nullable String incident, Operation operation) {
        return scribe.later(20).write(incident, operation);
    }

    /** What is written after each report, and must change nothing of the next one. */
    void anchors() {
        List<End> ends = List.of(End.of(scribe.lines().getLast()));
        write(null, new Operation.Anchored(ends, 1));
    }

    private static Operation catalogue() {
        Service login = new Service(
                "login",
                Name.of("로그인", "Login"),
                null,
                1,
                Audience.PUBLIC,
                List.of("pangyo"),
                List.of(),
                List.of(
                        new Function("web", Name.of("웹", "Web"), null),
                        new Function("app", Name.of("앱", "App"), null)));
        Service pay = new Service(
                "pay",
                Name.of("페이", "Pay"),
                null,
                1,
                Audience.PUBLIC,
                List.of("pangyo"),
                List.of(new Dependency(Target.service("login"), true, Text.of(""), null)),
                List.of(new Function("card", Name.of("결제", "Cards"), null)));
        Service tools = new Service(
                "tools", Name.of("배포 도구", "Tools"), null, 2, Audience.STAFF, List.of(), List.of(), List.of());
        return new Operation.CatalogueChanged(
                List.of(login, pay, tools),
                List.of(new Site("pangyo", Name.of("판교", "Pangyo"))),
                List.of(new Journey("buy", Name.of("가게에서 결제", "Pay in a shop"), List.of(Target.service("pay")))),
                List.of(new Person("kim", Name.of("김철수", "Kim"), null, null, "010-1234")),
                List.of(new Role(Role.COMMANDER, Name.of("총괄", "Commander"), List.of())),
                null,
                null,
                List.of());
    }

    static Reports reports() {
        return new Reports(VERSION, SmallRoom::words);
    }

    static UnaryOperator<String> words(Language language) {
        String name = "/i18n/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(SmallRoom.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in)::getString;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String root() {
        return scribe.desk().id();
    }

    ReportOrder order(Edition edition) {
        return new ReportOrder(INCIDENT, Clockwork.Kind.REAL, root(), AT, null, edition);
    }

    byte[] report(Edition edition) {
        return report(order(edition), scribe.lines());
    }

    byte[] report(ReportOrder order, List<Line> lines) {
        try {
            return reports().make(order, lines, scribe.lines().getFirst(), scribe.replica());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those lines in an order in which they never came. */
    static List<Line> backwards(List<Line> lines) {
        return new ArrayList<>(lines).reversed();
    }
}
