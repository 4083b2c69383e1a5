package bonghwa.testing;

import bonghwa.domain.Language;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Theme;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Pictures of a view in any language, theme, size and scale, without a window: {@code
 * target/pictures/<view>-<lang>-<theme>-<w>x<h>[-<scale>].png}. Call it inside a {@link Screen}'s test.
 */
public final class Gallery {

    /** Makes a view with the words and the look that it is to have. */
    @FunctionalInterface
    public interface View {
        Parent make(Messages messages, Phrases phrases, Look look);
    }

    private final Screen screen;
    private final String name;
    private final View view;

    public Gallery(Screen screen, String name, View view) {
        this.screen = screen;
        this.name = name;
        this.view = view;
    }

    /** At 100 per cent. */
    public void picture(Language language, Theme theme, int width, int height) {
        picture(language, theme, width, height, 100);
    }

    public void picture(Language language, Theme theme, int width, int height, int scale) {
        String size = width + "x" + height + (scale == 100 ? "" : "-" + scale);
        String file = name + "-" + language.name().toLowerCase(Locale.ROOT) + "-" + theme.wire() + "-" + size;
        Scene scene = screen.read(() -> {
            Messages messages = new Messages(language);
            Look look = new Look();
            look.theme().set(theme);
            look.scale().set(scale);
            return look.scene(view.make(messages, new Phrases(messages, Weekend.KST), look), width, height);
        });
        screen.settle();
        screen.read(() -> scene.snapshot(null));
        screen.settle();
        Picture.save(file, screen.read(() -> scene.snapshot(null)));
    }
}
