package bonghwa.house;

import java.util.logging.Logger;

/** Samples for rule 19: excuses that are no longer needed, badly reasoned or lost, and one that is right. */
final class ExcuseCanaries {

    private ExcuseCanaries() {}

    @Excused(rule = "LOGS_GO_TO_SLF4J", reason = "a library hands its own logger in here")
    static final class Needed {
        Logger log() {
            return Logger.getLogger("needed");
        }
    }

    @Excused(rule = "LOGS_GO_TO_SLF4J", reason = "once it had a logger of its own")
    static final class Clean {}

    @Excused(rule = "LOGS_GO_TO_SLF4J", reason = "because I want it")
    static final class Mute {
        Logger log() {
            return Logger.getLogger("mute");
        }
    }

    @Excused(rule = "NO_SUCH_RULE", reason = "the rule was renamed and nobody looked here")
    static final class Lost {}
}
