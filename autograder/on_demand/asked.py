"""Pages for people who are known."""

import asyncio
from collections.abc import Callable
from typing import Any

from autograder.course_settings import FILE
from autograder.on_demand.desk import Desk
from autograder.on_demand.page import Page, Said
from autograder.on_demand.who import Asker, Who
from autograder.settings import SettingsError


class Asked(Page):
    """A page that knows who asks for it."""

    asker: Asker
    of_staff = False

    async def prepare(self) -> None:
        await super().prepare()
        who: Who = self.settings["who"]
        asker = await who.asker(self)
        if asker is None:
            who.turn_away(self)
            return
        if self.of_staff and not asker.instructs:
            raise Said(403, "This page is for the course staff.")
        self.asker = asker

    @property
    def desk(self) -> Desk:
        return self.settings["desk"]

    @property
    def student(self) -> str:
        if self.asker.instructs:
            raise Said(403, "The course staff hands in nothing: this is for students.")
        return self.asker.name

    async def told(self, question: Callable[..., Any], *about: object) -> Any:
        """The desk's answer, for which it looks at the disk."""
        try:
            return await asyncio.get_running_loop().run_in_executor(None, question, *about)
        except SettingsError as problem:
            raise Said(503, str(problem) if self.asker.instructs else f"{FILE} has a mistake: tell the course staff.") from None
