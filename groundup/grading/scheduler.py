"""Hand tasks to workers: processes of this machine, or a Dask cluster."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import signal
import sys
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from groundup.course import CourseError
from groundup.grading.sandbox import WarmProcessEnded, uses_large, warm_process
from groundup.grading.worker import Outcome, Task, grade_task

# Tasks that are under way for each worker: enough that none waits, few enough for any class.
AHEAD = 3
ATTEMPTS = 3


def run_tasks(
    tasks: Iterable[Task],
    n_workers: int,
    scheduler: str | None = None,
    sandboxed: bool = True,
    modules: Sequence[frozenset[str]] = (),
) -> Iterator[Outcome]:
    """Grade tasks, in the order in which they are done.

    A worker that is killed is replaced and its task tried again; one that ends its worker each
    time is given up, and the others go on.

    Parameters
    ----------
    tasks : iterable of Task
        Read as they are needed.
    n_workers : int
        Processes on this machine.
    scheduler : str, optional
        The address of a Dask scheduler, whose workers are then used instead.
    sandboxed : bool
    modules : sequence of frozenset of str
        What each assignment's notebooks import, as far as it is known.
    """
    with contextlib.ExitStack() as stack:
        if scheduler is None:
            _warm_up(modules, sandboxed)
            make = _local(n_workers)
        else:
            make, n_workers = _dask(scheduler, stack)
        yield from _run(deque(), iter(tasks), make, n_workers)


def _warm_up(modules: Sequence[frozenset[str]], sandboxed: bool) -> None:
    """Start here what notebooks are forked from, so that all workers share it."""
    for large in (True, False):
        of_kind = [one for one in modules if uses_large(one) == large]
        if of_kind:
            wanted = frozenset().union(*of_kind)
            with contextlib.suppress(WarmProcessEnded):  # the first task starts another
                warm_process(sandboxed, wanted).load(wanted)


def _run(
    waiting: deque[Task], tasks: Iterator[Task], make: Callable[[], Executor], n_workers: int
) -> Iterator[Outcome]:
    failures: dict[tuple[str, str], int] = {}
    running: dict[Future[Outcome], Task] = {}
    executor = make()
    try:
        while True:
            while len(running) < AHEAD * n_workers:
                task = waiting.popleft() if waiting else next(tasks, None)
                if task is None:
                    break
                try:
                    running[executor.submit(grade_task, task)] = task
                except BrokenProcessPool:
                    waiting.appendleft(task)
                    break
            if not running and not waiting:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            is_broken = not done
            for future in done:
                task = running.pop(future)
                try:
                    outcome = future.result()
                except (BrokenProcessPool, WarmProcessEnded, _killed()) as error:
                    is_broken = is_broken or isinstance(error, BrokenProcessPool)
                    outcome = None
                if outcome is not None:
                    yield outcome
                    continue
                key = task.student, task.assignment
                failures[key] = failures.get(key, 0) + 1
                if failures[key] < ATTEMPTS * n_workers:
                    waiting.append(task)
                else:
                    yield Outcome(*key, task.digest, error="its worker was killed again and again")
            if is_broken:
                # All that ran there is lost; it is graded by the next ones.
                waiting.extend(running.values())
                running.clear()
                executor.shutdown(wait=False)
                executor = make()
    finally:
        for future in running:
            future.cancel()
        executor.shutdown(wait=not running)


def _local(n_workers: int) -> Callable[[], Executor]:
    # A fork has paid for its imports already; elsewhere than on Linux it is not safe.
    context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else None)

    def make() -> Executor:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            executor = ProcessPoolExecutor(n_workers, mp_context=context, initializer=_begin)
            executor.submit(os.getpid)
        return executor

    return make


def _begin() -> None:
    """Leave the keyboard's interrupt to the process that started the workers; end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        set_death_signal = 1
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL, 0, 0, 0)


def _dask(address: str, stack: contextlib.ExitStack) -> tuple[Callable[[], Executor], int]:
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise CourseError("--scheduler needs Dask: pip install 'groundup[cluster]'") from error
    try:
        client = stack.enter_context(Client(address, timeout="10s"))
        workers = client.scheduler_info(n_workers=-1)["workers"].values()
    except (OSError, ValueError) as error:
        raise CourseError(f"No Dask scheduler answers at {address}: {error}") from error
    n_threads = sum(worker["nthreads"] for worker in workers)
    return lambda: client.get_executor(pure=False, retries=ATTEMPTS), max(1, n_threads)


def _killed() -> type[Exception]:
    """Return what Dask raises for a task whose workers died, where Dask is in use."""
    module = sys.modules.get("distributed")
    return module.KilledWorker if module is not None else WarmProcessEnded
