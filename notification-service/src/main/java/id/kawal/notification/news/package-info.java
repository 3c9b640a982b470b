/**
 * What is worth telling whom. News is a fact about one case that one audience hears of; it knows neither addresses
 * nor words.
 */
@NullMarked
package id.kawal.notification.news;

import org.jspecify.annotations.NullMarked;
