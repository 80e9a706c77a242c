"""AnchorSchedule: which step begins with what, and going on from a saved state."""

import json

import pytest

import anchorkl
from anchorkl.schedule import AnchorSchedule, by_outer
from subprocesses import run

STEPS_AN_EPOCH = 3
CASES = {
    "epochs": {"outer_iterations": 3, "inner_epochs": 2, "reset_optimizer": True, "alpha": by_outer([0.25, 0.5, 0.75])},
    "steps": {"outer_iterations": 4, "snapshot": "steps", "snapshot_steps": 5},
    "ema": {"outer_iterations": 2, "inner_epochs": 3, "snapshot": "ema", "ema": 0.9},
    "current": {"outer_iterations": 2, "inner_epochs": 2, "snapshot": "current"},
}


def turns(schedule, stop_before=None):
    """(epoch, turn) of every step, of a loop that begins where the schedule is."""
    seen = []
    for epoch in schedule.remaining_epochs():
        done_in_epoch = schedule.step - epoch * STEPS_AN_EPOCH
        for _ in range(done_in_epoch, STEPS_AN_EPOCH):
            if schedule.step in (schedule.steps, stop_before):
                return seen
            seen.append((epoch, schedule.begin_step()))
    return seen


def test_every_k_epochs():
    seen = turns(AnchorSchedule(**CASES["epochs"]))
    assert [epoch for epoch, _ in seen] == [epoch for epoch in range(6) for _ in range(3)]
    assert [step for step, (_, turn) in enumerate(seen) if turn.take_snapshot] == [0, 6, 12]
    assert [step for step, (_, turn) in enumerate(seen) if turn.reset_optimizer] == [6, 12], "not at the start"
    assert [turn.outer_iteration for _, turn in seen] == [0] * 6 + [1] * 6 + [2] * 6
    assert [turn.alpha for _, turn in seen] == [0.25] * 6 + [0.5] * 6 + [0.75] * 6
    assert {turn.ema for _, turn in seen} == {None}


def test_every_n_steps():
    schedule = AnchorSchedule(**CASES["steps"])
    assert (schedule.steps, schedule.epochs) == (20, None)
    seen = [turn for _, turn in turns(schedule)]
    assert len(seen) == 20
    assert [step for step, turn in enumerate(seen) if turn.take_snapshot] == [0, 5, 10, 15]
    assert seen[-1].outer_iteration == 3 and not any(turn.reset_optimizer for turn in seen)
    assert schedule.begin_step().outer_iteration == 3, "a loop that goes on keeps the last"


def test_moving_average():
    seen = [turn for _, turn in turns(AnchorSchedule(**CASES["ema"]))]
    assert [turn.take_snapshot for turn in seen] == [True] + [False] * 17
    assert [turn.ema for turn in seen] == [None] + [0.9] * 17


def test_current_takes_none():
    seen = [turn for _, turn in turns(AnchorSchedule(**CASES["current"]))]
    assert not any(turn.take_snapshot or turn.ema for turn in seen)
    assert [turn.outer_iteration for turn in seen] == [0] * 6 + [1] * 6


@pytest.mark.parametrize("case", CASES)
def test_going_on_at_every_step(case):
    whole = turns(AnchorSchedule(**CASES[case]))
    for stop in range(len(whole) + 1):
        schedule = AnchorSchedule(**CASES[case])
        before = turns(schedule, stop_before=stop)
        state = json.loads(json.dumps(schedule.state_dict()))
        resumed = AnchorSchedule(**CASES[case])
        resumed.load_state_dict(state)
        assert before + turns(resumed) == whole, stop


@pytest.mark.parametrize(
    ("arguments", "kind", "words"),
    [
        ({"outer_iterations": 0}, ValueError, "outer_iterations: got 0, wanted at least 1"),
        ({"inner_epochs": 2.0}, TypeError, "inner_epochs: got 2.0, wanted an integer"),
        ({"snapshot": "epoch"}, ValueError, "snapshot: got 'epoch', wanted one of 'epochs', 'steps'"),
        ({"snapshot": "steps"}, ValueError, "snapshot_steps: got None, wanted a number, with snapshot='steps'"),
        ({"snapshot_steps": 5}, ValueError, "snapshot_steps: got 5, wanted None: it has no meaning with snapshot='epochs'"),
        ({"snapshot": "ema", "ema": 1.0}, ValueError, "ema: got 1.0, wanted less than 1"),
        ({"ema": 0.5}, ValueError, "ema: got 0.5, wanted None"),
        ({"alpha": 1.5}, ValueError, "alpha: got 1.5, wanted a number in [0, 1]"),
        ({"alpha": "half"}, TypeError, "alpha: got 'half'"),
        ({"reset_optimizer": 1}, ValueError, "reset_optimizer: got 1, wanted True or False"),
    ],
)
def test_bad_arguments(arguments, kind, words):
    with pytest.raises(kind) as caught:
        AnchorSchedule(**arguments)
    assert isinstance(caught.value, anchorkl.AnchorKLError)
    assert str(caught.value).startswith(f"anchorkl.schedule.AnchorSchedule: {words}")


def test_alpha_of_a_function_is_checked():
    with pytest.raises(ValueError, match=r"alpha: got 2, wanted a number in \[0, 1\] at iteration 0"):
        AnchorSchedule(alpha=lambda iteration: 2).begin_step()


def test_state_of_another_schedule():
    state = AnchorSchedule(inner_epochs=4).state_dict()
    with pytest.raises(ValueError, match="inner_epochs: got 5, wanted 4, which the state was saved with"):
        AnchorSchedule().load_state_dict(state)
    with pytest.raises(ValueError, match="state: got .'step'., wanted also arguments, begun, epoch"):
        AnchorSchedule().load_state_dict({"step": 1})


def test_needs_no_framework():
    assert run("import sys, anchorkl.schedule; print({'torch', 'jax', 'numpy'} & set(sys.modules))") == "set()\n"
