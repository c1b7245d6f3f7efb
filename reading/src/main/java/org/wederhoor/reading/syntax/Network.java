package org.wederhoor.reading.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import org.wederhoor.reading.language.Language;

/**
 * A language's neural network, run by ONNX Runtime on the caller's thread; one may serve several threads at once.
 *
 * <p>What goes in and comes out is described in {@code training/wederhoor_training/export.py}. It lives as long as the
 * program and is never closed.
 */
final class Network {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** Loads the language's {@code model.onnx}. */
    Network(Language language) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Batches are of all shapes, so a plan of memory per shape would only grow.
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(language.bytes("model.onnx"), options);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot load the model of " + language.code(), e);
        }
    }

    /** Scores and classes for the words of a batch. */
    BatchScores run(Batch batch) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            long[] words = {batch.longest(), batch.sentences()};
            inputs.put("features", tensor(batch.features(), batch.distinctWords(), WordFeatures.WIDTH));
            inputs.put("words", tensor(batch.words(), words));
            inputs.put("lengths", tensor(batch.lengths(), batch.sentences()));
            try (OrtSession.Result result = session.run(inputs)) {
                return BatchScores.of(batch, result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a batch of " + batch.sentences() + " sentences", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(IntBuffer values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape);
    }
}
