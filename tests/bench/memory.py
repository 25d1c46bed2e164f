"""Resident memory of a fresh service idle, with one model and with both, and its start to ready.

Usage: memory.py PROGRAM MODELS
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

TEXTS = {"en": "The embassy was closed on Tuesday.", "pt": "A embaixada foi fechada na terça-feira."}


def resident_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def translate(address, source, target):
    body = json.dumps({"texts": [TEXTS[source]], "from": source, "to": target}).encode()
    request = urllib.request.Request(f"{address}/v1/translate", body, {"Content-Type": "application/json"})
    started = time.perf_counter()
    json.load(urllib.request.urlopen(request, timeout=60))
    return (time.perf_counter() - started) * 1e3


def main(program, models):
    settings = {k: v for k, v in os.environ.items() if not k.startswith("TOLMACH_")}
    settings |= {"TOLMACH_MODELS_FOLDER": models, "TOLMACH_LOG_FILTER": "error",
                 "TOLMACH_ENGINE_UNLOAD_AFTER": "3s"}
    with tempfile.TemporaryDirectory() as data:
        started = time.perf_counter()
        service = subprocess.Popen([program, "--listen", "127.0.0.1:0", "--data", data, "--offline"],
                                   env=settings, stdout=subprocess.PIPE, text=True)
        address = service.stdout.readline().split()[-1]
        ready_ms = (time.perf_counter() - started) * 1e3
        try:
            print(f"start to ready {ready_ms:.0f} ms")
            print(f"idle, no model {resident_mb(service.pid):.1f} MB")
            print(f"first translation en-pt, loading included, {translate(address, 'en', 'pt'):.0f} ms")
            print(f"with en-pt {resident_mb(service.pid):.1f} MB")
            translate(address, "pt", "en")
            print(f"with en-pt and pt-en {resident_mb(service.pid):.1f} MB")
            wait_until_unloaded(address)
            print(f"both unloaded again {resident_mb(service.pid):.1f} MB")
        finally:
            service.terminate()
            service.wait(30)


def wait_until_unloaded(address):
    for _ in range(200):
        models = json.load(urllib.request.urlopen(f"{address}/readyz", timeout=10))["models"]
        if all(model["state"] != "loaded" for model in models):
            time.sleep(0.5)
            return
        time.sleep(0.1)


main(*sys.argv[1:])
