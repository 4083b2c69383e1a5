package bonghwa;

import bonghwa.domain.Language;
import bonghwa.store.SettingsFile;
import bonghwa.ui.Settings;
import bonghwa.ui.Splits;
import bonghwa.ui.Theme;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's settings as the store's settings file has them. A file that cannot be read stops nobody. */
record KeptSettings(SettingsFile file) {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);

    /** What was set; where nobody chose a language, the system's. */
    Settings read() {
        try {
            bonghwa.store.Settings kept = file.read();
            return new Settings(
                    language(kept.language().orElseGet(() -> Locale.getDefault().getLanguage())),
                    theme(kept.theme()),
                    kept.scale(),
                    kept.text("reducedMotion").map(Boolean::parseBoolean).orElse(false),
                    Math.toIntExact(kept.confirmAge().toHours()),
                    kept.text("dutyHours").flatMap(KeptSettings::hours).orElse(Settings.USUAL.dutyHours()),
                    kept.text("columns").flatMap(KeptSettings::splits).orElse(Splits.USUAL));
        } catch (IOException e) {
            LOG.warn("The settings cannot be read", e);
            return Settings.USUAL.in(language(Locale.getDefault().getLanguage()));
        }
    }

    void write(Settings now) throws IOException {
        file.write(file.read()
                .withLanguage(now.language() == Language.KO ? "ko" : "en")
                .withTheme(now.theme().wire())
                .withScale(now.scale())
                .withConfirmAge(Duration.ofHours(now.staleHours()))
                .with("dutyHours", String.valueOf(now.dutyHours()))
                .with("reducedMotion", String.valueOf(now.reducedMotion()))
                .with("columns", now.splits().board() + " " + now.splits().side()));
    }

    /** Who typed at this desk when its window was last closed; blank: nobody in particular. */
    String typist() {
        try {
            return file.read().text("typist").orElse("");
        } catch (IOException e) {
            LOG.warn("Who typed here cannot be read", e);
            return "";
        }
    }

    void writeTypist(String person) throws IOException {
        file.write(file.read().with("typist", person));
    }

    /** When each person was last at this desk, as {@link SeenHere} writes it. */
    String seen() {
        try {
            return file.read().text("lastSeen").orElse("");
        } catch (IOException e) {
            LOG.warn("Who was last here cannot be read", e);
            return "";
        }
    }

    void writeSeen(String seen) throws IOException {
        file.write(file.read().with("lastSeen", seen));
    }

    /** Korean for Koreans, English for everybody else. */
    static Language language(String code) {
        return code.equals("ko") ? Language.KO : Language.EN;
    }

    private static Theme theme(String wire) {
        return Arrays.stream(Theme.values())
                .filter(t -> t.wire().equals(wire))
                .findFirst()
                .orElse(Theme.DARK);
    }

    private static Optional<Integer> hours(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            LOG.warn("The settings hold no number of hours: {}", text, e);
            return Optional.empty();
        }
    }

    private static Optional<Splits> splits(String text) {
        String[] shares = text.split(" ", -1);
        try {
            return shares.length == 2
                    ? Optional.of(new Splits(Double.parseDouble(shares[0]), Double.parseDouble(shares[1])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            LOG.warn("The settings hold no widths of columns: {}", text, e);
            return Optional.empty();
        }
    }
}
