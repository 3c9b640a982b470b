package id.kawal.intake.drafting;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** The address that a visitor comes from, as far as it tells one from another: of a long one only the half that names the line. */
final class VisitorAddress {

    private static final int LINE = 8;

    private VisitorAddress() {
    }

    /** The bytes that tell visitors apart; of what is no address its letters. */
    static byte[] of(String remote) {
        try {
            var address = InetAddress.ofLiteral(remote);
            return address instanceof Inet6Address ? Arrays.copyOf(address.getAddress(), LINE) : address.getAddress();
        } catch (IllegalArgumentException noAddress) {
            return remote.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
