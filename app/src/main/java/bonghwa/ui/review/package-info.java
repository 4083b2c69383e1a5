/** The review: what can be counted of an incident, its states in one picture, and looking back at any moment of it. */
@NullMarked
package bonghwa.ui.review;

import org.jspecify.annotations.NullMarked;
