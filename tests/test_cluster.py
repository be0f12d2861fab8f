"""Past one machine: Dask workers grade, PostgreSQL keeps the gradebook."""

from __future__ import annotations

import dataclasses
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import Client, LocalCluster

from groundup.course import Course, CourseError
from groundup.grading.classroom import Classroom, Options, find_submissions, grade_class
from tests.classes import UNIT, grade_all, gradebook, hand_in_class
from tests.hostile.cases import ASSIGNMENT, check_all, new_class, options


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as running:
        yield running


def test_a_worker_of_the_cluster_dies_and_nothing_is_lost(
    course: Course, tmp_path: Path, cluster: LocalCluster
) -> None:
    here = Classroom(course.root, tmp_path / "here", tmp_path / "release")
    expected = hand_in_class(course, tmp_path / "here" / "submitted")
    grade_all(here)
    there = Classroom(course.root, tmp_path / "there", tmp_path / "release")
    hand_in_class(course, tmp_path / "there" / "submitted")

    with Client(cluster) as client:
        victim = next(iter(client.run(os.getpid).values()))
    submissions, _ = find_submissions(there, [UNIT])
    options = Options(scheduler=cluster.scheduler_address)
    graded = {}
    for number, one in enumerate(grade_class(there, submissions, options)):
        if number == 2:
            os.kill(victim, signal.SIGKILL)
        graded[one.student] = one
    assert {name: one.score for name, one in graded.items()} == expected
    assert {one.status for one in graded.values()} == {"graded"}
    assert gradebook(there.directory.db_url) == gradebook(here.directory.db_url)


def test_the_hostile_class_earns_the_same_on_a_cluster(
    tmp_path: Path, cluster: LocalCluster
) -> None:
    classroom = new_class(tmp_path)
    submissions, _ = find_submissions(classroom, [ASSIGNMENT])
    there = dataclasses.replace(options(), scheduler=cluster.scheduler_address)
    check_all({one.student: one for one in grade_class(classroom, submissions, there)})


def test_a_scheduler_that_does_not_answer_is_named(course: Course, tmp_path: Path) -> None:
    classroom = Classroom(course.root, tmp_path, tmp_path / "release")
    hand_in_class(course, tmp_path / "submitted")
    with pytest.raises(CourseError, match=r"No Dask scheduler answers at tcp://127.0.0.1:9"):
        grade_all(classroom, Options(scheduler="tcp://127.0.0.1:9"))


def postgres_programs() -> Path:
    """Return the folder of the server's programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        pytest.skip("no PostgreSQL server is installed here: `.ci/run` installs one")
    return Path(on_path).parent


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real server on loopback, with an empty database; its address."""
    programs = postgres_programs()
    folder = Path(tmp_path_factory.mktemp("postgres"))
    # The server refuses to run as root, and must reach its folder as who it is.
    user = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    if user:
        shutil.chown(folder, "postgres", "postgres")
        for parent in [folder, *folder.parents][:4]:
            parent.chmod(parent.stat().st_mode | 0o011)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = folder / "data"
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", "grader", "--auth=trust", "--no-sync"],
        check=True, capture_output=True, cwd="/", **user,
    )  # fmt: skip
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", ""],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", **user,
    )  # fmt: skip
    try:
        createdb = [programs / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "grader"]
        end = time.monotonic() + 60
        # The port is open before the server is ready.
        while subprocess.run([*createdb, "grades"], cwd="/", capture_output=True).returncode:
            assert server.poll() is None and time.monotonic() < end, "no server starts here"
            time.sleep(0.1)
        yield f"postgresql+psycopg://grader@127.0.0.1:{port}/grades"
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


def test_the_gradebook_may_be_postgresql(course: Course, tmp_path: Path, postgres: str) -> None:
    here = Classroom(course.root, tmp_path / "here", tmp_path / "release")
    expected = hand_in_class(course, tmp_path / "here" / "submitted")
    grade_all(here)
    there = Classroom(course.root, tmp_path / "there", tmp_path / "release2", postgres)
    hand_in_class(course, tmp_path / "there" / "submitted")
    graded = grade_all(there)
    assert {name: one.score for name, one in graded.items()} == expected
    assert gradebook(postgres) == gradebook(here.directory.db_url)
    assert {one.status for one in grade_all(there).values()} == {"unchanged"}
    assert not (tmp_path / "there" / "gradebook.db").exists()


def test_a_gradebook_that_does_not_answer_is_named(course: Course, tmp_path: Path) -> None:
    classroom = Classroom(
        course.root,
        tmp_path,
        tmp_path / "release",
        "postgresql+psycopg://grader@127.0.0.1:9/grades",
    )
    hand_in_class(course, tmp_path / "submitted")
    with pytest.raises(CourseError, match="can't be opened"):
        grade_all(classroom)
