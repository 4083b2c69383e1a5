package bonghwa.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rule 11: the wall has no commands; not switched off, but none within its reach. */
final class WallLaws {

    private static final String COMMANDS = "bonghwa.replica.Commands";
    private static final String REPLICA = "bonghwa.replica.Replica";
    private static final String COMMITTER = "bonghwa.replica.Committer";

    static final Law THE_WALL_HAS_NO_VERBS = new Law(
            "THE_WALL_HAS_NO_VERBS",
            "bonghwa.ui.wall",
            classes()
                    .that()
                    .resideInAPackage("bonghwa.ui.wall..")
                    .should(notReach("a verb", type -> usesAVerb(type, Set.of("commit", "merge"))))
                    .because("law 6: a wall changes no journal; give its models a read-only source, not one that knows"
                            + " Commands"),
            bonghwa.ui.wall.WallCanaries.Speaks.class,
            bonghwa.ui.wall.WallCanaries.Merges.class,
            bonghwa.ui.wall.WallCanaries.ShowsAModel.class,
            bonghwa.ui.wall.WallCanaries.ShowsAPage.class);

    /** The root's classes for a wall begin with its name; their store only merges, by sync. */
    static final Law A_WALL_IS_WIRED_WITHOUT_VERBS = new Law(
            "A_WALL_IS_WIRED_WITHOUT_VERBS",
            "bonghwa.ui.wall",
            classes()
                    .that(wiringOfAWall())
                    .should(notReach("a verb", type -> usesAVerb(type, Set.of("commit"))))
                    .because("a wall is a process of its own whose wiring has no commands: what the war room shares"
                            + " with it must stand in a class without them"),
            bonghwa.WallCanary.class);

    private WallLaws() {}

    private static DescribedPredicate<JavaClass> wiringOfAWall() {
        return DescribedPredicate.describe(
                "wire a wall",
                type -> type.getPackageName().equals("bonghwa")
                        && Accesses.outermost(type).getSimpleName().startsWith("Wall"));
    }

    private static boolean usesAVerb(JavaClass type, Set<String> verbs) {
        return type.getName().equals(COMMANDS)
                || type.getAccessesFromSelf().stream()
                        .anyMatch(access -> Set.of(REPLICA, COMMITTER)
                                        .contains(access.getTargetOwner().getName())
                                && verbs.contains(access.getTarget().getName()));
    }

    private static ArchCondition<JavaClass> notReach(String what, Predicate<JavaClass> forbidden) {
        return new ArchCondition<>("not reach " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                way(type, forbidden)
                        .ifPresent(
                                way -> events.add(SimpleConditionEvent.violated(type, "reaches " + what + ": " + way)));
            }
        };
    }

    /** The shortest way through classes of the house to one that is forbidden, in words. */
    private static Optional<String> way(JavaClass from, Predicate<JavaClass> forbidden) {
        Map<String, String> ways = new HashMap<>(Map.of(from.getName(), from.getSimpleName()));
        Deque<JavaClass> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            JavaClass type = next.poll();
            String way = ways.getOrDefault(type.getName(), "");
            if (forbidden.test(type)) {
                return Optional.of(way);
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (Names.within(target.getPackageName(), "bonghwa")
                        && ways.putIfAbsent(target.getName(), way + " > " + target.getSimpleName()) == null) {
                    next.add(target);
                }
            }
        }
        return Optional.empty();
    }
}
