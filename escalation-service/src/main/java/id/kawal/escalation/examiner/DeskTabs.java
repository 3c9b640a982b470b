package id.kawal.escalation.examiner;

import java.util.List;
import org.springframework.stereotype.Component;

/** The pages that there are about one case. */
@Component
public class DeskTabs {

    private static final List<Tab> ALL = List.of(new Tab("file", ""), new Tab("report", "/report"),
            new Tab("letters", "/letters"), new Tab("work", "/work"), new Tab("assignment", "/assignment"),
            new Tab("similar", "/similar"), new Tab("identity", "/identity"));

    /** A page about a case, by its name and where it lies below the case. */
    public record Tab(String name, String path) {
    }

    /** All of them, as they stand beside each other. */
    public List<Tab> all() {
        return ALL;
    }
}
