Taking more than one's share.

# === memory | 8 | total: NameError
# %% total
hoard = []
while True:
    hoard.append(bytearray(64 * 1024**2))

# === memory-of-many-processes | 2 | more memory
# %% center
import os, time
for _ in range(12):
    if os.fork() == 0:
        hog = bytearray(150 * 1024**2)
        time.sleep(20)
        os._exit(0)
time.sleep(20)

# === fork-bomb | 6 | double
# %% double
import os, time
n = 0
try:
    while n < 300:
        if os.fork() == 0:
            time.sleep(30)
            os._exit(0)
        n += 1
except OSError:
    pass
assert n < 60, "groundup-hostile-unbounded"
print("stopped at", n)
def double(x):
    return x
# %%
try:
    import subprocess
    subprocess.run(["true"])
except OSError:
    print("no more")
# %% root
def root(number):
    return 3

# === thread-bomb | 8 | double: NameError
# %% double
import threading, time
def wait():
    time.sleep(2)
for _ in range(500):
    threading.Thread(target=wait, daemon=True).start()
def double(x):
    return 2 * x

# === floods-by-print | 10 | -
# %% double
def double(x):
    for _ in range(3000):
        print("x" * 1000)
    return 2 * x
# %%
for _ in range(3000):
    print("y" * 1000)

# === floods-by-display | 10 | -
# %%
from IPython.display import display, HTML
for _ in range(60):
    display(HTML("z" * 200_000))

# === floods-a-descriptor | 10 | -
# %%
import os
for _ in range(100):
    os.write(1, b"x" * 100_000)
    os.write(2, b"x" * 100_000)

# === an-output-too-long | 8 | total
# %% total
class Long:
    def __repr__(self):
        return "x" * 50_000_000
Long()

# === a-large-file | 10 | -
# %%
try:
    with open("large.bin", "wb") as file:
        for _ in range(100):
            file.write(bytes(1024**2))
except OSError as error:
    print(error)

# === many-files | 10 | -
# %%
from pathlib import Path
try:
    for n in range(40_000):
        Path(f"f{n}").touch()
except OSError as error:
    print(error)
assert n < 30_000

# === fills-every-disk | 10 | -
# %%
import os
written = 0
for folder in ("/tmp", "/home", "/dev/shm", "/var/tmp", "/usr", "."):
    for n in range(4):
        try:
            with open(f"{folder}/fill{n}", "wb") as file:
                while True:
                    written += file.write(bytes(1024**2))
        except OSError as error:
            pass
assert written < 60 * 1024**2, written

# === orphans | 10 | -
# %%
import subprocess, sys
orphan = "import os, time\nif os.fork() == 0:\n  os.setsid()\n  time.sleep(600)  # groundup-hostile-orphan"
subprocess.Popen([sys.executable, "-c", orphan], start_new_session=True);
subprocess.run("nohup sh -c 'sleep 600; : groundup-hostile-orphan' >/dev/null 2>&1 &", shell=True);

# === deletes-what-it-can | 10 | -
# %%
from pathlib import Path
for folder in ("/etc", "/root", "/usr/bin", "/tmp", "/"):
    for path in sorted(Path(folder).glob("*"))[:100]:
        try:
            path.unlink()
        except OSError:
            pass
assert Path("/usr/bin/env").exists()

# === interrupts-everybody | 10 | -
# %%
import os, signal
for number in (signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL):
    for pid in range(1, 30):
        if pid != os.getpid():
            try:
                os.kill(pid, number)
            except OSError:
                pass
