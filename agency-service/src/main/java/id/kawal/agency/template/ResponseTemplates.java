package id.kawal.agency.template;

import com.fasterxml.uuid.Generators;
import id.kawal.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The templates of each agency; none sees those of another. */
@Component
@Transactional
public class ResponseTemplates {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST = 100;

    private final TemplateRows rows;
    private final Clock clock;

    ResponseTemplates(TemplateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ResponseTemplate> of(String agency) {
        return rows.findByAgencyCodeOrderByTitle(agency).stream().map(TemplateRow::template).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ResponseTemplate> find(String agency, UUID id) {
        return rows.findByTemplateIdAndAgencyCode(id, agency).map(TemplateRow::template);
    }

    /** Keeps a new template, or changes the one with the id. */
    public void keep(String agency, @Nullable UUID id, String title, String text) {
        check(title, text);
        var row = id == null ? fresh(agency)
                : rows.findByTemplateIdAndAgencyCode(id, agency)
                        .orElseThrow(() -> Refusal.notFound("unknown-template"));
        row.say(title.strip(), text.strip(), clock.instant());
        rows.save(row);
    }

    public void remove(String agency, UUID id) {
        rows.delete(rows.findByTemplateIdAndAgencyCode(id, agency)
                .orElseThrow(() -> Refusal.notFound("unknown-template")));
    }

    private TemplateRow fresh(String agency) {
        if (rows.countByAgencyCode(agency) >= MOST) {
            throw Refusal.conflict("too-many-templates", MOST);
        }
        return new TemplateRow(Generators.timeBasedEpochGenerator().generate(), agency);
    }

    private static void check(String title, String text) {
        var refusal = Refusal.unprocessable("invalid-input");
        check(refusal, "title", title, LONGEST_TITLE);
        check(refusal, "text", text, LONGEST_TEXT);
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }

    private static void check(Refusal refusal, String field, String value, int longest) {
        if (value.isBlank()) {
            refusal.field(field, "required");
        } else if (value.strip().length() > longest) {
            refusal.field(field, "too-long", longest);
        }
    }
}
