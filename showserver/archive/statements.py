"""The SQL that writes the read tables."""

from __future__ import annotations


def _insert(table: str, columns: str, then: str = "") -> str:
    marks = ", ".join("?" * len(columns.split(", ")))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks}) {then}"


# A read table never stands in the way of the journal.
_ONCE = "ON CONFLICT DO NOTHING"

PERSON = _insert(
    "people",
    "seq, person_id, name, region, team, picture, role, joined_at",
    "ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, region = excluded.region,"
    " team = excluded.team, picture = excluded.picture, role = excluded.role",
)

SHOW_CREATED = _insert("shows", "seq, show_id, title, subtitle, host, starts_at, join_code", _ONCE)
SHOW_EDITED = "UPDATE shows SET title = ?, subtitle = ?, host = ?, starts_at = ? WHERE show_id = ?"
DOORS_OPENED = "UPDATE shows SET phase = 'doors', doors_at = ? WHERE show_id = ?"
WENT_ON_AIR = "UPDATE shows SET phase = 'on_air', on_air_at = ? WHERE show_id = ?"
ENDED = "UPDATE shows SET phase = 'ended', ended_at = ? WHERE show_id = ?"

# A held comment that is released keeps its row; its place on the wall is that of the release.
COMMENT = _insert(
    "comments",
    "seq, comment_id, show, wall_seq, state, at, author_id, author, region, text, picture, hosts,"
    " reply_to, reply_to_author, added_at",
    "ON CONFLICT (comment_id) DO UPDATE SET state = excluded.state, wall_seq = excluded.wall_seq,"
    " reason = '', hidden_by = ''",
)
COMMENT_STATE = "UPDATE comments SET state = ? WHERE comment_id = ?"
COMMENT_REASON = "UPDATE comments SET reason = ?, hidden_by = ? WHERE comment_id = ?"
COMMENT_APPLAUSE = "UPDATE comments SET applause = applause + 1 WHERE comment_id = ?"
APPLAUSE = _insert("applause", "comment_id, person_id, show, at", _ONCE)

MOMENT = _insert(
    "moments",
    "seq, moment_id, show, state, accepted_seq, at, author_id, author, text, colleagues, region,"
    " team, picture, portrait",
    "ON CONFLICT (moment_id) DO UPDATE SET state = excluded.state,"
    " accepted_seq = excluded.accepted_seq, note = '', declined_by = ''",
)
MOMENT_STATE = "UPDATE moments SET state = ? WHERE moment_id = ?"
MOMENT_NOTE = "UPDATE moments SET note = ?, declined_by = ? WHERE moment_id = ?"
MOMENT_CHEERS = "UPDATE moments SET cheers = cheers + 1 WHERE moment_id = ?"
CHEERS = _insert("cheers", "moment_id, person_id, show, at", _ONCE)

THANKS = _insert(
    "thanks",
    "seq, thanks_id, show, moment_id, at, second, colleagues, thanked_by, thanked_by_id, words,"
    " text, region, picture",
    _ONCE,
)
THANKS_WITHDRAWN = "UPDATE thanks SET withdrawn_at = ? WHERE thanks_id = ?"

MEASURED = _insert("measured", "seq, show, at, viewers, reactions, regions")

CAPTION = _insert(
    "captions",
    "seq, caption_id, show, at, lasts_ms, lang, text",
    "ON CONFLICT (show, caption_id) DO UPDATE SET at = excluded.at, lasts_ms = excluded.lasts_ms,"
    " lang = excluded.lang, text = excluded.text",
)
