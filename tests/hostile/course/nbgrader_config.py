"""A course with nothing in it but nbgrader's own settings."""

c = get_config()  # type: ignore[name-defined]  # noqa: F821

c.CourseDirectory.course_id = "hostile"
