package id.kawal.escalation.desk.web;

import org.jspecify.annotations.Nullable;

/** What a case is called. */
final class CaseTitle {

    private CaseTitle() {
    }

    /** Its subject; until an examiner wrote one, the service or else the topic, and the agency. */
    static String of(String subject, @Nullable String serviceName, @Nullable String serviceCode, String substance,
            @Nullable String agency) {
        if (!subject.isBlank()) {
            return subject;
        }
        var what = serviceName == null ? serviceCode : serviceName;
        return (what == null ? substance : what) + (agency == null ? "" : ", " + agency);
    }
}
