package id.kawal.escalation.casefile;

import java.util.ArrayList;
import java.util.List;

/** Every way in which two streams can be mixed while each keeps its order. */
final class Interleavings {

    private Interleavings() {
    }

    static <T> List<List<T>> of(List<T> one, List<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(one.isEmpty() ? other : one);
        }
        var all = new ArrayList<List<T>>();
        of(one.subList(1, one.size()), other).forEach(rest -> all.add(prepend(one.getFirst(), rest)));
        of(one, other.subList(1, other.size())).forEach(rest -> all.add(prepend(other.getFirst(), rest)));
        return all;
    }

    private static <T> List<T> prepend(T first, List<T> rest) {
        var list = new ArrayList<T>(List.of(first));
        list.addAll(rest);
        return list;
    }
}
