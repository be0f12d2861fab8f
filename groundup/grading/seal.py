"""Keep what the worker and a notebook's process tell each other from the notebook itself.

Student code shares its process with the channel to the worker, and can hand it on to processes
of its own. What it reads there means nothing without the key, which only the worker and a
generator out of its reach hold; what it writes there does not bear the right signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

KEY_SIZE = SIGNATURE_SIZE = 32


def new_seal(key: bytes) -> tuple[Callable[[int, bytes], bytes], Callable[[int, bytes], bytes]]:
    """Return two functions of a message's number and text: one conceals or reveals, one signs.

    They call functions of C alone, taken here: changing Python's modules later changes nothing.
    """
    stream, digest = hashlib.shake_256, hashlib.blake2b
    number_of, size, as_bytes = int.from_bytes, len, int.to_bytes

    def conceal(number: int, text: bytes) -> bytes:
        n = size(text)
        mask = stream(key + as_bytes(number, 8, "big")).digest(n)
        return as_bytes(number_of(text, "big") ^ number_of(mask, "big"), n, "big")

    def sign(number: int, text: bytes) -> bytes:
        return digest(as_bytes(number, 8, "big") + text, key=key, digest_size=32).digest()

    return conceal, sign
