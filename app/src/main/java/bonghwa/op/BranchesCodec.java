package bonghwa.op;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The branches of all replicas as bytes: a line with a check sum over the rest, a line of JSON, then the links as they are. Derived
 * from the journal, and thrown away when it does not fit.
 */
public final class BranchesCodec {

    private static final int FORMAT = 1;

    private record All(int format, String last, List<Kept> branches, List<End> holes) {}

    private record Kept(String replica, int parent, long from, int size, Certificate certificate) {}

    /** The branches by their replicas, and the lines without payload in them, by their ids. */
    public record Read(Map<String, Branches> branches, Map<String, End> holes) {}

    private BranchesCodec() {}

    /** Those behind the line with the id {@code last}. */
    public static byte[] write(Map<String, Branches> replicas, Collection<End> holes, String last) {
        List<Kept> kept = new ArrayList<>();
        List<Links> links = new ArrayList<>();
        replicas.forEach((replica, branches) -> branches.all().forEach(b -> {
            kept.add(new Kept(replica, b.parent(), b.from(), b.links().size(), b.certificate()));
            links.add(b.links());
        }));
        byte[] head = Wire.JSON.writeValueAsBytes(new All(FORMAT, last, kept, List.copyOf(holes)));
        int size = head.length
                + 1
                + links.stream().mapToInt(l -> l.size() * Links.BYTES).sum();
        ByteBuffer rest = ByteBuffer.allocate(size).put(head).put((byte) '\n');
        links.forEach(l -> l.write(rest));
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 16);
        out.writeBytes(Packing.sum(rest.array(), 0).getBytes(StandardCharsets.ISO_8859_1));
        out.write('\n');
        out.writeBytes(rest.array());
        return out.toByteArray();
    }

    /** What stands in those bytes, if it stands behind that line and is as it was written. */
    public static Optional<Read> read(byte[] bytes, String last) {
        int sum = endOfLine(bytes, 0);
        int end = endOfLine(bytes, sum + 1);
        if (end >= bytes.length
                || !Packing.sum(bytes, sum + 1).equals(new String(bytes, 0, sum, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        try {
            All all = Wire.JSON.readValue(bytes, sum + 1, end - sum - 1, All.class);
            boolean fits = all.format() == FORMAT && all.last().equals(last);
            return fits
                    ? Optional.of(branches(all, ByteBuffer.wrap(bytes, end + 1, bytes.length - end - 1)))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Read branches(All all, ByteBuffer in) {
        Map<String, List<Branches.Branch>> read = new HashMap<>();
        for (Kept kept : all.branches()) {
            read.computeIfAbsent(kept.replica(), _ -> new ArrayList<>())
                    .add(new Branches.Branch(
                            kept.parent(), kept.from(), kept.certificate(), Links.read(in, kept.size())));
        }
        Map<String, Branches> replicas = new HashMap<>();
        read.forEach((replica, branches) -> replicas.put(replica, Branches.of(branches)));
        Map<String, End> holes = new HashMap<>();
        all.holes().forEach(end -> holes.put(end.hash(), end));
        return new Read(Map.copyOf(replicas), Map.copyOf(holes));
    }

    private static int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
