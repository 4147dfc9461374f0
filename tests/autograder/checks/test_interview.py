"""Subjects, and how an answer becomes one of the question's type."""

import pickle

import pytest

from autograder.checks.interview import MAX_MESSAGE, InProcessSubject, Interview
from autograder.checks.questions import about_attention, variables
from autograder.subject import SubjectError


def test_an_error_survives_the_way_between_processes():
    error = pickle.loads(pickle.dumps(SubjectError("the kernel died", "died")))
    assert (str(error), error.kind) == ("the kernel died", "died")


def test_of_an_error_that_may_be_forged_no_more_is_looked_at_than_is_shown():
    class Forger:
        def ask(self, request, tensors):
            return {"error": {"type": "NotImplementedError", "message": "Module [" * 100_000, "where": ""}}, {}

    with pytest.raises(SubjectError) as error:
        Interview(Forger()).ask(variables("a"))
    assert len(str(error.value)) == MAX_MESSAGE


@pytest.mark.parametrize("kind, asked", [("timeout", 2), ("died", 2), ("error", 6), ("malformed", 6)])
def test_what_took_too_long_or_the_kernels_life_is_not_asked_again(kind, asked):
    class Failing:
        asked = 0

        def ask(self, request, tensors):
            self.asked += 1
            raise SubjectError("no answer", kind)

    subject = Failing()
    interview = Interview(subject)
    for question in (about_attention(8, "seed"), about_attention(16, "seed"), about_attention(8, "", module="Other")) * 2:
        with pytest.raises(SubjectError, match="no answer") as error:
            interview.ask(question)
        assert error.value.kind == kind
    assert subject.asked == asked


@pytest.mark.parametrize("facts, complaint", [
    ({}, "missing required field `values`"),
    ({"values": []}, "Expected `object`"),
    ({"values": {"a": {"type": 7}}}, "Expected `str`"),
    ([], "Expected `object`"),
    ({"error": {"type": "E"}}, "missing required field `message`"),
])
def test_what_is_not_what_was_asked_for_is_the_subjects_fault_and_says_why(facts, complaint):
    class Odd:
        def ask(self, request, tensors):
            return facts, {}

    with pytest.raises(SubjectError, match=complaint) as error:
        Interview(Odd()).ask(variables("a"))
    assert error.value.kind == "malformed"


def test_cells_run_one_after_the_other_and_see_each_others_names():
    subject = InProcessSubject({})
    subject.run(["a = 1", "b = a + 1"])
    assert subject.names["b"] == 2
