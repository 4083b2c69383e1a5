/** The rules of the house as tests. Each says why and what to do instead, and has an offending sample that it must catch. */
@NullMarked
package bonghwa.house;

import org.jspecify.annotations.NullMarked;
