"""What is said of the console's own camera."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from desktop.capture.choices import NONE, Choice
from desktop.capture.own_camera import OwnCamera

TOO_MANY_UNSENT = 0.2  # of the pictures of a second

Said = tuple[str, str]


class CameraWords(QObject):
    """Sentences for states and troubles, in the language that is on."""

    @property
    def test_picture(self) -> str:
        return self.tr("Test picture")

    @property
    def test_tone(self) -> str:
        return self.tr("Test tone")

    @property
    def no_picture(self) -> str:
        return self.tr("No picture")

    @property
    def no_sound(self) -> str:
        return self.tr("No microphone")

    @property
    def away(self) -> str:
        return self.tr("What you chose last, not plugged in now")

    def screens(self, found: list[Choice]) -> list[Choice]:
        """Return screens by names that say what they are."""
        word = self.tr("Screen")
        return [Choice(c.choice_id, f"{word} {c.name}".strip()) for c in found]

    def windows(self, found: list[Choice]) -> list[Choice]:
        """Return windows by names that say what they are."""
        word = self.tr("Window")
        return [Choice(c.choice_id, f"{word} {c.name}") for c in found]

    def state(self, state: str) -> str:
        """Return how it stands, in two or three words."""
        match state:
            case "connecting":
                return self.tr("Camera starts")
            case "live":
                return self.tr("Camera on")
            case "reconnecting":
                return self.tr("Camera comes back")
        return self.tr("Camera off")

    def figures(self, camera: OwnCamera) -> str:
        """Return how much goes out."""
        size = camera.slowed.height if camera.slowed is not None else 720
        mbit_s = QLocale().toString(camera.measured.bytes_sent * 8 / 1e6, "f", 1)
        text = self.tr("%1p   %2 frames a second   %3 Mbit")
        told = (str(size), str(camera.measured.shown), mbit_s)
        for place, word in enumerate(told, 1):
            text = text.replace(f"%{place}", word)
        return text

    def reason(self, somebody_is_live: bool, picture: str, camera: OwnCamera) -> str:
        """Return why it cannot be started, empty where it can."""
        if somebody_is_live:
            return self.tr("Somebody is live already, from OBS perhaps. Stop that first.")
        if picture in ("", NONE):
            return self.tr("Choose a camera, a screen or the test picture first.")
        return "" if camera.has_picture else self.tr("There is no picture to send yet.")

    def troubles(self, camera: OwnCamera, was_unanswered: bool) -> list[Said]:
        """Return what is wrong and what to do, the gravest first."""
        found = [
            self._of_stream(camera, was_unanswered),
            self._of_picture(camera.picture_trouble),
            self._of_sound(camera.sound_trouble),
            self._of_process(camera),
        ]
        return [said for said in found if said is not None]

    def _of_stream(self, camera: OwnCamera, was_unanswered: bool) -> Said | None:
        if was_unanswered:
            return self.tr("The server does not answer"), self.tr("Try once more in a moment.")
        again = self.tr("We keep trying by ourselves. You need not do anything.")
        match camera.stood.reason:
            case "":
                return None
            case "bad_key":
                return self.tr("The stream key is a new one"), self.tr("Start the camera again.")
            case "already_live":
                advice = self.tr("Stop OBS, or whatever sends a picture now, and start again.")
                return self.tr("Somebody is live already"), advice
            case "unreachable":
                return self.tr("The server is out of reach"), again
            case "closed":
                return self.tr("The connection was lost"), again
            case "certificate":
                title = self.tr("The certificate of the server is not trusted")
            case _:
                title = self.tr("The server does not take the picture (%1)")
                title = title.replace("%1", str(camera.stood.status))
        return title, self.tr("Tell the administrator: this cannot be mended from here.")

    def _of_picture(self, trouble: str) -> Said | None:
        match trouble:
            case "forbidden":
                title = self.tr("Applaus may not use the camera")
                return title, self.tr("Allow it in the settings of this computer, under privacy.")
            case "gone":
                title = self.tr("What you chose is not there")
                return title, self.tr("Plug the camera in, or choose another picture.")
            case "busy" | "dark":
                title = self.tr("No picture comes from the camera")
                advice = self.tr("Another program may be using it: close that, or choose another.")
                return title, advice
            case "not_allowed":
                title = self.tr("This screen cannot be shown")
                return title, self.tr("This computer does not allow it. Choose another picture.")
            case "unreadable":
                title = self.tr("This picture cannot be sent")
                return title, self.tr("It is too large, or of an unknown kind. Choose another.")
        return None

    def _of_sound(self, trouble: str) -> Said | None:
        match trouble:
            case "forbidden":
                title = self.tr("Applaus may not use the microphone")
                return title, self.tr("Allow it in the settings of this computer, under privacy.")
            case "gone":
                title = self.tr("The microphone is not there")
                return title, self.tr("Plug it in, or choose another one. The picture goes on.")
            case "busy":
                title = self.tr("The microphone does not open")
                advice = self.tr("Another program may be using it: close that, or choose another.")
                return title, advice
        return None

    def _of_process(self, camera: OwnCamera) -> Said | None:
        if camera.has_died:
            title = self.tr("The camera stopped by itself")
            return title, self.tr("It is being started again. You need not do anything.")
        if camera.slowed is not None:
            title = self.tr("This computer is too busy for the full picture")
            return title, self.tr("We send a smaller one. Close other programs when you can.")
        done = camera.measured
        if done.unsent > TOO_MANY_UNSENT * max(1, done.shown):
            title = self.tr("Not all pictures get through")
            return title, self.tr("The network is too slow. A cable is better than wireless.")
        return None
