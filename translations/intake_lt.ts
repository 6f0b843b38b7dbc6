<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>Answer</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Sistema laiku neatsakė.</translation>
    </message>
    <message>
        <source>Sending was cancelled after the customer may have left.</source>
        <translation>Siuntimas nutrauktas, kai kliento duomenys jau galėjo būti išsiųsti.</translation>
    </message>
    <message>
        <source>The answer is longer than any that the service gives and was not read to its end.</source>
        <translation>Atsakymas ilgesnis už bet kurį įprastą sistemos atsakymą ir nebuvo perskaitytas iki galo.</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>Ryšys nutrūko sistemai dar neatsakius.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the service&apos;s answer.</source>
        <translation>Ryšys nutrūko sistemai dar nebaigus atsakyti.</translation>
    </message>
    <message>
        <source>The service failed (status %1) and does not say what became of the customer.</source>
        <translation>Sistemoje įvyko klaida (kodas %1) ir ji nepraneša, kas nutiko kliento duomenims.</translation>
    </message>
    <message>
        <source>The service answered without a word (status %1).</source>
        <translation>Sistema atsiuntė tuščią atsakymą (kodas %1).</translation>
    </message>
    <message>
        <source>The service answered &quot;%1&quot; (status %2), which neither accepts nor refuses.</source>
        <translation>Sistema atsakė „%1“ (kodas %2): tai nei priėmimas, nei atmetimas.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not what the service is known to say; a proxy may have answered in its place.</source>
        <translation>Gautas atsakymas (kodas %1) nepanašus į sistemos atsakymus; galbūt vietoj jos atsakė tarpinis serveris.</translation>
    </message>
    <message>
        <source>The address redirects elsewhere (status %1), which is never followed. The customer was not created. Correct the address of the connection.</source>
        <translation>Adresas nukreipia kitur (kodas %1), o nukreipimais niekada nesekama. Klientas nesukurtas. Pataisykite ryšio adresą.</translation>
    </message>
    <message>
        <source>The address redirects to %1 (status %2), which is never followed. The customer was not created. Correct the address of the connection.</source>
        <translation>Adresas nukreipia į %1 (kodas %2), o nukreipimais niekada nesekama. Klientas nesukurtas. Pataisykite ryšio adresą.</translation>
    </message>
    <message>
        <source>The service did not let this program in (status %1). The customer was not created. Ask those who run the service for access.</source>
        <translation>Sistema neįleido šios programos (kodas %1). Klientas nesukurtas. Dėl prieigos kreipkitės į sistemos prižiūrėtojus.</translation>
    </message>
    <message>
        <source>The service has nothing at this address (status 404). The customer was not created. Correct the address and path of the connection.</source>
        <translation>Šiuo adresu sistemoje nieko nėra (kodas 404). Klientas nesukurtas. Pataisykite ryšio adresą ir kelią.</translation>
    </message>
    <message>
        <source>The service has nothing at %1 (status 404). The customer was not created. Correct the address and path of the connection.</source>
        <translation>Adresu %1 sistemoje nieko nėra (kodas 404). Klientas nesukurtas. Pataisykite ryšio adresą ir kelią.</translation>
    </message>
    <message>
        <source>The service failed and rejected the customer (status %1). The customer was not created. Tell those who run the service, and submit the record again later.</source>
        <translation>Sistemoje įvyko klaida ir ji atmetė klientą (kodas %1). Klientas nesukurtas. Praneškite sistemos prižiūrėtojams ir vėliau pateikite įrašą dar kartą.</translation>
    </message>
    <message>
        <source>The service refused the customer (status %1). The customer was not created. Correct what it names and submit the record again.</source>
        <translation>Sistema atmetė klientą (kodas %1). Klientas nesukurtas. Pataisykite, ką ji nurodo, ir pateikite įrašą dar kartą.</translation>
    </message>
    <message>
        <source>The service refused the customer (status %1) and gave no reason that this program understands. The customer was not created. Show the answer to those who run the service.</source>
        <translation>Sistema atmetė klientą (kodas %1) ir nenurodė priežasties, kurią ši programa suprastų. Klientas nesukurtas. Parodykite atsakymą sistemos prižiūrėtojams.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in (status 407) and passed nothing on. The customer was not created; the record waits. Correct the proxy&apos;s settings.</source>
        <translation>Tarpinis serveris reikalauja prisijungti (kodas 407) ir nieko neperdavė. Klientas nesukurtas; įrašas laukia. Pataisykite tarpinio serverio nuostatas.</translation>
    </message>
    <message>
        <source>The service is busy (status %1) and asks to wait until %2. The customer was not created; the record waits until then.</source>
        <translation>Sistema užimta (kodas %1) ir prašo palaukti iki %2. Klientas nesukurtas; iki tol įrašas laukia.</translation>
    </message>
    <message>
        <source>The service is busy (status %1). The customer was not created; the record waits and can be sent again later.</source>
        <translation>Sistema užimta (kodas %1). Klientas nesukurtas; įrašas laukia, vėliau jį galima siųsti dar kartą.</translation>
    </message>
    <message>
        <source>%1 The customer may exist at the service. The record is kept and not sent again by itself: find out whether it arrived.</source>
        <translation>%1 Klientas sistemoje jau gali būti. Įrašas išsaugotas, o programa jo pakartotinai nesiųs: išsiaiškinkite, ar jis pasiekė sistemą.</translation>
    </message>
    <message>
        <source>%1 The customer was not sent; the record waits and can be sent again.</source>
        <translation>%1 Klientas neišsiųstas; įrašas laukia ir jį galima siųsti dar kartą.</translation>
    </message>
</context>
<context>
    <name>App::ConnectionDialog</name>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ryšiai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Naudoti šį ryšį</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Formoje nerodomas</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Rodomas formoje</translation>
    </message>
    <message>
        <source>On the form, needed</source>
        <translation>Rodomas formoje, būtinas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Pagrindinis adresas</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Kelias</translation>
    </message>
    <message>
        <source>Requester of new customers</source>
        <translation>Naujų klientų užklausos teikėjas</translation>
    </message>
    <message>
        <source>Category of new customers</source>
        <translation>Naujų klientų kategorija</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Laukti atsakymo</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Verslo padalinys</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>%1 ryšys</translation>
    </message>
    <message>
        <source>Enter a name for this connection.</source>
        <translation>Įrašykite šio ryšio pavadinimą.</translation>
    </message>
    <message>
        <source>Another connection is called “%1”. Enter another name.</source>
        <translation>Kitas ryšys jau vadinasi „%1“. Įrašykite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>Practice is built in: a server on this computer answers as the service would, and nothing leaves the computer.</source>
        <translation>Mokomasis ryšys įtaisytas programoje: šiame kompiuteryje veikiantis serveris atsako taip, kaip atsakytų sistema, ir jokie duomenys iš kompiuterio neišsiunčiami.</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read the customers. Use https:// where the service offers it.</source>
        <translation>Šio adreso ryšys nešifruojamas: klientų duomenis gali perskaityti bet kas, per ką jie perduodami. Jei sistema palaiko, naudokite https://.</translation>
    </message>
    <message>
        <source>Customers are sent to %1.</source>
        <translation>Klientai siunčiami adresu %1.</translation>
    </message>
    <message>
        <source>Also needed</source>
        <translation>Taip pat būtina</translation>
    </message>
</context>
<context>
    <name>App::FileController</name>
    <message>
        <source>Individual, only what is needed</source>
        <translation>Fizinis asmuo, tik būtini laukai</translation>
    </message>
    <message>
        <source>Individual, every field</source>
        <translation>Fizinis asmuo, visi laukai</translation>
    </message>
    <message>
        <source>Organization, only what is needed</source>
        <translation>Juridinis asmuo, tik būtini laukai</translation>
    </message>
    <message>
        <source>Organization, every field</source>
        <translation>Juridinis asmuo, visi laukai</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>Atverti klientus</translation>
    </message>
    <message>
        <source>Customers (*.xml *.json)</source>
        <translation>Klientai (*.xml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>“%1” was not loaded</source>
        <translation>„%1“ neįkeltas</translation>
    </message>
    <message>
        <source>%1 The form has kept what it held.</source>
        <translation>%1 Formos turinys nepakito.</translation>
    </message>
    <message>
        <source>loading “%1”</source>
        <translation>failo „%1“ įkėlimą</translation>
    </message>
    <message>
        <source>Save as XML</source>
        <translation>Įrašyti kaip XML</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Įrašyti kaip JSON</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The customer was not saved</source>
        <translation>Klientas neįrašytas</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. The form still holds everything; choose another place.</source>
        <translation>Failo „%1“ įrašyti nepavyko: %2. Formoje viskas išliko; pasirinkite kitą vietą.</translation>
    </message>
</context>
<context>
    <name>App::FindingsListing</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a name in a file and its value</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line number, name and value, what happened</comment>
        <translation>%1 eilutė, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent yet. To correct: %n</source>
        <translation>
            <numerusform>Dar niekas neišsiųsta. Taisytinų vietų: %n</numerusform>
            <numerusform>Dar niekas neišsiųsta. Taisytinų vietų: %n</numerusform>
            <numerusform>Dar niekas neišsiųsta. Taisytinų vietų: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is loaded. To look at: %n</source>
        <translation>
            <numerusform>Įkeltas „%1“. Peržiūrėtinų vietų: %n</numerusform>
            <numerusform>Įkeltas „%1“. Peržiūrėtinų vietų: %n</numerusform>
            <numerusform>Įkeltas „%1“. Peržiūrėtinų vietų: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reasons that the service gave: %n</source>
        <translation>
            <numerusform>Sistemos nurodytų priežasčių: %n</numerusform>
            <numerusform>Sistemos nurodytų priežasčių: %n</numerusform>
            <numerusform>Sistemos nurodytų priežasčių: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::HouseRulesList</name>
    <message>
        <source>Find a field</source>
        <translation>Rasti lauką</translation>
    </message>
    <message>
        <source>Fields that are also needed</source>
        <translation>Laukai, kurie taip pat būtini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a row: Address: City</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>App::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Failas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaguoti</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Eiti</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ro&amp;dymas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pagalba</translation>
    </message>
    <message>
        <source>&amp;About Intake</source>
        <translation>&amp;Apie „Intake“</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Naujas klientas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Atverti…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>Atverti &amp;pavyzdį</translation>
    </message>
    <message>
        <source>Open next &amp;waiting file</source>
        <translation>Atverti &amp;kitą laukiantį failą</translation>
    </message>
    <message>
        <source>Save as &amp;XML…</source>
        <translation>Įrašyti kaip &amp;XML…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Įrašyti kaip &amp;JSON…</translation>
    </message>
    <message>
        <source>Show &amp;request…</source>
        <translation>&amp;Rodyti užklausą…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Grąžinti</translation>
    </message>
    <message>
        <source>&amp;Switch between individual and organization</source>
        <translation>&amp;Perjungti: fizinis arba juridinis asmuo</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Kita pastaba</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Ankstesnė pastaba</translation>
    </message>
    <message>
        <source>Section &amp;%1</source>
        <translation>&amp;%1 skyrius</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Pateikti</translation>
    </message>
    <message>
        <source>&amp;Cancel sending</source>
        <translation>&amp;Nutraukti siuntimą</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Ryšys</translation>
    </message>
    <message>
        <source>&amp;Edit connections…</source>
        <translation>R&amp;edaguoti ryšius…</translation>
    </message>
    <message>
        <source>Next practice &amp;answer</source>
        <translation>&amp;Kitas mokomasis atsakymas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Apipavidalinimas</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Kaip operacinės sistemos</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Š&amp;viesus</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tamsus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kalba</translation>
    </message>
</context>
<context>
    <name>App::MainWindow</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>Redaguoti ryšius</translation>
    </message>
    <message>
        <source>Practice: a server on this computer answers. Nothing leaves this computer.</source>
        <translation>Mokomasis ryšys: atsako šiame kompiuteryje veikiantis serveris. Jokie duomenys iš šio kompiuterio neišsiunčiami.</translation>
    </message>
    <message>
        <source>Load next</source>
        <translation>Įkelti kitą</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Pamiršti juos</translation>
    </message>
    <message>
        <source>starting a new customer</source>
        <translation>naujo kliento pradėjimą</translation>
    </message>
    <message>
        <source>About Intake</source>
        <translation>Apie „Intake“</translation>
    </message>
    <message>
        <source>Intake %1 enters customers by hand for screening.</source>
        <translation>„Intake %1“ – programa tikrinamų klientų duomenims rankiniu būdu įvesti.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Įrašyta: %1</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Įkelta: %1</translation>
    </message>
    <message>
        <source>The connection “%1” is not encrypted: others on the network can read the customers that you send.</source>
        <translation>Ryšys „%1“ nešifruojamas: siunčiamų klientų duomenis gali perskaityti kiti tinklo naudotojai.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Ryšys: %1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation>Ryšys: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be loaded. Next: %1</source>
        <translation>
            <numerusform>Laukia %n įkeltinas failas. Kitas: %1</numerusform>
            <numerusform>Laukia %n įkeltini failai. Kitas: %1</numerusform>
            <numerusform>Laukia %n įkeltinų failų. Kitas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no address to send to</source>
        <translation>Nėra adreso, kuriuo siųsti</translation>
    </message>
    <message>
        <source>A customer is being sent. Wait for the answer or cancel the sending, then close.</source>
        <translation>Klientas siunčiamas. Palaukite atsakymo arba atšaukite siuntimą, tada užverkite langą.</translation>
    </message>
</context>
<context>
    <name>App::OutcomePanel</name>
    <message>
        <source>Show answer…</source>
        <translation>Rodyti atsakymą…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Užverti šį pranešimą</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Priimta: %1</translation>
    </message>
    <message>
        <source>Communication number %1, at %2.</source>
        <translation>Komunikacijos numeris %1, laikas %2.</translation>
    </message>
    <message>
        <source>Refused: %1 (status %2)</source>
        <translation>Atmesta: %1 (kodas %2)</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Atmesta: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Neišsiųsta: %1</translation>
    </message>
    <message>
        <source>Unknown whether it arrived: %1</source>
        <translation>Nežinia, ar gauta: %1</translation>
    </message>
</context>
<context>
    <name>App::SubmissionFlow</name>
    <message>
        <source>Not sent</source>
        <translation>Neišsiųsta</translation>
    </message>
</context>
<context>
    <name>App::SubmitBar</name>
    <message>
        <source>Cancel</source>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Pateikti</translation>
    </message>
    <message>
        <source>Check the customer and send it (Ctrl+Enter)</source>
        <translation>Patikrinti kliento duomenis ir juos išsiųsti (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Sending… %n second(s) left</source>
        <translation>
            <numerusform>Siunčiama… Liko %n sekundė</numerusform>
            <numerusform>Siunčiama… Liko %n sekundės</numerusform>
            <numerusform>Siunčiama… Liko %n sekundžių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::SubmittedNumbers</name>
    <message>
        <source>%1 is damaged. Customers are sent as before, but numbers that were used before go unnoticed. Delete that file to begin anew.</source>
        <translation>Failas %1 sugadintas. Klientai siunčiami kaip anksčiau, bet jau naudoti numeriai nepastebimi. Ištrinkite tą failą, kad būtų pradėta iš naujo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Customers are sent as before, but some numbers that were used before may go unnoticed. Delete that file to begin anew.</source>
        <translation>Failas %1 sugadintas. Klientai siunčiami kaip anksčiau, bet kai kurie jau naudoti numeriai gali likti nepastebėti. Ištrinkite tą failą, kad būtų pradėta iš naujo.</translation>
    </message>
    <message>
        <source>Nothing can be kept in %1 (%2). Customers are sent as before, but their numbers are forgotten when the program ends. Make that folder writable.</source>
        <translation>Aplanke %1 nieko negalima išsaugoti (%2). Klientai siunčiami kaip anksčiau, bet baigus programą jų numeriai užmirštami. Suteikite teisę į tą aplanką rašyti.</translation>
    </message>
</context>
<context>
    <name>App::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Užklausa</translation>
    </message>
    <message>
        <source>POST %1 — exactly these bytes are sent.</source>
        <translation>POST %1 – siunčiami būtent šie baitai.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopijuoti kaip „curl“ komandą</translation>
    </message>
    <message>
        <source>%1 answered with status %2 at %3.</source>
        <translation>%1 atsakė kodu %2, laikas %3.</translation>
    </message>
    <message>
        <source>No answer from %1 was read (%2).</source>
        <translation>Iš %1 jokio atsakymo negauta (%2).</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Sistemos atsakymas</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nieko)</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Kopijuoti, kas išsiųsta</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Needed to send</source>
        <translation>Būtini duomenys</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registracija</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresai</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Risk and screening</source>
        <translation>Rizika ir patikra</translation>
    </message>
    <message>
        <source>Business relationship</source>
        <translation>Dalykiniai santykiai</translation>
    </message>
    <message>
        <source>Activity and income</source>
        <translation>Veikla ir pajamos</translation>
    </message>
    <message>
        <source>Initial deposit</source>
        <translation>Pradinis įnašas</translation>
    </message>
    <message>
        <source>Structure and oversight</source>
        <translation>Struktūra ir priežiūra</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a row: Address 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field in a row: Address 2: City</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Asmens ar įmonės kodas</translation>
    </message>
    <message>
        <source>National identification or registration number. Where none is issued, another unique one: passport, tax or social security number.</source>
        <translation>Asmens kodas arba juridinio asmens kodas. Jei toks nesuteikiamas – kitas unikalus numeris: paso, mokesčių mokėtojo arba socialinio draudimo.</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Rizikos lygis</translation>
    </message>
    <message>
        <source>Risk level given by your institution.</source>
        <translation>Jūsų įstaigos nustatytas rizikos lygis.</translation>
    </message>
    <message>
        <source>Screenings to start</source>
        <translation>Pradedamos patikros</translation>
    </message>
    <message>
        <source>The screenings that the service starts for this customer.</source>
        <translation>Patikros, kurias sistema pradeda dėl šio kliento.</translation>
    </message>
    <message>
        <source>Politically exposed</source>
        <translation>Politiškai pažeidžiamas (paveikiamas)</translation>
    </message>
    <message>
        <source>Whether the person, or someone in the organization, is a politically exposed person.</source>
        <translation>Ar asmuo (arba kas nors juridiniame asmenyje) yra politiškai pažeidžiamas (paveikiamas) asmuo.</translation>
    </message>
    <message>
        <source>Sanctioned</source>
        <translation>Taikomos sankcijos</translation>
    </message>
    <message>
        <source>Whether the customer is under sanctions.</source>
        <translation>Ar klientui taikomos sankcijos.</translation>
    </message>
    <message>
        <source>In adverse media</source>
        <translation>Neigiama žiniasklaidos informacija</translation>
    </message>
    <message>
        <source>Whether adverse media reports exist.</source>
        <translation>Ar žiniasklaidoje yra neigiamos informacijos apie klientą.</translation>
    </message>
    <message>
        <source>On an internal list</source>
        <translation>Įtrauktas į vidinį sąrašą</translation>
    </message>
    <message>
        <source>Whether the customer is on a list of your institution.</source>
        <translation>Ar klientas įtrauktas į jūsų įstaigos sąrašą.</translation>
    </message>
    <message>
        <source>Application date</source>
        <translation>Paraiškos data</translation>
    </message>
    <message>
        <source>Day on which the customer applied.</source>
        <translation>Diena, kurią klientas pateikė paraišką.</translation>
    </message>
    <message>
        <source>Approval date</source>
        <translation>Patvirtinimo data</translation>
    </message>
    <message>
        <source>Day on which the application was approved.</source>
        <translation>Diena, kurią paraiška patvirtinta.</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Uždarymo data</translation>
    </message>
    <message>
        <source>Day on which all accounts were closed. Only for a closed customer.</source>
        <translation>Diena, kurią uždarytos visos sąskaitos. Tik kai kliento būsena – „Uždarytas“.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Veikla</translation>
    </message>
    <message>
        <source>What the customer does.</source>
        <translation>Kuo klientas verčiasi.</translation>
    </message>
    <message>
        <source>Source of income</source>
        <translation>Pajamų šaltinis</translation>
    </message>
    <message>
        <source>Where the income comes from.</source>
        <translation>Iš kur gaunamos pajamos.</translation>
    </message>
    <message>
        <source>Cash dominates</source>
        <translation>Vyrauja grynieji pinigai</translation>
    </message>
    <message>
        <source>Whether cash is the main source of income.</source>
        <translation>Ar pagrindinis pajamų šaltinis – grynieji pinigai.</translation>
    </message>
    <message>
        <source>Deposit amount</source>
        <translation>Įnašo suma</translation>
    </message>
    <message>
        <source>Amount of the first deposit.</source>
        <translation>Pirmojo įnašo suma.</translation>
    </message>
    <message>
        <source>Deposit currency</source>
        <translation>Įnašo valiuta</translation>
    </message>
    <message>
        <source>Currency of the first deposit.</source>
        <translation>Pirmojo įnašo valiuta.</translation>
    </message>
    <message>
        <source>Deposit account</source>
        <translation>Įnašo sąskaita</translation>
    </message>
    <message>
        <source>Account from which the first deposit came.</source>
        <translation>Sąskaita, iš kurios gautas pirmasis įnašas.</translation>
    </message>
    <message>
        <source>Deposit bank</source>
        <translation>Įnašo bankas</translation>
    </message>
    <message>
        <source>Bank of that account.</source>
        <translation>Bankas, kuriame yra ta sąskaita.</translation>
    </message>
    <message>
        <source>Source of the deposit</source>
        <translation>Įnašo lėšų šaltinis</translation>
    </message>
    <message>
        <source>Where the money of the first deposit comes from.</source>
        <translation>Iš kur gautos pirmojo įnašo lėšos.</translation>
    </message>
    <message>
        <source>Actual address declared</source>
        <translation>Faktinis adresas deklaruotas</translation>
    </message>
    <message>
        <source>Whether the customer declared the actual address.</source>
        <translation>Ar klientas deklaravo faktinį adresą.</translation>
    </message>
    <message>
        <source>Correspondence address declared</source>
        <translation>Korespondencijos adresas deklaruotas</translation>
    </message>
    <message>
        <source>Whether the customer declared a correspondence address.</source>
        <translation>Ar klientas deklaravo adresą korespondencijai.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>First name or names, as in the identity document.</source>
        <translation>Vardas (vardai), kaip asmens dokumente.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Last name or names, as in the identity document.</source>
        <translation>Pavardė (pavardės), kaip asmens dokumente.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Gimimo data</translation>
    </message>
    <message>
        <source>Day of birth.</source>
        <translation>Gimimo diena.</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Gimimo šalis</translation>
    </message>
    <message>
        <source>Country in which the person was born.</source>
        <translation>Šalis, kurioje asmuo gimė.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Country whose citizen the person is.</source>
        <translation>Šalis, kurios pilietis yra asmuo.</translation>
    </message>
    <message>
        <source>Second citizenship</source>
        <translation>Antroji pilietybė</translation>
    </message>
    <message>
        <source>Another country whose citizen the person is.</source>
        <translation>Kita šalis, kurios pilietis yra asmuo.</translation>
    </message>
    <message>
        <source>Permanent residence</source>
        <translation>Nuolatinio gyvenimo šalis</translation>
    </message>
    <message>
        <source>Country in which the person lives permanently.</source>
        <translation>Šalis, kurioje asmuo nuolat gyvena.</translation>
    </message>
    <message>
        <source>Legal resident</source>
        <translation>Gyvena teisėtai</translation>
    </message>
    <message>
        <source>Whether the person resides legally.</source>
        <translation>Ar asmuo šalyje gyvena teisėtai.</translation>
    </message>
    <message>
        <source>Incoming payments</source>
        <translation>Gaunami mokėjimai</translation>
    </message>
    <message>
        <source>What incoming payments are for.</source>
        <translation>Už ką gaunami mokėjimai.</translation>
    </message>
    <message>
        <source>Family member is a PEP</source>
        <translation>Šeimos narys yra PEP</translation>
    </message>
    <message>
        <source>Whether a family member is a politically exposed person.</source>
        <translation>Ar šeimos narys yra politiškai pažeidžiamas (paveikiamas) asmuo.</translation>
    </message>
    <message>
        <source>In litigation</source>
        <translation>Dalyvauja teismo procese</translation>
    </message>
    <message>
        <source>Whether the person is being litigated.</source>
        <translation>Ar asmens atžvilgiu vyksta teismo procesas.</translation>
    </message>
    <message>
        <source>AML officer</source>
        <translation>PPTF prevencijos pareigūnas</translation>
    </message>
    <message>
        <source>Whether the person is an officer for anti-money-laundering.</source>
        <translation>Ar asmuo yra už pinigų plovimo ir teroristų finansavimo prevenciją atsakingas pareigūnas.</translation>
    </message>
    <message>
        <source>Black or white list</source>
        <translation>Juodasis ar baltasis sąrašas</translation>
    </message>
    <message>
        <source>Whether the person is put on the black or the white list.</source>
        <translation>Ar asmuo įtrauktas į juodąjį arba baltąjį sąrašą.</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Kliento tipas</translation>
    </message>
    <message>
        <source>Whether the customer is a person or an organization.</source>
        <translation>Ar klientas yra fizinis, ar juridinis asmuo.</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Your own, unique id of this customer.</source>
        <translation>Jūsų pačių suteiktas unikalus šio kliento ID.</translation>
    </message>
    <message>
        <source>Communication number</source>
        <translation>Komunikacijos numeris</translation>
    </message>
    <message>
        <source>Unique number of this communication. The risk assessment refers to it when it answers.</source>
        <translation>Unikalus šios komunikacijos numeris. Juo remiasi rizikos vertinimo atsakymas.</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Užklausos teikėjas</translation>
    </message>
    <message>
        <source>The system that asks for the screening, for example financial_institution.</source>
        <translation>Sistema, kuri kreipiasi dėl patikros, pvz., financial_institution.</translation>
    </message>
    <message>
        <source>Risk management category</source>
        <translation>Rizikos valdymo kategorija</translation>
    </message>
    <message>
        <source>Category under which the customer is assessed, for example FAST.</source>
        <translation>Kategorija, pagal kurią klientas vertinamas, pvz., FAST.</translation>
    </message>
    <message>
        <source>Customer status</source>
        <translation>Kliento būsena</translation>
    </message>
    <message>
        <source>Pending: application received. Active: onboarded. Rejected: turned down before an account was opened. Suspended: activity restricted. Closed: profile disabled.</source>
        <translation>Laukiantis: paraiška gauta. Aktyvus: klientas priimtas. Atmestas: atsisakyta dar neatidarius sąskaitos. Sustabdytas: veikla apribota. Uždarytas: profilis išjungtas.</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Verslo padalinys</translation>
    </message>
    <message>
        <source>The unit of your institution that serves the customer.</source>
        <translation>Jūsų įstaigos padalinys, kuris aptarnauja klientą.</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Juridinio asmens pavadinimas</translation>
    </message>
    <message>
        <source>Full name, as in the register.</source>
        <translation>Visas pavadinimas, kaip registre.</translation>
    </message>
    <message>
        <source>Registration country</source>
        <translation>Registracijos šalis</translation>
    </message>
    <message>
        <source>Country in which the organization is registered.</source>
        <translation>Šalis, kurioje juridinis asmuo įregistruotas.</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Teisinė forma</translation>
    </message>
    <message>
        <source>Legal form as a code, for example LTD or COOPERATIVE.</source>
        <translation>Teisinės formos kodas, pvz., LTD arba COOPERATIVE.</translation>
    </message>
    <message>
        <source>Establishment date</source>
        <translation>Įsteigimo data</translation>
    </message>
    <message>
        <source>Day on which the organization was established.</source>
        <translation>Diena, kurią juridinis asmuo įsteigtas.</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Legal entity identifier, 20 characters (ISO 17442).</source>
        <translation>Juridinio asmens identifikatorius, 20 simbolių (ISO 17442).</translation>
    </message>
    <message>
        <source>GIIN</source>
        <translation>GIIN</translation>
    </message>
    <message>
        <source>Global intermediary identification number, as in A1B2C3.00000.LE.440.</source>
        <translation>Pasaulinis tarpininko identifikavimo numeris, pvz., A1B2C3.00000.LE.440.</translation>
    </message>
    <message>
        <source>Value of assets</source>
        <translation>Turto vertė</translation>
    </message>
    <message>
        <source>Value of the assets as a whole number.</source>
        <translation>Turto vertė sveikuoju skaičiumi.</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Darbuotojų skaičius</translation>
    </message>
    <message>
        <source>How many people the organization employs.</source>
        <translation>Kiek darbuotojų turi juridinis asmuo.</translation>
    </message>
    <message>
        <source>Listed on an exchange</source>
        <translation>Įtrauktas į biržos sąrašus</translation>
    </message>
    <message>
        <source>Whether its shares are traded on a stock exchange.</source>
        <translation>Ar jo akcijomis prekiaujama vertybinių popierių biržoje.</translation>
    </message>
    <message>
        <source>Financial institution</source>
        <translation>Finansų įstaiga</translation>
    </message>
    <message>
        <source>Whether it is a financial institution itself.</source>
        <translation>Ar jis pats yra finansų įstaiga.</translation>
    </message>
    <message>
        <source>Regions of activity</source>
        <translation>Veiklos regionai</translation>
    </message>
    <message>
        <source>Where the organization is active.</source>
        <translation>Kur juridinis asmuo vykdo veiklą.</translation>
    </message>
    <message>
        <source>Activity in restricted regions</source>
        <translation>Veikla ribojamuose regionuose</translation>
    </message>
    <message>
        <source>What it does in regions under restrictions.</source>
        <translation>Ką jis veikia regionuose, kuriems taikomi apribojimai.</translation>
    </message>
    <message>
        <source>Directly managed</source>
        <translation>Valdomas tiesiogiai</translation>
    </message>
    <message>
        <source>Whether the owners manage it directly.</source>
        <translation>Ar savininkai jį valdo tiesiogiai.</translation>
    </message>
    <message>
        <source>Multi-layer structure</source>
        <translation>Daugiapakopė struktūra</translation>
    </message>
    <message>
        <source>Whether it is owned through several layers.</source>
        <translation>Ar nuosavybė valdoma per kelias pakopas.</translation>
    </message>
    <message>
        <source>No major shareholders</source>
        <translation>Nėra stambiųjų akcininkų</translation>
    </message>
    <message>
        <source>Whether nobody holds a major share.</source>
        <translation>Ar niekas neturi stambios akcijų dalies.</translation>
    </message>
    <message>
        <source>Organizational structure</source>
        <translation>Organizacinė struktūra</translation>
    </message>
    <message>
        <source>How the organization is built.</source>
        <translation>Kaip juridinis asmuo sudarytas.</translation>
    </message>
    <message>
        <source>Licence required</source>
        <translation>Reikalinga licencija</translation>
    </message>
    <message>
        <source>Whether its activity needs a licence.</source>
        <translation>Ar jo veiklai reikalinga licencija.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencija</translation>
    </message>
    <message>
        <source>Which licence it has.</source>
        <translation>Kokią licenciją jis turi.</translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation>Prižiūrimas</translation>
    </message>
    <message>
        <source>Whether an authority supervises it.</source>
        <translation>Ar jį prižiūri priežiūros institucija.</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Audituojamas</translation>
    </message>
    <message>
        <source>Whether its accounts are audited.</source>
        <translation>Ar atliekamas jo finansinių ataskaitų auditas.</translation>
    </message>
    <message>
        <source>Number of audits</source>
        <translation>Auditų skaičius</translation>
    </message>
    <message>
        <source>How many audits there were.</source>
        <translation>Kiek auditų atlikta.</translation>
    </message>
    <message>
        <source>Years of audits</source>
        <translation>Auditų laikotarpis (metais)</translation>
    </message>
    <message>
        <source>The period of the audits in years.</source>
        <translation>Laikotarpis metais, kuriuo atlikti auditai.</translation>
    </message>
    <message>
        <source>Fined</source>
        <translation>Skirta baudų</translation>
    </message>
    <message>
        <source>Whether it was fined.</source>
        <translation>Ar jam buvo skirta baudų.</translation>
    </message>
    <message>
        <source>Years of fines</source>
        <translation>Baudų laikotarpis (metais)</translation>
    </message>
    <message>
        <source>The period of the fines in years.</source>
        <translation>Laikotarpis metais, kuriuo skirtos baudos.</translation>
    </message>
    <message>
        <source>Uses third-party services</source>
        <translation>Naudojasi trečiųjų šalių paslaugomis</translation>
    </message>
    <message>
        <source>Whether it uses services of third parties.</source>
        <translation>Ar jis naudojasi trečiųjų šalių paslaugomis.</translation>
    </message>
    <message>
        <source>Third-party services</source>
        <translation>Trečiųjų šalių paslaugos</translation>
    </message>
    <message>
        <source>Which services of third parties it uses.</source>
        <translation>Kokiomis trečiųjų šalių paslaugomis jis naudojasi.</translation>
    </message>
    <message>
        <source>The addresses of the customer.</source>
        <translation>Kliento adresai.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Address type</source>
        <translation>Adreso tipas</translation>
    </message>
    <message>
        <source>What the address is for, for example RESIDENCE, REGISTRATION or HEADQUARTERS.</source>
        <translation>Kokios paskirties adresas, pvz., RESIDENCE, REGISTRATION arba HEADQUARTERS.</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Visas adresas</translation>
    </message>
    <message>
        <source>The whole address in one line.</source>
        <translation>Visas adresas viena eilute.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Country of the address.</source>
        <translation>Adreso šalis.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regionas</translation>
    </message>
    <message>
        <source>Region, county or state.</source>
        <translation>Regionas, apskritis arba valstija.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miestas</translation>
    </message>
    <message>
        <source>City or town.</source>
        <translation>Miestas arba miestelis.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Gatvė ir namo numeris</translation>
    </message>
    <message>
        <source>Street, house and flat.</source>
        <translation>Gatvė, namas ir butas.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Pašto kodas</translation>
    </message>
    <message>
        <source>Postal code.</source>
        <translation>Pašto kodas.</translation>
    </message>
    <message>
        <source>Use for correspondence</source>
        <translation>Naudojamas korespondencijai</translation>
    </message>
    <message>
        <source>Whether letters go to this address.</source>
        <translation>Ar šiuo adresu siunčiami laiškai.</translation>
    </message>
    <message>
        <source>The documents of the customer.</source>
        <translation>Kliento dokumentai.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentas</translation>
    </message>
    <message>
        <source>Document holder</source>
        <translation>Dokumento turėtojas</translation>
    </message>
    <message>
        <source>Whether the document is of a person or of an organization.</source>
        <translation>Ar dokumentas yra fizinio, ar juridinio asmens.</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Dokumento tipas</translation>
    </message>
    <message>
        <source>Which kind of document it is.</source>
        <translation>Koks tai dokumentas.</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Dokumento numeris</translation>
    </message>
    <message>
        <source>Number of the document, as printed on it.</source>
        <translation>Dokumento numeris, kaip jame įrašyta.</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Išdavimo data</translation>
    </message>
    <message>
        <source>Day on which the document was issued.</source>
        <translation>Diena, kurią dokumentas išduotas.</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Galioja iki</translation>
    </message>
    <message>
        <source>Last day on which the document is valid.</source>
        <translation>Paskutinė dokumento galiojimo diena.</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>Išdavusi šalis</translation>
    </message>
    <message>
        <source>Country that issued the document.</source>
        <translation>Šalis, kuri išdavė dokumentą.</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Išdavusi įstaiga</translation>
    </message>
    <message>
        <source>Authority that issued the document.</source>
        <translation>Įstaiga, kuri išdavė dokumentą.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>What else is worth knowing about the document.</source>
        <translation>Ką dar verta žinoti apie dokumentą.</translation>
    </message>
    <message>
        <source>How the customer is reached.</source>
        <translation>Kaip susisiekti su klientu.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Kontakto tipas</translation>
    </message>
    <message>
        <source>Mobile phone, fixed phone, e-mail or website.</source>
        <translation>Mobilusis arba fiksuotojo ryšio telefonas, el. paštas arba svetainė.</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numeris arba adresas</translation>
    </message>
    <message>
        <source>The phone number, e-mail address or web address.</source>
        <translation>Telefono numeris, el. pašto arba svetainės adresas.</translation>
    </message>
    <message>
        <source>Use for communication</source>
        <translation>Naudojamas bendrauti</translation>
    </message>
    <message>
        <source>Whether the customer may be reached this way.</source>
        <translation>Ar su klientu galima susisiekti šiuo būdu.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Check the LEI: it has 18 capital letters or digits and then 2 digits, as in 5493001KJTIIGC8Y1R12.</source>
        <translation>Patikrinkite LEI: jį sudaro 18 didžiųjų raidžių arba skaitmenų ir dar 2 skaitmenys, pvz., 5493001KJTIIGC8Y1R12.</translation>
    </message>
    <message>
        <source>Check the LEI: its last two digits do not fit the rest, so a character is probably mistyped.</source>
        <translation>Patikrinkite LEI: du paskutiniai skaitmenys nedera su kitais simboliais, tikriausiai kuris nors įvestas klaidingai.</translation>
    </message>
    <message>
        <source>Check the GIIN: it has the form XXXXXX.XXXXX.XX.XXX, as in A1B2C3.00000.LE.440.</source>
        <translation>Patikrinkite GIIN: jo forma yra XXXXXX.XXXXX.XX.XXX, pvz., A1B2C3.00000.LE.440.</translation>
    </message>
    <message>
        <source>Check the deposit account: it looks like an IBAN, but IBANs of its country have another length.</source>
        <translation>Patikrinkite įnašo sąskaitą: ji panaši į IBAN, bet tos šalies IBAN yra kitokio ilgio.</translation>
    </message>
    <message>
        <source>Check the deposit account: it looks like an IBAN, but its check digits do not fit the rest, so a character is probably mistyped.</source>
        <translation>Patikrinkite įnašo sąskaitą: ji panaši į IBAN, bet kontroliniai skaitmenys nedera su kitais simboliais, tikriausiai kuris nors įvestas klaidingai.</translation>
    </message>
    <message numerus="yes">
        <source>Check the birth date: it is more than %n years ago.</source>
        <translation>
            <numerusform>Patikrinkite gimimo datą: nuo jos praėjo daugiau kaip %n metai.</numerusform>
            <numerusform>Patikrinkite gimimo datą: nuo jos praėjo daugiau kaip %n metai.</numerusform>
            <numerusform>Patikrinkite gimimo datą: nuo jos praėjo daugiau kaip %n metų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the second citizenship: it is the same as the first.</source>
        <translation>Patikrinkite antrąją pilietybę: ji sutampa su pirmąja.</translation>
    </message>
    <message>
        <source>Check the communication number: it was submitted from this computer before, and each submission needs its own.</source>
        <translation>Patikrinkite komunikacijos numerį: jis iš šio kompiuterio jau pateiktas, o kiekvienam pateikimui reikia atskiro.</translation>
    </message>
    <message>
        <source>Check the external id: a customer with it was submitted from this computer before.</source>
        <translation>Patikrinkite išorinį ID: klientas su tokiu ID iš šio kompiuterio jau pateiktas.</translation>
    </message>
    <message>
        <source>Check the %1: parts of it are replaced by asterisks.</source>
        <translation>Patikrinkite lauką „%1“: dalis reikšmės pakeista žvaigždutėmis.</translation>
    </message>
    <message>
        <source>Enter the closing date: a closed customer has one.</source>
        <translation>Įrašykite uždarymo datą: uždarytas klientas ją turi turėti.</translation>
    </message>
    <message>
        <source>Clear the closing date, or choose Closed as the customer status: only a closed customer has a closing date.</source>
        <translation>Ištrinkite uždarymo datą arba pasirinkite kliento būseną „Uždarytas“: uždarymo datą turi tik uždarytas klientas.</translation>
    </message>
    <message>
        <source>Check the phone number: no country has such a number.</source>
        <translation>Patikrinkite telefono numerį: tokio numerio nėra jokioje šalyje.</translation>
    </message>
    <message>
        <source>Write the phone number with its country code, as in +370 612 34567.</source>
        <translation>Telefono numerį rašykite su šalies kodu, pvz., +370 612 34567.</translation>
    </message>
    <message>
        <source>Check the e-mail address: it has the form name@example.com.</source>
        <translation>Patikrinkite el. pašto adresą: jo forma yra vardas@example.com.</translation>
    </message>
    <message>
        <source>Check the web address: it has the form www.example.com or https://example.com/page.</source>
        <translation>Patikrinkite svetainės adresą: jo forma yra www.example.com arba https://example.com/page.</translation>
    </message>
    <message>
        <source>Expiry date must be the same as or after the issue date.</source>
        <translation>Lauko „Galioja iki“ data turi sutapti su išdavimo data arba būti vėlesnė.</translation>
    </message>
    <message>
        <source>Check the document: it has expired.</source>
        <translation>Patikrinkite dokumentą: jis nebegalioja.</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>How a label is written inside a sentence, as in &quot;Enter the first name.&quot; Translate with &quot;as it is&quot; where your language keeps the capital letter there, or where your sentences put the label in quotes; otherwise leave &quot;small&quot;.</extracomment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>Choose at least one of the %1.</source>
        <translation>Pasirinkite bent vieną lauko „%1“ reikšmę.</translation>
    </message>
    <message>
        <source>Add at least one %1.</source>
        <comment>what one row is called: address</comment>
        <translation>Pridėkite bent vieną įrašą „%1“.</translation>
    </message>
    <message>
        <source>Choose the %1.</source>
        <comment>customer status</comment>
        <translation>Pasirinkite lauko „%1“ reikšmę.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <comment>first name</comment>
        <translation>Užpildykite lauką „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten the %1 to %n characters. It has %2 now.</source>
        <translation>
            <numerusform>Sutrumpinkite lauko „%1“ reikšmę iki %n simbolio. Dabar jų – %2.</numerusform>
            <numerusform>Sutrumpinkite lauko „%1“ reikšmę iki %n simbolių. Dabar jų – %2.</numerusform>
            <numerusform>Sutrumpinkite lauko „%1“ reikšmę iki %n simbolių. Dabar jų – %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the %1 as a date, as in 1995-05-24.</source>
        <translation>Lauke „%1“ įrašykite datą, pvz., 1995-05-24.</translation>
    </message>
    <message>
        <source>Correct the %1: the calendar does not have this day.</source>
        <translation>Pataisykite lauką „%1“: kalendoriuje tokios dienos nėra.</translation>
    </message>
    <message>
        <source>%1 must be today or before.</source>
        <comment>Birth date</comment>
        <translation>Lauko „%1“ data turi būti šiandienos arba ankstesnė.</translation>
    </message>
    <message>
        <source>Choose the %1 from the list: what stands here is not in it.</source>
        <translation>Pasirinkite lauko „%1“ reikšmę iš sąrašo: įrašytos reikšmės jame nėra.</translation>
    </message>
    <message>
        <source>Take “%2” out of the %1: the service does not know it.</source>
        <translation>Pašalinkite „%2“ iš lauko „%1“: sistema tokios reikšmės nežino.</translation>
    </message>
    <message>
        <source>Choose yes or no for “%1”.</source>
        <translation>Lauke „%1“ pasirinkite „Taip“ arba „Ne“.</translation>
    </message>
    <message>
        <source>Write the %1 in digits, with a point before the decimals and no spaces, as in 10000.50.</source>
        <translation>Lauke „%1“ rašykite skaičių be tarpų, dešimtainę dalį atskirkite tašku, pvz., 10000.50.</translation>
    </message>
    <message>
        <source>Write the %1 as a whole number in digits only, as in 250.</source>
        <translation>Lauke „%1“ rašykite sveikąjį skaičių vien skaitmenimis, pvz., 250.</translation>
    </message>
    <message>
        <source>%1 must be zero or more.</source>
        <comment>Deposit amount</comment>
        <translation>Lauko „%1“ reikšmė turi būti nulis arba didesnė.</translation>
    </message>
    <message>
        <source>%1 must be 2147483647 or less.</source>
        <comment>Number of employees</comment>
        <translation>Lauko „%1“ reikšmė turi būti ne didesnė kaip 2147483647.</translation>
    </message>
    <message>
        <source>%1 must be the same as or after the %2.</source>
        <comment>Closing date, application date</comment>
        <translation>Lauko „%1“ data turi sutapti su lauko „%2“ data arba būti vėlesnė.</translation>
    </message>
</context>
<context>
    <name>Classifiers</name>
    <message>
        <source>The service offers no list of codes here. Type the code.</source>
        <translation>Sistema čia kodų sąrašo nepateikia. Įrašykite kodą.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Individual</source>
        <translation>Fizinis asmuo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Juridinis asmuo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Laukiantis</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktyvus</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Atmestas</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sustabdytas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uždarytas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mažas</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vidutinis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Didelis</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Itin didelis</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>Sankcijos</translation>
    </message>
    <message>
        <source>Politically exposed persons</source>
        <translation>Politiškai pažeidžiami (paveikiami) asmenys</translation>
    </message>
    <message>
        <source>Adverse media</source>
        <translation>Neigiama žiniasklaidos informacija</translation>
    </message>
    <message>
        <source>Internal list</source>
        <translation>Vidinis sąrašas</translation>
    </message>
    <message>
        <source>Black list</source>
        <translation>Juodasis sąrašas</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>Baltasis sąrašas</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasas</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Asmens tapatybės kortelė</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Leidimas gyventi</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Vairuotojo pažymėjimas</translation>
    </message>
    <message>
        <source>Registration certificate</source>
        <translation>Registracijos pažymėjimas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kitas</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobilusis telefonas</translation>
    </message>
    <message>
        <source>Fixed phone</source>
        <translation>Fiksuotojo ryšio telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Svetainė</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code: Lithuania (LT)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;intake --help&quot; shows what can be asked for.</source>
        <translation>„intake --help“ parodo, ko galima prašyti.</translation>
    </message>
    <message>
        <source>The address begins with http://: customers travel to %1 readable by others on the way. Use https:// where the service has it.</source>
        <translation>Adresas prasideda http://: klientų duomenis pakeliui į %1 gali perskaityti kiti. Jei sistema palaiko, naudokite https://.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Parodo šią pagalbą.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Parodo versiją.</translation>
    </message>
    <message>
        <source>Lists what is wrong with the files.</source>
        <translation>Išvardija, kas failuose negerai.</translation>
    </message>
    <message>
        <source>Prints the request that would be sent for the file.</source>
        <translation>Išspausdina užklausą, kuri būtų siunčiama pagal failą.</translation>
    </message>
    <message>
        <source>Checks and submits the files.</source>
        <translation>Patikrina ir pateikia failus.</translation>
    </message>
    <message>
        <source>Submits to this address instead of the connection in use.</source>
        <translation>Pateikia šiuo adresu, o ne naudojamu ryšiu.</translation>
    </message>
    <message>
        <source>Uses the built-in practice server.</source>
        <translation>Naudoja įtaisytą mokomąjį serverį.</translation>
    </message>
    <message>
        <source>Waits so long for an answer, 1 to 600 seconds.</source>
        <translation>Tiek laukia atsakymo: nuo 1 iki 600 sekundžių.</translation>
    </message>
    <message>
        <source>Keeps settings, drafts and history here.</source>
        <translation>Čia laiko nuostatas, juodraščius ir istoriją.</translation>
    </message>
    <message>
        <source>Enters customers for a screening service. Without --check, --print-json or --submit a window opens with the files.</source>
        <translation>Tikrinimo sistemai skirta klientų duomenų įvedimo programa. Be --check, --print-json ar --submit atveriamas langas su nurodytais failais.</translation>
    </message>
    <message>
        <source>Customers as XML or JSON files.</source>
        <translation>Klientai: XML arba JSON failai.</translation>
    </message>
    <message>
        <source>Only one of --check, --print-json and --submit can be done at a time.</source>
        <translation>Vienu metu galima nurodyti tik vieną iš --check, --print-json ir --submit.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Nenurodytas joks failas.</translation>
    </message>
    <message>
        <source>--print-json takes one file.</source>
        <translation>--print-json reikia vieno failo.</translation>
    </message>
    <message>
        <source>--server and --practice exclude each other.</source>
        <translation>--server ir --practice kartu nenaudojami.</translation>
    </message>
    <message>
        <source>--data takes a folder.</source>
        <translation>--data reikia aplanko.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds from 1 to %1.</source>
        <translation>--timeout reikia sekundžių skaičiaus nuo 1 iki %1.</translation>
    </message>
    <message>
        <source>--server, --practice and --timeout go with --submit or the window.</source>
        <translation>--server, --practice ir --timeout naudojami su --submit arba su langu.</translation>
    </message>
</context>
<context>
    <name>ConnectionFault</name>
    <message>
        <source>Nothing answers at %1. Check that the service runs and that the address of the connection is right.</source>
        <translation>Adresu %1 niekas neatsako. Patikrinkite, ar sistema veikia ir ar teisingas ryšio adresas.</translation>
    </message>
    <message>
        <source>No machine of the name %1 was found. Check the network and the address of the connection.</source>
        <translation>Kompiuteris, kurio vardas %1, nerastas. Patikrinkite tinklą ir ryšio adresą.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the service: %2. Ask those who run it for a certificate that this machine trusts.</source>
        <translation>%1 nepavyko įrodyti, kad tai tikroji sistema: %2. Paprašykite sistemos prižiūrėtojų sertifikato, kuriuo šis kompiuteris pasitiki.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not connect: %2. Check the proxy&apos;s settings.</source>
        <translation>Tarpinis serveris neprisijungė prie %1: %2. Patikrinkite tarpinio serverio nuostatas.</translation>
    </message>
    <message>
        <source>There was no connection to %1: %2. Check the network and the address of the connection.</source>
        <translation>Prie %1 prisijungti nepavyko: %2. Patikrinkite tinklą ir ryšio adresą.</translation>
    </message>
    <message>
        <source>There was no connection to %1 in time. Check the network and the address of the connection.</source>
        <translation>Prie %1 laiku prisijungti nepavyko. Patikrinkite tinklą ir ryšio adresą.</translation>
    </message>
    <message>
        <source>Sending was cancelled before anything had left.</source>
        <translation>Siuntimas nutrauktas dar nieko neišsiuntus.</translation>
    </message>
</context>
<context>
    <name>ConnectionProfile</name>
    <message>
        <source>Practice</source>
        <translation>Mokomasis</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The address of the service must start with https:// or http://. Correct it in the connection.</source>
        <translation>Sistemos adresas turi prasidėti https:// arba http://. Pataisykite jį ryšio nuostatose.</translation>
    </message>
    <message>
        <source>The address of the service names no machine. Enter it as in https://kyc.example.com in the connection.</source>
        <translation>Sistemos adrese nenurodytas kompiuteris. Ryšio nuostatose įrašykite jį taip: https://kyc.example.com.</translation>
    </message>
    <message>
        <source>The address of the service holds a user name or password, which others could read. Take it out of the address.</source>
        <translation>Sistemos adrese yra naudotojo vardas arba slaptažodis, kurį galėtų perskaityti kiti. Išimkite jį iš adreso.</translation>
    </message>
    <message>
        <source>The address of the service may not hold ? or #. Take that part out of the address.</source>
        <translation>Sistemos adrese negali būti ? arba #. Išimkite tą dalį iš adreso.</translation>
    </message>
    <message>
        <source>The path of the service is empty or holds a space, ? or #. Enter it as in %1 in the connection.</source>
        <translation>Sistemos kelias tuščias arba jame yra tarpas, ? ar #. Ryšio nuostatose įrašykite jį taip: %1.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n more part(s) of the file could not be taken as they stand and are not listed.</source>
        <translation>
            <numerusform>Dar %n failo dalies nepavyko paimti tokios, kokia ji yra; ji čia nerodoma.</numerusform>
            <numerusform>Dar %n failo dalių nepavyko paimti tokių, kokios jos yra; jos čia nerodomos.</numerusform>
            <numerusform>Dar %n failo dalių nepavyko paimti tokių, kokios jos yra; jos čia nerodomos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form has no such field. This part was left out.</source>
        <translation>Tokio lauko formoje nėra. Ši dalis praleista.</translation>
    </message>
    <message>
        <source>This field stands in the file more than once. The first one was taken, this one was left out.</source>
        <translation>Šis laukas faile pasikartoja. Paimtas pirmasis, šis praleistas.</translation>
    </message>
    <message>
        <source>The file holds more than one customer. The first one was loaded, this one was left out.</source>
        <translation>Faile yra daugiau nei vienas klientas. Įkeltas pirmasis, šis praleistas.</translation>
    </message>
    <message>
        <source>This part stands beside the customer and was left out.</source>
        <translation>Ši dalis nepriklauso klientui ir praleista.</translation>
    </message>
    <message>
        <source>A single value is expected here. This part was left out.</source>
        <translation>Čia turi būti viena reikšmė. Ši dalis praleista.</translation>
    </message>
    <message>
        <source>A list is expected here. The value was left out.</source>
        <translation>Čia turi būti sąrašas. Reikšmė praleista.</translation>
    </message>
    <message>
        <source>An entry with fields of its own is expected here. The value was left out.</source>
        <translation>Čia turi būti įrašas su savo laukais. Reikšmė praleista.</translation>
    </message>
    <message>
        <source>The list is longer than any customer&apos;s. The rows from here on were left out.</source>
        <translation>Sąrašas ilgesnis, nei gali turėti klientas. Eilutės nuo šios vietos praleistos.</translation>
    </message>
    <message>
        <source>“%1” can only hold %2. This value was left out.</source>
        <translation>Lauke „%1“ gali būti tik %2. Ši reikšmė praleista.</translation>
    </message>
    <message>
        <source>This value stands in the list more than once. It was taken once.</source>
        <translation>Ši reikšmė sąraše pasikartoja. Ji paimta vieną kartą.</translation>
    </message>
    <message>
        <source>This text stands between fields and belongs to none. It was left out.</source>
        <translation>Šis tekstas yra tarp laukų ir nepriklauso nė vienam. Jis praleistas.</translation>
    </message>
    <message>
        <source>An attribute is no field of the form. It was left out.</source>
        <translation>Atributas nėra formos laukas. Jis praleistas.</translation>
    </message>
    <message>
        <source>This is no date that exists. The field shows it as it stands; correct it there.</source>
        <translation>Tokios datos nėra. Laukas rodo reikšmę tokią, kokia ji faile; pataisykite ją ten.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. The field shows it as it stands; correct it there.</source>
        <translation>Tai nei „taip“, nei „ne“. Laukas rodo reikšmę tokią, kokia ji faile; pataisykite ją ten.</translation>
    </message>
    <message>
        <source>This is no whole number from 0 to 2147483647. The field shows it as it stands; correct it there.</source>
        <translation>Tai ne sveikasis skaičius nuo 0 iki 2147483647. Laukas rodo reikšmę tokią, kokia ji faile; pataisykite ją ten.</translation>
    </message>
    <message>
        <source>This is no whole number from 0. The field shows it as it stands; correct it there.</source>
        <translation>Tai ne sveikasis neneigiamas skaičius. Laukas rodo reikšmę tokią, kokia ji faile; pataisykite ją ten.</translation>
    </message>
    <message>
        <source>This is no number from 0. The field shows it as it stands; correct it there.</source>
        <translation>Tai ne neneigiamas skaičius. Laukas rodo reikšmę tokią, kokia ji faile; pataisykite ją ten.</translation>
    </message>
    <message>
        <source>“%1” can only be %2. The field shows the value as it stands; correct it there.</source>
        <translation>Lauke „%1“ gali būti tik %2. Laukas rodo reikšmę tokią, kokia ji faile; pataisykite ją ten.</translation>
    </message>
    <message>
        <source>The file writes this value in quotes, as a text. It was taken as it stands and will be sent without quotes.</source>
        <translation>Faile ši reikšmė parašyta kabutėse, kaip tekstas. Ji paimta tokia, kokia yra, ir bus siunčiama be kabučių.</translation>
    </message>
    <message>
        <source>The file writes this text as a number. It was taken as it stands; zeros at its beginning may be missing.</source>
        <translation>Faile šis tekstas parašytas kaip skaičius. Jis paimtas toks, koks yra; pradžioje gali trūkti nulių.</translation>
    </message>
    <message>
        <source>The file writes yes or no here, where a text is expected. It was taken as it stands; check the field.</source>
        <translation>Faile čia parašyta „taip“ arba „ne“, nors turi būti tekstas. Reikšmė paimta tokia, kokia yra; patikrinkite lauką.</translation>
    </message>
    <message>
        <source>An individual does not have this field. The value was left out.</source>
        <translation>Fizinis asmuo tokio lauko neturi. Reikšmė praleista.</translation>
    </message>
    <message>
        <source>An organization does not have this field. The value was left out.</source>
        <translation>Juridinis asmuo tokio lauko neturi. Reikšmė praleista.</translation>
    </message>
    <message>
        <source>The file is written for another version of the service. Its fields were taken by their names; check them.</source>
        <translation>Failas parengtas kitai sistemos versijai. Jo laukai paimti pagal pavadinimus; patikrinkite juos.</translation>
    </message>
    <message>
        <source>The file is written in the character encoding “%1”, which cannot be read here. Nothing was loaded. Save the file as UTF-8 and load it again.</source>
        <translation>Failo simbolių koduotė yra „%1“, jos ši programa neperskaito. Niekas neįkelta. Įrašykite failą UTF-8 koduote ir įkelkite jį dar kartą.</translation>
    </message>
    <message>
        <source>The file holds bytes that are no characters in its encoding. Nothing was loaded. Save the file as UTF-8 and load it again.</source>
        <translation>Faile yra baitų, kurie jo koduotėje nėra simboliai. Niekas neįkelta. Įrašykite failą UTF-8 koduote ir įkelkite jį dar kartą.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; the document of one customer is a few thousand bytes. Nothing was loaded. Choose the file of one customer.</source>
        <translation>Failas didesnis nei %1 MB, o vieno kliento dokumentas užima kelis tūkstančius baitų. Niekas neįkelta. Pasirinkite vieno kliento failą.</translation>
    </message>
    <message>
        <source>The file is empty or blank. Nothing was loaded. Ask for the file again where it came from.</source>
        <translation>Failas tuščias. Niekas neįkelta. Paprašykite siuntėjo atsiųsti failą dar kartą.</translation>
    </message>
    <message>
        <source>The file is neither XML nor JSON. Nothing was loaded. Choose a customer&apos;s XML or JSON document.</source>
        <translation>Failas yra nei XML, nei JSON. Niekas neįkelta. Pasirinkite kliento XML arba JSON dokumentą.</translation>
    </message>
    <message>
        <source>The file can be read, but no customer of the screening service is in it. Nothing was loaded. Choose a document with AMLYZE_CUSTOMER, or a JSON object with the fields of one customer.</source>
        <translation>Failą perskaityti galima, bet tikrinimo sistemos kliento jame nėra. Niekas neįkelta. Pasirinkite dokumentą su AMLYZE_CUSTOMER arba JSON objektą su vieno kliento laukais.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any customer&apos;s document. Nothing was loaded. Ask where it came from what it is.</source>
        <translation>Failo struktūra gilesnė nei bet kurio kliento dokumento. Niekas neįkelta. Pasiteiraukite siuntėjo, kas tai per failas.</translation>
    </message>
    <message>
        <source>The file has an element with more attributes than any customer&apos;s document. Nothing was loaded. Ask where it came from what it is.</source>
        <translation>Faile yra elementas, turintis daugiau atributų nei bet kuris kliento dokumentas. Niekas neįkelta. Pasiteiraukite siuntėjo, kas tai per failas.</translation>
    </message>
    <message>
        <source>The file has a document type declaration, which can hide other files in it. Nothing was loaded. Ask for the file without its DOCTYPE.</source>
        <translation>Faile yra dokumento tipo aprašas, kuriame gali slypėti kiti failai. Niekas neįkelta. Paprašykite failo be DOCTYPE.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was loaded. It may have been moved or renamed; choose it again.</source>
        <translation>Tokio failo nėra. Niekas neįkelta. Gal jis perkeltas arba pervadintas; pasirinkite jį dar kartą.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Nothing was loaded. Choose a customer&apos;s XML or JSON document.</source>
        <translation>Tai aplankas arba įrenginys, ne failas. Niekas neįkelta. Pasirinkite kliento XML arba JSON dokumentą.</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Nothing was loaded. Check that you may open it, then load it again.</source>
        <translation>Failo perskaityti nepavyko (%1). Niekas neįkelta. Patikrinkite, ar turite teisę jį atverti, ir įkelkite dar kartą.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged at line %1. Nothing was loaded. Ask for the file again where it came from.</source>
        <translation>Failas nukirstas arba sugadintas: %1 eilutė. Niekas neįkelta. Paprašykite siuntėjo atsiųsti failą dar kartą.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Forms::ChoiceEditor</name>
    <message>
        <source>List for %1</source>
        <translation>Lauko „%1“ sąrašas</translation>
    </message>
    <message>
        <source>Show the list (Alt+Down)</source>
        <translation>Rodyti sąrašą (Alt+Žemyn)</translation>
    </message>
</context>
<context>
    <name>Forms::CustomerForm</name>
    <message numerus="yes">
        <source>%n value(s) of the organization kept, not sent</source>
        <translation>
            <numerusform>Išsaugota, bet nesiunčiama %n juridinio asmens reikšmė</numerusform>
            <numerusform>Išsaugotos, bet nesiunčiamos %n juridinio asmens reikšmės</numerusform>
            <numerusform>Išsaugota, bet nesiunčiama %n juridinio asmens reikšmių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the individual kept, not sent</source>
        <translation>
            <numerusform>Išsaugota, bet nesiunčiama %n fizinio asmens reikšmė</numerusform>
            <numerusform>Išsaugotos, bet nesiunčiamos %n fizinio asmens reikšmės</numerusform>
            <numerusform>Išsaugota, bet nesiunčiama %n fizinio asmens reikšmių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms::CustomerModel</name>
    <message>
        <source>typing in “%1”</source>
        <translation>rašymą lauke „%1“</translation>
    </message>
    <message>
        <source>choosing in “%1”</source>
        <translation>pasirinkimą lauke „%1“</translation>
    </message>
    <message>
        <source>changing the kind of customer</source>
        <translation>kliento tipo pakeitimą</translation>
    </message>
    <message>
        <source>adding “%1”</source>
        <translation>įrašo „%1“ pridėjimą</translation>
    </message>
    <message>
        <source>removing “%1”</source>
        <translation>įrašo „%1“ pašalinimą</translation>
    </message>
    <message>
        <source>moving “%1”</source>
        <translation>įrašo „%1“ perkėlimą</translation>
    </message>
</context>
<context>
    <name>Forms::DateEditor</name>
    <message>
        <source>Calendar for %1</source>
        <translation>Lauko „%1“ kalendorius</translation>
    </message>
    <message>
        <source>Open a calendar (Alt+Down)</source>
        <translation>Atverti kalendorių (Alt+Žemyn)</translation>
    </message>
</context>
<context>
    <name>Forms::FieldEditor</name>
    <message>
        <source>Needed.</source>
        <translation>Būtinas laukas.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Klaida: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Patarimas: %1</translation>
    </message>
</context>
<context>
    <name>Forms::FieldLine</name>
    <message>
        <source>needed</source>
        <translation>būtina</translation>
    </message>
</context>
<context>
    <name>Forms::FindingsList</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is found about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Forms::RowCard</name>
    <message>
        <source>Move “%1” up</source>
        <translation>Perkelti „%1“ aukštyn</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Perkelti „%1“ žemyn</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Pašalinti „%1“</translation>
    </message>
</context>
<context>
    <name>Forms::RowsEditor</name>
    <message>
        <source>Add: %1</source>
        <comment>button that adds a row: Add: Address</comment>
        <translation>Pridėti: %1</translation>
    </message>
</context>
<context>
    <name>Forms::SectionHeader</name>
    <message>
        <source>Section %1: %2</source>
        <translation>Skyrius „%1“: %2</translation>
    </message>
</context>
<context>
    <name>Forms::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Skyriai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Forms::TriStateEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Nenurodyta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Loaded: “%1”</source>
        <translation>Įkelta: „%1“</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>the key that answers yes</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key that answers no</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>PracticeScenarios</name>
    <message>
        <source>Judge by the contract</source>
        <translation>Vertinti pagal sutartį</translation>
    </message>
    <message>
        <source>Refuse the customer (400)</source>
        <translation>Atmesti klientą (400)</translation>
    </message>
    <message>
        <source>Not found: wrong address (404)</source>
        <translation>Nerasta: neteisingas adresas (404)</translation>
    </message>
    <message>
        <source>Server error (500)</source>
        <translation>Serverio klaida (500)</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Niekada neatsakyti</translation>
    </message>
    <message>
        <source>Close the connection without an answer</source>
        <translation>Nutraukti ryšį neatsakius</translation>
    </message>
    <message>
        <source>Cut the answer off</source>
        <translation>Nutraukti atsakymą per vidurį</translation>
    </message>
    <message>
        <source>Empty answer (200)</source>
        <translation>Tuščias atsakymas (200)</translation>
    </message>
    <message>
        <source>Answer with another result (200)</source>
        <translation>Atsakyti kitokiu rezultatu (200)</translation>
    </message>
    <message>
        <source>Web page of a proxy (200)</source>
        <translation>Tarpinio serverio tinklalapis (200)</translation>
    </message>
    <message>
        <source>Bad gateway (502)</source>
        <translation>Blogas tinklų sietuvas (502)</translation>
    </message>
    <message>
        <source>Busy: try again later (503)</source>
        <translation>Užimta: bandyti vėliau (503)</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Per daug užklausų (429)</translation>
    </message>
    <message>
        <source>Point to another address (302)</source>
        <translation>Nukreipti kitu adresu (302)</translation>
    </message>
</context>
<context>
    <name>PracticeServer</name>
    <message>
        <source>The practice server could not be started, because this computer gave it no port (%1). Customers are kept as they are. Close other programs and try again.</source>
        <translation>Mokomojo serverio paleisti nepavyko, nes šis kompiuteris neskyrė jam prievado (%1). Klientų duomenys nepakito. Užverkite kitas programas ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Šis ryšys nešifruojamas</translation>
    </message>
    <message>
        <source>Customers sent to %1 can be read by others on the network. Send them all the same? You are asked once for this address.</source>
        <translation>Klientų duomenis, siunčiamus adresu %1, gali perskaityti kiti tinklo naudotojai. Vis tiek siųsti? Dėl šio adreso klausiama vieną kartą.</translation>
    </message>
    <message>
        <source>Send unencrypted</source>
        <translation>Siųsti nešifruotus</translation>
    </message>
    <message>
        <source>Send a second time?</source>
        <translation>Siųsti antrą kartą?</translation>
    </message>
    <message>
        <source>It is unknown whether “%1” has arrived. If it has, the service answers that its communication number is already used; keep the number as it is, so that the service can tell.</source>
        <translation>Nežinia, ar „%1“ gautas. Jei gautas, sistema atsakys, kad jo komunikacijos numeris jau panaudotas; nekeiskite numerio, kad sistema galėtų tai nustatyti.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Siųsti dar kartą</translation>
    </message>
    <message>
        <source>A customer that you typed was neither accepted nor saved. Undo brings back what is no longer in the form.</source>
        <translation>Jūsų įvestas klientas nepriimtas ir neįrašytas. Ko formoje nebėra, grąžina komanda „Atšaukti“.</translation>
    </message>
    <message>
        <source>“%1” was neither accepted nor saved.</source>
        <translation>„%1“ nepriimtas ir neįrašytas.</translation>
    </message>
    <message>
        <source>Close Intake?</source>
        <translation>Užverti „Intake“?</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Įrašyti kaip JSON…</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Neįrašyti</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Grįžti</translation>
    </message>
</context>
<context>
    <name>SectionState</name>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>užpildyta: %n</numerusform>
            <numerusform>užpildyta: %n</numerusform>
            <numerusform>užpildyta: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n klaida</numerusform>
            <numerusform>%n klaidos</numerusform>
            <numerusform>%n klaidų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n patarimas</numerusform>
            <numerusform>%n patarimai</numerusform>
            <numerusform>%n patarimų</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščias</translation>
    </message>
    <message>
        <source>, </source>
        <translation>; </translation>
    </message>
</context>
</TS>
