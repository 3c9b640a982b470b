/**
 * What an agency does with a case, in its own words: it acknowledges, asks, answers, asks for more time, hands over or
 * refuses. Once recorded, none of it changes. Plain Java.
 */
@NullMarked
package id.kawal.agency.action;

import org.jspecify.annotations.NullMarked;
