"""What schema version 2 added, as it was: the meeting year. Never edited: a change is a new migration."""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE body ADD COLUMN tie_rule VARCHAR NOT NULL DEFAULT 'chair'",
    "ALTER TABLE body ADD COLUMN comment_days INTEGER NOT NULL DEFAULT '3'",
    "ALTER TABLE meeting ADD COLUMN began_at DATETIME",
    "ALTER TABLE meeting ADD COLUMN finished_at DATETIME",
    "ALTER TABLE meeting ADD COLUMN minutes_style VARCHAR NOT NULL DEFAULT 'full'",
    "ALTER TABLE meeting ADD COLUMN comments_by DATE",
    "ALTER TABLE meeting ADD COLUMN adoption VARCHAR",
    "ALTER TABLE meeting ADD COLUMN uid VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN sequence INTEGER NOT NULL DEFAULT '0'",
    "UPDATE meeting SET uid = lower(hex(randomblob(16)))",
    "ALTER TABLE agenda_item ADD COLUMN economy_text VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE agenda_item ADD COLUMN purpose VARCHAR NOT NULL DEFAULT 'plain'",
    "ALTER TABLE agenda_item ADD COLUMN closed BOOLEAN NOT NULL DEFAULT '0'",
    "ALTER TABLE agenda_item ADD COLUMN recurring BOOLEAN NOT NULL DEFAULT '0'",
    "ALTER TABLE agenda_item ADD COLUMN postponed BOOLEAN NOT NULL DEFAULT '0'",
    "ALTER TABLE agenda_item ADD COLUMN started_at DATETIME",
    (
        "ALTER TABLE agenda_item ADD COLUMN carried_from_id INTEGER"
        " CONSTRAINT fk_agenda_item_carried_from_id REFERENCES agenda_item (id)"
    ),
    "CREATE INDEX ix_agenda_item_carried_from_id ON agenda_item (carried_from_id)",
    "ALTER TABLE attendance ADD COLUMN arrived_at DATETIME",
    "ALTER TABLE attendance ADD COLUMN left_at DATETIME",
    (
        "ALTER TABLE attendance ADD COLUMN instead_of_id INTEGER"
        " CONSTRAINT fk_attendance_instead_of_id REFERENCES attendance (id)"
    ),
    "ALTER TABLE attendance ADD COLUMN replied_on DATE",
    "CREATE INDEX ix_attendance_instead_of_id ON attendance (instead_of_id)",
    "ALTER TABLE decision ADD COLUMN decided_at DATETIME",
    "ALTER TABLE decision ADD COLUMN chair_for BOOLEAN",
    "ALTER TABLE decision ADD COLUMN dissent VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE attachment ADD COLUMN kind VARCHAR NOT NULL DEFAULT 'annex'",
    "ALTER TABLE attachment ADD COLUMN position INTEGER NOT NULL DEFAULT '0'",
    "ALTER TABLE attachment ADD COLUMN size INTEGER NOT NULL DEFAULT '0'",
    "ALTER TABLE attachment ADD COLUMN pages INTEGER NOT NULL DEFAULT '0'",
    "ALTER TABLE attachment ADD COLUMN added_at DATETIME",
    "ALTER TABLE attachment ADD COLUMN note VARCHAR NOT NULL DEFAULT ''",
    """
    CREATE TABLE template_item (
        body_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        purpose VARCHAR NOT NULL,
        presenter VARCHAR NOT NULL,
        minutes_planned INTEGER,
        closed BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_template_item_body_id FOREIGN KEY(body_id) REFERENCES body (id)
    )
    """,
    "CREATE INDEX ix_template_item_body_id ON template_item (body_id, position)",
)
