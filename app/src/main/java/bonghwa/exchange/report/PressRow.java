package bonghwa.exchange.report;

import bonghwa.domain.Audience;
import bonghwa.domain.Board;
import bonghwa.domain.Effective;
import bonghwa.domain.Function;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Reported;
import bonghwa.domain.Service;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Public functions of a service that have been of one state since one moment, and when somebody last said so; none: it has no parts. */
record PressRow(
        Service service,
        List<Function> functions,
        State state,
        @Nullable Instant since,
        @Nullable Instant confirmed) {

    private record Like(State state, @Nullable Instant since) {}

    /** The rows of a service: of its public functions, or of itself where it has none; those of a wanted state. */
    static List<PressRow> of(ServiceBoard service, Board board, Predicate<State> wanted) {
        Service self = service.service();
        if (service.functions().isEmpty()) {
            State state = service.effective().state();
            Instant confirmed = confirmed(service.effective(), service.reported(), board);
            return self.audience() == Audience.PUBLIC && wanted.test(state)
                    ? List.of(new PressRow(self, List.of(), state, service.since(), confirmed))
                    : List.of();
        }
        Map<Like, List<FunctionBoard>> alike = new LinkedHashMap<>();
        service.functions().stream()
                .filter(f -> self.audienceOf(f.function()) == Audience.PUBLIC)
                .filter(f -> wanted.test(f.effective().state()))
                .forEach(f -> alike.computeIfAbsent(new Like(f.effective().state(), f.since()), _ -> new ArrayList<>())
                        .add(f));
        List<PressRow> rows = new ArrayList<>();
        alike.forEach((like, some) -> rows.add(new PressRow(
                self,
                some.stream().map(FunctionBoard::function).toList(),
                like.state(),
                like.since(),
                of(some, board))));
        return rows;
    }

    /** Of several the one that was confirmed longest ago: nobody may say that all are known better. */
    private static @Nullable Instant of(List<FunctionBoard> some, Board board) {
        List<Optional<Instant>> all = some.stream()
                .map(f -> Optional.ofNullable(confirmed(f.effective(), f.reported(), board)))
                .toList();
        return all.stream().anyMatch(Optional::isEmpty)
                ? null
                : all.stream()
                        .map(Optional::orElseThrow)
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    /** What follows from another one is known since that one is. */
    private static @Nullable Instant confirmed(Effective effective, Reported reported, Board board) {
        Target because = effective.because();
        if (because == null) {
            return reported.lastConfirmed();
        }
        return switch (because) {
            case Target.OfFunction(var ref) ->
                board.function(ref).map(f -> f.reported().lastConfirmed()).orElse(null);
            case Target.OfService(String id) ->
                board.service(id).map(s -> s.reported().lastConfirmed()).orElse(null);
            case Target.OfSite _, Target.Everything _ -> null;
        };
    }
}
