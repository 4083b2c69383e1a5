package bonghwa.ui.handover;

import bonghwa.domain.Incident;
import bonghwa.ui.model.HandoverModel;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** Makes the page of a brief and says what became of it. */
record Printing(HandoverModel model, Paper paper, Words words) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("-yyyyMMdd-HHmm", Locale.ROOT);

    void print(String title, String brief, Consumer<String> said) {
        Incident incident = model.room().incident().get();
        if (incident != null) {
            String matter = words.phrases().text(incident.facts().title());
            String made = words.text(
                    "handover.page.made",
                    words.phrases().fullDay(model.room().now().get()),
                    words.phrases().time(model.room().now().get()));
            BriefText text = new BriefText(matter, title, brief, made);
            paper.put(
                    new BriefPage(text, words),
                    text.html(words.text("handover.page.signature")),
                    words.text("handover.page.file") + stamp(),
                    what -> said.accept(words.text(what.key(), what.what())));
        }
    }

    private String stamp() {
        return STAMP.format(model.room().now().get().atZone(model.room().zone()));
    }
}
