/**
 * The pages of a citizen that belong to no single report, what the Ombudsman can and cannot do and the guide, and the parts that all
 * pages of this service share: how fields are asked, in which words, and how files are sent.
 */
@NullMarked
package id.kawal.intake.pages;

import org.jspecify.annotations.NullMarked;
