package io.kindline.ui.shell;

/** Fields of files for spreadsheets. */
public final class Csv {

    private Csv() {}

    /** One field in quotes, and nothing that a spreadsheet would run as a formula. */
    public static String quoted(String text) {
        String harmless = text.matches("(?s)[\\s]*[=+@\\t\\r-].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
