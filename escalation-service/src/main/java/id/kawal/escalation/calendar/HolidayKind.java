package id.kawal.escalation.calendar;

/** Why a day is not worked although its weekday is. */
public enum HolidayKind {
    /** <i>Libur nasional</i>. */
    NATIONAL,
    /** <i>Cuti bersama</i>: joint leave, which binds civil servants and therefore the offices that count here. */
    JOINT_LEAVE
}
