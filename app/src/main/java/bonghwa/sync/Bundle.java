package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines in one file, to be carried to where no hub reaches. Blocks: io lane only. */
public final class Bundle {

    private static final int PAGE = 2000;

    /** Takes what a bundle holds, page by page, as if a hub had given it. */
    public interface Taker {
        void take(List<Held> page) throws HubFailure;
    }

    private Bundle() {}

    /** Writes the lines into the file, which is whole, on the disk and read back when this returns; a file of that name is replaced. */
    public static void export(Path file, Iterable<Line> lines) throws HubFailure {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            LineFile.writeOwnPart(part, lines);
            LineFile.publish(part, file);
        } catch (IOException e) {
            throw new HubFailure(Reason.UNREACHABLE, file + " cannot be written", e);
        }
    }

    /** Hands out the lines of the file, once all of it is known to be whole; a damaged file is refused and gives nothing. */
    public static void importFrom(Path file, Taker taker) throws HubFailure {
        if (!Files.exists(file)) {
            throw new HubFailure(Reason.UNREACHABLE, "no file " + file, null);
        }
        LineFile.read(file, (_, _) -> {});
        List<Held> page = new ArrayList<>();
        LineFile.read(file, (_, bytes) -> {
            page.add(new Held(bytes, ""));
            if (page.size() == PAGE) {
                taker.take(List.copyOf(page));
                page.clear();
            }
        });
        if (!page.isEmpty()) {
            taker.take(List.copyOf(page));
        }
    }
}
