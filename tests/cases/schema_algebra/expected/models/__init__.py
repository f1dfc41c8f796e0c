"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .address import Address
    from .address_one_of import AddressOneOf
    from .address_one_of2 import AddressOneOf2
    from .base import Base
    from .contact import Contact
    from .cow import Cow
    from .deep import Deep
    from .hen import Hen
    from .holder import Holder
    from .image import Image
    from .inherited import Inherited
    from .inherited_deep import InheritedDeep
    from .kind import Kind
    from .level import Level
    from .marked import Marked
    from .marked_cow import MarkedCow
    from .marked_hen import MarkedHen
    from .mirror import Mirror
    from .mirror_self import MirrorSelf
    from .narrow import Narrow
    from .one_kind import OneKind
    from .own import Own
    from .page import Page
    from .report import Report
    from .report_deep import ReportDeep
    from .report_own import ReportOwn
    from .required import Required
    from .short import Short
    from .text import Text
    from .twice import Twice
    from .twice_inner import TwiceInner


_MODULES: dict[str, str] = {
    "Address": "address",
    "AddressOneOf": "address_one_of",
    "AddressOneOf2": "address_one_of2",
    "Base": "base",
    "Contact": "contact",
    "Cow": "cow",
    "Deep": "deep",
    "Hen": "hen",
    "Holder": "holder",
    "Image": "image",
    "Inherited": "inherited",
    "InheritedDeep": "inherited_deep",
    "Kind": "kind",
    "Level": "level",
    "Marked": "marked",
    "MarkedCow": "marked_cow",
    "MarkedHen": "marked_hen",
    "Mirror": "mirror",
    "MirrorSelf": "mirror_self",
    "Narrow": "narrow",
    "OneKind": "one_kind",
    "Own": "own",
    "Page": "page",
    "Report": "report",
    "ReportDeep": "report_deep",
    "ReportOwn": "report_own",
    "Required": "required",
    "Short": "short",
    "Text": "text",
    "Twice": "twice",
    "TwiceInner": "twice_inner",
}

__all__: list[str] = [
    "Address",
    "AddressOneOf",
    "AddressOneOf2",
    "Base",
    "Contact",
    "Cow",
    "Deep",
    "Hen",
    "Holder",
    "Image",
    "Inherited",
    "InheritedDeep",
    "Kind",
    "Level",
    "Marked",
    "MarkedCow",
    "MarkedHen",
    "Mirror",
    "MirrorSelf",
    "Narrow",
    "OneKind",
    "Own",
    "Page",
    "Report",
    "ReportDeep",
    "ReportOwn",
    "Required",
    "Short",
    "Text",
    "Twice",
    "TwiceInner",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
