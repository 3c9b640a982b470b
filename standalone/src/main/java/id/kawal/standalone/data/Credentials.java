package id.kawal.standalone.data;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The machine clients and the people of this installation, each with a secret of its own that was made at its first start.
 *
 * @param clients the secrets by client id
 * @param people the passwords by user name
 */
public record Credentials(Map<String, String> clients, Map<String, String> people) {

    /** The client as which the pages of all services have people sign in. */
    public static final String PAGES = "pages";

    private static final String DEPUTY_HEAD = "deputy-head";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> OFFICE = List.of("examiner", "head", DEPUTY_HEAD, "operator", PAGES,
            "service-intake", "service-agency", "service-escalation", "service-notification");
    private static final List<String> STAFF = List.of("examiner-1", "examiner-2", "head", DEPUTY_HEAD, "operator");
    // What is easily taken for something else on paper is left out.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String AGENCY = "agency-";

    public Credentials {
        clients = new TreeMap<>(clients);
        people = new TreeMap<>(people == null ? Map.of() : people);
        if (Stream.concat(clients.values().stream(), people.values().stream())
                .anyMatch(secret -> secret == null || secret.isBlank())) {
            throw new IllegalArgumentException("A client or a person has no secret");
        }
    }

    /** The kept credentials; clients that are new in this version get theirs now. */
    public static Credentials keptIn(DataFolder folder, List<String> agencies) {
        var file = new KeptFile<>(folder.resolve("credentials.json"), Credentials.class,
                "restore it from a backup, or delete it to have new secrets made");
        return file.update(new Credentials(Map.of(), Map.of()), kept -> kept.completed(agencies));
    }

    private Credentials completed(List<String> agencies) {
        var all = new TreeMap<>(clients);
        OFFICE.forEach(client -> all.computeIfAbsent(client, id -> random(24)));
        agencies.forEach(code -> all.computeIfAbsent(clientOf(code), id -> random(24)));
        var staff = new TreeMap<>(people);
        STAFF.forEach(name -> staff.computeIfAbsent(name, id -> password()));
        agencies.forEach(code -> staff.computeIfAbsent(userOf(code), id -> password()));
        return new Credentials(all, staff);
    }

    /** The user name of the officer of an agency. */
    public static String userOf(String agency) {
        return agency.toLowerCase(Locale.ROOT);
    }

    /** Sixteen characters in four groups: 79 random bits that can be read out and typed. */
    private static String password() {
        return IntStream.range(0, 19).mapToObj(at -> at % 5 == 4 ? "-"
                : String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))).collect(Collectors.joining());
    }

    /** The password of a person that there is. */
    public String passwordOf(String user) {
        var password = people.get(user);
        if (password == null) {
            throw new IllegalArgumentException("No person " + user);
        }
        return password;
    }

    /** The client id of an agency. */
    public static String clientOf(String agency) {
        return AGENCY + agency.toLowerCase(Locale.ROOT);
    }

    /** The agency that a client acts for, if it acts for one. */
    public static Optional<String> agencyOf(String client) {
        return client.startsWith(AGENCY) ? Optional.of(client.substring(AGENCY.length()).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** What a client may be. */
    public static String roleOf(String client) {
        return client.startsWith("service-") ? "SERVICE"
                : client.startsWith(AGENCY) ? "AGENCY"
                        : client.equals(DEPUTY_HEAD) ? "HEAD" : client.toUpperCase(Locale.ROOT);
    }

    /** The clients of agencies. */
    public List<String> ofAgencies() {
        return clients.keySet().stream().filter(client -> client.startsWith(AGENCY)).toList();
    }

    /** The secret of a client that there is. */
    public String secretOf(String client) {
        var secret = clients.get(client);
        if (secret == null) {
            throw new IllegalArgumentException("No client " + client);
        }
        return secret;
    }

    static String random(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(bytes));
    }

    static byte[] randomBytes(int number) {
        var value = new byte[number];
        RANDOM.nextBytes(value);
        return value;
    }

    @Override
    public String toString() {
        return "Credentials of " + clients.keySet() + " and " + people.keySet();
    }
}
