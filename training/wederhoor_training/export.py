"""Writes a trained network as an ONNX graph with 8-bit weights: python -m wederhoor_training.export --help

The graph is built by hand rather than traced: each distinct word of a batch goes through the word
features once, the heads share one matrix product, and only what decoding needs comes out.

Inputs (W distinct words, N positions of the longest sentence, B sentences):
  features int32 [W, WIDTH]   the words' rows of feature numbers
  words    int32 [N, B]       which row each position has; anything valid beyond a sentence's end
  lengths  int32 [B]
Outputs:
  upos, feats, scripts  int64 [N, B]           classes
  names                 float [N, B, tags]     scores for Viterbi
  arcs                  float [B, N, 1 + N]    scores of heads, the root first; beyond the end -1e9
  heads                 int64 [B, N, k]        the k = min(3, 1 + N) best heads
  labels                int64 [B, N, k]        the best relation to each of these
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from wederhoor_training.features import GROUPS, WIDTH
from wederhoor_training.network import Parser
from wederhoor_training.vocabulary import Vocabulary

OPSET = 18
CANDIDATES = 3


class Graph:
    """Nodes and constants of an ONNX graph under construction."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value) -> str:
        array = value.detach().numpy() if isinstance(value, torch.Tensor) else np.asarray(value)
        if array.dtype == np.float64:
            array = array.astype(np.float32)
        self.constants[name] = numpy_helper.from_array(array.copy(order="C"), name)
        return name

    def node(self, operator: str, inputs: list[str], output: str | list[str], **attributes) -> str:
        outputs = [output] if isinstance(output, str) else output
        self.nodes.append(helper.make_node(operator, inputs, outputs, name=outputs[0] + "/" + operator, **attributes))
        return outputs[0]

    def shape(self, name: str, *dims: int) -> str:
        return self.constant(name, np.array(dims, np.int64))


@torch.no_grad()
def build(model: Parser) -> onnx.ModelProto:
    g = Graph()
    size = model.size
    _words(g, model)
    x = g.node("Slice", ["word_and_tags", g.shape("s0", 0), g.shape("s1", size.word), g.shape("s2", 2)], "x0")
    for i, layer in enumerate(model.layers, 1):
        x = _lstm(g, layer.lstm, x, i)
    _heads(g, model, x)
    inputs = [
        helper.make_tensor_value_info("features", TensorProto.INT32, ["W", WIDTH]),
        helper.make_tensor_value_info("words", TensorProto.INT32, ["N", "B"]),
        helper.make_tensor_value_info("lengths", TensorProto.INT32, ["B"]),
    ]
    tags = model.names.out_features
    outputs = [
        helper.make_tensor_value_info("upos", TensorProto.INT64, ["N", "B"]),
        helper.make_tensor_value_info("feats", TensorProto.INT64, ["N", "B"]),
        helper.make_tensor_value_info("scripts", TensorProto.INT64, ["N", "B"]),
        helper.make_tensor_value_info("names", TensorProto.FLOAT, ["N", "B", tags]),
        helper.make_tensor_value_info("arcs", TensorProto.FLOAT, ["B", "N", "N1"]),
        helper.make_tensor_value_info("heads", TensorProto.INT64, ["B", "N", "K"]),
        helper.make_tensor_value_info("labels", TensorProto.INT64, ["B", "N", "K"]),
    ]
    graph = helper.make_graph(g.nodes, "wederhoor", inputs, outputs, list(g.constants.values()))
    result = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="wederhoor")
    result.ir_version = 9
    onnx.checker.check_model(result)
    return result


def _words(g: Graph, model: Parser) -> None:
    """Word vectors and the words' share in the tag layer, looked up for each position: [N, B, word + tags]."""
    words, size = model.words, model.size
    table = words.table.weight
    scale = table.abs().amax(0).clamp(min=1e-6) / 127
    g.constant("table", torch.round(table / scale).to(torch.int8))
    g.constant("table_scale", scale)
    g.node("Gather", ["table", "features"], "features_int8")
    g.node("Cast", ["features_int8"], "features_float", to=TensorProto.FLOAT)
    parts, start = [], 0
    for name, slots in GROUPS:
        bounds = [g.shape(f"{name}_from", start), g.shape(f"{name}_to", start + slots), g.shape("axis1", 1)]
        part = g.node("Slice", ["features_float", *bounds], name + "_slice")
        part = g.node("ReduceSum", [part, "axis1"], name + "_sum", keepdims=0)
        parts.append(g.node("Mul", [part, "table_scale"], name + "_group"))
        start += slots
    x = g.node("Concat", parts, "groups", axis=1)
    norm = [g.constant("norm_scale", words.norm.weight), g.constant("norm_bias", words.norm.bias)]
    x = g.node("LayerNormalization", [x, *norm], "normed", axis=-1, epsilon=words.norm.eps)
    # The tag layer's share of a word is linear in its vector, so both come from one product.
    share = model.tags.weight[:, 2 * size.lstm :]
    weight = torch.cat([words.out.weight, share @ words.out.weight])
    bias = torch.cat([words.out.bias, share @ words.out.bias + model.tags.bias])
    x = _linear(g, x, "word", weight, bias)
    g.node("Gather", [x, "words"], "word_and_tags", axis=0)
    bounds = [g.shape("t0", size.word), g.shape("t1", size.word + size.tags + size.names), g.shape("t2", 2)]
    g.node("Slice", ["word_and_tags", *bounds], "tags_of_word")


def _linear(g: Graph, x: str, name: str, weight: torch.Tensor, bias: torch.Tensor | None) -> str:
    y = g.node("MatMul", [x, g.constant(name + "_weight", weight.T)], name + "_product")
    return y if bias is None else g.node("Add", [y, g.constant(name + "_bias", bias)], name + "_out")


def _lstm(g: Graph, lstm: torch.nn.LSTM, x: str, number: int) -> str:
    """PyTorch has the gates in the order i, f, g, o; ONNX wants i, o, f, c."""

    def gates(weight: torch.Tensor) -> torch.Tensor:
        i, f, c, o = weight.chunk(4)
        return torch.cat([i, o, f, c])

    parts = {kind: [] for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
    for kind, found in parts.items():
        for direction in ("", "_reverse"):
            found.append(gates(getattr(lstm, f"{kind}_l0{direction}")))
    bias = torch.stack([torch.cat(pair) for pair in zip(parts["bias_ih"], parts["bias_hh"])])
    name = f"lstm{number}"
    inputs = [
        x,
        g.constant(name + "_w", torch.stack(parts["weight_ih"])),
        g.constant(name + "_r", torch.stack(parts["weight_hh"])),
        g.constant(name + "_b", bias),
        "lengths",
    ]
    y = g.node("LSTM", inputs, name + "_y", direction="bidirectional", hidden_size=lstm.hidden_size)
    y = g.node("Transpose", [y], name + "_t", perm=[0, 2, 1, 3])
    return g.node("Reshape", [y, g.shape(name + "_shape", 0, 0, -1)], f"x{number}")


def _heads(g: Graph, model: Parser, x: str) -> None:
    size = model.size
    layers = [model.arc_dep, model.arc_head, model.label_dep, model.label_head]
    weight = torch.cat([layer.weight for layer in layers] + [model.tags.weight[:, : 2 * size.lstm]])
    bias = torch.cat([layer.bias for layer in layers] + [torch.zeros(size.tags + size.names)])
    x = _linear(g, x, "heads_in", weight, bias)
    tags = g.shape("split", size.arc, size.arc, size.label, size.label, size.tags + size.names)
    g.node("Split", [x, tags], ["arc_dep0", "arc_head0", "label_dep", "label_head", "tags0"], axis=2)
    for name in ("arc_dep", "arc_head"):
        g.node("Relu", [name + "0"], name)
    _tags(g, model)
    _arcs(g, model)
    _labels(g, model)


def _tags(g: Graph, model: Parser) -> None:
    t = g.node("Add", ["tags0", "tags_of_word"], "tags_sum")
    t = g.node("Relu", [t], "tag_layers")
    g.node("Split", [t, g.shape("layers", model.size.tags, model.size.names)], ["tags", "name_layer"], axis=2)
    heads = [model.upos, model.feats, model.scripts]
    t = _linear(g, "tags", "classes", torch.cat([h.weight for h in heads]), torch.cat([h.bias for h in heads]))
    sizes = g.shape("class_split", *(h.out_features for h in heads))
    g.node("Split", [t, sizes], ["upos_scores", "feats_scores", "scripts_scores"], axis=2)
    g.node("Add", [g.node("MatMul", ["name_layer", g.constant("names_weight", model.names.weight.T)], "names0"),
                   g.constant("names_bias", model.names.bias)], "names")
    for name in ("upos", "feats", "scripts"):
        g.node("ArgMax", [name + "_scores"], name, axis=2, keepdims=0)


def _arcs(g: Graph, model: Parser) -> None:
    dep = _linear(g, "arc_dep", "arc", model.arc.T, model.arc_bias)
    dep = g.node("Transpose", [dep], "arc_dep_t", perm=[1, 0, 2])
    head = _with_root(g, "arc_head", torch.relu(model.arc_head(model.root)))
    head = g.node("Transpose", [head], "arc_head_t", perm=[1, 2, 0])
    g.node("MatMul", [dep, head], "arc_scores")
    g.node("Shape", ["arc_scores"], "arc_shape")
    g.node("Gather", ["arc_shape", g.constant("two", np.int64(2))], "n1", axis=0)
    g.node("Range", [g.constant("zero", np.int64(0)), "n1", g.constant("one", np.int64(1))], "columns")
    g.node("Cast", ["lengths"], "lengths64", to=TensorProto.INT64)
    g.node("Unsqueeze", ["lengths64", g.shape("axes12", 1, 2)], "ends")
    g.node("Greater", ["columns", "ends"], "beyond")
    g.node("Where", ["beyond", g.constant("never", np.float32(-1e9)), "arc_scores"], "arcs")
    g.node("Min", [g.shape("most", CANDIDATES), g.node("Unsqueeze", ["n1", g.shape("axis0", 0)], "n1_1")], "k")
    g.node("TopK", ["arcs", "k"], ["head_scores", "heads"], axis=2, sorted=1)


def _with_root(g: Graph, name: str, root: torch.Tensor) -> str:
    """[1 + N, B, size] from [N, B, size] and the root's vector."""
    g.constant(name + "_root", root.view(1, 1, -1))
    g.node("Shape", ["lengths"], name + "_b")
    g.node("Concat", [g.shape("one_1", 1), name + "_b", "one_1"], name + "_root_shape", axis=0)
    g.node("Expand", [name + "_root", name + "_root_shape"], name + "_roots")
    return g.node("Concat", [name + "_roots", name], name + "_all", axis=0)


def _labels(g: Graph, model: Parser) -> None:
    """For each word and each of its best heads the relation with the highest score."""
    head = _with_root(g, "label_head", model.label_head(model.root))
    g.node("Transpose", [head], "label_head_t", perm=[1, 0, 2])
    g.node("GatherND", ["label_head_t", _pairs(g)], "label_heads")
    g.node("Transpose", ["label_dep"], "label_dep_t", perm=[1, 0, 2])
    g.node("Unsqueeze", ["label_dep_t", g.shape("axis2", 2)], "label_dep_1")
    x = g.node("Relu", [g.node("Add", ["label_heads", "label_dep_1"], "label_sum")], "label_layer")
    scores = _linear(g, x, "label", model.label.weight, model.label.bias)
    g.node("ArgMax", [scores], "labels", axis=3, keepdims=0)


def _pairs(g: Graph) -> str:
    """[B, N, k, 2]: the sentence and position of each candidate head."""
    g.node("Shape", ["heads"], "heads_shape")
    g.node("Gather", ["heads_shape", g.constant("zero_index", np.int64(0))], "b", axis=0)
    g.node("Range", ["zero", "b", "one"], "sentences")
    g.node("Unsqueeze", ["sentences", "axes12"], "sentences_1")
    g.node("Expand", ["sentences_1", "heads_shape"], "sentences_2")
    g.node("Unsqueeze", ["sentences_2", g.shape("axis3", 3)], "pair_sentence")
    g.node("Unsqueeze", ["heads", "axis3"], "pair_head")
    return g.node("Concat", ["pair_sentence", "pair_head"], "pairs", axis=3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True, help="folder with weights.pt and classes.tsv")
    parser.add_argument("--out", type=Path, required=True, help="the .onnx file to write")
    parser.add_argument("--float", action="store_true", help="leave out the 8-bit quantisation")
    args = parser.parse_args()
    model = load(args.weights)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "float.onnx"
        onnx.save(build(model), path)
        if args.float:
            args.out.write_bytes(path.read_bytes())
        else:
            quantize_dynamic(path, args.out, weight_type=QuantType.QInt8, per_channel=False,
                             op_types_to_quantize=["MatMul", "LSTM"])
    print(f"{args.out}: {args.out.stat().st_size / 1e6:.2f} MB")


def load(folder: Path) -> Parser:
    """The trained network of a folder, ready for use."""
    vocabulary = Vocabulary.read(folder / "classes.tsv")
    model = Parser(*(len(getattr(vocabulary, f)) for f in ("upos", "feats", "scripts", "deprels", "names")))
    model.load_state_dict(torch.load(folder / "weights.pt"))
    return model.eval()


if __name__ == "__main__":
    main()
