package id.kawal.escalation.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The policies that come with the service. */
public final class ShippedPolicies {

    private static final List<String> FILES = List.of("2026-01.yml");

    private ShippedPolicies() {
    }

    /** Reads and validates them. */
    public static Policies load() {
        var reader = new PolicyReader();
        return new Policies(FILES.stream().map(file -> reader.read(file, text(file))).toList());
    }

    /** Their texts. */
    static List<String> texts() {
        return FILES.stream().map(ShippedPolicies::text).toList();
    }

    private static String text(String file) {
        try (var resource = ShippedPolicies.class.getResourceAsStream("/escalation/policies/" + file)) {
            return new String(Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
