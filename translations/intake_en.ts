<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>App::BulkColumns</name>
    <message numerus="yes">
        <source>%n column(s) are left out. Choose a field for each that is to be taken; drafts keep what was left out as a remark.</source>
        <translation>
            <numerusform>%n column is left out. Choose a field for it if it is to be taken; drafts keep what was left out as a remark.</numerusform>
            <numerusform>%n columns are left out. Choose a field for each that is to be taken; drafts keep what was left out as a remark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::BulkController</name>
    <message numerus="yes">
        <source>Putting %n customer(s) into the outbox…</source>
        <translation>
            <numerusform>Putting %n customer into the outbox…</numerusform>
            <numerusform>Putting %n customers into the outbox…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n draft(s)…</source>
        <translation>
            <numerusform>Saving %n draft…</numerusform>
            <numerusform>Saving %n drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were taken.</source>
        <translation>
            <numerusform>%n customer was taken.</numerusform>
            <numerusform>%n customers were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in the list.</source>
        <translation>
            <numerusform>%n stays in the list.</numerusform>
            <numerusform>%n stay in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were sent: %1.</source>
        <translation>
            <numerusform>%n customer was sent: %1.</numerusform>
            <numerusform>%n customers were sent: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were taken back and are drafts now.</source>
        <translation>
            <numerusform>%n customer was taken back and is a draft now.</numerusform>
            <numerusform>%n customers were taken back and are drafts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::BulkSheet</name>
    <message numerus="yes">
        <source>ticking %n customer(s)</source>
        <translation>
            <numerusform>ticking %n customer</numerusform>
            <numerusform>ticking %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unticking %n customer(s)</source>
        <translation>
            <numerusform>unticking %n customer</numerusform>
            <numerusform>unticking %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n customer(s)</source>
        <translation>
            <numerusform>removing %n customer</numerusform>
            <numerusform>removing %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::BulkWindow</name>
    <message numerus="yes">
        <source>%n customer(s) removed from the list. Undo brings back what was typed in them too.</source>
        <translation>
            <numerusform>%n customer removed from the list. Undo brings it back with what was typed in it.</numerusform>
            <numerusform>%n customers removed from the list. Undo brings them back with what was typed in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) that are taken stay, so that the list tells what became of them.</source>
        <translation>
            <numerusform>%n customer that is taken stays, so that the list tells what became of it.</numerusform>
            <numerusform>%n customers that are taken stay, so that the list tells what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::CustomerPage</name>
    <message numerus="yes">
        <source>%n file(s) wait to be loaded. Next: %1</source>
        <translation>
            <numerusform>%n file waits to be loaded. Next: %1</numerusform>
            <numerusform>%n files wait to be loaded. Next: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::DraftsController</name>
    <message numerus="yes">
        <source>%n customer(s) were exported to %1.</source>
        <translation>
            <numerusform>%n customer was exported to %1.</numerusform>
            <numerusform>%n customers were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::DraftsNotice</name>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>%n draft deleted.</numerusform>
            <numerusform>%n drafts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not deleted, because it waits to be sent, is being sent or is unknown: %n</source>
        <translation>
            <numerusform>Not deleted, because it waits to be sent, is being sent or is unknown: %n</numerusform>
            <numerusform>Not deleted, because they wait to be sent, are being sent or are unknown: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::FillPreview</name>
    <message numerus="yes">
        <source>To look at in the text: %n</source>
        <translation>
            <numerusform>To look at in the text: %n</numerusform>
            <numerusform>To look at in the text: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s)</source>
        <translation>
            <numerusform>Take %n value</numerusform>
            <numerusform>Take %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were copied, too. The form takes one customer: the first row is offered here. Save several as a CSV file and open it with “%1” in the menu “%2”.</source>
        <translation>
            <numerusform>%n more row was copied, too. The form takes one customer: the first row is offered here. Save several as a CSV file and open it with “%1” in the menu “%2”.</numerusform>
            <numerusform>%n more rows were copied, too. The form takes one customer: the first row is offered here. Save several as a CSV file and open it with “%1” in the menu “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::FindingsListing</name>
    <message numerus="yes">
        <source>Nothing was sent yet. To correct: %n</source>
        <translation>
            <numerusform>Nothing was sent yet. To correct: %n</numerusform>
            <numerusform>Nothing was sent yet. To correct: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is loaded. To look at: %n</source>
        <translation>
            <numerusform>“%1” is loaded. To look at: %n</numerusform>
            <numerusform>“%1” is loaded. To look at: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reasons that the service gave: %n</source>
        <translation>
            <numerusform>Reasons that the service gave: %n</numerusform>
            <numerusform>Reasons that the service gave: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::KeepingBands</name>
    <message numerus="yes">
        <source>%n customer(s) may have arrived or not: settle them first.</source>
        <translation>
            <numerusform>%n customer may have arrived or not: settle it first.</numerusform>
            <numerusform>%n customers may have arrived or not: settle them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wait to be sent.</source>
        <translation>
            <numerusform>%n customer waits to be sent.</numerusform>
            <numerusform>%n customers wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were refused: open them to correct them.</source>
        <translation>
            <numerusform>%n customer was refused: open it to correct it.</numerusform>
            <numerusform>%n customers were refused: open them to correct them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::PassphraseEntry</name>
    <message numerus="yes">
        <source>&amp;Passphrase (at least %n characters)</source>
        <translation>
            <numerusform>&amp;Passphrase (at least %n character)</numerusform>
            <numerusform>&amp;Passphrase (at least %n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters. Choose a longer one.</source>
        <translation>
            <numerusform>The passphrase has fewer than %n character. Choose a longer one.</numerusform>
            <numerusform>The passphrase has fewer than %n characters. Choose a longer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::RekeyDialog</name>
    <message numerus="yes">
        <source>Not the same: %n. Look at the paper and choose which is right, or go back to the form.</source>
        <translation>
            <numerusform>Not the same: %n. Look at the paper and choose which is right, or go back to the form.</numerusform>
            <numerusform>Not the same: %n. Look at the paper and choose which is right, or go back to the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::ReviewDialog</name>
    <message numerus="yes">
        <source>To look at: %n</source>
        <translation>
            <numerusform>To look at: %n</numerusform>
            <numerusform>To look at: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::SaveTemplateDialog</name>
    <message numerus="yes">
        <source>%n field(s) are kept, encrypted as the drafts are.</source>
        <translation>
            <numerusform>%n field is kept, encrypted as the drafts are.</numerusform>
            <numerusform>%n fields are kept, encrypted as the drafts are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::SubmitBar</name>
    <message numerus="yes">
        <source>Sending… %n second(s) left</source>
        <translation>
            <numerusform>Sending… %n second left</numerusform>
            <numerusform>Sending… %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Sending in %n second</numerusform>
            <numerusform>Sending in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::TemplateKeeper</name>
    <message numerus="yes">
        <source>%n template(s) were altered from outside and are left out.</source>
        <translation>
            <numerusform>%n template was altered from outside and is left out.</numerusform>
            <numerusform>%n templates were altered from outside and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>Check the birth date: it is more than %n years ago.</source>
        <translation>
            <numerusform>Check the birth date: it is more than %n year ago.</numerusform>
            <numerusform>Check the birth date: it is more than %n years ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten the %1 to %n characters. It has %2 now.</source>
        <translation>
            <numerusform>Shorten the %1 to %n character. It has %2 now.</numerusform>
            <numerusform>Shorten the %1 to %n characters. It has %2 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n entry(ies) of the history are sound.</source>
        <translation>
            <numerusform>%n entry of the history is sound.</numerusform>
            <numerusform>%n entries of the history are sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were written without the key, so that only hashes vouch for them, which others can compute too.</source>
        <translation>
            <numerusform>%n of them was written without the key, so that only hashes vouch for it, which others can compute too.</numerusform>
            <numerusform>%n of them were written without the key, so that only hashes vouch for them, which others can compute too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>The customer arrived: the service knows %n event(s) of this communication number.</source>
        <translation>
            <numerusform>The customer arrived: the service knows %n event of this communication number.</numerusform>
            <numerusform>The customer arrived: the service knows %n events of this communication number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n more part(s) could not be taken as they stand and are not listed.</source>
        <translation>
            <numerusform>%n more part could not be taken as it stands and is not listed.</numerusform>
            <numerusform>%n more parts could not be taken as they stand and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms::CustomerForm</name>
    <message numerus="yes">
        <source>%n value(s) of the organization kept, not sent</source>
        <translation>
            <numerusform>%n value of the organization kept, not sent</numerusform>
            <numerusform>%n values of the organization kept, not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the individual kept, not sent</source>
        <translation>
            <numerusform>%n value of the individual kept, not sent</numerusform>
            <numerusform>%n values of the individual kept, not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms::FinderModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>The history is sound: %n entry(ies) fit.</source>
        <translation>
            <numerusform>The history is sound: %n entry fits.</numerusform>
            <numerusform>The history is sound: %n entries fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were written without a key: hashes alone vouch for them.</source>
        <translation>
            <numerusform>%n of them was written without a key: hashes alone vouch for it.</numerusform>
            <numerusform>%n of them were written without a key: hashes alone vouch for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message numerus="yes">
        <source>The passphrase must have at least %n characters. Nothing was changed. Type a longer one.</source>
        <translation>
            <numerusform>The passphrase must have at least %n character. Nothing was changed. Type a longer one.</numerusform>
            <numerusform>The passphrase must have at least %n characters. Nothing was changed. Type a longer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message numerus="yes">
        <source>The counter has more than %n digits. Take some of its zeros out.</source>
        <translation>
            <numerusform>The counter has more than %n digit. Take some of its zeros out.</numerusform>
            <numerusform>The counter has more than %n digits. Take some of its zeros out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers of this pattern can grow beyond the %n characters that the service takes. Shorten the pattern.</source>
        <translation>
            <numerusform>Numbers of this pattern can grow beyond the %n character that the service takes. Shorten the pattern.</numerusform>
            <numerusform>Numbers of this pattern can grow beyond the %n characters that the service takes. Shorten the pattern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n more draft(s) were open; they are in the list of drafts.</source>
        <translation>
            <numerusform>%n more draft was open; it is in the list of drafts.</numerusform>
            <numerusform>%n more drafts were open; they are in the list of drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the list are not taken. Once it is closed, what you corrected in them is gone.</source>
        <translation>
            <numerusform>%n customer of the list is not taken. Once it is closed, what you corrected in it is gone.</numerusform>
            <numerusform>%n customers of the list are not taken. Once it is closed, what you corrected in them is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionState</name>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n filled</numerusform>
            <numerusform>%n filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
</context>
</TS>
