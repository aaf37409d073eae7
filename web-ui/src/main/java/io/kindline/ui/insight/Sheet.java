package io.kindline.ui.insight;

import io.kindline.ui.shell.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table for spreadsheets, as CSV or XLSX. Nothing in it is ever run as a formula: the CSV quotes
 * and guards each field, and every cell of the XLSX is plain text, which has no formulas.
 */
record Sheet(List<String> heads, List<List<String>> rows) {
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    byte[] csv() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\""
                            + PACKAGE
                            + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + TYPE
                            + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                            + " ContentType=\""
                            + TYPE
                            + "worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\""
                            + MAIN
                            + "\" xmlns:r=\""
                            + OFFICE
                            + "\"><sheets><sheet name=\"Kindline\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/worksheets/sheet1.xml", cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    private String cells() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row ->
                        row.stream()
                                .map(Sheet::cell)
                                .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(
                        Collectors.joining(
                                "",
                                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>",
                                "</sheetData></worksheet>"));
    }

    private static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escaped(text)
                + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void put(ZipOutputStream zip, String name, String body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + body).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
