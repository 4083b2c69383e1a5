package bonghwa;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.exchange.notice.Composer;
import bonghwa.exchange.notice.Contradiction;
import bonghwa.exchange.notice.Medium;
import bonghwa.exchange.notice.Occasion;
import bonghwa.exchange.notice.OwnWords;
import bonghwa.exchange.notice.Readership;
import bonghwa.ui.Messages;
import bonghwa.ui.model.NoticeModel;
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
record Notices(Messages messages, Path templates, Consumer<Throwable> report) implements NoticeModel.Composing {

    @Override
    public NoticeModel.Composition compose(Incident incident, Catalogue catalogue, NoticeModel.Wish wish) {
        Occasion occasion = new Occasion(
                incident,
                catalogue,
                Readership.valueOf(wish.readers().name()),
                wish.basis(),
                wish.next(),
                wish.cause() == null ? null : Text.of(wish.cause()),
                wish.corrects());
        return new NoticeModel.Composition(
                occasion.number(),
                occasion.letter(),
                new Text(in(Language.KO, occasion), in(Language.EN, occasion)),
                occasion.doubts().stream().map(Occasion.Doubt::service).toList());
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
        return Contradiction.of(incident, catalogue, sent);
    }
}
