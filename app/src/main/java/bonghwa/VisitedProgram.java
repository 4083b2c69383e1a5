package bonghwa;

import bonghwa.bench.Figure;
import bonghwa.bench.Parts;
import bonghwa.cli.Exit;
import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.cli.Session;
import bonghwa.cli.Upkeep;
import bonghwa.op.Clockwork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program as a visitor finds it: the store is open already, and what would open or replace it makes no sense. */
record VisitedProgram(OpenSession session, Machinery machinery) implements Program {

    @Override
    public int on(@Nullable Path store, Typed typed, Clockwork otherwise, Work work) throws Failure {
        return work.on(session);
    }

    @Override
    public int untilEnded(Session visited) {
        return Exit.DONE;
    }

    @Override
    public int window(@Nullable Path store, Typed typed) throws Failure {
        throw Failures.locked(session.store().folder().root());
    }

    @Override
    public int wall(Kiosk kiosk, Typed typed) throws Failure {
        throw Failures.locked(session.store().folder().root());
    }

    @Override
    public int replay(Replay replay, Typed typed) throws Failure {
        throw Failures.locked(session.store().folder().root());
    }

    @Override
    public Upkeep upkeep() {
        return new StoreUpkeep(machinery);
    }

    @Override
    public List<String> measurements() {
        return List.of();
    }

    @Override
    public List<Figure> bench(String measurement) throws Failure {
        throw Failures.locked(session.store().folder().root());
    }

    @Override
    public List<Figure> benchWall(String hub, String password) throws Failure {
        throw Failures.locked(session.store().folder().root());
    }

    @Override
    public List<Figure> benchSync(String hub, String password, int room, Parts parts) throws Failure {
        throw Failures.locked(session.store().folder().root());
    }

    @Override
    public String version() {
        return Version.here();
    }

    @Override
    public Optional<Failure> explain(Throwable error) {
        return Failures.of(error);
    }
}
