/** Who does what: roles, phones, how long; taking command, assigning, adding people, who is typing. */
@NullMarked
package bonghwa.ui.people;

import org.jspecify.annotations.NullMarked;
