"""A stage of a pipeline that passes every text on, and fails by words in it.

It takes any arguments, as the null-flush option is one.
"""

import os
import sys
import time

text = b""
while sign := sys.stdin.buffer.read(1):
    text += sign
    if sign != b"\0":
        continue
    number = text[: text.index(b"]") + 1]
    if b"poison" in text:
        sys.exit(1)
    if b"asleep" in text:
        time.sleep(60)
    if b"empty" in text:
        text = number + b".[]\0"
    if b"nothing" in text:
        text = b"\0"
    if b"twice" in text:
        text += text
    if b"environment" in text:
        text = number + " ".join(sorted(os.environ)).encode() + b".[]\0"
    sys.stdout.buffer.write(text)
    sys.stdout.buffer.flush()
    text = b""
