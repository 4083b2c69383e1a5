package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Takes payloads out of the files of a hub in a folder: a file that has any is written anew under its new name, and then the old one
 * goes. What is no line of anybody is left out on the way. Can be done again from wherever it was left.
 */
record FolderRedaction(Path folder, RandomGenerator random) {

    private static final byte[] END = {'\n'};

    long redact(Collection<String> ids) throws HubFailure {
        long gone = 0;
        @Nullable HubFailure unread = null;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + FolderIndex.SUFFIX)) {
            for (Path file : files) {
                try {
                    gone += file(file, ids);
                } catch (HubFailure e) {
                    unread = e;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw unusable(new IOException(e));
        } catch (IOException e) {
            throw unusable(e);
        }
        if (unread != null) {
            // Nobody can tell whether it says something that has to go.
            throw unread;
        }
        return gone;
    }

    private HubFailure unusable(IOException e) {
        return new HubFailure(HubFailure.Reason.UNREACHABLE, folder + " cannot be used", e);
    }

    private long file(Path file, Collection<String> ids) throws IOException, HubFailure {
        List<Line> lines = new ArrayList<>();
        long[] gone = {0};
        LineFile.read(file, (_, bytes) -> {
            boolean take = ids.contains(LineColumns.id(ended(bytes))) && says(bytes);
            gone[0] += take ? 1 : 0;
            add(lines, take ? hollow(bytes) : bytes);
        });
        if (gone[0] > 0) {
            Path part = folder.resolve(Long.toUnsignedString(random.nextLong(), 36) + ".part");
            try {
                String name = LineFile.writePart(part, lines) + FolderIndex.SUFFIX;
                LineFile.publish(part, folder.resolve(name));
            } finally {
                Files.deleteIfExists(part);
            }
            Files.delete(file);
        }
        return gone[0];
    }

    private static byte[] ended(byte[] line) {
        boolean ended = line.length > 0 && line[line.length - 1] == '\n';
        byte[] whole = ended ? line : Arrays.copyOf(line, line.length + 1);
        whole[whole.length - 1] = '\n';
        return whole;
    }

    private static boolean says(byte[] line) {
        byte[] whole = ended(line);
        return whole.length > LineColumns.cut(whole) + END.length;
    }

    private static byte[] hollow(byte[] line) {
        byte[] whole = ended(line);
        int cut = LineColumns.cut(whole);
        byte[] hollow = Arrays.copyOf(whole, cut + END.length);
        hollow[cut] = '\n';
        return hollow;
    }

    private static void add(List<Line> lines, byte[] bytes) {
        try {
            lines.add(Line.parse(bytes));
        } catch (MalformedLine e) {
            // Anybody may put anything into a folder; what is no line is nothing that could be lost.
        }
    }
}
