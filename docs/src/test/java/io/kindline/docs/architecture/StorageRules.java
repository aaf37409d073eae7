package io.kindline.docs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import io.kindline.infrastructure.offenders.JdbcForgottenThings;

/** What holds wherever something is kept. */
final class StorageRules {

    @BrokenBy(JdbcForgottenThings.class)
    static final ArchRule every_storage_port_has_a_contract_on_memory_h2_and_postgresql =
            classes()
                    .that(StoragePorts.ARE_ADAPTERS)
                    .should(StoragePorts.HAVE_CONTRACTS)
                    .because(
                            "what one store does and another does not is found by users; add an"
                                    + " InMemory… of the port and a …Contract with"
                                    + " @ContractOf, and run it in DomainInMemoryTest or"
                                    + " KindlineInMemoryTest, PortsOnH2Test and"
                                    + " PortsOnPostgresTest instead");

    private StorageRules() {}
}
