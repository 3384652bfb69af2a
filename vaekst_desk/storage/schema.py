"""All mapped classes in one place, so that the whole schema is known once this module is imported."""

from vaekst_desk.domain.changes import Topic
from vaekst_desk.storage import (
    agreements,
    attachments,
    meetings,
    organizations,
    representatives,
    settings,
    targets,
    tasks,
)
from vaekst_desk.storage.base import Base, Tracked

TOPIC_OF_TABLE: dict[str, Topic] = {
    organizations.MemberGroup.__tablename__: Topic.ORGANIZATIONS,
    organizations.Organization.__tablename__: Topic.ORGANIZATIONS,
    representatives.Person.__tablename__: Topic.REPRESENTATIVES,
    representatives.Body.__tablename__: Topic.REPRESENTATIVES,
    representatives.Seat.__tablename__: Topic.REPRESENTATIVES,
    representatives.Mandate.__tablename__: Topic.REPRESENTATIVES,
    meetings.Meeting.__tablename__: Topic.MEETINGS,
    meetings.AgendaItem.__tablename__: Topic.MEETINGS,
    meetings.Attendance.__tablename__: Topic.MEETINGS,
    meetings.Decision.__tablename__: Topic.MEETINGS,
    meetings.TemplateItem.__tablename__: Topic.MEETINGS,
    tasks.Task.__tablename__: Topic.TASKS,
    agreements.Agreement.__tablename__: Topic.AGREEMENTS,
    agreements.Clause.__tablename__: Topic.AGREEMENTS,
    agreements.Party.__tablename__: Topic.AGREEMENTS,
    agreements.Signature.__tablename__: Topic.AGREEMENTS,
    targets.Target.__tablename__: Topic.TARGETS,
    targets.Figure.__tablename__: Topic.TARGETS,
    attachments.Attachment.__tablename__: Topic.ATTACHMENTS,
    settings.Setting.__tablename__: Topic.SETTINGS,
}

TRACKED: tuple[type[Tracked], ...] = tuple(
    sorted(
        (mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Tracked)),
        key=lambda mapped: mapped.__tablename__,
    )
)
