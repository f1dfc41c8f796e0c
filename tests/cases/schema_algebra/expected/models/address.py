from __future__ import annotations

from typing import TypeAlias

from .address_one_of import AddressOneOf
from .address_one_of2 import AddressOneOf2

Address: TypeAlias = AddressOneOf | AddressOneOf2
