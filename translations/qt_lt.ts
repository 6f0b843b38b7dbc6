<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Kompiuteris nerastas</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Prisijungti neleista</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Baigėsi prisijungimo laikas</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Baigėsi veiksmo laikas</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Tinklas nepasiekiamas</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Toks veiksmas nepalaikomas</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Nėra prisijungta</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Žymėti viską</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Didinti</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Mažinti</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Naudojimas: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[parinktys]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Parinktys:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentai:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Nežinoma parinktis „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Nežinomos parinktys: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Po „%1“ trūksta reikšmės.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Po „%1“ reikšmės neturi būti.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Ieškoti:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Grįžti atgal</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Eiti pirmyn</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Aukštesnis aplankas</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Eiti į aukštesnį aplanką</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Sukurti aplanką</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Sąrašas</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Rodyti kaip sąrašą</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Išsamus sąrašas</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Rodyti kaip išsamų sąrašą</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Šoninė juosta</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Vietų ir adresyno sąrašas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failų tipas:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Rasti aplanką</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Įrašyti kaip</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pasirinkti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Pervadinti</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ištrinti</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Rodyti paslėptus &amp;failus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Naujas aplankas</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Aplankas:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Failo &amp;vardas:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Aplankas nerastas.
Patikrinkite, ar nurodytas tikslus aplanko vardas.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>„%1“ jau yra.
Pakeisti jį?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Failas nerastas.
Patikrinkite, ar nurodytas tikslus failo vardas.</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Naujas aplankas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ apsaugotas nuo keitimo.
Vis tiek jį ištrinti?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Tikrai ištrinti „%1“?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Aplanko ištrinti nepavyko.</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Paskutinės vietos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Diskas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompiuteris</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Connection refused</source>
        <translation>Prisijungti neleista</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Ryšys nutrauktas</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Kompiuteris %1 nerastas</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>Tarpinis serveris reikalauja prisijungti</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>Serveris reikalauja prisijungti</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy server not found</source>
        <translation>Tarpinis serveris nerastas</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>Tarpinis serveris neleido prisijungti</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Baigėsi prisijungimo prie tarpinio serverio laikas</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Tarpinis serveris per anksti nutraukė ryšį</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Tarpinis serveris atmetė prisijungimą</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Iš tarpinio serverio negautas HTTP atsakymas</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>Bendraujant su HTTP tarpiniu serveriu įvyko klaida</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Nėra teisės</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Atverta per daug failų</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Tokio failo ar aplanko nėra</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Diske nebėra vietos</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Nežinoma klaida</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Grąžinti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iški&amp;rpti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Žymėti viską</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Rodyti išsamiau…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Nerodyti išsamiau…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pagalba</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Connection refused</source>
        <translation>Prisijungti neleista</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Baigėsi prisijungimo laikas</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Kompiuteris nepasiekiamas</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Tinklas nepasiekiamas</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Baigėsi tinklo veiksmo laikas</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Kita pusė nutraukė ryšį</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Tinklo klaida</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Laikina klaida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Nėra teisės</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Adresas nepasiekiamas</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adresas apsaugotas</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Adresas jau naudojamas</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Nebėra išteklių</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Rašyti nepavyko</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Nežinoma klaida</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Įrašyti viską</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Taip &amp;viskam</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ne visk&amp;am</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Kartoti</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pagalba</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Atkurti numatytąsias</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Slinkti čia</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Kairysis kraštas</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Viršus</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Dešinysis kraštas</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Apačia</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Puslapis kairėn</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Puslapis aukštyn</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Puslapis dešinėn</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Puslapis žemyn</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Slinkti kairėn</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Slinkti aukštyn</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Slinkti dešinėn</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Slinkti žemyn</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>No error</source>
        <translation>Klaidos nėra</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>nerastas išdavėjo sertifikatas</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>nepavyko iššifruoti sertifikato parašo</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>nepavyko perskaityti sertifikato viešojo rakto</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>sertifikato parašas negalioja</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>sertifikatas dar negalioja</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>sertifikato galiojimas baigėsi</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>klaidinga sertifikato galiojimo pradžia</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>klaidinga sertifikato galiojimo pabaiga</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>sertifikatas pasirašytas jo paties ir nepatikimas</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>sertifikatų grandinės šakninis sertifikatas pasirašytas jo paties ir nepatikimas</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>nerastas šiame kompiuteryje esančio sertifikato išdavėjo sertifikatas</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>nepavyko patikrinti nė vieno sertifikato</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>vienas iš sertifikavimo įstaigų sertifikatų negalioja</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>sertifikatų grandinė per ilga</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>sertifikatas šiam tikslui netinka</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>šakninis sertifikatas šiam tikslui nepatikimas</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>šakniniame sertifikate toks tikslas uždraustas</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>kita pusė nepateikė sertifikato</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>kompiuterio vardas nesutampa nė su vienu sertifikate nurodytu vardu</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>sertifikatas įtrauktas į juodąjį sąrašą</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>nežinoma klaida</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Grąžinti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iški&amp;rpti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopijuoti &amp;saitą</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Žymėti viską</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Po dokumento pabaigos yra papildomo turinio.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Dokumentas nutrūksta per anksti.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Netinkamas dokumentas.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Netinkamas XML vardas.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Netinkamas XML simbolis.</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Netinkama simbolio nuoroda.</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; redefined.</source>
        <translation>Atributas „%1“ aprašytas pakartotinai.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Čia turi būti pradžios gairė.</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Pradžios ir pabaigos gairės nesutampa.</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>Turėjo būti %1, o yra „%2“.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>Netikėta „%1“.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>reikėjo</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or &apos;%2&apos;</source>
        <translation>%1 arba „%2“</translation>
    </message>
    <message>
        <source>%1, &apos;%2&apos;</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>%1, or &apos;%2&apos;</source>
        <translation>%1 arba „%2“</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Čia turi būti tekstas.</translation>
    </message>
    <message>
        <source>Invalid entity value.</source>
        <translation>Netinkama objekto reikšmė.</translation>
    </message>
    <message>
        <source>Entity &apos;%1&apos; not declared.</source>
        <translation>Objektas „%1“ neaprašytas.</translation>
    </message>
    <message>
        <source>Namespace prefix &apos;%1&apos; not declared</source>
        <translation>Vardų srities prefiksas „%1“ neaprašytas</translation>
    </message>
    <message>
        <source>Illegal namespace declaration.</source>
        <translation>Neleistinas vardų srities aprašas.</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Rasta klaidingai užkoduoto turinio.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>Koduotė %1 nepalaikoma</translation>
    </message>
    <message>
        <source>Sequence &apos;]]&gt;&apos; not allowed in content.</source>
        <translation>Tekste negali būti „]]&gt;“.</translation>
    </message>
    <message>
        <source>XML declaration not at start of document.</source>
        <translation>XML aprašas yra ne dokumento pradžioje.</translation>
    </message>
    <message>
        <source>Invalid XML version string.</source>
        <translation>Netinkama XML versijos eilutė.</translation>
    </message>
    <message>
        <source>Unsupported XML version.</source>
        <translation>XML versija nepalaikoma.</translation>
    </message>
</context>
</TS>
