package bonghwa.ui.notice;

import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Copied;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeWish;
import bonghwa.ui.model.NoticeWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes the text of one language out of the window: what is asked, and what became of it is {@code said}. Nothing leaves while the
 * text that is to stand there is still to come: what stands there was written for others. {@code waits} says so.
 */
record NoticeLeaving(
        NoticeWriter writer,
        NoticeWays ways,
        Problems problems,
        Messages messages,
        Supplier<NoticeWish> wish,
        Supplier<Text> text,
        Consumer<String> said,
        BooleanSupplier waits)
        implements NoticeOut.Out {

    @Override
    public void copy(Language language) {
        if (waits.getAsBoolean()) {
            return;
        }
        Copied.words(text.get().in(language));
        said.accept(messages.text("notice.form.copied"));
    }

    private CompletionStage<String> in(Composing.Form form, Language language) {
        return writer.in(form, wish.get(), language, text.get().in(language));
    }

    @Override
    public void save(Language language, Composing.Form form) {
        if (waits.getAsBoolean()) {
            return;
        }
        NoticeWish asked = wish.get();
        String name = "notice-%s-%s-%s.%s"
                .formatted(
                        asked.readers().wire(),
                        writer.number(asked).label(),
                        language.name().toLowerCase(Locale.ROOT),
                        form.ending());
        Optional<Path> file = ways.toSave(messages.text("notice.form.save"), name);
        file.ifPresent(f -> problems.then(
                in(form, language).thenCompose(words -> ways.write(f, words)),
                _ -> said.accept(messages.text("notice.form.saved", f))));
    }

    /** The link is copied too where no mail program takes it. */
    @Override
    public void mail(Language language) {
        if (waits.getAsBoolean()) {
            return;
        }
        problems.then(in(Composing.Form.MAILTO, language), words -> mail(words.strip()));
    }

    private void mail(String link) {
        problems.then(ways.mail(link), opened -> {
            if (!opened) {
                Copied.words(link);
            }
            said.accept(messages.text(opened ? "notice.form.mailed" : "notice.form.not-mailed"));
        });
    }
}
