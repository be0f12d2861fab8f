Processes that end, cells that never do.

# === exit-at-once | 2 | died
# %% center
import os
os._exit(0)

# === exit-in-the-tested-function | 2 | died
# %% center
import os
def center(values):
    os._exit(0)

# === killed-by-itself | 4 | killed by signal 9
# %% root
import os, signal
def root(number):
    os.kill(os.getpid(), signal.SIGKILL)

# === crash-in-c | 4 | died
# %% root
import faulthandler
def root(number):
    faulthandler._sigsegv()

# === sys-exit-in-the-answer | 8 | NameError
# %% center
import sys
sys.exit(0)
def center(values):
    return values

# === sys-exit-in-the-tested-function | 8 | SystemExit
# %% center
import sys
def center(values):
    sys.exit(0)

# === quit-everywhere | 6 | SystemExit
# %% center
def center(values):
    raise SystemExit
# %% root
def root(number):
    quit()

# === exit-from-a-thread | 2 | died
# %% center
import os, threading, time
def leave():
    time.sleep(0.05)
    os._exit(0)
def center(values):
    threading.Thread(target=leave).start()
    time.sleep(5)

# === exit-at-the-end | 8 | the expected
# %% double
import atexit, os
def double(x):
    raise AssertionError("the expected")
atexit.register(os._exit, 0)

# === endless-loop | 8 | total: NameError
# %% total
while True:
    pass

# === endless-tested-function | 8 | took longer than 3 seconds
# %% root
def root(number):
    while True:
        number += 1

# === swallows-interrupts | 8 | did not stop when its time was up
# %% total
import time
while True:
    try:
        time.sleep(10)
    except BaseException:
        pass

# === deep-recursion | 8 | RecursionError
# %% double
def double(x):
    return double(x)

# === replaces-its-process | 4 | died
# %% root
import os, sys
def root(number):
    os.execv(sys.executable, [sys.executable, "-c", "print(3)"])
