/**
 * From published events to news: one table that says for every type of event who hears of it, or why nobody does.
 */
@NullMarked
package id.kawal.notification.news.messaging;

import org.jspecify.annotations.NullMarked;
