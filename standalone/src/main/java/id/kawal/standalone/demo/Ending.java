package id.kawal.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * How a case ends that comes to the desk of the Ombudsman. Each turn comes so long after the case came to the state in which it is taken;
 * at full length a case just keeps its deadlines. News for the reporter come by themselves, see {@link Examiner}.
 */
enum Ending {

    RESOLVED(37) {
        @Override
        List<Turn> plan() {
            return joined(EXPLAINED, List.of(Turn.ofOffice(5, "close-as-resolved",
                    said("Setelah diminta menjelaskan, instansi menyelesaikan permohonan Anda."))));
        }
    },
    REFUSED(25) {
        @Override
        List<Turn> plan() {
            var reason = Map.<String, Object>of("code", "ALREADY_RESOLVED", "words",
                    "Instansi sudah memberikan layanan sebelum laporan diperiksa.");
            return List.of(Turn.ofOffice(1, "assign", Map.of("assignee", "examiner-1")),
                    Turn.ofOffice(13, "propose-refusal", reason), Turn.ofOffice(4, "decide-refusal", reason),
                    Turn.ofOffice(6, "notify-refusal", said("""
                            Laporan tidak diperiksa lebih lanjut karena layanan sudah Anda terima; \
                            bila ternyata belum, hubungi kami.""")));
        }
    },
    NOTHING_FOUND(20) {
        @Override
        List<Turn> plan() {
            return joined(HEARD, List.of(
                    Turn.ofOffice(17, "issue-lhp-not-found", said("Layanan diberikan sesuai standar pelayanan.")),
                    Turn.ofOffice(3, "close-after-result",
                            said("Kami tidak menemukan maladministrasi; alasannya ada dalam hasil pemeriksaan."))));
        }
    },
    CORRECTED(15) {
        @Override
        List<Turn> plan() {
            return joined(HEARD, List.of(Turn.ofOffice(17, "issue-lhp-found", said("Penundaan berlarut terbukti.")),
                    Turn.ofOffice(2, "confirm-lhp-received", DELIVERED),
                    Turn.ofOffice(40, "record-corrective-action",
                            said("Instansi menjalankan tindakan korektif dan layanan sudah Anda terima."))));
        }
    },
    LEFT(3) {
        @Override
        List<Turn> plan() {
            return List.of();
        }
    };

    private static final Map<String, Object> DELIVERED = Map.of("proof", "Tanda terima surat");
    private static final List<Turn> EXPLAINED = List.of(
            Turn.ofOffice(1, "assign", Map.of("assignee", "examiner-1")),
            Turn.ofOffice(13, "verify-formally", Map.of()),
            Turn.ofOffice(12, "verify-materially", Map.of()),
            Turn.ofOffice(8, "accept-for-examination", Map.of()),
            Turn.ofOffice(1, "assign", Map.of("assignee", "examiner-2", "code", "MEDIUM")),
            Turn.ofOffice(3, "request-explanation", Map.of()),
            Turn.ofOffice(1, "confirm-first-request-received", DELIVERED),
            Turn.ofOffice(14, "record-explanation", Map.of()));
    private static final List<Turn> HEARD = joined(EXPLAINED, List.of(Turn.ofOffice(4, "consult-reporter", Map.of()),
            Turn.ofOffice(1, "confirm-view-notice-received", DELIVERED),
            Turn.ofOffice(14, "record-reporters-view", Map.of())));

    private final int weight;

    Ending(int weight) {
        this.weight = weight;
    }

    abstract List<Turn> plan();

    /** The turns at the pace of whoever has the case: most are in time, some are not. */
    List<Turn> play(RandomGenerator chance) {
        var pace = chance.nextDouble() < 0.7 ? 0.5 + 0.5 * chance.nextDouble() : 1.1 + 0.7 * chance.nextDouble();
        return plan().stream().map(turn -> turn.at(pace)).toList();
    }

    int weight() {
        return weight;
    }

    private static Map<String, Object> said(String words) {
        return Map.of("words", words);
    }

    private static List<Turn> joined(List<Turn> first, List<Turn> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
