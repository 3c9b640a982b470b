package id.kawal.contracts;

import id.kawal.architecture.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.contracts");
    }
}
