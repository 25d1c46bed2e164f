"""LibreTranslate as PyPI packages it, on loopback and on a free port, which it prints.

Its whole HTTP side is the real one; only the engine is a stub that puts the target before each text,
because its models cannot be had offline. Usage: libretranslate_server.py [OPTIONS OF LIBRETRANSLATE]
"""

import sys
from types import SimpleNamespace

from argostranslate import package, translate

CODES = {"en": "English", "es": "Spanish", "pb": "Portuguese (Brazil)", "pt": "Portuguese"}


class Engine:
    def __init__(self, to_lang):
        self.to_lang = to_lang

    def hypotheses(self, text, count):
        return [SimpleNamespace(value=f"({self.to_lang.code}) {text}")] * count


class Language(SimpleNamespace):
    @property
    def translations_from(self):
        return [Engine(other) for other in LANGUAGES if other is not self]

    def get_translation(self, to_lang):
        return Engine(to_lang)


LANGUAGES = [Language(code=code, name=name) for code, name in CODES.items()]
translate.get_installed_languages = lambda: LANGUAGES
# With fewer than two packages it asks the internet for more.
package.get_installed_packages = lambda: LANGUAGES

# Both look the two functions up above when they are imported.
from libretranslate.main import main  # noqa: E402
from waitress import create_server  # noqa: E402
import waitress  # noqa: E402


def serve(app, host, port, threads, **_):
    server = create_server(app, host="127.0.0.1", port=0, threads=threads)
    print(f"port {server.effective_port}", flush=True)
    server.run()


waitress.serve = serve
sys.argv[1:] = ["--disable-web-ui", "--threads", "4", *sys.argv[1:]]
main()
