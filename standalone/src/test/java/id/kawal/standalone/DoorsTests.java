package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The inner ports of the one-process Kawal. */
class DoorsTests {

    private static final int FIRST = 10_000;
    private static final int LAST = 15_000;

    @Test
    void no_door_is_given_twice() {
        var doors = new Doors();
        var given = new HashSet<Integer>();
        for (var number = 0; number < 1_000; number++) {
            assertThat(given.add(doors.next())).isTrue();
        }
    }

    @Test
    void a_port_spoken_for_is_no_door_though_nobody_listens_on_it() {
        var spokenFor = IntStream.range(FIRST, LAST).filter(port -> port % 10 != 0).boxed().toArray(Integer[]::new);
        assertThat(new Doors(spokenFor).next() % 10).isZero();
    }

    @Test
    void doors_lie_below_the_ports_of_outgoing_connections_and_embedded_servers() {
        assertThat(new Doors().next()).isBetween(FIRST, LAST - 1);
    }

    @Test
    void a_port_that_is_listened_on_is_not_free() throws Exception {
        try (var other = new ServerSocket(new Doors().next(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Doors.isFree("127.0.0.1", other.getLocalPort())).isFalse();
        }
    }

    @Test
    void an_address_of_another_machine_is_told_from_a_taken_port() {
        assertThat(Doors.isOfThisMachine("localhost")).isTrue();
        assertThat(Doors.isOfThisMachine("192.0.2.1")).isFalse();
        assertThat(Doors.isOfThisMachine("no-such-host.invalid")).isFalse();
    }
}
