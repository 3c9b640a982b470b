package id.kawal.web.page;

/**
 * One line of an error summary.
 *
 * @param field the id of the field that it leads to; empty when it is about no single field
 * @param message what is wrong and how to mend it
 */
public record Fault(String field, String message) {
}
