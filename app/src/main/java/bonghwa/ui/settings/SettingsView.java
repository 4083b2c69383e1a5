package bonghwa.ui.settings;

import bonghwa.domain.Language;
import bonghwa.ui.Act;
import bonghwa.ui.Messages;
import bonghwa.ui.Preferences;
import bonghwa.ui.Settings;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.Theme;
import bonghwa.ui.control.Css;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The settings; each is in force as soon as it is chosen. */
public final class SettingsView extends VBox {

    private static final int SCALE_STEP = 25;
    private static final int MAX_STALE = 12;
    private static final int MIN_DUTY = 4;
    private static final int MAX_DUTY = 24;

    private final Preferences preferences;
    private final Messages messages;
    private final Subscriptions shown = new Subscriptions(this);

    public SettingsView(Preferences preferences, Messages messages) {
        this.preferences = preferences;
        this.messages = messages;
        setId("settings");
        getStyleClass().add("settings");
        Label title = new Label();
        title.textProperty().bind(messages.bind("shell.settings"));
        title.getStyleClass().add(Css.TITLE);
        getChildren()
                .addAll(
                        title,
                        row("settings.language", languages(), Act.SWITCH_LANGUAGE.hint()),
                        row("settings.theme", themes(), Act.SWITCH_THEME.hint()),
                        row("settings.scale", scale(), Act.LARGER.hint()),
                        row("settings.motion", motion(), ""),
                        row("settings.stale", stale(), ""),
                        row("settings.duty", duty(), ""));
    }

    private Node row(String key, Node control, String hint) {
        Label caption = new Label();
        caption.textProperty().bind(messages.bind(key));
        caption.getStyleClass().add("settings-caption");
        HBox row = new HBox(caption, control);
        if (!hint.isEmpty()) {
            Label keys = new Label(hint);
            keys.getStyleClass().add(Css.KEY);
            keys.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(keys);
        }
        row.getStyleClass().add("settings-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node languages() {
        return choice(
                Language.values(),
                l -> "settings.language." + l.name().toLowerCase(Locale.ROOT),
                messages.language(),
                messages::speak);
    }

    private Node themes() {
        return choice(
                Theme.values(),
                t -> "settings.theme." + t.wire(),
                preferences.look().theme(),
                preferences.look().theme()::set);
    }

    private <T> Node choice(T[] all, Function<T, String> keys, ObservableValue<T> now, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("settings-choice");
        for (T each : all) {
            ToggleButton button = new ToggleButton();
            button.setId(keys.apply(each).replace('.', '-'));
            button.textProperty().bind(messages.bind(keys.apply(each)));
            button.getStyleClass().add(Css.QUIET);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(each);
            });
            shown.follow(now, value -> {
                if (value == each) {
                    button.setSelected(true);
                }
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private Node scale() {
        Slider slider = slider("settings.scale", Settings.MIN_SCALE, Settings.MAX_SCALE, SCALE_STEP);
        return follow(slider, SCALE_STEP, preferences.look().scale(), "settings.percent");
    }

    private Node stale() {
        Slider slider = slider("settings.stale", 1, MAX_STALE, 1);
        return follow(slider, 1, preferences.staleHours(), "settings.hours");
    }

    private Node duty() {
        Slider slider = slider("settings.duty", MIN_DUTY, MAX_DUTY, 1);
        return follow(slider, 1, preferences.dutyHours(), "settings.hours");
    }

    private Slider slider(String key, int from, int to, int step) {
        Slider slider = new Slider(from, to, from);
        slider.setId(key.replace('.', '-'));
        slider.accessibleTextProperty().bind(messages.bind(key));
        slider.setMajorTickUnit(step);
        slider.setBlockIncrement(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        return slider;
    }

    private Node follow(Slider slider, int step, IntegerProperty value, String words) {
        slider.setValue(value.get());
        Runnable choose = () -> {
            if (!slider.isValueChanging()) {
                value.set((int) Math.round(slider.getValue() / step) * step);
            }
        };
        slider.valueProperty().subscribe(choose);
        slider.valueChangingProperty().subscribe(choose);
        Label says = new Label();
        shown.redraw(() -> says.setText(messages.text(words, value.get())), value, messages.language());
        shown.follow(value, now -> slider.setValue(now.intValue()));
        HBox both = new HBox(slider, says);
        both.getStyleClass().add("settings-slider");
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node motion() {
        CheckBox box = new CheckBox();
        box.setId("settings-motion");
        box.textProperty().bind(messages.bind("settings.motion.text"));
        box.selectedProperty().bindBidirectional(preferences.look().reducedMotion());
        return box;
    }
}
