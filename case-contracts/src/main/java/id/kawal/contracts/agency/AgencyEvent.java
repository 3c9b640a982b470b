package id.kawal.contracts.agency;

import id.kawal.contracts.CaseEvent;

/** A fact on {@code kawal.agency.responses}. */
public sealed interface AgencyEvent extends CaseEvent
        permits CaseDelivered, CaseAcknowledged, InformationRequested, ResponseRecorded,
        ExtensionRequested, CaseTransferred, CaseDeclined {

    /** The agency that acted. */
    String agencyCode();
}
