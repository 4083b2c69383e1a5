package bonghwa.exchange.export;

import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Redaction;
import bonghwa.domain.SentNotice;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.exchange.report.HoleWords;
import bonghwa.exchange.report.Speech;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a status page says: each public service with its functions, then what was announced, the newest first. */
record StatusPageParts(Matter matter, Markup page) {

    void write() {
        services();
        notices();
    }

    private Speech speech() {
        return matter.speech();
    }

    private void services() {
        List<ServiceBoard> services = matter.board().services(Audience.PUBLIC);
        section("services", speech().say("export.status.services"), () -> {
            if (services.isEmpty()) {
                page.put("p", speech().say("export.status.none"));
                return;
            }
            Counts counts = matter.board().counts(Audience.PUBLIC);
            page.put(
                    "p",
                    speech().say(
                                    "export.status.counts",
                                    counts.functionsOperational(),
                                    counts.functions(),
                                    counts.servicesInFull(),
                                    counts.services()));
            page.in("ul", () -> services.forEach(this::service), "class", "services");
        });
    }

    private void service(ServiceBoard service) {
        page.in("li", () -> {
            page.put("h3", speech().word(service.service().name()));
            state(service.effective().state(), service.since());
            if (!service.functions().isEmpty()) {
                page.in("ul", () -> service.functions().forEach(this::function), "class", "functions");
            }
        });
    }

    private void function(FunctionBoard function) {
        page.in("li", () -> {
            page.put("span", speech().word(function.function().name()), "class", "name");
            state(function.effective().state(), null);
        });
    }

    /** A shape, a word, a colour: any one of them is enough. */
    private void state(State state, @Nullable Instant since) {
        page.in(
                "span",
                () -> {
                    page.put("span", shape(state), "aria-hidden", "true");
                    page.text(" " + speech().word(state));
                    if (since != null) {
                        page.put("span", " " + speech().say("time.since", speech().day(since)), "class", "quiet");
                    }
                },
                "class",
                "state " + state.wire());
    }

    private static String shape(State state) {
        return switch (state) {
            case MAJOR_OUTAGE -> "×";
            case PARTIAL_OUTAGE -> "◆";
            case DEGRADED -> "▲";
            case RECOVERING -> "↑";
            case OPERATIONAL -> "●";
            case MAINTENANCE -> "■";
            case UNKNOWN -> "?";
        };
    }

    private void notices() {
        List<SentNotice> notices = matter.notices().reversed();
        section("notices", speech().say("report.notices"), () -> {
            if (notices.isEmpty()) {
                page.put("p", speech().say("report.notices.none"));
            }
            notices.forEach(this::notice);
        });
    }

    private void notice(SentNotice notice) {
        page.in("article", () -> {
            page.put("h3", speech().say("export.status.notice", notice.label(), speech().full(notice.basis())));
            HoleWords holes = new HoleWords(speech());
            @Nullable Redaction redaction = matter.taken(notice);
            page.put("p", holes.said(notice.text(), redaction), "class", "said");
            if (redaction != null) {
                page.put("p", holes.trace(redaction), "class", "quiet");
            }
            @Nullable Instant next = notice.next();
            if (next != null && notice.equals(matter.notices().getLast())) {
                page.put("p", speech().say("report.notice.next", next), "class", "quiet");
            }
        });
    }

    private void section(String id, String heading, Runnable inside) {
        page.in(
                "section",
                () -> {
                    page.put("h2", heading, "id", id);
                    inside.run();
                },
                "aria-labelledby",
                id);
    }
}
