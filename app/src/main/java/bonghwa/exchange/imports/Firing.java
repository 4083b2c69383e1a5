package bonghwa.exchange.imports;

import bonghwa.domain.About;
import bonghwa.domain.ImportKey;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.exchange.BadFile;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What fires of each target while alerts begin and end: the worst of it is the target's state; when nothing does, it works. */
final class Firing {

    private final Drafting drafting;
    private final Map<Target, Fired> firing = new HashMap<>();
    private final Set<ImportKey> told = new HashSet<>();

    Firing(Drafting drafting) {
        this.drafting = drafting;
    }

    /** An entry for each turn, in their order; a payload that was sent again tells nothing new. */
    List<Operation> told(List<Alert.Turn> turns) throws BadFile {
        List<Operation> entries = new ArrayList<>();
        Elsewhere elsewhere = Elsewhere.of(
                drafting.setting().standing(), turns.stream().map(this::key).collect(Collectors.toSet()));
        for (Alert.Turn turn : turns) {
            Alert alert = turn.alert();
            String which = which(turn);
            ImportKey key = key(turn);
            if (told.add(key)) {
                List<Report> reports = reports(turn, elsewhere);
                About about = new About(turn.target().stream().toList(), List.of(), List.of(), List.of());
                Kind kind = reports.isEmpty() ? Kind.OBSERVATION : Kind.STATUS;
                String words = "[" + which + "] " + alert.words();
                entries.add(drafting.entry(
                        key,
                        kind,
                        turn.when(),
                        words,
                        about,
                        reports,
                        alert.spot().line()));
            }
        }
        return entries;
    }

    private static String which(Alert.Turn turn) {
        return turn.firing() ? "firing" : "resolved";
    }

    private ImportKey key(Alert.Turn turn) {
        Alert alert = turn.alert();
        return drafting.keys().of(alert.fingerprint(), alert.starts().text(), which(turn));
    }

    /** Nothing where by other files something worse fires: that is what the board says already. */
    private List<Report> reports(Alert.Turn turn, Elsewhere elsewhere) {
        Optional<State> says = turn.alert().state();
        if (turn.target().isEmpty() || says.isEmpty()) {
            return List.of();
        }
        Target target = turn.target().get();
        Fired now = firing.computeIfAbsent(target, _ -> new Fired(new HashMap<>(), new StateTally()));
        if (turn.firing()) {
            now.begins(turn.alert().fingerprint(), says.get());
        } else {
            now.ends(turn.alert().fingerprint());
        }
        State worst = now.worst();
        if (worst.worse(elsewhere.at(target, turn.when().at())) != worst) {
            drafting.findings().add(turn.alert().spot().where(), "import.odd.still-firing", target.toString());
            return List.of();
        }
        return drafting.names().reports(target, worst);
    }
}
