/**
 * Notices: what users, partners, staff and the regulator are told, composed from the board in seconds. Only effective states and
 * only names that the reader may know; the words come from a template. Pure.
 */
@NullMarked
package bonghwa.exchange.notice;

import org.jspecify.annotations.NullMarked;
