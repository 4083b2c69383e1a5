package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import bonghwa.op.End;
import bonghwa.op.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Writes the bytes of a {@link LineFile}: the other half of {@link LineFileReader}. */
record LineFileWriter(OutputStream plain) {

    /** Writes all of the file and gives its hash. */
    String write(Iterable<Line> lines) throws IOException {
        HashedOutput out = new HashedOutput(plain);
        Map<String, End> tips = new HashMap<>();
        long count = 0;
        out.line(LineFile.BEGIN);
        for (Line line : lines) {
            out.write(line.toBytes());
            Link link = Link.of(line);
            tips.remove(link.previous());
            tips.put(link.id(), link.end());
            count++;
        }
        out.line(LineFile.END + count);
        for (End tip : tips.values().stream().sorted(LineFileWriter::inOrder).toList()) {
            out.line(LineFile.TIP + tip.replica() + " " + tip.counter() + " " + tip.hash());
        }
        String hash = out.hash();
        plain.write((LineFile.HASH + hash + "\n").getBytes(UTF_8));
        return hash;
    }

    private static int inOrder(End one, End other) {
        int replicas = one.replica().compareTo(other.replica());
        return replicas != 0 ? replicas : Long.compare(one.counter(), other.counter());
    }
}
