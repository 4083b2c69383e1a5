/** What the house's rules need to know in the code itself. Every package may use it; it uses nothing. */
@NullMarked
package bonghwa.house;

import org.jspecify.annotations.NullMarked;
