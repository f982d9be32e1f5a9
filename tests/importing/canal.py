"""Small pages of our own writing for tests of the cleaning."""

from __future__ import annotations

PROSE = (
    (
        "The lock keeper opened the sluice at dawn, as she had done for thirty years, and "
        "wrote the height of the water into the book that hangs by the door."
    ),
    (
        "In the afternoon the barges came up from the coast; the first of them carried "
        "bricks, the second timber, and the third nothing at all, which made the keeper "
        "wonder."
    ),
    (
        "“Nobody sends an empty barge against the current,” she said, and asked the skipper "
        "for his papers, which were in order and told her nothing."
    ),
    (
        "By the evening the whole village had an opinion. The baker thought of smugglers, the "
        "teacher of a mistake, and the priest of nothing that he wanted to say aloud."
    ),
    (
        "It was the keeper's daughter who found the answer, a week later, in the margin of "
        "the book, in her mother's own hand and dated thirty years before."
    ),
)
TITLE = "The Empty Barge at the Upper Lock"


def page(*inside: str, head: str = "", title: str = TITLE) -> str:
    """A page of a site with navigation and footer around the given article markup."""
    menu = _links(["News", "Sport", "Weather", "Letters", "Archive", "Contact"])
    return f"""<!DOCTYPE html><html lang="en"><head><title>{title} | The Canal Courier</title>
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="The Canal Courier">{head}</head><body>
<header class="site-header"><nav><ul>{menu}</ul></nav></header>
<main><article class="story"><h1>{title}</h1>{"".join(inside)}</article></main>
<aside class="sidebar"><h2>Most read</h2><ul>{_links(_OTHERS)}</ul></aside>
<footer><p>© The Canal Courier, Lockside 4</p><ul>{_links(["Imprint", "Privacy"])}</ul></footer>
</body></html>"""


_OTHERS = [
    "Bridge closed for repairs until the spring",
    "Herons seen at the weir for the first time",
    "Council votes on new moorings this Thursday",
]


def _links(names: list[str]) -> str:
    return "".join(f'<li><a href="/{i}">{name}</a></li>' for i, name in enumerate(names))


def paragraphs(*texts: str) -> str:
    """Paragraphs of markup."""
    return "".join(f"<p>{text}</p>" for text in texts)
