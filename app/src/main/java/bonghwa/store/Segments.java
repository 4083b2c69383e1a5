package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of a journal's files: {@code 00000001.lines}, {@code 00000002.lines} and so on, in one folder. */
record Segments(Disk disk, Path folder) {

    private static final Pattern NAME = Pattern.compile("[0-9]{8}\\.lines");

    Path path(int segment) {
        return folder.resolve(String.format(Locale.ROOT, "%08d.lines", segment));
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
            return in.read() == '\n' && in.read() == '\n';
        }
    }
}
