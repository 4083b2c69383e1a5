package bonghwa.cli;

import bonghwa.domain.Incident;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Records one entry line, or with {@code -} one for each line of standard input. */
@Command(name = "log")
@SuppressWarnings("NullAway.Init") // picocli sets the field
final class LogCommand extends BaseCommand {

    @Parameters(paramLabel = "LINE", arity = "1", hideParamSyntax = true, descriptionKey = "cli.argument.line")
    private List<String> line;

    @Override
    public Integer call() throws Failure {
        if (line.size() > 1) {
            throw Failure.usage("LINE", "cli.error.one-line", line.getLast());
        }
        int notText = Wording.notText(line.getFirst());
        if (notText > 0) {
            throw Failure.no("bad-line", "cli.log.not-utf8", notText).in("LINE");
        }
        return onStore(session -> {
            Incident incident = Incidents.toWrite(session.room(), root().incident());
            LineRecorder recorder = new LineRecorder(session, incident.id());
            Receipts receipts = new Receipts(root(), new Stamp(incident.facts().zone(), words()), incident.id());
            if (line.getFirst().equals("-")) {
                return new LogStream(session, recorder, receipts).run(console().in());
            }
            return receipts.print(recorder.record(0, line.getFirst())) ? Exit.DONE : Exit.NO;
        });
    }
}
