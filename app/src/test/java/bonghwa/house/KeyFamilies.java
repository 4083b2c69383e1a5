package bonghwa.house;

import static bonghwa.house.KeyFamily.complete;
import static bonghwa.house.KeyFamily.open;

import bonghwa.bench.Aim;
import bonghwa.cli.Finding;
import bonghwa.domain.Attention;
import bonghwa.domain.Beat;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Handover;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Phase;
import bonghwa.domain.Role;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Trend;
import bonghwa.domain.Unapplied;
import bonghwa.domain.WaitsOn;
import bonghwa.op.OperationType;
import bonghwa.sync.BadInvitation;
import bonghwa.sync.HubFailure;
import bonghwa.sync.SyncStatus;
import bonghwa.ui.Act;
import bonghwa.ui.Theme;
import bonghwa.ui.model.Invited;
import bonghwa.ui.model.SizeUpModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message keys that the code puts together. A key that stands nowhere as a whole must belong to one of these. */
final class KeyFamilies {

    private static final Pattern COMMAND = Pattern.compile("@Command\\([^)]*?name = \"([a-z-]+)\"");
    private static final Pattern ID = Pattern.compile("\\bid\"?: *\"?([a-z-]+)");

    private static final List<KeyFamily> OF_THE_WALL = List.of(complete("ui.wall.WallLed", "wall.role.", Role.NEEDED));

    private KeyFamilies() {}

    static List<KeyFamily> of(Collection<Source> sources) {
        return Stream.of(ofTheRoom(sources), OF_THE_WALL, ReportKeys.ALL, NoticeKeys.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<KeyFamily> ofTheRoom(Collection<Source> sources) {
        return List.of(
                complete("ui.Phrases and cli.Words name states", "state.", words(State.values(), State::wire), ""),
                complete(
                        "ui.Phrases tells a service's answer", "state.", words(State.values(), State::wire), ".answer"),
                complete("ui.Phrases and cli.Words name kinds", "kind.", words(Kind.values(), Kind::wire)),
                open("ui.Phrases names who an entry is for", "kind.", words(Kind.values(), Kind::wire), ".person"),
                complete(
                        "ui.Phrases and cli.Words name severities",
                        "severity.",
                        words(Severity.values(), KeyFamilies::dashed)),
                complete("ui.Phrases and cli.Words name phases", "status.", words(Phase.values(), KeyFamilies::dashed)),
                complete(
                        "ui.shell.UnappliedWords", "unapplied.", words(Unapplied.Reason.values(), KeyFamilies::dashed)),
                open(
                        "ui.timeline.EntryWords and cli.EntryText",
                        "timeline.notCounting.",
                        words(Unapplied.Reason.values(), KeyFamilies::dashed)),
                open("TrustCheck", "verify.not-counting.", words(Unapplied.Reason.values(), KeyFamilies::dashed)),
                complete("ui.shell.UnappliedWords", "operation.", words(OperationType.values(), OperationType::wire)),
                complete("ui.Act.message", "act.", words(Act.values(), KeyFamilies::dashed)),
                complete(
                        "ui.settings.HelpView heads each group",
                        "help.",
                        words(Act.Scope.values(), KeyFamilies::dashed)),
                complete("cli.HandoverSheet", "handover.step.", words(Handover.Step.values(), KeyFamilies::dashed)),
                complete("domain.Teller", "waits.", words(WaitsOn.values(), WaitsOn::wire)),
                complete("domain.Teller", "beat.", words(Beat.values(), Beat::tag)),
                complete("domain.Teller", "trend.", words(Trend.values(), KeyFamilies::dashed)),
                complete("ui.task.SizeUpView", "size-up.", words(SizeUpModel.Part.values(), KeyFamilies::dashed)),
                open("ui.task.RhythmForm", "rhythm.house.", words(Beat.values(), Beat::tag)),
                open("ui.task.AttentionSheet", "attention.", words(Attention.Reason.values(), KeyFamilies::dashed)),
                complete("ui.settings.SettingsView", "settings.theme.", words(Theme.values(), Theme::wire)),
                complete(
                        "ui.settings.SettingsView",
                        "settings.language.",
                        words(Language.values(), KeyFamilies::dashed)),
                complete("cli.HubTrouble", "hub.reason.", words(HubFailure.Reason.values(), KeyFamilies::dashed)),
                complete("cli.HubSheet", "hub.link.", words(SyncStatus.Link.values(), KeyFamilies::dashed)),
                complete("cli.JoinCommand", "cli.join.bad.", words(BadInvitation.Fault.values(), KeyFamilies::dashed)),
                open("cli.HubRecoverCommand", "cli.hub.recover.", words(DeskStanding.values(), KeyFamilies::dashed)),
                open("cli.HubRecoverCommand", "cli.hub.recover.", List.of("none", "mistyped")),
                complete("cli.Findings", "cli.finding.", words(Finding.Grade.values(), KeyFamilies::dashed)),
                complete("cli.BenchTable", "bench.aim.", aims()),
                open("cli.BenchTable names figures", "bench.figure.", literals(sources, "bonghwa.bench")),
                open("ui.Phrases names the house's roles", "role.", roles(sources)),
                complete("ui.sync.SyncWords", "sync.link.", words(SyncStatus.Link.values(), KeyFamilies::dashed)),
                complete("ui.sync.SyncWords", "sync.reason.", words(HubFailure.Reason.values(), KeyFamilies::dashed)),
                complete("ui.sync.SyncWords", "sync.standing.", words(DeskStanding.values(), KeyFamilies::dashed)),
                complete("ui.sync.JoinForm", "sync.join.fault.", words(Invited.Fault.values(), KeyFamilies::dashed)),
                open("ui.incident.FirstStartView", "start.", literals(sources, "bonghwa.ui.incident"), "", ".text"),
                complete("ui.incident.CloseView", "incident.", List.of("close", "reopen"), ".text", ".do"),
                open("picocli asks for the headings of a usage", "usage.", HEADINGS, "Heading"),
                open(
                        "picocli asks for what a command does",
                        "bonghwa",
                        commands(sources),
                        ".usage.header",
                        ".usage.footer"));
    }

    private static final List<String> HEADINGS =
            List.of("synopsis", "commandList", "optionList", "parameterList", "description", "header", "footer");

    private static <T> List<String> words(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    private static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> aims() {
        return List.of(new Aim.Middle(1), new Aim.Edge(1), new Aim.Value(1), new Aim.None()).stream()
                .map(Aim::wire)
                .toList();
    }

    private static Set<String> literals(Collection<Source> sources, String packageName) {
        return Literals.in(sources, source -> source.isMain() && source.isIn(packageName));
    }

    /** The roles of the catalogues and incidents that ship. */
    private static Set<String> roles(Collection<Source> sources) {
        return sources.stream()
                .filter(source ->
                        source.path().startsWith("assets/") && source.path().matches(".*\\.(yaml|json)"))
                .flatMap(source -> ID.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The program, its commands and the commands below them, each with a dot before it. */
    private static Set<String> commands(Collection<Source> sources) {
        Set<String> names = sources.stream()
                .filter(source -> source.isMain() && source.isIn("bonghwa.cli"))
                .flatMap(source -> COMMAND.matcher(source.text()).results())
                .map(found -> "." + found.group(1))
                .collect(Collectors.toUnmodifiableSet());
        Stream<String> below = names.stream().flatMap(above -> names.stream().map(name -> above + name));
        return Stream.of(Stream.of(""), names.stream(), below)
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
