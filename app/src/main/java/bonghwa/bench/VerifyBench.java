package bonghwa.bench;

import bonghwa.op.Base64Url;
import bonghwa.op.Certificate;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Sha256;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Verifying a whole record beside merely hashing the same bytes and checking the same signatures, one after the other. */
record VerifyBench(Ground ground, int operations, int times) implements Bench {

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        return ground.inFolder(folder -> {
            BigRoom room = new BigRoom(ground.clock().instant().minusSeconds(20L * operations));
            try (OpenStore store = ground.open(folder)) {
                Commands commands = ground.commands(store);
                room.declare(commands);
                room.fill(store, commands, operations);
                return measure(store);
            }
        });
    }

    private List<Figure> measure(OpenStore store) throws IOException, JournalFailure {
        List<Line> lines = new ArrayList<>();
        store.outgoing().each(lines::add);
        List<byte[]> bytes = lines.stream().map(Line::toBytes).toList();
        byte[] key = key(lines.getFirst());
        Stopwatch verify = ground.stopwatch();
        Stopwatch bare = ground.stopwatch();
        for (int i = 0; i < times; i++) {
            boolean good = verify.time(() -> store.verify().consistent());
            long held = bare.time(() -> checked(lines, bytes, key));
            if (!good || held != lines.size()) {
                throw new IllegalStateException("our own record is not good");
            }
        }
        return List.of(new Figure("verify", "ms", verify.spread(), bare.spread(), new Aim.None()));
    }

    private static byte[] key(Line first) {
        return switch (OperationCodec.read(first)) {
            case Meaning.Understood(Operation.ReplicaCertified(Certificate certificate), _) ->
                Base64Url.decode(certificate.replicaKey());
            case Meaning other -> throw new IllegalStateException("a chain begins with " + other);
        };
    }

    private static long checked(List<Line> lines, List<byte[]> bytes, byte[] key) {
        long good = 0;
        for (int i = 0; i < bytes.size(); i++) {
            boolean hashed = !Sha256.of(bytes.get(i)).isEmpty();
            good += hashed && lines.get(i).signedBy(key) ? 1 : 0;
        }
        return good;
    }
}
