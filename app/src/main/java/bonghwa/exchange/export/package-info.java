/**
 * What leaves the room as one plain file: a post-mortem to write on, the timeline as a table and as lines of JSON, a static page that
 * says how services are. Pure: from an incident as it was folded, in handed-in words.
 */
@NullMarked
package bonghwa.exchange.export;

import org.jspecify.annotations.NullMarked;
