package bonghwa.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What a power cut leaves of what was written and not forced. What was forced is never its business. */
public interface Crash {

    /** One change of a file: bytes at an offset, or a cut there (then without bytes). */
    final class Edit {

        private final long offset;
        private final byte[] bytes;
        private final boolean cut;

        Edit(long offset, byte[] bytes, boolean cut) {
            this.offset = offset;
            this.bytes = bytes;
            this.cut = cut;
        }

        long offset() {
            return offset;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean cut() {
            return cut;
        }

        byte[] on(byte[] file) {
            if (cut) {
                return Arrays.copyOf(file, Math.toIntExact(offset));
            }
            int end = Math.toIntExact(offset) + bytes.length;
            byte[] after = Arrays.copyOf(file, Math.max(file.length, end));
            System.arraycopy(bytes, 0, after, Math.toIntExact(offset), bytes.length);
            return after;
        }
    }

    /** Which edits of a file survive, in order. */
    List<Edit> edits(List<Edit> unforced);

    /** How many of the unforced changes of names survive; they survive in order. */
    int names(int unforced);

    static Crash nothingKept() {
        return of(edits -> List.of(), 0);
    }

    /** Like {@code kill -9}: the system goes on and writes everything. */
    static Crash everythingKept() {
        return of(edits -> edits, 1);
    }

    /** The first {@code bytes} of what was written, and no more. */
    static Crash cutAfter(int bytes) {
        return of(
                edits -> {
                    List<Edit> kept = new ArrayList<>();
                    int left = bytes;
                    for (Edit edit : edits) {
                        if (left <= 0) {
                            break;
                        }
                        kept.add(new Edit(
                                edit.offset(),
                                Arrays.copyOf(edit.bytes(), Math.min(left, edit.bytes().length)),
                                edit.cut()));
                        left -= edit.bytes().length;
                    }
                    return kept;
                },
                1);
    }

    /** Any of the pieces of {@code page} bytes that a disk writes in its own order; what is missing between them is zero. */
    static Crash somePages(int page, Random random) {
        return of(
                edits -> {
                    List<Edit> kept = new ArrayList<>();
                    for (Edit edit : edits) {
                        if (edit.cut()) {
                            if (random.nextBoolean()) {
                                kept.add(edit);
                            }
                            continue;
                        }
                        for (int from = 0; from < edit.bytes().length; ) {
                            int to = (int) Math.min(
                                    edit.bytes().length, ((edit.offset() + from) / page + 1) * page - edit.offset());
                            if (random.nextBoolean()) {
                                kept.add(new Edit(
                                        edit.offset() + from, Arrays.copyOfRange(edit.bytes(), from, to), false));
                            }
                            from = to;
                        }
                    }
                    return kept;
                },
                random.nextDouble());
    }

    /** A prefix of random length, or one of the others. */
    static Crash any(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> nothingKept();
            case 1 -> everythingKept();
            case 2 -> somePages(4096, random);
            case 3 -> somePages(512, random);
            default -> cutAfter(random.nextInt(5000));
        };
    }

    private static Crash of(UnaryOperator<List<Edit>> edits, double names) {
        return new Crash() {
            @Override
            public List<Edit> edits(List<Edit> unforced) {
                return edits.apply(unforced);
            }

            @Override
            public int names(int unforced) {
                return (int) Math.round(names * unforced);
            }
        };
    }
}
