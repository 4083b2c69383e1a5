package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.exchange.report.Edition;
import bonghwa.exchange.report.ReportOrder;
import bonghwa.exchange.report.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The report of an incident as a PDF that carries the signed lines it was made from; or its figures for programs. */
@Command(name = "report")
@SuppressWarnings("NullAway.Init")
final class ReportCommand extends BaseCommand {

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "cli.option.pdf")
    private @Nullable String pdf;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.argument.review")
    private @Nullable String figures;

    @Option(names = "--gap", paramLabel = "MINUTES", defaultValue = "60", descriptionKey = "cli.option.gap")
    private int gap;

    @Option(names = "--at", paramLabel = "T", descriptionKey = "cli.option.at")
    private @Nullable String at;

    @Option(names = "--known-at", paramLabel = "K", descriptionKey = "cli.option.known-at")
    private @Nullable String knownAt;

    @Option(names = "--public", descriptionKey = "cli.option.public")
    private boolean open;

    @Option(names = "--brief", descriptionKey = "cli.option.brief-sheet")
    private boolean brief;

    @Option(names = "--press", descriptionKey = "cli.option.press")
    private boolean press;

    @Option(names = "--from", paramLabel = "T", descriptionKey = "cli.option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T", descriptionKey = "cli.option.to")
    private @Nullable String to;

    @Option(names = "--paper", paramLabel = "a4/letter", defaultValue = "a4", descriptionKey = "cli.option.paper")
    private String paper;

    @Override
    boolean speaksBoth() {
        return pdf != null;
    }

    @Override
    public Integer call() throws Failure {
        if (pdf == null) {
            return figures();
        }
        if (figures != null) {
            throw Failure.usage("--pdf", "cli.error.not-both", "--pdf", "FILE");
        }
        Path file = console().path(pdf);
        if (brief && (press || open)) {
            throw Failure.usage("--brief", "cli.error.not-both", "--brief", press ? "--press" : "--public");
        }
        Edition.Paper sheet = Edition.Paper.ofWire(paper)
                .orElseThrow(() -> Failure.usage("--paper", "cli.error.one-of", "--paper", "a4, letter"));
        return onStore(session -> {
            Incident incident = Incidents.toRead(session.room(), root().incident())
                    .orElseThrow(() -> Failure.no("no-incident", "cli.error.no-open-incident"));
            Times times = new Times(session.now(), incident.facts().zone());
            @Nullable Instant known = times.past("--known-at", knownAt);
            @Nullable Instant asOf = times.past("--at", at);
            Instant now = session.now().truncatedTo(ChronoUnit.MILLIS);
            Instant moment = asOf != null ? asOf : known != null && known.isBefore(now) ? known : now;
            @Nullable Instant begins = times.past("--from", from);
            @Nullable Instant ends = times.past("--to", to);
            if (begins != null && ends != null && begins.isAfter(ends)) {
                throw Failure.usage("--to", "cli.error.ends-before", "--to", "--from");
            }
            Edition edition = new Edition(
                    root().languages(),
                    brief ? Edition.Form.BRIEF : press ? Edition.Form.PRESS : Edition.Form.FULL,
                    open,
                    begins,
                    ends,
                    sheet);
            byte[] report = made(session, incident, moment, known, edition);
            UserFile.write(file, report);
            if (edition.open()) {
                warn(session.room(), incident);
            }
            if (json()) {
                tell(Json.object("file", file.toString(), "bytes", report.length, "at", moment.toString()));
            } else {
                say(words().text("cli.report.written", file, report.length / 1024));
            }
            anchored(session);
            return Exit.DONE;
        });
    }

    /**
     * Whoever holds the report knows from now on what this desk held. The report itself does not depend on it: it is there, and is
     * said to be, also where nothing can be recorded any more.
     */
    private void anchored(Session session) throws Failure {
        try {
            await(session.store().anchoring().anchor());
        } catch (Failure e) {
            console().err().println(words().text("cli.report.no-anchor", words().text(e.key(), e.arguments())));
        }
    }

    /** Without a document: all that can be counted, for programs. */
    private int figures() throws Failure {
        if (!json()) {
            throw Failure.usage("--pdf", "cli.error.report-what");
        }
        if (open || brief || press || from != null || to != null) {
            throw Failure.usage("--json", "cli.error.review-whole");
        }
        if (gap < 1) {
            throw Failure.usage("--gap", "cli.error.minutes", "--gap");
        }
        @Nullable Path file = figures == null ? null : console().path(figures);
        return onStore(session -> new ReviewAnswer(this, file, Duration.ofMinutes(gap)).tell(session, at, knownAt));
    }

    private byte[] made(Session session, Incident incident, Instant at, @Nullable Instant known, Edition edition)
            throws Failure {
        Program program = root().program();
        ReportOrder order = new ReportOrder(
                incident.id(), session.clock(), Trusted.root(session).orElse(null), at, known, edition);
        try {
            return new ReportMaker(session.store(), reports(program)).make(order);
        } catch (IOException e) {
            throw program.explain(e)
                    .orElseGet(() -> Failure.no("report", "cli.report.failed", String.valueOf(e.getMessage())));
        } catch (CompletionException e) {
            throw failed(program, e);
        }
    }

    static Reports reports(Program program) {
        return new Reports(program.version(), ReportMaker.words());
    }
}
