package bonghwa.cli;

import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.Effective;
import bonghwa.domain.Facts;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Reported;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.op.Clockwork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board for people: a line for each service, and under it one for each function that is not operational. */
final class StatusText {

    private final View view;
    private final Words words;
    private final Labels labels;
    private final Columns table = new Columns();

    private StatusText(View view) {
        this.view = view;
        this.words = view.words();
        this.labels = new Labels(view.catalogue(), words);
    }

    /** The lines; a replay or drill says so first. */
    static List<String> of(View view, Clockwork.Kind clock, @Nullable Facts facts) {
        return new StatusText(view).lines(clock, facts);
    }

    private List<String> lines(Clockwork.Kind clock, @Nullable Facts facts) {
        List<String> lines = new ArrayList<>(Marks.of(clock, words));
        lines.add(facts == null ? words.text("cli.status.no-incident") : headline(facts));
        String asOf = words.text("word.as-of", view.stamp().full(view.at()));
        Instant known = view.knownAt();
        lines.add(
                known == null
                        ? asOf
                        : asOf + " · "
                                + words.text("word.known-at", view.stamp().full(known)));
        List<ServiceBoard> services = view.board().services();
        if (services.isEmpty()) {
            lines.add(words.text("cli.status.no-catalogue"));
            return lines;
        }
        Counts counts = view.board().counts(Audience.PUBLIC);
        lines.add(words.text(
                "cli.status.counts",
                counts.functionsOperational(),
                counts.functions(),
                counts.servicesInFull(),
                counts.services()));
        lines.add("");
        services.forEach(this::service);
        lines.addAll(table.lines());
        return lines;
    }

    private String headline(Facts facts) {
        String phase = view.incident().map(i -> words.of(i.phase(view.at()))).orElse("");
        return String.join(" · ", facts.title().in(words.language()), words.of(facts.severity()), phase);
    }

    private void service(ServiceBoard board) {
        String count = board.functions().isEmpty()
                ? ""
                : board.operational() + "/" + board.functions().size();
        row("", board.service().name().in(words.language()), count, board.reported(), board.effective(), board.since());
        for (FunctionBoard function : board.functions()) {
            boolean same =
                    board.functions().stream().allMatch(f -> f.effective().state() == State.UNKNOWN);
            if (function.effective().state() != State.OPERATIONAL && !same) {
                row(
                        "  ",
                        function.function().name().in(words.language()),
                        "",
                        function.reported(),
                        function.effective(),
                        function.since());
            }
        }
    }

    private void row(
            String indent, String name, String count, Reported reported, Effective effective, @Nullable Instant since) {
        table.row(
                indent + Marks.sign(effective.state()) + " " + name,
                words.of(effective.state()),
                count,
                since == null ? "" : words.text("time.since", view.stamp().day(since)),
                String.join(" · ", notes(reported, effective)));
    }

    private List<String> notes(Reported reported, Effective effective) {
        List<String> notes = new ArrayList<>();
        Target because = effective.because();
        if (because != null) {
            notes.add(words.text("word.because", labels.of(because)));
        }
        if (because != null && reported.state() != effective.state()) {
            notes.add(words.text("word.reported") + " " + words.of(reported.state()));
        }
        if (effective.unconfirmed()) {
            notes.add(words.text("word.unconfirmed"));
        }
        Instant eta = reported.estimate().at();
        if (eta != null) {
            String passed = eta.isBefore(view.at()) ? "word.eta.passed" : "word.eta.at";
            notes.add(words.text(passed, view.stamp().day(eta)));
        }
        if (reported.estimate().slips() > 0) {
            notes.add(words.text("word.slipped", reported.estimate().slips()));
        }
        if (reported.lastConfirmed() != null) {
            notes.add(words.text("word.last-confirmed.at", view.stamp().day(reported.lastConfirmed())));
        }
        return notes;
    }
}
