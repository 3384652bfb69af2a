"""The tables of schema version 1, as they were. Never edited: a change is a new migration."""

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE agreement (
        title VARCHAR NOT NULL,
        subtitle VARCHAR NOT NULL,
        status VARCHAR NOT NULL,
        preamble VARCHAR NOT NULL,
        starts_on DATE,
        ends_on DATE,
        notice_months INTEGER,
        note VARCHAR NOT NULL,
        sort_key VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        binned_at DATETIME,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
    )
    """,
    "CREATE INDEX ix_agreement_sort_key ON agreement (sort_key)",
    """
    CREATE TABLE blob (
        sha256 VARCHAR NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (sha256)
    )
    """,
    """
    CREATE TABLE body (
        name VARCHAR NOT NULL,
        parent_id INTEGER,
        quorum_rule VARCHAR NOT NULL,
        quorum_number INTEGER,
        notice_days INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_body_parent_id FOREIGN KEY(parent_id) REFERENCES body (id)
    )
    """,
    """
    CREATE TABLE current_step (
        id INTEGER NOT NULL,
        step_id INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT ck_current_step_only_one CHECK (id = 1)
    )
    """,
    """
    CREATE TABLE member_group (
        code VARCHAR NOT NULL,
        name_da VARCHAR NOT NULL,
        name_en VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_member_group_code UNIQUE (code)
    )
    """,
    """
    CREATE TABLE person (
        given_name VARCHAR NOT NULL,
        family_name VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        email VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        sort_key VARCHAR NOT NULL,
        title_key VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        binned_at DATETIME,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
    )
    """,
    "CREATE INDEX ix_person_email ON person (email)",
    "CREATE INDEX ix_person_sort_key ON person (sort_key) WHERE binned_at IS NULL",
    """
    CREATE TABLE setting (
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_setting_key UNIQUE ("key")
    )
    """,
    """
    CREATE TABLE step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at DATETIME NOT NULL,
        who VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        params VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        of_step_id INTEGER,
        CONSTRAINT fk_step_of_step_id FOREIGN KEY(of_step_id) REFERENCES step (id)
    )
    """,
    "CREATE INDEX ix_step_state ON step (kind, state)",
    """
    CREATE TABLE change (
        id INTEGER NOT NULL,
        step_id INTEGER NOT NULL,
        table_name VARCHAR NOT NULL,
        row_id INTEGER NOT NULL,
        "before" VARCHAR,
        "after" VARCHAR,
        PRIMARY KEY (id),
        CONSTRAINT fk_change_step_id FOREIGN KEY(step_id) REFERENCES step (id)
    )
    """,
    "CREATE INDEX ix_change_row_id ON change (table_name, row_id)",
    "CREATE INDEX ix_change_step_id ON change (step_id, table_name, row_id)",
    """
    CREATE TABLE clause (
        agreement_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        heading VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_clause_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id)
    )
    """,
    "CREATE INDEX ix_clause_agreement_id ON clause (agreement_id, position)",
    """
    CREATE TABLE meeting (
        body_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        status VARCHAR NOT NULL,
        starts_at DATETIME NOT NULL,
        ends_at DATETIME,
        zone VARCHAR NOT NULL,
        place VARCHAR NOT NULL,
        online_url VARCHAR NOT NULL,
        chair_id INTEGER,
        minute_taker_id INTEGER,
        note VARCHAR NOT NULL,
        called_on DATE,
        approved_on DATE,
        sort_key VARCHAR NOT NULL,
        place_key VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        binned_at DATETIME,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_meeting_body_id FOREIGN KEY(body_id) REFERENCES body (id),
        CONSTRAINT fk_meeting_chair_id FOREIGN KEY(chair_id) REFERENCES person (id),
        CONSTRAINT fk_meeting_minute_taker_id FOREIGN KEY(minute_taker_id) REFERENCES person (id)
    )
    """,
    "CREATE INDEX ix_meeting_body_id ON meeting (body_id)",
    "CREATE INDEX ix_meeting_starts_at ON meeting (starts_at)",
    """
    CREATE TABLE organization (
        name VARCHAR NOT NULL,
        member_group_id INTEGER,
        cvr VARCHAR NOT NULL,
        p_number VARCHAR NOT NULL,
        ean VARCHAR NOT NULL,
        address VARCHAR NOT NULL,
        postal_code VARCHAR NOT NULL,
        city VARCHAR NOT NULL,
        phone VARCHAR NOT NULL,
        email VARCHAR NOT NULL,
        website VARCHAR NOT NULL,
        member_from DATE,
        member_to DATE,
        note VARCHAR NOT NULL,
        sort_key VARCHAR NOT NULL,
        city_key VARCHAR NOT NULL,
        name_words VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        binned_at DATETIME,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_organization_member_group_id FOREIGN KEY(member_group_id) REFERENCES member_group (id)
    )
    """,
    "CREATE INDEX ix_organization_city_key ON organization (city_key, sort_key)",
    "CREATE INDEX ix_organization_member_group_id ON organization (member_group_id, sort_key)",
    "CREATE INDEX ix_organization_sort_key ON organization (sort_key) WHERE binned_at IS NULL",
    """
    CREATE TABLE target (
        agreement_id INTEGER,
        name VARCHAR NOT NULL,
        unit VARCHAR NOT NULL,
        yearly_growth DOUBLE,
        first_year INTEGER,
        last_year INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_target_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id)
    )
    """,
    "CREATE INDEX ix_target_agreement_id ON target (agreement_id)",
    """
    CREATE TABLE agenda_item (
        meeting_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        presenter VARCHAR NOT NULL,
        minutes_planned INTEGER,
        case_text VARCHAR NOT NULL,
        recommendation VARCHAR NOT NULL,
        minutes_text VARCHAR NOT NULL,
        words VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
    )
    """,
    "CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id, position)",
    """
    CREATE TABLE attendance (
        meeting_id INTEGER NOT NULL,
        person_id INTEGER,
        guest_name VARCHAR NOT NULL,
        guest_organization VARCHAR NOT NULL,
        presence VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
        CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    "CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id)",
    "CREATE INDEX ix_attendance_person_id ON attendance (person_id)",
    """
    CREATE TABLE figure (
        target_id INTEGER NOT NULL,
        year INTEGER NOT NULL,
        value DOUBLE NOT NULL,
        source VARCHAR NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_figure_target_id_year UNIQUE (target_id, year),
        CONSTRAINT fk_figure_target_id FOREIGN KEY(target_id) REFERENCES target (id)
    )
    """,
    """
    CREATE TABLE party (
        agreement_id INTEGER NOT NULL,
        organization_id INTEGER NOT NULL,
        joined_on DATE,
        left_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_party_agreement_id_organization_id UNIQUE (agreement_id, organization_id),
        CONSTRAINT fk_party_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id),
        CONSTRAINT fk_party_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id)
    )
    """,
    "CREATE INDEX ix_party_organization_id ON party (organization_id)",
    """
    CREATE TABLE seat (
        body_id INTEGER NOT NULL,
        organization_id INTEGER,
        voting BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_seat_body_id FOREIGN KEY(body_id) REFERENCES body (id),
        CONSTRAINT fk_seat_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id)
    )
    """,
    "CREATE INDEX ix_seat_body_id ON seat (body_id)",
    "CREATE INDEX ix_seat_organization_id ON seat (organization_id)",
    """
    CREATE TABLE decision (
        item_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        text VARCHAR NOT NULL,
        votes_for INTEGER,
        votes_against INTEGER,
        votes_abstained INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_decision_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id)
    )
    """,
    "CREATE INDEX ix_decision_item_id ON decision (item_id)",
    """
    CREATE TABLE mandate (
        person_id INTEGER NOT NULL,
        seat_id INTEGER NOT NULL,
        role VARCHAR NOT NULL,
        starts_on DATE,
        ends_on DATE,
        alternate_for_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_mandate_person_id FOREIGN KEY(person_id) REFERENCES person (id),
        CONSTRAINT fk_mandate_seat_id FOREIGN KEY(seat_id) REFERENCES seat (id),
        CONSTRAINT fk_mandate_alternate_for_id FOREIGN KEY(alternate_for_id) REFERENCES mandate (id)
    )
    """,
    "CREATE INDEX ix_mandate_alternate_for_id ON mandate (alternate_for_id)",
    "CREATE INDEX ix_mandate_person_id ON mandate (person_id, starts_on, ends_on)",
    "CREATE INDEX ix_mandate_seat_id ON mandate (seat_id)",
    """
    CREATE TABLE signature (
        party_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        signed_on DATE,
        place VARCHAR NOT NULL,
        method VARCHAR,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT uq_signature_party_id_person_id UNIQUE (party_id, person_id),
        CONSTRAINT fk_signature_party_id FOREIGN KEY(party_id) REFERENCES party (id),
        CONSTRAINT fk_signature_person_id FOREIGN KEY(person_id) REFERENCES person (id)
    )
    """,
    "CREATE INDEX ix_signature_person_id ON signature (person_id)",
    """
    CREATE TABLE task (
        item_id INTEGER,
        title VARCHAR NOT NULL,
        responsible_id INTEGER,
        due DATE,
        done_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT fk_task_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id),
        CONSTRAINT fk_task_responsible_id FOREIGN KEY(responsible_id) REFERENCES person (id)
    )
    """,
    "CREATE INDEX ix_task_due ON task (due)",
    "CREATE INDEX ix_task_item_id ON task (item_id)",
    "CREATE INDEX ix_task_responsible_id ON task (responsible_id)",
    """
    CREATE TABLE attachment (
        sha256 VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        media_type VARCHAR NOT NULL,
        meeting_id INTEGER,
        item_id INTEGER,
        agreement_id INTEGER,
        signature_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        CONSTRAINT ck_attachment_one_owner CHECK ((meeting_id IS NOT NULL) + (item_id IS NOT NULL) + (agreement_id IS NOT NULL) + (signature_id IS NOT NULL) = 1),
        CONSTRAINT fk_attachment_sha256 FOREIGN KEY(sha256) REFERENCES blob (sha256),
        CONSTRAINT fk_attachment_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id),
        CONSTRAINT fk_attachment_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id),
        CONSTRAINT fk_attachment_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id),
        CONSTRAINT fk_attachment_signature_id FOREIGN KEY(signature_id) REFERENCES signature (id)
    )
    """,
    "CREATE INDEX ix_attachment_agreement_id ON attachment (agreement_id)",
    "CREATE INDEX ix_attachment_item_id ON attachment (item_id)",
    "CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id)",
    "CREATE INDEX ix_attachment_sha256 ON attachment (sha256)",
    "CREATE INDEX ix_attachment_signature_id ON attachment (signature_id)",
)
