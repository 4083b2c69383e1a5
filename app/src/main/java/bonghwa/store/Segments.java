package bonghwa.store;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of a journal's files: {@code 00000001.lines}, {@code 00000002.lines} and so on, in one folder. */
record Segments(Disk disk, Path folder) {

    private static final Pattern NAME = Pattern.compile("[0-9]{8}\\.lines");
    private static final byte[] END_OF_BATCH = {'\n', '\n'};

    Path path(int segment) {
        String number = Integer.toString(segment);
        return folder.resolve("0".repeat(Math.max(0, 8 - number.length())) + number + ".lines");
    }

    /** The numbers of the segments that are there, ascending; other files in the folder are not ours to judge. */
    List<Integer> numbers() throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (Path file : disk.list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (NAME.matcher(name).matches()) {
                numbers.add(Integer.parseInt(name, 0, 8, 10));
            }
        }
        numbers.sort(null);
        return List.copyOf(numbers);
    }

    /** The end of the last segment, whatever stands there. */
    At end() throws IOException {
        List<Integer> numbers = numbers();
        return numbers.isEmpty() ? At.START : new At(numbers.getLast(), disk.size(path(numbers.getLast())));
    }

    /** Whether {@code at} is the end of a batch (or the beginning of a segment) that is really there. */
    boolean isBoundary(At at) throws IOException {
        Path file = path(at.segment());
        if (!disk.exists(file) || disk.size(file) < at.offset()) {
            return false;
        }
        if (at.offset() < 2) {
            return at.offset() == 0;
        }
        try (var in = disk.readFrom(file, at.offset() - 2)) {
            return Arrays.equals(in.readNBytes(2), END_OF_BATCH);
        }
    }

    /**
     * Whether a line that is no blank one, or a segment, begins there: from such a place on a journal can be read. Whoever keeps the
     * place of a line inside a batch knows that all before it had been forced.
     */
    boolean isLineStart(At at) throws IOException {
        Path file = path(at.segment());
        if (!disk.exists(file) || disk.size(file) < at.offset()) {
            return false;
        }
        if (at.offset() < 2) {
            return at.offset() == 0;
        }
        try (var in = disk.readFrom(file, at.offset() - 1)) {
            byte[] around = in.readNBytes(2);
            return around.length == 2 && around[0] == '\n' && around[1] != '\n';
        }
    }

    /** The line that begins there; empty when none does. */
    Optional<Line> lineAt(At at) throws IOException {
        Path file = path(at.segment());
        if (!disk.exists(file) || disk.size(file) <= at.offset()) {
            return Optional.empty();
        }
        try (RawLines raw = new RawLines(disk.readFrom(file, at.offset()), at.offset())) {
            RawLine line = raw.next();
            return line == null ? Optional.empty() : Optional.of(line.parse());
        } catch (MalformedLine e) {
            return Optional.empty();
        }
    }
}
