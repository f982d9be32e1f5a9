"""The network: the first layers of the base model and one row of scores a label above them."""

from __future__ import annotations

import torch
from base import Base
from torch import Tensor, nn
from torch.nn import functional as F


class Layer(nn.Module):
    """Attention and a feed-forward part, each added and normalised, as in BERT."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after_attention = nn.LayerNorm(width, eps=1e-12)
        self.after_inner = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        many, length, width = x.shape
        shape = (many, length, self.heads, width // self.heads)
        q, k, v = (part(x).view(shape).transpose(1, 2) for part in (self.q, self.k, self.v))
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = self.o(seen.transpose(1, 2).reshape(many, length, width))
        x = self.after_attention(x + F.dropout(seen, self.dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))
        out: Tensor = self.after_inner(x + F.dropout(inner, self.dropout, self.training))
        return out


class Tagging(nn.Module):
    """Numbers of pieces in, (batch, pieces, labels) scores out; `mask` is 1 where a piece is."""

    def __init__(self, base: Base, kept: list[int], layers: int, labels: int) -> None:
        super().__init__()
        tensors = {name: torch.from_numpy(value) for name, value in base.tensors.items()}
        self.pieces = nn.Embedding.from_pretrained(tensors["emb.word"][kept], freeze=True)
        kinds = tensors["emb.type"].view(-1, base.width)
        self.places = nn.Parameter(tensors["emb.pos"] + kinds[0])
        self.norm = nn.LayerNorm(base.width, eps=1e-12)
        self.layers = nn.ModuleList(
            Layer(base.width, base.heads, base.inner, 0.1) for _ in range(layers)
        )
        self.head = nn.Linear(base.width, labels)
        self._fill(tensors)

    def _fill(self, tensors: dict[str, Tensor]) -> None:
        names = {
            "q": "q", "k": "k", "v": "v", "o": "ao", "up": "fi", "down": "fo",
            "after_attention": "aln", "after_inner": "oln",
        }  # fmt: skip
        with torch.no_grad():
            self.norm.weight.copy_(tensors["emb.ln.w"])
            self.norm.bias.copy_(tensors["emb.ln.b"])
            for number, layer in enumerate(self.layers):
                for ours, theirs in names.items():
                    part = getattr(layer, ours)
                    part.weight.copy_(tensors[f"l{number}.{theirs}.w"])
                    part.bias.copy_(tensors[f"l{number}.{theirs}.b"])

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        x = self.norm(self.pieces(pieces) + self.places[: pieces.shape[1]])
        x = F.dropout(x, 0.1, self.training)
        hidden = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        out: Tensor = self.head(x)
        return out
