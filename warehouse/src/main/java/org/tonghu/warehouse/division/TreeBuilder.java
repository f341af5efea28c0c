package org.tonghu.warehouse.division;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tonghu.warehouse.division.Division.Leaves;

/** Makes the tree of one list from its rows: scope is inherited, leaves are numbered in code order. */
final class TreeBuilder {
    /** A row of {@code divisions-fujian.csv} that is in force. */
    record Node(DivisionKey key, String name, Optional<DivisionKey> parent, String kind, boolean inScope) {}

    private final Map<DivisionKey, List<Node>> below;
    private final Map<DivisionKey, Division> built = new HashMap<>();
    private int leaf;

    private TreeBuilder(Collection<Node> nodes) {
        below = nodes.stream()
                .filter(n -> n.parent().isPresent())
                .sorted(Comparator.comparing(Node::key))
                .collect(Collectors.groupingBy(n -> n.parent().orElseThrow()));
    }

    static Map<DivisionKey, Division> build(Collection<Node> nodes) {
        TreeBuilder builder = new TreeBuilder(nodes);
        nodes.stream().filter(n -> n.parent().isEmpty()).forEach(root -> builder.add(root, true));
        if (builder.built.size() != nodes.size()) {
            throw new IllegalStateException("Cannot build division tree: " + nodes.size() + " rows, of which "
                    + builder.built.size() + " hang together, expected every parent on the list");
        }
        return builder.built;
    }

    private void add(Node node, boolean parentInScope) {
        int first = leaf;
        boolean inScope = parentInScope && node.inScope();
        List<Node> children = below.getOrDefault(node.key(), List.of());
        children.forEach(child -> add(child, inScope));
        if (children.isEmpty()) {
            leaf++;
        }
        built.put(
                node.key(),
                new Division(node.key(), node.name(), node.parent(), node.kind(), inScope, new Leaves(first, leaf)));
    }

    static Map<DivisionKey, List<Division>> childrenOf(Collection<Division> divisions) {
        return divisions.stream()
                .filter(d -> d.parent().isPresent())
                .sorted(Comparator.comparing(Division::key))
                .collect(Collectors.groupingBy(d -> d.parent().orElseThrow()));
    }
}
