package org.wederhoor.reading.syntax;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wederhoor.reading.language.Language;

/**
 * What the numbers that come out of the network mean.
 *
 * @param upos parts of speech
 * @param features morphologies
 * @param scripts ways to a lemma
 * @param relations relations to the head
 * @param nameTags places in names
 * @param particles particles of separable verbs ("aan" of <i>aanvallen</i>), in lower case
 */
record Classes(
        List<Upos> upos,
        List<Map<String, String>> features,
        List<LemmaScript> scripts,
        List<String> relations,
        List<NameTag> nameTags,
        Set<String> particles) {

    /** Reads the language's {@code classes.tsv}: a header, then kind and value of each class in order. */
    static Classes of(Language language) {
        String content = new String(language.bytes("classes.tsv"), StandardCharsets.UTF_8);
        Map<String, List<String>> values = new HashMap<>();
        content.lines().skip(1).forEach(line -> {
            int tab = line.indexOf('\t');
            values.computeIfAbsent(line.substring(0, tab), kind -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        });
        return new Classes(
                of(values, "upos").stream().map(Upos::valueOf).toList(),
                of(values, "feats").stream().map(Classes::features).toList(),
                of(values, "scripts").stream().map(LemmaScript::parse).toList(),
                of(values, "deprels"),
                of(values, "names").stream().map(NameTag::parse).toList(),
                new HashSet<>(of(values, "particles")));
    }

    private static List<String> of(Map<String, List<String>> values, String kind) {
        List<String> found = values.get(kind);
        return found == null ? List.of() : found;
    }

    private static Map<String, String> features(String written) {
        Map<String, String> features = new LinkedHashMap<>();
        if (!written.equals("_")) {
            for (String pair : written.split("\\|", -1)) {
                int equals = pair.indexOf('=');
                features.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return features;
    }
}
