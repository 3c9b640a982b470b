package id.kawal.standalone.authorization;

import id.kawal.standalone.data.Credentials;
import id.kawal.standalone.data.SeededAgencies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The staff of this installation: the office's own, and an officer of each agency. */
final class People {

    private static final List<Person> OFFICE = List.of(new Person("examiner-1", "Pemeriksa 1", "EXAMINER", null),
            new Person("examiner-2", "Pemeriksa 2", "EXAMINER", null),
            new Person("head", "Kepala Kantor", "HEAD", null),
            // What the head asks for, another has to approve of.
            new Person("deputy-head", "Wakil Kepala Kantor", "HEAD", null),
            new Person("operator", "Operator", "OPERATOR", null));

    private final Map<String, Person> byUser = new LinkedHashMap<>();
    private final Map<String, String> digests;
    private final SecretDigests digesting = new SecretDigests();

    People(Credentials credentials, SeededAgencies agencies) {
        var all = new ArrayList<>(OFFICE);
        agencies.byCode().forEach((code, agency) -> all
                .add(new Person(Credentials.userOf(code), agency.name(), "AGENCY", code)));
        all.forEach(person -> byUser.put(person.user(), person));
        var kept = new LinkedHashMap<String, String>();
        credentials.people().forEach((user, password) -> kept.put(user, digesting.encode(password)));
        this.digests = Map.copyOf(kept);
    }

    /**
     * Somebody who can sign in.
     *
     * @param user under which name
     * @param name as whom pages show this person
     * @param role what the person may be
     * @param agency the code of the agency, of an officer
     */
    record Person(String user, String name, String role, @Nullable String agency) {
    }

    List<Person> all() {
        return List.copyOf(byUser.values());
    }

    Optional<Person> of(String user) {
        return Optional.ofNullable(byUser.get(user));
    }

    boolean matches(String user, String password) {
        return byUser.containsKey(user) && digesting.matches(password, digests.get(user));
    }
}
