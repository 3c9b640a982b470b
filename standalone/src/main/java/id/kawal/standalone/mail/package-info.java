/** Caught mail: a real SMTP server whose messages go no further than a folder, and pages that show them. */
@NullMarked
package id.kawal.standalone.mail;

import org.jspecify.annotations.NullMarked;
