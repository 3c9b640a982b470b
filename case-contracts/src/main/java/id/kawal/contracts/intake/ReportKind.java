package id.kawal.contracts.intake;

/** What a report asks for, as SP4N-LAPOR! sorts reports; the limit of its resolution depends on it. */
public enum ReportKind {
    /** Somebody asks for information (<i>permintaan informasi</i>). */
    INFORMATION,
    /** A complaint that needs no examination (<i>pengaduan tidak berkadar pengawasan</i>). */
    COMPLAINT,
    /** A suspected abuse of office, to be examined (<i>pengaduan berkadar pengawasan</i>). */
    SUPERVISED_COMPLAINT
}
