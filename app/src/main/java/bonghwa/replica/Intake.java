package bonghwa.replica;

import bonghwa.op.Base64Url;
import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.Line;
import bonghwa.store.At;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sifts a page of lines from elsewhere: form and hashes are checked when they are read; here that each continues something that is
 * held, and the signature of the last line of each branch, which vouches for all before it. Pure.
 */
final class Intake {

    private static final Comparator<Line> ORDER = Comparator.<Line>comparingLong(
                    line -> line.head().origin().counter())
            .thenComparing(Line::id);

    private final Holding holding;
    private final Set<String> unsigned = new HashSet<>();
    private final Map<Line, Chain.Fault> refused = new HashMap<>();
    private final Map<String, Line> fresh = new HashMap<>();
    private final List<Line> taken = new ArrayList<>();

    private Intake(Holding holding) {
        this.holding = holding;
    }

    /** Sifts lines that come in any order and any number of times. */
    static Sifted sift(Holding holding, Collection<Line> lines) {
        Intake intake = new Intake(holding);
        Collection<Line> once = once(lines);
        int before;
        do {
            // Lines that nobody signed are left out, and with them what continues them: who knows what that is worth?
            before = intake.unsigned.size();
            Map<String, Branches> after = intake.pass(once);
            intake.judge(after);
        } while (intake.unsigned.size() > before);
        return new Sifted(List.copyOf(intake.taken), Map.copyOf(intake.refused));
    }

    /** Each line once, by its counter; of two copies the one that has its payload. */
    private static Collection<Line> once(Collection<Line> lines) {
        Map<String, Line> byId = new HashMap<>();
        lines.forEach(
                line -> byId.merge(line.id(), line, (one, two) -> one.payload().isPresent() ? one : two));
        return byId.values().stream().sorted(ORDER).toList();
    }

    private Map<String, Branches> pass(Collection<Line> lines) {
        refused.clear();
        fresh.clear();
        taken.clear();
        Growth growth = new Growth(holding.branches(), holding.holes());
        for (Line line : lines) {
            if (unsigned.contains(line.id())) {
                refused.put(line, Chain.Fault.BAD_SIGNATURE);
                continue;
            }
            boolean first = line.head().origin().counter() == 1;
            switch (growth.add(line, At.START, first)) {
                case NEW -> {
                    fresh.put(line.id(), line);
                    taken.add(line);
                }
                case FILLED -> taken.add(line);
                case KNOWN -> {}
                case BROKEN -> refused.put(line, growth.fault());
            }
        }
        return growth.branches();
    }

    /** Finds what no good signature vouches for. */
    private void judge(Map<String, Branches> after) {
        Set<String> followed = new HashSet<>();
        fresh.values()
                .forEach(
                        line -> followed.add(String.valueOf(line.head().origin().previous())));
        Set<String> vouched = new HashSet<>();
        Set<String> suspect = new HashSet<>();
        for (Line line : fresh.values()) {
            if (!followed.contains(line.id())) {
                back(line, key(after, line), vouched, suspect);
            }
        }
        suspect.removeAll(vouched);
        unsigned.addAll(suspect);
    }

    /** From the last line of a branch back: suspect up to the first good signature, and from there on vouched for. */
    private void back(Line last, byte[] key, Set<String> vouched, Set<String> suspect) {
        boolean good = false;
        for (@Nullable Line line = last; line != null && !vouched.contains(line.id()); line = before(line)) {
            // The signature of a first line was checked when it was added.
            good = good || line.head().origin().counter() == 1 || line.signedBy(key);
            (good ? vouched : suspect).add(line.id());
        }
    }

    private @Nullable Line before(Line line) {
        String previous = line.head().origin().previous();
        return previous == null ? null : fresh.get(previous);
    }

    private static byte[] key(Map<String, Branches> after, Line line) {
        @Nullable
        Chain chain = after.getOrDefault(line.head().origin().replica(), Branches.NONE)
                .chain();
        return chain == null
                ? new byte[0]
                : Base64Url.decode(chain.certificate().replicaKey());
    }
}
