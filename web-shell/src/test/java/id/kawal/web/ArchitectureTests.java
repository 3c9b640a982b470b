package id.kawal.web;

import id.kawal.architecture.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.web");
    }
}
