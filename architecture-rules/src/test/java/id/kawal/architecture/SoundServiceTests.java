package id.kawal.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;

/** A service that keeps the rules passes all of them; it is read with its tests, being one. */
class SoundServiceTests extends ServiceArchitecture {

    SoundServiceTests() {
        super("id.kawal.architecture.sound", new ClassFileImporter().importPackages("id.kawal.architecture.sound"),
                "deadline");
    }
}
