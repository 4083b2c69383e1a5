package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Amount;
import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Dependency;
import bonghwa.domain.Duty;
import bonghwa.domain.Eta;
import bonghwa.domain.Function;
import bonghwa.domain.Journey;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Severity;
import bonghwa.domain.Site;
import bonghwa.domain.Sound;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.domain.When;
import bonghwa.op.Certificate;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** One sample of every type of operation, with every field set: golden lines are made of them. */
public final class Samples {

    public static final Instant T = Instant.parse("2022-10-16T12:44:00.123Z");
    private static final String ENTRY = "x".repeat(43);

    private Samples() {}

    public static List<Operation> all() {
        return List.of(
                new Operation.IncidentDeclared(
                        new Text("판교 화재", "Pangyo fire"), Severity.SEV1, T, ZoneId.of("Asia/Seoul")),
                new Operation.IncidentAmended(Text.of("판교"), Severity.UNSET, T, ZoneId.of("Asia/Seoul"), "다시 셈"),
                new Operation.PhaseEntered(Phase.CLOSED, T, "모두 복구"),
                new Operation.EntryLogged("K1", content(List.of())),
                new Operation.StateReported(
                        "K2",
                        content(List.of(
                                new Report(
                                        Target.function("pay", "payment"), State.DEGRADED, Amount.of(2, 4), Eta.at(T)),
                                new Report(Target.service("pay"), null, null, Eta.NONE),
                                Report.unchanged(Target.service("map"))))),
                new Operation.EntryAmended(ENTRY, change(), "개발자 회고 기준"),
                new Operation.EntryStruck(ENTRY, true, "중복"),
                new Operation.EntryPinned(ENTRY, true),
                new Operation.DutyAssigned("kim", new Duty.OfRole(Role.COMMANDER), T, T.plusSeconds(3600)),
                new Operation.DutyEnded(ENTRY, T, "교대"),
                new Operation.EntryResolved(ENTRY, T, "현장 확인"),
                new Operation.HandoverOffered(
                        new Duty.OfRole(Role.COMMANDER), "kim", "lee", T, new Text("톡채널 복구 중", "Channel recovering")),
                new Operation.HandoverAmended(ENTRY, Text.of("톡채널 23:30 예정")),
                new Operation.HandoverAccepted(ENTRY, "lee", T, ENTRY),
                new Operation.HandoverWithdrawn(ENTRY, true, "아직 아님"),
                new Operation.SizeUpSet(Text.of("로그인 안 됨"), Text.of("전 서비스"), Trend.STEADY, Text.of("전원 복구 시각")),
                new Operation.RhythmSet(Beat.CALL_OUT, Duration.ofMinutes(10), true),
                new Operation.TeamSet(
                        "t1", Name.of("알파", "Alpha"), "kim", List.of("lee", "park"), Eta.at(T.plusSeconds(60))),
                new Operation.NoticeDrafted(
                        Audience.PUBLIC,
                        new NoticeDraft(
                                T, T.plusSeconds(7200), new Text("화재", "fire"), "3a", new Text("안내", "Update"), "kim")),
                new Operation.NoticeSent(3, Audience.PUBLIC, T, T, new Text("안내", "Update"), T.plusSeconds(7200)),
                catalogue(),
                new Operation.ReplicaCertified(certificate()),
                new Operation.StewardAppointed("desk", "첫 관리자"),
                new Operation.StewardRevoked("desk", "분실"),
                new Operation.DeskAdmitted("desk", "member", "현장"),
                new Operation.DeskRevoked("desk", List.of(new End("replica", 7, ENTRY)), "도난"),
                new Operation.PayloadRedacted(ENTRY, "비밀번호"),
                new Operation.Anchored(List.of(new End("replica", 7, ENTRY)), 1));
    }

    private static Content content(List<Report> reports) {
        About about = new About(
                List.of(new Target.Everything(), Target.parse("site:pangyo"), Target.service("pay")),
                List.of(Target.function("map", "address")),
                List.of(new Party.OfPerson("kim"), new Party.OfRole("scribe")),
                List.of("회고"));
        return new Content(
                Kind.STATUS, When.between(T, T.plusSeconds(60)), Text.of("결제 느림"), "#페이 느림", about, reports, T);
    }

    private static Change change() {
        return new Change(
                Kind.NOTE,
                When.about(T),
                Text.of("고침"),
                About.NOTHING,
                List.of(Report.of(Target.service("pay"), State.OPERATIONAL)),
                Eta.at(T),
                false,
                true,
                null,
                null);
    }

    private static Operation catalogue() {
        Service pay = new Service(
                "pay",
                new Name("페이", "Pay", List.of("결제"), Sound.VOWEL),
                Text.of("페이 팀"),
                1,
                Audience.PUBLIC,
                List.of("pangyo"),
                List.of(new Dependency(Target.service("map"), true, Text.of("주소"), "payment")),
                List.of(new Function("payment", Name.of("결제", "Payment"), Audience.PARTNERS)));
        return new Operation.CatalogueChanged(
                List.of(pay),
                List.of(new Site("pangyo", Name.of("판교", "Pangyo"))),
                List.of(new Journey("order", Name.of("주문", "Order"), List.of(Target.function("pay", "payment")))),
                List.of(new Person("kim", Name.of("김", "Kim"), "scribe", "ops", "010-0000-0000")),
                List.of(new Role("scribe", Name.of("기록", "Scribe"), List.of(Text.of("적는다")))),
                List.of(Target.service("pay")),
                List.of("service:pay"),
                List.of("service:old"));
    }

    private static Certificate certificate() {
        return Certificate.issue(
                Scribe.signer(1),
                Scribe.signer(2).publicKey(),
                "K",
                new Clockwork(Clockwork.Kind.REPLAY, T, T.plusSeconds(9)));
    }
}
