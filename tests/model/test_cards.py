"""An address alone tells whose post it is, and sometimes when it was written."""

import pytest

from emeroteca.model.cards import CardKind, card_of

POST, VIDEO, LINK = CardKind.POST, CardKind.VIDEO, CardKind.LINK
TWEETED, TOOTED = "2024-06-19T07:30:06Z", "2022-11-10T09:33:51Z"
SKIED, SHOT = "2023-04-12T07:25:02Z", "2019-07-27T13:32:33Z"


@pytest.mark.parametrize(
    ("address", "kind", "label", "when"),
    [
        ("twitter.com/nobody/status/1803329393680388249", POST, "@nobody on X", TWEETED),
        ("x.com/i/web/status/1803329393680388249?s=20", POST, "X", TWEETED),
        ("mobile.twitter.com/nobody/status/20", POST, "@nobody on X", ""),
        ("town.example/@ada/109318821117356215", POST, "@ada on Mastodon", TOOTED),
        ("town.example/users/ada/statuses/109318821117356215", POST, "@ada on Mastodon", TOOTED),
        ("bsky.app/profile/ada.example/post/3jt5u2ubzoq2z", POST, "@ada.example on Bluesky", SKIED),
        ("www.threads.net/@ada/post/C8abc", POST, "@ada on Threads", ""),
        ("www.tiktok.com/@ada/video/6718335390845095173", VIDEO, "@ada on TikTok", SHOT),
        ("www.instagram.com/p/C8abc_-1/", POST, "Instagram", ""),
        ("www.youtube.com/watch?app=desktop&v=abcdefghijk&t=3", VIDEO, "YouTube", ""),
        ("youtu.be/abcdefghijk", VIDEO, "YouTube", ""),
        ("player.vimeo.com/video/12345678", VIDEO, "Vimeo", ""),
        ("www.bridge.example/a/b/", LINK, "bridge.example/a/b", ""),
        ("twitter.com/nobody", LINK, "twitter.com/nobody", ""),
    ],
)
def test_an_address_is_told_by_its_form(
    address: str, kind: CardKind, label: str, when: str
) -> None:
    card = card_of(f"https://{address}")
    assert (card.kind, card.label, card.when) == (kind, label, when)
    assert card.label.endswith(card.service)


def test_what_is_no_address_is_a_link_without_a_time() -> None:
    for odd in ("", "https://", "https://x.com/a/status/" + "9" * 400, "nothing"):
        assert card_of(odd).when == ""
