package io.kindline.infrastructure.audit;

import io.kindline.application.audit.VerifyAuditTrail;
import io.kindline.domain.audit.Finding;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.MasterKey;
import java.io.PrintStream;
import java.time.Clock;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * {@code ./kindline verify-audit}: reads the trail without starting anything else, prints a line
 * for each chain and ends with 0 when all is whole, 1 when not. The main class names this one by
 * its name when it is given {@code --kindline.command=verify-audit}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kindline.command", havingValue = "verify-audit")
@EnableConfigurationProperties(KindlineSettings.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import({JdbcAuditArchive.class, FileCheckpoints.class, MasterKey.class})
class VerifyAuditCommand {

    @Bean
    Verdict verdict(JdbcAuditArchive archive, FileCheckpoints checkpoints) {
        return new Verdict(
                new VerifyAuditTrail(archive, checkpoints, Clock.systemUTC()), System.out);
    }

    /** Runs the verification and remembers how it ended. */
    static final class Verdict implements CommandLineRunner, ExitCodeGenerator {
        private final VerifyAuditTrail verify;
        private final PrintStream out;
        private boolean whole;

        Verdict(VerifyAuditTrail verify, PrintStream out) {
            this.verify = verify;
            this.out = out;
        }

        @Override
        public void run(String... arguments) {
            VerifyAuditTrail.Report report =
                    verify.handle(new Actor.Clockwork("verify-audit"), _ -> {});
            report.findings().forEach(finding -> out.println(line(finding)));
            if (report.forgedCheckpoints() > 0) {
                out.println(
                        "BROKEN checkpoints: "
                                + report.forgedCheckpoints()
                                + " lines were not signed with this house's master key");
            }
            whole = report.isWhole();
            out.println(whole ? "The audit trail is whole." : "The audit trail is BROKEN.");
        }

        static String line(Finding finding) {
            return switch (finding) {
                case Finding.Whole(var chain, long entries) ->
                        "whole   chain %s: %d entries".formatted(chain.name(), entries);
                case Finding.Broken(var chain, long place, var what) ->
                        "BROKEN  chain %s: entry %d %s".formatted(chain.name(), place, words(what));
                case Finding.Unsealed(var chain, var entry) ->
                        "BROKEN  chain %s: entry %s was never sealed"
                                .formatted(chain.name(), entry);
            };
        }

        private static String words(Finding.Damage what) {
            return switch (what) {
                case EDITED -> "was edited";
                case MISSING -> "is missing";
                case MOVED -> "stands in a place that is not its own";
                case CUT_OFF -> "and what followed was cut off";
                case REWRITTEN -> "was rewritten";
            };
        }

        @Override
        public int getExitCode() {
            return whole ? 0 : 1;
        }
    }
}
