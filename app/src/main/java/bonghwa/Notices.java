package bonghwa;

import bonghwa.domain.Announced;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.exchange.notice.Composed;
import bonghwa.exchange.notice.Composer;
import bonghwa.exchange.notice.Medium;
import bonghwa.exchange.notice.Occasion;
import bonghwa.exchange.notice.OwnWords;
import bonghwa.ui.Messages;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeWish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Composes the notices of the window: in the words of the organisation, which stand in {@code templates}, and else in the house's.
 * What is wrong with a file of words is reported, and the house's words are taken.
 */
record Notices(Messages messages, Path templates, Consumer<Throwable> report) implements Composing {

    @Override
    public Composition compose(Incident incident, Catalogue catalogue, NoticeWish wish) {
        Occasion occasion = occasion(incident, catalogue, wish);
        return new Composition(
                called(occasion),
                new Text(in(Language.KO, occasion), in(Language.EN, occasion)),
                occasion.doubts().stream().map(Occasion.Doubt::service).toList());
    }

    @Override
    public Numbered number(Incident incident, NoticeWish wish) {
        return called(occasion(incident, Catalogue.EMPTY, wish));
    }

    private static Numbered called(Occasion occasion) {
        return new Numbered(occasion.number(), occasion.letter());
    }

    private static Occasion occasion(Incident incident, Catalogue catalogue, NoticeWish wish) {
        return new Occasion(
                incident, catalogue, wish.readers(), wish.basis(), wish.next(), wish.cause(), wish.corrects());
    }

    @Override
    public String in(
            Form form, Incident incident, Catalogue catalogue, NoticeWish wish, Language language, String words) {
        Composed composed = Composer.compose(occasion(incident, catalogue, wish), language, words(language));
        return Medium.valueOf(form.name()).of(composed.edited(words));
    }

    private String in(Language language, Occasion occasion) {
        return Medium.TEXT
                .of(Composer.compose(occasion, language, words(language)))
                .strip();
    }

    private UnaryOperator<String> words(Language language) {
        UnaryOperator<String> house = key -> messages.plain(language, key);
        Path file = templates.resolve(OwnWords.file(language));
        try {
            return Files.exists(file) ? OwnWords.over(house, Files.readString(file)) : house;
        } catch (IOException e) {
            report.accept(e);
        } catch (OwnWords.BadWords e) {
            report.accept(new IOException(file + ": " + e.getMessage(), e));
        }
        return house;
    }

    @Override
    public List<Target> contradictions(Incident incident, Catalogue catalogue, SentNotice sent) {
        return Announced.of(sent, incident, catalogue).differing();
    }
}
