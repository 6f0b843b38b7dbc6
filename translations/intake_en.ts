<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>App::CustomerPage</name>
    <message numerus="yes">
        <source>%n file(s) wait to be loaded. Next: %1</source>
        <translation type="unfinished">
            <numerusform>%n file waits to be loaded. Next: %1</numerusform>
            <numerusform>%n files wait to be loaded. Next: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::DraftsNotice</name>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not deleted, because it waits to be sent, is being sent or is unknown: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were refused: open them to correct them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::PassphraseEntry</name>
    <message numerus="yes">
        <source>&amp;Passphrase (at least %n characters)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters. Choose a longer one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were written without the key, so that only hashes vouch for them, which others can compute too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>The customer arrived: the service knows %n event(s) of this communication number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n more part(s) of the file could not be taken as they stand and are not listed.</source>
        <translation>
            <numerusform>%n more part of the file could not be taken as it stands and is not listed.</numerusform>
            <numerusform>%n more parts of the file could not be taken as they stand and are not listed.</numerusform>
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
    <name>KeyFile</name>
    <message numerus="yes">
        <source>The passphrase must have at least %n characters. Nothing was changed. Type a longer one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message numerus="yes">
        <source>The counter has more than %n digits. Take some of its zeros out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers of this pattern can grow beyond the %n characters that the service takes. Shorten the pattern.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n more draft(s) were open; they are in the list of drafts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
