package io.kindline.domain.shared;

import java.util.Set;
import java.util.UUID;

/** On whose behalf a use case runs; every use case is handed one, and the audit trail names it. */
public sealed interface Actor {

    /** The roles that are in force now. */
    Set<Role> roles();

    /** True when this actor may see what belongs to the brand. */
    boolean maySee(BrandId brand);

    /** How the audit trail names the actor, for example {@code operator:0190…}. */
    String auditName();

    /** A signed-in person or the holder of his personal token. */
    record Staff(OperatorId id, Set<Role> roles, Set<BrandId> brands) implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
            brands = Set.copyOf(brands);
        }

        @Override
        public boolean maySee(BrandId brand) {
            return brands.contains(brand);
        }

        @Override
        public String auditName() {
            return "operator:" + id.value();
        }
    }

    /** A program that holds an API key. */
    record Integration(UUID keyId, Set<BrandId> brands) implements Actor {
        public Integration {
            brands = Set.copyOf(brands);
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.INTEGRATION);
        }

        @Override
        public boolean maySee(BrandId brand) {
            return brands.contains(brand);
        }

        @Override
        public String auditName() {
            return "api-key:" + keyId;
        }
    }

    /** A subscriber in one web chat of one brand; the chat's id is all that is known of him. */
    record Visitor(UUID chatId, BrandId brand) implements Actor {
        @Override
        public Set<Role> roles() {
            return Set.of(Role.VISITOR);
        }

        @Override
        public boolean maySee(BrandId other) {
            return brand.equals(other);
        }

        @Override
        public String auditName() {
            return "visitor:" + chatId;
        }
    }

    /** One of Kindline's own jobs, named as in the guides; it sees every brand. */
    record Clockwork(String job) implements Actor {
        @Override
        public Set<Role> roles() {
            return Set.of(Role.SYSTEM);
        }

        @Override
        public boolean maySee(BrandId brand) {
            return true;
        }

        @Override
        public String auditName() {
            return "kindline:" + job;
        }
    }
}
