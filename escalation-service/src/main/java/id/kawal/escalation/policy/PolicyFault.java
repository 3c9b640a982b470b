package id.kawal.escalation.policy;

import java.util.List;

/**
 * One thing that is wrong with a policy.
 *
 * @param file the name of the file
 * @param line in which it stands
 * @param path the keys that lead there; empty where none does
 * @param code what is wrong, for the message {@code policy.fault.<code>}
 * @param arguments what the message repeats
 */
public record PolicyFault(String file, int line, String path, String code, List<Object> arguments) {

    @Override
    public String toString() {
        return file + " line " + line + ": " + (path.isEmpty() ? "" : path + ": ") + code + " " + arguments;
    }
}
