package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.domain.Room;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Intent;
import bonghwa.replica.Typist;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code log -}: a line of bytes each, acknowledged in their order, whatever some of them are. */
class LogStreamTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private Answer log(byte[] bytes) {
        return terminal.run(new ByteArrayInputStream(bytes), "log", "-", "--lang", "en");
    }

    private Answer log(String text) {
        return log(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> texts() {
        return terminal.run("timeline", "--json").jsonLines().stream()
                .map(e -> e.get("text").asString())
                .toList();
    }

    @Test
    void eachLineIsAcknowledgedInItsPlace() {
        Answer answer = log("첫째\n둘째\n셋째");
        assertThat(answer.exit()).isZero();
        List<String> ids = terminal.run("timeline", "--json").jsonLines().stream()
                .map(e -> e.get("id").asString())
                .toList();
        assertThat(answer.lines().stream().map(Terminal::first))
                .containsExactlyInAnyOrderElementsOf(ids)
                .hasSize(3);
        assertThat(answer.lines().get(1)).endsWith("둘째");
    }

    @Test
    void aBadLineIsSaidWithItsNumberAndTheOthersGoOn() {
        Answer answer = log("하나\n#없음 장애\n\n둘\n");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.lines()).hasSize(2);
        assertThat(answer.err()).startsWith("bonghwa: 2:1: ").hasLineCount(1);
        assertThat(texts()).containsExactlyInAnyOrder("하나", "둘");
    }

    @Test
    void bytesThatAreNoTextAreABadLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("good\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xEA, (byte) 0xB0, '\n'});
        bytes.writeBytes(new byte[] {(byte) 0xC0, (byte) 0x80, '\n'});
        bytes.writeBytes("bell\u0007\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("nul\u0000\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("\u009B31m\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("also good".getBytes(StandardCharsets.UTF_8));
        Answer answer = log(bytes.toByteArray());
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        int start = "bonghwa: ".length();
        assertThat(answer.err().lines().map(l -> l.substring(start, l.indexOf(':', start))))
                .containsExactly("2", "3", "4", "5", "6");
        assertThat(texts()).containsExactlyInAnyOrder("good", "also good");
    }

    @Test
    void aLineOverTheLimitIsBadAndTheNextIsNot() {
        String most = "x".repeat(ByteLines.LONGEST);
        Answer answer = log(most + "x\nshort\n" + "가".repeat(ByteLines.LONGEST / 3 + 1) + "\n");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.err())
                .contains("bonghwa: 1: ")
                .contains("bonghwa: 3: ")
                .contains("64 KiB");
        assertThat(texts()).containsExactly("short");
    }

    @Test
    void windowsLineEndsAreNoPartOfTheLine() {
        assertThat(log("one\r\ntwo\r\n").exit()).isZero();
        assertThat(texts()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void withJsonEachAcknowledgementIsAnEntry() {
        Answer answer = terminal.run(
                new ByteArrayInputStream("#pay/card down\n#nothing down\n".getBytes(StandardCharsets.UTF_8)),
                "log",
                "-",
                "--json");
        JsonNode entry = answer.json();
        assertThat(entry.get("state").asString()).isEqualTo("major_outage");
        JsonNode error = answer.error();
        assertThat(error.get("code").asString()).isEqualTo("bad-line");
        assertThat(error.get("where").asString()).isEqualTo("2:1");
    }

    @Test
    void nothingInIsNothingOut() {
        assertThat(log("")).isEqualTo(new Answer(0, "", ""));
        assertThat(log("\n \n")).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void inputThatBreaksOffIsSaid() {
        Answer answer = terminal.run(
                new InputStream() {
                    private int given;

                    @Override
                    public int read() throws IOException {
                        if (given == 4) {
                            throw new IOException("gone");
                        }
                        return "one\n".charAt(given++);
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        into[from] = (byte) read();
                        return 1;
                    }
                },
                "log",
                "-");
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.lines()).hasSize(1);
        assertThat(answer.err()).hasLineCount(1);
    }

    @Test
    void aScopeIsJudgedByTheLinesBefore() {
        Answer answer = log("#페이/결제 장애\n#페이/송금 정상\n#페이 정상\n");
        assertThat(answer.lines()).hasSize(2);
        assertThat(answer.err()).startsWith("bonghwa: 3: ");
    }

    /** A disk that finishes when it is told to. */
    private final class SlowDisk implements Committer {

        private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<Commit> commit(Typist typist, Intent intent) {
            CompletableFuture<Commit> done = new CompletableFuture<>();
            Commit commit = terminal.store()
                    .replica()
                    .commit(typist, intent)
                    .toCompletableFuture()
                    .join();
            waiting.add(() -> done.complete(commit));
            return done;
        }

        @Override
        public Room room() {
            return terminal.room();
        }
    }

    @Test
    void theNextLineIsReadBeforeTheOneBeforeIsOnTheDisk() throws InterruptedException {
        SlowDisk disk = new SlowDisk();
        terminal.commands = new Commands(disk, () -> "unused");
        CountDownLatch ended = new CountDownLatch(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread.ofVirtual().start(() -> {
            terminal.run(
                    new ByteArrayInputStream("one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8)),
                    out,
                    new ByteArrayOutputStream(),
                    "log",
                    "-");
            ended.countDown();
        });
        Runnable first = disk.waiting.take();
        Runnable second = disk.waiting.take();
        Runnable third = disk.waiting.take();
        assertThat(out.size()).isZero();
        third.run();
        second.run();
        assertThat(out.size()).isZero();
        first.run();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(l -> l.substring(l.lastIndexOf(' ') + 1)))
                .containsExactly("one", "two", "three");
    }

    @Test
    void aDiskThatFailsEndsTheCommandAsAFaultOfTheStore() {
        terminal.commands = new Commands(
                new Committer() {
                    @Override
                    public CompletionStage<Commit> commit(Typist typist, Intent intent) {
                        return CompletableFuture.failedFuture(new IOException("full"));
                    }

                    @Override
                    public Room room() {
                        return terminal.room();
                    }
                },
                () -> "unused");
        assertThat(log("one\n").exit()).isEqualTo(Exit.STORE);
    }
}
