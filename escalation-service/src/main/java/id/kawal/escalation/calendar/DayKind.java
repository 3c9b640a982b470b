package id.kawal.escalation.calendar;

/** What a decree makes of a day. */
public enum DayKind {
    /** <i>Libur nasional</i>. */
    NATIONAL,
    /** <i>Cuti bersama</i>: joint leave, which binds civil servants and therefore the offices that count here. */
    JOINT_LEAVE,
    /** A day off in one region, as for an election or a local feast. */
    REGIONAL,
    /** A day on which one agency is closed. */
    AGENCY,
    /** A day that is worked although its weekday is not, or not at the usual hours. */
    WORKING_DAY;

    /** Whether the day is taken out of the working days. */
    public boolean isOff() {
        return this != WORKING_DAY;
    }
}
