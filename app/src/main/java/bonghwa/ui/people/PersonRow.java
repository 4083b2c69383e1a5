package bonghwa.ui.people;

import bonghwa.domain.Person;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Spread;
import bonghwa.ui.model.DutyRow;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One person: name and hours, what they do and a phone number to dial from, who comes next, and what is wrong with that. */
final class PersonRow extends VBox {

    private final Words words;
    private final Label name = new Label();
    private final Label hours = new Label();
    private final Label does = new Label();
    private final Label phone = new Label();
    private final PersonLine first = new PersonLine(name, hours);

    private PersonRow(Words words) {
        this.words = words;
        getStyleClass().addAll("person", Css.FOCUS_RING);
        setFocusTraversable(true);
        does.getStyleClass().add(Css.SECONDARY);
        hours.getStyleClass().add(Css.MUTED);
        does.setWrapText(true);
        phone.setMinWidth(USE_PREF_SIZE);
        // A long duty takes the line for itself, and the phone goes below.
        getChildren().addAll(first, new Spread(does, phone, 0));
        setOnMouseClicked(_ -> requestFocus());
    }

    /** Somebody who has a duty, or a duty that nobody has. */
    static PersonRow onDuty(DutyRow duty, Words words) {
        PersonRow row = new PersonRow(words);
        row.does.setText(words.duty(duty.duty()));
        row.name.setText(words.person(duty));
        if (duty.vacant()) {
            row.name.getStyleClass().add(Css.ABNORMAL);
            row.first.alert();
        } else {
            row.hours.setText(words.hours(duty));
            row.phone.setText(words.phone(duty.person()));
            row.dim(duty.person());
        }
        if (duty.tooLong()) {
            row.hours.getStyleClass().remove(Css.MUTED);
            row.hours.getStyleClass().addAll(Css.ABNORMAL, Css.SEMIBOLD);
        }
        words.over(duty).ifPresent(text -> row.below(text, true));
        words.next(duty).ifPresent(text -> row.below(text, words.endsSoon(duty)));
        words.claim(duty).ifPresent(text -> row.below(text, true));
        row.say();
        return row;
    }

    /** Somebody without a duty. */
    static PersonRow free(Person person, Words words) {
        PersonRow row = new PersonRow(words);
        row.name.setText(words.phrases().name(person.name()));
        row.name.getStyleClass().add(Css.MUTED);
        row.does.setText(words.usual(person));
        row.phone.setText(words.phone(person));
        row.dim(person);
        row.say();
        return row;
    }

    /** A number that is missing must not look like one. */
    private void dim(@Nullable Person person) {
        if (person == null || person.phone() == null) {
            phone.getStyleClass().addAll(Css.SECONDARY, Css.MUTED);
        }
    }

    private void below(String text, boolean abnormal) {
        getChildren().add(PersonLine.below(text, abnormal));
    }

    private void say() {
        setAccessibleText(lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")));
    }

    /** Shows that below the lines, or nothing. */
    void disclose(Optional<? extends Node> details) {
        getChildren().removeIf(DutyDetails.class::isInstance);
        details.ifPresent(getChildren()::add);
    }

    /** Says for a while that the number was copied. */
    void copied() {
        phone.setText(words.text("people.copied"));
    }

    /** The number as it stands, for the clipboard; empty where there is none. */
    static Optional<String> number(@Nullable Person person) {
        return Stream.ofNullable(person)
                .flatMap(p -> Stream.ofNullable(p.phone()))
                .findFirst();
    }
}
