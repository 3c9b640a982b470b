package id.kawal.messaging;

import id.kawal.architecture.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.messaging");
    }
}
