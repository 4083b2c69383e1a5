package bonghwa.bench;

import bonghwa.replica.find.Query;
import bonghwa.replica.find.TextIndex;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Time to the first 50 results among a million entries, for frequent, rare and absent words, an unfinished syllable and initial
 * consonants, beside adding up all chars in memory. One of each in turn.
 */
record FindBench(Ground ground, int entries, int warm, int times) implements Bench {

    private static final int FIRST = 50;
    private static final int BLOCK = 10_000;
    private static final List<String> TYPED =
            List.of("카카오", "login", "톡", "로그이", "ㅌㅊㄴ", "quorumlo", "블록체인", "web-123 #4");

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        TextIndex index = new TextIndex();
        List<String> blocks = fill(index);
        Stopwatch find = ground.stopwatch();
        Stopwatch sum = ground.stopwatch();
        long seen = 0;
        for (int i = 0; i < warm + times; i++) {
            if (i == warm) {
                find.reset();
                sum.reset();
            }
            for (String typed : TYPED) {
                seen += find.time(() -> index.newest(Query.of(typed), FIRST)).size();
                seen += sum.time(() -> sum(blocks));
            }
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return List.of(new Figure("find", "ms", find.spread(), sum.spread(), new Aim.Value(50)));
    }

    private List<String> fill(TextIndex index) throws IOException {
        Words words = Words.of(new Dice(1));
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            String text = words.next();
            index.add(text);
            block.append(text).append('\n');
            if ((i + 1) % BLOCK == 0) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks;
    }

    private static long sum(List<String> blocks) {
        long sum = 0;
        for (String block : blocks) {
            for (int i = 0; i < block.length(); i++) {
                sum += block.charAt(i);
            }
        }
        return sum;
    }
}
