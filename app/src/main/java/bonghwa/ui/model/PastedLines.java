package bonghwa.ui.model;

import bonghwa.replica.line.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Lines that were pasted together and wait to be recorded, each with what it says. FX thread. */
public final class PastedLines {

    private final EntryReader reader;
    private final ReadOnlyObjectWrapper<List<Parsed>> lines = new ReadOnlyObjectWrapper<>(this, "lines", List.of());

    PastedLines(EntryReader reader) {
        this.reader = reader;
    }

    public ReadOnlyObjectProperty<List<Parsed>> lines() {
        return lines.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return lines.get().isEmpty();
    }

    /** How many of them Enter would record. */
    public int understood() {
        return (int) lines.get().stream().filter(Parsed::recordable).count();
    }

    List<String> texts() {
        return lines.get().stream().map(Parsed::line).toList();
    }

    /** Puts these behind those that wait. */
    void put(List<String> more) {
        List<Parsed> all = new ArrayList<>(lines.get());
        more.forEach(line -> all.add(reader.read(line)));
        lines.set(List.copyOf(all));
    }

    /** Takes out the first one that says something. */
    Optional<String> takeUnderstood() {
        return lines.get().stream().filter(Parsed::recordable).findFirst().map(this::out);
    }

    String takeFirst() {
        return out(lines.get().getFirst());
    }

    private String out(Parsed one) {
        List<Parsed> all = new ArrayList<>(lines.get());
        all.remove(one);
        lines.set(List.copyOf(all));
        return one.line();
    }

    /** Lets all of them go. */
    public void drop() {
        lines.set(List.of());
    }
}
