package id.kawal.escalation.calendar.persistence;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and adds to the log of amendments. */
interface AmendmentRows extends JpaRepository<AmendmentRow, Long> {

    /** The latest of a calendar. */
    List<AmendmentRow> findByCalendarOrderByAmendmentIdDesc(String calendar, Limit limit);
}
