package bonghwa.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How the room looks: theme, scale (100 to 200 per cent), motion. Every scene of the program is dressed here and follows a
 * change without a restart. FX thread.
 */
public final class Look {

    private static final double TEXT_PX = 13.5;
    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final List<String> SHEETS = List.of(
            "bonghwa",
            "shell",
            "people",
            "handover",
            "settings",
            "board",
            "timeline",
            "entry",
            "incident",
            "task",
            "notice",
            "report",
            "review",
            "wall",
            "sync");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.DARK);
    private final IntegerProperty scale = new SimpleIntegerProperty(this, "scale", 100);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);

    public Look() {
        FACES.forEach(Look::loadFace);
    }

    private static void loadFace(String face) {
        String file = "/fonts/BonghwaSans-" + face + ".ttf";
        if (Font.loadFont(resource(file).toExternalForm(), TEXT_PX) == null) {
            throw new IllegalStateException("cannot load " + file);
        }
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Per cent of the usual size of everything. */
    public IntegerProperty scale() {
        return scale;
    }

    /** Nothing moves where this is set. */
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /** A scene of that size in pixels that looks like this, now and after any change. */
    public Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        dress(scene);
        return scene;
    }

    /** Dresses a scene; it follows every change from now on. */
    public void dress(Scene scene) {
        FocusRing.follow(scene);
        theme.subscribe(_ -> apply(scene));
        scale.subscribe(_ -> apply(scene));
    }

    private void apply(Scene scene) {
        String base = theme.get() == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheet()
                : new PrimerDark().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(sheets());
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("tokens-" + theme.get().wire()));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        if (scale.get() != 100) {
            sheets.add(inline(String.format(Locale.ROOT, ".root{-fx-font-size:%.3fpx}", TEXT_PX * scale.get() / 100)));
        }
        return sheets;
    }

    private static String sheet(String name) {
        return resource("/css/" + name + ".css").toExternalForm();
    }

    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static URL resource(String name) {
        URL url = Look.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("no " + name + " on the class path");
        }
        return url;
    }
}
