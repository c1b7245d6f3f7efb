package org.wederhoor.reading.syntax;

import java.util.List;
import java.util.Map;

/** What the parser made of a sentence, before it is mended: everything in it may be changed. */
final class DraftTree {
    final List<String> forms;
    final List<Upos> upos;
    final List<Map<String, String>> features;
    final int[] heads;
    final String[] relations;

    /**
     * @param heads for each word the index of its head, -1 at the root
     * @param relations for each word the relation to its head
     */
    DraftTree(
            List<String> forms, List<Upos> upos, List<Map<String, String>> features, int[] heads, String[] relations) {
        this.forms = forms;
        this.upos = upos;
        this.features = features;
        this.heads = heads;
        this.relations = relations;
    }
}
