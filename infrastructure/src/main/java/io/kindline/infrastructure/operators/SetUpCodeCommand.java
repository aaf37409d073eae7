package io.kindline.infrastructure.operators;

import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code ./kindline set-up-code}: prints the code of the set-up page, while Kindline runs or not,
 * and ends with 0; with 1 when there is none. The main class names this one by its name when it is
 * given {@code --kindline.command=set-up-code}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kindline.command", havingValue = "set-up-code")
@EnableConfigurationProperties(KindlineSettings.class)
class SetUpCodeCommand {

    @Bean
    Answer answer(KindlineSettings settings) {
        return new Answer(settings.dataDir().resolve(FirstStart.FILE), System.out);
    }

    /** Prints what the first start left, and remembers whether there was anything. */
    static final class Answer implements CommandLineRunner, ExitCodeGenerator {
        private final Path file;
        private final PrintStream out;

        Answer(Path file, PrintStream out) {
            this.file = file;
            this.out = out;
        }

        @Override
        public void run(String... arguments) throws IOException {
            if (Files.exists(file)) {
                out.println("Open /setup in a browser. The set-up code is:");
                out.print(Files.readString(file));
            } else {
                out.println(
                        "There is no set-up code in this data folder: either somebody is appointed"
                                + " already, or Kindline has not been started here yet.");
            }
        }

        @Override
        public int getExitCode() {
            return Files.exists(file) ? 0 : 1;
        }
    }
}
