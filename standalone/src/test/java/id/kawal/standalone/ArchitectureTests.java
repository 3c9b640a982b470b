package id.kawal.standalone;

import id.kawal.architecture.ModuleArchitecture;
import java.util.Set;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.standalone");
    }

    /** They make the clock of the office out of the system's, and hand on that of tokens, which live in real time. */
    @Override
    protected Set<String> mayReadTheSystemTime() {
        return Set.of("Standalone", "Parts");
    }
}
