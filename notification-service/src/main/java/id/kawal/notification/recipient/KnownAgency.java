package id.kawal.notification.recipient;

import id.kawal.notification.message.Known;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An agency of the directory with the addresses of its complaint desk and of its superior. */
@Entity
class KnownAgency {

    @Id
    private String code;
    private String name;
    private String email;
    private String superiorEmail;
    private boolean active;

    protected KnownAgency() {
    }

    KnownAgency(String code, String name, String email, String superiorEmail, boolean active) {
        this.code = code;
        this.name = name;
        this.email = email;
        this.superiorEmail = superiorEmail;
        this.active = active;
    }

    /** An agency that is gone has a name and no address. */
    Known.Agency asKnown() {
        return new Known.Agency(name, active ? email : "", active ? superiorEmail : "");
    }
}
