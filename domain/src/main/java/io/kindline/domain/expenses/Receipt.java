package io.kindline.domain.expenses;

import java.util.Set;

/**
 * The paper that shows what was paid.
 *
 * @param contentType what the bytes are, whatever the file was called
 * @param sha256 by which its bytes are kept
 */
public record Receipt(String name, String contentType, long sizeBytes, String sha256) {
    private static final Set<String> DOCUMENTS = Set.of("application/pdf");

    /** Whether something of that type can be a receipt: a picture or a PDF. */
    public static Fit fit(String contentType) {
        return (contentType.startsWith("image/") && !contentType.contains("svg"))
                        || DOCUMENTS.contains(contentType)
                ? Fit.RECEIPT
                : Fit.SOMETHING_ELSE;
    }

    /** What a file can be. */
    public enum Fit {
        RECEIPT,
        SOMETHING_ELSE
    }

    /**
     * @throws IllegalArgumentException when it is neither a picture nor a PDF
     */
    public Receipt {
        if (fit(contentType) != Fit.RECEIPT) {
            throw new IllegalArgumentException("a receipt is a picture or a PDF");
        }
    }

    /** Whether a browser may draw it. */
    public boolean isPicture() {
        return contentType.startsWith("image/");
    }
}
