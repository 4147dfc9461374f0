"""What becomes of a fault: points and a message."""

import pytest

from autograder.checks.mistakes import MISTAKES
from autograder.checks.verdict import Fault, Remark, Verdict, verdict


@pytest.mark.parametrize("earned, points", [(9.0, 4.0), (2.5, 2.5), (-1.0, 0.0)])
def test_no_verdict_has_more_than_the_items_points_or_less_than_none(earned, points):
    assert verdict("an item", 4.0, "", Fault("", earned=earned)).points == points


def test_what_is_right_earns_all_points_with_or_without_a_remark():
    assert verdict("an item", 4.0, "It should be.", None) == Verdict("an item", 4.0, 4.0, "Right.")
    assert verdict("an item", 4.0, "It should be.", Remark("But slow.")) == Verdict(
        "an item", 4.0, 4.0, "Right. But slow.", seen="Right. But slow."
    )


def test_a_verdict_says_of_which_item_it_is_what_went_wrong_and_how():
    assert verdict("an item", 4.0, "It should be.", Fault("It is not.", kind="died")) == Verdict(
        "an item", 0.0, 4.0, "It should be. It is not.", kind="died", seen="It should be. It is not."
    )
    known = MISTAKES["no-scale"]
    assert verdict("an item", 4.0, "It should be.", Fault("", "no-scale")) == Verdict(
        "an item", 0.0, 4.0, f"It should be. It looks as if {known.name}. Hint: {known.hint}", "no-scale", known.hint, "wrong",
        "It should be.",
    )  # fmt: skip
