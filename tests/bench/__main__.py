"""Run every bench one after the other; fails when one misses its figure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    missed = []
    for bench in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"== {bench.stem}", flush=True)
        if subprocess.call([sys.executable, "-m", f"tests.bench.{bench.stem}"]) != 0:
            missed.append(bench.stem)
    if missed:
        print(f"missed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
