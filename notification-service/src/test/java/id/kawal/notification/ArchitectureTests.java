package id.kawal.notification;

import id.kawal.architecture.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

    ArchitectureTests() {
        super("id.kawal.notification", "news", "message", "recipient", "mail", "delivery");
    }
}
