package id.kawal.agency.directory;

/** Where changes of the directory are told, in the transaction that made them. */
public interface DirectoryEvents {

    /** Tells the whole entry of a new or changed agency. */
    void described(Agency agency, String regionName);
}
