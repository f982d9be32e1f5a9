"""Makes of trained weights what ships: the layers as int8 ONNX, the pieces as they came, in 4 bits.

    PYTHONPATH=desktop python packaging/training/export.py FOLDER --to resources/models

The embeddings are not trained, so the 4-bit blocks of the base model are kept as they are; the
program widens the few rows that a text needs. Matrices of the layers are quantised by channel, with
seven bits, because processors without VNNI add up products of eight bits with saturation.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from base import Base, read, read_blocks
from network import Tagging
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from train import LAYERS

from emeroteca.entities.tagging.labels import COUNT

MICROSOFT = "com.microsoft"


def main() -> None:
    """Write the layers, the pieces, the tokenizer, and the name of these weights in `version`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--full", action="store_true", help="do not quantise, to compare")
    asked = parser.parse_args()
    base = read()
    saved = torch.load(asked.trained / "weights.pt", map_location="cpu")
    model = Tagging(base, saved["kept"], LAYERS, COUNT)
    model.load_state_dict(saved["state"])
    asked.to.mkdir(parents=True, exist_ok=True)
    blocks, scales = read_blocks()
    np.save(asked.to / "pieces.npy", blocks[saved["kept"]])
    np.save(asked.to / "scales.npy", scales[saved["kept"]])
    shutil.copy(asked.trained / "tokenizer.json", asked.to / "tokenizer.json")
    whole = asked.to / "whole.onnx"
    onnx.save(graph(model, base), whole)
    if asked.full:
        whole.rename(asked.to / "layers.onnx")
        return
    quantize_dynamic(
        whole,
        asked.to / "layers.onnx",
        op_types_to_quantize=["MatMul", "Attention"],
        nodes_to_exclude=["head"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"DefaultTensorType": TensorProto.FLOAT},
    )
    whole.unlink()
    weights = (asked.to / "layers.onnx").read_bytes()
    (asked.to / "version").write_text(hashlib.sha256(weights).hexdigest()[:12] + "\n", "ascii")


def graph(model: Tagging, base: Base) -> onnx.ModelProto:
    """The network without its embeddings: rows of floats and their numbers in, scores out."""
    made = _Graph()
    state = {name: value.detach().float().numpy() for name, value in model.state_dict().items()}
    made.constant("places", state["places"])
    made.constant("zero", np.array([0], np.int64))
    made.node("Shape", ["rows"], "shape", start=1, end=2)
    made.node("Slice", ["places", "zero", "shape", "zero"], "here")
    made.node("Add", ["rows", "here"], "placed")
    made.constants(state, "norm", "norm")
    made.node(
        "LayerNormalization", ["placed", "norm.weight", "norm.bias"], "x0", epsilon=1e-12, axis=-1
    )
    for number in range(len(model.layers)):
        made.layer(number, {k[9:]: v for k, v in state.items() if k[7:9] == f"{number}."}, base)
    made.constant("head.w", state["head.weight"].T)
    made.constant("head.b", state["head.bias"])
    made.node("MatMul", [f"x{len(model.layers)}", "head.w"], "unbiased", name="head")
    made.node("Add", ["unbiased", "head.b"], "scores")
    rows = helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["texts", "length", base.width])
    lengths = helper.make_tensor_value_info("lengths", TensorProto.INT32, ["texts"])
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["texts", "length", COUNT])
    drawn = helper.make_graph(made.nodes, "tagger", [rows, lengths], [scores], made.tensors)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(drawn, opset_imports=opsets, ir_version=9)


class _Graph:
    """Nodes and tensors, as they are added."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> None:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(value), name))

    def constants(self, state: dict[str, NDArray[np.float32]], part: str, name: str) -> None:
        self.constant(f"{name}.weight", state[f"{part}.weight"])
        self.constant(f"{name}.bias", state[f"{part}.bias"])

    def node(
        self, kind: str, inputs: list[str], output: str, domain: str = "", **options: object
    ) -> None:
        self.nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **options))  # type: ignore[arg-type]

    def layer(self, number: int, state: dict[str, NDArray[np.float32]], base: Base) -> None:
        """One layer of the network, in the operators that the runtime has whole."""
        at, x = f"l{number}", f"x{number}"
        parts = ("q", "k", "v")
        self.constant(f"{at}.qkv", np.concatenate([state[f"{p}.weight"].T for p in parts], axis=1))
        self.constant(f"{at}.qkv.b", np.concatenate([state[f"{p}.bias"] for p in parts]))
        self.node(
            "Attention", [x, f"{at}.qkv", f"{at}.qkv.b", "lengths"], f"{at}.seen", MICROSOFT,
            num_heads=base.heads, name=f"{at}.attention",
        )  # fmt: skip
        self.constant(f"{at}.o", state["o.weight"].T)
        self.node("MatMul", [f"{at}.seen", f"{at}.o"], f"{at}.out", name=f"{at}.o")
        self._added(f"{at}.out", x, f"{at}.mid", at, "after_attention", "o", state)
        self.constant(f"{at}.up", state["up.weight"].T)
        self.constant(f"{at}.up.b", state["up.bias"])
        self.node("MatMul", [f"{at}.mid", f"{at}.up"], f"{at}.wide", name=f"{at}.up")
        self.node("BiasGelu", [f"{at}.wide", f"{at}.up.b"], f"{at}.bent", MICROSOFT)
        self.constant(f"{at}.down", state["down.weight"].T)
        self.node("MatMul", [f"{at}.bent", f"{at}.down"], f"{at}.back", name=f"{at}.down")
        self._added(f"{at}.back", f"{at}.mid", f"x{number + 1}", at, "after_inner", "down", state)

    def _added(
        self, new: str, old: str, output: str, at: str, norm: str, biased: str,
        state: dict[str, NDArray[np.float32]],
    ) -> None:  # fmt: skip
        self.constants(state, norm, f"{at}.{norm}")
        self.constant(f"{at}.{norm}.added", state[f"{biased}.bias"])
        self.node("Add", [new, f"{at}.{norm}.added"], f"{output}.biased")
        self.node("Add", [f"{output}.biased", old], f"{output}.sum")
        inputs = [f"{output}.sum", f"{at}.{norm}.weight", f"{at}.{norm}.bias"]
        self.node("LayerNormalization", inputs, output, epsilon=1e-12, axis=-1)


if __name__ == "__main__":
    main()
