"""The environment is described in three files, and they agree with each other and with this one."""

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
from importlib import metadata

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
PINS = {
    re.sub(r"[-_.]+", "-", requirement.name.lower()): requirement
    for line in (ROOT / "constraints.txt").read_text().splitlines()
    if not line.startswith("#")
    for requirement in [Requirement(line)]
}
CONDA = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
DIRECT = [*PROJECT["dependencies"], *(line for extra in EXTRAS.values() for line in extra)]


def pinned(name: str) -> Version:
    specifier = str(PINS[re.sub(r"[-_.]+", "-", name.lower())].specifier)
    assert specifier.startswith("=="), f"{name} is not pinned: {specifier}"
    return Version(specifier.removeprefix("=="))


@pytest.mark.parametrize("line", DIRECT)
def test_each_dependency_is_pinned_and_installed_at_its_pin(line: str) -> None:
    requirement = Requirement(line)
    version = pinned(requirement.name)
    assert version in requirement.specifier
    assert Version(metadata.version(requirement.name)).public == version.public


# PyTorch pins these itself, and only where there may be a GPU.
PINNED_BY_TORCH = ("nvidia-", "cuda-", "triton")


@pytest.mark.skipif(sys.platform != "linux", reason="the pins are those of Linux, as in CI")
def test_every_installed_package_is_at_its_pin() -> None:
    # Named by its folder: setuptools puts copies of other packages on the path once it is imported.
    installed = metadata.distributions(path=[sysconfig.get_path("purelib")])
    known = {re.sub(r"[-_.]+", "-", d.metadata["Name"].lower()): d for d in installed}
    loose = sorted(known.keys() - PINS.keys() - {"groundup", "pip", "setuptools"})
    loose = [name for name in loose if not name.startswith(PINNED_BY_TORCH)]
    assert not loose, f"installed and not in constraints.txt: {loose}"
    differing = [
        name
        for name in known.keys() & PINS.keys()
        if Version(known[name].version).public != pinned(name).public
    ]
    assert not differing


def test_conda_installs_what_make_does() -> None:
    makefile = (ROOT / "Makefile").read_text()
    extras = re.search(r"^EXTRAS \?= (.*)$", makefile, flags=re.MULTILINE)
    assert extras is not None
    (pip,) = (entry["pip"] for entry in CONDA if isinstance(entry, dict))
    assert pip == ["-c constraints.txt", f"-e .[{extras[1]}]"]
    assert set(extras[1].split(",")) == set(EXTRAS)


def test_python_is_the_same_everywhere() -> None:
    (conda,) = (entry for entry in CONDA if isinstance(entry, str) and entry.startswith("python="))
    lowest = PROJECT["requires-python"].removeprefix(">=")
    assert conda == f"python={lowest}"
    assert f'python-version: "{lowest}"' in (ROOT / ".github/workflows/test.yml").read_text()


def test_base_package_stays_small() -> None:
    """What Colab installs is the base: the grading tools are an extra."""
    base = {Requirement(line).name for line in PROJECT["dependencies"]}
    assert base == {"gymnasium", "matplotlib", "numpy", "pandas", "pooch", "scikit-learn"}
