"""Make the made-up sample of text messages that `groundup.datasets.load_spam` falls back on.

Run it from the top of the repository: ``python scripts/make_spam_sample.py [FILE]``. The same seed
gives the same bytes every time; a test compares them with the committed file.

Every sentence here was written for the course, and none is taken from the SMS Spam Collection.
Telephone numbers are from the ranges that the British regulator keeps free for drama, and web
addresses end in ``.example``, so none of them belongs to anyone; firms and five-digit numbers to
text are made up at random.

The sample is meant to be about as hard as real messages, and has their faults:

- honest messages win prizes, mention money, carry codes, prices and links, and shout;
- some spam is chatty, and has no digit, no price and no link;
- a few labels are wrong, and some messages come more than once;
- spelling varies, some characters are not ASCII, some ``<`` and ``&`` are HTML entities, and some
  quotation marks are opened and never closed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from made_up import Chances

SEED = 228
MESSAGES = 1200
REPEATS = 84
SPAM_SHARE = 0.14
WRONG_LABELS = 0.015
TARGET = Path(__file__).parents[1] / "groundup" / "datasets" / "sms_sample.tsv"

# A message is a template with {slots}. A slot stands for one of its choices, which are divided by
# bars and may have slots of their own; "#" stands for a digit, "[...]" for words that come half of
# the time, and "^" makes the whole message shout.
SLOTS = {
    "name": "{person}|{person}|{person}|mum|dad|gran",
    "person": (
        "Amira|Ben|Chidi|Dana|Elif|Femi|Greta|Hugo|Ines|Jomo|Kofi|Lena|Mattis|Nadia|Omar|Priya|"
        "Quinn|Rosa|Sami|Tess|Uma|Viktor|Wanda|Yusuf|Zoe"
    ),
    "friend": "mate|love|hun|bro|sis|babe|my friend|dear|sweetie|man",
    "hi": "Hi|Hey|Hiya|Hello|Morning|Evening|Yo|Heya",
    "place": (
        "the station|the library|the gym|town|the cafe by the bridge|work|the bus stop|"
        "{person}'s place|the market|the pool|the park|campus|the cinema|the bakery"
    ),
    "weekday": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "day": "{weekday}|{weekday}|tomorrow|tonight|next week|this afternoon",
    "when": "on {weekday}|on {weekday}|tomorrow|tonight|next week|later",
    "past": "on {weekday}|on {weekday}|yesterday|last night|this morning|an hour ago",
    "time": "#ish|half #|#pm|#.30|#:15|noon|about #|lunchtime",
    "food": (
        "pasta|curry|soup|dumplings|pizza|rice and beans|salad|pancakes|jollof|noodles|toast|"
        "that lentil thing|leftovers"
    ),
    "thing": (
        "keys|charger|umbrella|jacket|lunch box|glasses|bike lock|notebook|water bottle|"
        "headphones|library card|maths book"
    ),
    "test": "exam|interview|driving test|piano exam|first aid course",
    "event": (
        "{test}|match|rehearsal|concert|wedding|party|school play|half marathon|film|meeting|"
        "barbecue"
    ),
    "feeling": (
        "tired|happy|nervous|so bored|a bit ill|fine|excited|starving|cold|over the moon|grumpy|"
        "lonely|lost|broke"
    ),
    "bye": (
        "x|xx|See you|Take care|Love you|Later|Cheers|Thanks|Speak soon|Bye for now|Ta|:)|;)|"
        "&lt;3|Miss you|Hugs"
    ),
    "sum": "#0|1#|#|2#.50|#.99|#5|1#0",
    "bigsum": "#00|#,000|#50|1,#00|#0,000|2#0",
    "cur": "£|£|£|€|$",
    "mobile": "07700 900###|07700900###",
    "office": "0113 496 0###|0808 157 0###|01134960###",
    "free_no": "0808 157 0###|08081570###|{mobile}",
    "dear_no": "0909 879 0###|09098790###",
    "short": "6##42|8##15|7##09|####8",
    "code": "######|####|##-##-##|###-###",
    "word": (
        "kite|maple|otter|lemon|river|pebble|tulip|comet|walnut|amber|fern|cocoa|daily|my|go|city|"
        "best|club"
    ),
    "domain": "{word}{word}.example|{word}-{word}.example|{word}.example",
    "site": "{domain}/{word}#|{domain}|{domain}/{word}|prize-{domain}|{domain}/win|login.{domain}",
    "honest_site": (
        "{domain}/{word}##|{domain}|{domain}/{word}|pics.{domain}|{domain}/renew|www.{domain}"
    ),
    "prize": (
        "a holiday for two|a new tablet|{cur}{bigsum} cash|a weekend in Paris|a gift card|"
        "festival tickets|a smart watch|a {cur}{bigsum} voucher|a games console|a camera phone|"
        "free calls for a year|cup final seats|a hamper"
    ),
    "now": "now|today|right away|ASAP|before midnight|in 24 hours|this week|at once|by {weekday}",
    "shop": (
        "Bakewell's|Fern & Fig|City Gym|Riverside Cinema|Harbour Pizza|Book Nook|Green Grocer|"
        "Corner Pharmacy|Pedal Bikes|Your bank|Parcel Post|Tele Seven"
    ),
    "firm": (
        "{shop}|{shop}|TopWin|LuckyClub|FoneDeal|CashLine|MegaTones|FastLoan|TxtQuiz|Customer care"
    ),
    "talk": (
        "How was the {event}?|Did you eat yet?|I'm {feeling} today.|It's raining again.|"
        "Is {name} back yet?|What are you up to?|How's things?|Long day.|I just woke up.|"
        "The bus is late again.|I'm at {place}.|Got my {test} {when}.|Can't sleep.|"
        "Lunch was {food}, not bad.|Hope the {event} went well.|My phone is nearly dead.|"
        "Sorry I missed your call.|Just got in.|I'm on the train.|Guess who I saw at {place}.|"
        "Don't tell {name}.|Not sure about {when}.|{name} says hi.|Out of credit soon.|"
        "I &lt;3 {weekday}s."
    ),
    # What advertisers put before and after.
    "lead": (
        "URGENT!|{hi}!|FREE msg:|Dear customer,|Private!|{hi} {friend},|Good news!|Hello,|{firm}:|"
        "Important:|2nd attempt!"
    ),
    "tail": (
        "T&Cs apply|18+|Reply STOP to end|Calls {cur}#.50/min|Ref {code}|Valid until {weekday}|"
        "{cur}#.50/msg|No catch, no fee|Terms at {site}|To opt out text STOP to {short}|"
        "Only while stocks last|{firm}, PO Box ###|Don't miss out|You'd be silly not to|"
        "Tell your friends too|Only ## left"
    ),
}

HAM: dict[str, tuple[float, Sequence[str]]] = {
    "plans": (
        15,
        [
            "[{hi} {name}, ]are we still on for {day}? I can be at {place} by {time}",
            "[{talk} ]Meet you at {place} at {time}[, don't be late]",
            "I'm running late, be there by {time}. [Start without me]",
            "Can you pick me up from {place} at {time}? [{bye}]",
            "Do you want to come over {when}? {name} is making {food}",
            "{day} is no good for me, I've got a {event}. How about {day}?",
            "Let me know when you get to {place}[ and I'll come down]",
            "Let's do {food} at {place} {when}, {name} and {name} are in",
            "[Ok ]see you at {time} then[, bring your {thing}]",
            "We're leaving {place} now, home by {time}[. Is there any {food} left?]",
            "What time does the {event} start {when}? I thought {time}",
            "[{hi}! ]Anyone free {when} for a kickabout? We need two more",
        ],
    ),
    "chat": (
        24,
        [
            "{talk} {talk}[ {bye}]",
            "{hi} {friend}, {talk}[ {talk}] {bye}",
            "[{hi}. ]{talk}",
            "Ok",
            "Ok {friend}, {bye}",
            "Yes[ {friend}][, I think so]",
            "No idea, ask {name}",
            "Haha that's {name} all over[. {talk}]",
            "I know! {name} told me the same at {place}",
            "Thanks for {weekday}, {food} was lovely. {bye}",
            "I'm {feeling}, going to bed. Talk {when}",
            "Happy birthday {friend}! Hope you have a great one {bye}",
            "Good luck with the {test} {when}! [You'll be fine ]{bye}",
            "Is {name} with you? I've been trying to get hold of them since {time}",
            "And then {name} said the {event} was {past}, can you believe it",
            "I think I left my {thing} at {place}. [Can you look?]",
            "Where are you? I'm outside {place}[ &amp; it's freezing]",
            "So {person} &amp; {person} are moving in together[!! About time]",
            "So {feeling} :( [{talk} ]{bye}",
            '"{talk}" is all {name} ever says',
            "{name} said \"I'll be there by {time}, and guess who was late[. {talk}]",
            "{talk} {talk} {talk} Anyway I was going to say, {name} wants to go to the {event} "
            "{when} and I said I'd ask you first. {talk} {bye}",
            "Ok so I went to {place} like you said and {name} wasn't there, then I rang and got no "
            "answer, so I walked all the way to {place} and lost my {thing}. {talk} {talk}",
        ],
    ),
    "favours": (
        10,
        [
            "Can you call me when you're free[, nothing urgent]? {bye}",
            "Please call {name} on {mobile}[, it's about the {event}]",
            "Call me back on this number, my other phone is dead. {name}",
            "Urgent, can you text me {name}'s number please",
            "URGENT!! where are my {thing}?? Call me now",
            "{hi}, it's {name}, new number: {mobile}. Text me so I know you got it",
            "{hi} {friend}, dropped my phone in the sink so this is my new number. [{bye}]",
            "Could you send me the money for {food}? It's {cur}{sum} each",
            "I owe you {cur}{sum} for the tickets, I'll pay you back {when}",
            "Did you get the cash I left on the table? {cur}{sum} I think",
            "Stuck at {place} with no cash, can you send me {cur}{sum}? Pay you back {when}",
            "Please can someone bring my {thing} to {place}? I need it by {time}[, please]",
            "Reply to {name} please, they've texted three times about the {event}",
            "Click the link I sent you, it's the photos from the {event}: {honest_site}",
            "Can you stop by {place} and get milk? [I've no money on me]",
            "Send me the address again? [Maps says {honest_site}]",
            "Ring me before {time}, it's about your {test}. [{bye}]",
            "Can you get a gift card for {name}? I'll give you the {cur}{sum} {when}",
        ],
    ),
    "shouting": (
        3,
        [
            "^WE WON!!! # NIL, BEST {event} EVER",
            "^GUESS WHAT I PASSED MY {test}!!! CALL ME",
            "^HAPPY NEW YEAR {friend} TO YOU AND ALL THE FAMILY!!! {bye}",
            "^WHERE ARE YOU?! IT'S {time} AND WE ARE ALL WAITING",
            "^OMG {name} GOT THE JOB!!! DRINKS ON ME {day}",
            "^STOP TEXTING ME {name} I AM IN THE {event}",
            "^I WON THE RAFFLE AT {place}!!! {prize}, CAN YOU BELIEVE IT",
            "^FREE FOOD AT {place} COME NOW!!!",
        ],
    ),
    "tempting": (
        12,
        [
            "Are you free {when}? I've won two tickets for the {event} [and you're coming]",
            "You won't believe it, {name} won {prize} in the school raffle",
            "There's free {food} at {place} till {time}[, hurry]",
            "Free at last! [No more {test}. ]Who wants {food}?",
            "Win or lose, proud of you all. Bus leaves {place} at {time}",
            "If we win {when} we're through to the final. [{name} is in goal]",
            "First prize at the {event} goes to... {name}! [{cur}{sum} and a cup]",
            "Got a cheap offer on the tickets, {cur}{sum} each. Want one? Reply by {time}",
            "{name} says the gym has a free trial this week, want to claim it with me?",
            "My contract is up, they've offered me a new phone for {cur}{sum} a month. Good deal?",
            "Is this text a scam? Says I've won {prize} and to call {free_no}",
            "Don't click that message from the 'bank', {name} lost {cur}{bigsum} that way",
            "I'm selling my old phone for {cur}{sum}, call {mobile} if you know anyone",
            "Last chance to buy your ticket for the {event}, {cur}{sum} from {name}. Cash please",
            "I have a voucher for {shop}, 2 for 1 on {food}. Only valid {when}, you in?",
            "Congratulations on the new job {name}! [You deserve it ]{bye}",
            "Congrats!! A baby girl, what a prize! [Call us when you get home ]{bye}",
            "They picked me for the team!! Final is {when}, tickets {cur}{sum} at {honest_site}",
            "Did your loan get approved? Mine came through today, {cur}{bigsum}!",
            "Got my tax refund, {cur}{bigsum}! {food} on me {when}",
            "{name} got a message from a secret admirer lol. It was from {person}",
        ],
    ),
    "services": (
        12,
        [
            "Your code is {code}. Don't share it with anyone",
            "{code} is your sign-in code for {honest_site}. It is valid for ## minutes",
            "{shop}: your table for # is booked {when} at {time}. Reply NO to cancel",
            "{shop}: your order {code} is ready. Collect it by {time}[. Total {cur}{sum}]",
            "Reminder: your appointment is {when} at {time}. To change it call {office}",
            "Your book is due back {when}. Renew it at {honest_site}",
            "Your parcel comes {when} between # and #pm. Track it at {honest_site}",
            "Your balance is {cur}{bigsum}. You spent {cur}{sum} at {shop} {past}",
            "School closed {day} because of snow. News at {honest_site}",
            "{shop}: thanks for your payment of {cur}{sum}. Your account is now up to date",
            "Your prescription is ready to collect at {shop}. Free delivery: call {office}",
            "Your driver {person} is # minutes away. Call {mobile} if you can't see the car",
            "You have # new messages. To listen call 1##. Free from your mobile",
            "Your ticket for the {event}: {honest_site}. Show the code {code} at the door",
            "{shop}: we could not deliver your order today. We will try again {when}[. {office}]",
            "{shop} alert: a new phone signed in to your account {past}. If it was you, do nothing",
            "{shop}: children &lt; 12 eat free {when}. Book at {honest_site}",
            "{shop}: your card ending #### expires soon. A new one is in the post",
        ],
    ),
    "clubs": (
        6,
        [
            "{shop}: class on {weekday} moved to {time}. Text STOP to leave this list",
            "Thank you for giving blood! Your next visit is free to book at {honest_site}",
            "Hi, it's {person} from {shop}. Your bike is ready, {cur}{sum} to pay. Call {office}",
            "Quiz at {place} {when}, {cur}{sum} entry, prize {cur}{bigsum}. Who's in? Text {name}",
            "Charity run: you've raised {cur}{bigsum}! Claim your T-shirt at {place} {when}",
            "{person}'s class: cake sale {when}, all cash to the roof fund. Win a hamper!",
            "Choir: free concert {when} at {time}, {place}. Bring a friend",
            "The landlord wants the {cur}{bigsum} deposit {now}. Can you transfer it?",
            "{shop} members get {food} half price {when}. Show this text. Reply STOP to opt out",
            "Because you asked: {shop} has the {thing} back in stock, {cur}{sum}. {honest_site}",
        ],
    ),
}

SPAM: dict[str, tuple[float, Sequence[str]]] = {
    "prizes": (
        22,
        [
            "You have won {prize}! Call {free_no} {now} to claim",
            "Congratulations! Your number was drawn for {prize}. Text {word} to {short}",
            "WINNER!! {prize} is waiting for you. Ring {dear_no}",
            "Your mobile has been picked for {prize}. Reply YES to {short} {now}",
            "{firm}: answer one easy question and get {prize}. Text A or B to {short}",
            "Final notice: {prize} not yet collected. Go to {site} {now}",
            "U have been chosen 4 {prize}! 2 get it txt {word} 2 {short}",
            "We tried to call you about {prize}. Please call {dear_no} {now}",
            "Quiz time: who sings at the {event}? Text your answer to {short} and win {prize}",
        ],
    ),
    "money": (
        14,
        [
            "Need cash {now}? {firm} lends up to {cur}{bigsum}, no checks. Reply YES",
            "Your loan of {cur}{bigsum} is approved. Finish at {site}",
            "You may be owed {cur}{bigsum} for the accident you had. Reply CLAIM",
            "Earn {cur}{bigsum} a week from home, no experience. Ring {mobile}",
            "Bad debt? A new law could clear it. Text HELP to {short}",
            "{firm}: double your money in a week. Our members made {cur}{bigsum}. {site}",
            "Broke before {weekday}? Get {cur}{bigsum} {now}, pay it back later. {site}",
        ],
    ),
    "phishing": (
        18,
        [
            "{shop}: your account is on hold. Confirm your details at {site}",
            "Your parcel could not be delivered. Pay {cur}{sum} at {site} to get it {now}",
            "A new phone signed in to your account {past}. If it wasn't you go to {site}",
            "Your payment of {cur}{bigsum} to {person} is due {when}. Not you? Call {mobile}",
            "{shop} alert: your card is blocked. Call {free_no} with your code",
            "You have a tax refund of {cur}{bigsum}. Collect it at {site} {now}",
            "Reminder: your subscription ends {when}. Update your card at {site}",
            "{shop}: your order {code} of {cur}{bigsum} is confirmed. To cancel call {free_no}",
            "Your code is {code}. Didn't ask for it? Read it to our team on {mobile}",
        ],
    ),
    "shops": (
        14,
        [
            "{firm} offer: half price phones this week, free delivery. {site}",
            "New ringtones every week! First one free, then {cur}{sum}. Text TONE to {short}",
            "Upgrade to the latest camera phone for {cur}{sum} a month. Call {free_no}",
            "Cheap meds, no questions, sent in a plain box. Order at {site}",
            "Sale ends {when}! All watches {cur}{sum}. {site}",
            "As a valued customer you get # months half price line rental. Call {free_no} {now}",
            "Your contract is up! Get a new phone for {cur}{sum} a month. Reply YES",
            "Last chance: tickets for the cup final from {cur}{sum}, only at {site}",
        ],
    ),
    "dating": (
        8,
        [
            "Someone near {place} likes you. Find out who at {site}",
            "{person}, 2#, wants to chat with you. Text {person} to {short}",
            "I saw your profile and I like it. Write back at {site}, {person} x",
            "A secret admirer left you a message. Ring {dear_no} to hear it",
        ],
    ),
    "chatty": (
        24,
        [
            "{hi} {friend}, it's me, I dropped my phone. Can you text me on this number? [{bye}]",
            "{hi} mum, this is my new number. Can you send me {cur}{sum}? Pay you back {when}",
            "{hi} {name}, {talk} I found a way to make good money from home, ask me how",
            "[{talk} ]A friend showed me how to earn without working, call me and I'll tell you",
            "Sorry I missed your call, {friend}. Ring me back on {dear_no}",
            "Remember me? We met at {place}. {talk} Write back {bye}",
            "Hello dear, I am {person}. My uncle left me some money and I need your help, please",
            "{hi}, is this {name}? I got your number from {person}. Let's be friends {bye}",
            "[{hi} ]{friend}, I'm stuck at {place} with no cash. Can you send me a gift card?",
            "I'm in a meeting, can you get me some gift cards {now}? Don't call. {person}, boss",
            "{talk} Have you tried that site I told you of? Made {cur}{sum} {past}. {site}",
            "Pass this on to ten friends or bad luck will find you {when}. [{bye}]",
            "{hi} {friend}, {talk} Is it you in these photos? {site}",
            "{talk} {talk} Call me? My new number is {dear_no} {bye}",
            "{hi}, sorry, wrong number! But you seem nice. {talk} {bye}",
        ],
    ),
}

# What people type instead; the first list is honest texting, the second hides words from filters.
SHORTCUTS = {
    "you": "u", "your": "ur", "are": "r", "to": "2", "for": "4", "please": "pls", "see": "c",
    "tomorrow": "tmrw", "tonight": "2nite", "great": "gr8", "later": "l8r", "and": "n",
    "because": "cos", "thanks": "thx", "text": "txt", "be": "b", "what": "wot", "have": "hav",
    "message": "msg", "going to": "gonna", "don't": "dont", "can't": "cant", "the": "da",
}  # fmt: skip
DISGUISES = {
    "free": "fr33", "cash": "c@sh", "win": "w1n", "won": "w0n", "money": "m0ney", "claim": "cla1m",
    "prize": "pr1ze", "call": "ca11", "account": "acc0unt", "card": "c4rd", "loan": "l0an",
    "voucher": "v0ucher", "gift": "g1ft", "click": "cl1ck", "reply": "rep1y", "phone": "ph0ne",
}  # fmt: skip


class Writer(Chances):
    """Writes messages."""

    def topic(self, topics: dict[str, tuple[float, Sequence[str]]]) -> Sequence[str]:
        """Pick a topic by its weight, and return its templates."""
        chosen = self.choose([weight for weight, _ in topics.values()])
        return list(topics.values())[chosen][1]

    def fill(self, template: str) -> str:
        """Fill the slots of a template until none is left."""
        text = self.expand(template, lambda name: self.pick(SLOTS[name].split("|")))
        text = re.sub("#", lambda _: str(1 + self.below(9)), text).strip()
        text = text[0].upper() + text[1:]
        return self.shout(text[1:]) if text.startswith("^") else text

    def replace_words(self, text: str, table: dict[str, str], share: float) -> str:
        """Replace each word that the table lists with the given chance."""

        def other(found: re.Match[str]) -> str:
            word = found[0]
            return table[word.lower()] if self.chance(share) else word

        words = "|".join(re.escape(word) for word in table)
        return re.sub(rf"\b({words})\b", other, text, flags=re.IGNORECASE)

    def misspell(self, text: str) -> str:
        """Drop, double or swap a letter inside one longer word."""
        words = text.split(" ")
        longer = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha()]
        if not longer:
            return text
        i = self.pick(longer)
        word = words[i]
        at = 1 + self.below(len(word) - 2)
        words[i] = self.pick(
            [
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            ]
        )
        return " ".join(words)

    def ham(self) -> str:
        """Write one honest message."""
        text = self.fill(self.pick(self.topic(HAM)))
        if self.chance(0.12):
            text = f"{self.end(text)} {self.fill('{talk} {talk}[ {talk}]')}"
        if self.chance(0.35):
            text = self.replace_words(text, SHORTCUTS, 0.6)
        if self.chance(0.25):
            text = self.misspell(text)
        if self.chance(0.3):
            text = text.lower()
        return self.end(text) if self.chance(0.5) else text

    def spam(self) -> str:
        """Write one message that nobody asked for."""
        templates = self.topic(SPAM)
        text = self.fill(self.pick(templates))
        if templates is not SPAM["chatty"][1]:
            if self.chance(0.4):
                text = f"{self.fill('{lead}')} {text}"
            for tail in self.shuffled(SLOTS["tail"].split("|"))[: self.below(4)]:
                text = f"{self.end(text)} {self.fill(tail)}"
        if self.chance(0.3):
            text = self.replace_words(text, SHORTCUTS, 0.5)
        if self.chance(0.3):
            text = self.replace_words(text, DISGUISES, 0.7)
        if self.chance(0.1):
            text = self.misspell(text)
        if self.chance(0.08):
            text = self.shout(text)
        elif self.chance(0.15):
            text = text.lower()
        return self.end(text) if self.chance(0.5) else text

    def shout(self, text: str) -> str:
        """Write a message in capitals, but for its HTML entities."""
        return re.sub(r"&\w+;|\w+", lambda m: m[0] if m[0][0] == "&" else m[0].upper(), text)

    def end(self, text: str) -> str:
        """End a sentence that has no end yet."""
        return text + self.pick([".", ".", ".", "!", "...", "!!"]) if text[-1].isalnum() else text

    def distinct(self, write: Callable[[], str], count: int, but: Collection[str]) -> list[str]:
        """Write messages until there are enough different ones, and none of the others."""
        made: dict[str, None] = {}
        while len(made) < count:
            text = write()
            if text not in but:
                made[text] = None
        return list(made)


def make_sample(seed: int = SEED) -> list[tuple[str, str]]:
    """Make the sample.

    Parameters
    ----------
    seed : int
        Where the random numbers start.

    Returns
    -------
    list of (str, str)
        Pairs of label and text, in the order of the file.
    """
    writer = Writer(seed)
    count = MESSAGES - REPEATS
    spam = writer.distinct(writer.spam, round(count * SPAM_SHARE), but=())
    ham = writer.distinct(writer.ham, count - len(spam), but=spam)
    rows = [("spam", text) for text in spam] + [("ham", text) for text in ham]
    rows = writer.shuffled(rows)
    wrong = round(count * WRONG_LABELS)
    swap = {"ham": "spam", "spam": "ham"}
    mislabelled = [(swap[label], text) for label, text in rows[:wrong]]
    # A few messages come three times or more: some jokes and some offers go round and round.
    right = rows[wrong:]
    repeats = [writer.pick(right[:REPEATS]) for _ in range(REPEATS)]
    return writer.shuffled(mislabelled + right + repeats)


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    lines = [f"{label}\t{text}\n" for label, text in make_sample()]
    target.write_bytes("".join(lines).encode("utf-8"))


if __name__ == "__main__":
    main()
