"""Right and wrong answers to the exercises of 19-plotting (see tests/answers)."""


# %% chart-for right: a table of kinds
def chart_for(x, y=None):
    kinds = {"U": "text", "M": "date", "i": "number", "u": "number", "f": "number"}
    first = kinds[x.dtype.kind]
    second = None
    if y is not None:
        if x.shape != y.shape or kinds.get(y.dtype.kind) != "number":
            raise ValueError("bad y")
        second = "number"
    charts = {
        ("text", None): "bars",
        ("text", "number"): "bars",
        ("number", None): "histogram",
        ("date", None): "histogram",
        ("date", "number"): "line",
        ("number", "number"): "scatter",
    }
    return charts[first, second]


# %% chart-for right: asks np.issubdtype
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: two columns of numbers are always joined by a line
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "line"
    return "bars"


# %% chart-for wrong: bars for every count, so dates alone give bars
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "bars" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: a histogram of numbers is called bars
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "bars" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: does not look at the length of y
def chart_for(x, y=None):
    if y is not None:
        if False:
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: only a y that is too long is refused
def chart_for(x, y=None):
    if y is not None:
        if len(y) > len(x):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: takes any y, texts too
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if False:
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: refuses texts as y, but not dates
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if y.dtype.kind == "U":
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: texts are counted, but texts with numbers are a histogram
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars" if y is None else "histogram"


# %% chart-for wrong: whole numbers are taken for groups
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.floating):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: forgets unsigned integers
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if x.dtype.kind in "if":
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: dates and numbers are a scatter
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "scatter"
    if np.issubdtype(x.dtype, np.number):
        return "histogram" if y is None else "scatter"
    return "bars"


# %% chart-for wrong: prints the answer
def chart_for(x, y=None):
    if y is not None:
        if len(x) != len(y):
            raise ValueError("lengths")
        if not np.issubdtype(y.dtype, np.number):
            raise ValueError("no numbers")
    if np.issubdtype(x.dtype, np.datetime64):
        return "histogram" if y is None else "line"
    if np.issubdtype(x.dtype, np.number):
        print("scatter")
        return None
    return "bars"


# %% chart-for right: match on the pair of kinds
def chart_for(x, y=None):
    if y is not None and (x.shape != y.shape or y.dtype.kind not in ("i", "u", "f")):
        raise ValueError("y needs one number for each x")
    match x.dtype.kind, y is None:
        case "U", _:
            return "bars"
        case _, True:
            return "histogram"
        case "M", False:
            return "line"
        case _:
            return "scatter"


# %% chart-for wrong: a y of NaN is taken for no y
def chart_for(x, y=None):
    if y is not None and (len(x) != len(y) or y.dtype.kind not in "iuf"):
        raise ValueError("y")
    if x.dtype.kind == "U":
        return "bars"
    if y is None or np.isnan(y).all():
        return "histogram"
    return "line" if x.dtype.kind == "M" else "scatter"


# %% chart-for wrong: texts are answered before y is looked at
def chart_for(x, y=None):
    if x.dtype.kind == "U":
        return "bars"
    if y is not None and (len(x) != len(y) or y.dtype.kind not in "iuf"):
        raise ValueError("y")
    if y is None:
        return "histogram"
    return "line" if x.dtype.kind == "M" else "scatter"


# %% draw-counts right: names at the ends of the lines, each in its colour
def draw_counts(ax, days, counts):
    for i, (name, values) in enumerate(reversed(counts.items())):
        if len(values) != len(days):
            raise ValueError("lengths")
        ax.plot(days, values, color=f"C{i}", marker=".", linewidth=1)
        ax.annotate(name, (days[-1], values[-1]), color=f"C{i}")
    ax.set_xlabel("day")
    ax.set_ylabel("trips per day")
    ax.set_ylim(0, 1.1 * max(max(values) for values in counts.values()))


# %% draw-counts right: one call for all lines, one legend for the figure
def draw_counts(ax, days, counts):
    if any(len(values) != len(days) for values in counts.values()):
        raise ValueError("lengths")
    lines = ax.plot(days, np.column_stack(list(counts.values())))
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)
    ax.figure.legend(lines, list(counts))


# %% draw-counts right: makes ax the current axes, then draws with plt
def draw_counts(ax, days, counts):
    plt.sca(ax)
    for (name, values), colour in zip(counts.items(), ["#000000", "#E69F00", "#56B4E9", "#009E73", "#0072B2", "#D55E00"]):
        plt.plot(days, values, "o-", label=name, color=colour, alpha=0.8)
    plt.ylim(0)
    plt.xlabel("day")
    plt.ylabel("trips per day")
    plt.legend(loc="upper left", title="station")


# %% draw-counts wrong: the y axis begins where the data begin
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: sets the limit first, so that matplotlib keeps the upper limit 1
def draw_counts(ax, days, counts):
    ax.set_ylim(bottom=0)
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: draws over 0, 1, 2 and not over the days
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: exchanges x and y
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(values, days, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: no legend: nobody knows the lines
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")


# %% draw-counts wrong: the legend lists the names in alphabetical order
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, )
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend(sorted(counts))


# %% draw-counts wrong: draws on the current figure
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        plt.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    plt.legend()


# %% draw-counts wrong: makes a figure of its own
def draw_counts(ax, days, counts):
    _, ax = plt.subplots()
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: points without lines
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, "o", label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: all lines in one colour
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name, color="black")
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: the labels are exchanged
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="trips per day", ylabel="day")
    ax.legend()


# %% draw-counts wrong: no labels
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.legend()


# %% draw-counts wrong: a line for 0 as well
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.plot(days, 0 * days, color="black")
    ax.legend()


# %% draw-counts wrong: cuts off the first days
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_xlim(left=days[1])
    ax.legend()


# %% draw-counts wrong: shares instead of counts
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values / max(values), label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: names at the ends, all in black
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    for name, values in counts.items():
        ax.text(days[-1], values[-1], name)


# %% draw-counts wrong: shortens to the shorter of days and numbers
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days[: len(values)], values[: len(days)], label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: refuses a missing number, but drops one too many
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values[: len(days)], label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: makes running totals in the caller's arrays
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        values.sort()
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: takes the stations out of the caller's dictionary
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()
    counts.popitem()


# %% draw-counts wrong: lets the days begin at 0, in the caller's array
def draw_counts(ax, days, counts):
    days -= days[0]
    for name, values in counts.items():
        ax.plot(days, values, label=name)
    ax.set_ylim(bottom=0)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts right: differs in line style too, and names the lines at their ends and in a legend
def draw_counts(ax, days, counts):
    for (name, values), style in zip(counts.items(), ["-", "--", "-.", ":", "-", "--"]):
        (line,) = ax.plot(days, values, linestyle=style, label=name)
        ax.text(days[-1], values[-1], f" {name}", color=line.get_color())
    ax.legend(title="station")
    ax.set(xlabel="day", ylabel="trips per day", ylim=(0, None))
    ax.margins(x=0.1)


# %% draw-counts right: steps in place of slanted lines, limits by hand
def draw_counts(ax, days, counts):
    colours = plt.get_cmap("viridis")(np.linspace(0, 0.9, len(counts)))
    for (name, values), colour in zip(counts.items(), colours):
        ax.step(days, values, where="mid", color=colour, label=name)
    ax.set_xlim(days[0], days[-1])
    ax.set_ylim(0, max(values.max() for values in counts.values()))
    ax.set_xlabel("day")
    ax.set_ylabel("trips per day")
    ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))


# %% draw-counts wrong: only four colours, so the fifth station looks like the first
def draw_counts(ax, days, counts):
    for i, (name, values) in enumerate(counts.items()):
        ax.plot(days, values, label=name, color=["C0", "C1", "C2", "C3"][i % 4])
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)
    ax.legend()


# %% draw-counts wrong: the upper limit fits the last station only
def draw_counts(ax, days, counts):
    for name, values in counts.items():
        ax.plot(days, values, label=name)
        ax.set_ylim(0, 1.1 * max(values))
    ax.set(xlabel="day", ylabel="trips per day")
    ax.legend()


# %% draw-counts wrong: invents the days that are missing
def draw_counts(ax, days, counts):
    every = np.arange(days[0], days[-1] + 1)
    for name, values in counts.items():
        if len(values) != len(days):
            raise ValueError("lengths")
        ax.plot(every, np.interp(every, days, values), label=name)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)
    ax.legend()


# %% draw-ranking right: standing bars, sorted pairs
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in set(names):
        raise ValueError("highlight")
    pairs = sorted(zip(values, names), reverse=True)
    for value, name in pairs:
        ax.bar(name, value, color="#D55E00" if name == highlight else "#999999")
    ax.set_ylabel(unit)
    ax.set_ylim(0)


# %% draw-ranking right: lying bars at places with ticks of their own, axis turned round
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values) or highlight not in list(names):
        raise ValueError("bad input")
    order = sorted(range(len(names)), key=lambda i: -values[i])
    places = np.arange(len(names))
    bars = ax.barh(places, [values[i] for i in order], color="lightgray", height=0.6)
    bars[[names[i] for i in order].index(highlight)].set_facecolor("tab:blue")
    ax.set_yticks(places, [names[i] for i in order])
    ax.invert_yaxis()
    ax.set_xlabel(unit)
    ax.bar_label(bars)


# %% draw-ranking right: unsorted calls at the place of their rank
def draw_ranking(ax, names, values, unit, highlight):
    names, values = list(names), list(values)
    if len(names) != len(values) or names.count(highlight) != 1:
        raise ValueError("bad input")
    rank = np.argsort(np.argsort(-np.asarray(values, dtype=float), kind="stable"))
    ax.bar(rank, values, align="edge", width=0.8, color=["k" if n == highlight else "0.7" for n in names])
    ax.set_xticks(rank + 0.4, names, rotation=45)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: lying bars with the largest at the bottom
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.barh(names, values, color=colours)
    ax.set_xlabel(unit)


# %% draw-ranking wrong: in the order of the input
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = range(len(names))
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: in the order of the alphabet
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(names)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: the smallest first
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: sorts the values and leaves the names
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: cuts the axis, so that differences look large
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)
    ax.set_ylim(0.9 * min(values), 1.01 * max(values))


# %% draw-ranking wrong: a logarithmic axis
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)
    ax.set_yscale("symlog")


# %% draw-ranking wrong: bars begin at the smallest value
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, np.array(values) - min(values), bottom=min(values), color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: all bars in one colour
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color="tab:gray")
    ax.set_ylabel(unit)


# %% draw-ranking wrong: a rainbow
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=[f"C{i}" for i in range(len(names))])
    ax.set_ylabel(unit)


# %% draw-ranking wrong: the highlight goes to the largest
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == names[0] else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: colours in the order of the input
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: no unit
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)


# %% draw-ranking wrong: the unit at the axis of the names
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_xlabel(unit)


# %% draw-ranking wrong: no names at the bars
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(range(len(names)), values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: a line in place of bars
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.plot(names, values)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: rectangles by hand, without ax.bar
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    for i, value in enumerate(values):
        ax.add_patch(plt.Rectangle((i, 0), 0.8, value))
    ax.autoscale_view()
    ax.set_ylabel(unit)


# %% draw-ranking wrong: draws on the current figure
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    plt.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: drops what is too much
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        names = names[: len(values)]
        values = values[: len(names)]
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: a highlight that is no name is ignored
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if False:
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: a part of a name is enough for a highlight
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if not any(highlight in n for n in names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: sorts the caller's list
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    if isinstance(values, list):
        names, values[:] = [n for _, n in sorted(zip(values, names))], sorted(values)
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: reverses the caller's names
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    given = names
    names = [names[i] for i in order]
    if isinstance(given, list):
        given[:] = names
    elif not isinstance(given, tuple):
        given[:] = names
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, values, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: percent of the total
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, 100 * np.array(values) / sum(values), color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: the ten best only, without the last
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values):
        raise ValueError("lengths")
    if highlight not in list(names):
        raise ValueError("highlight")
    order = np.argsort(values)[::-1]
    names = [names[i] for i in order]
    values = [values[i] for i in order]
    colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
    ax.bar(names[:-1], values[:-1], color=colours[:-1])
    ax.set_ylabel(unit)


# %% draw-ranking right: two calls of bar, the highlight apart
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values) or highlight not in list(names):
        raise ValueError("names, values, highlight")
    order = sorted(range(len(names)), key=lambda i: -values[i])
    rest = [(place, values[i]) for place, i in enumerate(order) if names[i] != highlight]
    mine = [(place, values[i]) for place, i in enumerate(order) if names[i] == highlight]
    ax.bar(*zip(*rest), color="0.7")
    ax.bar(*zip(*mine), color="#D55E00")
    ax.set_xticks(range(len(order)), [names[i] for i in order], rotation=45)
    ax.set_ylabel(unit)


# %% draw-ranking right: barh on numbers, names as tick labels, the highlight painted afterwards
def draw_ranking(ax, names, values, unit, highlight):
    names = list(names)
    if len(names) != len(values):
        raise ValueError("lengths")
    where = names.index(highlight)
    order = np.argsort(-np.array(values, dtype=float)).tolist()
    bars = ax.barh(np.arange(len(names)), [values[i] for i in order], color="lightgrey")
    ax.set_yticks(np.arange(len(names)), labels=[names[i] for i in order])
    bars[order.index(where)].set_color("#0072B2")
    ax.invert_yaxis()
    ax.set(xlabel=unit, title="ranking")
    ax.bar_label(bars)


# %% draw-ranking wrong: pairs in a dictionary from value to name: equal values lose a station
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values) or highlight not in list(names):
        raise ValueError("bad")
    name_of = dict(zip(values, names))
    order = sorted(name_of, reverse=True)
    colours = ["tab:orange" if name_of[v] == highlight else "tab:gray" for v in order]
    ax.bar([name_of[v] for v in order], order, color=colours)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: highlighted by the edge only
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values) or highlight not in list(names):
        raise ValueError("bad")
    order = np.argsort(values)[::-1]
    names = np.array(names)[order]
    edges = ["red" if name == highlight else "tab:gray" for name in names]
    ax.bar(names, np.array(values)[order], color="tab:gray", edgecolor=edges, linewidth=2)
    ax.set_ylabel(unit)


# %% draw-ranking wrong: sorts the values as texts
def draw_ranking(ax, names, values, unit, highlight):
    if len(names) != len(values) or highlight not in list(names):
        raise ValueError("bad")
    order = sorted(range(len(names)), key=lambda i: str(values[i]), reverse=True)
    colours = ["tab:orange" if names[i] == highlight else "tab:gray" for i in order]
    ax.bar([names[i] for i in order], [values[i] for i in order], color=colours)
    ax.set_ylabel(unit)


# %% draw-waits right: counts by hand, drawn with bar
def draw_waits(ax, minutes, width):
    if not len(minutes) or width <= 0:
        raise ValueError("bad input")
    counts = {}
    for m in minutes:
        k = int(m // width)
        counts[k] = counts.get(k, 0) + 1
    for k, count in counts.items():
        ax.bar(k * width, count, width=width, align="edge", color="tab:blue", edgecolor="white")
    ordered = sorted(minutes)
    n = len(ordered)
    middle = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    ax.vlines(middle, 0, max(counts.values()), colors="black")
    ax.annotate(f"{middle:.1f}", (middle, max(counts.values())), xytext=(5, 0), textcoords="offset points")
    ax.set_xlabel("minutes")
    ax.set_ylabel("number of trips")


# %% draw-waits right: np.histogram with one edge more, the line by plot
def draw_waits(ax, minutes, width):
    minutes = np.array(minutes, dtype=float)
    if minutes.size == 0 or not width > 0:
        raise ValueError("bad input")
    edges = np.arange(0, minutes.max() + 2 * width, width)
    counts, edges = np.histogram(minutes, edges)
    ax.bar(edges[:-1] + width / 2, counts, width)
    median = float(np.median(minutes))
    ax.plot([median, median], [0, counts.max() + 1], "k--")
    ax.text(0.7, 0.9, f"half of the trips take less than {median:.1f} min", transform=ax.transAxes)
    ax.set(xlabel="minutes", ylabel="number of trips", ylim=(0, None))


# %% draw-waits wrong: the largest value is put into the bin on its left
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] < max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: bins begin at the smallest value
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [min(minutes)]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: width taken for the number of bins
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=int(np.ceil(width)))
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: leaves the bins to matplotlib
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: a density, not a number
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, density=True)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: cumulative
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, cumulative=True)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the right edge belongs to the bin
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist([max(0, m - 1e-9) for m in minutes], bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the bars stand around their left edge
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, align="left")
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: thin bars with gaps
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, rwidth=0.8)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: an outline in place of bars
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, histtype="step")
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: marks the mean
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.mean(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: marks mean and median
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.axvline(np.mean(minutes) + 0.125)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the upper one of two middle values
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = sorted(minutes)[len(minutes) // 2]
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the middle of an unsorted list
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = (minutes[(len(minutes) - 1) // 2] + minutes[len(minutes) // 2]) / 2
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: no line
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: a horizontal line
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axhline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the median stands in the title only
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.set_title(f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the median without its decimal
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.0f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the median with two decimals
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.2f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: no labels
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")


# %% draw-waits wrong: labels exchanged
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(ylabel="minutes", xlabel="number of trips")


# %% draw-waits wrong: a logarithmic y axis
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, log=True)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: cuts off the top
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips", ylim=(0, 0.9))


# %% draw-waits wrong: sits on a base line of 1
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges, bottom=1)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: draws on the current figure
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    plt.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: no values: an empty picture
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        return
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: the width 0 becomes 1
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    width = abs(width) or 1
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: a negative width is turned
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    width = abs(width)
    if width == 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: sorts the caller's values
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    if not isinstance(minutes, tuple):
        minutes[:] = sorted(minutes)
    edges = [0]
    while edges[-1] <= max(minutes):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits wrong: cuts at 30 minutes, without the long trips
def draw_waits(ax, minutes, width):
    if len(minutes) == 0:
        raise ValueError("no values")
    if width <= 0:
        raise ValueError("width")
    edges = [0]
    while edges[-1] <= min(max(minutes), 30):
        edges.append(edges[-1] + width)
    ax.hist(minutes, bins=edges)
    median = np.median(minutes)
    ax.axvline(median)
    ax.text(median, 0.5, f"median {median:.1f} min")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-waits right: np.bincount of the whole widths, bars at their middles
def draw_waits(ax, minutes, width):
    minutes = np.asarray(minutes, dtype=float)
    if minutes.size == 0 or not width > 0:
        raise ValueError("bad")
    heights = np.bincount((minutes // width).astype(int))
    ax.bar((np.arange(len(heights)) + 0.5) * width, heights, width)
    ax.vlines(np.median(minutes), 0, heights.max(), color="black")
    ax.text(0.98, 0.95, f"median: {np.median(minutes):.1f}", transform=ax.transAxes, ha="right")
    ax.set(xlabel="minutes", ylabel="number of trips")


# %% draw-groups right: plot with markers, no line
def draw_groups(ax, temperature, trips, is_weekend):
    if not (temperature.shape == trips.shape == is_weekend.shape):
        raise ValueError("lengths")
    weekend = np.where(is_weekend)[0]
    working = np.where(~is_weekend)[0]
    ax.plot(temperature[weekend], trips[weekend], "s", color="black", label="weekend")
    ax.plot(temperature[working], trips[working], "x", color="silver", label="working day")
    ax.legend()
    ax.set_xlabel("temperature (°C)")
    ax.set_ylabel("trips per day")


# %% draw-groups right: loops over days, hollow markers, a legend of the handles
def draw_groups(ax, temperature, trips, is_weekend):
    if len({len(temperature), len(trips), len(is_weekend)}) > 1:
        raise ValueError("lengths")
    points = {False: ([], []), True: ([], [])}
    for t, n, w in zip(temperature, trips, is_weekend):
        points[bool(w)][0].append(t)
        points[bool(w)][1].append(n)
    first = ax.scatter(*points[False], facecolors="none", edgecolors="#D55E00", marker="D")
    second = ax.scatter(*points[True], c="navy", alpha=0.5, marker="+")
    ax.legend([second, first], ["weekend", "working day"], loc="upper left", title="kind of day")
    ax.set(xlabel="temperature (°C)", ylabel="trips per day", ylim=(0, None))


# %% draw-groups right: the legend is named afterwards, for the figure
def draw_groups(ax, temperature, trips, is_weekend):
    if len(temperature) != len(trips) or len(trips) != len(is_weekend):
        raise ValueError("lengths")
    a = ax.scatter(temperature[~is_weekend], trips[~is_weekend], s=9, color="#0072B2", edgecolor="white")
    b = ax.scatter(temperature[is_weekend], trips[is_weekend], s=30, color="#F0E442", edgecolor="black", marker="*")
    ax.figure.legend([a, b], ["working day", "weekend"])
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")


# %% draw-groups wrong: red and green: nearly one grey
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#d62728", "o"),
        ("weekend", is_weekend, "#2ca02c", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: the first two colours of matplotlib, too close in grey
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "tab:blue", "o"),
        ("weekend", is_weekend, "tab:red", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: greys 0.19 apart
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "0.4", "o"),
        ("weekend", is_weekend, "0.59", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: colours only, one marker
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "o"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: markers only, one colour
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#00429d", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: temperature and trips exchanged
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(trips[mask], temperature[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: the groups exchanged
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", is_weekend, "#00429d", "o"),
        ("weekend", ~is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: no legend
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")


# %% draw-groups wrong: the legend in the wrong order
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend(["weekend", "working day"])


# %% draw-groups wrong: a legend with other words
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("False", ~is_weekend, "#00429d", "o"),
        ("True", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: one group only
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ][:1]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: all days in one cloud
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature, trips, color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: days joined by a line
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.plot(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: a third layer with all days
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()
    ax.scatter(temperature, trips, s=1, color="red")


# %% draw-groups wrong: the colour shows the trips, which the height shows already
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], c=trips[mask] + 0.5 * temperature[mask], marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: no labels
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.legend()


# %% draw-groups wrong: the label has no unit
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: draws on the current figure
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        plt.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    plt.legend()


# %% draw-groups wrong: does not check the lengths, so masks give an IndexError
def draw_groups(ax, temperature, trips, is_weekend):
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: checks two of three lengths
def draw_groups(ax, temperature, trips, is_weekend):
    if len(temperature) != len(trips):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: cuts to the shortest
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        n = min(len(temperature), len(trips), len(is_weekend))
        temperature, trips, is_weekend = temperature[:n], trips[:n], is_weekend[:n]
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: turns the caller's mask
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    is_weekend ^= True
    for name, mask, colour, marker in [
        ("working day", is_weekend, "#00429d", "o"),
        ("weekend", ~is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: sorts the caller's temperatures
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()
    temperature[::-1].sort()


# %% draw-groups wrong: centres the caller's trips
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    for name, mask, colour, marker in [
        ("working day", ~is_weekend, "#00429d", "o"),
        ("weekend", is_weekend, "#ffa600", "^"),
    ]:
        ax.scatter(temperature[mask], trips[mask], color=colour, marker=marker, label=name)
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()
    trips -= trips.max()


# %% draw-groups right: hollow rings and crosses by scatter, handles given to the legend
def draw_groups(ax, temperature, trips, is_weekend):
    if len(temperature) != len(trips) or len(trips) != len(is_weekend):
        raise ValueError("lengths")
    free = ax.scatter(temperature[is_weekend], trips[is_weekend], marker="x", c="0.6")
    work = ax.scatter(temperature[~is_weekend], trips[~is_weekend], facecolors="none", edgecolors="navy")
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend([free, work], ["weekend", "working day"])


# %% draw-groups wrong: the same marker in two sizes
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    ax.scatter(temperature[~is_weekend], trips[~is_weekend], s=10, color="#00429d", label="working day")
    ax.scatter(temperature[is_weekend], trips[is_weekend], s=60, color="#ffa600", label="weekend")
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-groups wrong: one colour, made bright by transparency
def draw_groups(ax, temperature, trips, is_weekend):
    if not len(temperature) == len(trips) == len(is_weekend):
        raise ValueError("lengths")
    ax.scatter(temperature[~is_weekend], trips[~is_weekend], marker="o", color="#00429d", label="working day")
    ax.scatter(temperature[is_weekend], trips[is_weekend], marker="^", color="#00429d", alpha=0.3, label="weekend")
    ax.set(xlabel="temperature (°C)", ylabel="trips per day")
    ax.legend()


# %% draw-panels right: add_subplot one by one, limits by hand
def draw_panels(fig, days, counts, columns):
    if columns <= 0 or len(counts) == 0:
        raise ValueError("bad input")
    rows = (len(counts) + columns - 1) // columns
    top = 1.05 * max(values.max() for values in counts.values())
    for i, name in enumerate(counts, start=1):
        ax = fig.add_subplot(rows, columns, i)
        for other in counts.values():
            pass
        ax.plot(days, counts[name], color="black")
        ax.set(title=name, xlabel="day", ylabel="trips per day", ylim=(0, top), xlim=(days[0], days[-1]))


# %% draw-panels right: a grid, unused axes removed, titles at the left
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    columns = min(columns, len(counts))
    rows = int(np.ceil(len(counts) / columns))
    axes = fig.subplots(rows, columns, sharex="all", sharey="all", squeeze=False)
    used = set()
    for i, name in enumerate(counts):
        ax = axes[i // columns, i % columns]
        used.add(ax)
        ax.plot(days, counts[name])
        ax.set_title(name, loc="left", fontsize=9)
    for ax in axes.flat:
        if ax not in used:
            ax.remove()
    for ax in used:
        ax.set_ylim(0, None)
    axes[-1, 0].set_xlabel("day")
    axes[0, 0].set_ylabel("trips per day")
    fig.tight_layout()


# %% draw-panels right: axis off in unused places
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.axis("off")
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: each panel has its own scale
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    for ax in axes:
        ax.set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: only panels of one row share the scale
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey="row", squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    for ax in axes:
        ax.set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: zooms into one panel's days
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_xlim(days[0] - 5, days[-1] + 5)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: the scale begins where the data begin
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: the scale of the first station, too low for others
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(0, 1.05 * max(list(counts.values())[0]))
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: the scale is set before drawing and ends at 1
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    axes[0].set_ylim(bottom=0)
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: empty axes in unused places
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        pass
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: rounds the number of rows down
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = max(1, len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: one row for each station, the others hidden
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = len(counts)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: always one row more
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = len(counts) // columns + 1
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: rows and columns exchanged
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(columns, rows, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: row by row from the bottom
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False)[::-1].ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: column by column
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel("F")
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: in the order of the alphabet
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, sorted(counts.items())):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: titles in the order of the alphabet
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    names = iter(sorted(counts))
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(next(names))
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: no titles
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: all lines in each panel
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        for each in counts.values():
            ax.plot(days, each)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: not over the days
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: no labels
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)


# %% draw-panels wrong: a label for x only
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")


# %% draw-panels wrong: squeeze fails for a single row of panels
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True)
    for ax, (name, values) in zip(axes.flat, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes.flat[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: makes a figure of its own
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    fig = plt.figure()
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: draws on the current figure
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = plt.gcf().subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: no station: nothing drawn
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        return
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: columns below 1 become 1
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        columns = 1
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: counts down the caller's dictionary
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    counts.popitem()
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: writes the shares into the caller's arrays
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
        values[:] = values[::-1]
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: shifts the caller's days
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    days -= days[0]
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels wrong: cuts off the first days in all panels
def draw_panels(fig, days, counts, columns):
    if columns < 1:
        raise ValueError("columns")
    if not counts:
        raise ValueError("no station")
    rows = -(-len(counts) // columns)
    axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
    for ax, (name, values) in zip(axes, counts.items()):
        ax.plot(days, values)
        ax.set_title(name)
    for ax in axes[len(counts) :]:
        ax.set_visible(False)
    axes[0].set_ylim(bottom=0)
    axes[0].set_xlim(days[2], days[-1])
    fig.supxlabel("day")
    fig.supylabel("trips per day")


# %% draw-panels right: no more columns than stations, empty places removed, first column labelled
def draw_panels(fig, days, counts, columns):
    if columns <= 0 or not counts:
        raise ValueError("bad")
    columns = min(columns, len(counts))
    rows = int(np.ceil(len(counts) / columns))
    axes = fig.subplots(rows, columns, sharex="all", sharey="all", squeeze=False)
    names = list(counts)
    for i, ax in enumerate(axes.flat):
        if i >= len(names):
            ax.remove()
            continue
        ax.plot(days, counts[names[i]])
        ax.set_title(names[i], loc="left")
    axes[0, 0].set_ylim(0)
    axes[0, 0].set(xlabel="day", ylabel="trips per day")


# %% chart-faults right: a dictionary of answers
def chart_faults(ax):
    bottom, top = ax.get_ylim()
    low, high = sorted([bottom, top])
    mine = np.array(ax.get_position().bounds)
    twins = 0
    for other in ax.figure.get_axes():
        twins += np.abs(np.array(other.get_position().bounds) - mine).max() < 1e-6
    found = {
        "cut axis": len(ax.patches) > 0 and (low > 0 or high < 0),
        "upside down": ax.yaxis_inverted(),
        "no label": "" in (ax.get_xlabel().strip(), ax.get_ylabel().strip()),
        "two scales": twins > 1,
        "too many lines": len(ax.lines) >= 8,
    }
    return {name for name, yes in found.items() if yes}


# %% chart-faults right: set methods one after the other
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: cut lines are a fault too
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: the lower limit must be exactly 0
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and low != 0:
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: looks at the first limit only, so an axis turned round is no cut
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and 0 < ax.get_ylim()[0] < ax.get_ylim()[1]:
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: a limit of 0 counts as cut
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low >= 0 or high <= 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: does not think of bars below 0
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and low > 0:
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: cut only from 1 on
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 1 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: never looks for an axis turned round
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        pass
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: spaces count as a label
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: only if both labels are missing
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() or ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: looks at the x label only
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or not ax.get_xlabel():
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: every second panel is a second scale
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax:
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: finds itself, so every chart has two scales
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: compares the left lower corner only
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds[:2], ax.get_position().bounds[:2]):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: looks at the second axes of the figure only
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes[1:2]:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: 7 lines are too many
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) >= 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: 8 lines are allowed
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 8:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: returns the first fault only
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return {sorted(faults)[0]} if faults else faults


# %% chart-faults wrong: returns a list
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return sorted(faults)


# %% chart-faults wrong: no fault gives None
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults or None


# %% chart-faults wrong: repairs the chart in passing
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
        ax.set_ylim(bottom=0)
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults wrong: puts a title over a bad chart
def chart_faults(ax):
    faults = set()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    if faults:
        ax.text(0, 0, "bad")
    return faults


# %% chart-faults wrong: looks at the current axes
def chart_faults(ax):
    faults = set()
    ax = plt.gca()
    low, high = min(ax.get_ylim()), max(ax.get_ylim())
    if len(ax.patches) > 0 and (low > 0 or high < 0):
        faults.add("cut axis")
    if ax.get_ylim()[0] > ax.get_ylim()[1]:
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace() or not (ax.get_xlabel() and ax.get_ylabel()):
        faults.add("no label")
    for other in ax.figure.axes:
        if other is not ax and np.allclose(other.get_position().bounds, ax.get_position().bounds):
            faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% chart-faults right: a product of the limits, yaxis_inverted, a set comprehension
def chart_faults(ax):
    low, high = ax.get_ylim()
    others = set(ax.figure.axes) - {ax}
    here = np.array(ax.get_position().bounds)
    asked = {
        "cut axis": len(ax.patches) >= 1 and low * high > 0,
        "upside down": ax.yaxis_inverted(),
        "no label": "" in (ax.get_xlabel().strip(), ax.get_ylabel().strip()),
        "two scales": any(
            np.abs(np.array(other.get_position().bounds) - here).max() < 1e-6 for other in others
        ),
        "too many lines": len(ax.lines) > 7,
    }
    return {name for name, is_so in asked.items() if is_so}


# %% chart-faults wrong: isspace, which is False for an empty label
def chart_faults(ax):
    faults = set()
    low, high = sorted(ax.get_ylim())
    if ax.patches and not low <= 0 <= high:
        faults.add("cut axis")
    if ax.yaxis_inverted():
        faults.add("upside down")
    if ax.get_xlabel().isspace() or ax.get_ylabel().isspace():
        faults.add("no label")
    if any(np.allclose(o.get_position().bounds, ax.get_position().bounds) for o in ax.figure.axes if o is not ax):
        faults.add("two scales")
    if len(ax.get_lines()) > 7:
        faults.add("too many lines")
    return faults


# %% draw-finding right: lists and plot, an arrow from far away
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    pairs = list(zip(days.tolist(), trips.tolist()))
    before = [p for p in pairs if p[0] < opened]
    after = [p for p in pairs if p[0] >= opened]
    if len(before) < 2 or len(after) < 2:
        raise ValueError("two days on each side")
    old = sum(n for _, n in before) / len(before)
    new = sum(n for _, n in after) / len(after)
    ax.plot(days, trips, ".", color="0.7")
    ax.plot([before[0][0], opened], [old, old], lw=3)
    ax.plot([opened, after[-1][0]], [new, new], lw=3)
    top = 1.2 * max(trips)
    ax.set_ylim(0, top)
    ax.plot([opened, opened], [0, top], "k:")
    ax.annotate("lane opens", (opened, 0.95 * top), xytext=(0.01, 0.5), textcoords="axes fraction", arrowprops={"arrowstyle": "->"})
    change = round(100 * new / old - 100)
    if change == 0:
        answer = "no change"
    elif change > 0:
        answer = f"up {change}%"
    else:
        answer = f"down {abs(change)}%"
    ax.set_title(answer, loc="left")
    ax.set_xlabel("day")
    ax.set_ylabel("trips per day")


# %% draw-finding right: the daily line is joined, means by hlines in one call
def draw_finding(ax, days, trips, opened):
    mask = days >= opened
    if trips.shape != days.shape or min(mask.sum(), len(days) - mask.sum()) < 2:
        raise ValueError("bad input")
    low, high = trips[~mask].mean(), trips[mask].mean()
    ax.plot(days, trips, color="lightgray", marker="o")
    ax.hlines([low, high], [days[0], days[mask][0]], [days[~mask][-1], days[-1]], colors=["C0", "C1"])
    ax.vlines(opened, 0, trips.max() * 1.1, colors="k")
    ax.text(opened, trips.max() * 1.05, "the lane opens here: lane opens", ha="right")
    p = int(np.rint((high - low) / low * 100))
    ax.set_title("Port: " + ("no change" if p == 0 else f"{'up' if p > 0 else 'down'} {abs(p)} % since the lane"))
    ax.set(xlabel="day", ylabel="trips per day", ylim=(0, None))


# %% draw-finding wrong: percent of the new mean, not of the old one
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (1 - old / new if new else -1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the ratio in percent, without the minus 1
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: a fall is written with up and a minus
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"up {percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: down with a minus, which would be up
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: cut, not rounded
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = int(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: always rounded down
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = int(np.floor(100 * (new / old - 1)))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: one decimal
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1), 1)
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: no change is written as up 0 %
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent >= 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the difference in trips, not in percent
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(new - old)
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: medians, not means
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = np.median(trips[before]), np.median(trips[after])
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: a title that names the data, not the answer
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title("Trips per day and day")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: no title, the answer as a text on the axes
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.text(days[0], 0, words)
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: mean lines across the whole picture
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.axhline(old)
    ax.axhline(new)
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the mean after is drawn from the first day on
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days.min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the mean before is drawn to the last day
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days.max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: no mean after
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: no mean before
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: a third line at the mean of all
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.hlines(trips.mean(), days.min(), days.max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the day of the opening counts as before
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days <= opened
    after = days > opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: opened taken for a place in the array
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = np.arange(len(days)) < opened
    after = np.arange(len(days)) >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: hides the days, shows the means only
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: shows the days after only
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days[after], trips[after], color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: no line at the opening
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: a line at the first day after, not at the opening
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(days[after][0] + 0.5, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: a second vertical line in the middle
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.axvline(days.mean() + 0.25)
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the words are missing
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the words stand in a legend
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.axvline(opened, label="lane opens")
    ax.legend()
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: the words stand far from the line
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(1.02, 0.9, "lane opens", transform=ax.transAxes)
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: no labels
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: a cut axis makes the change look large
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(0.9 * min(old, new) - 1, 1.1 * max(trips))


# %% draw-finding wrong: the limit before the drawing, so that the axis ends at 1
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.set_ylim(bottom=0)
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")


# %% draw-finding wrong: shows the time after the opening only
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)
    ax.set_xlim(left=opened - 0.5)


# %% draw-finding wrong: draws on the current figure
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    plt.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: one day before is enough
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 1 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: one day after is enough
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 1:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: does not compare the lengths
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        pass
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: cuts to the shorter one
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        n = min(len(days), len(trips))
        days, trips = days[:n], trips[:n]
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% draw-finding wrong: turns the caller's trips into percent
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)
    trips -= trips[0]


# %% draw-finding wrong: counts the caller's days from the opening
def draw_finding(ax, days, trips, opened):
    if len(days) != len(trips):
        raise ValueError("lengths")
    before = days < opened
    after = days >= opened
    if before.sum() < 2 or after.sum() < 2:
        raise ValueError("two days on each side")
    old, new = trips[before].mean(), trips[after].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[after].min(), days[after].max())
    ax.axvline(opened, color="black")
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    if percent > 0:
        words = f"up {percent} %"
    elif percent < 0:
        words = f"down {-percent} %"
    else:
        words = "no change"
    ax.set_title(f"Trips after the opening: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)
    days -= opened


# %% draw-finding right: the words at the top of the line, turned, on the left of it
def draw_finding(ax, days, trips, opened):
    before = days < opened
    if len(days) != len(trips) or before.sum() < 2 or (~before).sum() < 2:
        raise ValueError("bad")

    ax.plot(days, trips, color="0.7", marker="o", markersize=3)
    old, new = np.mean(trips[before]), np.mean(trips[~before])
    ax.plot(days[before][[0, -1]], [old, old], color="C0")
    ax.plot(days[~before][[0, -1]], [new, new], color="C0")
    ax.axvline(x=opened, color="C1")
    ax.text(opened, 0.98, "lane opens ", rotation=90, ha="right", va="top", transform=ax.get_xaxis_transform())
    percent = int(f"{100 * (new - old) / old:.0f}")
    if percent == 0:
        words = "no change"
    else:
        words = f"{'up' if percent > 0 else 'down'} {abs(percent)} %"
    ax.set_title(f"After the lane opened: {words}\n(weekly means would show the spring)")
    ax.set_xlabel("day")
    ax.set_ylabel("trips per day")
    ax.set_ylim(0)


# %% draw-finding wrong: no change only if the means are equal
def draw_finding(ax, days, trips, opened):
    before = days < opened
    if len(days) != len(trips) or before.sum() < 2 or (~before).sum() < 2:
        raise ValueError("bad")
    old, new = trips[before].mean(), trips[~before].mean()
    ax.scatter(days, trips, color="silver")
    ax.hlines(old, days[before].min(), days[before].max())
    ax.hlines(new, days[~before].min(), days[~before].max())
    ax.axvline(opened)
    ax.text(opened, 0, " lane opens")
    percent = round(100 * (new / old - 1))
    words = "no change" if new == old else f"up {percent} %" if new > old else f"down {-percent} %"
    ax.set_title(f"Port: {words}")
    ax.set(xlabel="day", ylabel="trips per day")
    ax.set_ylim(bottom=0)


# %% chart-for equivalent: U is treated above, and i, u and f come after M in the alphabet
# - return "line" if x.dtype.kind == "M" else "scatter"
# + return "line" if x.dtype.kind <= "M" else "scatter"


# %% draw-ranking equivalent: which of the two colours marks the highlight is free
# - colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
# + colours = ["tab:orange" if name != highlight else "tab:gray" for name in names]

# - colours = ["tab:orange" if name == highlight else "tab:gray" for name in names]
# + colours = ["tab:orange" if not name == highlight else "tab:gray" for name in names]


# %% draw-waits equivalent: bins beyond the largest value are allowed
# - ax.hist(minutes, bins=width * np.arange(bins + 1), color="silver")
# + ax.hist(minutes, bins=width * np.arange(bins << 1), color="silver")

# - ax.hist(minutes, bins=width * np.arange(bins + 1), color="silver")
# + ax.hist(minutes, bins=width * np.arange(bins + 2), color="silver")

# - bins = int(max(minutes) // width) + 1
# + bins = int(max(minutes) // width) + 2


# %% draw-waits equivalent: int cuts what // rounds down, and nothing is negative
# - bins = int(max(minutes) // width) + 1
# + bins = int(max(minutes) / width) + 1


# %% draw-waits equivalent: a length is never negative, and max of nothing is a ValueError too
# - if len(minutes) == 0 or width <= 0:
# + if len(minutes) < 0 or width <= 0:

# - if len(minutes) == 0 or width <= 0:
# + if len(minutes) <= 0 or width <= 0:

# - if len(minutes) == 0 or width <= 0:
# + if len(minutes) == -1 or width <= 0:


# %% draw-waits equivalent: the height of the text is free
# - ax.text(median, 0, f" median {median:.1f} min")
# + ax.text(median, 1, f" median {median:.1f} min")

# - ax.text(median, 0, f" median {median:.1f} min")
# + ax.text(median, -1, f" median {median:.1f} min")


# %% draw-panels equivalent: all panels have the same days, so their x limits are equal anyway
# - axes = fig.subplots(rows, columns, sharex=True, sharey=True, squeeze=False).ravel()
# + axes = fig.subplots(rows, columns, sharex=False, sharey=True, squeeze=False).ravel()


# %% draw-panels equivalent: the limits are shared, also with a hidden axes
# - axes[0].set_ylim(bottom=0)
# + axes[-1].set_ylim(bottom=0)


# %% chart-faults equivalent: matplotlib widens limits that are equal
# - if limits[0] > limits[1]:
# + if limits[0] >= limits[1]:


# %% chart-faults equivalent: an axes is equal to itself only
# - others = [other for other in ax.figure.axes if other is not ax]
# + others = [other for other in ax.figure.axes if other != ax]


# %% draw-finding equivalent: ax.scatter refuses different lengths with a ValueError too
# - if len(days) != len(trips) or before.sum() < 2 or (~before).sum() < 2:
# + if len(days) < len(trips) or before.sum() < 2 or (~before).sum() < 2:

# - if len(days) != len(trips) or before.sum() < 2 or (~before).sum() < 2:
# + if len(days) > len(trips) or before.sum() < 2 or (~before).sum() < 2:


# %% draw-finding equivalent: the height of the text is free
# - ax.text(opened, 0, " lane opens")
# + ax.text(opened, 1, " lane opens")

# - ax.text(opened, 0, " lane opens")
# + ax.text(opened, -1, " lane opens")
