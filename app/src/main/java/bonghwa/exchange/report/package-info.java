/**
 * The report: what leaves the room as an archival and accessible PDF that carries the signed lines it was made from, and what it
 * takes to check one. Pure but for fonts and templates, which are read from the assets.
 */
@NullMarked
package bonghwa.exchange.report;

import org.jspecify.annotations.NullMarked;
