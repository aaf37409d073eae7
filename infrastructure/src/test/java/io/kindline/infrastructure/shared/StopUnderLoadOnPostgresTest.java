package io.kindline.infrastructure.shared;

import java.util.List;

class StopUnderLoadOnPostgresTest extends StopUnderLoadContract {
    private final String url = FreshPostgres.url();

    @Override
    List<String> database() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    @Override
    String url() {
        return url + (url.contains("?") ? "&" : "?") + "user=postgres&password=postgres";
    }
}
