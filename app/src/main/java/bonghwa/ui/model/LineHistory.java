package bonghwa.ui.model;

import java.util.ArrayList;
import java.util.List;

/** The lines that were typed before, to be fetched again; what was recorded since the start of the program comes first. */
final class LineHistory {

    private static final int MOST = 100;
    private final EntryRecorder recorder;
    private final List<String> recent = new ArrayList<>();
    private List<String> lines = List.of();
    private int at = -1;

    LineHistory(EntryRecorder recorder) {
        this.recorder = recorder;
    }

    void add(String line) {
        recent.remove(line);
        recent.addFirst(line);
        leave();
    }

    boolean open() {
        return at >= 0;
    }

    void leave() {
        at = -1;
    }

    /** What was typed is not offered from memory any more, only from the record: words were taken out of that. */
    void forget() {
        recent.clear();
        leave();
    }

    /** The line before the one that is shown, or the one after; empty in front of the newest. */
    String step(int back) {
        if (at < 0) {
            List<String> all = new ArrayList<>(recent);
            recorder.typed(MOST).stream().filter(l -> !all.contains(l)).forEach(all::add);
            lines = all;
        }
        at = Math.clamp((long) at + back, -1, lines.size() - 1);
        return at < 0 ? "" : lines.get(at);
    }
}
