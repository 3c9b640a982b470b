package id.kawal.standalone;

/** The order in which Kawal stops: nobody loses what it stands on before it has stopped itself. */
enum Stage {
    DEMO, GATEWAY, FEED, SERVICES, AUTHORIZATION, MAIL, KAFKA, POSTGRES, CLOCK, FOLDER
}
