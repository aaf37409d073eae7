package io.kindline.infrastructure.chat;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The help page of a made-up operator that hosts the widget; in demo mode only. */
@RestController
@ConditionalOnProperty("kindline.demo.enabled")
class DemoPageController {
    /** As strict as a careful operator's own page would be: the widget needs no more. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self' blob: data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, MediaType> FILES =
            Map.of(
                    "index.html", MediaType.parseMediaType("text/html;charset=UTF-8"),
                    "page.css", MediaType.parseMediaType("text/css;charset=UTF-8"),
                    "page.js", MediaType.parseMediaType("text/javascript;charset=UTF-8"));

    @GetMapping("/demo")
    ResponseEntity<Resource> page() {
        return file("index.html");
    }

    @GetMapping("/demo/{name:page\\.css|page\\.js}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                .header("Content-Security-Policy", POLICY)
                .contentType(FILES.getOrDefault(name, MediaType.APPLICATION_OCTET_STREAM))
                .body(new ClassPathResource("demo/" + name));
    }
}
