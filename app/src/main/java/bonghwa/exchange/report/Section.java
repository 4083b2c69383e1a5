package bonghwa.exchange.report;

/** A part of the report. */
@FunctionalInterface
interface Section {

    /** A space behind which no line ends: what follows never stands alone. */
    String HELD = "\u00A0";

    /** Writes itself at the end of that element. */
    void into(Tag page);

    /** A heading that the outline of the document names too. */
    static Tag headed(Tag page, String css, String id, String title) {
        Tag section = page.in("div", css);
        section.in("h2").with("id", id).text(title);
        return section;
    }

    /** A table with a head that stands on every page on which it goes on. */
    static Tag table(Tag in, String css, String... heads) {
        Tag table = in.in("table", css);
        Tag row = table.in("thead").in("tr");
        for (String head : heads) {
            row.in("th").with("scope", "col").text(head);
        }
        return table.in("tbody");
    }

    /** The shape of a state and its word. */
    static void state(Tag in, Speech speech, bonghwa.domain.State state) {
        Tag tag = in.in("span", "state " + state.wire());
        tag.in("span", "sign")
                .text(
                        switch (state) {
                            case MAJOR_OUTAGE -> "\u2297";
                            case PARTIAL_OUTAGE -> "\u2B16";
                            case DEGRADED -> "\u26A0";
                            case RECOVERING -> "\u2B06";
                            case OPERATIONAL -> "\u2713";
                            case MAINTENANCE -> "\u2692";
                            case UNKNOWN -> "\u25CC";
                        });
        tag.text(" " + speech.word(state));
    }
}
