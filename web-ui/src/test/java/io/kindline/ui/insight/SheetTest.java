package io.kindline.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SheetTest {
    private static final List<String> NASTY =
            List.of(
                    "=1+1",
                    "+cmd|' /C calc'!A0",
                    "-2",
                    "@SUM(A1)",
                    "\t=1",
                    "a \"quoted\" <b>&amp;</b>",
                    "Возврат\u0000 🗺");

    @Test
    void no_field_of_a_csv_is_run_as_a_formula() {
        String csv = new String(new Sheet(List.of("why"), rows()).csv(), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\ufeff\"why\"\r\n");
        assertThat(csv.split("\r\n", -1))
                .filteredOn(line -> !line.isEmpty())
                .noneMatch(line -> line.matches("\"[=+@\\t-].*"));
        assertThat(csv).contains("\"'=1+1\"").contains("a \"\"quoted\"\"");
    }

    @Test
    void every_cell_of_an_xlsx_is_text_as_it_was_and_none_is_a_formula() throws Exception {
        Map<String, byte[]> parts = parts(new Sheet(List.of("why"), rows()).xlsx());
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml");
        Document sheet =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        parts.getOrDefault(
                                                "xl/worksheets/sheet1.xml", new byte[0])));
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getElementsByTagName("t").getLength()).isEqualTo(NASTY.size() + 1);
        for (int i = 0; i < NASTY.size(); i++) {
            assertThat(sheet.getElementsByTagName("t").item(i + 1).getTextContent())
                    .isEqualTo(NASTY.get(i).replace("\u0000", ""));
        }
    }

    private static List<List<String>> rows() {
        return NASTY.stream().map(List::of).toList();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
