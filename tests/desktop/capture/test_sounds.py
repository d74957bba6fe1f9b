"""The test tone, and how loud a block of sound is."""

import struct

from desktop.camera.memory import Sound
from desktop.capture.sound_source import peak
from desktop.capture.test_card import LIT_US, RATE, SECOND_US, TestTone


def test_the_tone_sounds_at_each_full_second_and_is_silent_between():
    tone = TestTone(3 * SECOND_US)
    loud = tone.until(3 * SECOND_US + LIT_US)
    silent = tone.until(4 * SECOND_US)
    again = tone.until(4 * SECOND_US + LIT_US // 2)
    assert loud is not None
    assert silent is not None
    assert again is not None
    assert peak(loud) > 0.45
    assert peak(silent) == 0
    assert peak(again) > 0.45


def test_blocks_of_the_tone_follow_each_other_without_a_gap():
    tone, begin = TestTone(0), 12_345
    blocks = [tone.until(begin + n * 19_937) for n in range(100)]
    count = sum(len(block.data) // 2 for block in blocks if block)
    assert count == (begin + 99 * 19_937) * RATE // SECOND_US
    assert tone.until(begin) is None


def test_a_peak_is_of_the_whole_in_every_kind_of_sample():
    assert peak(Sound(0, RATE, 1, "s16", struct.pack("<3h", 0, -16384, 100))) == 0.5
    assert peak(Sound(0, RATE, 1, "s32", struct.pack("<2i", 0, 1 << 30))) == 0.5
    assert peak(Sound(0, RATE, 1, "flt", struct.pack("<2f", 0.25, -0.75))) == 0.75
    assert peak(Sound(0, RATE, 1, "u8", bytes([128, 192, 128]))) == 0.5
    assert peak(Sound(0, RATE, 1, "flt", struct.pack("<f", 3))) == 1
