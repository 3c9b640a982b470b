package id.kawal.intake.directory;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the agencies that somebody may have meant: by the share of three-letter groups in common. */
final class Resemblance {

    private static final double LEAST = 0.15;
    private static final int MOST = 3;

    private Resemblance() {
    }

    static List<String> suggest(String typed, List<NamedAgency> agencies) {
        var asked = groups(typed);
        return agencies.stream().map(agency -> new Candidate(agency.code(), likeness(asked, agency)))
                .filter(candidate -> candidate.likeness >= LEAST)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::code))
                .limit(MOST)
                .map(Candidate::code).toList();
    }

    private static double likeness(Set<String> asked, NamedAgency agency) {
        return Stream.of(agency.code(), agency.name(), inPlace(agency)).mapToDouble(one -> likeness(asked, groups(one)))
                .max().orElse(0);
    }

    /** As people say it: the short name of the agency, and the place. */
    private static String inPlace(NamedAgency agency) {
        return agency.code().replaceAll("-.*", "") + " " + agency.region();
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() ? 0 : (double) common.size() / (one.size() + other.size() - common.size());
    }

    private static Set<String> groups(String text) {
        var padded = "  " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
        var groups = new HashSet<String>();
        for (var start = 0; start + 3 <= padded.length(); start++) {
            groups.add(padded.substring(start, start + 3));
        }
        return groups;
    }

    private record Candidate(String code, double likeness) {
    }
}
