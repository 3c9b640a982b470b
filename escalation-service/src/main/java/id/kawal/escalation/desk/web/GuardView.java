package id.kawal.escalation.desk.web;

import id.kawal.escalation.lifecycle.Guard;

/** A guard that does not hold: its name, the article it rests on, how sure that is, and what to do about it. */
record GuardView(String guard, String basis, String certainty, String reason) {

    static GuardView of(Guard guard, String language) {
        return new GuardView(guard.name(), guard.basis().reference(language), guard.basis().mark().name(),
                guard.reason(language));
    }
}
