package bonghwa.house;

import static bonghwa.house.Accesses.called;
import static bonghwa.house.Accesses.parameters;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Rules 1, 2, 3, 10 and 12: who may know whom. */
final class LayerLaws {

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_CLOCK = Accesses.any(
            "asks for now()",
            List.of(
                    called(java.time.Instant.class, "now"),
                    called(java.time.temporal.Temporal.class, "now").and(parameters(0))));

    static final Law DOMAIN_IS_PURE = new Law(
            "DOMAIN_IS_PURE",
            "bonghwa.domain",
            classes()
                    .that()
                    .resideInAPackage("bonghwa.domain..")
                    .should()
                    .onlyDependOnClassesThat(Names.inside(
                                    "bonghwa.domain",
                                    "bonghwa.house",
                                    "java.lang",
                                    "java.util",
                                    "java.time",
                                    "java.math",
                                    "java.text",
                                    "org.jspecify")
                            .or(array()))
                    .because("what a war room is must be readable, and testable, without any library: move what needs"
                            + " one to op, store or ui.model"),
            bonghwa.domain.DomainCanary.class);

    static final Law OP_IS_PURE = new Law(
            "OP_IS_PURE",
            "bonghwa.op",
            noClasses()
                    .that()
                    .resideInAPackage("bonghwa.op..")
                    .should()
                    .dependOnClassesThat(Names.named(
                                    "java.time.Clock", "java.util.Random", "java.security.SecureRandom", "java.io.File")
                            .or(Names.inside("java.nio.file", "java.net", "java.util.concurrent", "java.util.random")))
                    .orShould()
                    .accessTargetWhere(ASKS_THE_CLOCK)
                    .because("the fold must give the same room everywhere and always: hand in the time, the chance and"
                            + " the bytes"),
            bonghwa.op.ClockCanary.class,
            bonghwa.op.FileCanary.class);

    static final Law ROOMS_KEEP_TO_THE_TABLE = new Law(
            "ROOMS_KEEP_TO_THE_TABLE",
            "bonghwa",
            classes()
                    .that()
                    .resideInAPackage("bonghwa..")
                    .should(Rooms.useOnlyWhatTheTableAllows())
                    .because("a package uses what the design's table names, and never one below it: hand it in from"
                            + " Wiring, or move the class"),
            bonghwa.store.UpwardCanary.class,
            bonghwa.replica.LibraryCanary.class,
            bonghwa.ui.board.CommandsCanary.class);

    static final Law NO_CYCLES = new Law(
                    "NO_CYCLES",
                    "bonghwa",
                    slices().matching("bonghwa.(**)")
                            .namingSlices("$1")
                            .should()
                            .beFreeOfCycles()
                            .because("two packages that need each other are one: move what both need up, or hand it in"
                                    + " as an interface"))
            .withCanary(bonghwa.op.CycleCanary.class, bonghwa.domain.CycleCanary.class);

    static final Law SQL_STAYS_IN_STORE_AND_SYNC = new Law(
            "SQL_STAYS_IN_STORE_AND_SYNC",
            "bonghwa",
            noClasses()
                    .that(DescribedPredicate.not(Names.inside("bonghwa.store", "bonghwa.sync")))
                    .should()
                    .dependOnClassesThat(Names.inside(
                            "java.sql",
                            "javax.sql",
                            "org.jooq",
                            "org.h2",
                            "org.postgresql",
                            "org.flywaydb",
                            "bonghwa.db"))
                    .because("H2 is what this laptop asks, not what it swears by: ask store for an answer in domain"
                            + " words"),
            bonghwa.replica.SqlCanary.class);

    static final Law NO_OTHER_TOOLKIT = new Law(
            "NO_OTHER_TOOLKIT",
            "bonghwa",
            noClasses()
                    .should()
                    .dependOnClassesThat(Names.inside(
                                    "javafx.fxml",
                                    "javafx.scene.web",
                                    "javafx.embed",
                                    "javafx.swing",
                                    "java.awt",
                                    "javax.swing")
                            .or(internals()))
                    .because("views are plain Java on JavaFX: no FXML, no web view, no Swing or AWT, none of its"
                            + " internals (writing images is excused)"),
            bonghwa.ui.board.AwtCanary.class,
            bonghwa.ui.board.SwingCanary.class,
            bonghwa.ui.board.InternalsCanary.class);

    private LayerLaws() {}

    private static DescribedPredicate<JavaClass> array() {
        return DescribedPredicate.describe("arrays of such", type -> type.isArray());
    }

    private static DescribedPredicate<JavaClass> internals() {
        return DescribedPredicate.describe(
                "internal", type -> type.getPackageName().startsWith("com.sun."));
    }
}
