package bonghwa.house;

import static bonghwa.house.Accesses.called;
import static bonghwa.house.Accesses.fieldOf;
import static bonghwa.house.Accesses.made;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Rules 4, 13 and 18: how views are made. */
final class WindowLaws {

    private static final String NODE = "javafx.scene.Node";

    private static final DescribedPredicate<JavaAccess<?>> PAINTS = Accesses.any(
            "paints by hand",
            List.of(
                    fieldOf(javafx.scene.paint.Color.class),
                    called(javafx.scene.paint.Color.class, "web", "rgb", "color", "hsb", "gray", "grayRgb", "valueOf"),
                    made(javafx.scene.paint.Color.class, javafx.scene.text.Font.class),
                    called(javafx.scene.text.Font.class, "font"),
                    access -> access.getTarget().getName().equals("setStyle")
                            && access.getTargetOwner().getPackageName().startsWith("javafx.")));

    static final Law FEATURES_DO_NOT_SEE_EACH_OTHER = new Law(
            "FEATURES_DO_NOT_SEE_EACH_OTHER",
            "bonghwa.ui",
            classes()
                    .that()
                    .resideInAPackage("bonghwa.ui..")
                    .should(notSeeAnotherFeature())
                    .because("a feature must be removable: share through ui.model or ui.control, and let Wiring put"
                            + " views together"),
            bonghwa.ui.board.NeighbourCanary.class);

    static final Law COLOURS_LIVE_IN_CSS = new Law(
            "COLOURS_LIVE_IN_CSS",
            "bonghwa.ui",
            noClasses()
                    .that(DescribedPredicate.not(
                            Names.inside("bonghwa.ui.control").or(Names.named("bonghwa.ui.Theme"))))
                    .should()
                    .accessTargetWhere(PAINTS)
                    .because("three themes and four scales share one look: add a style class, and a token in the style"
                            + " sheet"),
            bonghwa.ui.board.PaintCanaries.Styled.class,
            bonghwa.ui.board.PaintCanaries.Coloured.class,
            bonghwa.ui.board.PaintCanaries.Lettered.class);

    static final Law NODES_ARE_PRIVATE = new Law(
            "NODES_ARE_PRIVATE",
            "bonghwa.ui",
            classes()
                    .that()
                    .resideInAPackage("bonghwa.ui..")
                    .should(keepNodesToThemselves())
                    .because("only a view may change what it is made of: offer a verb or a property of the model"
                            + " instead"),
            bonghwa.ui.board.NodeCanaries.Open.class,
            bonghwa.ui.board.MeddlerCanary.class);

    private WindowLaws() {}

    private static ArchCondition<JavaClass> notSeeAnotherFeature() {
        return new ArchCondition<>("not see another feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String mine = Rooms.feature(type.getPackageName());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = Rooms.feature(dependency.getTargetClass().getPackageName());
                    if (!other.isEmpty() && !other.equals(mine)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> keepNodesToThemselves() {
        return new ArchCondition<>("keep their nodes to themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isSeenFromOutside(field)
                            && field.getRawType().isAssignableTo(NODE)
                            && !field.getModifiers().contains(JavaModifier.PRIVATE)) {
                        events.add(SimpleConditionEvent.violated(
                                field, field.getDescription() + " is a node that others can touch"));
                    }
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTarget().getName().equals("getChildren")
                            && isAnotherOfOurs(type, access.getTargetOwner())) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    /** What a view keeps inside itself in a small class of its own is still its own. */
    private static boolean isSeenFromOutside(JavaField field) {
        JavaClass owner = field.getOwner();
        boolean inside =
                owner.getEnclosingClass().isPresent() && !owner.getModifiers().contains(JavaModifier.PUBLIC);
        return !inside && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isAnotherOfOurs(JavaClass type, JavaClass owner) {
        return Names.within(owner.getPackageName(), "bonghwa")
                && !type.isAssignableTo(owner.getName())
                && !Accesses.outermost(type).equals(Accesses.outermost(owner));
    }
}
