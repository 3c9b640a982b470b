package id.kawal.intake.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TrackingCodeTests {

    private static final String TYPED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property
    void a_code_is_read_as_it_was_issued(@ForAll long seed) {
        var code = issue(seed);

        assertThat(TrackingCode.read(code.toString())).contains(code);
        assertThat(TrackingCode.read(code.value())).contains(code);
        assertThat(TrackingCode.read(" " + code.toString().toLowerCase().replace('-', ' ') + " ")).contains(code);
    }

    @Property(tries = 300)
    void every_wrong_character_is_noticed_or_understood(@ForAll long seed) {
        var code = issue(seed);
        for (var place = 0; place < code.value().length(); place++) {
            for (var character : TYPED.toCharArray()) {
                var typed = new StringBuilder(code.value());
                typed.setCharAt(place, character);
                var read = TrackingCode.read(typed.toString());
                assertThat(read.isEmpty() || read.equals(Optional.of(code))).as("%s for %s", typed, code).isTrue();
            }
        }
    }

    @Property
    void every_swap_of_neighbours_is_noticed(@ForAll long seed, @ForAll @IntRange(max = 12) int place) {
        var code = issue(seed).value();
        Assume.that(code.charAt(place) != code.charAt(place + 1));
        var typed = code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);

        assertThat(TrackingCode.read(typed)).isEmpty();
    }

    @Property
    void characters_that_look_alike_are_understood(@ForAll long seed) {
        var code = issue(seed);
        var split = code.value().length() - 11;
        var body = code.value().substring(split).replace('0', 'O').replace('1', 'L');

        assertThat(TrackingCode.read(code.value().substring(0, split) + body)).contains(code);
    }

    @Example
    void what_has_not_the_shape_of_a_code_is_a_typing_error() {
        assertThat(TrackingCode.read("")).isEmpty();
        assertThat(TrackingCode.read("LPG")).isEmpty();
        assertThat(TrackingCode.read("LPG-7K3M-Q9TX-4B")).isEmpty();
        assertThat(TrackingCode.read("LPG-7K3M-Q9TX-4B*")).isEmpty();
        assertThat(TrackingCode.read("1234567890123456")).isEmpty();
    }

    private static TrackingCode issue(long seed) {
        return TrackingCode.issue("LPG", new Random(seed));
    }
}
