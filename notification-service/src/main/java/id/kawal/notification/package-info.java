/**
 * Who is told what, when and how: the steps of a case in plain words, by e-mail, once.
 */
@NullMarked
package id.kawal.notification;

import org.jspecify.annotations.NullMarked;
