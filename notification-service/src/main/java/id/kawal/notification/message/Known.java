package id.kawal.notification.message;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known, at this moment, of those whom a message concerns.
 *
 * @param confidential whether the identity of the reporter is kept from the agency; unknown before the report
 * @param reporter how the reporter is reached; unknown before the contact
 * @param agency the agency that it is about; unknown before its entry in the directory
 * @param otherAgency the agency that takes the case over
 * @param due the date of the running clock that the message tells of
 * @param duty what the rule of the clock is about, where that was told
 */
public record Known(@Nullable Boolean confidential, @Nullable Reporter reporter, @Nullable Agency agency,
        @Nullable Agency otherAgency, @Nullable Instant due, @Nullable Duty duty) {

    /** How a reporter is reached. */
    public sealed interface Reporter {

        /**
         * By mail.
         *
         * @param email the address, perhaps empty
         * @param language of the reporter
         * @param trackingCode by which the reporter follows the case
         */
        record Reachable(String email, Locale language, String trackingCode) implements Reporter {

            /** Keeps the address out of every text. */
            @Override
            public String toString() {
                return "Reachable[…]";
            }
        }

        /** No longer: the contact was erased. */
        record Erased() implements Reporter {
        }

        /** Sealed with another key than ours. */
        record Unreadable() implements Reporter {
        }
    }

    /**
     * What a rule is about, in the words of the policy.
     *
     * @param title in Indonesian
     * @param titleEn in English
     * @param basis what it rests on
     */
    public record Duty(String title, String titleEn, String basis) {
    }

    /**
     * An agency of the directory; addresses are empty where it has none.
     *
     * @param name of the institution
     * @param email of its complaint desk
     * @param superiorEmail of its superior
     */
    public record Agency(String name, String email, String superiorEmail) {
    }
}
