package bonghwa;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What nobody caught: a mistake of ours. It is said once, not each second in which it happens again. Safe from any thread.
 */
final class Escaped implements Consumer<Throwable> {

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Consumer<Throwable> report;

    Escaped(Consumer<Throwable> report) {
        this.report = report;
    }

    @Override
    public void accept(Throwable mistake) {
        if (known.add(place(mistake))) {
            report.accept(mistake);
        }
    }

    /** Its kind, and where of ours it came up. */
    private static String place(Throwable mistake) {
        StringBuilder place = new StringBuilder(mistake.getClass().getName());
        for (StackTraceElement frame : mistake.getStackTrace()) {
            if (frame.getClassName().startsWith("bonghwa.")) {
                return place.append(' ').append(frame).toString();
            }
        }
        return place.toString();
    }
}
