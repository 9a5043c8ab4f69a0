"""Specs: registration by being defined, checking, copying."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from playground.core import spec
from playground.core.param import integer
from playground.core.project import Project
from playground.core.spec import KINDS, Spec, discover, member, members, needed, nested


@pytest.fixture
def kind():
    """A kind of its own, forgotten afterwards."""

    class Fruit(Spec, kind="fruits"):
        weight: int = integer(default=3, low=1, high=9, help="In grams.")

    yield Fruit
    del spec._registry["fruits"]


def test_a_member_exists_by_being_defined(kind):
    class Apple(kind):
        """A round one.

        Details.
        """

    assert dict(members("fruits")) == {"Apple": Apple}
    assert member("fruits", "Apple")().weight == 3
    assert (Apple.title, Apple.summary(), Apple.details()) == ("Apple", "A round one.", "Details.")


def test_an_abstract_one_is_no_member(kind):
    class Citrus(kind, abstract=True):
        """What lemons share."""

    class Lemon(Citrus):
        title = "Sour"

    assert list(members("fruits")) == ["Lemon"]
    assert Lemon.title == "Sour"


def test_two_members_of_one_name_are_refused(kind):
    type("Fig", (kind,), {"__module__": "one"})
    with pytest.raises(TypeError, match="two members named Fig"):
        type("Fig", (kind,), {"__module__": "two"})


def test_construction_checks_and_names_the_param(kind):
    class Plum(kind):
        pass

    with pytest.raises(ValueError, match="weight must be at least 1, not 0"):
        Plum(weight=0)
    with pytest.raises(ValueError, match="weight must be at most 9"):
        Plum().with_values(weight=10)
    with pytest.raises(TypeError):
        Plum(colour=1)


def test_values_are_frozen_and_equal_by_content(kind):
    class Pear(kind):
        pass

    assert Pear(weight=4.0) == Pear(weight=4)
    with pytest.raises(FrozenInstanceError):
        Pear().weight = 5


def test_nested_specs_are_made_by_name_and_checked(kind):
    class Kiwi(kind):
        pass

    class Bowl(Spec, kind="bowls"):
        best: Spec = nested("fruits", default="Kiwi", help="The nicest.")
        rest: tuple[Spec, ...] = nested("fruits", default=("Kiwi", "Kiwi"), help="The others.")

    bowl = Bowl()
    assert (bowl.best, bowl.rest) == (Kiwi(), (Kiwi(), Kiwi()))
    assert Bowl(best="Kiwi").best == Kiwi()
    assert Bowl.params()["rest"].parse("Kiwi, Kiwi") == (Kiwi(), Kiwi())
    for wrong in (3, None, bowl, [Kiwi()]):
        with pytest.raises(ValueError, match="best "):
            Bowl(best=wrong)
    for wrong in (3, "Kiwi", Kiwi(), [3]):
        with pytest.raises(ValueError, match="rest "):
            Bowl(rest=wrong)
    del spec._registry["bowls"]


def test_what_a_change_needs_is_what_the_params_say():
    project = Project()
    assert needed(project, replace(project, title="Other", epochs=3, schedule="OneCycle")) == "live"
    assert needed(project, replace(project, transforms=("Standardize",))) == "rebuild"
    squared = member("recipes", "Supervised")(losses=("SquaredError",))
    assert needed(project, replace(project, recipe=squared, epochs=3)) == "rebuild"
    assert needed(project, replace(project, seed=1, title="Other")) == "restart"
    assert needed(project, replace(project, dataset="ToyPoints")) == "restart"
    points = [member("datasets", "ToyPoints")(samples=samples) for samples in (100, 200)]
    one, two = (replace(project, dataset=dataset) for dataset in points)
    assert needed(one, two) == "restart"
    assert needed(one, one) == "live"


def test_a_misspelt_member_is_guessed():
    with pytest.raises(KeyError, match="Did you mean Conv2d"):
        member("layers", "Conv2D")
    with pytest.raises(KeyError, match="Known: "):
        member("schedules", "zzz")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_members_and_finding_them_again_changes_nothing(kind):
    before = dict(members(kind))
    discover([kind])
    assert before
    assert dict(members(kind)) == before
