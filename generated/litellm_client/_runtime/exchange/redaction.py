"""Keeping secrets out of what people read: what is known to be one, in any form; and what is called like one."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Any
from urllib.parse import quote, quote_plus, unquote, unquote_plus

MASK = "***"

SHORTEST = 4
"""How many characters a secret has at least: what is shorter may stand anywhere."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_TELLING = re.compile(
    r"(\w*(password|passwd|passphrase|credential|authorization|cookie|secret)"
    r"|signature|\w*token|(\w*(api|access|auth|secret|private|public|master|session|pass))?key"
    r"|(o|x)?auth|authentication|bearer|jwt|[ht]?otp|pwd)s?"
)
_KEY_NAMES: set[str] = set()
_MEASURES = frozenset(
    [
        "count",
        "counts",
        "length",
        "limit",
        "limits",
        "max",
        "maximum",
        "min",
        "minimum",
        "num",
        "number",
        "size",
        "total",
        "type",
        "types",
    ]
)
"""What makes of a name one of something else than a secret: `token_type`, `max_key_length`."""
_TOKEN_MEASURES = frozenset(
    [
        "audio",
        "budget",
        "cached",
        "completion",
        "cost",
        "image",
        "input",
        "output",
        "per",
        "prompt",
        "rate",
        "reasoning",
        "remaining",
        "text",
        "thinking",
        "usage",
        "used",
        "video",
    ]
)
"""The same for tokens, which are also parts of texts: `prompt_tokens`."""

_LOOKS_SECRET = re.compile(
    r"\bsk-[\w-]{4,}"
    r"|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"
    r"|(?<=\b[Bb]earer )[\w.~+/=-]{4,}|(?<=\b[Bb]asic )[\w+/=-]{4,}"
)
_TOO_DEEP = "(nested too deep to be shown)"
_USERINFO = re.compile(r"(?<=://)[^/?#\s]*@")
_QUERY_VALUE = re.compile(r"(?<=[?&])([^?&=#\s]+)=([^&#\s\"']+)")
_LOGGED_HEADER = re.compile(
    r"(\(b(?P<q>['\"])(?P<name>[!#-&*-.^-z|~]+)(?P=q), b)(?P<r>['\"])(?:\\.|(?!(?P=r)).)*(?P=r)"
)


Secrets = Iterable[Any] | Callable[[], Iterable[Any]]


class Redactor:
    """Masks what must not be read by others.

    That is: each known secret of at least `SHORTEST` characters, as it is, percent-encoded, escaped as in JSON or as
    Python shows it, and in base64, alone or behind something; what is called like a secret (`is_telling`); what looks
    like a key or a token; and who a URL is from.

    Args:
        secrets: What is known to be one, or a function that gives that, which is asked when something is printed; what is
            no text is passed over.
    """

    def __init__(self, secrets: Secrets = ()) -> None:
        self._given = secrets

    def __reduce__(self) -> tuple[type[Redactor], tuple[()]]:
        return Redactor, ()  # no pickle takes secrets along

    def __deepcopy__(self, memo: dict[int, Any]) -> Redactor:
        return self

    @cached_property
    def _secrets(self) -> frozenset[str]:
        # A function, not a generator: what logs may run in the middle of this, when an object is collected.
        given = (each for each in _asked(self._given) if isinstance(each, str))
        return frozenset(each for each in given if len(each) >= SHORTEST)

    @cached_property
    def _known(self) -> re.Pattern[str]:
        longest_first = sorted(self._secrets, key=lambda each: (-len(each), each))
        return re.compile("|".join(chain.from_iterable(map(_forms, longest_first))))

    def knowing(self, secrets: Secrets) -> Redactor:
        """The same, with more known secrets."""
        return Redactor(lambda: chain(self._secrets, _asked(secrets)))

    def known(self, value: str) -> str:
        """A text without the secrets that are known."""
        return self._known.sub(MASK, value) if self._secrets else value

    def text(self, value: str) -> str:
        """A text without secrets."""
        value = _USERINFO.sub(f"{MASK}@", self.known(value))
        value = _QUERY_VALUE.sub(_without_value, value)
        value = _LOGGED_HEADER.sub(_without_logged_value, value)
        return _LOOKS_SECRET.sub(MASK, value)

    def data(self, value: Any, telling: bool = False) -> Any:
        """A value made of dicts and lists without secrets.

        Args:
            value: The value.
            telling: Whether it stands under a name that tells of a secret.
        """
        if isinstance(value, Mapping):
            return {
                self.text(str(key)): self.data(item, telling or is_telling(str(key)))
                for key, item in value.items()
            }
        if isinstance(value, (list, tuple)):
            # What is listed has names of its own: `keys: [{"name": ...}]`.
            return [
                self.data(item, telling and not isinstance(item, Mapping))
                for item in value
            ]
        if telling and not isinstance(value, (bool, type(None))):
            return MASK if value != "" else value
        return self.text(value) if isinstance(value, str) else value

    def answered(self, value: str | bytes) -> str | bytes:
        """What a server said, without the secrets that are known and that it may have repeated."""
        if isinstance(value, str):
            return self.known(value)
        found = value.decode("latin-1")
        return self.known(found).encode("latin-1") if self._secrets else value

    def fields(self, items: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Header fields that a server sent, without the secrets that are known."""
        return [(name, self.known(value)) for name, value in items]


def _asked(secrets: Secrets) -> Iterable[Any]:
    return secrets() if callable(secrets) else secrets


class Shown:
    """A value that is shown without secrets; nothing is done for what nobody prints.

    Args:
        redactor: What knows the secrets.
        value: The value, or what gives it.
    """

    def __init__(self, redactor: Redactor, value: Any) -> None:
        self._redactor = redactor
        self._value = value

    def plain(self) -> Any:
        """The value without secrets; of what is nested too deep, only that it is."""
        value = self._value
        try:
            return self._redactor.data(value() if callable(value) else value)
        except (RecursionError, ValueError):
            return _TOO_DEEP

    def __str__(self) -> str:
        return self._text(str)

    def __repr__(self) -> str:
        return self._text(repr)

    def _text(self, written: Callable[[Any], str]) -> str:
        try:
            return written(self.plain())
        except RecursionError:
            return _TOO_DEEP


@lru_cache(4096)
def is_telling(name: str) -> bool:
    """Whether what is called so is a secret: a key of the document's schemes, or one of the words for secrets is in it."""
    if name.lower() in _KEY_NAMES:
        return True
    words = [word.lower() for word in _WORD.findall(name)]
    telling = [word for word in words if _TELLING.fullmatch(word)]
    others = set(words) - set(telling)
    if not telling or others & _MEASURES:
        return False
    is_of_tokens = all(word.endswith(("token", "tokens")) for word in telling)
    return not (is_of_tokens and others & _TOKEN_MEASURES)


def know_keys(names: Iterable[str]) -> None:
    """Take what the keys of an API are called for names that tell of secrets.

    Args:
        names: Those of headers, parameters and cookies.
    """
    _KEY_NAMES.update(name.lower() for name in names)
    is_telling.cache_clear()


def secrets_of_headers(headers: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The secrets among header fields: what stands behind a name that tells of one.

    Args:
        headers: Names and values.
    """
    for name, value in ((str(name), str(value)) for name, value in headers):
        if name.lower() in ("cookie", "set-cookie"):
            yield from _values(value.split(";"), lambda _: True)
        elif is_telling(name) and value:
            yield value
            _, _, credentials = value.rpartition(" ")
            yield credentials
            if value[:6].lower() == "basic ":
                yield from _login(_decoded(credentials))


def secrets_of_url(url: str) -> Iterator[str]:
    """The secrets in a URL: its userinfo, and what the query holds behind a name that tells of one.

    Args:
        url: The URL, which may be none.
    """
    _, _, rest = str(url).partition("://")
    userinfo, at, _ = re.split("[/?#]", rest, maxsplit=1)[0].rpartition("@")
    if at:
        yield from _login(userinfo)
    _, _, query = rest.partition("?")
    yield from _values(query.split("&"), is_telling)


def _login(pair: str) -> Iterator[str]:
    """A name and a password; a name alone is a token."""
    name, _, password = pair.partition(":")
    yield pair
    yield password or name
    yield unquote(password or name)


def _values(pairs: Iterable[str], is_secret: Any) -> Iterator[str]:
    for pair in pairs:
        name, _, value = pair.strip().partition("=")
        if is_secret(unquote_plus(name)):
            yield value
            yield unquote_plus(value)


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text).decode()
    except ValueError:
        return ""


def _forms(secret: str) -> Iterator[str]:
    """Patterns of the forms that a secret may have."""
    yield "".join(map(_character, secret))
    raw = secret.encode("utf-8", "surrogatepass")
    yield re.escape(raw.decode("latin-1"))
    # Clients of OAuth 2 quote what they then write in base64 (RFC 6749, section 2.3.1).
    quoted = (quote_plus(raw), quote(raw, safe=""))
    for written in dict.fromkeys((raw, *(each.encode() for each in quoted))):
        for before in range(3):
            yield _in_base64(written, before)


@cache
def _character(character: str) -> str:
    """A pattern of a character, perhaps escaped, and perhaps more than once."""
    if character.isascii() and character.isalnum():
        return character
    raw = character.encode("utf-8", "surrogatepass")
    units = character.encode("utf-16-be", "surrogatepass").hex()
    forms = [
        r"\\{0,8}" + re.escape(character),
        "(?i:" + "".join(f"%{byte:02x}" for byte in raw) + ")",
        "(?i:"
        + "".join(rf"\\{{1,8}}u{units[i:i + 4]}" for i in range(0, len(units), 4))
        + ")",
        "".join(rf"\\{{1,8}}x{byte:02x}" for byte in raw),
    ]
    shown = (json.dumps(character)[1:-1], repr(character)[1:-1])
    forms += [
        r"\\{1,8}" + re.escape(each.lstrip("\\")) for each in shown if each[0] == "\\"
    ]
    if character == "\\":
        forms = [r"\\{1,8}", "%5[Cc]"]
    if character == " ":
        forms.append(r"\+")
    return f"(?:{'|'.join(dict.fromkeys(forms))})"


def _in_base64(raw: bytes, before: int) -> str:
    """A pattern of bytes in base64 (RFC 4648, sections 4 and 5), and of what follows them.

    Args:
        raw: The bytes.
        before: How many bytes stand before them, beyond a multiple of three.
    """
    text = base64.b64encode(b"\0" * before + raw).decode()
    start, end = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
    characters = [
        {"+": r"(?:[+-]|%2[Bb])", "/": r"(?:[/_]|%2[Ff])"}.get(each, each)
        for each in text[start:end]
    ]
    return "".join(characters) + r"[\w+/=-]*"


def _without_value(pair: re.Match[str]) -> str:
    return f"{pair[1]}={MASK}" if is_telling(unquote_plus(pair[1])) else pair[0]


def _without_logged_value(found: re.Match[str]) -> str:
    quote = found["r"]
    return f"{found[1]}{quote}{MASK}{quote}" if is_telling(found["name"]) else found[0]


def without_userinfo(url: str) -> str:
    """A URL that does not say who it is from."""
    scheme, separator, rest = url.partition("://")
    authority, end, more = re.split("([/?#]|$)", rest, maxsplit=1)
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{end}{more}"
