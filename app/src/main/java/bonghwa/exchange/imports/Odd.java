package bonghwa.exchange.imports;

import bonghwa.replica.Arrival;
import java.util.ArrayList;
import java.util.List;

/** What is odd about an import: of its file, and of where it goes. */
public final class Odd {

    private Odd() {}

    /** The file's findings, then what was redacted where its stories go. */
    public static List<Finding> of(ImportPlan plan, List<Arrival> arrivals) {
        List<Finding> odd = new ArrayList<>(plan.findings());
        int withheld = arrivals.stream().mapToInt(Arrival::withheld).sum();
        int others = arrivals.stream()
                .filter(a -> a.anewEntries() > 0)
                .mapToInt(Arrival::redacted)
                .sum();
        if (withheld > 0) {
            odd.add(new Finding("", "import.odd.withheld", List.of(String.valueOf(withheld))));
        }
        if (others > 0) {
            odd.add(new Finding("", "import.odd.redacted", List.of(String.valueOf(others))));
        }
        return odd;
    }
}
