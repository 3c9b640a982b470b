package id.kawal.servers;

import id.kawal.architecture.ModuleArchitecture;
import java.util.Set;

class ArchitectureTests extends ModuleArchitecture {

    ArchitectureTests() {
        super("id.kawal.servers");
    }

    /** The age of a folder that a killed run left behind is a matter of the machine, not of the office. */
    @Override
    protected Set<String> mayReadTheSystemTime() {
        return Set.of("DataDirectory");
    }
}
