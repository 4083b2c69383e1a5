package bonghwa.ui.handover;

import java.util.List;

/** What stands on the page of a brief: of which matter, who hands over to whom, the lines, when it was made. */
record BriefText(String matter, String title, String brief, String made) {

    /** What begins a heading; the black one in briefs of earlier versions. */
    private static final List<String> HEADINGS = List.of("□", "■");

    private static final String STYLE =
            "@page{size:A4;margin:18mm}body{font:11pt/1.5 'Bonghwa Sans',Pretendard,'Noto Sans"
                    + " KR',sans-serif;color:#000;max-width:174mm;margin:0"
                    + " auto}h1{font-size:16pt;margin:0}h2{font-size:11pt;margin:12pt 0 2pt;border-top:1px solid"
                    + " #000;padding-top:4pt}p{margin:0 0"
                    + " 2pt}.small{font-size:9pt;color:#444}.sign{margin-top:24pt;border-top:1px solid"
                    + " #000;padding-top:4pt}";

    List<String> lines() {
        return brief.lines().toList();
    }

    static boolean heading(String line) {
        return HEADINGS.stream().anyMatch(line::startsWith);
    }

    static String bare(String line) {
        return heading(line) ? line.substring(1).strip() : line;
    }

    /** The same page for any browser, with nothing that must be fetched. */
    String html(String signature) {
        StringBuilder page = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><p class=\"small\">")
                .append(escaped(matter))
                .append("</p><h1>")
                .append(escaped(title))
                .append("</h1><p class=\"small\">")
                .append(escaped(made))
                .append("</p>\n");
        for (String line : lines()) {
            String tag = heading(line) ? "h2" : "p";
            page.append('<').append(tag).append('>').append(escaped(bare(line)));
            page.append("</").append(tag).append(">\n");
        }
        return page.append("<p class=\"sign small\">")
                .append(escaped(signature))
                .append("</p></body></html>\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
