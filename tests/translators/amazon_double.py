#!/usr/bin/env python3
"""Amazon Translate for tests: computes each signature anew with botocore's own signer and refuses others.

Prints its address, then serves until it is killed. Needs botocore, which tests/check installs.
"""
import argparse
import datetime
import json
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

FORM = re.compile(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, ?"
                  r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})")
SIGNED_AT_LEAST = {"content-type", "host", "x-amz-date", "x-amz-target"}


def objection(headers, path, body):
    """The name of the error, or nothing where the signature is right."""
    parts = FORM.fullmatch(headers.get("Authorization", ""))
    if not parts:
        return "MissingAuthenticationTokenException"
    key_id, day, region, service, signed, signature = parts.groups()
    if key_id != options.key_id or headers.get("X-Amz-Security-Token") != options.token:
        return "UnrecognizedClientException"
    if not SIGNED_AT_LEAST <= set(signed.split(";")):
        return "IncompleteSignatureException"
    date = headers["X-Amz-Date"]
    sent = datetime.datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
    now = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=options.clock_ahead)
    if abs((now - sent).total_seconds()) > 15 * 60 or not date.startswith(day):
        return "InvalidSignatureException"
    url = f"http://{headers['Host']}{path}"
    request = AWSRequest("POST", url, {name: headers[name] for name in signed.split(";")}, body)
    request.context["timestamp"] = date
    signer = SigV4Auth(Credentials(options.key_id, options.secret, options.token), "translate", options.region)
    wanted = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
    is_right = (region, service, signature) == (options.region, "translate", wanted)
    return None if is_right else "InvalidSignatureException"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        wrong = objection(self.headers, self.path, body)
        if wrong:
            return self.answer(400, {"__type": f"com.amazon.coral.service#{wrong}", "message": "refused"})
        if self.headers["X-Amz-Target"] != "AWSShineFrontendService_20170701.TranslateText":
            return self.answer(400, {"__type": "UnknownOperationException"})
        asked = json.loads(body)
        target = asked["TargetLanguageCode"]
        self.answer(200, {"TranslatedText": asked["Text"] + " (pt)", "TargetLanguageCode": target,
                          "SourceLanguageCode": asked["SourceLanguageCode"]})

    def answer(self, status, body):
        body = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--key-id", required=True)
parser.add_argument("--secret", required=True)
parser.add_argument("--token")
parser.add_argument("--region", required=True)
parser.add_argument("--clock-ahead", type=int, default=0, help="seconds by which its clock is wrong")
options = parser.parse_args()
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
