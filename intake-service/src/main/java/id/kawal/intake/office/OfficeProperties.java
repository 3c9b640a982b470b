package id.kawal.intake.office;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office that takes the reports in.
 *
 * @param office the code of the office, for example {@code LAMPUNG}
 * @param trackingPrefix the letters with which its tracking codes begin; the last one is none of I, L, O, U
 * @param pinSecret the secret from which PINs are derived and with which hashes are peppered, at least 32 characters
 */
@ConfigurationProperties("kawal.intake")
public record OfficeProperties(@DefaultValue("LAMPUNG") String office, @DefaultValue("LPG") String trackingPrefix,
        @DefaultValue("") String pinSecret) {

    public OfficeProperties {
        if (pinSecret.length() < 32) {
            throw new IllegalArgumentException(
                    "kawal.intake.pin-secret is missing or shorter than 32 characters: set KAWAL_PIN_SECRET");
        }
        if (!trackingPrefix.matches("[A-Z]{1,4}[A-HJKMNP-TV-Z]")) {
            throw new IllegalArgumentException(
                    "kawal.intake.tracking-prefix must be 2 to 5 capital letters and not end in I, L, O or U");
        }
    }

    /** Keeps the secret out of every text. */
    @Override
    public String toString() {
        return "OfficeProperties[office=" + office + ", trackingPrefix=" + trackingPrefix + "]";
    }
}
