<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message>
        <source>{minutes} min.</source>
        <translation>{minutes} min.</translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n bilag</numerusform>
            <numerusform>%n bilag</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>gentages</translation>
    </message>
</context>
<context>
    <name>AgendaStep</name>
    <message>
        <source>Agenda items</source>
        <translation>Punkter på dagsordenen</translation>
    </message>
    <message>
        <source>No items yet. Insert the standing ones, or make one with Insert.</source>
        <translation>Ingen punkter endnu. Indsæt de faste punkter, eller lav et nyt med Insert.</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Nyt punkt</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Insert &amp;standing items</source>
        <translation>Indsæt &amp;faste punkter</translation>
    </message>
    <message>
        <source>&amp;Fetch from the last meeting …</source>
        <translation>&amp;Hent fra sidste møde …</translation>
    </message>
    <message>
        <source>Save as &amp;template</source>
        <translation>Gem som &amp;skabelon</translation>
    </message>
    <message>
        <source>These items become the standing ones of the body</source>
        <translation>Punkterne her bliver de faste punkter for organet</translation>
    </message>
    <message>
        <source>Give the items minutes, and the clock runs.</source>
        <translation>Giv punkterne minutter, så følger klokken med.</translation>
    </message>
    <message>
        <source>Ends at {time}</source>
        <translation>Slutter kl. {time}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>til tiden</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) early</source>
        <translation>
            <numerusform>%n minut før tid</numerusform>
            <numerusform>%n minutter før tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minut over tid</numerusform>
            <numerusform>%n minutter over tid</numerusform>
        </translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nyt punkt</translation>
    </message>
</context>
<context>
    <name>AgendaStepItemForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>F&amp;ormål</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>&amp;Oplægsholder</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutter</translation>
    </message>
    <message>
        <source>C&amp;losed item</source>
        <translation>&amp;Lukket punkt</translation>
    </message>
    <message>
        <source>Stays out of what the public gets</source>
        <translation>Kommer ikke med i det, offentligheden får</translation>
    </message>
    <message>
        <source>Comes &amp;back on the next agenda</source>
        <translation>&amp;Kommer igen på næste dagsorden</translation>
    </message>
    <message>
        <source>C&amp;ase</source>
        <translation>&amp;Sagsfremstilling</translation>
    </message>
    <message>
        <source>Econom&amp;y</source>
        <translation>Ø&amp;konomi</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>&amp;Indstilling</translation>
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
    <name>AlternateDialog</name>
    <message>
        <source>Alternate</source>
        <translation>Suppleant</translation>
    </message>
    <message>
        <source>Who comes instead of {name}?</source>
        <translation>Hvem kommer i stedet for {name}?</translation>
    </message>
    <message>
        <source>Nobody holds a mandate as alternate on that day.</source>
        <translation>Ingen har mandat som suppleant den dag.</translation>
    </message>
    <message>
        <source>&amp;Comes instead</source>
        <translation>&amp;Kommer i stedet</translation>
    </message>
</context>
<context>
    <name>AnnexModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnexPanel</name>
    <message>
        <source>Annexes</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose Add.</source>
        <translation>Træk filer hertil, indsæt dem, eller vælg Tilføj.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Tilføj …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Å&amp;bn</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Gem som …</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>O&amp;mdøb</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Anne&amp;xes</source>
        <translation>&amp;Bilag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Add annexes</source>
        <translation>Tilføj bilag</translation>
    </message>
    <message>
        <source>Adding {name} …</source>
        <translation>Tilføjer {name} …</translation>
    </message>
    <message>
        <source>Files of this kind are not opened from here. Save it first.</source>
        <translation>Den slags filer åbnes ikke herfra. Gem filen først.</translation>
    </message>
    <message>
        <source>No program on this computer opens files of this kind.</source>
        <translation>Ingen programmer på computeren kan åbne den slags filer.</translation>
    </message>
    <message>
        <source>Save the annex</source>
        <translation>Gem bilaget</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
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
    <name>AttendeesModel</name>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>I stedet for</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Kan tilkaldes</translation>
    </message>
    <message>
        <source>{state} for {member}</source>
        <translation>{state} i stedet for {member}</translation>
    </message>
</context>
<context>
    <name>BodiesDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(uden navn)</translation>
    </message>
</context>
<context>
    <name>BodiesDialogForm</name>
    <message>
        <source>Bodies and rules of procedure</source>
        <translation>Organer og forretningsorden</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organer</translation>
    </message>
    <message>
        <source>New s&amp;ub-body</source>
        <translation>Nyt &amp;underudvalg</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;let</translation>
    </message>
</context>
<context>
    <name>BodyPageForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Notice in &amp;days</source>
        <translation>Varsel i &amp;dage</translation>
    </message>
    <message>
        <source>&amp;Can decide when</source>
        <translation>&amp;Beslutningsdygtig</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>&amp;Antal</translation>
    </message>
    <message>
        <source>As many for as aga&amp;inst</source>
        <translation>Ved &amp;stemmelighed</translation>
    </message>
    <message>
        <source>Days to c&amp;omment on minutes</source>
        <translation>Kommentar&amp;frist i dage</translation>
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
    <name>CallFactsForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Or&amp;gan</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra kl.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>ti&amp;l kl.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>Online &amp;link</source>
        <translation>&amp;Onlinelink</translation>
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
        <source>&amp;Note in the notice</source>
        <translation>&amp;Bemærkning i indkaldelsen</translation>
    </message>
</context>
<context>
    <name>CallLettersForm</name>
    <message>
        <source>Letters to the members</source>
        <translation>Mailkladder</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>&amp;Indhold</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Breve</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>In the fol&amp;der</source>
        <translation>I m&amp;appen</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Vælg …</translation>
    </message>
    <message>
        <source>Leave out c&amp;losed items</source>
        <translation>Uden &amp;lukkede punkter</translation>
    </message>
    <message>
        <source>&amp;Open them at once</source>
        <translation>Å&amp;bn dem med det samme</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Åbn &amp;mappen</translation>
    </message>
    <message>
        <source>&amp;Make the drafts</source>
        <translation>&amp;Lav kladderne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>CallSendForm</name>
    <message>
        <source>Notice of the meeting</source>
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>&amp;Show the notice</source>
        <translation>&amp;Vis indkaldelsen</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Gem som &amp;PDF …</translation>
    </message>
    <message>
        <source>The notice with the agenda and all annexes in one file</source>
        <translation>Indkaldelsen med dagsorden og alle bilag i én fil</translation>
    </message>
    <message>
        <source>Make &amp;letters …</source>
        <translation>Lav mail&amp;kladder …</translation>
    </message>
    <message>
        <source>Drafts for your mail program, with notice and calendar file</source>
        <translation>Kladder til dit mailprogram med indkaldelse og kalenderfil</translation>
    </message>
    <message>
        <source>Save cale&amp;ndar file …</source>
        <translation>Gem kale&amp;nderfil …</translation>
    </message>
    <message>
        <source>&amp;Mark as called</source>
        <translation>Markér som &amp;indkaldt</translation>
    </message>
    <message>
        <source>Notes today and keeps the notice as it is now</source>
        <translation>Noterer dags dato og gemmer indkaldelsen, som den er nu</translation>
    </message>
    <message>
        <source>Send a c&amp;hange …</source>
        <translation>Send &amp;ændring …</translation>
    </message>
    <message>
        <source>A new notice and calendar file to everybody invited</source>
        <translation>Ny indkaldelse og kalenderfil til alle inviterede</translation>
    </message>
    <message>
        <source>C&amp;all off the meeting</source>
        <translation>&amp;Aflys mødet</translation>
    </message>
    <message>
        <source>&amp;Remind them …</source>
        <translation>Lav ry&amp;kkere …</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Åbn &amp;mappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message>
        <source>Fetch from the last meeting</source>
        <translation>Hent fra sidste møde</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s), listed in an item</source>
        <translation>
            <numerusform>%n åben opgave, samlet i et punkt</numerusform>
            <numerusform>%n åbne opgaver, samlet i et punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes of {number} as annex</source>
        <translation>Referatet af {number} som bilag</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Hent</translation>
    </message>
    <message>
        <source>Not dealt with</source>
        <translation>Ikke behandlet</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Gentages</translation>
    </message>
    <message>
        <source>No earlier meeting of this body has been held.</source>
        <translation>Der er ikke holdt møder i organet før dette.</translation>
    </message>
    <message>
        <source>From meeting {number}:</source>
        <translation>Fra møde {number}:</translation>
    </message>
</context>
<context>
    <name>CheckInPanel</name>
    <message>
        <source>Two letters of a name, Enter = there</source>
        <translation>To bogstaver af navnet – Enter = til stede</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Kom kl.</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gik kl.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Kom nu</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Gik nu</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppleant</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Stayed away</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ikke noteret</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>{count} there</source>
        <translation>{count} til stede</translation>
    </message>
    <message>
        <source>{count} apologies</source>
        <translation>{count} afbud</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} mangler</translation>
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
    <name>CloseStep</name>
    <message>
        <source>Something is missing</source>
        <translation>Der mangler noget</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Alt er på plads</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Luk alligevel</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Luk mødet</translation>
    </message>
    <message>
        <source>The minutes must be adopted before the meeting can be closed.</source>
        <translation>Referatet skal være godkendt, før mødet kan lukkes.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Mangler stadig: {what}.</translation>
    </message>
    <message>
        <source>Closed {date} at {time} by {who}. The minutes are kept as they were printed.</source>
        <translation>Lukket {date} kl. {time} af {who}. Referatet er gemt, som det så ud, da mødet blev lukket.</translation>
    </message>
    <message>
        <source>Scans ({patterns})</source>
        <translation>Scanninger ({patterns})</translation>
    </message>
    <message>
        <source>Add scans of the signed page</source>
        <translation>Tilføj scanninger af den underskrevne side</translation>
    </message>
    <message>
        <source>No program on this computer opens this file.</source>
        <translation>Der er intet program på denne computer, der åbner filen.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Gem papiret</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is copied.</source>
        <translation>SHA-256 for {file} er kopieret.</translation>
    </message>
</context>
<context>
    <name>CloseStepForm</name>
    <message>
        <source>Close the meeting</source>
        <translation>Luk mødet</translation>
    </message>
    <message>
        <source>The minutes are being kept</source>
        <translation>Referatet bliver gemt</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>Hvorfor genåbnes det?</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Genåbn mødet</translation>
    </message>
    <message>
        <source>Papers kept with the meeting</source>
        <translation>Papirer gemt med mødet</translation>
    </message>
    <message>
        <source>Drop the signed page here when it is scanned, as PDF, JPEG or PNG.</source>
        <translation>Træk den underskrevne side hertil, når den er scannet – som PDF, JPEG eller PNG.</translation>
    </message>
    <message>
        <source>Add a scan …</source>
        <translation>Tilføj scanning …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Kopiér SHA-256</translation>
    </message>
    <message>
        <source>The fingerprint of the file, to compare with a copy of it</source>
        <translation>Filens fingeraftryk, til at sammenligne med en kopi af den</translation>
    </message>
    <message>
        <source>Remove the scan</source>
        <translation>Fjern scanningen</translation>
    </message>
</context>
<context>
    <name>ClosingChecks</name>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanning</translation>
    </message>
    <message>
        <source>Everyone&apos;s attendance is noted</source>
        <translation>Fremmødet er noteret for alle</translation>
    </message>
    <message>
        <source>Every item is written up</source>
        <translation>Alle punkter er refereret</translation>
    </message>
    <message>
        <source>The minutes are adopted</source>
        <translation>Referatet er godkendt</translation>
    </message>
    <message>
        <source>Signed by chair and minute-taker</source>
        <translation>Underskrevet af mødeleder og referent</translation>
    </message>
    <message>
        <source>The signed page is kept here</source>
        <translation>Den underskrevne side ligger her</translation>
    </message>
    <message>
        <source>nobody is on the list</source>
        <translation>der er ingen på deltagerlisten</translation>
    </message>
    <message>
        <source>there are no items</source>
        <translation>der er ingen punkter</translation>
    </message>
    <message>
        <source>the minutes are not adopted</source>
        <translation>referatet er ikke godkendt</translation>
    </message>
    <message>
        <source>chair and minute-taker have not signed</source>
        <translation>mødeleder og referent har ikke skrevet under</translation>
    </message>
    <message>
        <source>the signed page is not here</source>
        <translation>den underskrevne side ligger her ikke</translation>
    </message>
    <message>
        <source>Go to attendance</source>
        <translation>Gå til fremmødet</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Gå til punktet</translation>
    </message>
    <message>
        <source>Go to the minutes</source>
        <translation>Gå til referatet</translation>
    </message>
    <message>
        <source>Print to sign …</source>
        <translation>Udskriv til underskrift …</translation>
    </message>
    <message>
        <source>Add a scan …</source>
        <translation>Tilføj scanning …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not checked in</source>
        <translation>
            <numerusform>%n person ikke tjekket ind</numerusform>
            <numerusform>%n personer ikke tjekket ind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a word</source>
        <translation>
            <numerusform>%n punkt uden tekst</numerusform>
            <numerusform>%n punkter uden tekst</numerusform>
        </translation>
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
    <message>
        <source>Last four</source>
        <translation>Seneste fire</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
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
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Udført</translation>
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
        <translation>Søg eller udfør</translation>
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
    <name>DayRow</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Take this day out</source>
        <translation>Tag denne dag ud</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Hvad blev besluttet?</translation>
    </message>
    <message>
        <source>What the minority wants on record</source>
        <translation>Hvad mindretallet vil have ført til referat</translation>
    </message>
    <message>
        <source>for</source>
        <comment>how the chair votes</comment>
        <translation>for</translation>
    </message>
    <message>
        <source>against</source>
        <comment>how the chair votes</comment>
        <translation>imod</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ikke afgjort</translation>
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
        <source>Dissent</source>
        <translation>Mindretal</translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation>Slet beslutningen</translation>
    </message>
    <message>
        <source>The lot fell</source>
        <translation>Lodtrækningen faldt</translation>
    </message>
    <message>
        <source>The chair&apos;s vote</source>
        <translation>Mødelederens stemme</translation>
    </message>
    <message>
        <source>{votes} votes, but {there} with a vote in the room.</source>
        <translation>{votes} stemmer, men kun {there} med stemmeret i lokalet.</translation>
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
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Away from at least three of the last four meetings.</source>
        <translation>Har været væk fra mindst tre af de seneste fire møder.</translation>
    </message>
    <message>
        <source>Last meetings, newest first</source>
        <translation>Seneste møder, nyeste først</translation>
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
        <translation>Hverken for eller imod</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Mindretalsudtalelse</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>Hvor den blev truffet</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Beslutning {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>The deadline has passed: {late}.</source>
        <translation>Fristen er overskredet: {late}.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvor den kommer fra</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påmindelse</translation>
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
    <name>Doubts</name>
    <message>
        <source>That day is a holiday: {name}.</source>
        <translation>Dagen er en helligdag eller fridag: {name}.</translation>
    </message>
    <message>
        <source>The notice should have been sent by {latest} (notice in days: {days}).</source>
        <translation>Med {days} dages varsel skulle indkaldelsen have været sendt senest {latest}.</translation>
    </message>
    <message>
        <source>At the same time: {title} ({number}), {date} at {time}.</source>
        <translation>Samtidig holdes {title} ({number}) den {date} kl. {time}.</translation>
    </message>
    <message>
        <source>The clock is put back that night: {time} comes twice, and the first is meant.</source>
        <translation>Uret stilles tilbage den nat, så klokken bliver {time} to gange. Her menes den første.</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Datoen er passeret.</translation>
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
        <translation>Gendan</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fi&amp;ltrér</translation>
    </message>
    <message>
        <source>&amp;Search and do …</source>
        <translation>&amp;Søg og udfør …</translation>
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
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
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
    <name>GuestDialog</name>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
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
    <message>
        <source>Enter opens a meeting. Its six steps go from the notice to the closing; each says what it lacks.</source>
        <translation>Enter åbner et møde. De seks trin går fra indkaldelse til lukning, og hvert trin siger, hvad der mangler.</translation>
    </message>
    <message>
        <source>What you type in a meeting is saved as you type; there is no button to press.</source>
        <translation>Det, du skriver i et møde, gemmes, mens du skriver; der er ingen knap at trykke på.</translation>
    </message>
    <message>
        <source>Organisations, representatives, meetings, agreements, follow-up</source>
        <translation>Organisationer, repræsentanter, møder, aftaler, opfølgning</translation>
    </message>
    <message>
        <source>In a meeting: its steps, from the notice to the closing</source>
        <translation>I et møde: trinene fra indkaldelse til lukning</translation>
    </message>
    <message>
        <source>While a meeting is held: the next item, the one before</source>
        <translation>Mens mødet holdes: næste punkt, forrige punkt</translation>
    </message>
    <message>
        <source>While a meeting is held: new decision, new task, the other half</source>
        <translation>Mens mødet holdes: ny beslutning, ny opgave, den anden halvdel</translation>
    </message>
    <message>
        <source>Enter, F3 … F8, F12</source>
        <translation>Enter, F3 … F8, F12</translation>
    </message>
    <message>
        <source>Check-in: there, came or left now, alternate, apologies, absent, guest</source>
        <translation>Fremmøde: til stede, kom eller gik nu, suppleant, afbud, udeblevet, gæst</translation>
    </message>
    <message>
        <source>The meeting pack</source>
        <translation>Mødemappen</translation>
    </message>
</context>
<context>
    <name>HoldItem</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Previous item (Ctrl+PageUp)</source>
        <translation>Forrige punkt (Ctrl+PageUp)</translation>
    </message>
    <message>
        <source>Next item (Ctrl+PageDown)</source>
        <translation>Næste punkt (Ctrl+PageDown)</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Referat</translation>
    </message>
    <message>
        <source>New decision (Ctrl+D)</source>
        <translation>Ny beslutning (Ctrl+D)</translation>
    </message>
    <message>
        <source>New task (Ctrl+T)</source>
        <translation>Ny opgave (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Postpone the item</source>
        <translation>Ud&amp;sæt punktet</translation>
    </message>
    <message>
        <source>The agenda has no items yet</source>
        <translation>Dagsordenen har ingen punkter endnu</translation>
    </message>
    <message>
        <source>Planned {span}</source>
        <translation>Planlagt {span}</translation>
    </message>
    <message>
        <source>taken up at {time}</source>
        <translation>taget op kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldStep</name>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>St&amp;art mødet</translation>
    </message>
    <message>
        <source>The meeting is &amp;over</source>
        <translation>&amp;Mødet er slut</translation>
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
    <name>KeptPapers</name>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Superseded because</source>
        <translation>Afløst fordi</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Notice of the meeting</source>
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>Changes to the meeting</source>
        <translation>Ændring af mødet</translation>
    </message>
    <message>
        <source>Reminder to those who have not answered</source>
        <translation>Rykker til dem, der ikke har svaret</translation>
    </message>
    <message>
        <source>The meeting is called off</source>
        <translation>Aflysning</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>One to each person</source>
        <translation>Ét til hver</translation>
    </message>
    <message>
        <source>One to all, hidden from each other (Bcc)</source>
        <translation>Ét til alle, skjult for hinanden (Bcc)</translation>
    </message>
    <message>
        <source>Where are the drafts to be put?</source>
        <translation>Hvor skal kladderne lægges?</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{letters} to %n recipient(s).</source>
        <translation>
            <numerusform>{letters} til %n modtager.</numerusform>
            <numerusform>{letters} til %n modtagere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) put in “{folder}”.</source>
        <translation>
            <numerusform>%n kladde lagt i »{folder}«.</numerusform>
            <numerusform>%n kladder lagt i »{folder}«.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) opened in the mail program.</source>
        <translation>
            <numerusform>%n kladde åbnet i mailprogrammet.</numerusform>
            <numerusform>%n kladder åbnet i mailprogrammet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program on this computer opens drafts (.eml). Put them in a folder instead.</source>
        <translation>Ingen mailprogrammer på computeren kan åbne kladder (.eml). Læg dem i en mappe i stedet.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} til</translation>
    </message>
    <message>
        <source>Without e-mail: {names}</source>
        <translation>Uden e-mail: {names}</translation>
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
        <translation>Søg eller udfør … (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;About Vækst Desk</source>
        <translation>&amp;Om Vækst Desk</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (skrivebeskyttet)</translation>
    </message>
    <message>
        <source>Something you have typed cannot be saved.</source>
        <translation>Noget af det, du har skrevet, kan ikke gemmes.</translation>
    </message>
    <message>
        <source>It is marked beside its field. If you close now, it is lost.</source>
        <translation>Det er markeret ved feltet. Hvis du lukker nu, går det tabt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Luk alligevel</translation>
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
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Kopiér {name}</translation>
    </message>
    <message>
        <source>The same &amp;agenda, without what was said and decided</source>
        <translation>Samme dagsorden, &amp;uden det, der blev sagt og besluttet</translation>
    </message>
    <message>
        <source>The same gu&amp;ests</source>
        <translation>Samme g&amp;æster</translation>
    </message>
</context>
<context>
    <name>MeetingEditorForm</name>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Standing &amp;items on the agenda</source>
        <translation>Indsæt faste p&amp;unkter på dagsordenen</translation>
    </message>
    <message>
        <source>In&amp;vite everyone with a mandate</source>
        <translation>&amp;Invitér alle med mandat</translation>
    </message>
</context>
<context>
    <name>MeetingFactsForm</name>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra kl.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ti&amp;l kl.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>&amp;Online link</source>
        <translation>O&amp;nline-link</translation>
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
        <translation>Not&amp;e</translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message>
        <source>Call</source>
        <translation>Indkald</translation>
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
        <source>Hold</source>
        <translation>Afhold</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>no place or link yet</source>
        <translation>sted eller link mangler</translation>
    </message>
    <message>
        <source>the notice is not sent</source>
        <translation>der er ikke indkaldt</translation>
    </message>
    <message>
        <source>the notice should have been sent by now</source>
        <translation>indkaldelsen skulle være sendt</translation>
    </message>
    <message>
        <source>no chair chosen</source>
        <translation>der er ikke valgt en mødeleder</translation>
    </message>
    <message>
        <source>no minute-taker chosen</source>
        <translation>der er ikke valgt en referent</translation>
    </message>
    <message>
        <source>no items yet</source>
        <translation>der er ingen punkter endnu</translation>
    </message>
    <message>
        <source>nobody invited yet</source>
        <translation>ingen er inviteret endnu</translation>
    </message>
    <message>
        <source>not everybody has answered</source>
        <translation>ikke alle har svaret</translation>
    </message>
    <message>
        <source>not everybody is checked in</source>
        <translation>ikke alles fremmøde er noteret</translation>
    </message>
    <message>
        <source>items without a word</source>
        <translation>nogle punkter er ikke skrevet ud</translation>
    </message>
    <message>
        <source>the draft is not made</source>
        <translation>udkastet er ikke lavet</translation>
    </message>
    <message>
        <source>the minutes are not adopted</source>
        <translation>referatet er ikke godkendt</translation>
    </message>
    <message>
        <source>the signed page is not there</source>
        <translation>den underskrevne side mangler</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>mødet er ikke lukket</translation>
    </message>
</context>
<context>
    <name>MinutesStep</name>
    <message>
        <source>No draft yet</source>
        <translation>Intet udkast endnu</translation>
    </message>
    <message>
        <source>The meeting is closed: these are the minutes as they were kept.</source>
        <translation>Mødet er lukket: Dette er referatet, som det blev gemt.</translation>
    </message>
    <message>
        <source>Comments can be made until {date}.</source>
        <translation>Der kan komme bemærkninger til og med den {date}.</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>Mødet er ikke holdt endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not checked in will be noted as absent.</source>
        <translation>
            <numerusform>%n person, der ikke er tjekket ind, bliver noteret som fraværende.</numerusform>
            <numerusform>%n personer, der ikke er tjekket ind, bliver noteret som fraværende.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft ends the meeting and opens the minutes for comments.</source>
        <translation>Udkastet afslutter mødet og åbner referatet for bemærkninger.</translation>
    </message>
    <message>
        <source>That is before the meeting itself.</source>
        <translation>Det er før selve mødet.</translation>
    </message>
    <message>
        <source>Comments can still be made that day.</source>
        <translation>Den dag kan der stadig komme bemærkninger.</translation>
    </message>
</context>
<context>
    <name>MinutesStepForm</name>
    <message>
        <source>Make the draft</source>
        <translation>Lav udkast</translation>
    </message>
    <message>
        <source>Send for comments …</source>
        <translation>Send til bemærkninger …</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Godkendt den</translation>
    </message>
    <message>
        <source>Adopted at the meeting</source>
        <translation>Godkendt på mødet</translation>
    </message>
    <message>
        <source>Adopted without objections</source>
        <translation>Godkendt uden indsigelser</translation>
    </message>
    <message>
        <source>Go on to close the meeting</source>
        <translation>Gå videre til at lukke mødet</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>Gør til udkast igen</translation>
    </message>
    <message>
        <source>Items without a word</source>
        <translation>Punkter uden tekst</translation>
    </message>
    <message>
        <source>Enter goes to the item</source>
        <translation>Enter går til punktet</translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation>I referatet</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begyndt kl.</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Sluttet kl.</translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation>Bemærkninger senest</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Denne udgave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Public: without closed items</source>
        <translation>Offentlig: uden lukkede punkter</translation>
    </message>
    <message>
        <source>With the annexes behind it</source>
        <translation>Med bilagene bagved</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Attach to an e-mail</source>
        <translation>Vedhæft i e-mail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen her</translation>
    </message>
    <message>
        <source>Here stands how often everybody comes, once meetings have been held.</source>
        <translation>Når der er holdt møder, står her, hvor tit hver enkelt kommer.</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Ingen passer til »{text}«</translation>
    </message>
    <message>
        <source>Away from three of the last four</source>
        <translation>Fraværende i tre af de sidste fire</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Ingen beslutninger endnu</translation>
    </message>
    <message>
        <source>Here stands what was decided, as soon as it is written down at a meeting.</source>
        <translation>Her står, hvad der er besluttet, så snart det er skrevet ned på et møde.</translation>
    </message>
    <message>
        <source>No decision matches “{text}”</source>
        <translation>Ingen beslutning passer til »{text}«</translation>
    </message>
    <message>
        <source>Copy the meeting …</source>
        <translation>Kopiér mødet …</translation>
    </message>
    <message>
        <source>Plan a series of meetings …</source>
        <translation>Planlæg en række møder …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>Ingen opgaver her</translation>
    </message>
    <message>
        <source>Here stands what somebody has promised to do, with deadline and the meeting it comes from.</source>
        <translation>Her står, hvad nogen har lovet at gøre, med frist og det møde, opgaven kommer fra.</translation>
    </message>
    <message>
        <source>No task matches “{text}”</source>
        <translation>Ingen opgave passer til »{text}«</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udførte</translation>
    </message>
    <message>
        <source>Done today / open again</source>
        <translation>Udført i dag / genåbn</translation>
    </message>
    <message>
        <source>Write reminders …</source>
        <translation>Lav påmindelser …</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
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
        <translation>Der er intet program på denne computer, der åbner PDF-filer.</translation>
    </message>
    <message>
        <source>No mail program on this computer opens drafts (.eml).</source>
        <translation>Der er intet mailprogram på denne computer, der åbner kladder (.eml).</translation>
    </message>
</context>
<context>
    <name>PaperPaneForm</name>
    <message>
        <source>The paper&apos;s pages</source>
        <translation>Papirets sider</translation>
    </message>
    <message>
        <source>The paper is being made</source>
        <translation>Papiret bliver lavet</translation>
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
        <source>Fit width</source>
        <translation>Tilpas bredden</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Tilpas bredden (Ctrl+0)</translation>
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
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message>
        <source>comes instead of {member}</source>
        <translation>kommer i stedet for {member}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Letters of a name, Enter = accepted</source>
        <translation>Skriv bogstaver af navnet – Enter = tilmeldt</translation>
    </message>
    <message>
        <source>Search by name or organisation</source>
        <translation>Søg på navn eller organisation</translation>
    </message>
    <message>
        <source>&amp;Invite all with a mandate</source>
        <translation>&amp;Inviter alle med mandat</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>&amp;Tilføj person</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tilmeldt</translation>
    </message>
    <message>
        <source>Alternate comes</source>
        <translation>Suppleant kommer</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke svaret</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>With a mandate on the day, but not on the list: {names}.</source>
        <translation>Har mandat den dag, men er ikke på listen: {names}.</translation>
    </message>
    <message>
        <source>On the list, but without a mandate on the day: {names}.</source>
        <translation>Er på listen, men har ikke mandat den dag: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>{count} tilmeldt</translation>
    </message>
    <message>
        <source>{count} apologies</source>
        <translation>{count} afbud</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} har ikke svaret</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Attendees</source>
        <translation>Deltagere</translation>
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
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>As chosen for the meeting</source>
        <translation>Som valgt for mødet</translation>
    </message>
    <message>
        <source>For sheets L4784: ten badges of 80 × 50 mm. Print at 100 %, not fitted to the page.</source>
        <translation>Til ark L4784: ti navneskilte på 80 × 50 mm. Udskriv i 100 %, ikke tilpasset siden.</translation>
    </message>
    <message>
        <source>The meeting is closed: these are the minutes as they were adopted.</source>
        <translation>Mødet er lukket: Dette er referatet, som det blev godkendt.</translation>
    </message>
</context>
<context>
    <name>PrintPreviewForm</name>
    <message>
        <source>Preview</source>
        <translation>Vis udskrift</translation>
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
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Referatet</translation>
    </message>
    <message>
        <source>With the &amp;annexes behind it</source>
        <translation>Med &amp;bilagene bagved</translation>
    </message>
    <message>
        <source>P&amp;ublic: without closed items</source>
        <translation>&amp;Offentlig: uden lukkede punkter</translation>
    </message>
    <message>
        <source>With boxes to &amp;tick</source>
        <translation>Med felter til &amp;afkrydsning</translation>
    </message>
    <message>
        <source>With e-mai&amp;l and phone</source>
        <translation>Med e-&amp;mail og telefon</translation>
    </message>
    <message>
        <source>Only those who have &amp;not signed</source>
        <translation>Kun dem, der &amp;ikke har skrevet under</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Flyt mod &amp;højre</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;nedad</translation>
    </message>
    <message>
        <source>Labels already &amp;used</source>
        <translation>&amp;Brugte skilte på arket</translation>
    </message>
    <message>
        <source>&amp;Test print with outlines</source>
        <translation>&amp;Prøveudskrift med omrids</translation>
    </message>
    <message>
        <source>Print on plain paper and hold it against the sheet of labels</source>
        <translation>Udskriv på almindeligt papir, og hold det op mod arket med skilte</translation>
    </message>
    <message>
        <source>Attach to an &amp;e-mail</source>
        <translation>&amp;Vedhæft i e-mail</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>Quorate: {there} of {seats}, needs {needed}</source>
        <translation>Beslutningsdygtig: {there} af {seats}, kræver {needed}</translation>
    </message>
    <message>
        <source>Not quorate: {there} of {seats}, needs {needed}</source>
        <translation>Ikke beslutningsdygtig: {there} af {seats}, kræver {needed}</translation>
    </message>
    <message>
        <source>Quorate: {there} of {seats} with a vote are there</source>
        <translation>Beslutningsdygtig: {there} af {seats} med stemmeret er til stede</translation>
    </message>
    <message>
        <source>Not quorate: nobody from {groups}</source>
        <translation>Ikke beslutningsdygtig: ingen fra {groups}</translation>
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
    <message>
        <source>&amp;Bodies and rules of procedure …</source>
        <translation>Organer og &amp;forretningsorden …</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>without e-mail: {names}</source>
        <translation>uden e-mail: {names}</translation>
    </message>
    <message>
        <source>The reminder is opened as a draft</source>
        <translation>Påmindelsen er åbnet som kladde</translation>
    </message>
    <message>
        <source>No mail program on this computer opens drafts (.eml)</source>
        <translation>Intet mailprogram på denne computer åbner kladder (.eml)</translation>
    </message>
    <message>
        <source>Where are the drafts to be put?</source>
        <translation>Hvor skal kladderne lægges?</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) put into {folder}</source>
        <translation>
            <numerusform>%n kladde lagt i {folder}</numerusform>
            <numerusform>%n kladder lagt i {folder}</numerusform>
        </translation>
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
    <name>SendPanel</name>
    <message>
        <source>Not answered: {count}</source>
        <translation>Ikke svaret: {count}</translation>
    </message>
    <message>
        <source>&amp;Call it again</source>
        <translation>&amp;Indkald igen</translation>
    </message>
    <message>
        <source>&amp;Mark as called</source>
        <translation>Markér som &amp;indkaldt</translation>
    </message>
    <message>
        <source>The meeting is called off.</source>
        <translation>Mødet er aflyst.</translation>
    </message>
    <message>
        <source>Called on {date}.</source>
        <translation>Indkaldt den {date}.</translation>
    </message>
    <message>
        <source>Not called yet. The notice must be out by {date}.</source>
        <translation>Ikke indkaldt endnu. Indkaldelsen skal være ude senest {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n bilag</numerusform>
            <numerusform>%n bilag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n inviteret</numerusform>
            <numerusform>%n inviterede</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>Gem indkaldelsen</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Gem kalenderfilen</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>First &amp;date</source>
        <translation>Første &amp;dato</translation>
    </message>
</context>
<context>
    <name>SeriesDialogForm</name>
    <message>
        <source>Plan a series of meetings</source>
        <translation>Planlæg en række møder</translation>
    </message>
    <message>
        <source>How man&amp;y meetings</source>
        <translation>&amp;Hvor mange møder</translation>
    </message>
    <message>
        <source>months bet&amp;ween them</source>
        <translation>måneder &amp;imellem</translation>
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
    <name>TaskCard</name>
    <message>
        <source>What is to be done</source>
        <translation>Hvad skal der gøres?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Søg på navn</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Remove this task</source>
        <translation>Slet opgaven</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Opgave</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ansvarlig</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>D&amp;one on</source>
        <translation>&amp;Udført den</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Redigér {name}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>done {date}</source>
        <translation>udført {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag forsinket</numerusform>
            <numerusform>%n dage forsinket</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n task(s) past the deadline</source>
        <translation>
            <numerusform>%n opgave over fristen</numerusform>
            <numerusform>%n opgaver over fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Back to the meetings (Esc)</source>
        <translation>Tilbage til møderne (Esc)</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>Tilbage til møderne</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kl. {time}</translation>
    </message>
</context>
</TS>
