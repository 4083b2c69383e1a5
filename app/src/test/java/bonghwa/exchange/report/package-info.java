/** The report, and what a check of one finds. */
@NullMarked
package bonghwa.exchange.report;

import org.jspecify.annotations.NullMarked;
