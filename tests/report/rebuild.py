"""Rebuilds every figure of a report from the tables that Katuwang hands over, with Python's own library alone.

    python3 rebuild.py FOLDER TODAY

FOLDER has the tables by their names (sessions.csv, funds.csv and so on) and, for each form, responses-FORM_ID.csv and
questions-FORM_ID.csv. The report is the one for the team. Each figure is printed on a line of its own: its name, a tab, its value.
"""

import csv
import math
import statistics
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

Z = 1.959963984540054
FEWEST = 10
REFUSING = {
    "refused", "refuse", "refusal", "declined", "no_answer", "no-answer", "noanswer", "no_response",
    "prefer_not_to_say", "prefer_not_to_answer", "-99", "99", "-999", "999",
}
EMPTY_WORDS = set(
    "a an and are as at be but for from had has have i in is it my of on or so that the they this to was we were with you "
    "ako ang at ay ito ka ko kung lang mga mo na namin natin nang ng ni po sa si siya "
    "a ak dagiti daytoy iti kadagiti ken ket ko met mi nga ni no ti".split()
)
NUMBERS = {"number", "decimal", "range"}
RATINGS = {"rating-faces", "rating-words", "rating-stars"}
ONE_CHOICE = RATINGS | {"yes-no", "choose-one"}
TEXTS = {"line", "text"}
UNASKED = {"note", "calculate", "hidden", "metadata", "paper", "group", "repeat"}


def main(folder, today):
    plan = {path.stem: table(path) for path in Path(folder).glob("*.csv")}
    reach(plan)
    partners(plan, today)
    forms = sorted({name.split("-", 1)[1] for name in plan if name.startswith("responses-")})
    for form in forms:
        one_form(plan, form)
    money(plan)
    languages(plan)


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [{name: undefused(cell) for name, cell in row.items()} for row in csv.DictReader(file)]


def undefused(cell):
    """A cell as it was before an apostrophe kept a spreadsheet from running it."""
    is_defused = cell.startswith("'") and cell[1:].lstrip()[:1] in tuple("=+-@＝＋－＠") or cell[:2] in ("'\t", "'\r", "'\n")
    return cell[1:] if is_defused else cell


def say(name, value):
    print(f"{name}\t{value}")


def percent(part, whole):
    return (part * 200 + whole) // (whole * 2) if whole else 0


def rounded(number):
    return math.floor(number + 0.5)


def share(name, count, of, population=None):
    say(f"{name}.count", count)
    say(f"{name}.of", of)
    if of < FEWEST:
        return None
    say(f"{name}.percent", percent(count, of))
    low, high = wilson(count, of, population)
    say(f"{name}.low", rounded(low * 100))
    say(f"{name}.high", rounded(high * 100))
    return low, high


def wilson(met, of, population=None):
    """Of a population known by count: the fewer are missing, the narrower, as if more had answered."""
    p, count = met / of, of
    if population is not None and population >= of:
        if population == of:
            return p, p
        count = of * (population - 1) / (population - of)
    spread = Z * Z / count
    centre = (p + spread / 2) / (1 + spread)
    half = Z / (1 + spread) * math.sqrt(p * (1 - p) / count + spread / (4 * count))
    return (0.0 if met == 0 else max(centre - half, 0.0)), (1.0 if met == of else min(centre + half, 1.0))


def in_order(sessions):
    return sorted(sessions, key=lambda row: (row["date"], row["time"] or "", row["session_id"]))


def whole(cell):
    return int(cell) if cell else None


def reach(plan):
    sessions = in_order(plan["sessions"])
    for state in ("held", "planned", "cancelled"):
        say(f"sessions.{state}", sum(row["state"] == state for row in sessions))
    shown = [row for row in sessions if row["state"] == "held" or row["children"] or row["adults"]]
    children = [int(row["children"]) for row in shown if row["children"]]
    adults = [int(row["adults"]) for row in sessions if row["adults"]]
    for name, counts in (("children", children), ("adults", adults)):
        if counts:
            say(name, sum(counts))
    for row in shown:
        for name, column in (("expected", "expected_children"), ("children", "children")):
            if row[column]:
                say(f"session.{row['session_id']}.{name}", row[column])


def plain(amount):
    return f"{amount:.2f}"


def partners(plan, today):
    for partner in plan["partners"]:
        name, prefix = partner["organisation"], f"partner.{partner['organisation_id']}"
        for what, side in (("gives", "giver"), ("gets", "receiver")):
            lines = [row for row in plan["exchanges"] if row[side] == name and row["state"] != "withdrawn"]
            say(f"{prefix}.{what}", len(lines))
            say(f"{prefix}.{what}_worth", plain(sum(Decimal(row["worth"] or 0) for row in lines)))
        promised = [row for row in plan["exchanges"] if row["giver"] == name]
        kept = [row for row in promised if row["state"] == "delivered"]
        due = [
            row for row in promised
            if row["state"] in ("delivered", "withdrawn") or (row["due"] and row["due"] <= today)
        ]
        say(f"{prefix}.kept", len(kept))
        say(f"{prefix}.due", len(due))


def money(plan):
    def amounts(name, lines):
        for what in ("planned", "received", "spent"):
            say(f"money.{name}.{what}", plain(sum(Decimal(row[what] or 0) for row in lines)))

    by_payer = defaultdict(list)
    for row in plan["funds"]:
        by_payer[row["payer"]].append(row)
    for payer, lines in by_payer.items():
        amounts(payer, lines)
    amounts("total", plan["funds"])
    spent = [Decimal(row["spent"]) for row in plan["funds"] if row["spent"]]
    children = sum(int(row["children"]) for row in plan["sessions"] if row["children"])
    if spent and children:
        minor = int(sum(spent) * 100)
        say("money.per_child", plain(Decimal((minor + children // 2) // children) / 100))


def languages(plan):
    staffed = {row["session_id"] for row in plan["shifts"]}
    sessions = [row for row in in_order(plan["sessions"]) if row["session_id"] in staffed and row["state"] != "cancelled"]
    if not sessions:
        return
    session = sessions[-1]
    own = [row for row in plan["listeners"] if row["session_date"] == session["date"]]
    listeners = Counter()
    for row in own or [row for row in plan["listeners"] if not row["session_date"]]:
        listeners[row["language"]] += int(row["listeners"])
    skills = {row["role"]: row["skill"] for row in plan["roles"]}
    reading = ("reads", "teaches")
    is_said = any(skill in reading for skill in skills.values())
    reads = {
        row["person_id"] for row in plan["shifts"] if row["session_id"] == session["session_id"]
        and (skills.get(row["role"], "") in reading or (not skills.get(row["role"]) and not is_said))
    }
    readers = {language for row in plan["people"] if row["person_id"] in reads for language in row["languages"].split()}
    arrives = defaultdict(str)
    for leg in plan["legs"]:
        arrives[leg["consignment_id"]] = max(arrives[leg["consignment_id"]], leg["arrives"])
    books = {
        row["language"] for row in plan["items"]
        if row["kind"] == "books" and arrives[row["consignment_id"]] <= session["date"] and at_hand(row) > 0
    }
    follow = 0
    for language, count in listeners.items():
        has_reader, has_book = language in readers, language in books
        say(f"language.{language}.listeners", count)
        say(f"language.{language}.reader", str(has_reader).lower())
        say(f"language.{language}.book", str(has_book).lower())
        follow += count if has_reader and has_book else 0
    everybody = sum(listeners.values())
    for name, value in (("can_follow", follow), ("listeners", everybody), ("percent", percent(follow, everybody))):
        say(f"languages.{name}", value)


def at_hand(item):
    return int(item["received"] or item["packed"] or item["promised"] or 0)


class Question:
    def __init__(self, row):
        self.name, self.kind, self.is_conditional = row["question"], row["kind"], bool(row["asked_if"])
        choices = [choice.split(": ", 1)[0] for choice in row["choices"].split("; ") if choice]
        self.choices = choices
        self.shown = [choice for choice in choices if choice.lower() not in REFUSING]

    def answer(self, row):
        """What counts as an answer; none if there is none or it refuses one."""
        given = row.get(f"question.{self.name}", row.get(self.name, "")) or None
        if given is None or self.refuses(given):
            return None
        return given

    def is_refused(self, row):
        given = row.get(f"question.{self.name}", row.get(self.name, ""))
        return bool(given) and self.refuses(given)

    def refuses(self, given):
        if not self.choices:
            return self.kind in NUMBERS and given in ("-99", "-999")
        return all(name.lower() in REFUSING and name in self.choices for name in given.split())

    def number(self, given):
        return Decimal(given) if self.kind in NUMBERS | RATINGS else None

    def meets(self, given, condition):
        what, _, wanted = condition.partition(":")
        if what == "at-least":
            number = self.number(given)
            return number is not None and number >= int(wanted)
        return wanted in given.split() if self.kind not in ONE_CHOICE else wanted == given


def one_form(plan, form):
    responses = [row for row in plan[f"responses-{form}"] if not row["void"]]
    questions = [Question(row) for row in plan[f"questions-{form}"] if row["kind"] not in UNASKED]
    by_name = {question.name: question for question in questions}
    prefix = f"form.{form}"
    say(f"{prefix}.responses", len(responses))
    at = Counter(row["session_id"] for row in responses if row["session_id"])
    sessions = [
        row for row in plan["sessions"]
        if at[row["session_id"]] or row["state"] == "held" or row["children"] or row["adults"]
    ]
    # The forms of the example are for children: they are among the children who were counted.
    counted = [row for row in sessions if row["children"]]
    answered, came = sum(at[row["session_id"]] for row in counted), sum(int(row["children"]) for row in counted)
    if came and all(at[row["session_id"]] <= int(row["children"]) for row in counted):
        for name, value in (("answered", answered), ("came", came), ("rate", percent(answered, came))):
            say(f"{prefix}.{name}", value)
    for row in sessions:
        say(f"{prefix}.at.{row['session_id']}", at[row["session_id"]])
    for target in (row for row in plan["targets"] if row["form_id"] == form):
        one_target(plan, by_name, responses, target)
    could = who_could_answer(plan, responses)
    if could is not None:
        say(f"{prefix}.could_answer", could)
    for question in questions:
        one_question(f"{prefix}.question.{question.name}", questions, question, responses, could)


def who_could_answer(plan, rows):
    """All children who came to the sessions of some answers; none if they were not counted at one of them, or too few."""
    at = Counter(row["session_id"] for row in rows)
    heads = {row["session_id"]: whole(row["children"]) for row in plan["sessions"]}
    came = [(heads.get(session), answered) for session, answered in at.items()]
    if any(heads is None or heads < answered for heads, answered in came):
        return None
    return sum(heads for heads, _ in came)


def one_target(plan, by_name, responses, target):
    prefix = f"target.{target['target_id']}"
    say(f"{prefix}.aim", target["share_percent"])
    question = by_name.get(target["question"])
    if question is None:
        return
    changes = target["claims_change"] == "yes" and target["baseline_session_date"]
    is_before = lambda row: changes and row["session_date"] == target["baseline_session_date"]
    after = [row for row in responses if not is_before(row)]
    condition, aim = target["condition"], int(target["share_percent"]) / 100
    met, answered = met_of(question, condition, after)
    likely = share(f"{prefix}.all", met, answered)
    say(f"{prefix}.unanswered", len(after) - answered)
    if likely is None:
        verdict = "too-few"
    else:
        verdict = "met" if likely[0] >= aim else "not-met" if likely[1] < aim else "cannot-tell"
    say(f"{prefix}.verdict", verdict)
    ages = next((known for name, known in by_name.items() if name == "age" or name.startswith("age_")), None)
    groupings = [
        ("site", lambda row: row["site"] if row["session_id"] else "unknown"),
        ("session", lambda row: row["session_id"] or "unknown"),
        ("language", lambda row: row["language"]),
        ("month", lambda row: row["finished"][:7]),
    ]
    if ages:
        groupings.insert(3, ("age", lambda row: age_of(ages, row)))
    for name, group_of in groupings:
        groups = defaultdict(list)
        for row in after:
            groups[group_of(row)].append(row)
        if len(groups) > 1:
            for group, rows in groups.items():
                share(f"{prefix}.{name}.{group}", *met_of(question, condition, rows))
    if target["claims_change"] == "yes" and changes:
        before = [row for row in responses if is_before(row)]
        change(prefix + ".change", by_name, question, condition, before, after)


def met_of(question, condition, rows):
    answers = [answer for answer in map(question.answer, rows) if answer is not None]
    return sum(question.meets(answer, condition) for answer in answers), len(answers)


def age_of(question, row):
    answer = question.answer(row)
    if answer is None:
        return "unknown"
    if question.kind != "number":
        return answer
    starts = [0, 6, 9, 13, 18]
    fitting = [place for place, start in enumerate(starts) if start <= Decimal(answer)]
    if not fitting:
        return "unknown"
    place = fitting[-1]
    return f"{starts[place]}-{starts[place + 1] - 1 if place + 1 < len(starts) else ''}"


def change(prefix, by_name, question, condition, before, after):
    codes = [name for name in by_name if name.startswith("code_")]
    pairs, outcomes = joined([code(codes, row) for row in before], [code(codes, row) for row in after])
    paired = [(question.answer(before[one]), question.answer(after[other])) for one, other in pairs]
    paired = [pair for pair in paired if None not in pair]
    moves = Counter((question.meets(one, condition), question.meets(other, condition)) for one, other in paired)
    is_known = len(paired) >= FEWEST
    say(f"{prefix}.paired", str(is_known).lower())
    if is_known:
        share(f"{prefix}.before", moves[True, True] + moves[True, False], len(paired))
        share(f"{prefix}.after", moves[True, True] + moves[False, True], len(paired))
    else:
        for name, rows in (("before", before), ("after", after)):
            share(f"{prefix}.{name}", *met_of(question, condition, rows))
    if not before or not after:
        return
    if pairs:
        for name in ("matched", "unmatched", "ambiguous"):
            say(f"{prefix}.{name}", outcomes[name])
    if not is_known:
        unpaired(prefix, question, condition, before, after)
        return
    gained, lost = moves[False, True], moves[True, False]
    say(f"{prefix}.kept", moves[True, True])
    say(f"{prefix}.gained", gained)
    say(f"{prefix}.lost", lost)
    say(f"{prefix}.never", moves[False, False])
    say(f"{prefix}.p", thousandth(sign_test(gained, lost)))
    steps = [question.number(other) - question.number(one) for one, other in paired if question.number(one) is not None]
    if len(steps) >= FEWEST:
        rose, fell = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
        for name, count in (("rose", rose), ("stayed", len(steps) - rose - fell), ("fell", fell)):
            say(f"{prefix}.{name}", count)
        say(f"{prefix}.median_difference", decimal(statistics.median(steps)))
        say(f"{prefix}.sign_p", thousandth(sign_test(rose, fell)))
        if rose + fell:
            say(f"{prefix}.signed_rank_p", thousandth(signed_rank([step for step in steps if step])))
    moved = Counter(paired)
    levels = question.shown if question.kind in ONE_CHOICE else []
    for one in levels:
        for other in levels:
            say(f"{prefix}.moved.{one}.{other}", moved[one, other])


def unpaired(prefix, question, condition, before, after):
    (met_before, all_before), (met_after, all_after) = (met_of(question, condition, rows) for rows in (before, after))
    if min(all_before, all_after) < FEWEST:
        return
    one, other = met_before / all_before, met_after / all_after
    (low_one, high_one), (low_other, high_other) = wilson(met_before, all_before), wilson(met_after, all_after)
    say(f"{prefix}.difference", whole_percent(other - one))
    say(f"{prefix}.difference_low", whole_percent(other - one - math.hypot(other - low_other, high_one - one)))
    say(f"{prefix}.difference_high", whole_percent(other - one + math.hypot(high_other - other, one - low_one)))
    numbers_of = lambda rows: [question.number(answer) for answer in map(question.answer, rows) if answer is not None]
    if question.kind in NUMBERS | RATINGS:
        rank_sum(prefix, numbers_of(before), numbers_of(after))


def ranks_of(numbers):
    """The rank of each number, equal ones sharing the mean of theirs; and the sum of t^3 - t over t equal ones."""
    counts = Counter(numbers)
    rank, below = {}, 0
    for number in sorted(counts):
        rank[number] = Fraction(2 * below + counts[number] + 1, 2)
        below += counts[number]
    return rank, sum(count**3 - count for count in counts.values())


def two_sided(z):
    return math.erfc(z / math.sqrt(2))


def rank_sum(prefix, before, after):
    rank, ties = ranks_of(before + after)
    one, other = len(before), len(after)
    everyone, pairs = one + other, one * other
    u = float(sum(rank[number] for number in after)) - other * (other + 1) / 2
    variance = pairs / 12 * (everyone + 1 - ties / (everyone * (everyone - 1)))
    if variance <= 0:
        return
    beyond = (max(u, pairs - u) - pairs / 2 - 0.5) / math.sqrt(variance)
    say(f"{prefix}.superiority", whole_percent(u / pairs))
    say(f"{prefix}.rank_sum_p", thousandth(1.0 if beyond < 0 else two_sided(beyond)))


def signed_rank(steps):
    """Up to fifty steps every way of giving them a sign is counted."""
    rank, ties = ranks_of([abs(step) for step in steps])
    rises = sum(rank[abs(step)] for step in steps if step > 0)
    everything = sum(rank[abs(step)] for step in steps)
    if len(steps) > 50:
        count = len(steps)
        variance = count * (count + 1) * (2 * count + 1) / 24 - ties / 48
        return two_sided(abs(float(rises) - count * (count + 1) / 4) / math.sqrt(variance))
    ways = Counter({Fraction(0): 1})
    for step in steps:
        ways = ways + Counter({total + rank[abs(step)]: count for total, count in ways.items()})
    least = min(rises, everything - rises)
    return min(Fraction(2 * sum(count for total, count in ways.items() if total <= least), 2 ** len(steps)), Fraction(1))


def whole_percent(fraction):
    return rounded(abs(fraction) * 100) * (1 if fraction >= 0 else -1)


def sign_test(one, other):
    trials = one + other
    if trials == 0:
        return Fraction(1)
    tail = sum(math.comb(trials, count) for count in range(min(one, other) + 1))
    return min(Fraction(2 * tail, 2**trials), Fraction(1))


def thousandth(fraction):
    thousandths = rounded(float(fraction) * 1000)
    return decimal(Decimal(thousandths) / 1000) if thousandths else "<0.001"


def code(names, row):
    return [(row.get(name) or "").strip().lower() or None for name in names]


def joined(before, after):
    """Joins codes as `domain/evaluation/change/matching.rs` says: all alike first, then all but one if that is rare."""
    counts = [Counter(part for part in column if part) for column in zip(*(before + after))] if before + after else []
    everybody = len(before) + len(after)

    def by_chance(one, other):
        chance = everybody / 2
        for place, (left, right) in enumerate(zip(one, other)):
            if left is not None and left == right:
                chance *= counts[place][left] / everybody
        return chance

    outcomes, taken, pairs = ["unmatched"] * len(before), set(), {}
    for slips in (0, 1):
        near = [
            (one, other, by_chance(left, right))
            for one, left in enumerate(before) if outcomes[one] == "unmatched"
            for other, right in enumerate(after) if other not in taken and agrees(left, right, slips)
        ]
        for one, other, chance in near:
            rivals = [rival for rival in near if (rival[0] == one) != (rival[1] == other)]
            is_clear = all(rival[2] > chance * 20.0 for rival in rivals)
            if is_clear and (slips == 0 or chance < 0.4):
                outcomes[one] = "matched"
                pairs[one] = other
                taken.add(other)
            elif outcomes[one] == "unmatched":
                outcomes[one] = "ambiguous"
    return sorted(pairs.items()), Counter(outcomes)


def agrees(one, other, slips):
    same = sum(left is not None and left == right for left, right in zip(one, other))
    return len(one) > 0 and same + slips == len(one) and (slips == 0 or len(one) >= 3)


def one_question(prefix, questions, question, responses, could):
    answers = [answer for answer in map(question.answer, responses) if answer is not None]
    say(f"{prefix}.answered", len(answers))
    for name, count in missing(questions, question, responses).items():
        say(f"{prefix}.{name}", count)
    for choice in question.shown:
        count = sum(question.meets(answer, f"includes:{choice}") for answer in answers)
        share(f"{prefix}.choice.{choice}", count, len(answers), could)
    if question.kind in RATINGS:
        share(f"{prefix}.top_two", sum(answer in question.choices[-2:] for answer in answers), len(answers), could)
    elif question.kind in NUMBERS and answers:
        numbers(prefix, sorted(Decimal(answer) for answer in answers), could)
    elif question.kind in TEXTS:
        found = words(answers)
        for word, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))[:12]:
            say(f"{prefix}.word.{word}", count)


def missing(questions, question, responses):
    """Without conditions: of the blanks behind the last answer the first was skipped, the others not reached."""
    counts = {"not_reached": 0, "skipped": 0, "refused": 0}
    place = questions.index(question)
    for row in responses:
        is_given = [known.answer(row) is not None or known.is_refused(row) for known in questions]
        if question.is_refused(row):
            counts["refused"] += 1
        elif not is_given[place]:
            last = max((other for other, given in enumerate(is_given) if given), default=-1)
            counts["not_reached" if place > last + 1 else "skipped"] += 1
    return counts


def numbers(prefix, given, could):
    mean = statistics.fmean(map(float, given))
    figures = {"least": given[0], "median": statistics.median(given), "most": given[-1], "mean": tenth(mean)}
    if len(given) > 1:
        figures["deviation"] = tenth(statistics.stdev(map(float, given)))
    for name, number in figures.items():
        say(f"{prefix}.{name}", decimal(Decimal(number)))
    floors = [math.floor(number) for number in given]
    widths = (step * 10**power for power in range(19) for step in (1, 2, 5))
    width = next(width for width in widths if floors[-1] // width - floors[0] // width < 8)
    for place in range(floors[0] // width, floors[-1] // width + 1):
        start, end = place * width, (place + 1) * width - 1
        count = sum(start <= number <= end for number in floors)
        share(f"{prefix}.group.{start}-{end}", count, len(given), could)


def tenth(number):
    return Decimal(rounded(number * 10)) / 10


def decimal(number):
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def words(texts):
    counts = Counter()
    for text in texts:
        letters = "".join(letter if letter.isalnum() or letter in "'’-" else " " for letter in text.lower())
        found = {word.strip("'’-") for word in letters.split()}
        counts.update(word for word in found if word and word not in EMPTY_WORDS)
    return {word: count for word, count in counts.items() if count > 1}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
