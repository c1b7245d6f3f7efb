"""A terminal's text with ANSI colours as SVG:  ./wederhoor read FILE --color always | python3 training/picture.py COMMAND > docs/demo.svg"""
import re
import sys
from html import escape
from unicodedata import east_asian_width

COLUMN, LINE, MARGIN = 8.43, 19, 18
STYLES = {"1": "bold", "2": "faint", "4": "underlined", "35": "magenta", "36": "cyan"}


def cells(text):
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)


def line(text, y):
    x, classes, spans = 0, [], []
    for part in re.split(r"(\x1b\[[0-9;]*m)", text):
        if part.startswith("\x1b["):
            classes = [STYLES[code] for code in part[2:-1].split(";") if code in STYLES]
        elif part:
            name = f' class="{" ".join(classes)}"' if classes else ""
            spans.append(f'<tspan x="{MARGIN + x * COLUMN:.1f}"{name}>{escape(part)}</tspan>')
            x += cells(part)
    return f'<text y="{y}" xml:space="preserve">{"".join(spans)}</text>'


def main():
    lines = ["\x1b[1m$ " + sys.argv[1] + "\x1b[0m", "", *sys.stdin.read().rstrip().split("\n")]
    height, width = 2 * MARGIN + len(lines) * LINE, 2 * MARGIN + 100 * COLUMN
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" font-family="ui-monospace, '
          'SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14">')
    print("<style>text{fill:#d8dee9}.bold{font-weight:bold;fill:#fff}.faint{fill:#8792a5}.underlined{text-decoration:underline}"
          ".cyan{fill:#88d0e0}.magenta{fill:#e5a4d9}</style>")
    print('<rect width="100%" height="100%" rx="8" fill="#1f2430"/>')
    for number, text in enumerate(lines):
        print(line(text, MARGIN + 14 + number * LINE))
    print("</svg>")


if __name__ == "__main__":
    main()
