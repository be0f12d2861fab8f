# Answers to 16-clean-code: each cell stands in its exercise's solution cell.

# %% to-number right: else after the try, and Optional
from typing import Optional


def to_number(text: str) -> Optional[float]:
    try:
        number = float(text)
    except ValueError:
        return None
    else:
        if math.isnan(number) or math.isinf(number):
            return None
        return number


# %% to-number right: a range in place of isfinite, types as text
def to_number(text: "str") -> "float | None":
    result = None
    try:
        number = float(text)
        if -math.inf < number < math.inf:
            result = number
    except ValueError:
        pass
    return result


# %% to-number right: raises for infinite numbers, and catches that too
def to_number(text: str) -> None | float:
    try:
        number = float(text)
        if not math.isfinite(number):
            raise ValueError(text)
        return number
    except (ValueError, OverflowError):
        return None


# %% to-number wrong: catches every exception
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except Exception:
        return None
    return number if math.isfinite(number) else None


# %% to-number wrong: catches TypeError too
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except (ValueError, TypeError):
        return None
    return number if math.isfinite(number) else None


# %% to-number wrong: no try at all
def to_number(text: str) -> float | None:
    number = float(text)
    return number if math.isfinite(number) else None


# %% to-number wrong: forgets nan and inf
def to_number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


# %% to-number wrong: compares with nan by ==, which is never true
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    if number == float("nan") or number == float("inf") or number == float("-inf"):
        return None
    return number


# %% to-number wrong: looks for the words nan and inf as they are in the statement
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return None if text in ("nan", "inf", "-inf") else number


# %% to-number wrong: 0 counts as nothing
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    if number and math.isfinite(number):
        return number
    return None


# %% to-number wrong: returns 0 where there is no number
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if math.isfinite(number) else None


# %% to-number wrong: asks whether there are only digits
def to_number(text: str) -> float | None:
    if text.strip().replace(".", "").isdigit():
        return float(text)
    return None


# %% to-number wrong: a comma becomes a point
def to_number(text: str) -> float | None:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


# %% to-number wrong: no types
def to_number(text):
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


# %% to-number wrong: the type of the result forgets None
def to_number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


# %% to-number wrong: raises for nan
def to_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    if not math.isfinite(number):
        raise ValueError(text)
    return number


# %% to-number wrong: returns the text
def to_number(text: str) -> float | None:
    try:
        return text if math.isfinite(float(text)) else None
    except ValueError:
        return None


# %% blame right: from the bottom up, with a pattern
import re


def blame(text, ours):
    lines = text.rstrip().split("\n")
    pattern = re.compile(r'  File "(.*)", line (\d+), in (.*)')
    for line in reversed(lines):
        match = pattern.fullmatch(line)
        if match and match[1].startswith(ours):
            return match[1], int(match[2]), match[3], lines[-1].partition(":")[0]
    return None


# %% blame right: all frames into a list, then the last of ours
def blame(text, ours):
    lines = [line for line in text.splitlines() if line.strip() != ""]
    frames = []
    for line in lines:
        if line[:8] == '  File "':
            file = line[8:].split('"')[0]
            number = line.split('", line ')[1].split(",")[0]
            function = line.split(", in ")[-1]
            frames.append((file, int(number), function))
    mine = [frame for frame in frames if frame[0][: len(ours)] == ours]
    if not mine:
        return None
    last = lines[-1]
    kind = last[: last.index(":")] if ":" in last else last
    return [*mine[-1], kind]


# %% blame right: the message begins after a colon and a space
def blame(text, ours):
    found = None
    for line in text.splitlines():
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(",")
            found = file, int(number.strip().removeprefix("line ")), function.removeprefix(" in ")
    if found is None:
        return None
    return (*found, text.strip().splitlines()[-1].split(": ")[0])


# %% blame wrong: the first frame of ours
def blame(text, ours):
    lines = text.strip().splitlines()
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            return file, int(number.split()[1]), function[3:], lines[-1].split(":")[0]
    return None


# %% blame wrong: ours is put into a pattern as it is, so that its dot fits any character
import re


def blame(text, ours):
    pattern = '^  File "(' + ours + '[^"]*)", line ([0-9]+), in (.*)$'
    frames = re.findall(pattern, text, re.MULTILINE)
    if not frames:
        return None
    file, number, function = frames[-1]
    return file, int(number), function, text.strip().splitlines()[-1].split(":")[0]


# %% blame wrong: the last frame, whoever's it is
def blame(text, ours):
    lines = text.strip().splitlines()
    for line in reversed(lines):
        if line.startswith('  File "'):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            return file, int(number.split()[1]), function[3:], lines[-1].split(":")[0]
    return None


# %% blame wrong: ours anywhere in the file's name
def blame(text, ours):
    lines = text.strip().splitlines()
    for line in reversed(lines):
        if line.startswith('  File "') and ours in line.split('"')[1]:
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            return file, int(number.split()[1]), function[3:], lines[-1].split(":")[0]
    return None


# %% blame wrong: also takes code that looks like a frame
def blame(text, ours):
    lines = text.strip().splitlines()
    for line in reversed(lines):
        if 'File "' + ours in line:
            _, file, rest = line.split('"')[:3]
            number, function = rest.split(", ")[1:3]
            error = lines[-1].split(":")[0]
            return file, int(number.split()[1]), function[3:].strip("')"), error
    return None


# %% blame wrong: the line's number as text
def blame(text, ours):
    lines = text.strip().splitlines()
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, number.split()[1], function[3:], lines[-1].split(":")[0])
    return found


# %% blame wrong: the function with its in
def blame(text, ours):
    lines = text.strip().splitlines()
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, int(number.split()[1]), function, lines[-1].split(":")[0])
    return found


# %% blame wrong: the whole last line for the error
def blame(text, ours):
    lines = text.strip().splitlines()
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, int(number.split()[1]), function[3:], lines[-1])
    return found


# %% blame wrong: cuts the error at its last colon
def blame(text, ours):
    lines = text.strip().splitlines()
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            error = lines[-1].rpartition(":")[0] or lines[-1]
            found = (file, int(number.split()[1]), function[3:], error)
    return found


# %% blame wrong: fails when an error has no message
def blame(text, ours):
    lines = text.strip().splitlines()
    error = lines[-1][: lines[-1].index(":")]
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, int(number.split()[1]), function[3:], error)
    return found


# %% blame wrong: the error's short name, without its dots
def blame(text, ours):
    lines = text.strip().splitlines()
    error = lines[-1].split(":")[0].split(".")[-1]
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, int(number.split()[1]), function[3:], error)
    return found


# %% blame wrong: four empty values where no frame is ours
def blame(text, ours):
    lines = text.strip().splitlines()
    found = (None, None, None, None)
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, int(number.split()[1]), function[3:], lines[-1].split(":")[0])
    return found


# %% blame wrong: takes the last line as it is, which may be empty
def blame(text, ours):
    lines = text.split("\n")
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            _, file, rest = line.split('"')
            _, number, function = rest.split(", ")
            found = (file, int(number.split()[1]), function[3:], lines[-1].split(":")[0])
    return found


# %% blame wrong: a text in place of a tuple
def blame(text, ours):
    lines = text.strip().splitlines()
    found = None
    for line in lines:
        if line.startswith('  File "' + ours):
            found = line.strip() + ": " + lines[-1].split(":")[0]
    return found


# %% git-answers right: other ways to the same goals
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": [
        "git status",
        "git add .",
        "git restore --staged notes.txt",
        "git diff --staged",
        "git commit -m 'Report'",
    ],
    "unstage": [
        "git restore --staged report.py passwords.txt",
        "git add report.py",
        'git commit -m "Report alone"',
    ],
    "undo": ["git add report.py", "git restore limits.py", "git restore --staged report.py"],
    "branch": [
        "git add report.py",
        "git switch -c faster",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
        "git log --oneline",
    ],
}


# %% git-answers right: tuples, and the undo leaves report.py staged
git_answers = dict(
    oldest="5d2206e",
    suspect="c60ab92",
    wait_in_folder=300,
    one=("git add report.py", 'git commit -m "x"'),
    unstage=("git status", "git restore --staged passwords.txt", 'git commit -m "x"'),
    undo=("git add report.py", "git restore limits.py"),
    branch=(
        "git switch -c faster",
        "git add .",
        'git commit -m "x"',
        "git switch main",
        "git merge faster",
    ),
)


# %% git-answers right: a branch for the undo, which makes no commit
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Wait"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Wait"'],
    "undo": ["git switch -c mend", "git restore limits.py"],
    "branch": [
        "git add report.py",
        "git switch -c faster",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: commits on a branch before the undo
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Wait"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Wait"'],
    "undo": [
        "git switch -c mend",
        "git add report.py",
        'git commit -m "Save it"',
        "git restore limits.py",
    ],
    "branch": [
        "git add report.py",
        "git switch -c faster",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: the top of the log taken for the oldest
git_answers = {
    "oldest": "e41c9d0",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: the oldest is the second from below
git_answers = {
    "oldest": "83fe417",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: suspects the first commit that fails, though it touches another file
git_answers = {
    "oldest": "5d2206e",
    "suspect": "27d5c18",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: suspects the newest commit that touches limits.py
git_answers = {
    "oldest": "5d2206e",
    "suspect": "9b07f3a",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: suspects the last commit that passed
git_answers = {
    "oldest": "5d2206e",
    "suspect": "83fe417",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: a message in place of the hash
git_answers = {
    "oldest": "First version",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: the minus line of the diff taken for today's
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 30,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: the number as text
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": "300",
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: one task is left out
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
}


# %% git-answers wrong: a commit without an add
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ['git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: one text with a command in place of a list
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": "git restore limits.py",
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: git add . takes the notes along
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add .", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: throws the notes away to keep them out of the commit
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git restore notes.txt", "git add .", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: believes that an add of one file takes the other off the stage
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git add report.py", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: unstages, then also throws the passwords away
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": [
        "git restore --staged passwords.txt",
        "git restore passwords.txt",
        'git commit -m "Mean"',
    ],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: unstages all, and commits nothing
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt"],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: stages the passwords again after the commit
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"', "git add ."],
    "undo": ["git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: restore --staged to bring a file back
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore --staged limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: brings back both files
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py report.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: commits report.py to save it from the undo
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git add report.py", 'git commit -m "Save"', "git restore limits.py"],
    "branch": [
        "git switch -c faster",
        "git add report.py",
        'git commit -m "Faster"',
        "git switch main",
        "git merge faster",
    ],
}


# %% git-answers wrong: no branch is made
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": ["git add report.py", 'git commit -m "Faster"'],
}


# %% git-answers wrong: commits on main, and makes the branch afterwards
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": ["git add report.py", 'git commit -m "Faster"', "git switch -c faster", "git switch main"],
}


# %% git-answers wrong: commits another file on the branch
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": ["git switch -c faster", "git restore report.py", "git switch main", "git merge faster"],
}


# %% git-answers wrong: merges while still on the branch
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": ["git switch -c faster", "git add report.py", 'git commit -m "F"', "git merge faster"],
}


# %% git-answers wrong: forgets the merge
git_answers = {
    "oldest": "5d2206e",
    "suspect": "c60ab92",
    "wait_in_folder": 300,
    "one": ["git add report.py", 'git commit -m "Mean"'],
    "unstage": ["git restore --staged passwords.txt", 'git commit -m "Mean"'],
    "undo": ["git restore limits.py"],
    "branch": ["git switch -c faster", "git add report.py", 'git commit -m "F"', "git switch main"],
}


# %% load-settings right: asks first whether the file exists, with sets and a copy
def load_settings(path, defaults):
    settings = defaults.copy()
    if not path.exists():
        return settings
    with open(path, encoding="utf-8") as file:
        try:
            given = json.load(file)
        except json.JSONDecodeError as error:
            raise SettingsError("no JSON") from error
    if type(given) is not dict:
        raise SettingsError("no object")
    unknown = set(given) - set(defaults)
    if unknown:
        raise SettingsError(f"unknown: {sorted(unknown)}")
    settings.update(given)
    return settings


# %% load-settings right: a kind of SettingsError of its own, values one by one
class UnknownKey(SettingsError):
    pass


def load_settings(path, defaults):
    given = {}
    try:
        given = json.loads(path.read_bytes())
    except FileNotFoundError:
        pass
    except json.JSONDecodeError as error:
        raise SettingsError(str(error)) from error
    result = {key: value for key, value in defaults.items()}
    if not isinstance(given, dict):
        raise SettingsError(f"{given} is no object")
    for key, value in given.items():
        if key not in result:
            raise UnknownKey(key)
        result[key] = value
    return result


# %% load-settings wrong: writes into the caller's defaults
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    defaults.update(given)
    return defaults


# %% load-settings wrong: returns the defaults themselves where there is no file
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return defaults
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: the defaults win over the file
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**given, **defaults}


# %% load-settings wrong: returns only what the file gives
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return given


# %% load-settings wrong: an empty dictionary where there is no file
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: every error means the defaults
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except Exception:
        return dict(defaults)
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: catches ValueError around the reading too, so bad bytes are "no JSON"
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except ValueError as error:
        raise SettingsError(f"{path} is no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown setting {key}")
    return {**defaults, **given}


# %% load-settings wrong: swallows every OSError
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: turns every other error into a SettingsError
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except Exception as error:
        raise SettingsError("cannot be read") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: lets the error of json through
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: forgets the cause
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError:
        raise SettingsError("no JSON")
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: returns the error
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        return error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: takes every JSON for an object
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    for key in given.keys():
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: an empty list or a null is taken for an empty object
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8")) or {}
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError(f"unknown: {key}")
    return {**defaults, **given}


# %% load-settings wrong: ignores unknown keys
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    return {key: given.get(key, value) for key, value in defaults.items()}


# %% load-settings wrong: accepts unknown keys
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    return {**defaults, **given}


# %% load-settings wrong: a message that does not name the key
def load_settings(path, defaults):
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return dict(defaults)
    except json.JSONDecodeError as error:
        raise SettingsError("no JSON") from error
    if not isinstance(given, dict):
        raise SettingsError("no object")
    for key in given:
        if key not in defaults:
            raise SettingsError("there is an unknown key")
    return {**defaults, **given}


# %% csv-to-json right: groups first, counts afterwards, writes through json.dump
def csv_to_json(source, target):
    groups = {}
    with open(source, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        groups.setdefault(row["fridge"], []).append(row["reading"])
    result = {}
    for name, texts in groups.items():
        numbers = [float(text) for text in texts if text]
        result[name] = {
            "highest": max(numbers) if numbers else None,
            "count": len(numbers),
            "missing": len(texts) - len(numbers),
        }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=2, ensure_ascii=False)
    return len(rows)


# %% csv-to-json right: a plain reader, and the columns' places from the first row
def csv_to_json(source, target):
    reader = csv.reader(source.read_text(encoding="utf-8").splitlines())
    header = next(reader)
    fridge, reading = header.index("fridge"), header.index("reading")
    table, rows = {}, 0
    for row in reader:
        rows += 1
        name, text = row[fridge], row[reading]
        if name not in table:
            table[name] = {"count": 0, "missing": 0, "highest": None}
        if len(text) == 0:
            table[name]["missing"] += 1
        else:
            value = float(text)
            table[name]["count"] += 1
            best = table[name]["highest"]
            table[name]["highest"] = value if best is None else max(best, value)
    target.write_text(json.dumps(table, sort_keys=True) + "\n", encoding="utf-8")
    return rows


# %% csv-to-json wrong: cuts at every comma
def csv_to_json(source, target):
    lines = source.read_text(encoding="utf-8").splitlines()
    header = lines[0].split(",")
    fridges = {}
    for line in lines[1:]:
        row = dict(zip(header, line.split(",")))
        one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
        if row["reading"] == "":
            one["missing"] += 1
        else:
            value = float(row["reading"])
            one["count"] += 1
            one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return len(lines) - 1


# %% csv-to-json wrong: the columns by their places
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for row in reader:
            rows += 1
            one = fridges.setdefault(row[1], {"count": 0, "missing": 0, "highest": None})
            if row[2] == "":
                one["missing"] += 1
            else:
                value = float(row[2])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: compares the readings as text
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "texts": []})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                float(row["reading"])
                one["count"] += 1
                one["texts"].append(row["reading"])
    for one in fridges.values():
        texts = one.pop("texts")
        one["highest"] = float(max(texts)) if texts else None
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: a missing reading counts as 0
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            value = float(row["reading"] or 0)
            one["count"] += 1
            one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: the highest begins at 0
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                one["count"] += 1
                one["highest"] = max(one["highest"] or 0, float(row["reading"]))
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: a highest of 0.0 is taken for none
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                if not one["highest"] or value > one["highest"]:
                    one["highest"] = value
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: opens the target before it reads
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file, target.open("w") as out:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
        json.dump(fridges, out)
    return rows


# %% csv-to-json wrong: appends to the target
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    with target.open("a", encoding="utf-8") as file:
        json.dump(fridges, file)
    return rows


# %% csv-to-json wrong: counts a bad reading as missing
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            try:
                value = float(row["reading"])
            except ValueError:
                one["missing"] += 1
                continue
            one["count"] += 1
            one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: a missing reading stops it
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            value = float(row["reading"])
            one["count"] += 1
            one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: writes Python's text of a dictionary
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(str(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: returns the dictionary
def csv_to_json(source, target):
    fridges = {}
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return fridges


# %% csv-to-json wrong: returns the number of readings
def csv_to_json(source, target):
    fridges = {}
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return sum(one["count"] for one in fridges.values())


# %% csv-to-json wrong: leaves out fridges without a reading
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            if row["reading"] == "":
                if row["fridge"] in fridges:
                    fridges[row["fridge"]]["missing"] += 1
                continue
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            value = float(row["reading"])
            one["count"] += 1
            one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    target.write_text(json.dumps(fridges), encoding="utf-8")
    return rows


# %% csv-to-json wrong: writes over the source
def csv_to_json(source, target):
    fridges, rows = {}, 0
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows += 1
            one = fridges.setdefault(row["fridge"], {"count": 0, "missing": 0, "highest": None})
            if row["reading"] == "":
                one["missing"] += 1
            else:
                value = float(row["reading"])
                one["count"] += 1
                one["highest"] = value if one["highest"] is None else max(one["highest"], value)
    source.write_text(json.dumps(fridges), encoding="utf-8")
    source.replace(target)
    source.write_text("", encoding="utf-8")
    return rows


# %% read-all right: f-strings, a count by hand, logger.log
def read_all(lines, logger):
    numbers = []
    place = 0
    for line in lines:
        place += 1
        text = line.strip()
        if text == "":
            continue
        try:
            value = float(text)
        except ValueError:
            logger.log(logging.WARNING, f"no number in {line} (line {place})")
        else:
            numbers.append(value)
    if len(numbers) == 0:
        logger.error("nothing could be read")
        return []
    logger.info(f"read: {len(numbers)}")
    return numbers


# %% read-all right: looks first, tells afterwards
def read_all(lines, logger):
    def number_in(line):
        try:
            return float(line)
        except ValueError:
            return None

    read = [(place, line, number_in(line)) for place, line in enumerate(lines, 1) if line.strip()]
    for place, line, number in read:
        if number is None:
            logger.warning("%s is no number, line %s", repr(line), place)
    numbers = [number for _, _, number in read if number is not None]
    level = logging.INFO if numbers else logging.ERROR
    logger.log(level, "%s numbers", len(numbers))
    return numbers


# %% read-all wrong: tells the module's logger
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logging.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: counts the lines from 0
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: counts only the lines that are not empty
def read_all(lines, logger):
    numbers = []
    full = [line for line in lines if line.strip()]
    for number, line in enumerate(full, start=1):
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: prints
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            print("line", number, "is no number:", line)
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: an error for a broken line
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.exception("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: an empty line is told as well
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: a line of spaces is told as well
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if line == "":
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: an INFO for each number
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
            logger.info("%d numbers read", len(numbers))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if not numbers:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: an INFO also when nothing was read
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    logger.info("%d numbers read", len(numbers))
    return numbers


# %% read-all wrong: the INFO counts the lines
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d lines read", len(lines))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: gives up at the first broken line
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
            break
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: values given as for print, without marks
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("no number in line", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: glues the line to the text that has the marks, and a line may hold a %
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: " + line, number)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers read")
    return numbers


# %% read-all wrong: a handler and a level of its own
def read_all(lines, logger):
    logger.setLevel(logging.INFO)
    logger.addHandler(logging.NullHandler())
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: takes the broken lines out of the caller's list
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(list(lines), start=1):
        if not line.strip():
            lines.remove(line)
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")
    return numbers


# %% read-all wrong: forgets to return
def read_all(lines, logger):
    numbers = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            numbers.append(float(line))
        except ValueError:
            logger.warning("line %d is no number: %r", number, line)
    if numbers:
        logger.info("%d numbers read", len(numbers))
    else:
        logger.error("no numbers")


# %% replacing right: a class that collects the text in memory
import io


class replacing:
    def __init__(self, path):
        self.path = path
        self.file = io.StringIO()

    def __enter__(self):
        return self.file

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.path.write_text(self.file.getvalue(), encoding="utf-8")
        self.file.close()
        return False


# %% replacing right: a temporary folder beside it, with finally
@contextlib.contextmanager
def replacing(path):
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        new = Path(folder) / "new"
        with open(new, "w", encoding="utf-8") as file:
            yield file
        new.replace(path)


# %% replacing right: a class around mkstemp
import os


class replacing:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        number, name = tempfile.mkstemp(dir=self.path.parent)
        self.name = Path(name)
        self.file = os.fdopen(number, "w", encoding="utf-8")
        return self.file

    def __exit__(self, kind, error, trace):
        self.file.close()
        if kind:
            self.name.unlink()
        else:
            os.replace(self.name, self.path)


# %% replacing wrong: opens path itself
@contextlib.contextmanager
def replacing(path):
    with path.open("w", encoding="utf-8") as file:
        yield file


# %% replacing wrong: no try, so an error leaves the temporary file
@contextlib.contextmanager
def replacing(path):
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
        yield file
    Path(file.name).replace(path)


# %% replacing wrong: finally moves the half text over the old one
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    finally:
        file.close()
        Path(file.name).replace(path)


# %% replacing wrong: swallows the exception
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except BaseException:
        file.close()
        Path(file.name).unlink()
    else:
        file.close()
        Path(file.name).replace(path)


# %% replacing wrong: __exit__ returns True
import io


class replacing:
    def __init__(self, path):
        self.path = path
        self.file = io.StringIO()

    def __enter__(self):
        return self.file

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.path.write_text(self.file.getvalue(), encoding="utf-8")
        self.file.close()
        return True


# %% replacing wrong: catches Exception only, so Ctrl+C leaves a file
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except Exception:
        file.close()
        Path(file.name).unlink()
        raise
    file.close()
    Path(file.name).replace(path)


# %% replacing wrong: a name of its own, path + .tmp
@contextlib.contextmanager
def replacing(path):
    new = path.parent / (path.name + ".tmp")
    try:
        with new.open("w", encoding="utf-8") as file:
            yield file
        new.replace(path)
    except BaseException:
        new.unlink()
        raise


# %% replacing wrong: a name of its own, with another suffix
@contextlib.contextmanager
def replacing(path):
    new = path.with_suffix(".new")
    try:
        with new.open("w", encoding="utf-8") as file:
            yield file
        new.replace(path)
    except BaseException:
        new.unlink()
        raise


# %% replacing wrong: a name of its own that it thinks nobody else takes
@contextlib.contextmanager
def replacing(path):
    other = path.parent / (path.name + ".unfinished")
    file = open(other, "w", encoding="utf-8")
    try:
        yield file
        file.close()
        other.replace(path)
    except BaseException:
        file.close()
        other.unlink()
        raise


# %% replacing wrong: refuses to work where its own name is taken
@contextlib.contextmanager
def replacing(path):
    other = path.parent / ("unfinished " + path.name)
    file = open(other, "x", encoding="utf-8")
    try:
        yield file
        file.close()
        other.replace(path)
    except BaseException:
        file.close()
        other.unlink()
        raise


# %% replacing wrong: moves before it closes, so the text may still be on its way
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except BaseException:
        file.close()
        Path(file.name).unlink()
        raise
    Path(file.name).replace(path)


# %% replacing wrong: copies the text, and leaves the temporary file
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except BaseException:
        file.close()
        Path(file.name).unlink()
        raise
    file.close()
    path.write_text(Path(file.name).read_text(encoding="utf-8"), encoding="utf-8")


# %% replacing wrong: keeps the old text as a backup, and puts it back after an error
@contextlib.contextmanager
def replacing(path):
    old = path.read_text(encoding="utf-8") if path.exists() else None
    try:
        with path.open("w", encoding="utf-8") as file:
            yield file
    except BaseException:
        if old is None:
            path.unlink()
        else:
            path.write_text(old, encoding="utf-8")
        raise


# %% replacing wrong: does not close the file after an error
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except BaseException:
        Path(file.name).unlink()
        raise
    file.close()
    Path(file.name).replace(path)


# %% replacing wrong: flushes, and never closes
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
        file.flush()
    except BaseException:
        file.close()
        Path(file.name).unlink()
        raise
    Path(file.name).replace(path)


# %% replacing wrong: wants a file that exists already
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except BaseException:
        file.close()
        Path(file.name).unlink()
        raise
    file.close()
    path.unlink()
    Path(file.name).rename(path)


# %% replacing wrong: appends to the old text
import io


@contextlib.contextmanager
def replacing(path):
    with io.StringIO() as file:
        yield file
        text = file.getvalue()
    with path.open("a", encoding="utf-8") as target:
        target.write(text)


# %% replacing wrong: an error deletes path
@contextlib.contextmanager
def replacing(path):
    file = tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8")
    try:
        yield file
    except BaseException:
        file.close()
        Path(file.name).unlink()
        path.unlink(missing_ok=True)
        raise
    file.close()
    Path(file.name).replace(path)


# %% own-tests right: one table, one function
def test_table():
    table = {
        "ward 3: 5.1": ("ward 3", 5.1),
        "w: 0": ("w", 0.0),
        "w: -2": ("w", -2),
        "  big lab  :  4 ": ("big lab", 4),
        "w: 50F": ("w", 10),
        "w: 14F": ("w", -10),
        "w: --": ("w", None),
        "a: b: c: 7": ("a: b: c", 7),
    }
    for line, (name, number) in table.items():
        got = read_line(line)
        assert got["fridge"] == name, line
        if number is None:
            assert got["celsius"] is None, line
        else:
            assert abs(got["celsius"] - number) < 1e-6, line


def test_none():
    assert [read_line(line) for line in ["", " ", "#", "# a: 1"]] == [None] * 4


def _refuses(line):
    try:
        read_line(line)
    except ValueError:
        return True
    return False


def test_refuses():
    assert all(_refuses(line) for line in [":1", " : 1", "abc", "a: b", "a:"])


# %% own-tests right: compares with rules written once more
def test_against_a_reference():
    lines = ["a b: 5.25", "a: 0", "a: -3", " a :  7  ", "a: 212F", "a: --", "a:b:1", "#a:1", "", "  "]
    expected = [
        {"fridge": "a b", "celsius": 5.25},
        {"fridge": "a", "celsius": 0},
        {"fridge": "a", "celsius": -3},
        {"fridge": "a", "celsius": 7},
        {"fridge": "a", "celsius": 100},
        {"fridge": "a", "celsius": None},
        {"fridge": "a:b", "celsius": 1},
        None,
        None,
        None,
    ]
    for line, want in zip(lines, expected):
        got = read_line(line)
        if want is None or want["celsius"] is None:
            assert got == want
        else:
            assert got["fridge"] == want["fridge"] and round(got["celsius"], 4) == want["celsius"]


def test_errors():
    came = 0
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except ValueError:
            came += 1
    assert came == 3


# %% own-tests wrong: no test begins with test_
def check_name():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}


# %% own-tests wrong: calls the function, and asserts nothing
def test_lines():
    for line in ("ward 3: 5.1", "lab: 0", " lab : -4 ", "lab: 41F", "lab: --", "a: b: 1", "", "#"):
        read_line(line)


# %% own-tests wrong: the happy case only
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}


# %% own-tests wrong: believes that a missing reading is 0
def test_missing():
    assert read_line("lab: --") == {"fridge": "lab", "celsius": 0}


# %% own-tests wrong: compares degrees Fahrenheit exactly
def test_fahrenheit():
    assert read_line("lab: 41.7F") == {"fridge": "lab", "celsius": (41.7 - 32) * 5 / 9}


# %% own-tests wrong: wants the words of the message
def test_message():
    try:
        read_line("lab 5")
    except ValueError as error:
        assert "no fridge" in str(error)


# %% own-tests wrong: wants ValueError itself, not a subclass
def test_kind():
    try:
        read_line("lab 5")
    except Exception as error:
        assert type(error) is ValueError


# %% own-tests wrong: try without else, so no error is fine too
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: 0") == {"fridge": "lab", "celsius": 0}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert round(read_line("lab: 41F")["celsius"], 6) == 5
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}
    assert read_line("a: b: 1") == {"fridge": "a: b", "celsius": 1}


def test_none():
    assert read_line("") is None and read_line("  ") is None and read_line("# a: 1") is None


def test_errors():
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except ValueError:
            pass


# %% own-tests wrong: assert with a tuple, which is always true
def test_name_and_number():
    assert bool((read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}, "wrong number"))


# %% own-tests wrong: no test of comments
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: 0") == {"fridge": "lab", "celsius": 0}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert round(read_line("lab: 41F")["celsius"], 6) == 5
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}
    assert read_line("a: b: 1") == {"fridge": "a: b", "celsius": 1}


# %% own-tests wrong: the only comments tried could not be a reading
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: 0") == {"fridge": "lab", "celsius": 0}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert round(read_line("lab: 41F")["celsius"], 6) == 5
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}
    assert read_line("a: b: 1") == {"fridge": "a: b", "celsius": 1}


def test_none():
    for line in ("", "  ", "#", "# a comment"):
        assert read_line(line) is None


def test_errors():
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except ValueError:
            continue
        raise AssertionError(line)


# %% own-tests wrong: zero, the classic, is not tried
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert round(read_line("lab: 41F")["celsius"], 6) == 5
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}
    assert read_line("a: b: 1") == {"fridge": "a: b", "celsius": 1}


def test_none():
    assert read_line("") is None and read_line("  ") is None and read_line("# a: 1") is None


def test_errors():
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except ValueError:
            continue
        raise AssertionError(line)


# %% own-tests wrong: Fahrenheit is not tried
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: 0") == {"fridge": "lab", "celsius": 0}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}
    assert read_line("a: b: 1") == {"fridge": "a: b", "celsius": 1}


def test_none():
    assert read_line("") is None and read_line("  ") is None and read_line("# a: 1") is None


def test_errors():
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except ValueError:
            continue
        raise AssertionError(line)


# %% own-tests wrong: any exception will do for a bad line
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: 0") == {"fridge": "lab", "celsius": 0}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert round(read_line("lab: 41F")["celsius"], 6) == 5
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}
    assert read_line("a: b: 1") == {"fridge": "a: b", "celsius": 1}


def test_none():
    assert read_line("") is None and read_line("  ") is None and read_line("# a: 1") is None


def test_errors():
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except Exception:
            continue
        raise AssertionError(line)


# %% own-tests wrong: one colon is enough, it thinks
def test_name_and_number():
    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line("lab: 0") == {"fridge": "lab", "celsius": 0}
    assert read_line("lab: -2") == {"fridge": "lab", "celsius": -2}
    assert read_line("  lab 2  :  4 ") == {"fridge": "lab 2", "celsius": 4}
    assert round(read_line("lab: 41F")["celsius"], 6) == 5
    assert read_line("lab: --") == {"fridge": "lab", "celsius": None}


def test_none():
    assert read_line("") is None and read_line("  ") is None and read_line("# a: 1") is None


def test_errors():
    for line in ("no colon", ": 4", "a: x"):
        try:
            read_line(line)
        except ValueError:
            continue
        raise AssertionError(line)


# %% own-tests wrong: tests a copy of its own
def test_name_and_number():
    def read_line(line):
        name, _, value = line.rpartition(":")
        return {"fridge": name.strip(), "celsius": float(value)}

    assert read_line("ward 3: 5.1") == {"fridge": "ward 3", "celsius": 5.1}
    assert read_line(" lab : 0 ") == {"fridge": "lab", "celsius": 0}


# %% report right: formats as it goes, groups with a comprehension for each name
def report(rows, limits):
    for kind, _, _ in rows:
        if kind not in limits:
            raise ValueError(f"unknown kind: {kind}")
    texts = []
    for name in sorted({name for _, name, _ in rows}):
        mine = [row for row in rows if row[1] == name]
        low, high = limits[mine[0][0]]
        values = [row[2] for row in mine if row[2] is not None]
        if len(values) == 0:
            texts.append(name + ": no readings")
            continue
        alarms = sum(value < low or value > high for value in values)
        plural = "" if alarms == 1 else "s"
        values.sort()
        texts.append(
            f"{name}: {len(values)} readings, {values[0]:.1f} to {values[-1]:.1f} °C, {alarms} alarm{plural}"
        )
    return texts


# %% report right: a class for a device
class Device:
    def __init__(self, name, low, high):
        self.name, self.low, self.high = name, low, high
        self.count, self.alarms = 0, 0
        self.least, self.most = math.inf, -math.inf

    def add(self, reading):
        self.count += 1
        self.least, self.most = min(self.least, reading), max(self.most, reading)
        self.alarms += reading < self.low or reading > self.high

    def __str__(self):
        if self.count == 0:
            return self.name + ": no readings"
        alarms = "1 alarm" if self.alarms == 1 else f"{self.alarms} alarms"
        return f"{self.name}: {self.count} readings, {self.least:.1f} to {self.most:.1f} °C, {alarms}"


def report(rows, limits):
    devices = {}
    for kind, name, reading in rows:
        try:
            low, high = limits[kind]
        except KeyError:
            raise ValueError("no limits for " + kind) from None
        device = devices.setdefault(name, Device(name, low, high))
        if reading is not None:
            device.add(reading)
    return tuple(str(devices[name]) for name in sorted(devices))


# %% report wrong: prints the lines
def report(rows, limits):
    readings, kinds = {}, {}
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            print(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        print(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")


# %% report wrong: sorts the caller's rows, as the script does
def report(rows, limits):
    rows.sort(key=lambda row: row[1])
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in kinds:
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: in the order of the rows
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in kinds:
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: the limits of the hospital stay in the code
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = (2, 8) if kinds[name] == "fridge" else (-50, -15)
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: an unknown kind has no readings, as before
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        kinds[name] = kind
        of_name = readings.setdefault(name, [])
        if reading is not None and kind in limits:
            of_name.append(reading)
    for name in sorted(kinds):
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        low, high = limits[kinds[name]]
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: an unknown kind raises KeyError
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: looks at the kind only when there is a reading
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        kinds[name] = kind
        of_name = readings.setdefault(name, [])
        if reading is None:
            continue
        if kind not in limits:
            raise ValueError(kind)
        of_name.append(reading)
    for name in sorted(kinds):
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        low, high = limits[kinds[name]]
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: mends the grammar of 1 readings, which was not asked
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        many = "reading" if len(got) == 1 else "readings"
        texts.append(f"{name}: {len(got)} {many}, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: a limit itself is an alarm
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if not low < r < high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: 0 counts as missing
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([reading] if reading else [])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: devices without a reading are left out
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        if reading is not None:
            kinds[name] = kind
            readings.setdefault(name, []).append(reading)
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: rounds before it compares with the limits
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [round(reading, 1)])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: takes known kinds out of the caller's limits
def report(rows, limits):
    readings, kinds, texts, kept = {}, {}, [], {}
    for kind, name, reading in rows:
        if kind not in kept and kind not in limits:
            raise ValueError(kind)
        if kind not in kept:
            kept[kind] = limits.pop(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = kept[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return texts


# %% report wrong: one text with line ends in place of a list
def report(rows, limits):
    readings, kinds, texts = {}, {}, []
    for kind, name, reading in rows:
        if kind not in limits:
            raise ValueError(kind)
        kinds[name] = kind
        readings.setdefault(name, []).extend([] if reading is None else [reading])
    for name in sorted(kinds):
        low, high = limits[kinds[name]]
        got = readings[name]
        if not got:
            texts.append(f"{name}: no readings")
            continue
        n = len([r for r in got if r < low or r > high])
        word = "alarm" if n == 1 else "alarms"
        texts.append(f"{name}: {len(got)} readings, {min(got):.1f} to {max(got):.1f} °C, {n} {word}")
    return "\n".join(texts)


# %% report strict array: **Return** a list of texts

# %% own-tests equivalent: 41 °F are 5 °C apart from the last digits, whether 5, 6 or 7 decimals are kept
# - got["celsius"] = round(got["celsius"], 6)
# + got["celsius"] = round(got["celsius"], 7)
#
# - got["celsius"] = round(got["celsius"], 6)
# + got["celsius"] = round(got["celsius"], 5)
