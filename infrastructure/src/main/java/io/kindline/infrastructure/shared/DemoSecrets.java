package io.kindline.infrastructure.shared;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The password, the API key and the prefix of the personal tokens of demo mode: as configured, or
 * random and then kept in {@code demo.properties} of the data folder, so that they outlive a
 * restart as the demo data does.
 */
@Component
@ConditionalOnProperty("kindline.demo.enabled")
public final class DemoSecrets {
    private static final String FILE = "demo.properties";

    private final String password;
    private final String apiKey;
    private final String tokenPrefix;

    DemoSecrets(KindlineSettings settings) {
        KindlineSettings.Demo demo = settings.demo();
        Properties kept = kept(settings.dataDir().resolve(FILE));
        this.password = or(demo.password(), kept, "password");
        this.apiKey = or(demo.apiKey(), kept, "api-key");
        this.tokenPrefix = or(demo.tokenPrefix(), kept, "token-prefix");
    }

    /** Of every demo account. */
    public String password() {
        return password;
    }

    /** Of the demo integration. */
    public String apiKey() {
        return apiKey;
    }

    /** The personal token of an account, {@code prefix-account}. */
    public String tokenOf(String account) {
        return tokenPrefix + "-" + account;
    }

    private static String or(String configured, Properties kept, String name) {
        return configured.isBlank() ? kept.getProperty(name) : configured;
    }

    private static Properties kept(Path file) {
        var properties = new Properties();
        try {
            if (!Files.exists(file)) {
                OwnersFile.make(file, fresh());
            }
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read or make " + file, e);
        }
    }

    private static String fresh() {
        var random = new SecureRandom();
        return "password=%s%napi-key=klk_%s%ntoken-prefix=klt_%s%n"
                .formatted(hex(random, 6), hex(random, 16), hex(random, 16));
    }

    private static String hex(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "DemoSecrets[***]";
    }
}
