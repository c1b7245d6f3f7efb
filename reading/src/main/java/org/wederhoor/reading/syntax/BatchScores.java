package org.wederhoor.reading.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/**
 * What the network says of a batch's words; {@code s} is the sentence in the batch and {@code i} the word in it.
 *
 * <p>The tree is not decided yet: for each word there are scores of all heads, and relations to the best few of them.
 */
final class BatchScores {
    private final int longest;
    private final int sentences;
    private final int tags;
    private final int candidates;
    private final LongBuffer upos;
    private final LongBuffer features;
    private final LongBuffer scripts;
    private final FloatBuffer names;
    private final FloatBuffer arcs;
    private final LongBuffer heads;
    private final LongBuffer labels;

    private BatchScores(Batch batch, OrtSession.Result result) throws OrtException {
        longest = batch.longest();
        sentences = batch.sentences();
        upos = output(result, "upos").getLongBuffer();
        features = output(result, "feats").getLongBuffer();
        scripts = output(result, "scripts").getLongBuffer();
        names = output(result, "names").getFloatBuffer();
        arcs = output(result, "arcs").getFloatBuffer();
        heads = output(result, "heads").getLongBuffer();
        labels = output(result, "labels").getLongBuffer();
        tags = names.remaining() / (longest * sentences);
        candidates = heads.remaining() / (longest * sentences);
    }

    /** Copies what is needed, so that {@code result} may be closed. */
    static BatchScores of(Batch batch, OrtSession.Result result) throws OrtException {
        return new BatchScores(batch, result);
    }

    private static OnnxTensor output(OrtSession.Result result, String name) {
        OnnxValue value = result.get(name).orElseThrow();
        return (OnnxTensor) value;
    }

    int upos(int s, int i) {
        return (int) upos.get(i * sentences + s);
    }

    int features(int s, int i) {
        return (int) features.get(i * sentences + s);
    }

    int script(int s, int i) {
        return (int) scripts.get(i * sentences + s);
    }

    /** Scores of each tag for the first {@code words} words. */
    float[][] names(int s, int words) {
        float[][] scores = new float[words][tags];
        for (int i = 0; i < words; i++) {
            names.get((i * sentences + s) * tags, scores[i]);
        }
        return scores;
    }

    /** For the first {@code words} words the score of the root as head, then of each of these words. */
    float[][] arcs(int s, int words) {
        float[][] scores = new float[words][words + 1];
        for (int i = 0; i < words; i++) {
            arcs.get((s * longest + i) * (longest + 1), scores[i]);
        }
        return scores;
    }

    /** The relation to {@code head} (-1 is the root); if that is not among the word's best few, to the best. */
    int label(int s, int i, int head) {
        int start = (s * longest + i) * candidates;
        for (int k = 0; k < candidates; k++) {
            if (heads.get(start + k) == head + 1) {
                return (int) labels.get(start + k);
            }
        }
        return (int) labels.get(start);
    }
}
