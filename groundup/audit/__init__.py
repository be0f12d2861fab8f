"""Audits the graders: do the tests of each exercise accept what is right and reject what is wrong?

``mutants`` makes wrong answers out of the reference solution, ``wrapping`` makes unusual right
ones, ``examine`` grades them all, ``stability`` grades again under other seeds, ``report`` shows
what was found and ``record`` keeps it.
"""
