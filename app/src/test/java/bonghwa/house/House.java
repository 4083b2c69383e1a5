package bonghwa.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;

/** All rules that read bytecode, and what they are asked about. */
final class House {

    private static final JavaClasses ALL =
            new ClassFileImporter().importUrls(List.of(home(bonghwa.Launcher.class), home(House.class)));

    /** The main classes of this module, without any test's. */
    static final JavaClasses MAIN = from(bonghwa.Launcher.class);

    /** The offending samples, and everything else in the tests; they know the main classes that they use. */
    static final JavaClasses TESTS = from(House.class);

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
            WindowLaws.NODES_ARE_PRIVATE,
            WallLaws.THE_WALL_HAS_NO_VERBS,
            WallLaws.A_WALL_IS_WIRED_WITHOUT_VERBS,
            DoorLaws.ONE_PLACE_APPENDS,
            DoorLaws.COMMANDS_COMMIT,
            DoorLaws.EXCHANGE_MERGES);

    private House() {}

    private static URL home(Class<?> one) {
        return one.getProtectionDomain().getCodeSource().getLocation();
    }

    private static JavaClasses from(Class<?> one) {
        String home = home(one).getPath();
        return ALL.that(DescribedPredicate.describe(
                "from " + home,
                type -> type.getSource()
                        .filter(source -> source.getUri().getPath().startsWith(home))
                        .isPresent()));
    }

    /** The classes and what is inside them, alone. */
    static JavaClasses only(JavaClasses all, List<Class<?>> wanted) {
        return all.that(Names.named(wanted.stream().map(Class::getName).toArray(String[]::new)));
    }
}
