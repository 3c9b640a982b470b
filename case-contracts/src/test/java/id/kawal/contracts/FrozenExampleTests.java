package id.kawal.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrozenExampleTests {

    @Test
    void a_published_name_or_shape_is_never_changed() throws NoSuchAlgorithmException {
        var found = new TreeMap<String, String>();
        for (var type : EventCatalogue.all()) {
            found.put(type.name() + ".json", sha256("examples/" + type.name() + ".json"));
        }
        assertThat(found).as("""
                An example or the name of a type differs from examples/frozen.sha256. A published name or shape is never \
                changed: publish a new type (…v2) beside the old one; an optional field may be added to record and schema \
                without touching the example. Only a new type, or a type that no release holds yet, is (re)frozen: \
                cd case-contracts/src/main/resources/examples && sha256sum *.json > frozen.sha256""")
                .containsExactlyInAnyOrderEntriesOf(frozen());
    }

    private static Map<String, String> frozen() {
        var frozen = new TreeMap<String, String>();
        PublishedFiles.text("examples/frozen.sha256").lines()
                .map(line -> line.split("\\s+", 2))
                .forEach(parts -> frozen.put(parts[1], parts[0]));
        return frozen;
    }

    private static String sha256(String file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(PublishedFiles.text(file).getBytes(UTF_8)));
    }
}
