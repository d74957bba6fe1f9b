"""Who is here, counted once and told in bounds."""

from showserver.domain.people import Person
from showserver.gateway.presence import FACES, REGIONS, Presence


def full(*people: Person) -> Presence:
    presence = Presence()
    for person in people:
        presence.enter(person)
    return presence


def test_a_person_with_two_windows_is_one_viewer_until_both_are_closed() -> None:
    noor = Person("noor", "Noor", "Utrecht")
    presence = full(noor, noor)
    assert (presence.viewers, presence.regions) == (1, {"Utrecht": 1})
    presence.leave(noor)
    assert presence.viewers == 1
    presence.leave(noor)
    presence.leave(noor)
    assert (presence.viewers, presence.regions, presence.here) == (0, {}, ())


def test_screens_and_the_crew_are_no_viewers() -> None:
    presence = full(Person("hall", "Canteen", role="screen"), Person("lena", "Lena", role="crew"))
    assert (presence.viewers, presence.here) == (0, ())


def test_the_largest_regions_come_first_with_a_few_faces_and_portraits_before_none() -> None:
    ghent = [Person(f"g{n}", f"Ghent {n}", "Ghent") for n in range(FACES + 1)]
    portrait = Person("p", "Priya", "Ghent", picture="p.jpg")
    presence = full(Person("noor", "Noor", "Utrecht"), *ghent, portrait)
    first, second = presence.here
    assert (first.region, first.count, second.region) == ("Ghent", FACES + 2, "Utrecht")
    assert [face.name for face in first.faces] == ["Priya", "Ghent 0", "Ghent 1"]


def test_another_name_or_place_is_told() -> None:
    presence = full(Person("noor", "Noor", "Utrecht"))
    assert presence.here
    presence.rename(Person("noor", "Noor", "Ghent"))
    presence.rename(Person("stranger", "Stranger", "Nowhere"))
    assert presence.regions == {"Ghent": 1}


def test_typed_regions_do_not_make_the_gauge_large() -> None:
    many = [Person(f"p{n}", f"P {n}", f"Region {n}") for n in range(REGIONS * 3)]
    presence = full(*many, Person("noor", "Noor", "Region 7"))
    assert len(presence.here) == REGIONS
    assert presence.here[0].region == "Region 7"
    assert sum(presence.regions.values()) == presence.viewers == REGIONS * 3 + 1
