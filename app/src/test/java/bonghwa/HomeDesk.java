package bonghwa;

import bonghwa.cli.Cli;
import bonghwa.cli.Console;
import bonghwa.cli.Exit;
import bonghwa.cli.Program;
import bonghwa.cli.Screens;
import bonghwa.op.Clockwork;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole program on a home folder of its own, without a window. */
final class HomeDesk implements AutoCloseable {

    /** A desk without a screen. */
    private static final class NoWindows implements Displays {
        @Override
        public void expect(StoreFolder folder, String doing, Program.Typed typed) {}

        @Override
        public int open(Owned owned, Optional<Replayer> replay, Program.Typed typed) {
            return Exit.DONE;
        }

        @Override
        public int wall(StoreFolder folder, Program.Kiosk kiosk, Program.Typed typed) {
            return Exit.DONE;
        }
    }

    record Answer(int exit, String out, String err) {}

    private final Lanes lanes = Lanes.open(_ -> {});
    private final Path home;
    final Machinery machinery;
    private final Cli cli;

    HomeDesk(Path home, InstantSource clock) {
        this.home = home;
        this.machinery = new Machinery(
                clock,
                System::nanoTime,
                new SecureRandom(),
                new NioDisk(),
                lanes,
                new DataFolder("linux", home, Map.of()));
        this.cli = new Cli(new LocalProgram(
                machinery, HomeDesk::none, new NoWindows(), new Benches(machinery, new Toolkit(), () -> 0)));
    }

    private static Screens none(OpenSession session) {
        throw new IllegalStateException("no pictures of " + session);
    }

    Owned own(Path store) throws Exception {
        return own(store, Clockwork.REAL);
    }

    Owned own(Path store, Clockwork otherwise) throws Exception {
        return Owned.open(machinery, store, otherwise, HomeDesk::none);
    }

    Path store() {
        return machinery.folders().store();
    }

    Answer run(String... words) {
        return typing("", "ko_KR.UTF-8", words);
    }

    /** The same with something to read, in the language of somebody's environment. */
    Answer typing(String input, String language, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = cli.run(
                List.of(words),
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        home,
                        Map.of("LANG", language)));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        lanes.close();
    }
}
