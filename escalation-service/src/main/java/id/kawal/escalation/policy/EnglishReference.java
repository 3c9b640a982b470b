package id.kawal.escalation.policy;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map.Entry;

/** Cites in English what a rule rests on: the name of a law stays what it is, what leads to the place in it is translated. */
final class EnglishReference {

    private static final List<Entry<String, String>> WORDS = List.of(
            entry("(?i)\\bpasal\\s+", "art. "), entry("(?i)\\s*\\bayat\\s*\\(?(\\w+)\\)?", "($1)"),
            entry("(?i)\\s*\\bhuruf\\s+(\\w)\\b", "($1)"), entry("(?i)\\s*\\bangka\\s+(\\d+)", "($1)"),
            entry("\\bdan\\b", "and"), entry("\\bsecara analogi\\b", "by analogy"),
            entry("Janji layanan kantor", "Service promise of the office"),
            entry("Maklumat pelayanan kantor", "Service charter of the office"),
            entry("Klasifikasi laporan", "Classes of reports"), entry("\\(sederhana\\)", "(simple)"),
            entry("\\(sedang\\)", "(medium)"), entry("\\(berat\\)", "(hard)"),
            entry("Kebijakan kantor: persetujuan dua orang", "Policy of the office: two people approve"),
            entry("\\b[Kk]riteria Respons Cepat Ombudsman\\b", "criteria of the rapid response of the Ombudsman"),
            entry("verifikasi materiil", "material verification"),
            entry("tahap Resmon", "stage of resolution and monitoring"),
            entry("batas waktu tahap verifikasi", "time limit of verification"),
            entry("batas waktu tahap tindak lanjut", "time limit of the follow-up"),
            entry("penutupan otomatis", "automatic closure"), entry("\\(digantikan (\\d+/\\d+)\\)", "(replaced by $1)"),
            entry("Praktik dua kali 30 hari", "Practice of twice 30 days"));

    private EnglishReference() {
    }

    static String of(String reference) {
        var english = reference;
        for (var word : WORDS) {
            english = english.replaceAll(word.getKey(), word.getValue());
        }
        return english;
    }
}
