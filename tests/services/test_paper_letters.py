from email import message_from_bytes, policy

from hypothesis import given
from hypothesis import strategies as st

from vaekst_desk.domain.calls import Enclosure
from vaekst_desk.domain.changes import Label, StepCode
from vaekst_desk.domain.settings import AllianceSettings
from vaekst_desk.services import paper_letters, settings
from vaekst_desk.services.paper_names import fit_file_name

PDF = "application/pdf"
LABEL = Label.of(StepCode.SETTINGS_EDIT)


def test_the_letter_is_from_the_alliance_and_to_nobody_yet(desk):
    known = AllianceSettings(name="Vækstalliancen", email="sekretariat@vaekst.example")
    desk.write(LABEL, settings.save, known)
    paper = Enclosure("Mødemappe 2026-1 Vækstalliancen.pdf", PDF, b"%PDF-1.7 mappe")
    draft = desk.read(paper_letters.letter_with, paper)
    letter = message_from_bytes(draft.content, policy=policy.default)
    assert draft.name == "Mødemappe 2026-1 Vækstalliancen.eml"
    assert letter["X-Unsent"] == "1"
    assert letter["Subject"] == "Mødemappe 2026-1 Vækstalliancen"
    assert letter["From"].addresses[0].addr_spec == known.email
    assert letter["To"] is None
    (attached,) = letter.iter_attachments()
    assert attached.get_filename() == paper.name
    assert attached.get_content() == paper.content


def test_an_alliance_without_an_address_leaves_the_sender_to_the_mail_program(desk):
    draft = desk.read(paper_letters.letter_with, Enclosure("Referat.pdf", PDF, b"x"))
    assert message_from_bytes(draft.content, policy=policy.default)["From"] is None


@given(st.text(max_size=200))
def test_the_file_of_a_letter_can_be_stored_anywhere(name):
    fit = fit_file_name(fit_file_name(name).removesuffix(".pdf"), ".eml")
    assert fit.endswith(".eml")
    assert not set(fit) & set('<>:"/\\|?*')
