package id.kawal.intake.tracking;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a reporter follows a case by, for example {@code LPG-7K3M-Q9TX-4BZ}: the office, ten random characters (50 bits) and a
 * check character by ISO 7064 MOD 37-2, which catches every wrong character and every swap of neighbours. (MOD 37,36 of the same
 * standard lets one swap in 750 pass.) The alphabet leaves out I, L, O and U; who types them for 1 and 0 is understood.
 *
 * @param value without separators
 */
public record TrackingCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int RANDOM = 10;
    private static final int BODY = RANDOM + 1;

    /** A new code of the office. */
    public static TrackingCode issue(String prefix, RandomGenerator random) {
        while (true) {
            var code = new StringBuilder(prefix);
            random.ints(RANDOM, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
            var check = checkCharacter(code);
            if (ALPHABET.indexOf(check) >= 0) {
                return new TrackingCode(code.append(check).toString());
            }
        }
    }

    /** The code that was typed; empty when it has a typing error. */
    public static Optional<TrackingCode> read(String typed) {
        var plain = typed.replaceAll("[\\s\\-.]", "").toUpperCase(Locale.ROOT);
        if (!plain.matches("[A-Z]{2,5}[0-9A-Z]{" + BODY + "}")) {
            return Optional.empty();
        }
        var split = plain.length() - BODY;
        var code = plain.substring(0, split)
                + plain.substring(split).replace('O', '0').replace('I', '1').replace('L', '1');
        return remainder(code) == 1 ? Optional.of(new TrackingCode(code)) : Optional.empty();
    }

    /** As it is written for people. */
    @Override
    public String toString() {
        var split = value.length() - BODY;
        return value.substring(0, split) + '-' + value.substring(split, split + 4) + '-'
                + value.substring(split + 4, split + 8)
                + '-' + value.substring(split + 8);
    }

    private static char checkCharacter(CharSequence code) {
        return SYMBOLS.charAt((38 - remainder(code) * 2 % 37) % 37);
    }

    /** The weighted sum modulo 37, the last character weighing 1; of a whole code it is 1. */
    private static int remainder(CharSequence code) {
        return code.chars().reduce(0, (sum, character) -> (sum * 2 + SYMBOLS.indexOf(character)) % 37);
    }
}
