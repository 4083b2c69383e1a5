package bonghwa.cli;

import java.util.List;
import java.util.Locale;

/** Answers with findings; the answer is no if any is bad. */
final class Findings {

    private Findings() {}

    static int tell(BaseCommand command, List<Finding> findings) throws Failure {
        for (Finding finding : findings) {
            String message = command.words().text(finding.key(), finding.arguments());
            String grade = finding.grade().name().toLowerCase(Locale.ROOT);
            if (command.json()) {
                command.tell(Json.object("grade", grade, "code", finding.key(), "message", message));
            } else {
                command.say(command.words().text("cli.finding." + grade) + "  " + message);
            }
        }
        return findings.stream().anyMatch(f -> f.grade() == Finding.Grade.BAD) ? Exit.NO : Exit.DONE;
    }
}
