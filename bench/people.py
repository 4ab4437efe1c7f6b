#!/usr/bin/env python3
"""Scores the people found in articles whose names are tagged by hand, token by token ("Ana<TAB>B-Person").

usage: people.py texts TAGGED_DIR SPLIT.txt OUT_DIR      writes each tagged article of the split as plain text
       people.py score TAGGED_DIR PREDICTIONS.jsonl [--errors]

One person counts once per article. Two names are one by the rule of evaluate.py: equal last words, and one holds all words
of the other. A single word that stands inside a longer tagged name is that person.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

TITLES = set(
    "mr mrs ms miss dr president minister general gen prof professor sir sheikh king queen prince princess judge justice senator "
    "pope captain capt col colonel lady rev hon madam dato datuk tan sri seri".split()
)
NO_SPACE_BEFORE = re.compile(r"[.,;:?!)\]%”’]$|['’](s|re|ve|ll|d|m|t)$|n['’]t$|[-–]$")
NO_SPACE_AFTER = re.compile(r"[(\[“‘$£€#–-]$")


def norm(text):
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower().replace("’", "'")
    return re.sub(r"[^a-z0-9]+", " ", text).strip()


def same_name(one, other):
    a, b = norm(one).split(), norm(other).split()
    return bool(a and b) and a[-1] == b[-1] and (set(a) >= set(b) or set(b) >= set(a))


def rows(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        word, tag, *_ = [*line.split("\t"), ""]  # a third column holds names inside names
        yield word.strip(), tag.strip()


def sentences(path):
    words = []
    for word, _ in [*rows(path), ("", "")]:
        if word and not (word.startswith("http") and not words):
            words.append(word)
        elif words:
            yield words
            words = []


def joined(words):
    text, open_quote = "", False
    for word in words:
        glued = not text or NO_SPACE_BEFORE.match(word) or NO_SPACE_AFTER.search(text)
        if word == '"':
            glued = not text or open_quote
            open_quote = not open_quote
        elif open_quote and text.endswith('"'):
            glued = True
        text += word if glued else " " + word
    return text


def write_texts(tagged, split, out):
    out.mkdir(parents=True, exist_ok=True)
    for name in split.read_text().split():
        paragraphs = [joined(words) for words in sentences(tagged / name)]
        target = out / (name.removesuffix(".txt.tsv") + ".md")
        target.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def names(path):
    found, words = [], []
    for word, tag in [*rows(path), ("", "")]:
        if words and tag != "I-Person":
            found.append(" ".join(words))
            words = []
        if tag.endswith("-Person"):
            words.append(word)
    return [n for n in map(bare, found) if norm(n)]


def bare(name):
    words = re.sub(r"\s*-\s*", "-", re.sub(r"\s*['’]s?$", "", name)).split()
    while len(words) > 1 and words[0].lower().strip(".") in TITLES:
        words = words[1:]
    return " ".join(words)


def people(path):
    """Distinct people, each as the forms of the name."""
    found = []
    for name in sorted(dict.fromkeys(names(path)), key=lambda n: -len(n.split())):
        for forms in found:
            if any(same_name(name, f) or norm(name) in norm(f).split() for f in forms):
                forms.append(name)
                break
        else:
            found.append([name])
    return found


def score(tagged, predictions, errors):
    right = spurious = missed = 0
    for line in predictions.read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        article = Path(report["file"]).stem
        gold, used = people(tagged / (article + ".txt.tsv")), set()
        for person in report.get("people", []):
            forms = [person["name"], *person.get("aliases", [])]
            hits = [i for i, g in enumerate(gold) if any(same_name(f, n) for f in forms for n in g)]
            fresh = [i for i in hits if i not in used]
            used.update(fresh[:1])
            right += bool(fresh)
            if not hits:
                spurious += 1
                if errors:
                    print(f"{article}: spurious {' = '.join(forms)}")
        for i, forms in enumerate(gold):
            if i not in used:
                missed += 1
                if errors:
                    print(f"{article}: missed {' = '.join(forms)}")
    precision, recall = right / max(1, right + spurious), right / max(1, right + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"people  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  right {right}  spurious {spurious}  missed {missed}")


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(args) == 4 and args[0] == "texts":
        write_texts(Path(args[1]), Path(args[2]), Path(args[3]))
    elif len(args) == 3 and args[0] == "score":
        score(Path(args[1]), Path(args[2]), "--errors" in sys.argv)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
