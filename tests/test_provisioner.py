"""Kernels that are forks of a warm process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

LEAVES_A_KERNEL = """
from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name="python3")
print(manager.provisioner.pid, flush=True)
"""


def test_a_kernel_that_nobody_shut_down_ends_with_its_program(tmp_path: Path) -> None:
    leaver = subprocess.Popen(
        [sys.executable, "-c", LEAVES_A_KERNEL],
        env=os.environ | {"JUPYTER_DEFAULT_PROVISIONER_NAME": "groundup-warm"},
        cwd=tmp_path, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert leaver.stdout is not None
    pid = int(leaver.stdout.readline())
    assert leaver.wait(60) == 0
    end = time.monotonic() + 30
    while Path(f"/proc/{pid}").exists() and time.monotonic() < end:
        time.sleep(0.1)
    assert not Path(f"/proc/{pid}").exists()
