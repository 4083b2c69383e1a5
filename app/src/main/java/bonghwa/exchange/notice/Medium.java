package bonghwa.exchange.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what form a notice leaves the room. */
public enum Medium {
    TEXT {
        @Override
        public String of(Composed notice) {
            return notice.title() + "\n"
                    + notice.blocks().stream().map(Medium::plain).collect(Collectors.joining("\n")) + "\n";
        }
    },
    MARKDOWN {
        @Override
        public String of(Composed notice) {
            return "# " + quoted(notice.title(), MARKS) + "\n\n"
                    + notice.blocks().stream().map(Medium::marked).collect(Collectors.joining("\n\n")) + "\n";
        }
    },
    /** One part of a page, without script or style. */
    HTML {
        @Override
        public String of(Composed notice) {
            return "<article lang=\"" + notice.language().name().toLowerCase(Locale.ROOT) + "\">\n<h1>"
                    + escaped(notice.title()) + "</h1>\n"
                    + notice.blocks().stream().map(Medium::tagged).collect(Collectors.joining("\n")) + "\n</article>\n";
        }
    },
    /** A link that opens the writer's mail program with the notice in it. RFC 6068. */
    MAILTO {
        @Override
        public String of(Composed notice) {
            String body = TEXT.of(notice).substring(notice.title().length() + 1).replace("\n", "\r\n");
            return "mailto:?subject=" + percent(notice.title()) + "&body=" + percent(body) + "\n";
        }
    };

    private static final String MARKS = "\\`*_{}[]<>#|";

    /** The notice in this form, with line feeds only. */
    public abstract String of(Composed notice);

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Medium> ofWire(String wire) {
        for (Medium one : values()) {
            if (one.wire().equals(wire)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String plain(Composed.Block block) {
        String lines = String.join("\n", block.lines());
        return block.heading().isEmpty() ? lines : block.heading() + "\n" + lines;
    }

    private static String marked(Composed.Block block) {
        if (block.heading().isEmpty()) {
            return block.lines().stream().map(l -> quoted(l, MARKS)).collect(Collectors.joining("  \n"));
        }
        return "## " + quoted(bare(block.heading()), MARKS) + "\n\n"
                + block.lines().stream().map(l -> "- " + quoted(l, MARKS)).collect(Collectors.joining("\n"));
    }

    private static String tagged(Composed.Block block) {
        if (block.heading().isEmpty()) {
            return block.lines().stream().map(l -> "<p>" + escaped(l) + "</p>").collect(Collectors.joining("\n"));
        }
        return "<h2>" + escaped(bare(block.heading())) + "</h2>\n<ul>\n"
                + block.lines().stream()
                        .map(l -> "<li>" + escaped(l) + "</li>\n")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    /** A heading without the sign that marks one where there is only text. */
    private static String bare(String heading) {
        return heading.startsWith(Composed.HEADING) ? heading.substring(Composed.HEADING.length()) : heading;
    }

    private static String quoted(String words, String marks) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            quoted.append(marks.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return quoted.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String percent(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
