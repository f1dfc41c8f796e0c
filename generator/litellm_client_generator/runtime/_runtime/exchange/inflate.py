"""Bodies that are compressed as `gzip` or `deflate` (RFC 9110, section 8.4.1).

The HTTP library undoes other codings. These two it takes for whole where they break off.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ..headers import Headers

_PIECE = 1024 * 1024
"""How much is decompressed at once: a few bytes may stand for any number of them."""
_GZIP = b"\x1f\x8b"
_MOST = 5
"""How many codings of one body are undone; a server has no use for two."""


class Inflater:
    """Undoes one compression, in pieces.

    Args:
        is_gzip: Whether it is `gzip` (RFC 1952), else `deflate` (RFC 1950; or RFC 1951 alone, as some servers send it).

    Attributes:
        is_over: Whether something stands behind the end, which is no part of the body.
    """

    def __init__(self, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._open: zlib._Decompress | None = None
        self._start = b""
        self._has_ended = False
        self.is_over = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What so many more bytes stand for.

        Raises:
            zlib.error: They are not compressed so.
        """
        while not self.is_over:
            if self._open is None:
                self._start += data
                if len(self._start) < 2:
                    return
                data, self._start = self._start, b""
                self._open = self._opened(data)
                continue
            piece = self._open.decompress(data, _PIECE)
            data = self._open.unconsumed_tail
            if piece:
                yield piece
            if self._open.eof:
                data, self._open = self._open.unused_data, None
                self._has_ended = True
            elif not data and len(piece) < _PIECE:
                return

    def end(self) -> None:
        """See that the data ended.

        Raises:
            zlib.error: It broke off.
        """
        if self._open is not None or (self._start and not self._has_ended):
            raise zlib.error("the data breaks off")

    def _opened(self, data: bytes) -> zlib._Decompress | None:
        """What decompresses data that begins so."""
        if self._is_gzip:
            # One member may follow another (RFC 1952, section 2.2).
            self.is_over = self._has_ended and not data.startswith(_GZIP)
            return None if self.is_over else zlib.decompressobj(16 + zlib.MAX_WBITS)
        self.is_over = self._has_ended
        if self.is_over:
            return None
        # The header of zlib is a multiple of 31, and says "deflate" (RFC 1950, section 2.2).
        is_zlib = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
        return zlib.decompressobj(zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)


def inflaters(headers: Headers) -> list[Inflater]:
    """What undoes the codings of a body, the last one first; nothing, where there are none or others among them."""
    named = ",".join(headers.get_list("Content-Encoding")).lower().split(",")
    codings = [name.strip().removeprefix("x-") for name in named if name.strip()]
    codings = [name for name in codings if name != "identity"]
    if len(codings) > _MOST or not {"gzip", "deflate"}.issuperset(codings):
        return []
    return [Inflater(name == "gzip") for name in reversed(codings)]
