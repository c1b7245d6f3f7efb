package org.wederhoor.app.file;

import java.nio.charset.StandardCharsets;

/** Files that people take for texts, told by their first bytes. */
enum FileType {
    PDF("%PDF-", "a PDF document", "extract its text first: pdftotext FILE"),
    OFFICE("PK\u0003\u0004", "a Word, OpenDocument or other zipped file", "save it as plain text (UTF-8) first"),
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0", "an old Word document", "save it as plain text (UTF-8) first"),
    RTF("{\\rtf", "a rich text (RTF) document", "save it as plain text (UTF-8) first"),
    GZIP("\u001F\u008B", "compressed with gzip", "unpack it first: gunzip FILE"),
    PNG("\u0089PNG", "a picture", "type out its text, or have it recognised first"),
    JPEG("\u00FF\u00D8\u00FF", "a picture", "type out its text, or have it recognised first");

    private final String signature;
    private final String description;
    private final String remedy;

    FileType(String signature, String description, String remedy) {
        this.signature = signature;
        this.description = description;
        this.remedy = remedy;
    }

    /** Throws if the bytes are of one of these types. */
    static void refuse(byte[] bytes) throws Unreadable {
        int length = Math.min(bytes.length, 8);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        for (FileType type : values()) {
            if (start.startsWith(type.signature)) {
                throw new Unreadable("is " + type.description + ", not plain text", type.remedy);
            }
        }
    }
}
