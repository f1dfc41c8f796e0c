"""How the document's text becomes a docstring; the table is the specification."""

from __future__ import annotations

import ast
import inspect
import time
from collections.abc import Callable
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from litellm_client_generator.prose import flow
from litellm_client_generator.text import (
    WIDTH,
    clean,
    docstring,
    documented,
    inline,
    is_hidden,
    literal,
    markdown,
    sentence,
)

FLOW = {
    "the lines of a paragraph are joined": (
        """
        One two
        three four five six seven
        eight
        """,
        """
        One two three four five six seven eight
        """,
    ),
    "a paragraph is broken at the width": (
        """
        One two three four five six seven eight nine ten
        """,
        """
        One two three four five six seven eight
        nine ten
        """,
    ),
    "no line is left over from a line of the source": (
        """
        The list is refused if there is a problem
        where
        nothing can be read, since that is
        NOT what was asked for.
        """,
        """
        The list is refused if there is a
        problem where nothing can be read, since
        that is NOT what was asked for.
        """,
    ),
    "blank lines part paragraphs, one is enough": (
        """
        One.


        Two
        three.
        """,
        """
        One.

        Two three.
        """,
    ),
    "a long word is not broken": (
        """
        See https://example.com/a/very/long/address/of/a-page for
        more.
        """,
        """
        See
        https://example.com/a/very/long/address/of/a-page
        for more.
        """,
    ),
    "a sentence that begins a line, after one without an end, was meant to": (
        """
        Creates a batch
        Same as the other one, and
        Claude
        """,
        """
        Creates a batch
        Same as the other one, and Claude
        """,
    ),
    "so was one after an address": (
        """
        Like https://example.com/batches/
        Same as there
        """,
        """
        Like https://example.com/batches/
        Same as there
        """,
    ),
    "a colon ends a paragraph": (
        """
        This one
        does:
        something else
        """,
        """
        This one does:
        something else
        """,
    ),
    "a short label begins one": (
        """
        Reads a key.
        Returns:
        the key
        """,
        """
        Reads a key.
        Returns:
        the key
        """,
    ),
    "so does a note": (
        """
        Reads a key
        from the cache. It is slow.
        Note: it may be
        old.
        """,
        """
        Reads a key from the cache. It is slow.
        Note: it may be old.
        """,
    ),
    "definitions stay on their lines": (
        """
        team_id: str
        models: list = None
        blocked: bool = None
        """,
        """
        team_id: str
        models: list = None
        blocked: bool = None
        """,
    ),
    "a hard break stays": (
        """
        one\\
        two
        three
        """,
        """
        one\\
        two three
        """,
    ),
    "the items of a list stay, their text hangs": (
        """
        It can be
        one of:
        - the first of all the things that are there
        - the second,
          and more
        * a third
        + a fourth
        1. a fifth one, which is a bit longer than a line
        2) a sixth
        """,
        """
        It can be one of:
        - the first of all the things that are
          there
        - the second, and more
        * a third
        + a fourth
        1. a fifth one, which is a bit longer
           than a line
        2) a sixth
        """,
    ),
    "lists in lists keep their indent": (
        """
        - user: str - the one,
                who asks
            - name: what the user is called in the list
            - age

        - team
        """,
        """
        - user: str - the one, who asks
            - name: what the user is called in
              the list
            - age

        - team
        """,
    ),
    "an item has paragraphs": (
        """
        1. one

           two
           three

               code

        four
        """,
        """
        1. one

           two three

               code

        four
        """,
    ),
    "a line left of an item's text, and not right of its bullet, is not in it": (
        """
        - one
        two
        three
        """,
        """
        - one
        two three
        """,
    ),
    "no dash, number or mark of markdown comes to begin a line": (
        """
        one two three four five six seven eight - nine ten eleven twelve and 13. a
        """,
        """
        one two three four five six seven
        eight - nine ten eleven twelve and 13. a
        """,
    ),
    "arguments hang below their names": (
        """
        Reads.

        Args:
            user_id: The user, who is asked for in this call,
                or nobody.
            page (int): The page.
            a / b: Others
        """,
        """
        Reads.

        Args:
            user_id: The user, who is asked for
                in this call, or nobody.
            page (int): The page.
            a / b: Others
        """,
    ),
    "types above their descriptions stay there": (
        """
        Parameters:
            role: Optional[str]
                Filter by role. Can be
                one of:
                - admin
                - user
            page: int
                The page
        """,
        """
        Parameters:
            role: Optional[str]
                Filter by role. Can be one of:
                - admin
                - user
            page: int
                The page
        """,
    ),
    "a section that is prose flows in its column": (
        """
        Returns:
            A list of all the
            users that there are, or nothing.
        """,
        """
        Returns:
            A list of all the users that there
            are, or nothing.
        """,
    ),
    "an example is code": (
        """
        Example:
            client.users()
            client.teams()
        """,
        """
        Example:
            client.users()
            client.teams()
        """,
    ),
    "fenced blocks are code": (
        """
        Quick start
        ```bash
        curl http://localhost:4000/v1/users   -H "A: B"   -d x
          two

        three
        ```
        four
        five
        ~~~
        six
        """,
        """
        Quick start
        ```bash
        curl http://localhost:4000/v1/users   -H "A: B"   -d x
          two

        three
        ```
        four five
        ~~~
        six
        """,
    ),
    "a fence at the end of a line closes, too": (
        """
        ```
        curl -X GET x ```

        one
        two
        """,
        """
        ```
        curl -X GET x ```

        one two
        """,
    ),
    "indented blocks are code": (
        """
        one
        two

            three
              four

            five
        six
        """,
        """
        one two

            three
              four

            five
        six
        """,
    ),
    "JSON is code": (
        """
        It returns
        something:
        {
            "keys": [
                1
            ],
            "a long key": "with a value that is long"
        }
        and
        more
        """,
        """
        It returns something:
        {
            "keys": [
                1
            ],
            "a long key": "with a value that is long"
        }
        and more
        """,
    ),
    "so is an expression that goes on": (
        """
        - region: Optional[Region] = (
            None  # all of
        )
        - model: str
        """,
        """
        - region: Optional[Region] = (
            None  # all of
        )
        - model: str
        """,
    ),
    "words in braces are prose": (
        """
        The path is
        {base}/mcp, and it
        is read.
        """,
        """
        The path is {base}/mcp, and it is read.
        """,
    ),
    "a tag in brackets has its line": (
        """
        [BETA]
        reads a
        key
        """,
        """
        [BETA]
        reads a key
        """,
    ),
    "commands go on": (
        """
        curl -X POST "http://localhost:4000/users/of/all/teams" \\
          -H "Accept: text/html"
        --data '{
          "a": 1
        }'
        one
        two
        """,
        """
        curl -X POST "http://localhost:4000/users/of/all/teams" \\
          -H "Accept: text/html"
        --data '{
          "a": 1
        }'
        one two
        """,
    ),
    "requests stay on their lines": (
        """
        GET /users
        POST /users
        """,
        """
        GET /users
        POST /users
        """,
    ),
    "columns stay": (
        """
        Timeout(5)     # all
        Timeout(None)  # none
        """,
        """
        Timeout(5)     # all
        Timeout(None)  # none
        """,
    ),
    "headings stay": (
        """
        ## One
        two
        three

        Four
        ====
        five
        """,
        """
        ## One
        two three

        Four
        ====
        five
        """,
    ),
    "tables stay": (
        """
        | a | b |
        |---|---|
        | a row that is longer than the width is | b |

        a | b
        --- | ---
        1 | 2
        """,
        """
        | a | b |
        |---|---|
        | a row that is longer than the width is | b |

        a | b
        --- | ---
        1 | 2
        """,
    ),
    "quotations stay, and keep their mark where they are too long": (
        """
        > one
        > two three four five six seven eight nine ten
        eleven
        twelve
        """,
        """
        > one
        > two three four five six seven eight
        > nine ten
        eleven twelve
        """,
    ),
    "other markup stays": (
        """
        :param a: one
        >>> call()
        .. note:: this
        <li>one</li>
        """,
        """
        :param a: one
        >>> call()
        .. note:: this
        <li>one</li>
        """,
    ),
}


@pytest.mark.parametrize(("source", "expected"), FLOW.values(), ids=FLOW)
def test_flow(source: str, expected: str) -> None:
    made = flow(dedent(source).strip(), 40)
    assert made == dedent(expected).strip()
    assert flow(made, 40) == made


def test_two_blanks_are_a_hard_break() -> None:
    assert flow(clean("one  \ntwo\nthree "), 40) == "one\ntwo three"


DOCUMENTED = {
    "what it does, and each argument": (
        ["Reads.", "", "  One\n  two."],
        [("a", "The first."), ("b", "The second\none.")],
        """
        Reads.

        One
        two.

        Args:
            a: The first.
            b: The second
                one.
        """,
    ),
    "no argument": (["Reads."], [], "Reads."),
    "a description with a list": (
        ["Reads."],
        [("a", "One of:\n- b\n- c"), ("d", "- e\n- f")],
        """
        Reads.

        Args:
            a: One of:
                - b
                - c
            d:
                - e
                - f
        """,
    ),
    "a description with code": (
        [],
        [("a", "Like\n\n    b  c\n\nor\n```\nd"), ("e", "f")],
        """
        Args:
            a: Like

                    b  c

                or
                ```
                d
            e: f
        """,
    ),
}


@pytest.mark.parametrize(
    ("paragraphs", "arguments", "expected"), DOCUMENTED.values(), ids=DOCUMENTED
)
def test_documented(
    paragraphs: list[str], arguments: list[tuple[str, str]], expected: str
) -> None:
    made = documented(paragraphs, arguments)
    assert made == dedent(expected).strip()
    assert len(flow(made, 40).split()) == len(made.split())


def test_a_block_that_nothing_closes_ends_with_its_argument() -> None:
    made = documented([], [("a", "x\n```\ny"), ("b", "x {\ny"), ("c", "one\ntwo")])
    assert flow(made, 40).endswith("\n    c: one two")


SENTENCES = {
    "Reads": "Reads.",
    "Reads. ": "Reads.",
    "One of `a`": "One of `a`",
    "One of:\n- a": "One of:\n- a",
    'Like {"a": 1}': 'Like {"a": 1}.',
    'Like\n{\n"a": 1\n}': 'Like\n{\n"a": 1\n}',
    "Like\n\n    code": "Like\n\n    code",
    "One\ntwo": "One\ntwo.",
    "": "",
}


@pytest.mark.parametrize(("source", "expected"), SENTENCES.items())
def test_sentence(source: str, expected: str) -> None:
    assert sentence(source) == expected


WORDS = st.sampled_from(
    ["a", "of", "The", "users", "Claude", "key:", "(str):", "that", "`x", "y`,", "end."]
    + ["somewhat", "Returns:", "team_id:", "NOT", "see", "https://example.com/a/b"]
    + ["w" * 45, "e.g.", "it's", "POST", "/users", "list,", "x" * 20]
)
MARKS = st.sampled_from(
    ["-", "*", "1.", "12)", "#", ">", "|", "```", "~~~", "---", "===", "+", "{", "}"]
    + ["[", "]", "(", ")", '"a":', '{"b":', "curl -X", "\\", "$", "::", "=", ">>>"]
)


def texts(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    line = st.lists(words, max_size=12).map(" ".join)
    indented = st.tuples(st.sampled_from(["", "", "", "  ", "    ", " " * 8]), line)
    return st.lists(indented.map("".join), max_size=12).map("\n".join)


@given(texts(WORDS), st.integers(40, 88))
def test_words_stay_in_their_order(text: str, width: int) -> None:
    assert flow(clean(text), width).split() == text.split()


@given(texts(WORDS), st.integers(40, 88))
def test_lines_of_prose_fit(text: str, width: int) -> None:
    prose = " ".join(text.split())
    for line in flow(prose, width).split("\n"):
        assert len(line) <= width or len(line.split()) == 1


@given(texts(WORDS | MARKS), st.integers(40, 88))
def test_flow_is_stable(text: str, width: int) -> None:
    once = flow(clean(text), width)
    assert flow(once, width) == once
    assert once.split() == clean(text).split() or ">" in text
    assert all(line == line.rstrip() for line in once.split("\n"))
    assert "\n\n\n" not in once


@given(st.text() | texts(WORDS | MARKS), st.sampled_from([0, 4, 8]))
@example('ends with a quote"', 4)
@example('three """ quotes', 4)
@example("ends with a backslash\\", 4)
@example('\\ and """', 4)
@example("\u202eright to left", 4)
def test_a_docstring_is_a_docstring(text: str, indent: int) -> None:
    code = docstring(text, indent)
    body = ast.parse(code.lstrip()).body
    assert len(body) == 1
    value = ast.literal_eval(code)
    assert not any(is_hidden(c) for c in value.replace("\n", ""))


@given(texts(WORDS | MARKS))
def test_a_docstring_is_stable(text: str) -> None:
    margin = " " * 8
    value = ast.literal_eval(docstring(text, 8)).replace("\n" + margin, "\n").strip()
    again = ast.literal_eval(docstring(value, 8)).replace("\n" + margin, "\n").strip()
    if inspect.cleandoc(value) == value:
        assert again == value


SCALARS = st.text() | st.integers() | st.booleans() | st.none() | st.binary()
VALUES = st.recursive(
    SCALARS | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner) | st.tuples(inner) | st.dictionaries(st.text(), inner)
    ),
)


@given(VALUES)
@example("'\"\\'''\"\"\"\n\u202e{}%s")
def test_a_literal_is_its_value(value: Any) -> None:
    code = literal(value)
    assert ast.literal_eval(code) == value
    assert not any(map(is_hidden, code))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("it's", '"it\'s"'),
        ('say "a"', "'say \"a\"'"),
        ('it\'s "a"', "'it\\'s \"a\"'"),
        ("a\u202eb", '"a\\u202eb"'),
        ("é", '"é"'),
        ([1, "a"], '[1, "a"]'),
        ([], "[]"),
        ((1,), "(1,)"),
        ((), "()"),
        ((1, 2), "(1, 2)"),
        ({"a": {1: None}, "b": b"c"}, '{"a": {1: None}, "b": b\'c\'}'),
    ],
)
def test_literals(value: object, code: str) -> None:
    assert literal(value) == code


def test_what_no_literal_can_say() -> None:
    with pytest.raises(TypeError, match=r"^no literal for set$"):
        literal({1})


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        (inline, "  a\n\n  b\tc ", "a b c"),
        (markdown, "a|b_c\n`d`", r"a\|b\_c \`d\`"),
        (markdown, "\\*{}[]<>#-.", r"\\\*\{\}\[\]\<\>\#-."),
        (clean, "\n\n  a  \n\tb\u202e   \nc \n   \n", "a  \n    b  \nc"),
        (clean, "a\r\nb\rc\x0bd\x0ce\x1cf\x85g\u2028h\u2029i", "a\nb\nc\nd\ne\nf\ng\nh\ni"),
        (clean, "One.\n    two\n    three", "One.\ntwo\nthree"),
        (clean, "Args:\n    a: b", "Args:\n    a: b"),
        (sentence, "", ""),
        (sentence, " a ", "a."),
        (sentence, "a?", "a?"),
        (sentence, "a\n\n- b", "a\n\n- b"),
    ],
)  # fmt: skip
def test_one_line_of_a_text(
    rule: Callable[[str], str], text: str, expected: str
) -> None:
    assert rule(text) == expected


@pytest.mark.parametrize("text", ["word " * 40, "wo\\d " * 40])
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_the_quotes_have_room(text: str, indent: int) -> None:
    lines = (" " * indent + docstring(text, indent)).split("\n")
    assert max(map(len, lines)) in range(WIDTH - 5, WIDTH + 1)


LONG = {
    "one line": "word " * 200_000,
    "one word": "w" * 1_000_000,
    "backticks": "`" * 1_000_000,
    "bullets in a line": "- " * 500_000,
    "brackets": "{" * 100_000 + "\n" + "(" * 100_000,
    "short lines": "word\n" * 100_000,
    "items": "- a\n" * 100_000,
    "fences": "```json\n" * 100_000,
    "open brackets": "a {\n\n" * 50_000,
    "names": "a: b\n" * 100_000,
    "labels": "".join(f"{' ' * n}a:\n" for n in range(1000)),
    "blank lines": "\n" * 100_000 + "a",
    "blanks": "a" + " " * 1_000_000 + "b",
    "a name without an end": "a, " * 300_000,
    "quotes": "> " * 300_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_texts_take_no_longer_than_their_length(text: str) -> None:
    start = time.process_time()
    docstring(text, 8)
    assert time.process_time() - start < 10
