"""Whose settings may name code."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from litellm_client_generator.settings import SettingsError, configuration, trust


@pytest.fixture
def below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder below one whose settings name a plugin, with the user's home elsewhere."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    text = '[tool.litellm-client-generator]\nplugins = ["loud:shout"]\n'
    (tmp_path / "pyproject.toml").write_text(text)
    (tmp_path / "home" / "below").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "home" / "below")
    return Path.cwd()


def refusal(start: Path, *keys: str) -> str:
    with pytest.raises(SettingsError) as caught:
        trust.check(configuration(None, start), start, *[keys] if keys else [])
    return str(caught.value)


def test_a_file_further_up(below: Path) -> None:
    assert refusal(below).endswith(
        "setting plugins: it names code to run, and the file is outside of this repository and of your home; "
        "if you trust it, say so with --config ../../pyproject.toml"
    )


def test_it_is_trusted_where_the_user_says_so(below: Path) -> None:
    trust.check(configuration(Path("../../pyproject.toml"), below), below)


def test_it_is_trusted_in_its_own_folder(below: Path) -> None:
    trust.check(configuration(None, below.parents[1]), below.parents[1])


def test_it_is_trusted_if_it_names_nothing_that_runs(below: Path) -> None:
    trust.check(configuration(None, below), below, ("templates",))


@pytest.mark.parametrize("top", ["..", "../..", "."])
def test_a_repository_ends_where_its_folder_does(below: Path, top: str) -> None:
    (below / top / ".git").mkdir()
    if top == "../..":
        trust.check(configuration(None, below), below)
    else:
        assert "outside of this repository" in refusal(below)


def test_the_home_is_the_users(below: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(below.parents[1]))
    trust.check(configuration(None, below), below)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="users have no numbers")
def test_what_belongs_to_somebody_else(
    below: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (below.parents[1] / ".git").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: (below / "x").parent.stat().st_uid + 1)
    assert "the file belongs to another user" in refusal(below)
