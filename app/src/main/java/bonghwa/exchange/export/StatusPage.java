package bonghwa.exchange.export;

import bonghwa.domain.Language;
import bonghwa.domain.TimelineEntry;
import bonghwa.exchange.report.Speech;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A page for everybody that says how public services are, and what was announced: one file that asks for nothing else, runs nothing,
 * and is public whoever asks for it.
 */
public record StatusPage() implements Form {

    /** Whatever a browser might think of: it may load nothing and run nothing. */
    private static final String NOTHING_ELSE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    @Override
    public String of(Matter matter) {
        Matter open = new Matter(
                matter.room(),
                matter.incident(),
                matter.clock(),
                matter.at(),
                matter.knownAt(),
                true,
                matter.taken(),
                matter.speech());
        return new Page(open, new Markup()).write();
    }

    private static String styleSheet() {
        try (InputStream in = StatusPage.class.getResourceAsStream("/report/status.css")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: status.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Page(Matter matter, Markup page) {

        private Speech speech() {
            return matter.speech();
        }

        private String say(String key, Object... arguments) {
            return speech().say(key, arguments);
        }

        String write() {
            String language = speech().language() == Language.KO ? "ko" : "en";
            page.in(
                    "html",
                    () -> {
                        page.in("head", this::head);
                        page.in("body", this::body);
                    },
                    "lang",
                    language);
            return page.toString();
        }

        private void head() {
            page.empty("meta", "charset", "utf-8");
            page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            page.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_ELSE);
            page.empty("meta", "name", "color-scheme", "content", "light dark");
            page.put("title", matter.title() + " · " + say("export.status"));
            page.style(styleSheet());
        }

        private void body() {
            page.in("header", () -> {
                if (!matter.mark().isEmpty()) {
                    page.put("p", matter.mark(), "class", "mark");
                }
                page.put("p", say("export.status"), "class", "kind");
                page.put("h1", matter.title());
                page.put("p", matter.basis(), "class", "basis");
                page.put("p", age(), "class", "quiet");
            });
            page.in("main", () -> new StatusPageParts(matter, page).write());
            page.in("footer", () -> page.put("p", say("export.status.copy", speech().full(matter.at()))));
        }

        /** How old the newest is of what stands here, by the basis time. */
        private String age() {
            @Nullable
            Instant newest = matter.entries().stream()
                    .map(TimelineEntry::occurredAt)
                    .filter(t -> !t.isAfter(matter.at()))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return newest == null || newest.equals(Instant.EPOCH)
                    ? say("export.status.nothing")
                    : say("export.status.newest", speech().full(newest), Duration.between(newest, matter.at()));
        }
    }
}
