from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ellipsis import Ellipsis as Ellipsis_
    from .key_error import KeyError as KeyError_
    from .timeout_error import TimeoutError as TimeoutError_
    from .warning import Warning as Warning_


class Report(Model):
    var_register: str = Field(
        validation_alias="register", serialization_alias="register"
    )
    var_mro: int | None = Field(
        default=None, validation_alias="mro", serialization_alias="mro"
    )
    empty: str | None = Field(default=None, validation_alias="", serialization_alias="")
    warnings: list[Warning_] | None = None
    by_name: dict[str, TimeoutError_] | None = None
    errors: KeyError_ | None = None
    rest: Ellipsis_ | None = None
    constant_of: str | None = None
    var_one_of: int | None = Field(
        default=None, validation_alias="one_of", serialization_alias="one_of"
    )
