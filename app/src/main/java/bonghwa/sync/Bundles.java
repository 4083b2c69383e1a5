package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.replica.Replica;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** The record in one file, to be carried to where no hub reaches, and taken in there. Blocks: io lane only. */
public record Bundles(Copy copy) {

    /** How many lines were new here, and how many of the file could not be taken. */
    public record Taken(long lines, long refused) {}

    /** Writes all that is here into the file; returns how many lines that were. */
    public long export(Path file) throws HubFailure, LocalFailure {
        Everything all = new Everything(copy);
        try {
            Bundle.export(file, () -> all);
        } catch (UncheckedIOException e) {
            throw new LocalFailure(e.getCause() == null ? e : e.getCause());
        }
        return all.given;
    }

    /** The desks in whose name anything stands in the file. */
    public static Set<String> desks(Path file) throws HubFailure {
        Set<String> desks = new TreeSet<>();
        Bundle.importFrom(file, page -> desks.addAll(Page.of(page, new Apart()).desks()));
        return desks;
    }

    /** Takes in what the file holds; a file that is not whole gives nothing. Doing it again does no harm. */
    public Taken take(Path file) throws HubFailure, LocalFailure {
        copy.expect(() -> desks(file));
        List<Taken> pages = new ArrayList<>();
        List<LocalFailure> failures = new ArrayList<>();
        Bundle.importFrom(file, page -> {
            if (failures.isEmpty()) {
                try {
                    pages.add(take(page));
                } catch (LocalFailure e) {
                    failures.add(e);
                }
            }
        });
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return new Taken(
                pages.stream().mapToLong(Taken::lines).sum(),
                pages.stream().mapToLong(Taken::refused).sum());
    }

    private Taken take(List<Held> held) throws LocalFailure {
        Apart apart = new Apart();
        Page page = Page.of(held, apart);
        Replica.Merge merge = copy.take(page.list());
        return new Taken(merge.taken(), apart.size() + merge.refused().size());
    }

    /** All that is here, read from the journal page by page, since it need not fit into memory. */
    private static final class Everything implements Iterator<Line> {

        private final Copy copy;
        private final ArrayDeque<Line> page = new ArrayDeque<>();
        private VersionVector told = VersionVector.EMPTY;
        private long given;

        Everything(Copy copy) {
            this.copy = copy;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                try {
                    List<Line> next = copy.lacking(told, Exchange.PAGE);
                    told = Vectors.after(told, next);
                    page.addAll(next);
                } catch (LocalFailure e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            }
            return !page.isEmpty();
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            given++;
            return page.remove();
        }
    }
}
