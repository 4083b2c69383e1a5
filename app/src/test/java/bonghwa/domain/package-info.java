/** What a war room is, put to the test: laws over all cases where there are few, by random ones where there are many. */
@NullMarked
package bonghwa.domain;

import org.jspecify.annotations.NullMarked;
