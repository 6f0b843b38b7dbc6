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
        <source>%1 The customer may exist at the service. The record is kept and not sent again by itself: find out whether it arrived.</source>
        <translation>%1 Klientas sistemoje jau gali būti. Įrašas išsaugotas, o programa jo pakartotinai nesiųs: išsiaiškinkite, ar jis pasiekė sistemą.</translation>
    </message>
    <message>
        <source>The service did not let this program in (status %1). The customer was not created. Check how the connection signs in (user and password, token or certificate), or ask those who run the service for access.</source>
        <translation>Sistema šios programos neprileido (kodas %1). Klientas nesukurtas. Patikrinkite, kaip ryšys prisijungia (naudotojo vardas ir slaptažodis, prieigos raktas ar sertifikatas), arba paprašykite sistemos prižiūrėtojų suteikti prieigą.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in (status 407) and passed nothing on. The customer was not created. Correct the proxy&apos;s settings.</source>
        <translation>Tarpinis serveris prašo prisijungti (kodas 407) ir nieko neperdavė. Klientas nesukurtas. Pataisykite tarpinio serverio nuostatas.</translation>
    </message>
    <message>
        <source>The service is busy (status %1) and asks to wait until %2. The customer was not created.</source>
        <translation>Sistema užimta (kodas %1) ir prašo palaukti iki %2. Klientas nesukurtas.</translation>
    </message>
    <message>
        <source>The service is busy (status %1). The customer was not created.</source>
        <translation>Sistema užimta (kodas %1). Klientas nesukurtas.</translation>
    </message>
    <message>
        <source>%1 The customer was not sent.</source>
        <translation>%1 Klientas neišsiųstas.</translation>
    </message>
</context>
<context>
    <name>App::BoundedGet</name>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Sistema laiku neatsakė.</translation>
    </message>
    <message>
        <source>Asking the service was cancelled.</source>
        <translation>Užklausa sistemai nutraukta.</translation>
    </message>
    <message>
        <source>The answer is longer than any that the service gives and was not read to its end.</source>
        <translation>Atsakymas ilgesnis už bet kurį įprastą sistemos atsakymą ir nebuvo perskaitytas iki galo.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the service&apos;s answer.</source>
        <translation>Ryšys nutrūko sistemai dar nebaigus atsakyti.</translation>
    </message>
    <message>
        <source>The connection ended before the service answered.</source>
        <translation>Ryšys nutrūko sistemai dar neatsakius.</translation>
    </message>
</context>
<context>
    <name>App::BulkColumns</name>
    <message>
        <source>Comma</source>
        <translation>Kablelis</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Kabliataškis</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabuliatorius</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Vertikalus brūkšnys (|)</translation>
    </message>
    <message>
        <source>The first line holds the &amp;headings</source>
        <translation>Pirmoje eilutėje – &amp;antraštės</translation>
    </message>
    <message>
        <source>&amp;Show the customers</source>
        <translation>&amp;Rodyti klientus</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Koduotė:</translation>
    </message>
    <message>
        <source>Se&amp;parator:</source>
        <translation>&amp;Skirtukas:</translation>
    </message>
    <message>
        <source>A line that does not say is &amp;an:</source>
        <translation>Jei &amp;tipas nenurodytas:</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Sąrašo stulpeliai</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Stulpelis</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Pirmosios reikšmės</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Two columns are for “%1”: the first of them is taken.</source>
        <translation>Laukui „%1“ skirti du stulpeliai: imamas pirmasis.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out. Choose a field for each that is to be taken; drafts keep what was left out as a remark.</source>
        <translation>
            <numerusform>Praleistas %n stulpelis. Jei jis reikalingas, pasirinkite jo lauką; juodraščiuose praleistos reikšmės lieka kaip pastaba.</numerusform>
            <numerusform>Praleisti %n stulpeliai. Reikalingiems pasirinkite laukus; juodraščiuose praleistos reikšmės lieka kaip pastaba.</numerusform>
            <numerusform>Praleista %n stulpelių. Reikalingiems pasirinkite laukus; juodraščiuose praleistos reikšmės lieka kaip pastaba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::BulkController</name>
    <message>
        <source>Open a list</source>
        <translation>Atverti sąrašą</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.tab *.txt)</source>
        <translation>Sąrašai (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>Open a folder of XML and JSON files</source>
        <translation>Atverti XML ir JSON failų aplanką</translation>
    </message>
    <message>
        <source>Some customers of this list are taken already. Open the file anew to match its columns otherwise.</source>
        <translation>Dalis šio sąrašo klientų jau paimta. Kad stulpelius priskirtumėte kitaip, atverkite failą iš naujo.</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Skaitoma ir tikrinama…</translation>
    </message>
    <message>
        <source>Customers are being stored. Wait until that has ended, then close the list.</source>
        <translation>Klientai išsaugomi. Palaukite, kol tai baigsis, tada užverkite sąrašą.</translation>
    </message>
    <message>
        <source>No ticked customer is without errors, so nothing was submitted. F8 goes to what is to be corrected.</source>
        <translation>Nė vienas pažymėtas klientas nėra be klaidų, todėl niekas nepateikta. F8 nuveda į taisytinas vietas.</translation>
    </message>
    <message>
        <source>No customer is ticked that is not taken yet.</source>
        <translation>Nepažymėtas nė vienas dar nepaimtas klientas.</translation>
    </message>
    <message>
        <source>Nothing is stored at the moment, so no customer was taken. The list stays as it is.</source>
        <translation>Šiuo metu niekas nesaugoma, todėl nė vienas klientas nepaimtas. Sąrašas nepakito.</translation>
    </message>
    <message numerus="yes">
        <source>Putting %n customer(s) into the outbox…</source>
        <translation>
            <numerusform>Į siuntimo eilę dedamas %n klientas…</numerusform>
            <numerusform>Į siuntimo eilę dedami %n klientai…</numerusform>
            <numerusform>Į siuntimo eilę dedama %n klientų…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n draft(s)…</source>
        <translation>
            <numerusform>Įrašomas %n juodraštis…</numerusform>
            <numerusform>Įrašomi %n juodraščiai…</numerusform>
            <numerusform>Įrašoma %n juodraščių…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were taken.</source>
        <translation>
            <numerusform>Paimtas %n klientas.</numerusform>
            <numerusform>Paimti %n klientai.</numerusform>
            <numerusform>Paimta %n klientų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in the list.</source>
        <translation>
            <numerusform>Sąraše lieka %n.</numerusform>
            <numerusform>Sąraše lieka %n.</numerusform>
            <numerusform>Sąraše lieka %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 unknown, %4 waiting</source>
        <translation>%1 priimta, %2 atmesta, %3 nežinoma, %4 laukia</translation>
    </message>
    <message>
        <source>Ta&amp;ke back what waits</source>
        <translation>Atsii&amp;mti laukiančius</translation>
    </message>
    <message>
        <source>A customer is being sent. Wait for the answer or cancel the sending, then open another one.</source>
        <translation>Klientas siunčiamas. Palaukite atsakymo arba atšaukite siuntimą, tada atverkite kitą klientą.</translation>
    </message>
    <message>
        <source>opening a line of “%1”</source>
        <translation>failo „%1“ eilutės atvėrimą</translation>
    </message>
    <message>
        <source>%1-result.csv</source>
        <comment>a file name</comment>
        <translation>%1-rezultatas.csv</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Įrašyti rezultatą</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV lentelės (*.csv)</translation>
    </message>
    <message>
        <source>The result is in %1. It holds personal data.</source>
        <translation>Rezultatas įrašytas: %1. Jame yra asmens duomenų.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Nutraukti</translation>
    </message>
    <message>
        <source>The customers are being checked anew. Submit them once that has ended.</source>
        <translation>Klientai tikrinami iš naujo. Pateikite juos, kai tai baigsis.</translation>
    </message>
    <message>
        <source>The customers are being checked. Take them once that has ended.</source>
        <translation>Klientai tikrinami. Paimkite juos, kai tai baigsis.</translation>
    </message>
    <message>
        <source>No column is for a field yet, so no customer would hold anything of this file. Choose the field of at least one column.</source>
        <translation>Dar nė vienam stulpeliui nepriskirtas laukas, todėl iš šio failo klientai nieko negautų. Pasirinkite bent vieno stulpelio lauką.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 unknown</source>
        <translation>%1 priimta, %2 atmesta, %3 nežinoma</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Niekas neišsiųsta.</translation>
    </message>
    <message>
        <source>Everything was sent: %1.</source>
        <translation>Viskas išsiųsta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were sent: %1.</source>
        <translation>
            <numerusform>Išsiųstas %n klientas: %1.</numerusform>
            <numerusform>Išsiųsti %n klientai: %1.</numerusform>
            <numerusform>Išsiųsta %n klientų: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were taken back and are drafts now.</source>
        <translation>
            <numerusform>%n klientas atsiimtas ir dabar yra juodraštis.</numerusform>
            <numerusform>%n klientai atsiimti ir dabar yra juodraščiai.</numerusform>
            <numerusform>%n klientų atsiimta, jie dabar yra juodraščiai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the result to keep it beside the list.</source>
        <translation>Įrašykite rezultatą, kad jį turėtumėte kartu su sąrašu.</translation>
    </message>
    <message>
        <source>Taking back what waits…</source>
        <translation>Atsiimami laukiantys…</translation>
    </message>
</context>
<context>
    <name>App::BulkFindings</name>
    <message>
        <source>What was found about this customer</source>
        <translation>Pastabos apie šį klientą</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1 “%2”. %3</source>
        <translation>Praleista: %1 „%2“. %3</translation>
    </message>
    <message>
        <source>Nothing is wrong with this customer.</source>
        <translation>Dėl šio kliento pastabų nėra.</translation>
    </message>
</context>
<context>
    <name>App::BulkModel</name>
    <message>
        <source>%1: %2</source>
        <comment>line and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Given when taken</source>
        <translation>Suteikiama paimant</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell and what is wrong</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Not in the list, and needed</source>
        <translation>Sąraše nėra, bet būtina</translation>
    </message>
</context>
<context>
    <name>App::BulkProgress</name>
    <message>
        <source>Res&amp;ume</source>
        <translation>Tęst&amp;i</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pristab&amp;dyti</translation>
    </message>
</context>
<context>
    <name>App::BulkSheet</name>
    <message>
        <source>There is no XML and no JSON file in this folder. Folders within it are not looked into.</source>
        <translation>Šiame aplanke nėra nei XML, nei JSON failų. Jo poaplankiai neperžiūrimi.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 stulpelis</translation>
    </message>
    <message>
        <source>correcting “%1”</source>
        <translation>lauko „%1“ taisymą</translation>
    </message>
    <message numerus="yes">
        <source>ticking %n customer(s)</source>
        <translation>
            <numerusform>%n kliento pažymėjimą</numerusform>
            <numerusform>%n klientų pažymėjimą</numerusform>
            <numerusform>%n klientų pažymėjimą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unticking %n customer(s)</source>
        <translation>
            <numerusform>%n kliento žymės nuėmimą</numerusform>
            <numerusform>%n klientų žymių nuėmimą</numerusform>
            <numerusform>%n klientų žymių nuėmimą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n customer(s)</source>
        <translation>
            <numerusform>%n kliento pašalinimą</numerusform>
            <numerusform>%n klientų pašalinimą</numerusform>
            <numerusform>%n klientų pašalinimą</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::BulkTable</name>
    <message>
        <source>Customers of the list</source>
        <translation>Sąrašo klientai</translation>
    </message>
</context>
<context>
    <name>App::BulkTaking</name>
    <message>
        <source>The column was left out.</source>
        <translation>Stulpelis praleistas.</translation>
    </message>
</context>
<context>
    <name>App::BulkWindow</name>
    <message>
        <source>Only lines with &amp;errors</source>
        <translation>Tik su &amp;klaidomis</translation>
    </message>
    <message>
        <source>Customers of a list</source>
        <translation>Sąrašo klientai</translation>
    </message>
    <message>
        <source>&amp;Submit all without errors</source>
        <translation>&amp;Pateikti visus be klaidų</translation>
    </message>
    <message>
        <source>Save as &amp;drafts</source>
        <translation>Į ju&amp;odraščius</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>&amp;Atverti formoje</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>Žymė&amp;ti arba ne</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Paša&amp;linti</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Stulpeliai…</translation>
    </message>
    <message>
        <source>Save &amp;result…</source>
        <translation>Įrašyti &amp;rezultatą…</translation>
    </message>
    <message>
        <source>Nothing is left to correct in the lines that are shown.</source>
        <translation>Rodomose eilutėse taisytinų vietų nebėra.</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3 without errors, %4 with errors</source>
        <translation>%1: klientų – %2, be klaidų – %3, su klaidomis – %4</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Atša&amp;ukti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) removed from the list. Undo brings back what was typed in them too.</source>
        <translation>
            <numerusform>Iš sąrašo pašalintas %n klientas. Komanda „Atšaukti“ grąžina jį su viskuo, kas jame įvesta.</numerusform>
            <numerusform>Iš sąrašo pašalinti %n klientai. Komanda „Atšaukti“ grąžina juos su viskuo, kas juose įvesta.</numerusform>
            <numerusform>Iš sąrašo pašalinta %n klientų. Komanda „Atšaukti“ grąžina juos su viskuo, kas juose įvesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) that are taken stay, so that the list tells what became of them.</source>
        <translation>
            <numerusform>%n jau paimtas klientas lieka, kad sąraše matytųsi, kas jam nutiko.</numerusform>
            <numerusform>%n jau paimti klientai lieka, kad sąraše matytųsi, kas jiems nutiko.</numerusform>
            <numerusform>%n jau paimtų klientų lieka, kad sąraše matytųsi, kas jiems nutiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done last concerns customers that are taken since. It stays.</source>
        <translation>Paskutiniai pakeitimai susiję su jau paimtais klientais, todėl jie lieka.</translation>
    </message>
    <message>
        <source>U&amp;ndo %1</source>
        <translation>Atša&amp;ukti %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Grąžinti %1</translation>
    </message>
</context>
<context>
    <name>App::Closing</name>
    <message>
        <source>A customer is being sent. Wait for the answer or cancel the sending, then close.</source>
        <translation>Klientas siunčiamas. Palaukite atsakymo arba atšaukite siuntimą, tada užverkite langą.</translation>
    </message>
    <message>
        <source>What was typed last is not saved yet. Unlock Intake, then close it.</source>
        <translation>Tai, kas įvesta paskiausiai, dar neįrašyta. Atrakinkite „Intake“, tada užverkite.</translation>
    </message>
</context>
<context>
    <name>App::ConnectionButton</name>
    <message>
        <source>Edit connections</source>
        <translation>Redaguoti ryšius</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Ryšys: %1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <translation>Ryšys: %1 (%2)</translation>
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
        <source>This address is not encrypted: whoever is on the way can read the customers. Use https:// where the service offers it.</source>
        <translation>Šio adreso ryšys nešifruojamas: klientų duomenis gali perskaityti bet kas, per ką jie perduodami. Jei sistema palaiko, naudokite https://.</translation>
    </message>
    <message>
        <source>Customers are sent to %1.</source>
        <translation>Klientai siunčiami adresu %1.</translation>
    </message>
    <message>
        <source>Correct the pattern of “%1”: its communication numbers cannot be made.</source>
        <translation>Pataisykite ryšio „%1“ komunikacijos numerių formatą: pagal jį numerių sudaryti negalima.</translation>
    </message>
    <message>
        <source>Correct the pattern of “%1”: its external ids cannot be made.</source>
        <translation>Pataisykite ryšio „%1“ išorinių ID formatą: pagal jį ID sudaryti negalima.</translation>
    </message>
    <message>
        <source>Correct how “%1” signs in.</source>
        <translation>Pataisykite, kaip prisijungia ryšys „%1“.</translation>
    </message>
    <message>
        <source>Practice is built in: a server on this computer answers as the service would, and nothing leaves the computer. How it numbers customers can be tried here.</source>
        <translation>Mokomasis ryšys įtaisytas programoje: šiame kompiuteryje veikiantis serveris atsako taip, kaip atsakytų sistema, ir jokie duomenys iš kompiuterio neišsiunčiami. Čia galima išbandyti, kaip numeruojami klientai.</translation>
    </message>
</context>
<context>
    <name>App::ConnectionEditor</name>
    <message>
        <source>Communication numbers</source>
        <translation>Komunikacijos numeriai</translation>
    </message>
    <message>
        <source>External ids</source>
        <translation>Išoriniai ID</translation>
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
        <source>Sign in</source>
        <translation>Prisijungimas</translation>
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
        <source>Also needed</source>
        <translation>Taip pat būtina</translation>
    </message>
    <message>
        <source>Typed twice</source>
        <translation>Įvedama du kartus</translation>
    </message>
</context>
<context>
    <name>App::CustomerPage</name>
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
        <source>The connection “%1” is not encrypted: others on the network can read the customers that you send.</source>
        <translation>Ryšys „%1“ nešifruojamas: siunčiamų klientų duomenis gali perskaityti kiti tinklo naudotojai.</translation>
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
        <source>Only fields that are needed, filled or found fault with are shown.</source>
        <translation>Rodomi tik būtini, užpildyti ir taisytini laukai.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Rodyti visus laukus</translation>
    </message>
</context>
<context>
    <name>App::DraftExport</name>
    <message>
        <source>record %1 does not open</source>
        <translation>įrašas Nr. %1 neatveriamas</translation>
    </message>
    <message>
        <source>%1 was wiped when its time was over</source>
        <translation>%1 duomenys išvalyti pasibaigus jų saugojimo laikui</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. The store still holds everything; choose another folder.</source>
        <translation>Failo „%1“ įrašyti nepavyko: %2. Saugykloje viskas išliko; pasirinkite kitą aplanką.</translation>
    </message>
</context>
<context>
    <name>App::DraftListModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>Perskaityti negalima</translation>
    </message>
    <message>
        <source>Details wiped</source>
        <translation>Duomenys išvalyti</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Dar neįvardytas</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <comment>a record&apos;s state</comment>
        <translation>%1 (mokomasis)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Communication number</source>
        <translation>Komunikacijos numeris</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Pakeista</translation>
    </message>
</context>
<context>
    <name>App::DraftStates</name>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Visi (%1)</translation>
    </message>
    <message>
        <source>D&amp;rafts (%1)</source>
        <translation>&amp;Juodraščiai (%1)</translation>
    </message>
    <message>
        <source>&amp;Waiting (%1)</source>
        <translation>&amp;Laukia (%1)</translation>
    </message>
    <message>
        <source>&amp;Unknown (%1)</source>
        <translation>&amp;Nežinoma (%1)</translation>
    </message>
    <message>
        <source>Re&amp;fused (%1)</source>
        <translation>At&amp;mesta (%1)</translation>
    </message>
    <message>
        <source>Accep&amp;ted (%1)</source>
        <translation>&amp;Priimta (%1)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
</context>
<context>
    <name>App::Drafts</name>
    <message>
        <source>Draft</source>
        <translation>Juodraštis</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Laukia siuntimo</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Siunčiama</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priimta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Fizinis asmuo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Juridinis asmuo</translation>
    </message>
</context>
<context>
    <name>App::DraftsController</name>
    <message>
        <source>The draft is saved.</source>
        <translation>Juodraštis išsaugotas.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Kol kas nėra ko išsaugoti.</translation>
    </message>
    <message>
        <source>A customer is being sent. Wait for the answer or cancel the sending, then open another one.</source>
        <translation>Klientas siunčiamas. Palaukite atsakymo arba atšaukite siuntimą, tada atverkite kitą klientą.</translation>
    </message>
    <message>
        <source>The values of this customer were wiped when their time was over: there is nothing to duplicate.</source>
        <translation>Šio kliento reikšmės išvalytos pasibaigus jų saugojimo laikui: nėra ko dubliuoti.</translation>
    </message>
    <message>
        <source>Nothing was deleted, because one of them is in the form. Begin a new customer there first, or leave that one out.</source>
        <translation>Niekas neištrinta, nes vienas iš pasirinktų klientų atvertas formoje. Pirmiausia formoje pradėkite naują klientą arba to kliento nepasirinkite.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportavimas</translation>
    </message>
    <message>
        <source>Format of the files:</source>
        <translation>Failų formatas:</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Failų aplankas</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were exported to %1.</source>
        <translation>
            <numerusform>%n klientas eksportuotas į %1.</numerusform>
            <numerusform>%n klientai eksportuoti į %1.</numerusform>
            <numerusform>%n klientų eksportuota į %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Praleista: %1.</translation>
    </message>
</context>
<context>
    <name>App::DraftsNotice</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;tšaukti</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) deleted.</source>
        <translation>
            <numerusform>Ištrintas %n juodraštis.</numerusform>
            <numerusform>Ištrinti %n juodraščiai.</numerusform>
            <numerusform>Ištrinta %n juodraščių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not deleted, because it waits to be sent, is being sent or is unknown: %n</source>
        <translation>
            <numerusform>Neištrinta, nes laukia siuntimo, yra siunčiama arba nežinoma: %n</numerusform>
            <numerusform>Neištrinta, nes laukia siuntimo, yra siunčiama arba nežinoma: %n</numerusform>
            <numerusform>Neištrinta, nes laukia siuntimo, yra siunčiama arba nežinoma: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::DraftsTable</name>
    <message>
        <source>Drafts and sent customers</source>
        <translation>Juodraščiai ir išsiųsti klientai</translation>
    </message>
</context>
<context>
    <name>App::DraftsWindow</name>
    <message>
        <source>Drafts</source>
        <translation>Juodraščiai</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Rasti:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rasti</translation>
    </message>
    <message>
        <source>Name, external id, communication number or national code</source>
        <translation>Vardas, pavadinimas, išorinis ID, komunikacijos numeris arba asmens ar įmonės kodas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new</source>
        <translation>&amp;Dubliuoti kaip naują</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Ištrinti</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <source>&amp;History of this customer…</source>
        <translation>Šio kliento i&amp;storija…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>%1 of %2, reading on…</source>
        <translation>%1 iš %2, toliau skaitoma…</translation>
    </message>
    <message>
        <source>The drafts are being read…</source>
        <translation>Juodraščiai skaitomi…</translation>
    </message>
    <message>
        <source>No draft yet. What you type in the form is saved here by itself.</source>
        <translation>Juodraščių dar nėra. Ką įvedate formoje, čia įrašoma savaime.</translation>
    </message>
    <message>
        <source>Nothing is in this state.</source>
        <translation>Šios būsenos įrašų nėra.</translation>
    </message>
    <message>
        <source>Nothing in this state matches “%1”. In other states something does.</source>
        <translation>Šios būsenos įrašų, atitinkančių „%1“, nėra. Yra kitų būsenų.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Įrašų, atitinkančių „%1“, nėra.</translation>
    </message>
    <message>
        <source>What waits to be sent, is being sent or is unknown cannot be deleted. Take it back or settle it first.</source>
        <translation>Kas laukia siuntimo, yra siunčiama arba nežinoma, ištrinti negalima. Pirmiausia tai atsiimkite arba išsiaiškinkite.</translation>
    </message>
</context>
<context>
    <name>App::EditController</name>
    <message>
        <source>Nothing is suggested for this field.</source>
        <translation>Šiam laukui nieko nesiūloma.</translation>
    </message>
    <message>
        <source>The form is cleared. Undo brings back what was typed.</source>
        <translation>Forma išvalyta. Komanda „Atšaukti“ grąžina tai, kas buvo įvesta.</translation>
    </message>
    <message>
        <source>Addresses, documents and contacts have rows.</source>
        <translation>Įrašai pridedami prie adresų, dokumentų ir kontaktų.</translation>
    </message>
    <message>
        <source>Go to an address, document or contact that can be moved there.</source>
        <translation>Eikite į adresą, dokumentą arba kontaktą, kurį ten galima perkelti.</translation>
    </message>
    <message>
        <source>This customer can only be read.</source>
        <translation>Šį klientą galima tik skaityti.</translation>
    </message>
</context>
<context>
    <name>App::EventsJob</name>
    <message>
        <source>The service cannot be asked for this communication number.</source>
        <translation>Dėl šio komunikacijos numerio sistemos paklausti negalima.</translation>
    </message>
</context>
<context>
    <name>App::FieldChoice</name>
    <message>
        <source>Leave out</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
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
    <name>App::FillController</name>
    <message>
        <source>Nothing was pasted into the form</source>
        <translation>Į formą nieko neįdėta</translation>
    </message>
    <message>
        <source>The passport line was not read</source>
        <translation>Paso MRZ eilutė neperskaityta</translation>
    </message>
    <message>
        <source>taking “%1”</source>
        <translation>„%1“ duomenų įdėjimą</translation>
    </message>
</context>
<context>
    <name>App::FillPreview</name>
    <message>
        <source>Paste into the form</source>
        <translation>Įdėjimas į formą</translation>
    </message>
    <message>
        <source>What is ticked is taken, in one step that can be undone. Nothing else in the form changes.</source>
        <translation>Bus įdėta tai, kas pažymėta; viską galima atšaukti vienu žingsniu. Visa kita formoje nepasikeis.</translation>
    </message>
    <message>
        <source>What would be filled</source>
        <translation>Kas būtų užpildyta</translation>
    </message>
    <message>
        <source>Space ticks a line, Enter takes what is ticked.</source>
        <translation>Tarpo klavišas pažymi eilutę, Enter įdeda tai, kas pažymėta.</translation>
    </message>
    <message numerus="yes">
        <source>To look at in the text: %n</source>
        <translation>
            <numerusform>Peržiūrėtinų vietų tekste: %n</numerusform>
            <numerusform>Peržiūrėtinų vietų tekste: %n</numerusform>
            <numerusform>Peržiūrėtinų vietų tekste: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Žymėti &amp;viską</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Nežymėti nieko</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Paste as &amp;text into “%1”</source>
        <translation>Įdėti kaip &amp;tekstą į „%1“</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Nieko neįdėti</translation>
    </message>
    <message numerus="yes">
        <source>Take %n value(s)</source>
        <translation>
            <numerusform>Įdėti %n reikšmę</numerusform>
            <numerusform>Įdėti %n reikšmes</numerusform>
            <numerusform>Įdėti %n reikšmių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were copied, too. The form takes one customer: the first row is offered here. Save several as a CSV file and open it with “%1” in the menu “%2”.</source>
        <translation>
            <numerusform>Nukopijuota dar %n eilutė. Į formą telpa vienas klientas, todėl siūloma pirmoji eilutė. Kelis klientus įrašykite kaip CSV failą ir atverkite jį meniu „%2“ komanda „%1“.</numerusform>
            <numerusform>Nukopijuotos dar %n eilutės. Į formą telpa vienas klientas, todėl siūloma pirmoji eilutė. Kelis klientus įrašykite kaip CSV failą ir atverkite jį meniu „%2“ komanda „%1“.</numerusform>
            <numerusform>Nukopijuota dar %n eilučių. Į formą telpa vienas klientas, todėl siūloma pirmoji eilutė. Kelis klientus įrašykite kaip CSV failą ir atverkite jį meniu „%2“ komanda „%1“.</numerusform>
        </translation>
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
    <name>App::HistoryController</name>
    <message>
        <source>record %1</source>
        <translation>kliento įrašas Nr. %1</translation>
    </message>
    <message>
        <source>There is no history to read: the store is not open.</source>
        <translation>Nėra istorijos, kurią būtų galima skaityti: saugykla neatverta.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Įrašyta: %1.</translation>
    </message>
</context>
<context>
    <name>App::HistoryDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is and what it holds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atsakymas</translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation>Užklausos SHA-256</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Maišos reikšmė</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Ankstesnė maišos reikšmė</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Istorijos įrašai</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Pasirinktas įrašas</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Patikrinti istoriją</translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Tik šis klientas</translation>
    </message>
    <message>
        <source>Sheet for this customer as PDF…</source>
        <translation>Šio kliento lapas kaip PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksportuoti kaip CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Istorija: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Visi klientai</translation>
    </message>
    <message>
        <source>History of all customers</source>
        <translation>Visų klientų istorija</translation>
    </message>
    <message>
        <source>The history is being checked.</source>
        <translation>Istorija tikrinama.</translation>
    </message>
    <message>
        <source>Export the history as CSV</source>
        <translation>Eksportuoti istoriją kaip CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Lentelės (*.csv)</translation>
    </message>
    <message>
        <source>Sheet for this customer</source>
        <translation>Šio kliento lapas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF dokumentai (*.pdf)</translation>
    </message>
    <message>
        <source>The drafts and sent customers are sound too.</source>
        <translation>Juodraščiai ir išsiųsti klientai taip pat nepažeisti.</translation>
    </message>
</context>
<context>
    <name>App::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas įvyko</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Darbuotojas</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Communication number</source>
        <translation>Komunikacijos numeris</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Kodas</translation>
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
    <name>App::KeepingBands</name>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>This draft was changed in another window. Both versions are kept: what is in this form is a draft of its own now.</source>
        <translation>Šis juodraštis pakeistas kitame lange. Išsaugotos abi versijos: tai, kas yra šioje formoje, dabar yra atskiras juodraštis.</translation>
    </message>
    <message>
        <source>The store of drafts was damaged. It lies untouched as %1, and a new one has begun: earlier drafts are not in the list.</source>
        <translation>Juodraščių saugykla buvo sugadinta. Ji palikta nepaliesta kaip %1, o vietoj jos pradėta nauja: ankstesnių juodraščių sąraše nėra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Nothing is stored, as you chose: what you type is gone when Intake ends.</source>
        <translation>Niekas nesaugoma, kaip pasirinkote: ką įvedate, dings, kai „Intake“ bus užverta.</translation>
    </message>
    <message>
        <source>What you type is not being saved. %1</source>
        <translation>Tai, ką įvedate, neįrašoma. %1</translation>
    </message>
    <message>
        <source>What you type is not being saved. %1 It is tried again by itself.</source>
        <translation>Tai, ką įvedate, neįrašoma. %1 Programa savaime bandys dar kartą.</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <translation>Juodraštis įrašytas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) may have arrived or not: settle them first.</source>
        <translation>
            <numerusform>Nežinia, ar gautas %n klientas: pirmiausia tai išsiaiškinkite.</numerusform>
            <numerusform>Nežinia, ar gauti %n klientai: pirmiausia tai išsiaiškinkite.</numerusform>
            <numerusform>Nežinia, ar gauta %n klientų: pirmiausia tai išsiaiškinkite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>Išsiųsta %1 iš %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wait to be sent.</source>
        <translation>
            <numerusform>Siuntimo laukia %n klientas.</numerusform>
            <numerusform>Siuntimo laukia %n klientai.</numerusform>
            <numerusform>Siuntimo laukia %n klientų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is paused.</source>
        <translation>Siuntimo eilė pristabdyta.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Kitas bandymas po %n sekundės.</numerusform>
            <numerusform>Kitas bandymas po %n sekundžių.</numerusform>
            <numerusform>Kitas bandymas po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were refused: open them to correct them.</source>
        <translation>
            <numerusform>Atmestas %n klientas: atverkite jį ir pataisykite.</numerusform>
            <numerusform>Atmesti %n klientai: atverkite juos ir pataisykite.</numerusform>
            <numerusform>Atmesta %n klientų: atverkite juos ir pataisykite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pristabdyti</translation>
    </message>
</context>
<context>
    <name>App::KeyFinder</name>
    <message>
        <source>The keyring of this desktop gave back another key than it was given, so no customer can be kept. Choose a passphrase instead.</source>
        <translation>Šio darbalaukio raktinė grąžino kitokį raktą, nei jai buvo duotas, todėl klientų duomenų saugoti negalima. Vietoj jos pasirinkite slaptafrazę.</translation>
    </message>
    <message>
        <source>The key of the customers kept on this computer is not in this desktop&apos;s keyring, so they cannot be opened. Nothing was changed. Log in as the user who entered them, or put that user&apos;s keyring back from a copy.</source>
        <translation>Šio darbalaukio raktinėje nėra šiame kompiuteryje saugomų klientų rakto, todėl jų atverti negalima. Niekas nepakeista. Prisijunkite kaip naudotojas, kuris juos įvedė, arba atkurkite to naudotojo raktinę iš kopijos.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not keep the key that it was given, so no customer can be kept. Choose a passphrase instead.</source>
        <translation>Šio darbalaukio raktinė neišsaugojo jai duoto rakto, todėl klientų duomenų saugoti negalima. Vietoj jos pasirinkite slaptafrazę.</translation>
    </message>
    <message>
        <source>Another window of this program is choosing how customers are kept on this computer. Finish there and try again.</source>
        <translation>Kitame šios programos lange renkamasi, kaip šiame kompiuteryje saugoti klientus. Baikite ten ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written, so no customer can be kept. Make the folder writable and try again.</source>
        <translation>Failo „%1“ įrašyti negalima, todėl klientų duomenų saugoti negalima. Leiskite rašyti į aplanką ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>App::KeyMover</name>
    <message>
        <source>The keyring of this desktop did not keep the key that it was given. Nothing was changed: the passphrase goes on being asked for.</source>
        <translation>Šio darbalaukio raktinė neišsaugojo jai duoto rakto. Niekas nepakeista: slaptafrazės bus prašoma ir toliau.</translation>
    </message>
</context>
<context>
    <name>App::KeySheet</name>
    <message>
        <source>On the page</source>
        <translation>Puslapyje</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>to the next or the previous box</source>
        <translation>į kitą arba ankstesnį langelį</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, tarpas</translation>
    </message>
    <message>
        <source>on a section&apos;s heading: fold or open it</source>
        <translation>ant skyriaus antraštės: jį suskleisti arba išskleisti</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tarpas</translation>
    </message>
    <message>
        <source>on a button: press it; on a tick: set or clear it</source>
        <translation>ant mygtuko: jį paspausti; ant varnelės: ją uždėti arba nuimti</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on a line of the list of findings: go there</source>
        <translation>pastabų sąrašo eilutėje: eiti į tą vietą</translation>
    </message>
    <message>
        <source>In a date</source>
        <translation>Datos langelyje</translation>
    </message>
    <message>
        <source>24051995, 24 may 1995</source>
        <translation>24051995, 1995 gegužės 24</translation>
    </message>
    <message>
        <source>a day, as you write it</source>
        <translation>diena, kaip ją rašote</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šiandien</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>a day later or earlier</source>
        <translation>diena vėliau arba anksčiau</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Žemyn</translation>
    </message>
    <message>
        <source>open the calendar</source>
        <translation>atverti kalendorių</translation>
    </message>
    <message>
        <source>In a country, a currency, a code</source>
        <translation>Šalies, valiutos, kodo langelyje</translation>
    </message>
    <message>
        <source>LT, LTU, lietuva, lith</source>
        <translation>DE, DEU, vokietija, deutsch</translation>
    </message>
    <message>
        <source>a code, a name in your language or its own</source>
        <translation>kodas, pavadinimas jūsų arba sava kalba</translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <translation>Žemyn, Enter</translation>
    </message>
    <message>
        <source>choose from what fits</source>
        <translation>pasirinkti iš to, kas tinka</translation>
    </message>
    <message>
        <source>open the whole list</source>
        <translation>atverti visą sąrašą</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close the list</source>
        <translation>užverti sąrašą</translation>
    </message>
    <message>
        <source>In yes or no</source>
        <translation>Langelyje „Taip“ arba „Ne“</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>T, N</translation>
    </message>
    <message>
        <source>yes, no</source>
        <translation>taip, ne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nenurodyta</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Kairėn, Dešinėn</translation>
    </message>
    <message>
        <source>the answer before or behind</source>
        <translation>ankstesnis arba tolesnis atsakymas</translation>
    </message>
    <message>
        <source>In a long text</source>
        <translation>Ilgame tekste</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>nauja eilutė</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next box</source>
        <translation>į kitą langelį</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klaviatūra</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rasti komandą arba klavišą</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Keisti klavišus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>No command and no key is called so.</source>
        <translation>Tokios komandos ar klavišo nėra.</translation>
    </message>
    <message>
        <source>In a list of customers</source>
        <translation>Klientų sąraše</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Kaip formoje</translation>
    </message>
    <message>
        <source>submit, save as drafts, undo, redo, go to what is wrong</source>
        <translation>pateikti, įrašyti juodraščius, atšaukti, pakartoti, eiti prie klaidų</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>correct a cell; typing begins it anew</source>
        <translation>taisyti langelį; rašant jis pildomas iš naujo</translation>
    </message>
    <message>
        <source>tick or untick customers</source>
        <translation>pažymėti klientus arba nuimti žymas</translation>
    </message>
    <message>
        <source>remove customers from the list</source>
        <translation>šalinti klientus iš sąrašo</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>open a customer in the form</source>
        <translation>atverti klientą formoje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>save the result</source>
        <translation>įrašyti rezultatą</translation>
    </message>
    <message>
        <source>close the message, then the list</source>
        <translation>užverti pranešimą, paskui sąrašą</translation>
    </message>
</context>
<context>
    <name>App::Keyring</name>
    <message>
        <source>What the keyring holds under this program&apos;s name is no key, so the customers kept on this computer cannot be opened. Nothing was changed. Put the keyring back from a copy.</source>
        <translation>Tai, ką raktinė laiko šios programos vardu, nėra raktas, todėl šiame kompiuteryje saugomų klientų atverti negalima. Niekas nepakeista. Atkurkite raktinę iš kopijos.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not answer in time, so the customers kept on this computer stay closed. See whether its password is asked for in another window, and try again.</source>
        <translation>Šio darbalaukio raktinė laiku neatsakė, todėl šiame kompiuteryje saugomi klientai lieka užrakinti. Pažiūrėkite, ar jos slaptažodžio neprašoma kitame lange, ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked, so the customers kept on this computer stay closed. Try again and type the keyring&apos;s password.</source>
        <translation>Šio darbalaukio raktinė užrakinta, todėl šiame kompiuteryje saugomi klientai lieka užrakinti. Bandykite dar kartą ir įveskite raktinės slaptažodį.</translation>
    </message>
    <message>
        <source>The keyring of this desktop failed (%1), so the customers kept on this computer stay closed. Log out and in, and try again.</source>
        <translation>Šio darbalaukio raktinėje įvyko klaida (%1), todėl šiame kompiuteryje saugomi klientai lieka užrakinti. Atsijunkite, vėl prisijunkite ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, so the customers kept on this computer need a passphrase.</source>
        <translation>Šis darbalaukis neturi raktinės, todėl šiame kompiuteryje saugomiems klientams reikia slaptafrazės.</translation>
    </message>
</context>
<context>
    <name>App::LockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Slaptafrazė</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>Go on without storing anything</source>
        <translation>Tęsti nieko nesaugant</translation>
    </message>
    <message>
        <source>If it is forgotten, nobody can read the drafts and what was sent any more. There is no second way in.</source>
        <translation>Ją pamiršus, juodraščių ir to, kas išsiųsta, nebegalės perskaityti niekas. Kito būdo jų atrakinti nėra.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pasirinkite slaptafrazę</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>This desktop has no keyring. With a passphrase, Intake keeps your drafts and what was sent on this computer, encrypted.</source>
        <translation>Šis darbalaukis neturi raktinės. Turėdama slaptafrazę, „Intake“ jūsų juodraščius ir tai, kas išsiųsta, šiame kompiuteryje saugo užšifruotus.</translation>
    </message>
    <message>
        <source>What Intake keeps on this computer is encrypted.</source>
        <translation>Tai, ką „Intake“ saugo šiame kompiuteryje, yra užšifruota.</translation>
    </message>
    <message>
        <source>Nobody has used Intake for a while. What was in the form is kept.</source>
        <translation>Kurį laiką „Intake“ niekas nesinaudojo. Tai, kas buvo formoje, išsaugota.</translation>
    </message>
    <message>
        <source>You locked Intake. What was in the form is kept.</source>
        <translation>Užrakinote „Intake“. Tai, kas buvo formoje, išsaugota.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is lost: type it again.</source>
        <translation>Slaptafrazė netinka. Niekas neprarasta: įveskite ją dar kartą.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Įveskite slaptafrazę.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Nustatyti slaptafrazę</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atrakinti</translation>
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
    <message>
        <source>Save &amp;draft</source>
        <translation>Įrašyti juo&amp;draštį</translation>
    </message>
    <message>
        <source>Dra&amp;fts…</source>
        <translation>Ju&amp;odraščiai…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Nuo&amp;statos…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Užrakinti</translation>
    </message>
    <message>
        <source>Submit when &amp;online</source>
        <translation>Pateikti &amp;atsiradus ryšiui</translation>
    </message>
    <message>
        <source>Customer in the &amp;form</source>
        <translation>Klientas &amp;formoje</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Istorija…</translation>
    </message>
    <message>
        <source>Chec&amp;k the history</source>
        <translation>Patikrinti is&amp;toriją</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>a section: 1 Needed to send</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Paste into the form…</source>
        <translation>Į&amp;dėti į formą…</translation>
    </message>
    <message>
        <source>&amp;Add a row here</source>
        <translation>Pridėti į&amp;rašą čia</translation>
    </message>
    <message>
        <source>Re&amp;move this row</source>
        <translation>Paša&amp;linti šį įrašą</translation>
    </message>
    <message>
        <source>&amp;Find a field…</source>
        <translation>&amp;Rasti lauką…</translation>
    </message>
    <message>
        <source>Fold all &amp;sections</source>
        <translation>&amp;Suskleisti visus skyrius</translation>
    </message>
    <message>
        <source>&amp;Open all sections</source>
        <translation>&amp;Išskleisti visus skyrius</translation>
    </message>
    <message>
        <source>&amp;Only what is needed</source>
        <translation>&amp;Tik būtini laukai</translation>
    </message>
    <message>
        <source>&amp;Enter goes to the next field</source>
        <translation>&amp;Enter perkelia į kitą lauką</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Klaviatūra…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Keisti k&amp;lavišus…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>P&amp;eržiūra…</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>Atšaukti pateiki&amp;mą</translation>
    </message>
    <message>
        <source>&amp;Next customer</source>
        <translation>&amp;Kitas klientas</translation>
    </message>
    <message>
        <source>Start from template &amp;%1</source>
        <translation>Pradėti pagal &amp;%1 šabloną</translation>
    </message>
    <message>
        <source>&amp;Pin or unpin this field</source>
        <translation>&amp;Prisegti arba atsegti lauką</translation>
    </message>
    <message>
        <source>&amp;Remove all pins</source>
        <translation>&amp;Atsegti visus laukus</translation>
    </message>
    <message>
        <source>Use this field&apos;s value as the &amp;default</source>
        <translation>Laikyti lauko reikšmę &amp;numatytąja</translation>
    </message>
    <message>
        <source>&amp;Forget this field&apos;s default</source>
        <translation>Pa&amp;miršti numatytąją lauko reikšmę</translation>
    </message>
    <message>
        <source>&amp;Menu of this field</source>
        <translation>&amp;Lauko meniu</translation>
    </message>
    <message>
        <source>More &amp;of the templates</source>
        <translation>&amp;Kiti šablonai</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>Įrašyti kaip ša&amp;bloną…</translation>
    </message>
    <message>
        <source>Edit &amp;templates…</source>
        <translation>&amp;Redaguoti šablonus…</translation>
    </message>
    <message>
        <source>Open &amp;a list…</source>
        <translation>At&amp;verti sąrašą…</translation>
    </message>
    <message>
        <source>Open a fold&amp;er…</source>
        <translation>Atverti ap&amp;lanką…</translation>
    </message>
    <message>
        <source>Move this ro&amp;w up</source>
        <translation>Perkelti įrašą a&amp;ukštyn</translation>
    </message>
    <message>
        <source>Move this row &amp;down</source>
        <translation>Perkelti įrašą ž&amp;emyn</translation>
    </message>
    <message>
        <source>&amp;Take what is suggested</source>
        <translation>Pri&amp;imti siūlomą reikšmę</translation>
    </message>
    <message>
        <source>&amp;Clear the form</source>
        <translation>&amp;Valyti formą</translation>
    </message>
    <message>
        <source>Fold &amp;this section</source>
        <translation>S&amp;uskleisti šį skyrių</translation>
    </message>
</context>
<context>
    <name>App::MainWindow</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
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
        <source>There is no address to send to</source>
        <translation>Nėra adreso, kuriuo siųsti</translation>
    </message>
    <message>
        <source>The draft was not opened</source>
        <translation>Juodraštis neatvertas</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>Intake was locked before the customer was sent. Submit it again.</source>
        <translation>„Intake“ užrakinta dar neišsiuntus kliento. Pateikite jį dar kartą.</translation>
    </message>
    <message>
        <source>The window was to be closed before the customer was sent. Submit it again, or close the window: it is kept as a draft.</source>
        <translation>Langą norėta užverti dar neišsiuntus kliento. Pateikite jį dar kartą arba užverkite langą: klientas išsaugotas kaip juodraštis.</translation>
    </message>
</context>
<context>
    <name>App::NextCustomerController</name>
    <message>
        <source>New from “%1”</source>
        <translation>Naujas pagal „%1“</translation>
    </message>
    <message>
        <source>Go to a field first.</source>
        <translation>Pirmiausia eikite į lauką.</translation>
    </message>
    <message>
        <source>“%1” is pinned: the next customer starts with it.</source>
        <translation>Laukas „%1“ prisegtas: kitas klientas pradedamas su jo reikšme.</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more.</source>
        <translation>Laukas „%1“ atsegtas.</translation>
    </message>
    <message>
        <source>New customers start with this in “%1”.</source>
        <translation>Nauji klientai pradedami su šia lauko „%1“ reikšme.</translation>
    </message>
    <message>
        <source>“%1” has no default any more.</source>
        <translation>Laukas „%1“ numatytosios reikšmės nebeturi.</translation>
    </message>
    <message>
        <source>“%1” has no default.</source>
        <translation>Laukas „%1“ numatytosios reikšmės neturi.</translation>
    </message>
    <message>
        <source>No field is pinned any more.</source>
        <translation>Visi laukai atsegti.</translation>
    </message>
    <message>
        <source>No field is pinned.</source>
        <translation>Prisegtų laukų nėra.</translation>
    </message>
    <message>
        <source>Templates are kept with the drafts, and drafts are not being kept.</source>
        <translation>Šablonai saugomi kartu su juodraščiais, o juodraščiai dabar nesaugomi.</translation>
    </message>
    <message>
        <source>There is no template yet. Fill in what is always the same, then save it as a template.</source>
        <translation>Šablonų dar nėra. Užpildykite tai, kas visada vienoda, ir įrašykite kaip šabloną.</translation>
    </message>
    <message>
        <source>starting from “%1”</source>
        <translation>pradėjimą pagal „%1“</translation>
    </message>
    <message>
        <source>Started from the template “%1”.</source>
        <translation>Pradėta pagal šabloną „%1“.</translation>
    </message>
    <message>
        <source>The form holds nothing that a template could hold.</source>
        <translation>Formoje nėra nieko, ką būtų galima įrašyti į šabloną.</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Šablonas „%1“ įrašytas.</translation>
    </message>
</context>
<context>
    <name>App::NumberingBox</name>
    <message>
        <source>Typed by hand. A pattern is written as in IND{yyyyMMdd}_{000}.</source>
        <translation>Įrašoma ranka. Numerio formatas rašomas taip: IND{yyyyMMdd}_{000}.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Pavyzdžiui, %1</translation>
    </message>
</context>
<context>
    <name>App::Outbox</name>
    <message>
        <source>Nothing is stored at the moment, so nothing can wait to be sent. Submit it instead.</source>
        <translation>Šiuo metu niekas nesaugoma, todėl niekas negali laukti siuntimo. Pateikite klientą iš karto.</translation>
    </message>
    <message>
        <source>It was called back before its turn.</source>
        <translation>Klientas atsiimtas nesulaukus jo eilės.</translation>
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
    <message>
        <source>&amp;Ask the service</source>
        <translation>&amp;Klausti sistemos</translation>
    </message>
    <message>
        <source>Send the &amp;same again</source>
        <translation>Siųsti &amp;tą patį dar kartą</translation>
    </message>
    <message>
        <source>It ha&amp;d arrived…</source>
        <translation>Buvo &amp;gauta…</translation>
    </message>
    <message>
        <source>It had &amp;not arrived…</source>
        <translation>&amp;Nebuvo gauta…</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Atsiimti</translation>
    </message>
    <message>
        <source>D&amp;uplicate as new</source>
        <translation>D&amp;ubliuoti kaip naują</translation>
    </message>
    <message>
        <source>Communication number %1, at %2. Its values were wiped when their time was over.</source>
        <translation>Komunikacijos numeris %1, laikas %2. Reikšmės išvalytos pasibaigus jų saugojimo laikui.</translation>
    </message>
    <message>
        <source>Communication number %1, at %2. It can be read and not changed.</source>
        <translation>Komunikacijos numeris %1, laikas %2. Galima skaityti, bet ne keisti.</translation>
    </message>
    <message>
        <source>Waits to be sent: %1</source>
        <translation>Laukia siuntimo: %1</translation>
    </message>
    <message>
        <source>%1 Take it back to change it. While it is open here it is not sent.</source>
        <translation>%1 Kad galėtumėte keisti, atsiimkite. Kol čia atverta, nesiunčiama.</translation>
    </message>
    <message>
        <source>Being sent: %1</source>
        <translation>Siunčiama: %1</translation>
    </message>
    <message>
        <source>It can be read. Open it again when the answer is there.</source>
        <translation>Galima skaityti. Atverkite vėl, kai bus gautas atsakymas.</translation>
    </message>
    <message>
        <source>Open in another window: %1</source>
        <translation>Atverta kitame lange: %1</translation>
    </message>
    <message>
        <source>It can be read here. Close it there to change it here.</source>
        <translation>Čia galima skaityti. Kad galėtumėte keisti čia, užverkite tą langą.</translation>
    </message>
    <message>
        <source>It had arrived: %1</source>
        <translation>Buvo gauta: %1</translation>
    </message>
    <message>
        <source>The service has its communication number %1 already.</source>
        <translation>Sistema jau turi komunikacijos numerį %1.</translation>
    </message>
    <message>
        <source>%1 It waits in the outbox and goes out by itself when the service answers.</source>
        <translation>%1 Klientas laukia siuntimo eilėje ir bus išsiųstas savaime, kai sistema atsakys.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the service answers.</source>
        <translation>Bus išsiųsta savaime, kai tik sistema atsakys.</translation>
    </message>
</context>
<context>
    <name>App::PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pasirinkite slaptafrazę</translation>
    </message>
    <message>
        <source>The passphrase opens what Intake keeps on this computer. It is asked for at every start and after every lock.</source>
        <translation>Slaptafrazė atrakina tai, ką „Intake“ saugo šiame kompiuteryje. Jos prašoma kaskart paleidus programą ir po kiekvieno užrakinimo.</translation>
    </message>
    <message>
        <source>If it is forgotten, nobody can read the drafts and what was sent any more. There is no second way in.</source>
        <translation>Ją pamiršus, juodraščių ir to, kas išsiųsta, nebegalės perskaityti niekas. Kito būdo jų atrakinti nėra.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Nustatyti slaptafrazę</translation>
    </message>
</context>
<context>
    <name>App::PassphraseEntry</name>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>Passphrase, a second time</source>
        <translation>Slaptafrazė antrą kartą</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Passphrase (at least %n characters)</source>
        <translation>
            <numerusform>&amp;Slaptafrazė (bent %n simbolis)</numerusform>
            <numerusform>&amp;Slaptafrazė (bent %n simboliai)</numerusform>
            <numerusform>&amp;Slaptafrazė (bent %n simbolių)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Ta pati &amp;dar kartą</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>&amp;Rodyti, kas įvedama</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has fewer than %n characters. Choose a longer one.</source>
        <translation>
            <numerusform>Slaptafrazė trumpesnė nei %n simbolis. Pasirinkite ilgesnę.</numerusform>
            <numerusform>Slaptafrazė trumpesnė nei %n simboliai. Pasirinkite ilgesnę.</numerusform>
            <numerusform>Slaptafrazė trumpesnė nei %n simbolių. Pasirinkite ilgesnę.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Slaptafrazės nesutampa. Įveskite slaptafrazę dar kartą.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Įveskite slaptafrazę.</translation>
    </message>
    <message>
        <source>Type the passphrase a second time.</source>
        <translation>Įveskite slaptafrazę antrą kartą.</translation>
    </message>
</context>
<context>
    <name>App::PreferencesController</name>
    <message>
        <source>The desktop&apos;s keyring holds the key now. No passphrase is asked for any more.</source>
        <translation>Raktą dabar laiko darbalaukio raktinė. Slaptafrazės daugiau nebus prašoma.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens what is stored.</source>
        <translation>Nuo šiol saugomus duomenis atrakina jūsų naujoji slaptafrazė.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
</context>
<context>
    <name>App::PreferencesDialog</name>
    <message>
        <source>Use the &amp;keyring instead</source>
        <translation>Vietoj jos naudoti &amp;raktinę</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niekada</translation>
    </message>
    <message>
        <source>&amp;Lock after (minutes)</source>
        <translation>&amp;Užrakinti po (minučių)</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse in Intake. What is in the form is saved first.</source>
        <translation>Kai „Intake“ lange nespaudžiami klavišai ir nejudinama pelė. Pirmiausia išsaugoma tai, kas yra formoje.</translation>
    </message>
    <message>
        <source>Keep &amp;bodies for (days)</source>
        <translation>&amp;Išsiųstus duomenis saugoti (dienų)</translation>
    </message>
    <message>
        <source>What was sent of accepted customers. Afterwards only the communication number, the external id, the time and the outcome are kept.</source>
        <translation>Tai, kas išsiųsta apie priimtus klientus. Vėliau paliekamas tik komunikacijos numeris, išorinis ID, laikas ir rezultatas.</translation>
    </message>
    <message>
        <source>Your &amp;name in the history</source>
        <translation>Jūsų &amp;vardas istorijoje</translation>
    </message>
    <message>
        <source>The history names you with every customer that you send.</source>
        <translation>Istorijoje jūsų vardas įrašomas prie kiekvieno kliento, kurį išsiunčiate.</translation>
    </message>
    <message>
        <source>The history names you with every customer that you send: as “%1” where this is empty.</source>
        <translation>Istorijoje jūsų vardas įrašomas prie kiekvieno kliento, kurį išsiunčiate: jei čia tuščia – „%1“.</translation>
    </message>
    <message>
        <source>What is stored is encrypted. The desktop&apos;s keyring holds the key and opens it when you log in.</source>
        <translation>Saugomi duomenys užšifruoti. Raktą laiko darbalaukio raktinė ir juos atrakina, kai prisijungiate.</translation>
    </message>
    <message>
        <source>What is stored is encrypted. Only your passphrase opens it.</source>
        <translation>Saugomi duomenys užšifruoti. Juos atrakina tik jūsų slaptafrazė.</translation>
    </message>
    <message>
        <source>Nothing is stored: there is neither a keyring nor a passphrase to encrypt it with. What is in the form is lost when Intake ends.</source>
        <translation>Niekas nesaugoma: nėra nei raktinės, nei slaptafrazės, kuria būtų galima užšifruoti. Tai, kas yra formoje, dings, kai „Intake“ bus užverta.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Pakeisti &amp;slaptafrazę…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Nustatyti &amp;slaptafrazę…</translation>
    </message>
    <message>
        <source>When there is advice</source>
        <translation>Kai yra patarimų</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Visada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>&amp;Review before sending</source>
        <translation>&amp;Peržiūra prieš siunčiant</translation>
    </message>
    <message>
        <source>Shows on one sheet what will be sent. Enter sends it, Escape goes back to the form.</source>
        <translation>Viename lape parodo, kas bus siunčiama. Enter išsiunčia, Esc grąžina į formą.</translation>
    </message>
    <message>
        <source>&amp;Undo send (seconds)</source>
        <translation>&amp;Atšaukti pateikimą per (sekundžių)</translation>
    </message>
    <message>
        <source>How long a customer that you submit can still be taken back with Escape.</source>
        <translation>Kiek laiko pateiktą klientą dar galima atsiimti klavišu Esc.</translation>
    </message>
</context>
<context>
    <name>App::ProposalsModel</name>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Formoje</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Siūloma</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Peržiūrėtina</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Tas pats</translation>
    </message>
    <message>
        <source>It replaces what the form holds.</source>
        <translation>Pakeis tai, kas yra formoje.</translation>
    </message>
    <message>
        <source>The form holds something else. Tick it to replace that.</source>
        <translation>Formoje yra kita reikšmė. Pažymėkite, kad ją pakeistumėte.</translation>
    </message>
</context>
<context>
    <name>App::RecordController</name>
    <message>
        <source>Nothing was asked or sent</source>
        <translation>Nieko neklausta ir niekas neišsiųsta</translation>
    </message>
    <message>
        <source>It was not taken back</source>
        <translation>Atsiimti nepavyko</translation>
    </message>
    <message>
        <source>It is settled, and the history says how.</source>
        <translation>Išsiaiškinta, o kaip – įrašyta istorijoje.</translation>
    </message>
    <message>
        <source>The service is being asked what became of it…</source>
        <translation>Sistemos klausiama, kas įvyko su klientu…</translation>
    </message>
</context>
<context>
    <name>App::RekeyChoice</name>
    <message>
        <source>Is typed a second time, unseen, before a customer is sent.</source>
        <translation>Prieš siunčiant klientą įvedama antrą kartą, nematant pirmosios reikšmės.</translation>
    </message>
</context>
<context>
    <name>App::RekeyDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Palyginti</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Įveskite dar kartą</translation>
    </message>
    <message>
        <source>Type these once more from the paper. The form is covered meanwhile, and nothing can be pasted.</source>
        <translation>Įveskite šias reikšmes dar kartą iš dokumento. Tuo metu forma uždengta ir nieko įdėti negalima.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Grįžti į formą</translation>
    </message>
    <message numerus="yes">
        <source>Not the same: %n. Look at the paper and choose which is right, or go back to the form.</source>
        <translation>
            <numerusform>Nesutampa: %n. Pažiūrėkite į dokumentą ir pasirinkite teisingą reikšmę arba grįžkite į formą.</numerusform>
            <numerusform>Nesutampa: %n. Pažiūrėkite į dokumentą ir pasirinkite teisingą reikšmę arba grįžkite į formą.</numerusform>
            <numerusform>Nesutampa: %n. Pažiūrėkite į dokumentą ir pasirinkite teisingą reikšmę arba grįžkite į formą.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use what is chosen</source>
        <translation>&amp;Naudoti, kas pasirinkta</translation>
    </message>
</context>
<context>
    <name>App::RekeyDifferences</name>
    <message>
        <source>%1: %2: %3</source>
        <comment>a field: typed first or second: the value</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Pirmoji</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Antroji</translation>
    </message>
</context>
<context>
    <name>App::ReviewDialog</name>
    <message>
        <source>Review before sending</source>
        <translation>Peržiūra prieš siunčiant</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Peržiūra</translation>
    </message>
    <message numerus="yes">
        <source>To look at: %n</source>
        <translation>
            <numerusform>Peržiūrėtinų vietų: %n</numerusform>
            <numerusform>Peržiūrėtinų vietų: %n</numerusform>
            <numerusform>Peržiūrėtinų vietų: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the request holds</source>
        <translation>Užklausos turinys</translation>
    </message>
    <message>
        <source>Look through it. Enter sends it, Escape goes back to the form.</source>
        <translation>Peržiūrėkite. Enter išsiunčia, Esc grąžina į formą.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Įrašyti kaip P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Grįžti į formą</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Išsiųsti</translation>
    </message>
    <message>
        <source>Send it as it stands here (Enter or Ctrl+Enter)</source>
        <translation>Išsiųsti taip, kaip čia parodyta (Enter arba Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Įrašyti lapą kaip PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF dokumentai (*.pdf)</translation>
    </message>
</context>
<context>
    <name>App::SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Įrašyti kaip šabloną</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Laukai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (by default in any case)</source>
        <comment>a field and its value</comment>
        <translation>%1 (ir taip numatyta)</translation>
    </message>
    <message>
        <source>Left out, because it tells who the customer is: %1.</source>
        <translation>Praleista, nes nurodo, kas yra klientas: %1.</translation>
    </message>
    <message>
        <source>Enter a name for the template.</source>
        <translation>Įrašykite šablono pavadinimą.</translation>
    </message>
    <message>
        <source>Tick at least one field.</source>
        <translation>Pažymėkite bent vieną lauką.</translation>
    </message>
    <message>
        <source>There is a template of this name. This one takes its place.</source>
        <translation>Tokio pavadinimo šablonas jau yra. Šis jį pakeis.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are kept, encrypted as the drafts are.</source>
        <translation>
            <numerusform>Bus išsaugotas %n laukas, užšifruotas kaip juodraščiai.</numerusform>
            <numerusform>Bus išsaugoti %n laukai, užšifruoti kaip juodraščiai.</numerusform>
            <numerusform>Bus išsaugota %n laukų, užšifruotų kaip juodraščiai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::SecretKeeper</name>
    <message>
        <source>What the connections sign in with was not stored and is known only until Intake is locked or ends. %1</source>
        <translation>Ryšių prisijungimo duomenys neišsaugoti ir bus žinomi tik tol, kol „Intake“ bus užrakinta arba užverta. %1</translation>
    </message>
</context>
<context>
    <name>App::Settler</name>
    <message>
        <source>The service has events of this communication.</source>
        <translation>Sistema turi šios komunikacijos įvykių.</translation>
    </message>
    <message>
        <source>The service knows of no event of this communication yet, which proves nothing: it may still be at work. Ask again later, or send the same again: the service refuses a number that it has.</source>
        <translation>Sistema apie šios komunikacijos įvykius dar nežino, bet tai nieko neįrodo: galbūt ji dar apdoroja duomenis. Paklauskite vėliau arba siųskite tą patį dar kartą: numerį, kurį jau turi, sistema atmeta.</translation>
    </message>
    <message>
        <source>This service does not tell what became of a communication. Send the same again: the service refuses a number that it has.</source>
        <translation>Ši sistema nepraneša, kas nutiko komunikacijai. Siųskite tą patį dar kartą: numerį, kurį jau turi, sistema atmeta.</translation>
    </message>
</context>
<context>
    <name>App::Shortcuts</name>
    <message>
        <source>, </source>
        <comment>between two keys of one command</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Press one key, alone or together with Ctrl, Shift or Alt.</source>
        <translation>Spauskite vieną klavišą, atskirai arba kartu su Ctrl, Shift arba Alt.</translation>
    </message>
    <message>
        <source>%1 is needed while typing.</source>
        <translation>%1 reikia rašant.</translation>
    </message>
    <message>
        <source>Alt opens the menus and lists. Take a key with Ctrl, or Alt and a digit.</source>
        <translation>Alt atveria meniu ir sąrašus. Rinkitės klavišą su Ctrl arba Alt su skaitmeniu.</translation>
    </message>
    <message>
        <source>%1 is needed while typing. Take a key with Ctrl, or F1 to F12.</source>
        <translation>%1 reikia rašant. Rinkitės klavišą su Ctrl arba klavišą nuo F1 iki F12.</translation>
    </message>
</context>
<context>
    <name>App::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Be klavišo</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>&amp;Pradinis</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Komandų klavišai</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rasti komandą arba klavišą</translation>
    </message>
    <message>
        <source>&amp;All as they came</source>
        <translation>&amp;Visi pradiniai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Pakeista jūsų</translation>
    </message>
    <message>
        <source>&amp;Press another key for “%1”</source>
        <translation>&amp;Paspauskite kitą klavišą komandai „%1“</translation>
    </message>
    <message>
        <source>Choose a command.</source>
        <translation>Pasirinkite komandą.</translation>
    </message>
    <message>
        <source>This command has that key already.</source>
        <translation>Ši komanda tą klavišą jau turi.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 yra komandos „%2“ klavišas.</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>P&amp;erimti jį iš ten</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>Komanda „%1“ dabar klavišo neturi.</translation>
    </message>
    <message>
        <source>%1 stands for “%2” now.</source>
        <translation>%1 dabar yra komandos „%2“ klavišas.</translation>
    </message>
</context>
<context>
    <name>App::SignInBox</name>
    <message>
        <source>Token</source>
        <translation>Prieigos raktas</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Rakto slaptafrazė</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Pasirinkti sertifikatą…</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>Pasirinkti raktą…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Neprisijungiama</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Naudotojo vardas ir slaptažodis</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Sertifikatas</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Rodyti, kas įvedama</translation>
    </message>
    <message>
        <source>Nothing is stored at the moment: what is entered here is known until Intake ends.</source>
        <translation>Šiuo metu niekas nesaugoma: tai, kas čia įrašyta, bus žinoma, kol „Intake“ bus užverta.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Pasirinkite sertifikatą</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key</source>
        <translation>Pasirinkite sertifikato raktą</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM failai (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read, and nothing was taken from it. Choose another file. (%2)</source>
        <translation>Failo „%1“ perskaityti nepavyko, ir niekas iš jo nepaimta. Pasirinkite kitą failą. (%2)</translation>
    </message>
    <message>
        <source>“%1” is too large for a certificate or a key, and nothing was taken from it. Choose another file.</source>
        <translation>Failas „%1“ per didelis, kad būtų sertifikatas ar raktas, ir niekas iš jo nepaimta. Pasirinkite kitą failą.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, galioja iki %2</translation>
    </message>
    <message>
        <source>The key is there.</source>
        <translation>Raktas yra.</translation>
    </message>
    <message>
        <source>Enter the password. Without it nothing is sent.</source>
        <translation>Įrašykite slaptažodį. Be jo niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>Enter the token. Without it nothing is sent.</source>
        <translation>Įrašykite prieigos raktą. Be jo niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>Choose the certificate and its key. Without them nothing is sent.</source>
        <translation>Pasirinkite sertifikatą ir jo raktą. Be jų niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key. Without it nothing is sent.</source>
        <translation>Pasirinkite sertifikato raktą. Be jo niekas nesiunčiama.</translation>
    </message>
    <message>
        <source>Stored, encrypted. What you enter here replaces it.</source>
        <translation>Išsaugota ir užšifruota. Tai, ką čia įrašysite, pakeis išsaugotus duomenis.</translation>
    </message>
    <message>
        <source>It is going to be stored, encrypted.</source>
        <translation>Bus užšifruota ir išsaugota.</translation>
    </message>
    <message>
        <source>It is known.</source>
        <translation>Žinoma.</translation>
    </message>
</context>
<context>
    <name>App::StartBox</name>
    <message>
        <source>Individuals: %1; organizations: %2</source>
        <comment>what new customers of each kind start with</comment>
        <translation>Fiziniai asmenys: %1; juridiniai asmenys: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nieko</translation>
    </message>
</context>
<context>
    <name>App::SubmissionFlow</name>
    <message>
        <source>Not sent</source>
        <translation>Neišsiųsta</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Niekas neišsiųsta</translation>
    </message>
    <message>
        <source>%1 The form has kept what it held.</source>
        <translation>%1 Formos turinys nepakito.</translation>
    </message>
    <message>
        <source>The customer in the form can only be read. Start a new one in the File menu.</source>
        <translation>Formoje esantį klientą galima tik skaityti. Naują pradėkite meniu „Failas“.</translation>
    </message>
    <message>
        <source>The customer in the form, or the connection, is not what it was when it was checked. Submit it again.</source>
        <translation>Klientas formoje arba ryšys nebe tas, kuris buvo patikrintas. Pateikite dar kartą.</translation>
    </message>
    <message>
        <source>The customer in the form has changed meanwhile. Submit it again.</source>
        <translation>Klientas formoje tuo metu pasikeitė. Pateikite jį dar kartą.</translation>
    </message>
    <message>
        <source>You took it back in time. Submit it when it is right.</source>
        <translation>Spėjote atsiimti. Pateikite, kai viskas bus teisinga.</translation>
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
    <message numerus="yes">
        <source>Sending… %n second(s) left</source>
        <translation>
            <numerusform>Siunčiama… Liko %n sekundė</numerusform>
            <numerusform>Siunčiama… Liko %n sekundės</numerusform>
            <numerusform>Siunčiama… Liko %n sekundžių</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Siunčiama…</translation>
    </message>
    <message>
        <source>Check the customer and send it</source>
        <translation>Patikrinti kliento duomenis ir juos išsiųsti</translation>
    </message>
    <message>
        <source>That was the last field. Press Space to submit.</source>
        <translation>Tai buvo paskutinis laukas. Norėdami pateikti, paspauskite tarpo klavišą.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send the customer without waiting</source>
        <translation>Išsiųsti klientą nelaukiant</translation>
    </message>
    <message>
        <source>Take the customer back before it is sent</source>
        <translation>Atsiimti klientą prieš jį išsiunčiant</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Siųsti dabar</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Bus išsiųsta po %n sekundės</numerusform>
            <numerusform>Bus išsiųsta po %n sekundžių</numerusform>
            <numerusform>Bus išsiųsta po %n sekundžių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App::TemplateKeeper</name>
    <message numerus="yes">
        <source>%n template(s) were altered from outside and are left out.</source>
        <translation>
            <numerusform>%n šablonas pakeistas iš šalies ir praleistas.</numerusform>
            <numerusform>%n šablonai pakeisti iš šalies ir praleisti.</numerusform>
            <numerusform>%n šablonų pakeista iš šalies ir praleista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The templates were not stored. %1</source>
        <translation>Šablonų išsaugoti nepavyko. %1</translation>
    </message>
</context>
<context>
    <name>App::TemplatesDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Pervadinti</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Perkelti &amp;aukštyn</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Perkelti ž&amp;emyn</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Ištrinti</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablonai</translation>
    </message>
    <message>
        <source>The first nine start the next customer with keys of their own, Alt+1 to Alt+9 unless you changed them.</source>
        <translation>Pirmieji devyni pradeda kitą klientą savais klavišais: nuo Alt+1 iki Alt+9, jei jų nepakeitėte.</translation>
    </message>
    <message>
        <source>Two templates are called “%1”. Give one of them another name.</source>
        <translation>Du šablonai vadinasi „%1“. Vienam iš jų suteikite kitą pavadinimą.</translation>
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
    <name>App::Workplace</name>
    <message>
        <source>The connection “%1” is not there any more. Make one of that name, or take the customer back.</source>
        <translation>Ryšio „%1“ nebėra. Sukurkite ryšį tokiu pavadinimu arba klientą atsiimkite.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The folder holds more than %1 XML and JSON files. Nothing was read. Split it into several folders.</source>
        <translation>Aplanke daugiau nei %1 XML ir JSON failų. Niekas neperskaityta. Padalykite jį į kelis aplankus.</translation>
    </message>
    <message>
        <source>A quotation mark that begins a cell on line %1 is never closed, so nobody can tell where the cell ends. Nothing was read. Close it or take it out.</source>
        <translation>%1 eilutėje langelį pradedančios kabutės niekur neuždarytos, todėl neaišku, kur langelis baigiasi. Niekas neperskaityta. Uždarykite jas arba išimkite.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Nothing was read. Split it into several files.</source>
        <translation>Sąraše daugiau nei %1 eilučių. Niekas neperskaityta. Padalykite jį į kelis failus.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 cells, so this is no list of customers. Nothing was read. Choose another file or another separator.</source>
        <translation>%1 eilutėje daugiau nei %2 langelių, todėl tai ne klientų sąrašas. Niekas neperskaityta. Pasirinkite kitą failą arba kitą skirtuką.</translation>
    </message>
    <message>
        <source>The file holds no line with anything in it.</source>
        <translation>Visos failo eilutės tuščios.</translation>
    </message>
    <message>
        <source>There is no such file. It may have been moved or renamed; choose it again.</source>
        <translation>Tokio failo nėra. Gal jis perkeltas arba pervadintas; pasirinkite jį dar kartą.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a list that was saved as CSV.</source>
        <translation>Tai aplankas arba įrenginys, ne failas. Pasirinkite sąrašą, įrašytą kaip CSV.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was read. Split it into several files.</source>
        <translation>Failas didesnis nei %1 MB. Niekas neperskaityta. Padalykite jį į kelis failus.</translation>
    </message>
    <message>
        <source>The file could not be read (%1). Check that you may open it, then choose it again.</source>
        <translation>Failo perskaityti nepavyko (%1). Patikrinkite, ar turite teisę jį atverti, ir pasirinkite dar kartą.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was read. Ask for the file again where it came from.</source>
        <translation>Failas tuščias. Niekas neperskaityta. Paprašykite siuntėjo atsiųsti failą dar kartą.</translation>
    </message>
    <message>
        <source>The file is a workbook of a spreadsheet program. Nothing was read. Open it there, save it as CSV, and choose that file.</source>
        <translation>Failas yra skaičiuoklės darbaknygė. Niekas neperskaityta. Atverkite ją skaičiuokle, įrašykite kaip CSV ir pasirinkite tą failą.</translation>
    </message>
    <message>
        <source>The file is no text, so there is no list in it. Nothing was read. Choose a file that was saved as CSV.</source>
        <translation>Failas yra ne tekstas, todėl sąrašo jame nėra. Niekas neperskaityta. Pasirinkite failą, įrašytą kaip CSV.</translation>
    </message>
    <message>
        <source>The file holds bytes that are no characters in the encoding %1. Choose another encoding.</source>
        <translation>Faile yra baitų, kurie koduotėje „%1“ nėra simboliai. Pasirinkite kitą koduotę.</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Vakarų Europos („Windows-1252“)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltijos („Windows-1257“)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Vidurio Europos („Windows-1250“)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kirilica („Windows-1251“)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Graikų („Windows-1253“)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turkų („Windows-1254“)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Vidurio Europos (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kirilica (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Baltic (ISO 8859-13)</source>
        <translation>Baltijos (ISO 8859-13)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Vakarų Europos (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kirilica (KOI8-R)</translation>
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
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>praleista: %n</numerusform>
            <numerusform>praleista: %n</numerusform>
            <numerusform>praleista: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Formoje</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nepaimta</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Sulaikyta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Paruošta</translation>
    </message>
    <message>
        <source>Line or file</source>
        <translation>Eilutė arba failas</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Communication number</source>
        <translation>Komunikacijos numeris</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP kodas</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Priežastys</translation>
    </message>
    <message>
        <source>%1 was not written (%2). Choose another folder.</source>
        <translation>Failo %1 įrašyti nepavyko (%2). Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Another column is for the same field, so this one was left out.</source>
        <translation>Tam pačiam laukui skirtas kitas stulpelis, todėl šis praleistas.</translation>
    </message>
    <message>
        <source>Another customer of this list has this communication number too. Give each its own.</source>
        <translation>Tokį pat komunikacijos numerį turi ir kitas šio sąrašo klientas. Kiekvienam suteikite savo.</translation>
    </message>
    <message>
        <source>Another customer of this list has this external id too. Check that one customer is not sent twice.</source>
        <translation>Tokį pat išorinį ID turi ir kitas šio sąrašo klientas. Patikrinkite, ar tas pats klientas nesiunčiamas du kartus.</translation>
    </message>
    <message>
        <source>This line has %1 cells, and there are %2 headings: its values may stand in wrong columns. Correct the file.</source>
        <translation>Šioje eilutėje langelių – %1, o antraščių – %2: reikšmės gali būti ne savo stulpeliuose. Pataisykite failą.</translation>
    </message>
    <message>
        <source>This line has only %1 cells, and there are %2 headings. Check that its values stand in the right columns.</source>
        <translation>Šioje eilutėje langelių tik %1, o antraščių – %2. Patikrinkite, ar reikšmės yra savo stulpeliuose.</translation>
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
        <translation>Gimimo valstybė</translation>
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
    <message>
        <source>Customer id|Customer no|Customer number|Client id|Client no|Client number|External customer id</source>
        <translation>Kliento id|Kliento nr.|Kliento numeris|Kliento kodas|Išorinis kliento id</translation>
    </message>
    <message>
        <source>Communication no|Communication id</source>
        <translation>Komunikacijos nr.|Komunikacijos id</translation>
    </message>
    <message>
        <source>First names|Given name|Given names|Forename|Forenames</source>
        <translation>Vardai</translation>
    </message>
    <message>
        <source>Last names|Surname|Surnames|Family name|Family names</source>
        <translation>Pavardės</translation>
    </message>
    <message>
        <source>Date of birth|Birthday|DOB</source>
        <translation>Gim. data|Gimimo diena</translation>
    </message>
    <message>
        <source>Nationality|Country of citizenship</source>
        <translation>Pilietybė|Pilietybės valstybė</translation>
    </message>
    <message>
        <source>Company name|Company|Organization name|Organisation name|Legal name</source>
        <translation>Įmonės pavadinimas|Organizacijos pavadinimas|Įmonė|Juridinio asmens pavadinimas|Pavadinimas</translation>
    </message>
    <message>
        <source>Country of registration|Country of incorporation</source>
        <translation>Registracijos valstybė|Įregistravimo valstybė</translation>
    </message>
    <message>
        <source>Street|Street address</source>
        <translation>Gatvė|Gatvė ir namas</translation>
    </message>
    <message>
        <source>ZIP|Postcode|Post code|Postal index</source>
        <translation>Pašto indeksas|Indeksas</translation>
    </message>
    <message>
        <source>Town|City or town</source>
        <translation>Miestas ar miestelis|Gyvenvietė</translation>
    </message>
    <message>
        <source>Date of expiry|Expiration date|Valid until|Document expiry</source>
        <translation>Galioja iki|Dokumentas galioja iki</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Dokumento išdavimo data|Dokumentas išduotas</translation>
    </message>
    <message>
        <source>Country of issue|Issue country</source>
        <translation>Dokumentą išdavusi šalis|Dokumentą išdavusi valstybė</translation>
    </message>
    <message>
        <source>Issued by|Issue authority</source>
        <translation>Kas išdavė|Dokumentą išdavusi įstaiga</translation>
    </message>
    <message>
        <source>Driving licence no|Driving licence number|Driving license no|Driving license number</source>
        <translation>Vairuotojo pažymėjimo nr.|Vairuotojo pažymėjimo numeris</translation>
    </message>
    <message>
        <source>Phone|Phone no|Phone number|Telephone|Telephone no|Telephone number|Tel</source>
        <translation>Telefonas|Tel. nr.|Telefono nr.|Telefono numeris</translation>
    </message>
    <message>
        <source>Mobile|Mobile no|Mobile number|Mobile phone|Cell phone</source>
        <translation>Mob. tel.|Mobilusis|Mobilusis telefonas|Mobiliojo nr.|Mobiliojo telefono numeris</translation>
    </message>
    <message>
        <source>Website|Web site|Web page|Homepage|Web address</source>
        <translation>Svetainė|Interneto svetainė|Tinklalapis|Interneto adresas</translation>
    </message>
    <message>
        <source>National id|National id number|Personal code|Personal number</source>
        <translation>Asmens kodas|Asmens numeris</translation>
    </message>
    <message>
        <source>Document no|Doc no</source>
        <translation>Dok. nr.|Dokumento nr</translation>
    </message>
    <message>
        <source>Passport no|Passport number</source>
        <translation>Paso nr.|Paso numeris</translation>
    </message>
    <message>
        <source>Identity card no|Identity card number|ID card no|ID card number</source>
        <translation>ATK nr.|Asmens tapatybės kortelės nr.|Asmens tapatybės kortelės numeris</translation>
    </message>
    <message>
        <source>Landline|Fixed phone|Fixed phone number</source>
        <translation>Fiksuotojo ryšio telefonas|Laidinis telefonas</translation>
    </message>
    <message>
        <source>E-mail|E-mail address</source>
        <translation>El. paštas|El. pašto adresas|Elektroninis paštas|Elektroninio pašto adresas</translation>
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
    <message>
        <source>name and birth date</source>
        <comment>A customer with this … was sent before</comment>
        <translation>Vardas, pavardė ir gimimo data</translation>
    </message>
    <message>
        <source>name and establishment date</source>
        <comment>A customer with this … was sent before</comment>
        <translation>Pavadinimas ir įsteigimo data</translation>
    </message>
    <message>
        <source>A customer with this %1 was sent before; the service will say that it is already used. Take another one.</source>
        <translation>Klientas, kurio „%1“ toks pat, jau buvo siųstas; sistema atsakys, kad numeris jau panaudotas. Įrašykite kitą.</translation>
    </message>
    <message>
        <source>A customer with this %1 was sent before. Check that this is not the same customer again.</source>
        <translation>Klientas su tais pačiais duomenimis („%1“) jau buvo siųstas. Patikrinkite, ar tai ne tas pats klientas.</translation>
    </message>
    <message>
        <source>Another draft has this %1 too. Check that one customer is not entered twice.</source>
        <translation>Tuos pačius duomenis („%1“) turi ir kitas juodraštis. Patikrinkite, ar tas pats klientas neįvedamas du kartus.</translation>
    </message>
    <message>
        <source>A customer with this %1 waits to be sent already. Check that this is not the same customer again.</source>
        <translation>Klientas su tais pačiais duomenimis („%1“) jau laukia siuntimo. Patikrinkite, ar tai ne tas pats klientas.</translation>
    </message>
    <message>
        <source>A customer with this %1 was sent and nobody knows whether it arrived: settle that one first.</source>
        <translation>Klientas su tais pačiais duomenimis („%1“) buvo siųstas, ir nežinia, ar jis gautas: pirmiausia tai išsiaiškinkite.</translation>
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
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
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
        <source>Customers as XML or JSON files.</source>
        <translation>Klientai: XML arba JSON failai.</translation>
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
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Niekas neišsiųsta.</translation>
    </message>
    <message>
        <source>Lists the customers that are unknown, being sent, waiting or refused.</source>
        <translation>Išvardija klientus, kurie nežinomi, siunčiami, laukia siuntimo arba atmesti.</translation>
    </message>
    <message>
        <source>Checks that nobody has changed the history or what is stored.</source>
        <translation>Patikrina, ar niekas nepakeitė istorijos ir saugomų duomenų.</translation>
    </message>
    <message>
        <source>Enters customers for a screening service. Without --check, --print-json, --submit, --outbox or --verify-history a window opens with the files.</source>
        <translation>Įveda klientus tikrinimo sistemai. Be --check, --print-json, --submit, --outbox ar --verify-history atveriamas langas su failais.</translation>
    </message>
    <message>
        <source>Only one of --check, --print-json, --submit, --outbox and --verify-history can be done at a time.</source>
        <translation>Vienu metu galima tik viena iš parinkčių --check, --print-json, --submit, --outbox ir --verify-history.</translation>
    </message>
    <message>
        <source>--outbox and --verify-history take no file.</source>
        <translation>Su --outbox ir --verify-history failai nenurodomi.</translation>
    </message>
    <message>
        <source>
Environment:
  INTAKE_PASSPHRASE_FILE     A file with the passphrase of what is kept, for where
                             the desktop has no keyring.
</source>
        <translation>
Aplinka:
 INTAKE_PASSPHRASE_FILE – failas su saugomų duomenų slaptafraze,
 kai darbalaukis neturi raktinės.
</translation>
    </message>
    <message>
        <source>The outbox could not be read. %1</source>
        <translation>Siuntimo eilės perskaityti nepavyko. %1</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Siuntimo eilė tuščia.</translation>
    </message>
    <message>
        <source>%1 Until then only hashes, outcomes and times are kept of what is submitted.</source>
        <translation>%1 Iki tol apie tai, kas pateikiama, saugomos tik maišos reikšmės, rezultatai ir laikas.</translation>
    </message>
    <message>
        <source>%1 %2 Until then no history is kept of what is submitted.</source>
        <translation>%1 %2 Iki tol to, kas pateikiama, istorija nesaugoma.</translation>
    </message>
    <message>
        <source>A customer with the same number was sent before, and nobody knows whether it has arrived. Settle that one in the window first.</source>
        <translation>Klientas su tuo pačiu numeriu jau buvo siųstas, ir nežinia, ar jis gautas. Pirmiausia tai išsiaiškinkite programos lange.</translation>
    </message>
    <message>
        <source>A customer with the same number waits in the outbox with other values or for another address. Take that one back in the window, or let it be sent.</source>
        <translation>Siuntimo eilėje jau laukia klientas su tuo pačiu numeriu, bet kitomis reikšmėmis arba kitam adresui. Atsiimkite jį programos lange arba palaukite, kol bus išsiųstas.</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Klientas laukia siuntimo eilėje.</translation>
    </message>
    <message>
        <source>Nothing of it is kept: submit it again.</source>
        <translation>Niekas neišsaugota: pateikite klientą dar kartą.</translation>
    </message>
    <message>
        <source>%1: What became of it could not be stored. %2</source>
        <translation>%1: nepavyko išsaugoti, kas nutiko klientui. %2</translation>
    </message>
    <message>
        <source>What is stored is not sound. %1</source>
        <translation>Saugomi duomenys pažeisti. %1</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>Istorijos perskaityti nepavyko. %1</translation>
    </message>
    <message>
        <source>The history breaks at entry %1: %2 The entries before it are sound; do not rely on it and on what follows without comparing them with the service.</source>
        <translation>Istorija nutrūksta ties %1 įrašu: %2 Ankstesni įrašai nepažeisti; šiuo ir tolesniais įrašais nesiremkite nepalyginę jų su sistema.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Istorijos dar nėra.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the history are sound.</source>
        <translation>
            <numerusform>%n istorijos įrašas nepažeistas.</numerusform>
            <numerusform>%n istorijos įrašai nepažeisti.</numerusform>
            <numerusform>%n istorijos įrašų nepažeista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were written without the key, so that only hashes vouch for them, which others can compute too.</source>
        <translation>
            <numerusform>Iš jų %n įrašytas be rakto, todėl jį patvirtina tik maišos reikšmės, kurias gali apskaičiuoti ir kiti.</numerusform>
            <numerusform>Iš jų %n įrašyti be rakto, todėl juos patvirtina tik maišos reikšmės, kurias gali apskaičiuoti ir kiti.</numerusform>
            <numerusform>Iš jų %n įrašyta be rakto, todėl juos patvirtina tik maišos reikšmės, kurias gali apskaičiuoti ir kiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored customers and their file are sound.</source>
        <translation>Saugomi klientai ir jų failas nepažeisti.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Failas nepažeistas.</translation>
    </message>
    <message>
        <source>%1 Without the key only hashes were checked: not what is encrypted, not whether the end of the history is cut off, and not the stored customers.</source>
        <translation>%1 Be rakto patikrintos tik maišos reikšmės: nepatikrinta nei tai, kas užšifruota, nei ar nenukirsta istorijos pabaiga, nei saugomi klientai.</translation>
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
    <message>
        <source>No secure connection to %1 was made: %2. Check the address, and, where the service asks for one, the certificate of the connection.</source>
        <translation>Saugiai prisijungti prie %1 nepavyko: %2. Patikrinkite adresą ir, jei sistema jo prašo, ryšio sertifikatą.</translation>
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
    <name>ConnectionSecret</name>
    <message>
        <source>The connection “%1” needs a password. Nothing was sent over it. Enter the password with “Edit connections” in the menu “Service”.</source>
        <translation>Ryšiui „%1“ reikia slaptažodžio. Per jį niekas neišsiųsta. Įrašykite slaptažodį, meniu „Sistema“ pasirinkę „Redaguoti ryšius“.</translation>
    </message>
    <message>
        <source>The connection “%1” needs a token. Nothing was sent over it. Enter the token with “Edit connections” in the menu “Service”.</source>
        <translation>Ryšiui „%1“ reikia prieigos rakto. Per jį niekas neišsiųsta. Įrašykite prieigos raktą, meniu „Sistema“ pasirinkę „Redaguoti ryšius“.</translation>
    </message>
    <message>
        <source>The connection “%1” needs a certificate and its key. Nothing was sent over it. Choose them with “Edit connections” in the menu “Service”.</source>
        <translation>Ryšiui „%1“ reikia sertifikato ir jo rakto. Per jį niekas neišsiųsta. Nurodykite juos, meniu „Sistema“ pasirinkę „Redaguoti ryšius“.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The connection signs in by user and password, but has neither. Enter them in the connection.</source>
        <translation>Ryšys prisijungia naudotojo vardu ir slaptažodžiu, bet nė vieno iš jų neturi. Įrašykite juos ryšio nuostatose.</translation>
    </message>
    <message>
        <source>The user name of the connection holds a colon or a character that cannot be seen. Correct it in the connection.</source>
        <translation>Ryšio naudotojo varde yra dvitaškis arba nematomas simbolis. Pataisykite jį ryšio nuostatose.</translation>
    </message>
    <message>
        <source>The password of the connection holds a character that cannot be seen, such as a line break. Enter it again in the connection.</source>
        <translation>Ryšio slaptažodyje yra nematomas simbolis, pavyzdžiui, eilutės lūžis. Įrašykite slaptažodį iš naujo ryšio nuostatose.</translation>
    </message>
    <message>
        <source>The connection signs in by a token, but has none. Enter it in the connection.</source>
        <translation>Ryšys prisijungia prieigos raktu, bet jo neturi. Įrašykite jį ryšio nuostatose.</translation>
    </message>
    <message>
        <source>The token of the connection holds a space, a line break or a letter that no token can hold. Enter it again in the connection.</source>
        <translation>Ryšio prieigos rakte yra tarpas, eilutės lūžis arba raidė, kurios prieigos rakte būti negali. Įrašykite jį iš naujo ryšio nuostatose.</translation>
    </message>
    <message>
        <source>The certificate of the connection cannot be read. Choose a PEM file with a certificate in the connection.</source>
        <translation>Ryšio sertifikato perskaityti negalima. Ryšio nuostatose pasirinkite PEM failą su sertifikatu.</translation>
    </message>
    <message>
        <source>The private key of the connection cannot be read. Choose a PEM file with the certificate&apos;s key, and enter its passphrase, in the connection.</source>
        <translation>Ryšio privačiojo rakto perskaityti negalima. Ryšio nuostatose pasirinkite PEM failą su sertifikato raktu ir įrašykite jo slaptafrazę.</translation>
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
    <name>Events</name>
    <message>
        <source>The address redirects to %1 (status %2), which is never followed. Correct the address of the connection.</source>
        <translation>Adresas nukreipia į %1 (kodas %2), o nukreipimais niekada nesekama. Pataisykite ryšio adresą.</translation>
    </message>
    <message>
        <source>The service did not let this program in (status %1). Check how the connection signs in: its user and password, token or certificate.</source>
        <translation>Sistema šios programos neprileido (kodas %1). Patikrinkite, kaip ryšys prisijungia: naudotojo vardą ir slaptažodį, prieigos raktą ar sertifikatą.</translation>
    </message>
    <message>
        <source>The service did not tell (status %1): %2.</source>
        <translation>Sistema nepranešė (kodas %1): %2.</translation>
    </message>
    <message>
        <source>What answered (status %1) is not what the service is known to say.</source>
        <translation>Gautas atsakymas (kodas %1) nepanašus į sistemos atsakymus.</translation>
    </message>
    <message>
        <source>%1 What became of the customer was not found out; the record stays as it is. Ask again later.</source>
        <translation>%1 Kas nutiko klientui, sužinoti nepavyko; įrašas lieka, koks yra. Paklauskite vėliau.</translation>
    </message>
    <message>
        <source>The service cannot be asked by program what became of a customer. The record stays as it is. Ask those who run the service.</source>
        <translation>Programa negali paklausti sistemos, kas nutiko klientui. Įrašas lieka, koks yra. Paklauskite sistemos prižiūrėtojų.</translation>
    </message>
    <message numerus="yes">
        <source>The customer arrived: the service knows %n event(s) of this communication number.</source>
        <translation>
            <numerusform>Klientas gautas: sistema turi %n šio komunikacijos numerio įvykį.</numerusform>
            <numerusform>Klientas gautas: sistema turi %n šio komunikacijos numerio įvykius.</numerusform>
            <numerusform>Klientas gautas: sistema turi %n šio komunikacijos numerio įvykių.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no event of this communication number. That does not prove that the customer did not arrive: the record stays as it is.</source>
        <translation>Sistema neturi jokio šio komunikacijos numerio įvykio. Tai neįrodo, kad klientas negautas: įrašas lieka, koks yra.</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>A visa is no document of the form. Its number and its last day are left out.</source>
        <translation>Viza nėra formoje numatytas dokumentas. Jos numeris ir galiojimo pabaiga praleisti.</translation>
    </message>
    <message>
        <source>The form holds an organization, and a passport line is of a person.</source>
        <translation>Formoje – juridinis asmuo, o paso MRZ eilutė – fizinio asmens.</translation>
    </message>
    <message>
        <source>Passport line of a card (TD1)</source>
        <translation>Kortelės MRZ eilutė (TD1)</translation>
    </message>
    <message>
        <source>Passport line of a document (TD2)</source>
        <translation>Dokumento MRZ eilutė (TD2)</translation>
    </message>
    <message>
        <source>Passport line (TD3)</source>
        <translation>Paso MRZ eilutė (TD3)</translation>
    </message>
    <message>
        <source>Passport line of a visa</source>
        <translation>Vizos MRZ eilutė</translation>
    </message>
    <message>
        <source>The zone has no such name.</source>
        <translation>MRZ tokio vardo ar pavardės nėra.</translation>
    </message>
    <message>
        <source>Written in A to Z: accents, hyphens and apostrophes may be missing, and Ü may be UE.</source>
        <translation>Užrašyta A–Z raidėmis: gali trūkti diakritinių ženklų, brūkšnelių ir apostrofų, o Ü gali būti parašyta UE.</translation>
    </message>
    <message>
        <source>The zone is full: the name may be cut off.</source>
        <translation>MRZ pilna: vardas ar pavardė gali būti nukirsti.</translation>
    </message>
    <message>
        <source>A digit stands in the name; it may be a letter that was misread.</source>
        <translation>Varde ar pavardėje yra skaitmuo; gal tai klaidingai nuskaityta raidė.</translation>
    </message>
    <message>
        <source>The zone leaves day, month or year open: %1 (year, month, day).</source>
        <translation>MRZ nenurodyta diena, mėnuo arba metai: %1 (metai, mėnuo, diena).</translation>
    </message>
    <message>
        <source>%1 (year, month, day) is no date that exists.</source>
        <translation>Datos %1 (metai, mėnuo, diena) nėra.</translation>
    </message>
    <message>
        <source>What stands in this place is for each state to say; it is not always the national code.</source>
        <translation>Ką čia įrašyti, sprendžia kiekviena valstybė; tai ne visada asmens kodas.</translation>
    </message>
    <message>
        <source>The zone says %1, which states also use for other documents. Look at the document.</source>
        <translation>MRZ nurodyta %1, o valstybės taip žymi ir kitus dokumentus. Pažiūrėkite į dokumentą.</translation>
    </message>
    <message>
        <source>The text holds no value of the form.</source>
        <translation>Tekste nėra nė vienos formos reikšmės.</translation>
    </message>
    <message>
        <source>Row of a spreadsheet</source>
        <translation>Skaičiuoklės eilutė</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Nėra teksto, kurį būtų galima įdėti.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML tekstas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON tekstas</translation>
    </message>
    <message>
        <source>The text is no passport line, no JSON, no XML and no row of a spreadsheet with its header.</source>
        <translation>Tekstas nėra nei paso MRZ eilutė, nei JSON, nei XML, nei skaičiuoklės eilutė su antrašte.</translation>
    </message>
    <message>
        <source>The text holds no row of a spreadsheet with names of fields above it.</source>
        <translation>Tekste nėra skaičiuoklės eilutės, virš kurios būtų laukų pavadinimai.</translation>
    </message>
    <message>
        <source>The pasted text is cut off or damaged. Copy all of it, from its first character to its last.</source>
        <translation>Įdėtas tekstas nukirstas arba sugadintas. Nukopijuokite jį visą, nuo pirmo iki paskutinio ženklo.</translation>
    </message>
    <message>
        <source>The pasted text holds no customer of the screening service. Copy a document with AMLYZE_CUSTOMER, or a JSON object with the fields of one customer.</source>
        <translation>Įdėtame tekste nėra tikrinimo sistemos kliento. Nukopijuokite dokumentą su AMLYZE_CUSTOMER arba JSON objektą su vieno kliento laukais.</translation>
    </message>
    <message>
        <source>The pasted text is larger than any customer&apos;s document. Copy the document of one customer.</source>
        <translation>Įdėtas tekstas didesnis nei bet kurio kliento dokumentas. Nukopijuokite vieno kliento dokumentą.</translation>
    </message>
    <message>
        <source>The pasted text is no customer&apos;s document that can be read here. Ask where it came from what it is.</source>
        <translation>Įdėtas tekstas nėra kliento dokumentas, kurį čia būtų galima perskaityti. Pasiteiraukite, iš kur jis gautas, kas tai per tekstas.</translation>
    </message>
</context>
<context>
    <name>FindKeyNow</name>
    <message>
        <source>The customers kept on this computer are locked with a passphrase. Write it in a file and name that file in INTAKE_PASSPHRASE_FILE.</source>
        <translation>Šiame kompiuteryje saugomi klientai užrakinti slaptafraze. Įrašykite ją į failą ir nurodykite tą failą kintamajame INTAKE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>This desktop has no keyring, so no customer can be kept. Write a passphrase in a file and name that file in INTAKE_PASSPHRASE_FILE.</source>
        <translation>Šis darbalaukis neturi raktinės, todėl klientų duomenų saugoti negalima. Įrašykite slaptafrazę į failą ir nurodykite tą failą kintamajame INTAKE_PASSPHRASE_FILE.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>The form has no such field. This part was left out.</source>
        <translation>Tokio lauko formoje nėra. Ši dalis praleista.</translation>
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
        <source>An individual does not have this field. The value was left out.</source>
        <translation>Fizinis asmuo tokio lauko neturi. Reikšmė praleista.</translation>
    </message>
    <message>
        <source>An organization does not have this field. The value was left out.</source>
        <translation>Juridinis asmuo tokio lauko neturi. Reikšmė praleista.</translation>
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
    <message>
        <source>GBD: a citizen of a British overseas territory.</source>
        <translation>GBD: britų užjūrio teritorijos pilietis.</translation>
    </message>
    <message>
        <source>GBN: a British national (overseas).</source>
        <translation>GBN: britų užjūrio nacionalinis subjektas.</translation>
    </message>
    <message>
        <source>GBO: a British overseas citizen.</source>
        <translation>GBO: britų užjūrio pilietis.</translation>
    </message>
    <message>
        <source>GBP: a British protected person.</source>
        <translation>GBP: britų globojamas asmuo.</translation>
    </message>
    <message>
        <source>GBS: a British subject.</source>
        <translation>GBS: britų subjektas.</translation>
    </message>
    <message>
        <source>a stateless person</source>
        <translation>asmuo be pilietybės</translation>
    </message>
    <message>
        <source>a refugee under the convention of 1951</source>
        <translation>pabėgėlis pagal 1951 m. konvenciją</translation>
    </message>
    <message>
        <source>a refugee</source>
        <translation>pabėgėlis</translation>
    </message>
    <message>
        <source>a person whose nationality is not stated</source>
        <translation>asmuo, kurio pilietybė nenurodyta</translation>
    </message>
    <message>
        <source>the United Nations</source>
        <translation>Jungtinės Tautos</translation>
    </message>
    <message>
        <source>an agency of the United Nations</source>
        <translation>Jungtinių Tautų agentūra</translation>
    </message>
    <message>
        <source>the United Nations&apos; mission in Kosovo</source>
        <translation>Jungtinių Tautų misija Kosove</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Europos Sąjunga</translation>
    </message>
    <message>
        <source>the Sovereign Military Order of Malta</source>
        <translation>Suverenusis Maltos ordinas</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpolas</translation>
    </message>
    <message>
        <source>the African Development Bank</source>
        <translation>Afrikos plėtros bankas</translation>
    </message>
    <message>
        <source>the African Export-Import Bank</source>
        <translation>Afrikos eksporto ir importo bankas</translation>
    </message>
    <message>
        <source>the Caribbean Community</source>
        <translation>Karibų bendrija</translation>
    </message>
    <message>
        <source>the Council of Europe</source>
        <translation>Europos Taryba</translation>
    </message>
    <message>
        <source>the Common Market for Eastern and Southern Africa</source>
        <translation>Rytų ir Pietų Afrikos bendroji rinka</translation>
    </message>
    <message>
        <source>the Economic Community of West African States</source>
        <translation>Vakarų Afrikos valstybių ekonominė bendrija</translation>
    </message>
    <message>
        <source>the Parliamentary Assembly of the Mediterranean</source>
        <translation>Viduržemio jūros regiono parlamentinė asamblėja</translation>
    </message>
    <message>
        <source>the Southern African Development Community</source>
        <translation>Pietų Afrikos vystymosi bendrija</translation>
    </message>
    <message>
        <source>the Organisation of Eastern Caribbean States</source>
        <translation>Rytų Karibų valstybių organizacija</translation>
    </message>
    <message>
        <source>Utopia, which only specimens come from</source>
        <translation>Utopija, kuri nurodoma tik dokumentų pavyzdžiuose</translation>
    </message>
    <message>
        <source>The zone leaves it open.</source>
        <translation>MRZ to nenurodo.</translation>
    </message>
    <message>
        <source>%1: Kosovo, which has no code in ISO 3166-1.</source>
        <translation>%1: Kosovas, neturintis ISO 3166-1 kodo.</translation>
    </message>
    <message>
        <source>%1 is no country of ISO 3166-1: %2.</source>
        <translation>%1 nėra ISO 3166-1 šalies kodas: %2.</translation>
    </message>
    <message>
        <source>%1 is no country of ISO 3166-1.</source>
        <translation>%1 nėra ISO 3166-1 šalies kodas.</translation>
    </message>
    <message>
        <source>This looks like a passport line, but a character is missing or too many: the lines have %1 characters. Two of 44, two of 36 or three of 30 are expected.</source>
        <translation>Tai panašu į paso MRZ eilutę, bet trūksta simbolio arba jų per daug: eilučių ilgis – %1. Turi būti dvi eilutės po 44, dvi po 36 arba trys po 30 simbolių.</translation>
    </message>
    <message>
        <source>The text holds no passport line.</source>
        <translation>Tekste nėra paso MRZ eilutės.</translation>
    </message>
    <message>
        <source>The check digit of the document number is wrong: in line %1, column %2 stands %3, and %4 would fit.</source>
        <translation>Neteisingas dokumento numerio kontrolinis skaitmuo: %1 eilutės %2 stulpelyje yra %3, o tiktų %4.</translation>
    </message>
    <message>
        <source>The check digit of the birth date is wrong: in line %1, column %2 stands %3, and %4 would fit.</source>
        <translation>Neteisingas gimimo datos kontrolinis skaitmuo: %1 eilutės %2 stulpelyje yra %3, o tiktų %4.</translation>
    </message>
    <message>
        <source>The check digit of the expiry date is wrong: in line %1, column %2 stands %3, and %4 would fit.</source>
        <translation>Neteisingas galiojimo datos kontrolinis skaitmuo: %1 eilutės %2 stulpelyje yra %3, o tiktų %4.</translation>
    </message>
    <message>
        <source>The check digit of the personal number is wrong: in line %1, column %2 stands %3, and %4 would fit.</source>
        <translation>Neteisingas asmens numerio kontrolinis skaitmuo: %1 eilutės %2 stulpelyje yra %3, o tiktų %4.</translation>
    </message>
    <message>
        <source>The check digit of all lines together is wrong: in line %1, column %2 stands %3, and %4 would fit.</source>
        <translation>Neteisingas visų eilučių bendras kontrolinis skaitmuo: %1 eilutės %2 stulpelyje yra %3, o tiktų %4.</translation>
    </message>
    <message>
        <source>It would fit if the %3 in line %1, column %2 were %4.</source>
        <translation>Jis tiktų, jei %1 eilutės %2 stulpelyje būtų ne %3, o %4.</translation>
    </message>
    <message>
        <source>This is the line of a French identity card of before 2021, which follows no international standard. Type what is printed on the card.</source>
        <translation>Tai iki 2021 m. išduotos prancūziškos asmens tapatybės kortelės eilutė, neatitinkanti tarptautinio standarto. Įveskite tai, kas išspausdinta kortelėje.</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) could not be taken as they stand and are not listed.</source>
        <translation>
            <numerusform>Dar %n dalies nepavyko paimti tokios, kokia ji yra; ji čia nerodoma.</numerusform>
            <numerusform>Dar %n dalių nepavyko paimti tokių, kokios jos yra; jos čia nerodomos.</numerusform>
            <numerusform>Dar %n dalių nepavyko paimti tokių, kokios jos yra; jos čia nerodomos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field is stated more than once. The first one was taken, this one was left out.</source>
        <translation>Šis laukas pasikartoja. Paimtas pirmasis, šis praleistas.</translation>
    </message>
    <message>
        <source>There is more than one customer. The first one was taken, this one was left out.</source>
        <translation>Čia daugiau nei vienas klientas. Paimtas pirmasis, šis praleistas.</translation>
    </message>
    <message>
        <source>This value stands in quotes, as a text. It was taken as it stands and will be sent without quotes.</source>
        <translation>Ši reikšmė parašyta kabutėse, kaip tekstas. Ji paimta tokia, kokia yra, ir bus siunčiama be kabučių.</translation>
    </message>
    <message>
        <source>This text is written as a number. It was taken as it stands; zeros at its beginning may be missing.</source>
        <translation>Šis tekstas parašytas kaip skaičius. Jis paimtas toks, koks yra; pradžioje gali trūkti nulių.</translation>
    </message>
    <message>
        <source>Yes or no is written here, where a text is expected. It was taken as it stands; check the field.</source>
        <translation>Čia parašyta „taip“ arba „ne“, nors turi būti tekstas. Reikšmė paimta tokia, kokia yra; patikrinkite lauką.</translation>
    </message>
    <message>
        <source>This is written for another version of the service. The fields were taken by their names; check them.</source>
        <translation>Duomenys parengti kitai sistemos versijai. Laukai paimti pagal pavadinimus; patikrinkite juos.</translation>
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
    <message>
        <source>taking the suggestion for “%1”</source>
        <translation>lauko „%1“ pasiūlymo priėmimą</translation>
    </message>
    <message>
        <source>clearing the form</source>
        <translation>formos išvalymą</translation>
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
    <name>Forms::FieldFinder</name>
    <message>
        <source>No field is called so.</source>
        <translation>Tokio lauko nėra.</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Rasti lauką</translation>
    </message>
    <message>
        <source>Field, JSON name or section, in any language of Intake</source>
        <translation>Laukas, JSON pavadinimas arba skyrius bet kuria „Intake“ kalba</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Laukai</translation>
    </message>
    <message>
        <source>Arrows choose, Enter goes there, Esc goes back.</source>
        <translation>Rodyklės pasirenka, Enter nuveda į lauką, Esc grąžina atgal.</translation>
    </message>
</context>
<context>
    <name>Forms::FieldLine</name>
    <message>
        <source>needed</source>
        <translation>būtina</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>prisegta</translation>
    </message>
    <message>
        <source>Pinned: the next customer starts with this.</source>
        <translation>Prisegta: kitas klientas pradedamas su šia reikšme.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tuščia</translation>
    </message>
    <message>
        <source>pinned: %1</source>
        <translation>prisegta: %1</translation>
    </message>
    <message>
        <source>Pinned: the next customer starts with “%1”.</source>
        <translation>Prisegta: kitas klientas pradedamas su „%1“.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>numatyta</translation>
    </message>
    <message>
        <source>Stands here by default.</source>
        <translation>Tai numatytoji reikšmė.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Siūloma: %1.</translation>
    </message>
    <message>
        <source>Suggested: %1. %2 takes it.</source>
        <translation>Siūloma: %1. Priimama klavišu %2.</translation>
    </message>
</context>
<context>
    <name>Forms::FieldMenu</name>
    <message>
        <source>Use this as the &amp;default for individuals of “%1”</source>
        <translation>&amp;Numatyti fiziniams asmenims (ryšys „%1“)</translation>
    </message>
    <message>
        <source>Use this as the &amp;default for organizations of “%1”</source>
        <translation>&amp;Numatyti juridiniams asmenims (ryšys „%1“)</translation>
    </message>
    <message>
        <source>&amp;Forget the default for individuals of “%1”</source>
        <translation>&amp;Pamiršti numatytąją fizinių asmenų reikšmę (ryšys „%1“)</translation>
    </message>
    <message>
        <source>&amp;Forget the default for organizations of “%1”</source>
        <translation>&amp;Pamiršti numatytąją juridinių asmenų reikšmę (ryšys „%1“)</translation>
    </message>
    <message>
        <source>P&amp;in for the next customer</source>
        <translation>Pris&amp;egti kitam klientui</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Grąžinti</translation>
    </message>
</context>
<context>
    <name>Forms::FinderModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>a field, what stands there, its section and name</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field in rows: Address: City</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a field&apos;s section and its JSON name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no row yet</source>
        <translation>įrašų dar nėra</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščias</translation>
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
    <name>Forms::NewCustomers</name>
    <message>
        <source>“%1” tells who a customer is, and is never carried to another.</source>
        <translation>Laukas „%1“ nurodo, kas yra klientas, todėl kitam klientui neperkeliamas.</translation>
    </message>
    <message>
        <source>“%1” is about one customer, and defaults are not encrypted. Pin it, or keep it in a template.</source>
        <translation>Laukas „%1“ susijęs su vienu klientu, o numatytosios reikšmės nešifruojamos. Prisekite jį arba išsaugokite šablone.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>Laukas „%1“ tuščias.</translation>
    </message>
    <message>
        <source>Correct “%1” first.</source>
        <translation>Pirmiausia pataisykite lauką „%1“.</translation>
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
    <name>Forms::SuggestionLine</name>
    <message>
        <source>Take</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>Take (%1)</source>
        <comment>with its key</comment>
        <translation>Priimti (%1)</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a suggestion, in quotes</comment>
        <translation>Priimti %1</translation>
    </message>
</context>
<context>
    <name>Forms::TriStateEditor</name>
    <message>
        <source>Not stated</source>
        <translation>Nenurodyta</translation>
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
    <name>History</name>
    <message>
        <source>This entry is missing.</source>
        <translation>Šio įrašo trūksta.</translation>
    </message>
    <message>
        <source>The entries %1 to %2 are missing.</source>
        <translation>Trūksta įrašų nuo %1 iki %2.</translation>
    </message>
    <message>
        <source>This entry stands in another one&apos;s place.</source>
        <translation>Šis įrašas stovi kito įrašo vietoje.</translation>
    </message>
    <message>
        <source>The sealed note of which entry is the newest was removed or altered: entries after this one may be missing.</source>
        <translation>Užantspauduota žyma, kuris įrašas naujausias, pašalinta arba pakeista: gali trūkti vėlesnių įrašų.</translation>
    </message>
    <message>
        <source>The end of the history is cut off. %1</source>
        <translation>Istorijos pabaiga nukirsta. %1</translation>
    </message>
    <message>
        <source>The sealed note of which entry is the newest was put back to an older one.</source>
        <translation>Užantspauduota žyma, kuris įrašas naujausias, pakeista senesne.</translation>
    </message>
    <message>
        <source>An entry was put before the first one.</source>
        <translation>Prieš pirmąjį įrašą įterptas kitas.</translation>
    </message>
    <message>
        <source>This entry was changed after it had been written.</source>
        <translation>Šis įrašas pakeistas po to, kai buvo įrašytas.</translation>
    </message>
    <message>
        <source>This entry does not continue the one before it: one of the two was replaced.</source>
        <translation>Šis įrašas nėra ankstesniojo tęsinys: vienas iš jų pakeistas kitu.</translation>
    </message>
    <message>
        <source>The encrypted part of this entry was altered or removed.</source>
        <translation>Užšifruota šio įrašo dalis pakeista arba pašalinta.</translation>
    </message>
    <message>
        <source>The answer of this entry was removed, though its customer was not wiped.</source>
        <translation>Šio įrašo atsakymas pašalintas, nors jo kliento duomenys neišvalyti.</translation>
    </message>
    <message>
        <source>The answer of this entry was altered.</source>
        <translation>Šio įrašo atsakymas pakeistas.</translation>
    </message>
    <message>
        <source>This entry was changed or replaced without the key: its encrypted part does not belong to it.</source>
        <translation>Šis įrašas pakeistas arba sukeistas su kitu neturint rakto: užšifruota dalis jam nepriklauso.</translation>
    </message>
    <message>
        <source>When this entry was written, the sealed note of the newest entry had been removed or altered: entries before this one may be missing.</source>
        <translation>Kai šis įrašas buvo įrašytas, užantspauduota naujausio įrašo žyma jau buvo pašalinta arba pakeista: gali trūkti ankstesnių įrašų.</translation>
    </message>
    <message>
        <source>When this entry was written, the sealed note of the newest entry had been put back to an older one.</source>
        <translation>Kai šis įrašas buvo įrašytas, užantspauduota naujausio įrašo žyma jau buvo pakeista senesne.</translation>
    </message>
    <message>
        <source>%1 was not written (%2). The history itself is untouched. Choose another folder.</source>
        <translation>Failo %1 įrašyti nepavyko (%2). Pati istorija nepaliesta. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Attempt to send</source>
        <translation>Bandymas siųsti</translation>
    </message>
    <message>
        <source>Interrupted attempt</source>
        <translation>Nutrūkęs bandymas</translation>
    </message>
    <message>
        <source>Service was asked</source>
        <translation>Paklausta sistemos</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Pažymėta ranka</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priimta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Neišsiųsta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
    <message>
        <source>(wiped)</source>
        <translation>(išvalyta)</translation>
    </message>
    <message>
        <source>The history was tampered with. Entry %1: %2 Keep a copy of the store and tell who is responsible for it.</source>
        <translation>Istorija klastota. %1 įrašas: %2 Pasidarykite saugyklos kopiją ir praneškite už ją atsakingam asmeniui.</translation>
    </message>
    <message numerus="yes">
        <source>The history is sound: %n entry(ies) fit.</source>
        <translation>
            <numerusform>Istorija nepažeista: dera %n įrašas.</numerusform>
            <numerusform>Istorija nepažeista: dera %n įrašai.</numerusform>
            <numerusform>Istorija nepažeista: dera %n įrašų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were written without a key: hashes alone vouch for them.</source>
        <translation>
            <numerusform>Iš jų %n įrašytas be rakto: jį patvirtina tik maišos reikšmės.</numerusform>
            <numerusform>Iš jų %n įrašyti be rakto: juos patvirtina tik maišos reikšmės.</numerusform>
            <numerusform>Iš jų %n įrašyta be rakto: juos patvirtina tik maišos reikšmės.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCsv</name>
    <message>
        <source>Entry</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Laikas (UTC)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Įvykis</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Darbuotojas</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Communication number</source>
        <translation>Komunikacijos numeris</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP kodas</translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation>Užklausos SHA-256</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atsakymas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Maišos reikšmė</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Ankstesnė maišos reikšmė</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The file &quot;store.key&quot; is damaged, so the customers kept on this computer cannot be opened. Nothing was changed. Put the file back from a copy of the data folder.</source>
        <translation>Failas „store.key“ sugadintas, todėl šiame kompiuteryje saugomų klientų atverti negalima. Niekas nepakeista. Atkurkite failą iš duomenų aplanko kopijos.</translation>
    </message>
    <message>
        <source>There is not enough memory to work the passphrase out. Nothing was changed. Close other programs and try again.</source>
        <translation>Slaptafrazei apdoroti neužtenka atminties. Niekas nepakeista. Užverkite kitas programas ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The file &quot;store.key&quot; was written by a later version of this program, so the customers kept on this computer cannot be opened. Nothing was changed. Start the later version.</source>
        <translation>Failą „store.key“ įrašė naujesnė šios programos versija, todėl šiame kompiuteryje saugomų klientų atverti negalima. Niekas nepakeista. Paleiskite naujesnę versiją.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. The customers kept on this computer cannot be opened. Make the file readable and try again.</source>
        <translation>Failo „%1“ perskaityti negalima: %2. Šiame kompiuteryje saugomų klientų atverti negalima. Leiskite failą skaityti ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This is not the passphrase, so the customers kept on this computer stay closed. Type it again, and mind capital letters and the keyboard&apos;s language.</source>
        <translation>Slaptafrazė netinka, todėl šiame kompiuteryje saugomi klientai lieka užrakinti. Įveskite ją dar kartą ir atkreipkite dėmesį į didžiąsias raides ir klaviatūros kalbą.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase must have at least %n characters. Nothing was changed. Type a longer one.</source>
        <translation>
            <numerusform>Slaptafrazę turi sudaryti bent %n simbolis. Niekas nepakeista. Įveskite ilgesnę.</numerusform>
            <numerusform>Slaptafrazę turi sudaryti bent %n simboliai. Niekas nepakeista. Įveskite ilgesnę.</numerusform>
            <numerusform>Slaptafrazę turi sudaryti bent %n simbolių. Niekas nepakeista. Įveskite ilgesnę.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be removed: %2. The passphrase goes on being asked for. Make the folder writable and try again.</source>
        <translation>Failo „%1“ pašalinti negalima: %2. Slaptafrazės bus prašoma ir toliau. Leiskite rašyti į aplanką ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>A brace { or } stands alone, so that no number can be made. Close each { with a } and put nothing but the counter and dates into them.</source>
        <translation>Skliaustas { arba } neturi poros, todėl numerio sudaryti negalima. Kiekvieną { uždarykite ženklu } ir tarp jų rašykite tik skaitiklį arba datą.</translation>
    </message>
    <message>
        <source>“{%1}” is neither a counter nor a date. Write a counter as in {000000} and a date as in {yyyyMMdd} or {yy-MM}.</source>
        <translation>„{%1}“ nėra nei skaitiklis, nei data. Skaitiklį rašykite taip: {000000}, o datą – taip: {yyyyMMdd} arba {yy-MM}.</translation>
    </message>
    <message>
        <source>The pattern is empty, so that no number can be made. Enter one as in ComNr_{000000}.</source>
        <translation>Numerio formatas tuščias, todėl numerio sudaryti negalima. Įrašykite jį, pvz., ComNr_{000000}.</translation>
    </message>
    <message>
        <source>The pattern holds a character that cannot be seen and would stand in every number. Enter the pattern anew.</source>
        <translation>Numerio formate yra nematomas simbolis, kuris patektų į kiekvieną numerį. Įrašykite formatą iš naujo.</translation>
    </message>
    <message>
        <source>The pattern holds no counter, so that all customers would get the same number. Add one as in {000000}.</source>
        <translation>Numerio formate nėra skaitiklio, todėl visi klientai gautų tą patį numerį. Pridėkite skaitiklį, pvz., {000000}.</translation>
    </message>
    <message>
        <source>The pattern holds more than one counter. Leave one of them.</source>
        <translation>Numerio formate yra daugiau nei vienas skaitiklis. Palikite vieną.</translation>
    </message>
    <message numerus="yes">
        <source>The counter has more than %n digits. Take some of its zeros out.</source>
        <translation>
            <numerusform>Skaitiklis ilgesnis nei %n skaitmuo. Pašalinkite dalį jo nulių.</numerusform>
            <numerusform>Skaitiklis ilgesnis nei %n skaitmenys. Pašalinkite dalį jo nulių.</numerusform>
            <numerusform>Skaitiklis ilgesnis nei %n skaitmenų. Pašalinkite dalį jo nulių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers of this pattern can grow beyond the %n characters that the service takes. Shorten the pattern.</source>
        <translation>
            <numerusform>Pagal šį formatą sudaryti numeriai gali tapti ilgesni nei %n simbolis, kurį priima sistema. Sutrumpinkite formatą.</numerusform>
            <numerusform>Pagal šį formatą sudaryti numeriai gali tapti ilgesni nei %n simboliai, kuriuos priima sistema. Sutrumpinkite formatą.</numerusform>
            <numerusform>Pagal šį formatą sudaryti numeriai gali tapti ilgesni nei %n simbolių, kuriuos priima sistema. Sutrumpinkite formatą.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseFile</name>
    <message>
        <source>The passphrase&apos;s file &quot;%1&quot; cannot be read, so no customer can be kept. Make it readable, or name another in INTAKE_PASSPHRASE_FILE.</source>
        <translation>Slaptafrazės failo „%1“ perskaityti negalima, todėl klientų duomenų saugoti negalima. Leiskite jį skaityti arba nurodykite kitą failą kintamajame INTAKE_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>The first line of the passphrase&apos;s file &quot;%1&quot; is empty, so no customer can be kept. Write the passphrase there.</source>
        <translation>Slaptafrazės failo „%1“ pirmoji eilutė tuščia, todėl klientų duomenų saugoti negalima. Įrašykite joje slaptafrazę.</translation>
    </message>
    <message>
        <source>The first line of the passphrase&apos;s file &quot;%1&quot; is longer than 1024 bytes, so no customer can be kept. Name the right file in INTAKE_PASSPHRASE_FILE.</source>
        <translation>Slaptafrazės failo „%1“ pirmoji eilutė ilgesnė nei 1024 baitai, todėl klientų duomenų saugoti negalima. Kintamajame INTAKE_PASSPHRASE_FILE nurodykite tinkamą failą.</translation>
    </message>
    <message>
        <source>The first line of the passphrase&apos;s file &quot;%1&quot; is not a text in UTF-8, so no customer can be kept. Name the right file in INTAKE_PASSPHRASE_FILE.</source>
        <translation>Slaptafrazės failo „%1“ pirmoji eilutė nėra UTF-8 tekstas, todėl klientų duomenų saugoti negalima. Kintamajame INTAKE_PASSPHRASE_FILE nurodykite tinkamą failą.</translation>
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
    <name>PrivateFile</name>
    <message>
        <source>&quot;%1&quot; could not be written: %2. What is typed cannot be kept. Make the folder writable and try again.</source>
        <translation>Įrašyti „%1“ nepavyko: %2. Įvedamų duomenų išsaugoti negalima. Leiskite rašyti į aplanką ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>aplanko sukurti negalima</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
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
        <source>Close Intake?</source>
        <translation>Užverti „Intake“?</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Įrašyti kaip JSON…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Grįžti</translation>
    </message>
    <message>
        <source>“%1” could not be saved as a draft. %2 Once Intake is closed, what you typed is gone.</source>
        <translation>„%1“ įrašyti kaip juodraščio nepavyko. %2 Užvėrus „Intake“, įvesti duomenys dings.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Vis tiek užverti</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Buvo gauta</translation>
    </message>
    <message>
        <source>It had not arrived</source>
        <translation>Nebuvo gauta</translation>
    </message>
    <message>
        <source>How do you know that “%1” arrived? The history keeps your words and your name.</source>
        <translation>Iš kur žinote, kad „%1“ gautas? Jūsų žodžiai ir vardas bus saugomi istorijoje.</translation>
    </message>
    <message>
        <source>How do you know that “%1” did not arrive? It becomes a draft again. The history keeps your words and your name.</source>
        <translation>Iš kur žinote, kad „%1“ negautas? Jis vėl taps juodraščiu. Jūsų žodžiai ir vardas bus saugomi istorijoje.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>a customer without a name</source>
        <translation>neįvardytas klientas</translation>
    </message>
    <message>
        <source>Intake ended while “%1” was in the form. The draft was saved on %2.</source>
        <translation>„Intake“ darbas nutrūko, kai formoje buvo „%1“. Juodraštis įrašytas %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s) were open; they are in the list of drafts.</source>
        <translation>
            <numerusform>Buvo atvertas dar %n juodraštis; jis yra juodraščių sąraše.</numerusform>
            <numerusform>Buvo atverti dar %n juodraščiai; jie yra juodraščių sąraše.</numerusform>
            <numerusform>Buvo atverta dar %n juodraščių; jie yra juodraščių sąraše.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the draft?</source>
        <translation>Atverti juodraštį?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Close the list?</source>
        <translation>Užverti sąrašą?</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of the list are not taken. Once it is closed, what you corrected in them is gone.</source>
        <translation>
            <numerusform>Nepaimtas %n sąrašo klientas. Užvėrus sąrašą, jo pataisymai dings.</numerusform>
            <numerusform>Nepaimti %n sąrašo klientai. Užvėrus sąrašą, jų pataisymai dings.</numerusform>
            <numerusform>Nepaimta %n sąrašo klientų. Užvėrus sąrašą, jų pataisymai dings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as drafts</source>
        <translation>Įrašyti kaip juodraščius</translation>
    </message>
    <message>
        <source>Read the list anew?</source>
        <translation>Skaityti sąrašą iš naujo?</translation>
    </message>
    <message>
        <source>Its customers are made anew of the file then. What you corrected, ticked and removed is gone, and Undo does not bring it back.</source>
        <translation>Tada klientai iš failo sudaromi iš naujo. Tai, ką taisėte, žymėjote ir šalinote, prarandama, ir komanda „Atšaukti“ to negrąžina.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Skaityti iš naujo</translation>
    </message>
</context>
<context>
    <name>RecordArchive</name>
    <message>
        <source>What was kept of this customer is damaged and cannot be read. Enter the customer again, or load the file it came from.</source>
        <translation>Tai, kas apie šį klientą saugota, sugadinta ir neperskaitoma. Įveskite klientą iš naujo arba įkelkite failą, iš kurio jis paimtas.</translation>
    </message>
    <message>
        <source>This customer was kept by a newer version of the program and cannot be read by this one. Open it with that version.</source>
        <translation>Šį klientą išsaugojo naujesnė programos versija, ši jo perskaityti negali. Atverkite jį naujesne versija.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>External id</source>
        <translation>Išorinis ID</translation>
    </message>
    <message>
        <source>Communication number</source>
        <translation>Komunikacijos numeris</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Asmens ar įmonės kodas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>This is practice: no service has this customer.</source>
        <translation>Tai mokomasis klientas: jokia sistema jo neturi.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Kas išsiųsta</translation>
    </message>
    <message>
        <source>The request and its answers were wiped when they had been kept long enough. Their hashes stay.</source>
        <translation>Užklausa ir atsakymai į ją išvalyti pasibaigus saugojimo laikui. Jų maišos reikšmės paliktos.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Dar niekas neišsiųsta.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sudaryta</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>%1 įrašas: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Darbuotojas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP kodas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>SHA-256 of the request</source>
        <translation>Užklausos SHA-256</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Maišos reikšmė</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Ankstesnė maišos reikšmė</translation>
    </message>
    <message>
        <source>Answer of the service:</source>
        <translation>Sistemos atsakymas:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>Įrašų dar nėra.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>(not sent)</source>
        <translation>(nesiunčiama)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Klaida: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Patarimas: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Goes over the connection</source>
        <translation>Siunčiama ryšiu</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Siunčiama adresu</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer.</source>
        <translation>Tai mokomasis ryšys: jokie duomenys iš šio kompiuterio neišsiunčiami.</translation>
    </message>
    <message>
        <source>A customer without a name</source>
        <translation>Neįvardytas klientas</translation>
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
<context>
    <name>SheetPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 puslapis iš %2</translation>
    </message>
    <message>
        <source>%1 was not written (%2). The customer itself is untouched. Choose another folder.</source>
        <translation>Failo %1 įrašyti nepavyko (%2). Pats klientas nepaliestas. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Customer sheet</source>
        <translation>Kliento lapas</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store of drafts is not open.</source>
        <translation>Juodraščių saugykla neatverta.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it.</source>
        <translation>Diskas pilnas. Atlaisvinkite jame vietos.</translation>
    </message>
    <message>
        <source>The store of drafts is damaged.</source>
        <translation>Juodraščių saugykla sugadinta.</translation>
    </message>
    <message>
        <source>Another program is using the store of drafts and does not let go of it. Close it.</source>
        <translation>Juodraščių saugyklą naudoja kita programa ir jos nepaleidžia. Užverkite tą programą.</translation>
    </message>
    <message>
        <source>The folder of the drafts cannot be written to. Make it writable for you.</source>
        <translation>Į juodraščių aplanką rašyti negalima. Suteikite sau teisę į jį rašyti.</translation>
    </message>
    <message>
        <source>The store of drafts does not work (%1).</source>
        <translation>Juodraščių saugykla neveikia (%1).</translation>
    </message>
    <message>
        <source>The damaged store of drafts could not be renamed. Make its folder writable for you.</source>
        <translation>Sugadintos juodraščių saugyklos pervadinti nepavyko. Suteikite sau teisę rašyti į jos aplanką.</translation>
    </message>
    <message>
        <source>A newer version of Intake wrote the store of drafts. Start that version; this one leaves it as it is.</source>
        <translation>Juodraščių saugyklą įrašė naujesnė „Intake“ versija. Paleiskite tą versiją; ši saugyklos nekeičia.</translation>
    </message>
    <message>
        <source>Customers in the store of drafts were put back, taken out or changed by something other than Intake. Compare the history with the service, or restore the folder of the drafts from a backup.</source>
        <translation>Klientus juodraščių saugykloje atkūrė, pašalino arba pakeitė ne „Intake“. Palyginkite istoriją su sistema arba atkurkite juodraščių aplanką iš atsarginės kopijos.</translation>
    </message>
    <message>
        <source>The store of drafts was sealed with another key, so nothing in it can be read. Unlock the keyring or give the passphrase it was made with.</source>
        <translation>Juodraščių saugykla užantspauduota kitu raktu, todėl nieko joje perskaityti negalima. Atrakinkite raktinę arba įveskite slaptafrazę, su kuria ji sukurta.</translation>
    </message>
    <message>
        <source>Intake has no key to encrypt with, hence keeps nothing of a customer on this computer. Unlock the keyring or set a passphrase, then start Intake again.</source>
        <translation>„Intake“ neturi rakto šifravimui, todėl šiame kompiuteryje apie klientus nieko nesaugo. Atrakinkite raktinę arba nustatykite slaptafrazę ir paleiskite „Intake“ iš naujo.</translation>
    </message>
    <message>
        <source>A newer version of Intake stored this customer. Open it with that version.</source>
        <translation>Šį klientą išsaugojo naujesnė „Intake“ versija. Atverkite jį ta versija.</translation>
    </message>
    <message>
        <source>This customer is open in another window, so it can only be read here. Close it there to change it here.</source>
        <translation>Šis klientas atvertas kitame lange, todėl čia jį galima tik skaityti. Kad galėtumėte keisti čia, užverkite jį ten.</translation>
    </message>
    <message>
        <source>This customer was changed in another window meanwhile, so this change was not stored. Open the customer again.</source>
        <translation>Šis klientas tuo metu pakeistas kitame lange, todėl šis pakeitimas neišsaugotas. Atverkite klientą iš naujo.</translation>
    </message>
    <message>
        <source>This customer may have arrived with an earlier attempt, so it stays unknown until somebody settles it.</source>
        <translation>Šis klientas galėjo būti gautas ankstesniu bandymu, todėl jo būsena lieka nežinoma, kol kas nors tai išsiaiškins.</translation>
    </message>
    <message>
        <source>This customer was deleted. Take that back first.</source>
        <translation>Šis klientas ištrintas. Pirmiausia atšaukite ištrynimą.</translation>
    </message>
    <message>
        <source>This customer is a draft, nothing of it is being sent. Submit it first.</source>
        <translation>Šis klientas yra juodraštis, niekas apie jį nesiunčiama. Pirmiausia jį pateikite.</translation>
    </message>
    <message>
        <source>This customer waits to be sent. Take it out of the queue first.</source>
        <translation>Šis klientas laukia siuntimo. Pirmiausia išimkite jį iš eilės.</translation>
    </message>
    <message>
        <source>This customer is being sent at this moment. Wait until that has ended.</source>
        <translation>Šis klientas dabar siunčiamas. Palaukite, kol siuntimas baigsis.</translation>
    </message>
    <message>
        <source>The service has this customer already, so it stays as it was sent. Duplicate it as a new one instead.</source>
        <translation>Sistema šį klientą jau turi, todėl jis lieka toks, koks išsiųstas. Dubliuokite jį kaip naują.</translation>
    </message>
    <message>
        <source>The service refused this customer. Correct it and submit it again.</source>
        <translation>Sistema šį klientą atmetė. Pataisykite jį ir pateikite dar kartą.</translation>
    </message>
    <message>
        <source>Nobody knows whether this customer has arrived. Settle that first.</source>
        <translation>Nežinia, ar šis klientas gautas. Pirmiausia tai išsiaiškinkite.</translation>
    </message>
    <message>
        <source>What is stored of this customer was changed by something other than Intake, so it is not opened and not sent. Restore the folder of the drafts from a backup, or enter the customer again.</source>
        <translation>Tai, kas saugoma apie šį klientą, pakeitė ne „Intake“, todėl jis neatveriamas ir nesiunčiamas. Atkurkite juodraščių aplanką iš atsarginės kopijos arba įveskite klientą iš naujo.</translation>
    </message>
    <message>
        <source>This customer was deleted for good, so nothing of it can be opened or changed any more.</source>
        <translation>Šis klientas ištrintas visam laikui, todėl nieko jame nebegalima atverti ar pakeisti.</translation>
    </message>
    <message>
        <source>Intake ended while this customer was being sent. It may have arrived. Ask the service before sending it again.</source>
        <translation>„Intake“ darbas nutrūko siunčiant šį klientą. Jis galėjo būti gautas. Prieš siųsdami dar kartą paklauskite sistemos.</translation>
    </message>
    <message>
        <source>The secret of connection “%1” was altered from outside and cannot be used. Nothing was sent with it. Enter it again.</source>
        <translation>Ryšio „%1“ slaptieji duomenys pakeisti iš šalies, jų naudoti negalima. Su jais niekas neišsiųsta. Įrašykite juos iš naujo.</translation>
    </message>
    <message>
        <source>A customer with the same number was sent before, and nobody knows whether it has arrived.</source>
        <translation>Klientas su tuo pačiu numeriu jau buvo siųstas, ir nežinia, ar jis gautas.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>“%1”, as in the address</source>
        <translation>„%1“, kaip adrese</translation>
    </message>
    <message>
        <source>“%1”, from the parts of the address</source>
        <translation>„%1“, iš adreso dalių</translation>
    </message>
    <message>
        <source>“%1”, as the kind of customer</source>
        <translation>„%1“, kaip kliento tipas</translation>
    </message>
    <message>
        <source>“%1”, as the citizenship</source>
        <translation>„%1“, kaip pilietybė</translation>
    </message>
    <message>
        <source>“%1”, as the permanent residence</source>
        <translation>„%1“, kaip nuolatinio gyvenimo šalis</translation>
    </message>
    <message>
        <source>“%1”, as the country of registration</source>
        <translation>„%1“, kaip registracijos šalis</translation>
    </message>
</context>
</TS>
