"""Peak memory and time of `tolmach memory import` and `export` on a large generated TMX file.

Usage: exchange.py PROGRAM [MEGABYTES]

The import counts only (a dry run) and then stores; memory must not grow with the file.
"""

import os
import sys
import tempfile
import time


def generate(path, megabytes):
    with open(path, "w", encoding="utf-8") as file:
        file.write('<tmx version="1.4"><header srclang="en"/><body>\n')
        number, written = 0, 0
        while written < megabytes * 1_000_000:
            words = [f"w{number * 7919 % 50021:x}", f"v{number * 104729 % 1009:x}", f"n{number}"]
            number += 1
            unit = (f'<tu creationid="bench"><tuv xml:lang="en"><seg>The council of {words[0]} said the road to '
                    f'{words[1]} will open for {words[2]} &amp; others.</seg></tuv><tuv xml:lang="pt"><seg>O conselho '
                    f'de {words[0]} disse que a estrada para {words[1]} abrirá para {words[2]}.</seg></tuv></tu>\n')
            written += file.write(unit)
        file.write("</body></tmx>\n")
    return number


def measure(program, folder, *arguments):
    started = time.perf_counter()
    process = os.spawnv(os.P_NOWAIT, program, [program, "--data", folder, "memory", *arguments])
    _, status, usage = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0, arguments
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def main(program, megabytes="200"):
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "bench.tmx")
        for size in (int(megabytes) // 10, int(megabytes)):
            units = generate(file, size)
            seconds, peak = measure(program, folder, "import", file, "--dry-run")
            print(f"read {size} MB, {units} units: {seconds:.1f} s, peak {peak:.1f} MB", flush=True)
        seconds, peak = measure(program, folder, "import", file)
        print(f"stored: {seconds:.1f} s, {units / seconds:.0f} units/s, peak {peak:.1f} MB", flush=True)
        seconds, peak = measure(program, folder, "export", os.path.join(folder, "out.tmx"))
        print(f"export: {seconds:.1f} s, peak {peak:.1f} MB", flush=True)
        sentence = "The council of w3 said the road to v1f will open for n7."
        for mode, text in (("fuzzy", sentence), ("concordance", "council road")):
            seconds, _ = measure(program, folder, "search", text, "--mode", mode, "--limit", "1")
            print(f"search {mode} among {units}: {seconds * 1e3:.0f} ms with the start of the program", flush=True)


main(*sys.argv[1:])
