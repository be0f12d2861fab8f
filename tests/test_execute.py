"""Running cells: what they put out is recorded, and what did not finish counts as failed."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from groundup.course import Course
from groundup.grading.core import grade
from groundup.grading.execute import CellRun, Code
from groundup.grading.execute import execute as execute_code
from groundup.grading.instrument import names_of
from groundup.grading.notebooks import read_notebook
from groundup.grading.sandbox import Limits


def execute(sources: list[str], cell_seconds: float = 60.0) -> list[CellRun]:
    return execute_code([Code(one) for one in sources], limits=Limits(cell_seconds=cell_seconds))


def kinds(outputs: list[dict[str, Any]]) -> list[str]:
    return [output.get("name", output["output_type"]) for output in outputs]


def errors(outputs: list[dict[str, Any]]) -> list[str]:
    return [output["ename"] for output in outputs if output["output_type"] == "error"]


def test_outputs_are_those_of_a_notebook() -> None:
    printed, warned, value, figure, shown, failed, system = execute(
        [
            "print('a')\nprint('b')",
            "import warnings\nwarnings.warn('careful')",
            "x = 21\nx * 2",
            "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
            "from IPython.display import HTML, display\ndisplay(HTML('<b>bold</b>'))",
            "print('before')\n1 / 0",
            "!echo from the shell",
        ],
    )
    assert printed.outputs == [{"output_type": "stream", "name": "stdout", "text": "a\nb\n"}]
    assert kinds(warned.outputs) == ["stderr"]
    assert value.outputs[0]["data"] == {"text/plain": "42"}
    assert value.execution_count == 3
    assert "image/png" in figure.outputs[0]["data"]
    assert shown.outputs[0]["data"]["text/html"] == "<b>bold</b>"
    assert kinds(failed.outputs) == ["stdout", "error"]
    assert errors(failed.outputs) == ["ZeroDivisionError"]
    assert system.outputs[0]["text"].strip() == "from the shell"


def test_top_level_await_and_magics_work() -> None:
    runs = execute(
        ["import asyncio\nawait asyncio.sleep(0)\n'slept'", "%matplotlib inline", "%time 1 + 1"],
    )
    assert [errors(run.outputs) for run in runs] == [[], [], []]
    assert runs[0].outputs[0]["data"]["text/plain"] == "'slept'"


def test_a_test_says_what_it_found_whatever_its_assignment_imports() -> None:
    """Functions made before a second look at Python's own must stay known as Python's own."""
    for module in ("colorsys", "wave"):
        names = names_of([f"import {module}"], [])
        (run,) = execute_code([Code("raise ValueError('in words')", is_test=True)], names)
        assert [output.get("evalue") for output in run.outputs] == ["in words"], module
        assert run.flags == []


def test_functions_of_the_notebook_are_not_taken_for_a_librarys() -> None:
    """Those of libraries that are gone must not give their ids to new ones."""
    answer = Code(
        "from collections import namedtuple\n"
        "def kinds():\n    return [namedtuple('Kind', 'a b', defaults=[0]) for _ in range(2000)]"
    )
    test = Code("assert len(kinds()) == 2000", is_test=True)
    for module in ("calendar", "mailbox"):
        names = names_of([f"import {module}", test.source], [answer.source])
        _answer, run = execute_code([answer, test], names)
        assert run.flags == [], module
        assert run.outputs == []


def test_an_answer_may_fail_in_a_function_of_its_test() -> None:
    answer = Code("def twice(f):\n    return [f(x) for x in [1, 2]]")
    test = Code("def f(x):\n    assert x < 2, 'too large'\ntwice(f)", is_test=True)
    _answer, run = execute_code([answer, test], names_of([test.source], [answer.source]))
    assert [output.get("evalue") for output in run.outputs] == ["too large"]
    assert run.flags == []


def test_notebooks_share_nothing() -> None:
    execute(["import numpy\nnumpy.pi = 3\nsecret = 1"])
    pi, secret = execute(["import numpy\nround(numpy.pi, 4)", "secret"])
    assert pi.outputs[0]["data"]["text/plain"] == "3.1416"
    assert errors(secret.outputs) == ["NameError"]


def test_a_class_of_the_notebook_can_be_pickled() -> None:
    (run,) = execute(["import pickle\nclass A: pass\ntype(pickle.loads(pickle.dumps(A()))) is A"])
    assert run.outputs[0]["data"]["text/plain"] == "True"


@pytest.mark.parametrize(
    "deadly", ["import os\nos._exit(0)", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"]
)
def test_cells_a_dead_process_did_not_finish_have_failed(deadly: str) -> None:
    before, fatal, after = execute(["1", deadly, "2"])
    assert errors(before.outputs) == []
    assert errors(fatal.outputs) == ["DeadKernelError"]
    assert errors(after.outputs) == ["DeadKernelError"]
    assert after.execution_count is None


def test_exit_is_an_error_and_the_next_cell_runs() -> None:
    left, after = execute(["import sys\nsys.exit(0)", "1"])
    assert errors(left.outputs) == ["SystemExit"]
    assert errors(after.outputs) == []


def test_a_cell_over_its_time_is_interrupted_and_the_next_one_runs() -> None:
    endless, after = execute(["while True:\n    pass", "1"], cell_seconds=1)
    assert "CellTimeoutError" in errors(endless.outputs)
    assert errors(after.outputs) == []


def test_a_cell_that_swallows_interrupts_is_killed() -> None:
    stubborn = (
        "import time\nwhile True:\n    try:\n        time.sleep(60)\n"
        "    except KeyboardInterrupt:\n        pass"
    )
    endless, after = execute([stubborn, "1"], cell_seconds=1)
    assert errors(endless.outputs) == ["CellTimeoutError"]
    assert errors(after.outputs) == ["DeadKernelError"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups")
def test_what_a_notebook_started_ends_with_it() -> None:
    import subprocess

    mark = "groundup-orphan-3141"
    start = (
        "import subprocess, sys\n"
        f"subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)', '{mark}']);"
    )
    execute([start])
    listing = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    assert mark not in listing.stdout


def test_an_exception_whose_text_fails_is_still_an_error() -> None:
    source = "class Bad(Exception):\n    def __str__(self):\n        raise ValueError\nraise Bad()"
    (run,) = execute([source])
    assert errors(run.outputs)


def test_pytorch_and_keras_work_behind_the_walls(course: Course) -> None:
    solved = read_notebook(course.source("43-keras"))
    result = grade(solved, solved, sandboxed=True)
    assert {e.name: e.message for e in result.exercises if not e.passed} == {}
    assert not result.problems and not result.all_flags
