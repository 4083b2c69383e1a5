/**
 * What every view stands on: the one way onto the FX thread, words in both languages, the look, the one road of errors.
 * Features ({@code ui.board}, {@code ui.people} ...) use it and {@code ui.model}; it knows none of them.
 */
@NullMarked
package bonghwa.ui;

import org.jspecify.annotations.NullMarked;
