"""Charsets that a server names."""

from __future__ import annotations

import pytest

from litellm_client_generator.runtime._runtime.answer import reading


@pytest.mark.parametrize(
    ("charset", "expected"),
    [
        ("utf-8", "é"),
        ("UTF--8", "é"),
        ("utf-8-sig", "é"),
        ("iso-8859-1", "Ã©"),
        ("windows-1252", "Ã©"),
        ("koi8-u", "ц╘"),
        ("nonsense", b"\xc3\xa9"),
        ("idna", b"\xc3\xa9"),
        ("bz2", b"\xc3\xa9"),
    ],
)
def test_a_charset_is_one_of_pythons(charset: str, expected: str | bytes) -> None:
    content_type = f"text/plain; charset={charset}"
    assert reading.decoded(content_type, "é".encode()) == expected
