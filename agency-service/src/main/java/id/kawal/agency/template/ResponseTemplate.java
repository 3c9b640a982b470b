package id.kawal.agency.template;

import java.util.UUID;

/**
 * Words kept to be used again; they are copied into an answer and may be changed there.
 *
 * @param id under which it is kept
 * @param title by which officers know it
 * @param text the words
 */
public record ResponseTemplate(UUID id, String title, String text) {
}
