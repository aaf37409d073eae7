package io.kindline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The main class: one process with desk, API, chat and jobs. */
@SpringBootApplication(scanBasePackages = {"io.kindline.infrastructure", "io.kindline.ui"})
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/kindline.css")
public class Kindline implements AppShellConfigurator {
    private static final long serialVersionUID = 1;
    private static final int PORTS_TRIED = 50;
    private static final Map<String, String> COMMANDS =
            Map.of(
                    "--kindline.command=verify-audit",
                    "io.kindline.infrastructure.audit.VerifyAuditCommand",
                    "--kindline.command=set-up-code",
                    "io.kindline.infrastructure.operators.SetUpCodeCommand",
                    "--kindline.command=partition-messages",
                    "io.kindline.infrastructure.contacts.postgres.PartitionMessagesCommand");

    public static void main(String[] arguments) {
        commandAmong(arguments).ifPresent(command -> System.exit(run(command, arguments)));
        var application = new SpringApplication(Kindline.class);
        application.setDefaultProperties(defaults(arguments));
        application.run(arguments);
    }

    private static Optional<String> commandAmong(String... arguments) {
        return Arrays.stream(arguments)
                .filter(COMMANDS::containsKey)
                .map(COMMANDS::get)
                .findFirst();
    }

    /** Starts nothing but the command, which answers with 0 or 1. */
    private static int run(String source, String... arguments) {
        var command = new SpringApplication();
        command.setSources(Set.of(source));
        command.setWebApplicationType(WebApplicationType.NONE);
        command.setDefaultProperties(Map.of("logging.level.root", "warn"));
        command.setLogStartupInfo(false);
        return SpringApplication.exit(command.run(arguments));
    }

    /** What holds unless configured otherwise: demo mode listens on loopback only. */
    private static Map<String, Object> defaults(String[] arguments) {
        var defaults = new HashMap<String, Object>();
        boolean demo =
                Boolean.parseBoolean(System.getenv().getOrDefault("KINDLINE_DEMO_ENABLED", "false"))
                        || Arrays.asList(arguments).contains("--kindline.demo.enabled=true");
        if (demo) {
            defaults.put("server.address", "127.0.0.1");
        }
        if (Arrays.asList(arguments).contains("--kindline.find-free-port=true")) {
            int wanted = Integer.parseInt(System.getenv().getOrDefault("SERVER_PORT", "8080"));
            System.setProperty("server.port", Integer.toString(firstFreePort(wanted)));
        }
        return defaults;
    }

    private static int firstFreePort(int wanted) {
        return IntStream.range(wanted, wanted + PORTS_TRIED)
                .filter(Kindline::isFree)
                .findFirst()
                .orElse(wanted);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
