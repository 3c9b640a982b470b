package id.kawal.messaging.testing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A row that a JPA handler changes. */
@Entity
public class Tally {

    @Id
    private String key;

    private int total;

    @Version
    private int version;

    protected Tally() {
    }

    public Tally(String key) {
        this.key = key;
    }

    public void add(int number) {
        total += number;
    }
}
