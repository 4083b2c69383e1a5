package bonghwa.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** All rules that read bytecode, and what they are asked about. */
final class House {

    /** The main classes of this module, without any test's. */
    static final JavaClasses MAIN = importedFrom(bonghwa.Launcher.class);

    /** The offending samples, and everything else in the tests. */
    static final JavaClasses TESTS = importedFrom(House.class);

    static final List<Law> LAWS = List.of(
            LayerLaws.DOMAIN_IS_PURE,
            LayerLaws.OP_IS_PURE,
            LayerLaws.ROOMS_KEEP_TO_THE_TABLE,
            LayerLaws.NO_CYCLES,
            LayerLaws.SQL_STAYS_IN_STORE_AND_SYNC,
            LayerLaws.NO_OTHER_TOOLKIT,
            TimeAndThreadLaws.ONE_BRIDGE_TO_THE_WINDOW,
            TimeAndThreadLaws.THREADS_COME_FROM_LANES,
            TimeAndThreadLaws.NOBODY_WAITS_IN_UI,
            TimeAndThreadLaws.TIME_AND_CHANCE_COME_FROM_WIRING,
            StateAndVoiceLaws.NO_STATE_IN_STATICS,
            StateAndVoiceLaws.ONLY_THE_COMMAND_LINE_SPEAKS,
            StateAndVoiceLaws.LOGS_GO_TO_SLF4J,
            WindowLaws.FEATURES_DO_NOT_SEE_EACH_OTHER,
            WindowLaws.COLOURS_LIVE_IN_CSS,
            WindowLaws.NODES_ARE_PRIVATE);

    private House() {}

    private static JavaClasses importedFrom(Class<?> one) {
        return new ClassFileImporter()
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The classes and what is inside them, alone. */
    static JavaClasses only(JavaClasses all, List<Class<?>> wanted) {
        return all.that(Names.named(wanted.stream().map(Class::getName).toArray(String[]::new)));
    }
}
