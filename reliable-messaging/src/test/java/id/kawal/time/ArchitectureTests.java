package id.kawal.time;

import id.kawal.architecture.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.time");
    }
}
