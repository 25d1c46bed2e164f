"""apertium-apy as Debian packages it, but on loopback and on a free port, which it prints.

By itself it listens on all interfaces and has no option about that. Usage: apy_server.py FOLDER
"""

from apertium_apy import apy
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets


def bind(self, _port):
    sockets = bind_sockets(0, "127.0.0.1")
    print(sockets[0].getsockname()[1], flush=True)
    self._pending_sockets.extend(sockets)


HTTPServer.bind = bind
apy.main()
