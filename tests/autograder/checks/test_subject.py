"""Subjects, and what a student's file stands on."""

import pickle

import pytest
from examples import REFERENCE

from autograder.checks import SubjectError, prelude, sections_of, subject_from
from autograder.checks.subject import PatientSubject, defined
from autograder.checks.verdict import MAX_MESSAGE


def test_an_error_survives_the_way_between_processes():
    error = pickle.loads(pickle.dumps(SubjectError("the kernel died", "died")))
    assert (str(error), error.kind) == ("the kernel died", "died")


def test_of_an_error_that_may_be_forged_no_more_is_looked_at_than_is_shown():
    class Forger:
        def ask(self, request, tensors):
            return {"error": {"type": "NotImplementedError", "message": "Module [" * 100_000, "where": ""}}, {}

    with pytest.raises(SubjectError) as error:
        PatientSubject(Forger()).ask({"op": "values"}, {})
    assert len(str(error.value)) == MAX_MESSAGE


def test_the_prelude_gives_the_notebooks_names_and_no_solution():
    assert defined(prelude()) == {
        "math", "np", "torch", "nn", "F", "Tensor", "flatten", "Flatten", "block", "ResNet", "ResNet10",
        "channel_1", "channel_2", "num_classes", "learning_rate",
    }
    assert "Attention" not in prelude()


def test_attention_stands_in_where_a_file_has_none():
    assert "Attention" in defined(prelude("def build_early(): pass"))
    assert "Attention" not in defined(prelude(REFERENCE))


@pytest.mark.parametrize("source, sections", [
    (REFERENCE, {"attention"}),
    ("from functools import partial\nbuild_early = partial(print)", {"early"}),
    ("class Attention: pass\ndef ResNet10withAttention(): pass", {"attention", "resnet"}),
    ("lateAttention = doubleAttention = None", {"late", "double"}),
    ("exit(1)", set()),
])
def test_a_file_is_graded_on_what_it_defines_and_not_run_to_find_out(source, sections):
    assert sections_of(source) == sections


def test_a_file_finds_the_given_names():
    assert subject_from("model = ResNet10(num_classes=num_classes)").names["model"].fc.out_features == 10
