package id.kawal.escalation.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something may take, in the unit that its rule names; a negative one counts back. */
public sealed interface Limit {

    /** In what it is counted. */
    LimitUnit unit();

    /** How many whole units; of a duration the whole hours. What it is exactly, {@link #text} says. */
    int amount();

    /** 1 when it counts on, -1 when it counts back, 0 when there is nothing to count. */
    int direction();

    /** As it is written and read: {@code 14}, or {@code PT3H30M} for hours. */
    String text();

    /** The same unit, so many whole units more. */
    default Limit plus(int more) {
        return plus(of(more, unit()));
    }

    /** Both together; they must be in the same unit. */
    Limit plus(Limit more);

    /** The same, counted the other way. */
    Limit negated();

    /** So many whole units. */
    static Limit of(int amount, LimitUnit unit) {
        return unit.isTimed() ? new Timed(Duration.ofHours(amount), unit) : new Whole(amount, unit);
    }

    /** So much time, in hours or working hours. */
    static Limit of(Duration length, LimitUnit unit) {
        return new Timed(length, unit);
    }

    /** What the text says, unless it is no limit in that unit or more than is ever counted. */
    static Optional<Limit> read(String text, LimitUnit unit) {
        return (unit.isTimed() ? Timed.read(text, unit) : Whole.read(text, unit))
                .filter(limit -> Math.abs((long) limit.amount()) <= unit.most());
    }

    /**
     * A number of days, months or years.
     *
     * @param amount how many
     * @param unit in what it is counted
     */
    record Whole(int amount, LimitUnit unit) implements Limit {

        private static final Pattern TEXT = Pattern.compile("[-+]?\\d{1,9}");

        public Whole {
            if (unit.isTimed()) {
                throw new IllegalArgumentException(unit + " are counted as a duration");
            }
        }

        private static Optional<Limit> read(String text, LimitUnit unit) {
            return TEXT.matcher(text).matches() ? Optional.of(new Whole(Integer.parseInt(text), unit))
                    : Optional.empty();
        }

        @Override
        public int direction() {
            return Integer.signum(amount);
        }

        @Override
        public String text() {
            return Integer.toString(amount);
        }

        @Override
        public Limit plus(Limit more) {
            checkSame(this, more);
            return new Whole(Math.addExact(amount, more.amount()), unit);
        }

        @Override
        public Limit negated() {
            return new Whole(Math.negateExact(amount), unit);
        }
    }

    /**
     * A duration of hours or of working hours, to the second.
     *
     * @param length how long
     * @param unit in what it is counted
     */
    record Timed(Duration length, LimitUnit unit) implements Limit {

        private static final String NUMBER = "([-+]?\\d{1,9}(?:[.,]\\d{1,9})?)";
        /** A minus in front of all of it, as ISO 8601-2 writes, or of each part, as Java does. */
        private static final Pattern TEXT = Pattern
                .compile("([-+])?PT(?=.)(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:([-+]?\\d{1,9})S)?");

        public Timed {
            if (!unit.isTimed()) {
                throw new IllegalArgumentException(unit + " are counted as a whole number");
            }
        }

        private static Optional<Limit> read(String text, LimitUnit unit) {
            var parts = TEXT.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var length = Duration.ofSeconds(seconds(parts.group(2), 3600) + seconds(parts.group(3), 60)
                    + seconds(parts.group(4), 1));
            return Optional.of(new Timed("-".equals(parts.group(1)) ? length.negated() : length, unit));
        }

        private static long seconds(@Nullable String number, int each) {
            return number == null ? 0
                    : new BigDecimal(number.replace(',', '.')).multiply(BigDecimal.valueOf(each))
                            .setScale(0, RoundingMode.HALF_UP).longValueExact();
        }

        @Override
        public int amount() {
            return (int) length.toHours();
        }

        @Override
        public int direction() {
            return Integer.compare(length.compareTo(Duration.ZERO), 0);
        }

        @Override
        public String text() {
            return length.isNegative() ? "-" + length.negated() : length.toString();
        }

        @Override
        public Limit plus(Limit more) {
            checkSame(this, more);
            return new Timed(length.plus(((Timed) more).length), unit);
        }

        @Override
        public Limit negated() {
            return new Timed(length.negated(), unit);
        }
    }

    private static void checkSame(Limit one, Limit other) {
        if (one.unit() != other.unit()) {
            throw new IllegalArgumentException(one.unit() + " and " + other.unit() + " cannot be added");
        }
    }
}
