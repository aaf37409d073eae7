package io.kindline.infrastructure.shared;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they are bound at start, for tests without Spring. */
public final class SettingsSamples {
    private SettingsSamples() {}

    /** The defaults but for the given ones, for example {@code kindline.data-dir}. */
    public static KindlineSettings with(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("kindline", KindlineSettings.class);
    }
}
