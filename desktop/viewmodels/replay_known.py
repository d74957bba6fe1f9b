"""What is known of a whole show that is over, whatever the time of its replay."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.session.replay import Item
from showserver.domain.stage import CommentFeatured
from showserver.domain.stream import StreamStarted
from showserver.domain.wall import Comment, CommentReleased


class Known:
    """Which comments were on screen, whose face was seen, and whether there was a picture."""

    def __init__(self, news: Iterable[Item] = ()) -> None:
        self.featured: set[str] = set()
        self.portraits: dict[str, str] = {}
        self.is_silent = True  # nobody wrote anything
        self.has_stream = False  # the house sent out a picture of its own
        for _, event in news:
            match event:
                case CommentReleased(comment=comment):
                    self._hear(comment)
                case CommentFeatured(comment=comment):
                    self.featured.add(comment.comment_id)
                case StreamStarted():
                    self.has_stream = True

    def _hear(self, comment: Comment) -> None:
        self.is_silent = False
        if comment.picture:
            self.portraits[comment.author] = comment.picture
            self.portraits[comment.author_id] = comment.picture
