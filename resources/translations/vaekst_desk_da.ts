<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AgendaEditor</name>
    <message>
        <source>(no title)</source>
        <translation>(uden titel)</translation>
    </message>
</context>
<context>
    <name>AgendaEditorForm</name>
    <message>
        <source>Agenda items</source>
        <translation>Punkter på dagsordenen</translation>
    </message>
    <message>
        <source>&amp;Add item</source>
        <translation>&amp;Tilføj punkt</translation>
    </message>
    <message>
        <source>&amp;Usual agenda</source>
        <translation>Sæd&amp;vanlig dagsorden</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flyt op (Alt+Pil op)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flyt ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Add an item, or begin with the usual agenda.</source>
        <translation>Tilføj et punkt, eller begynd med den sædvanlige dagsorden.</translation>
    </message>
</context>
<context>
    <name>AgendaItemForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>&amp;Oplæg ved</translation>
    </message>
    <message>
        <source>Mi&amp;nutes planned</source>
        <translation>Antal &amp;minutter</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sagsfremstilling</translation>
    </message>
    <message>
        <source>R&amp;ecommendation</source>
        <translation>I&amp;ndstilling</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Redigér {name}</translation>
    </message>
</context>
<context>
    <name>AgreementEditorForm</name>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>&amp;Undertitel</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>T&amp;il</translation>
    </message>
    <message>
        <source>N&amp;otice in months</source>
        <translation>&amp;Opsigelsesvarsel i måneder</translation>
    </message>
    <message>
        <source>&amp;Preamble</source>
        <translation>I&amp;ndledning</translation>
    </message>
    <message>
        <source>&amp;Note (never printed)</source>
        <translation>Not&amp;e (udskrives aldrig)</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Status</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>Who held a mandate on which day (Ctrl+D)</source>
        <translation>Hvem havde mandat hvilken dag (Ctrl+D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date without weekday, as QLocale formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>pr. {date}</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Shown as of</source>
        <translation>Vist pr.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>AttendanceEditor</name>
    <message>
        <source>P</source>
        <comment>the key that notes somebody as present</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the key that notes somebody&apos;s apologies</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>X</source>
        <comment>the key that notes somebody as absent</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>C</source>
        <comment>the key that notes that somebody will come</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>I</source>
        <comment>the key that notes somebody as invited only</comment>
        <translation>I</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n på listen</numerusform>
            <numerusform>%n på listen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceEditorForm</name>
    <message>
        <source>&amp;Invite all with a mandate</source>
        <translation>&amp;Invitér alle med mandat</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Search by name or organisation</source>
        <translation>Søg på navn eller organisation</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>Gæ&amp;st</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The guest&apos;s organisation</source>
        <translation>Gæstens organisation</translation>
    </message>
    <message>
        <source>A&amp;dd guest</source>
        <translation>Ti&amp;lføj gæst</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fraværende</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tilmeldt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Noget gik galt, som ikke burde.</translation>
    </message>
    <message>
        <source>What was saved is unharmed. You can go on working; if it happens again, send the details to support.</source>
        <translation>Det, der var gemt, er uskadt. Du kan arbejde videre; sker det igen, så send detaljerne til support.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiér detaljer</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Show the list (Down)</source>
        <translation>Vis listen (Pil ned)</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Overskrift</translation>
    </message>
    <message>
        <source>Te&amp;xt. A line that begins with - becomes a list item</source>
        <translation>Te&amp;kst. En linje, der begynder med -, bliver et punkt i en liste</translation>
    </message>
</context>
<context>
    <name>ClausesEditor</name>
    <message>
        <source>(no heading)</source>
        <translation>(uden overskrift)</translation>
    </message>
</context>
<context>
    <name>ClausesEditorForm</name>
    <message>
        <source>Clauses</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>&amp;Add clause</source>
        <translation>&amp;Tilføj punkt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flyt op (Alt+Pil op)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flyt ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>The agreement has no clauses yet.</source>
        <translation>Aftalen har endnu ingen punkter.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Member group</source>
        <translation>Medlemsgruppe</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Repræsentanter</translation>
    </message>
    <message>
        <source>CVR no.</source>
        <translation>CVR-nr.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnr.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Medlem fra</translation>
    </message>
    <message>
        <source>Member to</source>
        <translation>Medlem til</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search for people, organisations, meetings – or what you want to do</source>
        <translation>Søg efter personer, organisationer, møder – eller det, du vil gøre</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Søg eller gør</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Vælg i en kalender (Alt+Pil ned)</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>Decision {number}</source>
        <translation>Beslutning {number}</translation>
    </message>
</context>
<context>
    <name>DecisionRowForm</name>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Imod</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Undlod</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation>Fjern denne beslutning</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>{date} at {time} by {who}</source>
        <translation>{date} kl. {time} af {who}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>fra {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>til {date}</translation>
    </message>
    <message>
        <source>Mark as called</source>
        <translation>Markér som indkaldt</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Markér som afholdt</translation>
    </message>
    <message>
        <source>Mark minutes as approved</source>
        <translation>Markér referat som godkendt</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>ikke underskrevet</translation>
    </message>
    <message>
        <source>signed {date}</source>
        <translation>underskrevet {date}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Opsigelsesvarsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikke underskrevet</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Print agreement …</source>
        <translation>Udskriv aftale …</translation>
    </message>
    <message>
        <source>Print signature sheet …</source>
        <translation>Udskriv underskriftsark …</translation>
    </message>
    <message>
        <source>Mark as signed …</source>
        <translation>Markér som underskrevet …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Indkaldt</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Referat godkendt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Not called yet.</source>
        <translation>Ikke indkaldt endnu.</translation>
    </message>
    <message>
        <source>The day has passed: was it held?</source>
        <translation>Dagen er gået: Blev det holdt?</translation>
    </message>
    <message>
        <source>The minutes are not approved yet.</source>
        <translation>Referatet er ikke godkendt endnu.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterede</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Print minutes …</source>
        <translation>Udskriv referat …</translation>
    </message>
    <message>
        <source>Print notice …</source>
        <translation>Udskriv indkaldelse …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Hjemmeside</translation>
    </message>
    <message>
        <source>CVR no.</source>
        <translation>CVR-nr.</translation>
    </message>
    <message>
        <source>P no.</source>
        <translation>P-nr.</translation>
    </message>
    <message>
        <source>EAN no.</source>
        <translation>EAN-nr.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Repræsentanter</translation>
    </message>
    <message>
        <source>Numbers and membership</source>
        <translation>Numre og medlemskab</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandater</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing.</source>
        <translation>
            <numerusform>Der mangler %n underskrift.</numerusform>
            <numerusform>Der mangler %n underskrifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fraværende</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Intet valgt</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Kopiér {what}</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Ny …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Redigér …</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Kopiér rækker</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markér &amp;alle</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Flyt til &amp;papirkurven</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Hent op af papirkurven</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fi&amp;ltrér</translation>
    </message>
    <message>
        <source>&amp;Search and do …</source>
        <translation>&amp;Søg og gør …</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Fortryd: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Gentag: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n række kopieret</numerusform>
            <numerusform>%n rækker kopieret</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopierer …</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>The register is open for reading only: nothing can be saved.</source>
        <translation>Registeret er kun åbent til læsning: Intet kan gemmes.</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Vil du gemme det, du har ændret?</translation>
    </message>
    <message>
        <source>If you discard it, it is lost.</source>
        <translation>Kasserer du det, er det tabt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Kassér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>ExportAttendees</name>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Tabel med semikolon (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Visitkort (*.vcf)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the attendee list</source>
        <translation>Eksportér deltagerlisten</translation>
    </message>
    <message>
        <source>With &amp;e-mail and phone</source>
        <translation>Med &amp;e-mail og telefon</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter …</source>
        <translation>Filtrér …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrér</translation>
    </message>
    <message>
        <source>Shows what begins with the words typed here (Ctrl+F)</source>
        <translation>Viser det, der begynder med de ord, du skriver her (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>De første skridt</translation>
    </message>
    <message>
        <source>File ▸ New register makes a file of your own. Everything is saved at once, always.</source>
        <translation>Filer ▸ Nyt register laver din egen fil. Alt bliver gemt med det samme, altid.</translation>
    </message>
    <message>
        <source>Import the organisations first, then the representatives: the preview shows every row before anything is written.</source>
        <translation>Importér først organisationerne, så repræsentanterne: Du ser hver række, før noget bliver gemt.</translation>
    </message>
    <message>
        <source>Meetings ▸ New: the day and the body. “Invite everyone with a mandate” fills the list of people.</source>
        <translation>Møder ▸ Ny: dagen og organet. »Invitér alle med mandat« fylder deltagerlisten.</translation>
    </message>
    <message>
        <source>Print ▸ Notice is the agenda to send out; after the meeting, Print ▸ Minutes.</source>
        <translation>Udskriv ▸ Indkaldelse er dagsordenen, der sendes ud; efter mødet Udskriv ▸ Referat.</translation>
    </message>
    <message>
        <source>Agreements: print the signature sheet, let them sign, then “Mark as signed”.</source>
        <translation>Aftaler: Udskriv underskriftsarket, lad dem underskrive, og vælg så »Markér som underskrevet«.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Intet går tabt</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last thing done, and the one before it, also after a restart.</source>
        <translation>Ctrl+Z fortryder det seneste og det før det, også efter en genstart.</translation>
    </message>
    <message>
        <source>What is deleted lies in the bin (Ctrl+B) until it is taken out again.</source>
        <translation>Det, der slettes, ligger i papirkurven (Ctrl+B), til det hentes op igen.</translation>
    </message>
    <message>
        <source>Every detail panel ends with who changed what, and when.</source>
        <translation>Alle detaljer slutter med, hvem der ændrede hvad og hvornår.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Search for anything, or do anything</source>
        <translation>Søg efter hvad som helst, eller gør det</translation>
    </message>
    <message>
        <source>Organisations, representatives, meetings, agreements</source>
        <translation>Organisationer, repræsentanter, møder, aftaler</translation>
    </message>
    <message>
        <source>Filter the list; Down goes to the rows, Esc clears</source>
        <translation>Filtrér listen; Pil ned går til rækkerne, Esc rydder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Edit the row in its window</source>
        <translation>Redigér rækken i dens eget vindue</translation>
    </message>
    <message>
        <source>Edit the cell in place; Left and Right choose the cell</source>
        <translation>Redigér cellen på stedet; Pil til venstre og højre vælger cellen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Flyt til papirkurven</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Fortryd, gentag</translation>
    </message>
    <message>
        <source>Copy the rows as a table for Excel and Outlook</source>
        <translation>Kopiér rækkerne som tabel til Excel og Outlook</translation>
    </message>
    <message>
        <source>Representatives as of another day</source>
        <translation>Repræsentanter pr. en anden dag</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Export the attendee list</source>
        <translation>Eksportér deltagerlisten</translation>
    </message>
    <message>
        <source>Show or fold away the details</source>
        <translation>Vis eller skjul detaljerne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>In a list: go to the first name that begins so</source>
        <translation>I en liste: gå til det første navn, der begynder sådan</translation>
    </message>
    <message>
        <source>About Vækst Desk</source>
        <translation>Om Vækst Desk</translation>
    </message>
    <message>
        <source>The register, meetings and papers of an alliance, on your own computer.</source>
        <translation>En alliances register, møder og papirer på din egen computer.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import organisations</source>
        <translation>Importér organisationer</translation>
    </message>
    <message>
        <source>Import representatives</source>
        <translation>Importér repræsentanter</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Lister ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Vælg en liste</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Læser listen …</translation>
    </message>
    <message>
        <source>Columns nothing is taken from: {names}</source>
        <translation>Kolonner, der ikke tages noget fra: {names}</translation>
    </message>
    <message>
        <source>The register already has all of it.</source>
        <translation>Registeret har det hele i forvejen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n i tvivl</numerusform>
            <numerusform>%n i tvivl</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Imported. It can be undone as one step.</source>
        <translation>Importeret. Det kan fortrydes på én gang.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ImportDialogForm</name>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Ingen valgt endnu</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Vælg …</translation>
    </message>
    <message>
        <source>Choose a list from Excel or a text file (csv), or drop it here. Nothing is saved before you have seen what it does.</source>
        <translation>Vælg en liste fra Excel eller en tekstfil (csv), eller slip den her. Intet bliver gemt, før du har set, hvad der sker.</translation>
    </message>
    <message>
        <source>Only &amp;doubts</source>
        <translation>Kun &amp;tvivl</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listens rækker</translation>
    </message>
    <message>
        <source>Changes and doubts of the row</source>
        <translation>Rækkens ændringer og tvivl</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Changes and doubts</source>
        <translation>Ændringer og tvivl</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Bin: {page}</source>
        <translation>Papirkurv: {page}</translation>
    </message>
    <message>
        <source>Nothing in the chosen groups</source>
        <translation>Intet i de valgte grupper</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Ryd filter</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Papirkurven er tom</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbage til listen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Intet valgt</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>No logo</source>
        <translation>Intet logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Vælg et logo</translation>
    </message>
</context>
<context>
    <name>LogoFieldForm</name>
    <message>
        <source>Choose lo&amp;go …</source>
        <translation>&amp;Vælg logo …</translation>
    </message>
    <message>
        <source>Remo&amp;ve logo</source>
        <translation>F&amp;jern logo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Search or do … (Ctrl+K)</source>
        <translation>Søg eller gør … (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;About Vækst Desk</source>
        <translation>&amp;Om Vækst Desk</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (skrivebeskyttet)</translation>
    </message>
</context>
<context>
    <name>MandatesEditor</name>
    <message>
        <source>None: personally appointed</source>
        <translation>Ingen: personligt udpeget</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
</context>
<context>
    <name>MandatesEditorForm</name>
    <message>
        <source>&amp;Mandates</source>
        <translation>&amp;Mandater</translation>
    </message>
    <message>
        <source>Add man&amp;date</source>
        <translation>Tilføj man&amp;dat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Organi&amp;sation</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Org&amp;an</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Alternate for</source>
        <translation>Su&amp;ppleant for</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandater</translation>
    </message>
</context>
<context>
    <name>MandatesModel</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Alternate for</source>
        <translation>Suppleant for</translation>
    </message>
    <message>
        <source>Personally appointed</source>
        <translation>Personligt udpeget</translation>
    </message>
</context>
<context>
    <name>MeetingEditor</name>
    <message>
        <source>Edit {name}</source>
        <translation>Redigér {name}</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>That day is a holiday: {name}.</source>
        <translation>Den dag er {name}.</translation>
    </message>
    <message numerus="yes">
        <source>The notice should have been sent by {date}: %n day(s) before.</source>
        <translation>
            <numerusform>Indkaldelsen skulle være sendt senest {date}: %n dag før.</numerusform>
            <numerusform>Indkaldelsen skulle være sendt senest {date}: %n dage før.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEditorForm</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Mødet&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organ</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>T&amp;il</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>St&amp;ed</translation>
    </message>
    <message>
        <source>&amp;Online link</source>
        <translation>On&amp;line-link</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Mødeleder</translation>
    </message>
    <message>
        <source>&amp;Minute-taker</source>
        <translation>&amp;Referent</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Notice s&amp;ent</source>
        <translation>Indk&amp;aldt den</translation>
    </message>
    <message>
        <source>Minutes appro&amp;ved</source>
        <translation>Referat god&amp;kendt</translation>
    </message>
</context>
<context>
    <name>MinutesEditorForm</name>
    <message>
        <source>Agenda items</source>
        <translation>Punkter på dagsordenen</translation>
    </message>
    <message>
        <source>The agenda has no items yet.</source>
        <translation>Dagsordenen har endnu ingen punkter.</translation>
    </message>
</context>
<context>
    <name>MinutesItemForm</name>
    <message>
        <source>A&amp;ccount</source>
        <translation>D&amp;røftelse</translation>
    </message>
    <message>
        <source>Add &amp;decision</source>
        <translation>Tilføj &amp;beslutning</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>Tilføj &amp;opgave</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>NewRegisterDialog</name>
    <message>
        <source>&amp;Make register</source>
        <translation>&amp;Opret register</translation>
    </message>
    <message>
        <source>Registers (*{suffix})</source>
        <translation>Registre (*{suffix})</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nyt register</translation>
    </message>
</context>
<context>
    <name>NewRegisterDialogForm</name>
    <message>
        <source>New register</source>
        <translation>Nyt register</translation>
    </message>
    <message>
        <source>&amp;Name of the alliance</source>
        <translation>&amp;Alliancens navn</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Vælg …</translation>
    </message>
    <message>
        <source>The register is one file. Put it where it is backed up, for example in your documents.</source>
        <translation>Registeret er én fil. Læg den, hvor der bliver taget sikkerhedskopi, fx i dine dokumenter.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>OrganizationEditor</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Redigér {name}</translation>
    </message>
    <message>
        <source>Fails the check of CVR numbers. Is it typed right? It can be saved all the same.</source>
        <translation>Består ikke kontrollen af CVR-numre. Er det skrevet rigtigt? Det kan gemmes alligevel.</translation>
    </message>
    <message>
        <source>There is already an organisation of that name.</source>
        <translation>Der er allerede en organisation med det navn.</translation>
    </message>
</context>
<context>
    <name>OrganizationEditorForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Member &amp;group</source>
        <translation>Me&amp;dlemsgruppe</translation>
    </message>
    <message>
        <source>&amp;CVR number</source>
        <translation>&amp;CVR-nummer</translation>
    </message>
    <message>
        <source>P nu&amp;mber</source>
        <translation>P-n&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;EAN number</source>
        <translation>&amp;EAN-nummer</translation>
    </message>
    <message>
        <source>Member &amp;from</source>
        <translation>Medlem &amp;fra</translation>
    </message>
    <message>
        <source>Member &amp;until</source>
        <translation>Medlem &amp;til</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postnr.</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Hjemmeside</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Ingen aftaler endnu</translation>
    </message>
    <message>
        <source>Here stand the partnership agreements with parties and signatures.</source>
        <translation>Her står partnerskabsaftalerne med parter og underskrifter.</translation>
    </message>
    <message>
        <source>No agreement matches “{text}”</source>
        <translation>Ingen aftale passer til »{text}«</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møder endnu</translation>
    </message>
    <message>
        <source>Here stand the meetings with agenda, attendance and minutes.</source>
        <translation>Her står møderne med dagsorden, fremmøde og referat.</translation>
    </message>
    <message>
        <source>No meeting matches “{text}”</source>
        <translation>Intet møde passer til »{text}«</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Invite everyone with a mandate</source>
        <translation>Invitér alle med mandat</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Ingen organisationer endnu</translation>
    </message>
    <message>
        <source>Here stand the companies, schools and associations of the alliance.</source>
        <translation>Her står alliancens virksomheder, skoler og foreninger.</translation>
    </message>
    <message>
        <source>No organisation matches “{text}”</source>
        <translation>Ingen organisation passer til »{text}«</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Importér en liste …</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Also former</source>
        <translation>Også tidligere</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Skriv e-mail</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Repræsentanter</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Ny repræsentant</translation>
    </message>
    <message>
        <source>No representatives yet</source>
        <translation>Ingen repræsentanter endnu</translation>
    </message>
    <message>
        <source>Here stand the people who sit in the alliance, with their mandates.</source>
        <translation>Her står de personer, der sidder i alliancen, med deres mandater.</translation>
    </message>
    <message>
        <source>No representative matches “{text}”</source>
        <translation>Ingen repræsentant passer til »{text}«</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuelle</translation>
    </message>
</context>
<context>
    <name>PartiesEditor</name>
    <message>
        <source>Signs for {party}</source>
        <translation>Underskriver for {party}</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Underskriver</translation>
    </message>
</context>
<context>
    <name>PartiesEditorForm</name>
    <message>
        <source>&amp;All members</source>
        <translation>&amp;Alle medlemmer</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Search and add</source>
        <translation>Søg og tilføj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Underskriver</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Remo&amp;ve signatory</source>
        <translation>Fjern &amp;underskriver</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Underskrivere</translation>
    </message>
</context>
<context>
    <name>PartiesModel</name>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Member group</source>
        <translation>Medlemsgruppe</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Underskrivere</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save as PDF instead.</source>
        <translation>Der er ingen printer på denne computer. Gem som PDF i stedet.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Printeren tog ikke imod det.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>Intet program på denne computer åbner PDF-filer.</translation>
    </message>
</context>
<context>
    <name>PrintPreviewForm</name>
    <message>
        <source>Preview</source>
        <translation>Vis udskrift</translation>
    </message>
    <message>
        <source>The paper&apos;s pages</source>
        <translation>Papirets sider</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mindre (Ctrl+-)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Større (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Tilpas b&amp;redde</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Tilpas bredden (Ctrl+0)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Blank lines for &amp;guests</source>
        <translation>Tomme linjer til &amp;gæster</translation>
    </message>
    <message>
        <source>With e-&amp;mail and phone</source>
        <translation>Med e-&amp;mail og telefon</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Gem som &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Å&amp;bn</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>&amp;New register …</source>
        <translation>&amp;Nyt register …</translation>
    </message>
    <message>
        <source>&amp;Open register …</source>
        <translation>&amp;Åbn register …</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Åbn &amp;eksemplet</translation>
    </message>
    <message>
        <source>Import o&amp;rganisations …</source>
        <translation>Importér o&amp;rganisationer …</translation>
    </message>
    <message>
        <source>&amp;Import representatives …</source>
        <translation>&amp;Importér repræsentanter …</translation>
    </message>
    <message>
        <source>&amp;Export attendee list …</source>
        <translation>E&amp;ksportér deltagerliste …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>About the &amp;alliance …</source>
        <translation>Om &amp;alliancen …</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>&amp;Luk register</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Åbn register</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Åbn til læsning</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Registers (*{suffix})</source>
        <translation>Registre (*{suffix})</translation>
    </message>
</context>
<context>
    <name>RepresentativeEditor</name>
    <message>
        <source>New representative</source>
        <translation>Ny repræsentant</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Redigér {name}</translation>
    </message>
</context>
<context>
    <name>RepresentativeEditorForm</name>
    <message>
        <source>Representative</source>
        <translation>Repræsentant</translation>
    </message>
    <message>
        <source>Given &amp;name</source>
        <translation>Forna&amp;vn</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Telef&amp;on</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Famil&amp;y name</source>
        <translation>&amp;Efternavn</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message>
        <source>alternate for {name}</source>
        <translation>suppleant for {name}</translation>
    </message>
</context>
<context>
    <name>SettingsDialogForm</name>
    <message>
        <source>About the alliance</source>
        <translation>Om alliancen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postnr.</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Hjemmeside</translation>
    </message>
    <message>
        <source>Se&amp;cretary</source>
        <translation>&amp;Sekretær</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>Sp&amp;rog på papirer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Who has signed?</source>
        <translation>Hvem har underskrevet?</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikke underskrevet endnu</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Markér som underskrevet</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
</context>
<context>
    <name>SignaturesEditor</name>
    <message>
        <source>{signed} of {all} have signed</source>
        <translation>{signed} af {all} har underskrevet</translation>
    </message>
</context>
<context>
    <name>SignaturesEditorForm</name>
    <message>
        <source>Signatories</source>
        <translation>Underskrivere</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>St&amp;ed</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Måde</translation>
    </message>
    <message>
        <source>&amp;Take signature back</source>
        <translation>&amp;Fjern underskrift</translation>
    </message>
    <message>
        <source>Note as si&amp;gned</source>
        <translation>Notér &amp;som underskrevet</translation>
    </message>
</context>
<context>
    <name>SignaturesModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Måde</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>ikke underskrevet</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New register</source>
        <translation>Nyt register</translation>
    </message>
    <message>
        <source>Begin with an empty alliance of your own.</source>
        <translation>Begynd med din egen, tomme alliance.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Se eksemplet</translation>
    </message>
    <message>
        <source>An alliance with 41 people to try everything on.</source>
        <translation>En alliance med 41 personer at prøve alt på.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Åbn et register</translation>
    </message>
    <message>
        <source>A file that ends in .vaekst.</source>
        <translation>En fil, der ender på .vaekst.</translation>
    </message>
    <message>
        <source>Vækst Desk</source>
        <translation>Vækst Desk</translation>
    </message>
    <message>
        <source>The register, meetings and papers of the alliance</source>
        <translation>Alliancens register, møder og papirer</translation>
    </message>
    <message>
        <source>Open recently</source>
        <translation>Åbnet for nylig</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>open for reading only</source>
        <translation>kun åbent til læsning</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>alt er gemt</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>tæller …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Nulstil kolonner</translation>
    </message>
</context>
<context>
    <name>TaskRowForm</name>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this task</source>
        <translation>Fjern denne opgave</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Papirkurv</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Udseende</translation>
    </message>
</context>
<context>
    <name>WaitingCounts</name>
    <message numerus="yes">
        <source>%n meeting(s) to call, hold or write up</source>
        <translation>
            <numerusform>%n møde at indkalde, holde eller skrive referat af</numerusform>
            <numerusform>%n møder at indkalde, holde eller skrive referat af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n underskrift mangler</numerusform>
            <numerusform>%n underskrifter mangler</numerusform>
        </translation>
    </message>
</context>
</TS>
