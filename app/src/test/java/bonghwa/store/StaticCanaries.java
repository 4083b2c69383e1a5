package bonghwa.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Each of these offends NO_STATE_IN_STATICS. */
public final class StaticCanaries {

    private StaticCanaries() {}

    /** A map that everybody fills, behind an interface. */
    public static final class Cache {
        static final Map<String, String> SEEN = new HashMap<>();
    }

    /** A list that says what it is. */
    public static final class Concrete {
        @SuppressWarnings("NonApiType")
        static final ArrayList<String> SEEN = new ArrayList<>(List.of());
    }

    /** A static that is set later. */
    public static final class Reassigned {
        @SuppressWarnings("NonFinalStaticField")
        static String last = "";
    }

    /** A counter of the whole process. */
    public static final class Counting {
        static final AtomicInteger COUNT = new AtomicInteger();
    }

    /** The one instance. */
    public static final class Instance {
        static Instance getInstance() {
            return new Instance();
        }
    }
}
