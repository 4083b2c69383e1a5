/** The composition root: it starts the program, and knows every other package. Nobody uses it but the operating system. */
@NullMarked
package bonghwa;

import org.jspecify.annotations.NullMarked;
