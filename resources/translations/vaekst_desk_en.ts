<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n annex</numerusform>
            <numerusform>%n annexes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaStep</name>
    <message numerus="yes">
        <source>%n minute(s) early</source>
        <translation>
            <numerusform>%n minute early</numerusform>
            <numerusform>%n minutes early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnexModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message numerus="yes">
        <source>%n open task(s), listed in an item</source>
        <translation>
            <numerusform>%n open task, listed in an item</numerusform>
            <numerusform>%n open tasks, listed in an item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingChecks</name>
    <message numerus="yes">
        <source>%n person(s) not checked in</source>
        <translation>
            <numerusform>%n person not checked in</numerusform>
            <numerusform>%n persons not checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a word</source>
        <translation>
            <numerusform>%n item without a word</numerusform>
            <numerusform>%n items without a word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing.</source>
        <translation>
            <numerusform>%n signature missing.</numerusform>
            <numerusform>%n signatures missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldItem</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{letters} to %n recipient(s).</source>
        <translation>
            <numerusform>{letters} to %n recipient.</numerusform>
            <numerusform>{letters} to %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) put in “{folder}”.</source>
        <translation>
            <numerusform>%n draft put in “{folder}”.</numerusform>
            <numerusform>%n drafts put in “{folder}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) opened in the mail program.</source>
        <translation>
            <numerusform>%n draft opened in the mail program.</numerusform>
            <numerusform>%n drafts opened in the mail program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesStep</name>
    <message numerus="yes">
        <source>%n person(s) not checked in will be noted as absent.</source>
        <translation>
            <numerusform>%n person not checked in will be noted as absent.</numerusform>
            <numerusform>%n persons not checked in will be noted as absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n draft(s) put into {folder}</source>
        <translation>
            <numerusform>%n draft put into {folder}</numerusform>
            <numerusform>%n drafts put into {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n annex</numerusform>
            <numerusform>%n annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCounts</name>
    <message numerus="yes">
        <source>%n meeting(s) to call, hold or write up</source>
        <translation>
            <numerusform>%n meeting to call, hold or write up</numerusform>
            <numerusform>%n meetings to call, hold or write up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature missing</numerusform>
            <numerusform>%n signatures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) past the deadline</source>
        <translation>
            <numerusform>%n task past the deadline</numerusform>
            <numerusform>%n tasks past the deadline</numerusform>
        </translation>
    </message>
</context>
</TS>
