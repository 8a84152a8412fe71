"""Reads a calendar file with two libraries that have nothing to do with Katuwang, and prints its events.

    read_back.py FILE FIRST_DAY DAY_AFTER_LAST

One JSON object a line: start, end, summary, location, status, description, uid. Moments are YYYY-MM-DD HH:MM:SS, whole
days YYYY-MM-DD; what an event does not have is an empty text.
"""

import datetime
import json
import sys

import icalendar
import recurring_ical_events


def moment(value):
    """A date or a moment as text; a moment with a time zone would not be the site's wall clock."""
    if isinstance(value, datetime.datetime):
        assert value.tzinfo is None, value
        return value.isoformat(sep=" ")
    return value.isoformat()


def main():
    path, first, after_last = sys.argv[1:]
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for component in calendar.walk():
        assert not component.errors, component.errors
    first, after_last = map(datetime.date.fromisoformat, (first, after_last))
    for event in recurring_ical_events.of(calendar).between(first, after_last):
        found = {
            "start": moment(event.start),
            "end": moment(event.end),
            "uid": str(event["UID"]),
        }
        for name in ("summary", "location", "status", "description"):
            found[name] = str(event.get(name.upper(), ""))
        print(json.dumps(found))


main()
