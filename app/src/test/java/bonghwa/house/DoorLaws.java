package bonghwa.house;

import static bonghwa.house.Accesses.called;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import bonghwa.replica.Committer;
import bonghwa.replica.Replica;
import bonghwa.store.Journal;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Rule 17: there is one door to the record, and what people record here and what others recorded pass it alike. */
final class DoorLaws {

    private static final Predicate<JavaAccess<?>> APPENDS = called(Journal.class, "append");
    private static final Predicate<JavaAccess<?>> COMMITS =
            called(Committer.class, "commit").or(called(Replica.class, "commit"));
    private static final Predicate<JavaAccess<?>> MERGES = called(Replica.class, "merge");

    static final Law ONE_PLACE_APPENDS = new Law(
            "ONE_PLACE_APPENDS",
            "bonghwa.replica",
            classes()
                    .should(only("append to the journal", APPENDS, DoorLaws::isTheDoor))
                    .because("what is here must be forced before it is seen, in one order for all: commit through"
                            + " Commands, or merge; both end in Replica.append"),
            bonghwa.replica.SideDoorCanaries.Appends.class,
            bonghwa.replica.SideDoorCanaries.Refers.class);

    static final Law COMMANDS_COMMIT = new Law(
            "COMMANDS_COMMIT",
            "bonghwa.replica",
            classes()
                    .should(only("commit", COMMITS, DoorLaws::isAVerb))
                    .because("an intent of somebody's own knows no rule of the room: add a verb to Commands"),
            bonghwa.replica.SideDoorCanaries.Commits.class,
            bonghwa.replica.SideDoorCanaries.RefersToCommit.class);

    static final Law EXCHANGE_MERGES = new Law(
            "EXCHANGE_MERGES",
            "bonghwa.replica",
            classes()
                    .should(only("merge", MERGES, access -> isIn(access, "bonghwa.sync", "bonghwa.cli")))
                    .because("lines of others come from a hub or a bundle: hand them to sync"),
            bonghwa.replica.SideDoorCanaries.Merges.class);

    private DoorLaws() {}

    private static boolean isTheDoor(JavaAccess<?> access) {
        return access.getOriginOwner().getName().equals(Replica.class.getName())
                && access.getOrigin().getName().equals("append");
    }

    /** What people say of incidents, what stewards do, what a laptop vouches for; and a committer that stands before another one. */
    private static final Set<String> VERBS =
            Set.of("bonghwa.replica.Commands", "bonghwa.replica.Stewardship", "bonghwa.replica.Anchoring");

    private static boolean isAVerb(JavaAccess<?> access) {
        JavaClass owner = access.getOriginOwner();
        return VERBS.contains(owner.getName())
                || (owner.isAssignableTo(Committer.class) && isIn(access, "bonghwa.replica"));
    }

    private static boolean isIn(JavaAccess<?> access, String... packages) {
        return Names.inside(packages).test(access.getOriginOwner());
    }

    private static ArchCondition<JavaClass> only(
            String act, Predicate<JavaAccess<?>> does, Predicate<JavaAccess<?>> may) {
        return new ArchCondition<>("leave it to the door to " + act) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> does.test(access) && !may.test(access))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }
}
