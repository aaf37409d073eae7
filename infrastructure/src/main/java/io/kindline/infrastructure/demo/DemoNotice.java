package io.kindline.infrastructure.demo;

import io.kindline.infrastructure.shared.DemoSecrets;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console, not in the log, where to open the demo and with which accounts. */
@Component
@OnlyInDemo
class DemoNotice {
    private final DemoData data;
    private final DemoSecrets secrets;
    private final KindlineSettings settings;
    private final Environment environment;
    private final DemoMail mail;

    DemoNotice(
            DemoData data,
            DemoSecrets secrets,
            KindlineSettings settings,
            Environment environment,
            DemoMail mail) {
        this.data = data;
        this.secrets = secrets;
        this.settings = settings;
        this.environment = environment;
        this.mail = mail;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = environment.getProperty("local.server.port", "");
        if (!port.isEmpty()) {
            var console = new PrintStream(System.out, true, Charset.defaultCharset());
            console.println(data.isThere() ? text(port) : refusal());
            console.flush();
        }
    }

    private String refusal() {
        return """

        This database holds people of its own, so demo mode has put nothing into it.
        Start with an empty folder to look around: KINDLINE_DATA_DIR=demo-data ./kindline run
        """;
    }

    String text(String port) {
        String home = "http://localhost:" + port;
        return """

        Kindline is ready, in demo mode: everybody and everything in it is made up.

          Open       %s
          Sign in    op01 to op30 (operators), sup01 to sup04 (supervisors), admin
          Password   %s
          Be a subscriber at %s/demo  and  %s/demo?brand=two

          Mail             %s

          API key          %s
          Personal tokens  %s, and so on: prefix-account
          API reference    %s/api/reference

          %s
        """
                .formatted(
                        home,
                        secrets.password(),
                        home,
                        home,
                        mail.told().orElse("no mail server here"),
                        secrets.apiKey(),
                        secrets.tokenOf("op01"),
                        home,
                        aboutTheSimulator());
    }

    private String aboutTheSimulator() {
        return settings.demo().simulator().equals("off")
                ? "The simulator of subscribers is off (KINDLINE_DEMO_SIMULATOR=on starts it)."
                : "Simulated subscribers write all the time; KINDLINE_DEMO_SIMULATOR=off keeps"
                        + " them quiet.";
    }
}
