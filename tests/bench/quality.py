#!/usr/bin/env python3
"""How well prepared text translates, against the bare engine: one command, one table.

    tests/bench/quality.py MODELS [--data ../shared/data/news] [--profile release|dev] [--limit N]

MODELS holds one folder a direction: `en-pt`, `pt-en` (or any name with both languages in it). Makes
hard variants of the news lines, translates each with the bare engine and with ours
(`tests/bench/quality.rs`), scores with sacrebleu (installed into target/quality) and counts what came
through. The same change is made in source and reference. ALL CAPS is scored with hypothesis and
reference both in capitals, and so is the plain text it is compared with.
"""
import argparse, json, pathlib, re, subprocess, sys, venv
from collections import Counter

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "quality"
NAMES = ("Łukasz Żak Müller Зеленський Škvorecký Nuñez Øystein Þór Gülşen Đoković Brânză Кличко "
         "Wałęsa Żółć Østergård Yılmaz Ковальчук Şahin Łódź Düsseldorf").split()
HARD = {
    "en": """“We will win,” Łukasz Żak told the BBC’s reporter – twice.
The deal is worth €50 million (£43 million), up 62.5% from 2019–2021.
It cost ¥2,000, ₴500 and ₹1,234,567 in total.
The meeting on 19.11.2024 at 14:30 lasted 2 hours and 15 minutes.
As @BBCNews wrote under #BlackLivesMatter, the café owner left.
Read more at https://example.org/a?b=c&d=e#top or write to desk@example.org today.
Володимир Зеленський met Müller in Düsseldorf.
The temperature reached 25 °C in Zürich™ yesterday.
He said: ‘It’s over…’ and left the room — for good.
«Yes,» she said, „no“ he answered.
Call +44 20 7946 0958 or visit www.example.com for details.
They won 3–0, 2–1 and 14½–13½ in the final.
I love it ❤️ so much, she wrote on 1 May 2024.
The file {{name}} is in <b>C:\\temp</b> at ~5% of 10^6 bytes.
Prices rose from £1,200 to £1,350 and from $20 to $25.
Đoković beat Şahin 6–4, 7–5 on 12/05/2024.
The population is 1,234,567, of whom 820,000 live in Łódź.
“This is “the” question,” Østergård wrote on www.test.net/news/1.
More than 100,000 people watched #Eurovision on YouTube.
The € fell against the £ on Monday.""".split("\n"),
    "pt": """“Vamos vencer”, disse Łukasz Żak ao repórter – duas vezes.
O acordo vale €50 milhões (£43 milhões), 62,5% a mais do que em 2019–2021.
Custou ¥2.000, ₴500 e ₹1.234.567 no total.
A reunião de 19.11.2024 às 14:30 durou 2 horas e 15 minutos.
Como @BBCNews escreveu em #BlackLivesMatter, o dono do café saiu.
Leia mais em https://example.org/a?b=c&d=e#top ou escreva para desk@example.org hoje.
Володимир Зеленський encontrou Müller em Düsseldorf.
A temperatura chegou a 25 °C em Zürich™ ontem.
Ele disse: ‘Acabou…’ e saiu da sala — para sempre.
«Sim», disse ela, „não“ respondeu ele.
Ligue para +44 20 7946 0958 ou visite www.example.com para mais detalhes.
Venceram por 3–0, 2–1 e 14½–13½ na final.
Eu adoro isso ❤️ tanto, escreveu ela em 1 de maio de 2024.
O arquivo {{name}} está em <b>C:\\temp</b> com ~5% de 10^6 bytes.
Os preços subiram de £1.200 para £1.350 e de $20 para $25.
Đoković venceu Şahin por 6–4, 7–5 em 12/05/2024.
A população é de 1.234.567, dos quais 820.000 vivem em Łódź.
“Esta é “a” questão”, escreveu Østergård em www.test.net/news/1.
Mais de 100.000 pessoas assistiram ao #Eurovision no YouTube.
O € caiu em relação à £ na segunda-feira.""".split("\n"),
}


def typographic(line):
    """Curly quotes, apostrophes and dashes in place of the ASCII ones."""
    line = re.sub(r"(^|[\s(\[—–-])\"", r"\1“", line).replace('"', "”")
    line = re.sub(r"(^|[\s(\[“])'(?=\w)", r"\1‘", line).replace("'", "’")
    line = re.sub(r" -{1,2} ", " – ", line)
    return re.sub(r"(?<=\d)-(?=\d)", "–", line)


def with_names(source, reference):
    """Names both lines share become names outside the vocabulary, the same everywhere."""
    shared = set(re.findall(r"\b[A-Z][a-z]{3,}\b", source)) & set(re.findall(r"\b[A-Z][a-z]{3,}\b", reference))
    for word in sorted(shared):
        name = NAMES[sum(map(ord, word)) % len(NAMES)]
        source, reference = (re.sub(rf"\b{word}\b", name, text) for text in (source, reference))
    return source, reference


def digits(text):
    text = re.sub(r"https?://\S+|www\.\S+|\S+@\S+", " ", text)
    return Counter(re.sub(r"[.,\u00a0 ]", "", n) for n in re.findall(r"\d[\d.,]*\d|\d", text))


KINDS = {
    "number": digits,
    "quote": lambda t: Counter({"quotes": len(re.findall(r"[\"“”«»„]", t))}),
    "typographic": lambda t: Counter(re.findall(r"[“”‘«»„]", t)),
    "dash": lambda t: Counter(re.findall(r"[–—]", t)),
    "currency": lambda t: Counter(re.findall(r"[$€£¥₴₹]", t)),
    "name": lambda t: Counter(w for w in re.findall(r"\w+", t) if w in NAMES or w in ("Володимир", "Zürich")),
    "address": lambda t: Counter(m.rstrip(".,") for m in re.findall(r"https?://\S+|www\.\S+|\S+@\S+\.\w+", t)),
    "tag": lambda t: Counter(re.findall(r"[@#]\w+", re.sub(r"\S+://\S+|\w+@\S+", " ", t))),
    "symbol": lambda t: Counter(re.findall(r"[°™½❤…{}<>~^\\]", t)),
}


def preserved(sources, targets):
    """Per kind: in how many of the segments that have it everything came through."""
    rows = {}
    for kind, count in KINDS.items():
        pairs = [(count(s), count(t)) for s, t in zip(sources, targets)]
        pairs = [(s, t) for s, t in pairs if sum(s.values())]
        if pairs:
            exact = kind == "quote"
            kept = sum(not (s - t) and (not exact or s == t) for s, t in pairs)
            rows[kind] = f"{kept}/{len(pairs)}"
    return rows


def variants(source, reference, language):
    yield "plain", source, reference
    yield "typographic", [typographic(l) for l in source], [typographic(l) for l in reference]
    pairs = [with_names(s, r) for s, r in zip(source, reference)]
    yield "names", [s for s, _ in pairs], [r for _, r in pairs]
    yield "CAPS", [l.upper() for l in source], [l.upper() for l in reference]
    yield "hard", HARD[language], None


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("models", type=pathlib.Path)
    options.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared" / "data" / "news")
    options.add_argument("--profile", choices=["release", "dev"], default="release")
    options.add_argument("--limit", type=int, default=None, help="lines of each file")
    options = options.parse_args()
    if not (options.data / "en.txt").exists():
        sys.exit(f"quality: skipped; no news lines in {options.data} (name them with --data)")
    python = WORK / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(WORK / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "-q", "install", "sacrebleu"], check=True)
    program = build(options.profile)
    texts = {tag: (options.data / f"{name}.txt").read_text("utf8").split("\n")[:-1][: options.limit]
             for tag, name in (("en", "en"), ("pt", "pt-BR"))}
    for source, target in (("en", "pt"), ("pt", "en")):
        folder = model_folder(options.models, source, target)
        if folder is None:
            print(f"quality: {source}-{target} skipped; no model for it in {options.models}")
            continue
        table(program, python, folder, source, target, texts)


def build(profile):
    command = ["cargo", "bench", "--no-run"] if profile == "release" else ["cargo", "test", "--no-run"]
    command += ["--bench", "quality", "--message-format", "json"]
    lines = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    built = [json.loads(line) for line in lines]
    return next(b["executable"] for b in built if b.get("executable") and b["target"]["name"] == "quality")


def model_folder(models, source, target):
    for folder in sorted(p for p in models.iterdir() if p.is_dir()):
        if re.match(rf"{source}[-_]?{target}\b|{source}{target}-", folder.name):
            return folder
    return None


def table(program, python, folder, source, target, texts):
    print(f"\n{source} → {target}   ({folder.name})")
    print(f"{'variant':12} {'system':6} {'BLEU':>6} {'chrF':>6}   kept whole")
    for name, lines, reference in variants(texts[source], texts[target], source):
        out = WORK / f"{source}-{target}.{name}"
        out.with_name(out.name + ".src").write_text("\n".join(lines) + "\n", "utf8")
        run = subprocess.run([program, folder, f"{source}-{target}", str(out) + ".src", out],
                             check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        for system in ("bare", "ours"):
            targets = pathlib.Path(f"{out}.{system}").read_text("utf8").split("\n")[:-1]
            kept = "  ".join(f"{kind} {share}" for kind, share in preserved(lines, targets).items())
            bleu, chrf = score(python, targets, reference) if reference else ("", "")
            print(f"{name:12} {system:6} {bleu:>6} {chrf:>6}   {kept}")
            if name == "plain":
                upper = score(python, [t.upper() for t in targets], [r.upper() for r in reference])
                print(f"{'  in capitals':12} {system:4} {upper[0]:>6} {upper[1]:>6}")
        print(f"{'':12} {run}", flush=True)


def score(python, hypotheses, reference):
    if reference and reference[0].isupper():
        hypotheses = [h.upper() for h in hypotheses]
    files = [WORK / "score.ref", WORK / "score.hyp"]
    for file, lines in zip(files, (reference, hypotheses)):
        file.write_text("\n".join(lines) + "\n", "utf8")
    run = subprocess.run([python, "-m", "sacrebleu", files[0], "-i", files[1], "-m", "bleu", "chrf", "-b", "-w", "2"],
                         check=True, stdout=subprocess.PIPE, text=True).stdout
    return tuple(re.findall(r"[\d.]+", run)[:2])


main()
