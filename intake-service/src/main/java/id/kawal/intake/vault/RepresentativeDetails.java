package id.kawal.intake.vault;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who files for the reporter by power of attorney: a relative, or a companion of an organisation (UU 37/2008 art. 24(4)).
 *
 * @param name the full name
 * @param organisation the organisation, if it is one
 */
@Embeddable
public record RepresentativeDetails(String name, @Nullable String organisation) {

    /** Tells nothing. */
    @Override
    public String toString() {
        return "RepresentativeDetails[…]";
    }
}
