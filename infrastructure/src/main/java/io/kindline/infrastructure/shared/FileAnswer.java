package io.kindline.infrastructure.shared;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with the bytes of a stranger's file so that no browser ever runs any of it. */
public final class FileAnswer {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private FileAnswer() {}

    /**
     * The file: pictures as what they are, everything else as bytes to be saved.
     *
     * @param pictureType the content type when a browser may draw it, otherwise octet-stream
     */
    public static ResponseEntity<InputStreamResource> of(
            InputStream bytes, String name, String pictureType, long size) {
        boolean drawn = pictureType.startsWith("image/");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .headers(headers -> headers.setContentDisposition(disposition(name, drawn)))
                .contentType(MediaType.parseMediaType(pictureType))
                .contentLength(size)
                .body(new InputStreamResource(bytes));
    }

    /** A file of unknown length that is only ever saved. */
    public static ResponseEntity<InputStreamResource> saved(InputStream bytes, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .headers(headers -> headers.setContentDisposition(disposition(name, false)))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(bytes));
    }

    private static ContentDisposition disposition(String name, boolean drawn) {
        var kind = drawn ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(name, StandardCharsets.UTF_8).build();
    }
}
