#!/usr/bin/env python3
"""Writes vectors.csv: due moments as other systems count them.

    pip install numpy python-dateutil businesstimedelta pytz; python3 generate.py > ../resources/calendar/vectors.csv

Working days: numpy.busday_offset. Months and years: dateutil.relativedelta. Hours: zoneinfo. Working hours: businesstimedelta,
which has no rule of its own for a start outside office hours or an end exactly at closing; those are left out here.
"""
import datetime as dt
import random
from zoneinfo import ZoneInfo

import businesstimedelta as btd
import numpy as np
import pytz
from dateutil.relativedelta import relativedelta

# name: zone, weekmask Monday first, spans, short spans by weekday (0 = Monday), holidays
CALENDARS = {
    "us": ("America/New_York", "1111100", [("09:00", "17:00")], {},
           "2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25"),
    "berlin": ("Europe/Berlin", "1111110", [("08:00", "12:00"), ("13:00", "16:30")], {5: [("09:00", "12:30")]},
               "2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-10-03 2026-12-25 2026-12-26"),
    "kolkata": ("Asia/Kolkata", "1111110", [("09:30", "13:15"), ("14:00", "18:30")], {},
                "2026-01-26 2026-03-04 2026-08-15 2026-10-02 2026-11-08"),
    "dubai": ("Asia/Dubai", "1111001", [("07:30", "15:30")], {}, "2026-03-20 2026-05-27 2026-05-28 2026-12-02"),
    "kathmandu": ("Asia/Kathmandu", "1111101", [("10:00", "17:00")], {4: [("10:00", "15:00")]}, "2026-04-14 2026-10-20"),
    "lord-howe": ("Australia/Lord_Howe", "1111100", [("08:30", "12:00"), ("12:45", "17:00")], {}, "2026-01-26 2026-04-25"),
}


def time(text):
    return dt.time.fromisoformat(text)


def rules(name):
    zone, mask, spans, short, holidays = CALENDARS[name]
    tz = pytz.timezone(zone)
    parts = []
    for weekday in (day for day in range(7) if mask[day] == "1"):
        for opens, closes in short.get(weekday, spans):
            parts.append(btd.WorkDayRule(time(opens), time(closes), [weekday], tz=tz))
    off = {dt.date.fromisoformat(day): "off" for day in holidays.split()}
    return btd.Rules([*parts, btd.HolidayRule(off, tz=tz)])


def inside(name, moment):
    zone, mask, spans, short, holidays = CALENDARS[name]
    local = moment.astimezone(ZoneInfo(zone))
    today = short.get(local.weekday(), spans) if mask[local.weekday()] == "1" else []
    if local.date().isoformat() in holidays.split():
        today = []
    return any(time(opens) < local.time() < time(closes) for opens, closes in today)


def row(source, name, start, limit, unit, roll, due):
    print(",".join((source, name, start, limit, unit, roll, due)))


def last_second(name, day):
    return dt.datetime.combine(day, dt.time(23, 59, 59), ZoneInfo(CALENDARS[name][0])).isoformat()


def days(rng, name):
    zone, mask, _, _, holidays = CALENDARS[name]
    start = dt.date(2026, 1, 1) + dt.timedelta(rng.randrange(330))
    limit = rng.choice([1, 2, 3, 5, 10, 20, -1, -2, -3, -7])
    # A start that is not worked counts as no day either way: on to the one side, then so many to the other.
    due = np.busday_offset(start, limit, "backward" if limit > 0 else "forward", mask, holidays.split()).item()
    row("numpy", name, start.isoformat(), str(limit), "WORKING_DAYS", "NONE", last_second(name, due))
    roll = rng.choice(["NEXT", "PREVIOUS"])
    reached = start + dt.timedelta(limit)
    rolled = np.busday_offset(reached, 0, "forward" if roll == "NEXT" else "backward", mask, holidays.split()).item()
    row("numpy", name, start.isoformat(), str(limit), "CALENDAR_DAYS", roll, last_second(name, rolled))


def months(rng, name):
    start = dt.date(2024, 1, 1) + dt.timedelta(rng.randrange(900))
    start = rng.choice([start, dt.date(2024, 2, 29), dt.date(2026, 1, 31), dt.date(2026, 3, 31), dt.date(2026, 8, 31)])
    months = rng.choice([1, 2, 3, 6, 11, 13, 18, -1, -2, -12])
    row("dateutil", name, start.isoformat(), str(months), "MONTHS", "NONE",
        last_second(name, start + relativedelta(months=months)))
    years = rng.choice([1, 2, 4, -1, -4])
    row("dateutil", name, start.isoformat(), str(years), "YEARS", "NONE",
        last_second(name, start + relativedelta(years=years)))


def duration(seconds):
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return sign + "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + (f"{rest}S" if rest else "")


def hours(rng, name):
    zone = ZoneInfo(CALENDARS[name][0])
    near = rng.choice([dt.datetime(2026, 3, 7, tzinfo=zone), dt.datetime(2026, 3, 28, tzinfo=zone),
                       dt.datetime(2026, 4, 4, tzinfo=zone), dt.datetime(2026, 10, 3, tzinfo=zone),
                       dt.datetime(2026, 10, 24, tzinfo=zone), dt.datetime(2026, 10, 31, tzinfo=zone)])
    start = (near.astimezone(dt.UTC) + dt.timedelta(minutes=rng.randrange(2880))).astimezone(zone)
    seconds = rng.choice([1800, 5400, 3600 * 24, 3600 * 30, 3600 * 72 + 60, -3600 * 24, -12600])
    due = (start.astimezone(dt.UTC) + dt.timedelta(seconds=seconds)).astimezone(zone)
    row("zoneinfo", name, start.isoformat(), duration(seconds), "HOURS", "NONE", due.isoformat())


def working_hours(rng, name):
    zone, _, _, _, _ = CALENDARS[name]
    tz = pytz.timezone(zone)
    while True:
        start = tz.localize(dt.datetime(2026, 1, 2) + dt.timedelta(minutes=rng.randrange(340 * 1440)))
        seconds = rng.choice([900, 5400, 9000, 12600, 3600 * 8, 3600 * 20, 3600 * 45 + 60])
        if rng.random() < 0.3:
            seconds = -seconds
        if seconds < 0 and not inside(name, start):
            continue
        delta = btd.BusinessTimeDelta(rules(name), hours=0, seconds=abs(seconds))
        try:
            due = start + delta if seconds > 0 else start - delta
        except TypeError:  # The library trips over some days; take another.
            continue
        if inside(name, due):
            row("businesstimedelta", name, start.isoformat(), duration(seconds), "WORKING_HOURS", "NONE",
                due.astimezone(tz).isoformat())
            return


def main():
    rng = random.Random(20261124)
    print("source,calendar,start,limit,unit,roll,due")
    for name in CALENDARS:
        for _ in range(12):
            days(rng, name)
            months(rng, name)
            hours(rng, name)
            working_hours(rng, name)


if __name__ == "__main__":
    main()
