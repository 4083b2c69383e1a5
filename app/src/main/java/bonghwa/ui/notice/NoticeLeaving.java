package bonghwa.ui.notice;

import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Copied;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWish;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes the text of one language out of the window: what is asked, and what became of it is {@code said}. */
record NoticeLeaving(
        NoticeModel model,
        NoticeWays ways,
        Problems problems,
        Messages messages,
        Supplier<NoticeWish> wish,
        Supplier<Text> text,
        Consumer<String> said)
        implements NoticeOut.Out {

    @Override
    public void copy(Language language) {
        Copied.words(text.get().in(language));
        said.accept(messages.text("notice.form.copied"));
    }

    private String in(Composing.Form form, Language language) {
        return model.in(form, wish.get(), language, text.get().in(language));
    }

    @Override
    public void save(Language language, Composing.Form form) {
        NoticeWish asked = wish.get();
        String name = "notice-%s-%s-%s.%s"
                .formatted(
                        asked.readers().wire(),
                        model.compose(asked).label(),
                        language.name().toLowerCase(Locale.ROOT),
                        form.ending());
        Optional<Path> file = ways.toSave(messages.text("notice.form.save"), name);
        file.ifPresent(f -> problems.then(
                ways.write(f, in(form, language)), _ -> said.accept(messages.text("notice.form.saved", f))));
    }

    /** The link is copied too where no mail program takes it. */
    @Override
    public void mail(Language language) {
        String link = in(Composing.Form.MAILTO, language).strip();
        problems.then(ways.mail(link), opened -> {
            if (!opened) {
                Copied.words(link);
            }
            said.accept(messages.text(opened ? "notice.form.mailed" : "notice.form.not-mailed"));
        });
    }
}
