/**
 * What the views show, on the FX thread and made without a toolkit: read-only properties and verbs. Fed by commits through
 * {@code FxBridge.latest}; uses the domain and {@code replica.Commands}, knows no control.
 */
@NullMarked
package bonghwa.ui.model;

import org.jspecify.annotations.NullMarked;
