package id.kawal.intake;

import id.kawal.architecture.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

    ArchitectureTests() {
        super("id.kawal.intake", "casefile", "directory", "docs", "drafting", "evidence", "followup", "form",
                "idempotency",
                "office",
                "pages", "report",
                "submission", "timeline", "tracking", "vault", "visiting");
    }
}
