package id.kawal.systemtests;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Reports as citizens send them; the people are invented. */
final class Reports {

    private Reports() {
    }

    /** A report with everything that art. 24 asks for but the proof of a prior complaint, with consent to forward it. */
    static Map<String, Object> complete(String agency, int number) {
        return complete(agency, number, LocalDate.now(ZoneId.of("Asia/Jakarta")));
    }

    /** The same, told on that day, which is the office's: after two years a report comes too late for the Ombudsman. */
    static Map<String, Object> complete(String agency, int number, LocalDate today) {
        return Map.ofEntries(Map.entry("agencyCode", agency), Map.entry("substance", "CIVIL_REGISTRATION"),
                Map.entry("channel", "WEB"), Map.entry("confidentiality", "OPEN"),
                Map.entry("forwardingConsent", true), Map.entry("eventDate", today.minusDays(20).toString()),
                Map.entry("subject", "KTP-el belum jadi (" + number + ")"),
                Map.entry("description", "Perekaman KTP-el sudah selesai, tetapi kartunya belum juga jadi."),
                Map.entry("expectedOutcome", "KTP-el dicetak."),
                Map.entry("serviceVisits",
                        List.of(Map.of("service", "Perekaman KTP-el", "promisedLimit", "14 hari kerja", "visitedOn",
                                today.minusDays(30).toString()))),
                Map.entry("reporter", reporter(number)));
    }

    private static Map<String, Object> reporter(int number) {
        return Map.of("fullName", "Pelapor Contoh " + number, "birthPlace", "Metro", "birthDate", "1990-05-17",
                "maritalStatus", "MARRIED", "occupation", "Petani", "address", "Jalan Contoh " + number + ", Metro",
                "email", "pelapor" + number + "@warga.example", "language", "id");
    }
}
