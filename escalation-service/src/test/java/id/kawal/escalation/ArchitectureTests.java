package id.kawal.escalation;

import id.kawal.architecture.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

    ArchitectureTests() {
        super("id.kawal.escalation", "calendar", "policy", "clock", "casefile", "dossier", "directory", "statistics",
                "office", "lifecycle", "desk", "assignment", "teamwork", "letter", "numbering", "similarity",
                "examiner",
                "operations", "transparency", "print");
    }
}
