package bonghwa.house;

import static bonghwa.house.Accesses.called;
import static bonghwa.house.Accesses.fieldOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Rules 9 and 14: no state that hangs in the air, no voice but the command line's. */
final class StateAndVoiceLaws {

    private static final Set<String> GLOBAL_NAMES = Set.of("getInstance", "get", "instance");
    private static final List<String> MUTABLE = List.of(
            "java.util.concurrent.atomic", "java.util.concurrent.locks", "javafx.beans.property", "javafx.scene");
    private static final List<Class<?>> COLLECTIONS = List.of(java.util.Collection.class, java.util.Map.class);

    private static final DescribedPredicate<JavaAccess<?>> SPEAKS = Accesses.any(
            "speaks",
            List.of(
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName()),
                    called(Throwable.class, "printStackTrace"),
                    called(Thread.class, "dumpStack"),
                    fieldOf(java.io.FileDescriptor.class)));

    static final Law NO_STATE_IN_STATICS = new Law(
            "NO_STATE_IN_STATICS",
            "bonghwa",
            classes()
                    .should(keepNothingInStatics())
                    .because("what a static holds, two tests and two windows share: give the state an owner and hand"
                            + " the owner in"),
            bonghwa.store.StaticCanaries.Cache.class,
            bonghwa.store.StaticCanaries.Concrete.class,
            bonghwa.store.StaticCanaries.Reassigned.class,
            bonghwa.store.StaticCanaries.Counting.class,
            bonghwa.store.StaticCanaries.Instance.class);

    static final Law ONLY_THE_COMMAND_LINE_SPEAKS = new Law(
            "ONLY_THE_COMMAND_LINE_SPEAKS",
            "bonghwa",
            noClasses()
                    .that(DescribedPredicate.not(Names.inside("bonghwa.cli").or(Names.named("bonghwa.Launcher"))))
                    .should()
                    .accessTargetWhere(SPEAKS)
                    .because("standard output carries the commands' answers: log through SLF4J, or return the text to"
                            + " cli"),
            bonghwa.store.VoiceCanaries.Prints.class,
            bonghwa.store.VoiceCanaries.Refers.class,
            bonghwa.store.VoiceCanaries.Dumps.class);

    static final Law LOGS_GO_TO_SLF4J = new Law(
            "LOGS_GO_TO_SLF4J",
            "bonghwa",
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            Names.inside("java.util.logging", "org.apache.commons.logging", "org.apache.log4j")
                                    .or(Names.named("java.lang.System$Logger")))
                    .because("one log, one place to make it quiet: use org.slf4j.Logger"),
            bonghwa.store.VoiceCanaries.Logs.class);

    private StateAndVoiceLaws() {}

    private static ArchCondition<JavaClass> keepNothingInStatics() {
        return new ArchCondition<>("keep nothing in statics that can change") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isStatic(field.getModifiers()) && canChange(field)) {
                        events.add(SimpleConditionEvent.violated(
                                field, field.getDescription() + " is static and can change"));
                    }
                }
                for (JavaMethod method : type.getMethods()) {
                    if (isStatic(method.getModifiers()) && handsOutTheOneInstance(method)) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getDescription() + " hands out the one instance"));
                    }
                }
            }
        };
    }

    private static boolean isStatic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean canChange(JavaField field) {
        JavaClass type = field.getRawType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return true;
        }
        if (COLLECTIONS.stream().anyMatch(type::isAssignableTo)) {
            return (!type.isInterface() && type.getName().startsWith("java.")) || isFilledByHand(field);
        }
        return MUTABLE.stream().anyMatch(each -> Names.within(type.getPackageName(), each));
    }

    /** An interface hides what is behind it: then ask whether the class makes a mutable collection when it is loaded. */
    private static boolean isFilledByHand(JavaField field) {
        return field.getOwner().getStaticInitializer().stream()
                .flatMap(block -> block.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .anyMatch(made -> made.getName().startsWith("java.util.")
                        && COLLECTIONS.stream().anyMatch(made::isAssignableTo));
    }

    private static boolean handsOutTheOneInstance(JavaMethod method) {
        return GLOBAL_NAMES.contains(method.getName())
                && method.getRawParameterTypes().isEmpty()
                && method.getRawReturnType().equals(method.getOwner());
    }
}
