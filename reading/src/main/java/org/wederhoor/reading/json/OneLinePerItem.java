package org.wederhoor.reading.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays a reading out so that people can read and compare it: every party, event and statement on a line of its own.
 *
 * <p>Breaks lines in the document, in {@code report} and in the lists, and nowhere deeper. Keeps the depth of one
 * document and so serves one only.
 */
final class OneLinePerItem implements PrettyPrinter {
    private static final int BROKEN = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    private void start(JsonGenerator out, char bracket) {
        depth++;
        out.writeRaw(bracket);
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(',');
        if (depth > BROKEN) {
            out.writeRaw(' ');
        }
        breakLine(out);
    }

    private void end(JsonGenerator out, int items, char bracket) {
        boolean broken = depth <= BROKEN;
        depth--;
        if (broken && items > 0) {
            out.writeRaw('\n');
            indent(out);
        }
        out.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator out) {
        if (depth <= BROKEN) {
            out.writeRaw('\n');
            indent(out);
        }
    }

    private void indent(JsonGenerator out) {
        out.writeRaw("  ".repeat(depth));
    }
}
