/** Similar cases, patterns and groups over HTTP. */
@NullMarked
package id.kawal.escalation.similarity.web;

import org.jspecify.annotations.NullMarked;
