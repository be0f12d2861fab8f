"""Make the made-up sample of tweets that `groundup.datasets.load_tweets` falls back on.

Run it from the top of the repository: ``python scripts/make_tweets_sample.py [FILE]``. The same
seed gives the same bytes every time; a test compares them with the committed file.

Every phrase was written for the course, and none is taken from a collection of tweets. No tweet
names a person; users are ``@user``, as in the real set.

The sample is meant to be hard in the ways of real tweets:

- negation turns words round, both ways: "not good", "never boring", "no reason to complain";
- neutral tweets have words of praise, of blame and of negation too;
- some praise is mockery, some tweets begin in one mood and end in another, some moods show in an
  emoji only, and an emoji can lie;
- a few labels are wrong, and in the training set a few tweets come twice;
- the test set is more often negative, and half of it is about other things.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from made_up import Chances, write_archive

SEED = 2017
WRONG_LABELS = 0.06
REPEATS = 12
NEGATED = 0.36
TARGET = Path(__file__).parents[1] / "groundup" / "datasets" / "tweets_sample.zip"
NEGATIVE, NEUTRAL, POSITIVE = range(3)

# Split: number of tweets, shares of the labels, and how often a tweet is about something new.
SPLITS = {
    "train": (2400, (0.20, 0.43, 0.37), 0.0),
    "val": (400, (0.20, 0.43, 0.37), 0.0),
    "test": (800, (0.31, 0.45, 0.24), 0.5),
}

# A tweet is a template with {slots}. A slot stands for one of its choices, which are divided by
# bars and may have slots of their own; "%" stands for a digit, and "[...]" for words that come half
# of the time.
SLOTS = {
    "old": (
        "match|concert|quiz night|night bus|ferry|new series|film|podcast|exhibition|lecture|"
        "guided walk|book club|bakery|noodle place|food truck|street market|swimming pool|"
        "gym class|library|weather app|bike rental|school play|documentary|remake|album launch|"
        "night train|stadium tour|canteen|morning show|museum"
    ),
    "new": (
        "mayor's speech|council vote|ticket app|budget talk|street festival|water ban|"
        "robot delivery|voice assistant|strike|open letter|debate|new stadium|scooter scheme|"
        "recycling plan|pay offer|climate march|press conference|heat warning|housing plan|"
        "toll road"
    ),
    "when": "on {day}|on {day}|tomorrow|tonight|at %pm|this weekend|next month|in May|on the %th",
    "past": "on {day}|yesterday|last night|this morning|last week",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "place": "Leeds|Cork|Porto|Ghent|Durban|Oslo|the harbour|the old town",
    "who": "my brother|my boss|a friend|the paper|everyone else|the radio|@user",
    "good": (
        "good|good|great|great|amazing|lovely|brilliant|perfect|fun|beautiful|excellent|fantastic|"
        "impressive|nice|cool|awesome|charming|clever|solid|superb|wonderful"
    ),
    "bad": (
        "bad|bad|awful|terrible|boring|horrible|rubbish|annoying|slow|ugly|disappointing|useless|"
        "painful|dull|sad|stupid|overpriced|pathetic|dreadful|messy|grim"
    ),
    "love": "love|love|enjoy|like|adore|recommend|trust|miss",
    "hate": "hate|hate|regret|dread|dislike|loathe|resent",
    "loved": "loved|enjoyed|liked|adored",
    "hated": "hated|regretted|dreaded|disliked",
    "glad": "happy|glad|excited|grateful|thrilled|delighted|pleased",
    "upset": "angry|upset|worried|furious|unhappy|ashamed|disappointed",
    "joy": "joy|fun|charm|magic|talent|taste",
    "fault": "problems|trouble|drama|mistakes|stress|faults",
    "very": "so|really|very|pretty|absolutely|quite|too",
    "really": "really|absolutely|just|so|truly",
    "not": "not|not|never|hardly",
    "isnt": "isn't|wasn't|is not|was not|is never|isn't even|was hardly",
    "is": "is|was|is|was|looks|sounds|turned out",
    "dont": "don't|do not|never|can't|won't|didn't",
    "fail": (
        "it broke after % days|we waited % hours|they lost my order|the screen froze again|"
        "it rained on us all night|nobody picked up the phone|it was cancelled|the lift is stuck|"
        "my seat was taken|they closed the doors on me|the sound cut out"
    ),
    "win": (
        "we got the last % seats|it worked on the first try|they fixed it in % minutes|"
        "the sun came out|we sang all the way home|the whole room stood up|I passed|"
        "they gave us % for free|mum laughed all evening|I have the day off"
    ),
    "smile": "😍|😊|❤️|🎉|😂|🙌|👏|✨|😁",
    "frown": "😡|😢|😭|🙄|👎|💔|😤|🤦",
    "odd": "👀|🤔|🙃|😂|😅|📣|🎬|🚲|😭|😍",
    "tag": "#{tagword}|#{tagword}|#{day}|#{tagword}{day}",
    "tagword": "live|news|football|music|film|city|food|student|commute|tech|weekend|fail|blessed",
    "joke": "😂|🙃|🙄|👏|😍|#blessed|#winning|well done|||",
}

# What can be said with words of praise and of blame, as they are or turned round by negation.
PRAISE = (
    "the {thing} {is} {very} {good}",
    "the {thing} {is} {good}",
    "what a {good} {thing}",
    "I {really} {love} the {thing}",
    "{loved} the {thing}",
    "{very} {glad} about the {thing}",
    "the {thing} is full of {joy}",
    "{good} {thing} {past}",
    "everyone {loved} the {thing}[ {past}]",
    "the {thing} makes me {glad}",
)
BLAME = (
    "the {thing} {is} {very} {bad}",
    "the {thing} {is} {bad}",
    "what a {bad} {thing}",
    "I {really} {hate} the {thing}",
    "{hated} the {thing}",
    "{very} {upset} about the {thing}",
    "the {thing} is full of {fault}",
    "{bad} {thing} {past}",
    "everyone {hated} the {thing}[ {past}]",
    "the {thing} makes me {upset}",
)
PRAISE_TURNED = (
    "the {thing} {isnt} {good}",
    "the {thing} {isnt} {very} {good}",
    "{not} a {good} {thing}",
    "I {dont} {love} the {thing}",
    "nobody {loved} the {thing}",
    "{not} {glad} about the {thing}",
    "no {joy} in the {thing} at all",
    "nothing {good} about the {thing}",
    "I {dont} think the {thing} {is} {good}",
    "the {thing} without any {joy}",
)
BLAME_TURNED = (
    "the {thing} {isnt} {bad}",
    "the {thing} {isnt} {very} {bad}",
    "{not} a {bad} {thing}",
    "I {dont} {hate} the {thing}",
    "nobody {hated} the {thing}",
    "{not} {upset} about the {thing}",
    "no {fault} with the {thing} at all",
    "nothing {bad} about the {thing}",
    "I {dont} think the {thing} {is} {bad}",
    "the {thing} without any {fault}",
)
MOCKERY = (
    "oh {good}, {fail} {joke}",
    "{fail}. {good} {thing} {joke}",
    "just {love} it when {fail} {joke}",
    "{very} {glad} that {fail} {joke}",
    "thanks for the {good} {thing}, {fail} {joke}",
    "{fail} but sure, the {thing} is {good} {joke}",
)
STORIES = {NEGATIVE: ("{fail} {frown}", "{fail}"), POSITIVE: ("{win} {smile}", "{win}")}
NEWS = (
    "the {thing} starts {when}",
    "the {thing} moved to {day}",
    "is the {thing} any {good}?",
    "does anyone know why the {thing} is not on {when}?",
    "who else is going to the {thing} {when}?",
    "{thing} in {place} {when}, doors at %",
    "not sure if I will see the {thing} {when}",
    "no word yet on the {thing} in {place}",
    "some {love} the {thing}, some {hate} it",
    "{good} or {bad}? vote on the {thing} {when}",
    "I don't know who did the {thing} in {place}",
    "watching the {thing} again {when}",
    "the {thing} got % stars out of 5",
    "% questions about the {thing} in {place}",
    "never been to {place}, is there a {thing}?",
    "what would make the {thing} less {bad}?",
    "looking for a {good} {thing} in {place}",
    "they say {fail}, no more details on the {thing}",
    "on my way to the {thing} in {place}",
)
# Neutral tweets that sound like an opinion: that of others, one with conditions, or half of one.
HEARSAY = (
    "{who} says the {thing} {is} {good}",
    "{who} says the {thing} {is} {bad}",
    "{who} says the {thing} {isnt} {good}",
    "{who} {loved} the {thing}",
    "{who} {hated} the {thing}[ {past}]",
    "is the {thing} {very} {good} or {very} {bad}?",
    "if the {thing} is {good} I will go {when}",
    "if the {thing} is {bad} I will leave at %",
    "the {thing} is neither {good} nor {bad}",
    "the {thing} {isnt} {good}, {isnt} {bad}",
    "was the {thing} {bad}? I {dont} {hate} or {love} it",
    "people {very} {glad} about the {thing}, others {upset}",
)
LINKS = ("but", "but", "although", "yet", "and still,")


class Writer(Chances):
    """Writes tweets."""

    def fill(self, template: str, thing: str) -> str:
        """Fill the slots of a template until none is left."""
        text = self.expand(
            template,
            lambda name: thing if name == "thing" else self.pick(SLOTS[name].split("|")),
        )
        text = re.sub("%", lambda _: str(4 + self.below(6)), text)
        return re.sub(r"\ba (?=[aeiou])", "an ", text).strip()

    def opinion(self, label: int) -> str:
        """Pick a template that praises or blames, perhaps by turning the opposite round."""
        plain, turned = (BLAME, PRAISE_TURNED) if label == NEGATIVE else (PRAISE, BLAME_TURNED)
        return self.pick(turned if self.chance(NEGATED) else plain)

    def tweet(self, label: int, new: bool) -> str:
        """Write one tweet with a label, about a new thing or an old one."""
        thing = self.pick(SLOTS["new" if new else "old"].split("|"))
        if label == NEUTRAL:
            parts = [self.pick(HEARSAY if self.chance(0.5) else NEWS)]
            if self.chance(0.25):
                parts.append(self.pick(NEWS))
        elif self.chance(0.12):
            parts = [self.pick(STORIES[label])]
        elif label == NEGATIVE and self.chance(0.12):
            parts = [self.pick(MOCKERY)]
        else:
            parts = [self.opinion(label)]
            if self.chance(0.2):
                parts[0] = f"{self.opinion(2 - label)} {self.pick(LINKS)} {parts[0]}"
            elif self.chance(0.15):
                parts.append(self.opinion(label))
            elif self.chance(0.3):
                parts.append(self.pick(NEWS))
        text = self.join([self.fill(part, thing) for part in self.shuffled(parts)])
        return self.finish(text, label)

    def join(self, parts: Sequence[str]) -> str:
        """Put sentences together."""
        ends = [self.pick([".", ".", "!", "...", " -"]) for _ in parts]
        joined = " ".join(
            part if part[-1] in "?!." else part + end for part, end in zip(parts, ends, strict=True)
        )
        return joined if self.chance(0.4) else joined.rstrip(".- ")

    def finish(self, text: str, label: int) -> str:
        """Add what tweets have around their sentences, and the ways in which people type."""
        if self.chance(0.3):
            text = f"@user {text}" if self.chance(0.7) else f"{text} @user"
        if self.chance(0.25):
            text = f"{text} {self.fill('{tag}', '')}"
        if self.chance(0.22):
            mood = {NEGATIVE: "{frown}", NEUTRAL: "{odd}", POSITIVE: "{smile}"}[label]
            text = f"{text} {self.fill(mood if self.chance(0.7) else '{odd}', '')}"
        if self.chance(0.15):
            text = text.replace("'", "")
        if self.chance(0.1):
            text = text.replace("so ", "sooo ").replace(" you ", " u ")
        if self.chance(0.05):
            text = text.replace(" and ", " &amp; ").replace("I love", "I &lt;3")
        if self.chance(0.05):
            text = f'""{text}""' if self.chance(0.5) else f'"{text}'
        if self.chance(0.05):
            return self.shout(text)
        return text if self.chance(0.3) else self.capital(text)

    def shout(self, text: str) -> str:
        """Write a tweet in capitals, but for masked names and HTML entities."""
        return re.sub(r"@user|&\w+;|\w+", lambda m: m[0] if m[0][0] in "@&" else m[0].upper(), text)

    def capital(self, text: str) -> str:
        """Begin the first sentence with a capital."""
        return re.sub(r'^((?:@user |")*)([a-z])', lambda m: m[1] + m[2].upper(), text)


def make_sample(seed: int = SEED) -> dict[str, list[tuple[int, str]]]:
    """Make the sample.

    Parameters
    ----------
    seed : int
        Where the random numbers start.

    Returns
    -------
    dict of list of (int, str)
        For each split, pairs of label and text in the order of the files.
    """
    writer = Writer(seed)
    written: set[str] = set()  # No tweet is in two splits.
    splits = {}
    for split, (count, shares, news) in SPLITS.items():
        repeats = REPEATS if split == "train" else 0
        rows: list[tuple[int, str]] = []
        while len(rows) < count - repeats:
            label = writer.choose(shares)
            text = writer.tweet(label, new=writer.chance(news))
            if text in written:
                continue
            written.add(text)
            if writer.chance(WRONG_LABELS):
                label = (label + 1 + writer.below(2)) % 3
            rows.append((label, text))
        splits[split] = writer.shuffled(rows + rows[:repeats])
    return splits


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    members = {}
    for split, rows in make_sample().items():
        # As in the real files, each line of text ends with a space.
        members[f"{split}_text.txt"] = "".join(f"{text} \n" for _, text in rows).encode("utf-8")
        members[f"{split}_labels.txt"] = "".join(f"{label}\n" for label, _ in rows).encode("ascii")
    write_archive(target, members)


if __name__ == "__main__":
    main()
