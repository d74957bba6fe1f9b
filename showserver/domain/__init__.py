"""The rules of the show: events, commands, `decide` and `evolve`, without I/O and without a clock.

Times are whole milliseconds since 1970 (server time); durations carry their unit in the name.
Ids are texts: whatever a command makes bears the command's own key, so a client knows the name of
what it made before the answer comes, and sending it twice cannot make two.
"""
