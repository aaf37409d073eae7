package io.kindline.infrastructure.mail.mime;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes files and the text out of Outlook's {@code winmail.dat} (TNEF). */
final class Winmail {
    private static final int SIGNATURE = 0x223e9f78;
    private static final int BODY = 0x800c;
    private static final int FILE_BEGINS = 0x9002;
    private static final int FILE_TITLE = 0x8010;
    private static final int FILE_DATA = 0x800f;
    private static final int FILES_MAX = 50;

    private Winmail() {}

    /** A file that was packed. */
    record Packed(String name, Bytes bytes) {}

    /**
     * What was in it.
     *
     * @param text of the message, empty when it is only in Outlook's own format
     */
    record Contents(String text, List<Packed> files) {}

    /** What can be read; nothing of what is damaged. */
    static Contents open(byte[] winmail) {
        List<Packed> files = new ArrayList<>();
        String text = "";
        String title = "";
        var bytes = ByteBuffer.wrap(winmail).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (bytes.getInt() != SIGNATURE) {
                return new Contents("", List.of());
            }
            bytes.getShort();
            while (bytes.remaining() > 9) {
                bytes.get();
                int attribute = bytes.getInt() & 0xffff;
                int length = bytes.getInt();
                if (length < 0 || length > bytes.remaining()) {
                    break;
                }
                byte[] value = new byte[length];
                bytes.get(value).getShort();
                switch (attribute) {
                    case BODY -> text = string(value);
                    case FILE_BEGINS -> title = "";
                    case FILE_TITLE -> title = string(value);
                    case FILE_DATA -> {
                        if (files.size() < FILES_MAX) {
                            files.add(
                                    new Packed(title.isEmpty() ? "file" : title, new Bytes(value)));
                        }
                    }
                    default -> {}
                }
            }
        } catch (BufferUnderflowException _) {
            // It ends in the middle: what came before is good.
        }
        return new Contents(text, List.copyOf(files));
    }

    private static String string(byte[] value) {
        int end = value.length;
        while (end > 0 && value[end - 1] == 0) {
            end--;
        }
        return Charsets.decode(Arrays.copyOf(value, end), "").strip();
    }
}
