"""Records, fronts, choices, tables and pictures that the experiments share."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from experiments import fronts, pictures, records, tables
from experiments.records import Record


def both(method, variant, rate, seed, epoch, validation, test):
    """The two records of a run at an epoch; (gain, lost) on each split."""
    return [Record(method, variant, rate, seed, epoch, split, *scores) for split, scores in (("validation", validation), ("test", test))]


FOUND = [
    *both("SFT", "", 1e-3, 0, 1, (80, 20), (78, 22)),
    *both("SFT", "", 1e-3, 1, 1, (84, 24), (82, 26)),
    *both("SFT", "", 1e-4, 0, 1, (50, 1), (60, 6)),
    *both("SFT", "", 1e-4, 0, 2, (40, 2), (90, 0)),
    *both("anchored", "alpha 0.5", 1e-4, 0, 1, (60, 5), (55, 5.5)),
]


def test_records_survive_a_torn_line(tmp_path):
    path = tmp_path / "deep" / "runs.jsonl"
    assert records.read(path) == []
    records.append(path, FOUND[:3])
    with path.open("a") as file:
        file.write('{"method": "SF')
    assert records.read(path) == FOUND[:3]
    records.append(path, FOUND[3:])
    assert records.read(path) == FOUND
    path.write_text('{"method": "SFT"}\n')
    with pytest.raises(ValueError, match="line 1.*variant"):
        records.read(path)


def test_points_are_means_over_seeds():
    point = fronts.points(FOUND)[0]
    assert (point.seeds, point.test.gain, point.validation.lost) == (2, 80, 22)
    assert point.test.gain_deviation == pytest.approx(math.sqrt(8))
    with pytest.raises(ValueError, match="both splits"):
        fronts.points(FOUND[:1])
    with pytest.raises(ValueError, match="two records"):
        fronts.points(FOUND + FOUND[-2:])
    with pytest.raises(ValueError, match="split"):
        Record("SFT", "", 1e-3, 0, 1, "train", 1, 1)


def test_choices_look_at_validation_only():
    sft = [point for point in fronts.points(FOUND) if point.method == "SFT"]
    best = fronts.front(sft)
    # The point that is best on test is beaten on validation, so it is on no front.
    assert [(p.validation.gain, p.validation.lost) for p in best] == [(50, 1), (82, 22)]
    assert fronts.choose(sft, 5).test.gain == 60
    assert fronts.choose(sft).validation.gain == 82
    assert fronts.choose(sft, 0.5) is None


def test_tables():
    found = fronts.points(FOUND)
    lines = tables.limits_table(found, [0.5, 5, math.inf]).splitlines()
    assert lines[0] == "| method | settings tried | lost ≤ 0.5 % | lost ≤ 5 % | no limit |"
    assert lines[2] == "| SFT | 2 | - | **60.0 (6.0)** | **80.0 ± 2.8 (24.0)** |"
    assert lines[3] == "| anchored | 1 | - | 55.0 (5.5) | 55.0 (5.5) |"
    assert len(tables.chosen_table(found, 0.5).splitlines()) == 2
    assert "| SFT |  | 0.0001 | 1 | 1 | 50.0 | 1.0 | 60.0 | 6.0 |" in tables.fronts_table(found)


def test_pictures(tmp_path):
    found = fronts.points(FOUND)
    for draw in (pictures.draw_fronts, pictures.draw_curves):
        draw(found, tmp_path / "picture.png", title="two methods", mark=5)
        assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")
        (tmp_path / "picture.png").unlink()
