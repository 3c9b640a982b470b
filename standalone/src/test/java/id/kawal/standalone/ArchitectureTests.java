package id.kawal.standalone;

import id.kawal.architecture.ModuleArchitecture;
import java.util.Set;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.standalone");
    }

    /** It makes the clock of the office out of the system's. */
    @Override
    protected Set<String> mayReadTheSystemTime() {
        return Set.of("Standalone");
    }
}
