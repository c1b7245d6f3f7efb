package org.wederhoor.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.Token;
import org.wederhoor.reading.text.TokenSentence;

/**
 * From tokens to words with part of speech, lemma, morphology and tree, and the names among them.
 *
 * <pre>{@code
 * Parser parser = new Parser(new Language("nl"));
 * ParsedText parsed = parser.parse(text, splitter.split(text));
 * }</pre>
 *
 * <p>May be used by several threads. The same sentences always give the same parse; each report should be parsed on its
 * own, because the network's 8-bit arithmetic is scaled to all that is parsed together.
 */
public final class Parser {
    private static final String PARTICLE = "compound:prt";

    private final Network network;
    private final WordFeatures wordFeatures;
    private final Classes classes;
    private final LemmaDictionary lemmas;
    private final KnownLemmas knownLemmas;
    private final NameDecoder nameDecoder;
    private final ComplementClauses complementClauses;
    private final JoinedVerbs joinedVerbs;

    /** Loads the language's {@code model.onnx}, {@code classes.tsv}, {@code word_flags.tsv} and {@code treebank_lemmas.tsv}. */
    public Parser(Language language) {
        this.network = new Network(language);
        this.wordFeatures = new WordFeatures(WordFlags.of(language));
        this.classes = Classes.of(language);
        this.lemmas = LemmaDictionary.of(language);
        this.knownLemmas = KnownLemmas.of(language, classes.particles());
        this.complementClauses = new ComplementClauses(language);
        this.joinedVerbs = new JoinedVerbs(form -> !lemma(form, Upos.VERB, "").isEmpty());
        this.nameDecoder = new NameDecoder(classes.nameTags());
    }

    /** Parses the sentences of {@code text}. */
    public ParsedText parse(ReportText text, List<TokenSentence> sentences) {
        return new ParsedText(text, parse(sentences));
    }

    /**
     * Parses all sentences of a text, in their order.
     *
     * @param sentences of some hundreds of tokens at most: effort grows with the square of their length
     */
    public List<Sentence> parse(List<TokenSentence> sentences) {
        return parse(sentences, IntStream.range(0, sentences.size()).toArray());
    }

    /**
     * Parses some sentences of a text.
     *
     * @param places where each of them stands in the text, as {@link Sentence#index} counts
     */
    public List<Sentence> parse(List<TokenSentence> sentences, int[] places) {
        Sentence[] parsed = new Sentence[sentences.size()];
        for (Batch batch : Batch.of(sentences, wordFeatures)) {
            BatchScores scores = network.run(batch);
            for (int s = 0; s < batch.sentences(); s++) {
                int index = batch.indices().get(s);
                parsed[index] = sentence(places[index], sentences.get(index), scores, s);
            }
        }
        return List.of(parsed);
    }

    private Sentence sentence(int index, TokenSentence sentence, BatchScores scores, int s) {
        List<Token> tokens = sentence.tokens();
        int[] heads = BestTree.heads(scores.arcs(s, tokens.size()));
        String[] relations = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            relations[i] = relation(classes.relations().get(scores.label(s, i, heads[i])), heads[i]);
        }
        List<Upos> upos = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            upos.add(classes.upos().get(scores.upos(s, i)));
        }
        List<Map<String, String>> features = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            features.add(classes.features().get(scores.features(s, i)));
        }
        List<String> forms = tokens.stream().map(Token::form).toList();
        DraftTree tree = new DraftTree(forms, upos, features, heads, relations);
        complementClauses.mend(tree);
        joinedVerbs.mend(tree);
        String[] particles = particles(tokens, heads, relations);
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < heads.length; i++) {
            Token token = tokens.get(i);
            LemmaScript script = classes.scripts().get(scores.script(s, i));
            String lemma = lemma(token.form(), upos.get(i), script.lemma(token.form()));
            words.add(new Word(
                    i,
                    token.span(),
                    token.form(),
                    withParticle(lemma, particles[i]),
                    upos.get(i),
                    features.get(i),
                    relations[i]));
        }
        List<Name> names = nameDecoder.names(scores.names(s, tokens.size()));
        return new Sentence(index, sentence.paragraph(), words, heads, names);
    }

    /** The lemma of a form as this part of speech, {@code guess} if the form is not known. */
    private String lemma(String form, Upos upos, String guess) {
        String known = lemmas.lemma(form, upos);
        return known == null ? knownLemmas.lemma(form, upos, guess) : known;
    }

    private static String withParticle(String lemma, String particle) {
        return lemma.startsWith(particle) ? lemma : particle + lemma;
    }

    /** "root" belongs to the root's word alone; a word below another that looks like a root is a clause beside it. */
    private static String relation(String best, int head) {
        return head < 0 ? "root" : best.equals("root") ? "parataxis" : best;
    }

    /**
     * For each verb the particle that its lemma begins with ("aan" for <i>viel</i> in <i>viel … aan</i>), else nothing.
     * The network learned the lemma without it, since the form does not hold it. Of several, none is it.
     */
    private String[] particles(List<Token> tokens, int[] heads, String[] relations) {
        int[] count = new int[heads.length];
        String[] particles = new String[heads.length];
        Arrays.fill(particles, "");
        for (int i = 0; i < heads.length; i++) {
            String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
            if (relations[i].equals(PARTICLE)
                    && heads[i] >= 0
                    && classes.particles().contains(form)) {
                particles[heads[i]] = count[heads[i]]++ == 0 ? form : "";
            }
        }
        return particles;
    }
}
