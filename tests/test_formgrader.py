"""nbgrader's pages work in JupyterLab in a clone of the course: a teacher's whole way, clicked.

With GROUNDUP_PICTURES set to a folder, a picture of each stage is left there.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, Error, Locator, Page, Route, expect, sync_playwright

from groundup.grading.notebooks import nbgrader_cells, read_notebook
from tests.conftest import copy_course
from tests.test_nbgrader import (
    CUTS_DECIMALS,
    SCRIPTS,
    UNIT,
    check_nothing_hidden_is_told,
    environment,
    hand_in,
    points,
    right_answers,
    text_of,
)

# Has an answer in words, its model card, which a person grades.
PROJECT = "45-spam"
CARD = "model-card"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
TOKEN = "only-for-this-test"
START_SECONDS = 60
STOP_SECONDS = 10
# Generous: a page's first autograding also imports the libraries.
PATIENCE_MS = 30_000

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="the server is stopped by its process group, which Windows lacks"
)


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab.

    Attributes
    ----------
    clone : Path
        The course it serves.
    url : str
        Where it answers, without a slash at the end.
    """

    clone: Path
    url: str


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        reason = f"no browser found (looked for {', '.join(BROWSERS)})"
        # At home the page may go untested; where the course is proven it may not.
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        try:
            yield running
        finally:
            running.close()


@pytest.fixture(scope="module")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab in a clone where two students have handed in work."""
    clone = copy_course(tmp_path_factory.mktemp("formgrader") / "groundup")
    hand_in(clone, "amara", right_answers(clone, energy_used=CUTS_DECIMALS))
    hand_in_model_card(clone, "bao")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = clone.parent / "lab.log"
    with log.open("w") as file:
        server = subprocess.Popen(
            [
                SCRIPTS / "jupyter", "lab", "--no-browser", "--allow-root", "--ip=127.0.0.1",
                f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}",
                f"--ServerApp.root_dir={clone}",
            ],
            cwd=clone,
            env=environment(clone),
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )  # fmt: skip
    try:
        url = f"http://127.0.0.1:{port}"
        wait_until_it_answers(f"{url}/api/status?token={TOKEN}", server, log)
        yield Lab(clone, url)
    finally:
        stop(server)


@pytest.fixture
def page(browser: Browser, lab: Lab) -> Iterator[Page]:
    """A page of a fresh profile that can reach the lab and nothing else."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)

    def only_the_lab(route: Route) -> None:
        if route.request.url.startswith(lab.url):
            route.continue_()
        else:
            route.abort()

    context.route("**/*", only_the_lab)
    page = context.new_page()
    errors: list[Error] = []
    page.on("pageerror", lambda error: errors.append(error))
    try:
        yield page
    finally:
        context.close()
    # nbgrader's grading page takes MathJax from the network, and copes without it.
    assert [e.message for e in errors if "MathJax is not defined" not in e.message] == []


def hand_in_model_card(clone: Path, student: str) -> None:
    """Hand in the project with nothing but its answer in words."""
    notebook = read_notebook(clone / "release" / PROJECT / f"{PROJECT}.ipynb")
    nbgrader_cells(notebook)[CARD].source = "This filter misses one spam message in ten."
    path = clone / "submitted" / student / PROJECT / f"{PROJECT}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)


def wait_until_it_answers(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert server.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    pytest.fail(f"JupyterLab did not answer in {START_SECONDS} seconds:\n{log.read_text()}")


def stop(server: subprocess.Popen[bytes]) -> None:
    """End the server and all it started."""
    os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("GROUNDUP_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", animations="disabled")


def row(page: Page, text: str) -> Locator:
    """Return the row of a page's table that has a cell of this text."""
    cell = page.locator("td", has_text=re.compile(rf"^{re.escape(text)}$"))
    return page.locator("#main-table tr", has=cell)


def press(page: Page, button: Locator, name: str) -> None:
    """Press a button that starts a job, and see that nbgrader says it succeeded."""
    button.click()
    dialog = page.locator(".modal.in")
    expect(dialog).to_be_visible()
    picture(page, name)
    assert dialog.locator(".modal-title").inner_text() == "Success", dialog.inner_text()
    dialog.locator(".modal-footer button").click()
    expect(page.locator(".modal")).to_have_count(0)


def write(page: Page, field: str, text: str, api: str) -> None:
    """Fill in a field of the grading page, leave it, and wait until the server has stored it."""
    # Before that, the page does not listen to its fields.
    page.wait_for_function("formgrader.grades?.loaded && formgrader.comments?.loaded")
    with page.expect_response(
        lambda response: (
            f"/formgrader/api/{api}/" in response.url and response.request.method == "PUT"
        )
    ) as stored:
        page.locator(field).fill(text)
        page.locator(field).blur()
    assert stored.value.ok


def open_submission(page: Page, lab: Lab, unit: str) -> None:
    """Go by Manual Grading, the assignment and its notebook to the one submission there is."""
    page.goto(f"{lab.url}/formgrader/manage_assignments")
    page.get_by_role("link", name="Manual Grading").click()
    row(page, unit).get_by_role("link").click()
    page.wait_for_url(f"**/gradebook/{unit}")
    row(page, unit).get_by_role("link").click()
    page.wait_for_url(f"**/gradebook/{unit}/{unit}")
    page.get_by_role("link", name="Submission #1").click()
    page.wait_for_url("**/formgrader/submissions/*/**")
    expect(page.locator(".nbgrader_cell").first).to_be_visible()


def feedback(lab: Lab, student: str, unit: str) -> str:
    path = lab.clone / "feedback" / student / unit / f"{unit}.html"
    return path.read_text(encoding="utf-8")


def test_jupyterlab_has_the_formgrader_in_its_menu(page: Page, lab: Lab) -> None:
    page.goto(f"{lab.url}/lab?token={TOKEN}")
    page.locator(".lm-MenuBar-itemLabel", has_text="Nbgrader").click()
    picture(page, "1-menu")
    page.locator(".lm-Menu-itemLabel", has_text=re.compile("^Formgrader$")).click()
    expect(page.locator(".lm-TabBar-tabLabel", has_text="Formgrader")).to_be_visible()
    tab = page.frame_locator("#formgrader-iframe iframe, iframe#formgrader-iframe")
    expect(tab.locator("#main-table").get_by_text(UNIT, exact=True)).to_be_visible()
    expect(tab.get_by_role("heading", name="Manage Assignments")).to_be_visible()
    picture(page, "2-formgrader-in-jupyterlab")


def test_a_teacher_releases_grades_comments_and_gives_feedback(page: Page, lab: Lab) -> None:
    worth = points(lab.clone)
    full = sum(worth.values())
    score = full - worth["energy-used"]
    page.goto(f"{lab.url}/formgrader?token={TOKEN}")
    page.wait_for_url("**/formgrader/manage_assignments")

    # Release, then autograde.
    press(page, row(page, UNIT).locator(".assign a"), "3-generated")
    expect(row(page, UNIT).locator(".num-submissions")).to_have_text("1")
    row(page, UNIT).locator(".num-submissions a").click()
    page.wait_for_url(f"**/manage_submissions/{UNIT}")
    expect(row(page, "amara").locator(".status")).to_have_text("needs autograding")
    press(page, row(page, "amara").locator(".autograde a"), "4-autograded")
    expect(row(page, "amara").locator(".status")).to_have_text("graded")
    expect(row(page, "amara").locator(".score")).to_have_text(f"{score:g} / {full:g}")
    picture(page, "5-submissions")

    # A person looks at the work, says something and gives a little more for it.
    open_submission(page, lab, UNIT)
    for name, most in worth.items():
        field = page.locator(f"#test-{name}")
        expect(field).to_have_attribute("placeholder", f"{0 if name == 'energy-used' else most:g}")
    comment = "Whole numbers only? Meters also show halves & quarters."
    write(page, "#energy-used-comment", comment, "comment")
    write(page, "#test-energy-used_extra_credit", "0.5", "grade")
    picture(page, "6-commented")
    page.reload()
    expect(page.locator("#energy-used-comment")).to_have_value(comment)
    expect(page.locator("#test-energy-used_extra_credit")).to_have_value("0.5")

    # What the student gets back.
    page.goto(f"{lab.url}/formgrader/manage_submissions/{UNIT}")
    expect(row(page, "amara").locator(".score")).to_have_text(f"{score + 0.5:g} / {full:g}")
    press(page, row(page, "amara").locator(".generate-feedback a"), "7-feedback-generated")
    text = text_of(feedback(lab, "amara", UNIT))
    assert comment in text
    assert f"Score: {score + 0.5} / {full}" in text
    assert "A hidden test failed" in text
    check_nothing_hidden_is_told(lab.clone, UNIT, feedback(lab, "amara", UNIT))
    show_feedback(page, lab, "amara", UNIT, comment)


def test_a_person_grades_an_answer_in_words(page: Page, lab: Lab) -> None:
    page.goto(f"{lab.url}/formgrader?token={TOKEN}")
    press(page, row(page, PROJECT).locator(".assign a"), "9-project-generated")
    page.goto(f"{lab.url}/formgrader/manage_submissions/{PROJECT}")
    press(page, row(page, "bao").locator(".autograde a"), "10-project-autograded")
    expect(row(page, "bao").locator(".status")).to_have_text("needs manual grading")
    expect(row(page, "bao").locator(".score")).to_have_text(re.compile("^0 / "))

    open_submission(page, lab, PROJECT)
    expect(page.locator(f"#{CARD}")).to_have_class(re.compile("needs_manual_grade"))
    comment = "Say what a missed message costs."
    write(page, f"#{CARD}", "3", "grade")
    write(page, f"#{CARD}-comment", comment, "comment")
    picture(page, "11-card-graded")
    page.reload()
    expect(page.locator(f"#{CARD}")).to_have_value("3")
    expect(page.locator(f"#{CARD}")).not_to_have_class(re.compile("needs_manual_grade"))

    page.goto(f"{lab.url}/formgrader/manage_submissions/{PROJECT}")
    expect(row(page, "bao").locator(".status")).to_have_text("graded")
    expect(row(page, "bao").locator(".score")).to_have_text(re.compile("^3 / "))
    press(page, row(page, "bao").locator(".generate-feedback a"), "12-project-feedback")
    assert comment in text_of(feedback(lab, "bao", PROJECT))
    check_nothing_hidden_is_told(lab.clone, PROJECT, feedback(lab, "bao", PROJECT))
    show_feedback(page, lab, "bao", PROJECT, comment)


def show_feedback(page: Page, lab: Lab, student: str, unit: str, comment: str) -> None:
    """Open a feedback page as a student does: a file, with nothing from a server."""
    page.set_content(feedback(lab, student, unit), wait_until="domcontentloaded")
    expect(page.get_by_text(comment)).to_be_visible()
    page.set_viewport_size({"width": 1200, "height": 1600})
    page.get_by_text(comment).scroll_into_view_if_needed()
    picture(page, f"feedback-{student}-{unit}")
