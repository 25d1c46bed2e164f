#!/usr/bin/env python3
"""lingua on the texts of tests/bench/detection.rs: right answers, texts a second, memory.

    pip install lingua-language-detector
    python3 tests/bench/detection.py [FILE]     # language<TAB>kind<TAB>text
"""

import collections
import resource
import sys
import time

from lingua import IsoCode639_1, LanguageDetectorBuilder

SHARED = (
    "en de fr es pt it nl pl cs sk sl hr sr ro hu bg mk ru uk be el tr sv da nb fi et lv lt ca ar fa he hi bn id "
    "vi zh ja ko th ur"
).split()


def main(path="../shared/data/language/dev.tsv"):
    lines = [line.rstrip("\n").split("\t", 2) for line in open(path, encoding="utf8")]
    codes = [getattr(IsoCode639_1, code.upper()) for code in SHARED]
    detector = LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_preloaded_language_models().build()
    for kind in dict.fromkeys(kind for _, kind, _ in lines):
        texts = [(language, text) for language, seen, text in lines if seen == kind and language in SHARED]
        begun = time.process_time()
        found = [detector.detect_language_of(text) for _, text in texts]
        rate = len(texts) / (time.process_time() - begun)
        right = collections.defaultdict(list)
        for (language, _), answer in zip(texts, found):
            right[language].append(answer is not None and answer.iso_code_639_1.name.lower() == language)
        mean = 100 * sum(sum(each) / len(each) for each in right.values()) / len(right)
        print(f"{kind:11} {mean:6.2f} %  {rate:8.0f} a second")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
