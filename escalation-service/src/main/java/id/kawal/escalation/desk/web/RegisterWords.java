package id.kawal.escalation.desk.web;

/** What is said of register numbers in the description of the HTTP surface. */
final class RegisterWords {

    static final String MEANING = "Under which the office keeps the report, for example 0179/LM/VI/2022/BDL; null "
            + "until a person takes the first step in it as a report";

    private RegisterWords() {
    }
}
