package id.kawal.escalation.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A place in a YAML document, which knows its line and collects what is wrong there. */
final class YamlPlace {

    private final String file;
    private final String path;
    private final @Nullable Node node;
    private final int line;
    private final List<PolicyFault> faults;
    private final Set<String> asked = new TreeSet<>();

    YamlPlace(String file, @Nullable Node root, List<PolicyFault> faults) {
        this(file, "", root, root == null ? 1 : lineOf(root), faults);
    }

    private YamlPlace(String file, String path, @Nullable Node node, int line, List<PolicyFault> faults) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.line = line;
        this.faults = faults;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Notes that something is wrong here. */
    void fault(String code, Object... arguments) {
        faults.add(new PolicyFault(file, line, path, code, List.of(arguments)));
    }

    /** The same place under another name, for messages. */
    YamlPlace called(String name) {
        return new YamlPlace(file, name, node, line, faults);
    }

    int line() {
        return line;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** What is written here laid over what is written there: a key that stands here takes the place of the same key there. */
    YamlPlace over(YamlPlace base, String exceptFor) {
        nothingTwice();
        var merged = new LinkedHashMap<String, NodeTuple>();
        base.tuples().forEach(tuple -> merged.put(key(tuple), tuple));
        tuples().forEach(tuple -> merged.put(key(tuple), tuple));
        merged.remove(exceptFor);
        var mapping = new MappingNode(Tag.MAP, List.copyOf(merged.values()), FlowStyle.BLOCK);
        return new YamlPlace(file, path, mapping, line, faults);
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    boolean exists() {
        return node != null;
    }

    /** The place below this one under the key, which may be missing. */
    YamlPlace at(String key) {
        asked.add(key);
        var child = children().get(key);
        var below = path.isEmpty() ? key : path + "." + key;
        return new YamlPlace(file, below, child, child == null ? line : lineOf(child), faults);
    }

    /** Notes every key that stands here twice: YAML would take the last one without a word. */
    private void nothingTwice() {
        var keys = new HashSet<String>();
        tuples().stream().filter(tuple -> !keys.add(key(tuple)))
                .forEach(tuple -> new YamlPlace(file, path, tuple.getKeyNode(), lineOf(tuple.getKeyNode()), faults)
                        .fault("key-twice", key(tuple)));
    }

    /** Notes every key that nobody asked for, or that stands here twice. */
    void nothingElse() {
        nothingTwice();
        children().forEach((key, child) -> {
            if (!asked.contains(key)) {
                new YamlPlace(file, path, child, lineOf(child), faults)
                        .fault("unknown-key", key, String.join(", ", asked));
            }
        });
    }

    /** The places of a list. */
    List<YamlPlace> items() {
        if (!(node instanceof SequenceNode list)) {
            fault(node == null ? "missing" : "not-a-list");
            return List.of();
        }
        var items = new ArrayList<YamlPlace>();
        for (var item : list.getValue()) {
            items.add(new YamlPlace(file, path + "[" + items.size() + "]", item, lineOf(item), faults));
        }
        return items;
    }

    /** The keys of a mapping. */
    Set<String> keys() {
        if (node == null) {
            fault("missing");
        }
        nothingTwice();
        return children().keySet();
    }

    /** The text here, or an empty one after noting that it is missing. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        fault(node == null ? "missing" : "not-a-text");
        return "";
    }

    /** The text here read as something, or the substitute after noting that it is not what was expected. */
    <T> T read(Function<String, T> reader, String otherwise, T substitute, Object... more) {
        var text = text();
        if (text.isEmpty()) {
            return substitute;
        }
        try {
            return reader.apply(text);
        } catch (RuntimeException unreadable) {
            fault(otherwise, Stream.concat(Stream.of(text), Arrays.stream(more)).toArray());
            return substitute;
        }
    }

    /** The text here as a constant written in kebab case or upper case. */
    <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        var text = text();
        return text.isEmpty() ? null : constant(type, text);
    }

    <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        var name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        fault("unknown", text, String.join(", ", Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()));
        return null;
    }

    private Map<String, Node> children() {
        var children = new LinkedHashMap<String, Node>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    children.put(key.getValue(), tuple.getValueNode());
                }
            });
        }
        return children;
    }
}
