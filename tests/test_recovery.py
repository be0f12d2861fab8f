"""Whatever is killed, whenever: run again, the grader ends with what a clean run gives."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from groundup.course import Course, find_course
from groundup.grading.classroom import Classroom, Options
from tests.classes import UNIT, grade_all, gradebook, hand_in_class
from tests.conftest import copy_course

GROUNDUP = [sys.executable, "-m", "groundup.cli"]


@pytest.fixture(scope="module")
def clean(course: Course, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """The gradebook of a run that nothing disturbed, by one worker."""
    classroom = Classroom(
        course.root, folder := tmp_path_factory.mktemp("clean"), folder / "release"
    )
    expected = hand_in_class(course, classroom.base / "submitted")
    graded = grade_all(classroom, Options(n_workers=1))
    assert {name: one.score for name, one in graded.items()} == expected
    return gradebook(classroom.directory.db_url)


@pytest.fixture
def course_folder(tmp_path: Path) -> Path:
    folder = copy_course(tmp_path / "course")
    hand_in_class(find_course(folder), folder / "submitted")
    return folder


def start_grading(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*GROUNDUP, "grade", UNIT, "--workers", "2"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def wait_for_records(folder: Path, n_records: int, process: subprocess.Popen[str]) -> None:
    records = folder / ".groundup" / "graded" / UNIT
    end = time.monotonic() + 120
    while time.monotonic() < end:
        if len(list(records.glob("*.json"))) >= n_records or process.poll() is not None:
            return
        time.sleep(0.005)
    raise TimeoutError("nothing was graded")


def children(pid: int) -> list[int]:
    listing = subprocess.run(
        ["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True
    )
    return [int(one) for one in listing.stdout.split()]


def is_warm_process(pid: int) -> bool:
    return b"groundup.grading.zygote" in Path(f"/proc/{pid}/cmdline").read_bytes()


def test_a_run_that_is_killed_goes_on_where_it_stopped(
    course_folder: Path, clean: dict[str, object]
) -> None:
    done = 0
    for n_records in (1, 4, 7):
        process = start_grading(course_folder)
        wait_for_records(course_folder, n_records, process)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        records = len(list((course_folder / ".groundup" / "graded" / UNIT).glob("*.json")))
        assert records >= max(done, n_records)
        done = records
    # What ran for it is gone, though nobody was left to end it.
    time.sleep(1)
    listing = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    assert str(course_folder) not in listing.stdout
    process = start_grading(course_folder)
    text, _ = process.communicate()
    assert process.returncode == 0, text
    assert f"{len(clean) - done} graded now, {done} unchanged" in text
    assert gradebook(f"sqlite:///{course_folder / 'gradebook.db'}") == clean
    assert not list(course_folder.glob("autograded/*/.*")), "half-written folders are left"


@pytest.mark.parametrize("victim", ["worker", "warm process"])
def test_a_helper_that_is_killed_is_replaced(
    victim: str, course_folder: Path, clean: dict[str, object]
) -> None:
    process = start_grading(course_folder)
    wait_for_records(course_folder, 2, process)
    candidates = [
        pid for pid in children(process.pid) if is_warm_process(pid) == (victim != "worker")
    ]
    assert candidates, f"no {victim} is running"
    os.kill(candidates[0], signal.SIGKILL)
    text, _ = process.communicate()
    assert process.returncode == 0, text
    assert f"{len(clean)} graded now" in text
    assert gradebook(f"sqlite:///{course_folder / 'gradebook.db'}") == clean


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk_stops_the_run_and_loses_nothing(
    course: Course, tmp_path: Path, clean: dict[str, object]
) -> None:
    base = tmp_path / "small"
    base.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(base)], check=True)
    try:
        classroom = Classroom(course.root, base, tmp_path / "release")
        hand_in_class(course, base / "submitted")
        before = {p: p.read_bytes() for p in (base / "submitted").rglob("*") if p.is_file()}
        with pytest.raises(Exception, match=r"(?i)no space|disk") as caught:
            grade_all(classroom)
        assert "run it again" in str(caught.value)
        subprocess.run(["mount", "-o", "remount,size=60m", str(base)], check=True)
        assert {p: p.read_bytes() for p in (base / "submitted").rglob("*") if p.is_file()} == before
        graded = grade_all(classroom)
        assert {one.status for one in graded.values()} <= {"graded", "unchanged"}
        assert gradebook(classroom.directory.db_url) == clean
    finally:
        subprocess.run(["umount", str(base)], check=True)


def test_any_number_of_workers_gives_the_same_gradebook(
    course: Course, tmp_path: Path, clean: dict[str, object]
) -> None:
    classroom = Classroom(course.root, tmp_path, tmp_path / "release")
    hand_in_class(course, tmp_path / "submitted")
    grade_all(classroom, Options(n_workers=4))
    assert gradebook(classroom.directory.db_url) == clean


def test_a_mended_test_grades_only_its_unit_again_and_says_who_gained(
    course_folder: Path,
) -> None:
    done = start_grading(course_folder)
    assert "0 unchanged" in done.communicate()[0]
    source = find_course(course_folder).source(UNIT)
    text = source.read_text()
    # The first test becomes one that everybody passes.
    first = text.index("### BEGIN HIDDEN TESTS")
    cell = text.rindex('"source": [', 0, first)
    source.write_text(text[:cell] + '"source": ["pass\\n",' + text[cell + len('"source": [') :])
    done = start_grading(course_folder)
    text = done.communicate()[0]
    assert "0 unchanged" in text


def test_manual_grades_stay_when_work_is_graded_again(course: Course, tmp_path: Path) -> None:
    classroom = Classroom(course.root, tmp_path, tmp_path / "release")
    hand_in_class(course, tmp_path / "submitted")
    first = grade_all(classroom)
    with Gradebook(classroom.directory.db_url) as book:
        grade = book.find_grade("test-energy-used", UNIT, UNIT, "lena")
        grade.manual_score = 1.5
        book.db.commit()
    path = tmp_path / "submitted" / "lena" / UNIT / f"{UNIT}.ipynb"
    path.write_text(path.read_text() + "\n")
    again = grade_all(classroom)["lena"]
    assert again.status == "graded" and again.needs_manual
    assert first["lena"].score is not None and again.score == first["lena"].score + 1.5
    assert again.feedback is not None and "1.5" in again.feedback.read_text()


def test_a_second_run_at_the_same_time_is_refused(course_folder: Path) -> None:
    process = start_grading(course_folder)
    wait_for_records(course_folder, 1, process)
    # However long the second takes to start, the first is not done by then.
    process.send_signal(signal.SIGSTOP)
    try:
        second = subprocess.run(
            [*GROUNDUP, "grade", UNIT], cwd=course_folder, capture_output=True, text=True
        )
    finally:
        process.send_signal(signal.SIGCONT)
    process.communicate()
    assert process.returncode == 0
    assert second.returncode != 0 and "being graded already" in second.stderr
    assert "Traceback" not in second.stderr
