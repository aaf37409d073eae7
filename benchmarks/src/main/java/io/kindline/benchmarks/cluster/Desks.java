package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** People at their desks behind HAProxy. */
final class Desks {
    private static final int PEOPLE = 8;

    private Desks() {}

    /** Fails when a desk leaves its node, hears nothing, or a drained node takes somebody. */
    static void stick(House house, Balancer balancer) throws IOException, InterruptedException {
        var people = new ArrayList<Visitor>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Visitor.signIn(balancer.uri(), "op%02d".formatted(11 + i)));
        }
        List<String> nodes = people.stream().map(Visitor::node).toList();
        if (!nodes.containsAll(List.of("a", "b"))) {
            throw new IOException("all desks are on one node: " + nodes);
        }
        for (Visitor person : people) {
            person.hearsPushes();
        }
        balancer.drain(house.a);
        try {
            for (Visitor person : people) {
                for (int i = 0; i < 5; i++) {
                    person.look();
                }
            }
            if (!people.stream().map(Visitor::node).toList().equals(nodes)) {
                throw new IOException("somebody's desk went to another node");
            }
            for (int i = 0; i < PEOPLE; i++) {
                String node = Visitor.signIn(balancer.uri(), "op%02d".formatted(21 + i)).node();
                if (!node.equals("b")) {
                    throw new IOException("a node that is drained took somebody: " + node);
                }
            }
        } finally {
            balancer.ready(house.a);
        }
    }
}
