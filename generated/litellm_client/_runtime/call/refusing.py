"""What callers give is theirs: whatever cannot be made of it is refused in the package's own exceptions."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from typing_extensions import ParamSpec

from ...exceptions import ApiTypeError, ApiValueError, OpenApiException

P = ParamSpec("P")
T = TypeVar("T")


def refusing(function: Callable[P, T]) -> Callable[P, T]:
    """The function, but what it cannot make of its arguments it refuses.

    It is for what reads values of a caller's: any of them may be of a type that nobody thought of, hold itself, or be no
    text that can be written.

    Args:
        function: One that runs no code of the user's own that may fail for reasons of its own.
    """

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except OpenApiException:
            raise
        except RecursionError:
            refused: OpenApiException = ApiValueError(
                "cannot be sent: it is nested too deep, or holds itself"
            )
        except UnicodeError as error:
            # It holds the whole text, which may be a secret.
            refused = ApiValueError(f"cannot be sent: {error}")
        except (AttributeError, TypeError) as error:
            refused = ApiTypeError(f"cannot be sent: {error}")
            refused.__cause__ = error
        except (
            ArithmeticError,
            ImportError,
            LookupError,
            OSError,
            ValueError,
        ) as error:
            refused = ApiValueError(f"cannot be sent: {error}")
            refused.__cause__ = error
        raise refused

    return wrapper
