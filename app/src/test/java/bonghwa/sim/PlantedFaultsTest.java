package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulation is worth something only if it finds what is really wrong. */
class PlantedFaultsTest {

    /** So many worlds may pass before a fault is found. */
    private static final int SEEDS = 25;

    private static List<Planted.Fault> faults(Plant plant) {
        return switch (plant) {
            case NOTHING, SEQUENCE_CURSOR, SENT_FLAG, ACKNOWLEDGED_BEFORE_FORCE -> List.of();
            case TIE_UNBROKEN -> List.of(new Planted.Fault("bonghwa.domain.Mark", "compareTo", "bonghwa.op.Loosely"));
            case COUNTER_REUSE ->
                List.of(
                        new Planted.Fault("bonghwa.replica.DeskOnDisk", "strange", "bonghwa.replica.Careless"),
                        new Planted.Fault("bonghwa.replica.Authorship", "compare", "bonghwa.replica.Careless"));
            case ARRIVAL_ORDER_TRUST -> List.of(new Planted.Fault("bonghwa.op.Fold", "narrowed", "bonghwa.op.Loosely"));
            case REDACTED_BUT_KEPT ->
                List.of(new Planted.Fault("bonghwa.replica.Redacting", "settle", "bonghwa.replica.Careless"));
            case NO_PREFIX_RULE -> List.of(new Planted.Fault("bonghwa.op.Branches", "append", "bonghwa.op.Loosely"));
        };
    }

    /** What the first worlds tell in which something is wrong. */
    static List<String> found(Plant plant, int seeds) {
        List<String> told = new ArrayList<>();
        List<Planted.Fault> all = new ArrayList<>(CheapSignatures.INSTEAD);
        all.addAll(faults(plant));
        Planted copy = new Planted(all);
        for (long seed = 1; seed <= seeds && told.isEmpty(); seed++) {
            try {
                copy.run(seed, plant);
            } catch (AssertionError e) {
                told.add(String.valueOf(e.getMessage()).lines().findFirst().orElse("nothing was said"));
            }
        }
        return told;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void a_planted_fault_is_found(Plant plant) {
        assertThat(found(plant, SEEDS)).singleElement().asString().containsPattern(broken(plant));
    }

    /** What a law says that the fault breaks: else anything that goes wrong would do, such as a plant that does not fit any more. */
    private static String broken(Plant plant) {
        return switch (plant) {
            case NOTHING -> "nothing";
            case TIE_UNBROKEN -> "\\[(what .* shows|incident )";
            case COUNTER_REUSE -> "\\[forks at ";
            case ARRIVAL_ORDER_TRUST -> "\\[(what .* (lists|shows)|incidents? )";
            case SEQUENCE_CURSOR, SENT_FLAG, NO_PREFIX_RULE -> "\\[(what .* holds|.* stands behind its predecessor)";
            case REDACTED_BUT_KEPT -> "\\[the redacted words of .* on the disk of ";
            case ACKNOWLEDGED_BEFORE_FORCE -> "\\[what .* (holds|was promised)";
        };
    }

    @ParameterizedTest
    @EnumSource(names = "NOTHING")
    void in_the_copy_of_the_program_without_a_fault_nothing_is_found(Plant plant) {
        assertThat(found(plant, 2)).isEmpty();
    }
}
