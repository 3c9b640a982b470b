/** The first page: what is going on, told from the topics, and where to go. */
@NullMarked
package id.kawal.standalone.front;

import org.jspecify.annotations.NullMarked;
