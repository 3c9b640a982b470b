/**
 * What all pages of an examiner share, in whichever feature they lie: how a case is headed and what burns in it, how fields are
 * read and asked, and in which words. It decides nothing; the pages ask the same code as the interface for programs.
 */
@NullMarked
package id.kawal.escalation.examiner;

import org.jspecify.annotations.NullMarked;
