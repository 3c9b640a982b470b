package id.kawal.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How an agency treats a case; most answer, some do not. The weights are those of the demo, not of anybody real. */
enum Behaviour {

    ANSWERS(34) {
        @Override
        List<Turn> play(Scene scene) {
            return List.of(acknowledged(scene, 0.6, false), answered(scene, scene.agency(), scene.within(1, 6)));
        }
    },
    ASKS(12) {
        @Override
        List<Turn> play(Scene scene) {
            var question = Turn.of(1, scene.agency(), "questions",
                    Map.of("text", "Mohon kirimkan tanggal kunjungan dan nomor berkas Anda."));
            var reply = Turn.ofReporter(2.2, "information",
                    Map.of("text", "Berkas diserahkan di loket 3; tanda terimanya saya simpan."));
            return List.of(question, reply, answered(scene, scene.agency(), 4 + 4 * scene.chance().nextDouble()));
        }
    },
    ACKNOWLEDGES_ONLY(8) {
        @Override
        List<Turn> play(Scene scene) {
            return List.of(acknowledged(scene, 0.8, false));
        }
    },
    TAKES_THE_FILE_ONLY(6) {
        @Override
        List<Turn> play(Scene scene) {
            return List.of(acknowledged(scene, 0.8, true));
        }
    },
    ASKS_FOR_TIME(4) {
        @Override
        List<Turn> play(Scene scene) {
            var extension = Turn.of(9, scene.agency(), "extension",
                    Map.of("days", 14, "reason", "FIELD_CHECK", "explanation",
                            "Petugas masih memeriksa lapangan."));
            return List.of(acknowledged(scene, 0.8, true), extension, answered(scene, scene.agency(), 25));
        }
    },
    STAYS_SILENT(20) {
        @Override
        List<Turn> play(Scene scene) {
            return List.of();
        }
    },
    ANSWERS_LATE(7) {
        @Override
        List<Turn> play(Scene scene) {
            return List.of(answered(scene, scene.agency(), scene.daysLeft() + 2 + 3 * scene.chance().nextDouble()));
        }
    },
    DECLINES(4) {
        @Override
        List<Turn> play(Scene scene) {
            return List.of(Turn.of(2, scene.agency(), "refusal",
                    Map.of("reason", "NOT_OUR_SERVICE", "explanation", "Urusan ini bukan kewenangan kami.")));
        }
    },
    TRANSFERS(5) {
        @Override
        List<Turn> play(Scene scene) {
            var transfer = Turn.of(1.5, scene.agency(), "transfer",
                    Map.of("toAgencyCode", scene.neighbour(), "reason", "Lokasinya di wilayah instansi itu."));
            return List.of(transfer, answered(scene, scene.neighbour(), 5));
        }
    };

    private final int weight;

    Behaviour(int weight) {
        this.weight = weight;
    }

    /**
     * What a behaviour plays with.
     *
     * @param agency the agency that has the case
     * @param neighbour another agency of its kind
     * @param daysLeft how many days of the first limit are left when the report is filed
     * @param chance what decides the rest
     */
    record Scene(String agency, String neighbour, double daysLeft, RandomGenerator chance) {

        /** A moment between two days after the filing that still lies in time. */
        double within(double from, double to) {
            return Math.min(from + (to - from) * chance.nextDouble(), Math.max(0.7, daysLeft - 0.5));
        }
    }

    abstract List<Turn> play(Scene scene);

    int weight() {
        return weight;
    }

    private static Turn acknowledged(Scene scene, double days, boolean complete) {
        return Turn.of(Math.min(days, Math.max(0.3, scene.daysLeft() - 1)), scene.agency(), "acknowledgement",
                Map.of("fileComplete", complete));
    }

    private static Turn answered(Scene scene, String agency, double days) {
        var resolved = scene.chance().nextDouble() < 0.7;
        return Turn.of(days, agency, "responses", Map.of("kind", resolved ? "RESOLVED" : "EXPLAINED", "text",
                resolved ? "Permohonan Anda sudah kami selesaikan."
                        : "Permohonan Anda masih menunggu persetujuan pusat."));
    }
}
