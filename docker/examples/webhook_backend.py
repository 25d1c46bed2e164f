#!/usr/bin/env python3
"""A translator of your own behind Tolmach: replace translate() with what you have.

The protocol is in Tolmach's README, "A translator of your own".
"""
import argparse
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LANGUAGES = {"protocol": 1, "pairs": ["en-pt", "pt-en"], "heeds": ["terms"], "model": "example-1"}


def translate(text, source, target, terms):
    for term in terms:
        text = text.replace(term["source"], term["target"])
    return f"{text} ({target})"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        found = self.path == "/languages"
        self.answer(200 if found else 404, LANGUAGES if found else {})

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if f"{asked['from']}-{asked['to']}" not in LANGUAGES["pairs"]:
            return self.answer(422, {})
        segments = [{"id": one["id"], "text": translate(one["text"], asked["from"], asked["to"], one["terms"])}
                    for one in asked["segments"]]
        billed = sum(len(one["text"]) for one in asked["segments"])
        self.answer(200, {"protocol": 1, "segments": segments, "billed_chars": billed})

    def answer(self, status, body):
        if options.secret and self.headers["Authorization"] != f"Bearer {options.secret}":
            status, body = 401, {}
        body = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
parser.add_argument("--port", type=int, default=9000, help="port; 0 takes a free one (default: %(default)s)")
parser.add_argument("--secret", default="", help="what requests must bring as a bearer token")
options = parser.parse_args()
server = ThreadingHTTPServer((options.host, options.port), Handler)
print(f"listening on http://{options.host}:{server.server_port}", flush=True)
server.serve_forever()
