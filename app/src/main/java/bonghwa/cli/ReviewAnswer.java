package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.Review;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What {@code report --json} answers: the figures of an incident, on standard output or into a file. All times are in UTC, so that
 * incidents of several zones can be compared; the zone of the incident is said.
 */
record ReviewAnswer(BaseCommand command, @Nullable Path file, Duration threshold) {

    int tell(Session session, @Nullable String at, @Nullable String knownAt) throws Failure {
        View view = View.of(session, command.root(), at, knownAt);
        Incident incident = view.incident().orElseThrow(() -> Failure.no("no-incident", "cli.error.no-open-incident"));
        Review review = Review.of(view.room(), incident.id(), view.at(), threshold);
        Told told = new Told(review.catalogue(), ZoneOffset.UTC, command.words());
        Object json = new ReviewJson(review, view, told).whole(session);
        if (file == null) {
            command.tell(json);
        } else {
            byte[] bytes = (Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8);
            UserFile.write(file, bytes);
            command.tell(Json.object(
                    "file",
                    file.toString(),
                    "bytes",
                    bytes.length,
                    "at",
                    told.stamp().iso(view.at())));
        }
        return Exit.DONE;
    }
}
