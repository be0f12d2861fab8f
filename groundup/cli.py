"""The command `groundup`."""

import typer

app = typer.Typer()


@app.callback()
def root() -> None:
    """x"""


@app.command()
def release(unit: str) -> None:
    from groundup.course import find_course
    from groundup.grading import classroom

    print(classroom.release(find_course(), unit))


def main() -> None:
    app()
