<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Check mail</source>
        <translation>Nachrichten abrufen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Import mail files…</source>
        <translation>E-Mail-Dateien importieren…</translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation>E-Mail-Ordner importieren…</translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation>Alle E-Mails durchsuchen</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>Alle Tastenkürzel…</translation>
    </message>
    <message>
        <source>About Restante…</source>
        <translation>Über Restante…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorherige Nachricht</translation>
    </message>
    <message>
        <source>Next unread message</source>
        <translation>Nächste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Previous unread message</source>
        <translation>Vorherige ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Reply to list</source>
        <translation>Der Liste antworten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>Nachricht speichern…</translation>
    </message>
    <message>
        <source>Save as mbox file…</source>
        <translation>Als mbox-Datei speichern…</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Link zur Nachricht kopieren</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Source in a window</source>
        <translation>Quelltext in eigenem Fenster</translation>
    </message>
    <message>
        <source>Find in this message…</source>
        <translation>In dieser Nachricht suchen…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben in…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select only this one</source>
        <translation>Nur diese auswählen</translation>
    </message>
    <message>
        <source>Select the unread ones</source>
        <translation>Ungelesene auswählen</translation>
    </message>
    <message>
        <source>Select the starred ones</source>
        <translation>Nachrichten mit Stern auswählen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Mark what the server holds</source>
        <translation>Serverstand anzeigen</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date format</comment>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>%1 – %2, all day</source>
        <translation>%1 – %2, ganztägig</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <comment>date, time – date, time</comment>
        <translation>%1, %2 – %3, %4</translation>
    </message>
    <message>
        <source>(%1 in %2)</source>
        <comment>times, zone</comment>
        <translation>(%1 in %2)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on Monday</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <comment>every month on the second Tuesday</comment>
        <translation>%1 am %2 %3</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1 am %2.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>repeated by a rule of its own</source>
        <translation>nach einer eigenen Regel wiederholt</translation>
    </message>
    <message>
        <source>An answer to an invitation</source>
        <translation>Eine Antwort auf eine Einladung</translation>
    </message>
    <message>
        <source>%1 accepts the invitation</source>
        <translation>%1 nimmt die Einladung an</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 lehnt die Einladung ab</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 kommt vielleicht</translation>
    </message>
    <message>
        <source>%1 sends someone else</source>
        <translation>%1 schickt eine Vertretung</translation>
    </message>
    <message>
        <source>%1 has not decided yet</source>
        <translation>%1 hat sich noch nicht entschieden</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here)</source>
        <translation>%1 (in einer Zeitzone, die hier nicht bekannt ist)</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>This appointment is cancelled</source>
        <translation>Dieser Termin ist abgesagt</translation>
    </message>
    <message>
        <source>An invitation has changed</source>
        <translation>Eine Einladung wurde geändert</translation>
    </message>
    <message>
        <source>%1 has changed an invitation</source>
        <translation>%1 hat eine Einladung geändert</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Sie sind eingeladen</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 lädt Sie ein</translation>
    </message>
    <message>
        <source>One more time of a series</source>
        <translation>Ein weiterer Termin einer Serie</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Ein anderer Zeitpunkt wird vorgeschlagen</translation>
    </message>
    <message>
        <source>The proposal of another time is declined</source>
        <translation>Der Vorschlag eines anderen Zeitpunkts wird abgelehnt</translation>
    </message>
    <message>
        <source>Someone asks for the newest state of an appointment</source>
        <translation>Jemand bittet um den neuesten Stand eines Termins</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Ein Termin</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>may come</source>
        <translation>kommt vielleicht</translation>
    </message>
    <message>
        <source>sends someone else</source>
        <translation>schickt eine Vertretung</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 zugesagt</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>%1 invited</source>
        <translation>%1 eingeladen</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may come</source>
        <comment>a number of people</comment>
        <translation>%1 vielleicht</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” is not what its name says. Open it only if you are sure of the sender.</source>
        <translation>„%1“ ist nicht das, was der Name sagt. Öffnen Sie die Datei nur, wenn Sie sich des Absenders sicher sind.</translation>
    </message>
    <message>
        <source>“%1” is a program or can run one. Open it only if you expected it from this sender.</source>
        <translation>„%1“ ist ein Programm oder kann eines ausführen. Öffnen Sie die Datei nur, wenn Sie sie von diesem Absender erwartet haben.</translation>
    </message>
    <message>
        <source>“%1” starts something else when it is opened. Open it only if you expected it from this sender.</source>
        <translation>„%1“ startet beim Öffnen etwas anderes. Öffnen Sie die Datei nur, wenn Sie sie von diesem Absender erwartet haben.</translation>
    </message>
    <message>
        <source>“%1” is a document with a program in it (macros). Do not let the program run unless you expected it from this sender.</source>
        <translation>„%1“ ist ein Dokument, das ein Programm enthält (Makros). Lassen Sie das Programm nicht laufen, es sei denn, Sie haben es von diesem Absender erwartet.</translation>
    </message>
    <message>
        <source>“%1” is an archive with programs in it: %2. Open it only if you expected them from this sender.</source>
        <translation>„%1“ ist ein Archiv, das Programme enthält: %2. Öffnen Sie es nur, wenn Sie sie von diesem Absender erwartet haben.</translation>
    </message>
    <message>
        <source>“%1” is an archive with a password, so no virus scanner could look into it. Open it only if you expected it from this sender.</source>
        <translation>„%1“ ist ein Archiv mit Passwort; kein Virenscanner konnte hineinsehen. Öffnen Sie es nur, wenn Sie es von diesem Absender erwartet haben.</translation>
    </message>
    <message>
        <source>“%1” is an archive with a password, so no virus scanner could look into it, and holds programs: %2. Open it only if you expected them from this sender.</source>
        <translation>„%1“ ist ein Archiv mit Passwort; kein Virenscanner konnte hineinsehen. Es enthält Programme: %2. Öffnen Sie es nur, wenn Sie sie von diesem Absender erwartet haben.</translation>
    </message>
    <message>
        <source>“%1” is a web page. Opened in a browser, it can tell its sender that you read it.</source>
        <translation>„%1“ ist eine Webseite. Im Browser geöffnet, kann sie ihrem Absender verraten, dass Sie sie gelesen haben.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Quoted text</source>
        <translation>Zitierter Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted lines</source>
        <translation>
            <numerusform>%Ln zitierte Zeile</numerusform>
            <numerusform>%Ln zitierte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>On Tuesday Anna wrote: 14 quoted lines</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There are no accounts. Add one with: restante account add</source>
        <translation>Es gibt keine Konten. Fügen Sie eines hinzu mit: restante account add</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages, %4 of %5</source>
        <translation>%1: %2 von %3 Nachrichten, %4 von %5</translation>
    </message>
    <message>
        <source>%1: %2 new (%3), %4 on the server</source>
        <translation>%1: %2 neu (%3), %4 auf dem Server</translation>
    </message>
    <message>
        <source>, %1 were here already</source>
        <translation>, %1 schon hier vorhanden</translation>
    </message>
    <message>
        <source>, %1 deleted there</source>
        <translation>, %1 dort gelöscht</translation>
    </message>
    <message>
        <source>, %1 to be deleted there at the next check</source>
        <translation>, %1 beim nächsten Abruf dort zu löschen</translation>
    </message>
    <message>
        <source>, %1 wait for the next check</source>
        <translation>, %1 beim nächsten Abruf noch abzuholen</translation>
    </message>
    <message>
        <source>, %1 left alone</source>
        <translation>, %1 ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2 written</source>
        <translation>%1, %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 exported, %2</source>
        <translation>%1 exportiert, %2</translation>
    </message>
    <message>
        <source>%1 imported, %2 were here already</source>
        <translation>%1 importiert, %2 schon hier vorhanden</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <translation>%1, %2 gelesen</translation>
    </message>
    <message>
        <source>collected at the next check</source>
        <translation>wird beim nächsten Abruf abgeholt</translation>
    </message>
    <message>
        <source>its header is collected at the next check</source>
        <translation>Kopfzeilen werden beim nächsten Abruf abgeholt</translation>
    </message>
    <message>
        <source>stays on the server</source>
        <translation>bleibt auf dem Server</translation>
    </message>
    <message>
        <source>deleted there at the next check</source>
        <translation>wird beim nächsten Abruf dort gelöscht</translation>
    </message>
    <message>
        <source>collected, then deleted there at the next check</source>
        <translation>wird beim nächsten Abruf abgeholt, dann dort gelöscht</translation>
    </message>
    <message>
        <source>deleted there at the next check, without a copy here</source>
        <translation>wird beim nächsten Abruf dort gelöscht, ohne Kopie hier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anhänge:</translation>
    </message>
    <message>
        <source>This message is encrypted; the window decrypts it.</source>
        <translation>Diese Nachricht ist verschlüsselt; das Fenster entschlüsselt sie.</translation>
    </message>
    <message>
        <source>This message is signed; the window checks the signature.</source>
        <translation>Diese Nachricht ist signiert; das Fenster prüft die Signatur.</translation>
    </message>
    <message>
        <source>A part of this message is signed; the window checks the signature.</source>
        <translation>Ein Teil dieser Nachricht ist signiert; das Fenster prüft die Signatur.</translation>
    </message>
    <message>
        <source>This message has no HTML body.</source>
        <translation>Diese Nachricht hat keinen HTML-Text.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Nachricht %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>all as they were received</source>
        <translation>alles wie empfangen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Restante collects mail by POP3 and shows it offline.</source>
        <translation>Restante holt E-Mails per POP3 ab und zeigt sie offline an.</translation>
    </message>
    <message>
        <source>Without a command it opens the window; with files it shows each in a window of its own. A command needs no display; while the window is open, the window&apos;s program carries it out.</source>
        <translation>Ohne Befehl öffnet es das Fenster; mit Dateien zeigt es jede in einem eigenen Fenster. Ein Befehl braucht keinen Bildschirm; ist das Fenster offen, führt dessen Programm ihn aus.</translation>
    </message>
    <message>
        <source>Commands; each has --json and --help:</source>
        <translation>Befehle; jeder kennt --json und --help:</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and errors to standard error.</source>
        <translation>Ergebnisse gehen an die Standardausgabe, Fortschritt und Fehler an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 something failed, 2 the arguments were not understood, 3 the profile is in use by another Restante that could not be reached.</source>
        <translation>Rückgabewert: 0 erledigt, 1 etwas ist fehlgeschlagen, 2 die Argumente wurden nicht verstanden, 3 das Profil wird von einem anderen Restante benutzt, das nicht zu erreichen war.</translation>
    </message>
    <message>
        <source>What to do with accounts is missing.</source>
        <translation>Es fehlt, was mit Konten geschehen soll.</translation>
    </message>
    <message>
        <source>One of: account add, list, show, set, remove</source>
        <translation>Möglich sind: account add, list, show, set, remove</translation>
    </message>
    <message>
        <source>There is no command “account %1”.</source>
        <translation>Es gibt keinen Befehl „account %1“.</translation>
    </message>
    <message>
        <source>Did you mean “account %1”?</source>
        <translation>Meinten Sie „account %1“?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>restante --help lists the commands. A file is written with its folder or its .eml.</source>
        <translation>restante --help listet die Befehle auf. Eine Datei wird mit ihrem Ordner oder der Endung .eml angegeben.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>--profile and --version stand before the command.</source>
        <translation>--profile und --version stehen vor dem Befehl.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>„%1“ ist hier zu viel.</translation>
    </message>
    <message>
        <source>--json belongs to a command.</source>
        <translation>--json gehört zu einem Befehl.</translation>
    </message>
    <message>
        <source>Write it after the command: restante list --json</source>
        <translation>Schreiben Sie es hinter den Befehl: restante list --json</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1“ nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>restante --help tells more.</source>
        <translation>Mehr sagt restante --help.</translation>
    </message>
    <message>
        <source>--profile is given twice.</source>
        <translation>--profile ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>--profile needs a value.</source>
        <translation>--profile braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” names no message.</source>
        <translation>„%1“ bezeichnet keine Nachricht.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>der Name der Person</translation>
    </message>
    <message>
        <source>the POP3 server</source>
        <translation>der POP3-Server</translation>
    </message>
    <message>
        <source>default: 995 with tls, else 110</source>
        <translation>Vorgabe: 995 mit tls, sonst 110</translation>
    </message>
    <message>
        <source>default: tls; none sends the password readably and needs --accept-plaintext</source>
        <translation>Vorgabe: tls; none sendet das Passwort lesbar und erfordert --accept-plaintext</translation>
    </message>
    <message>
        <source>the login name; default: the address</source>
        <translation>der Anmeldename; Vorgabe: die Adresse</translation>
    </message>
    <message>
        <source>default: auto, the safest the server offers</source>
        <translation>Vorgabe: auto, das sicherste Verfahren, das der Server anbietet</translation>
    </message>
    <message>
        <source>the password is the first line of standard input</source>
        <translation>das Passwort ist die erste Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>the password is the first line this prints, asked at every check</source>
        <translation>das Passwort ist die erste Zeile, die dieser Befehl ausgibt; er wird bei jedem Abruf ausgeführt</translation>
    </message>
    <message>
        <source>the first line this prints is an OAuth access token, used instead of a password; asked at every check</source>
        <translation>die erste Zeile, die dieser Befehl ausgibt, ist ein OAuth-Zugriffstoken, das statt eines Passworts dient; er wird bei jedem Abruf ausgeführt</translation>
    </message>
    <message>
        <source>default: keyring; file: a file in the profile that only you can read; none: asked at each start</source>
        <translation>Vorgabe: keyring; file: eine Datei im Profil, die nur Sie lesen können; none: wird bei jedem Start erfragt</translation>
    </message>
    <message>
        <source>how long stored messages stay on the server; default: forever</source>
        <translation>wie lange gespeicherte Nachrichten auf dem Server bleiben; Vorgabe: forever</translation>
    </message>
    <message>
        <source>certificate authorities to trust beside the system&apos;s</source>
        <translation>Zertifizierungsstellen, denen neben denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>the way out of this network; default: system, as the desktop says</source>
        <translation>der Weg aus diesem Netz; Vorgabe: system, wie in den Systemeinstellungen</translation>
    </message>
    <message>
        <source>a file with a certificate and its key, shown to servers that ask for one</source>
        <translation>eine Datei mit einem Zertifikat und seinem Schlüssel, für Server, die danach fragen</translation>
    </message>
    <message>
        <source>only the header of larger messages; 0: everything whole (default)</source>
        <translation>von größeren Nachrichten nur die Kopfzeilen; 0: alles vollständig (Vorgabe)</translation>
    </message>
    <message>
        <source>how much one check collects, newest first; the next goes on; default: all</source>
        <translation>wie viel ein Abruf abholt, das Neueste zuerst; der nächste macht weiter; Vorgabe: all</translation>
    </message>
    <message>
        <source>the first word of the Authentication-Results fields that the server puts on each message, where it is not of the server&apos;s own domain</source>
        <translation>das erste Wort der Authentication-Results-Felder, die der Server jeder Nachricht beifügt, falls es nicht zur Domain des Servers gehört</translation>
    </message>
    <message>
        <source>give up after so long without octets; default: 60</source>
        <translation>nach so langer Zeit ohne Daten aufgeben; Vorgabe: 60</translation>
    </message>
    <message>
        <source>a short name of a-z 0-9 . _ -; default: made of the address</source>
        <translation>ein kurzer Name aus a-z 0-9 . _ -; Vorgabe: aus der Adresse gebildet</translation>
    </message>
    <message>
        <source>delete its messages here too; else they stay as local mail. Nothing happens on the server</source>
        <translation>ihre Nachrichten auch hier löschen; sonst bleiben sie als lokale E-Mails. Auf dem Server geschieht nichts</translation>
    </message>
    <message>
        <source>as of the last check, without asking the server</source>
        <translation>Stand des letzten Abrufs, ohne den Server zu fragen</translation>
    </message>
    <message>
        <source>collect these at the next check, whatever their size</source>
        <translation>diese beim nächsten Abruf abholen, gleich wie groß sie sind</translation>
    </message>
    <message>
        <source>collect only their headers at the next check</source>
        <translation>nur ihre Kopfzeilen beim nächsten Abruf abholen</translation>
    </message>
    <message>
        <source>delete these there at the next check; what is not stored here is collected first</source>
        <translation>diese beim nächsten Abruf dort löschen; was hier noch nicht gespeichert ist, wird zuerst abgeholt</translation>
    </message>
    <message>
        <source>with --delete: without collecting first; they are lost then</source>
        <translation>mit --delete: ohne sie zuerst abzuholen; sie sind dann verloren</translation>
    </message>
    <message>
        <source>leave these there, whatever the account&apos;s --keep says</source>
        <translation>diese dort belassen, gleich was --keep für das Konto sagt</translation>
    </message>
    <message>
        <source>neither collect nor delete these from now on</source>
        <translation>diese von nun an weder abholen noch löschen</translation>
    </message>
    <message>
        <source>take back what was asked for these; those given up are tried again</source>
        <translation>zurücknehmen, was für diese verlangt wurde; aufgegebene werden erneut versucht</translation>
    </message>
    <message>
        <source>only of folders with this name; default: of every folder, Trash and Junk too</source>
        <translation>nur aus Ordnern mit diesem Namen; Vorgabe: aus allen Ordnern, auch Papierkorb (Trash) und Spam (Junk)</translation>
    </message>
    <message>
        <source>only of this account</source>
        <translation>nur aus diesem Konto</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>the raw octets, exactly as stored</source>
        <translation>die rohen Bytes, genau wie gespeichert</translation>
    </message>
    <message>
        <source>the body as plain text</source>
        <translation>der Nachrichtentext als reiner Text</translation>
    </message>
    <message>
        <source>the HTML body</source>
        <translation>der HTML-Text</translation>
    </message>
    <message>
        <source>where to; nothing is overwritten: a number is added to the name when it is taken</source>
        <translation>wohin; nichts wird überschrieben: ist der Name vergeben, wird eine Zahl angehängt</translation>
    </message>
    <message>
        <source>of this folder; default: of all</source>
        <translation>aus diesem Ordner; Vorgabe: aus allen</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>aus diesem Konto</translation>
    </message>
    <message>
        <source>one file, a Maildir, or a folder of files</source>
        <translation>eine Datei, ein Maildir oder ein Ordner mit Dateien</translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation>Ziel: die Datei oder der Ordner</translation>
    </message>
    <message>
        <source>the local folder they go to; default: Imported</source>
        <translation>der lokale Ordner, in den sie kommen; Vorgabe: Importiert</translation>
    </message>
    <message>
        <source>--password-stdin and --password-command exclude each other.</source>
        <translation>--password-stdin und --password-command schließen einander aus.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>“command” is no value for --password-store.</source>
        <translation>„command“ ist kein Wert für --password-store.</translation>
    </message>
    <message>
        <source>Use --password-command.</source>
        <translation>Verwenden Sie --password-command.</translation>
    </message>
    <message>
        <source>--password-command and --password-store exclude each other.</source>
        <translation>--password-command und --password-store schließen einander aus.</translation>
    </message>
    <message>
        <source>What a command prints is not stored.</source>
        <translation>Was ein Befehl ausgibt, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way can read the password and the mail.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Weg das Passwort und die E-Mails lesen.</translation>
    </message>
    <message>
        <source>If that is really wanted, add --accept-plaintext.</source>
        <translation>Ist das wirklich gewollt, fügen Sie --accept-plaintext hinzu.</translation>
    </message>
    <message>
        <source>The mail address is missing.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Add --address ADDRESS.</source>
        <translation>Fügen Sie --address ADDRESS hinzu.</translation>
    </message>
    <message>
        <source>The POP3 server is missing.</source>
        <translation>Der POP3-Server fehlt.</translation>
    </message>
    <message>
        <source>Add --host HOST.</source>
        <translation>Fügen Sie --host HOST hinzu.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Add --password-stdin or --password-command COMMAND.</source>
        <translation>Fügen Sie --password-stdin oder --password-command COMMAND hinzu.</translation>
    </message>
    <message>
        <source>--auth external signs in with a certificate, and there is none.</source>
        <translation>--auth external meldet sich mit einem Zertifikat an, und es ist keines angegeben.</translation>
    </message>
    <message>
        <source>Add --client-certificate PEM.</source>
        <translation>Fügen Sie --client-certificate PEM hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no account id.</source>
        <translation>„%1“ ist keine Konto-ID.</translation>
    </message>
    <message>
        <source>An id is made of a-z 0-9 . _ - and has at most 64 of them.</source>
        <translation>Eine ID besteht aus a-z 0-9 . _ - und ist höchstens 64 Zeichen lang.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Give the options to change: restante account set --help lists them.</source>
        <translation>Geben Sie die zu ändernden Optionen an: restante account set --help listet sie auf.</translation>
    </message>
    <message>
        <source>--get, --headers, --delete, --keep, --skip and --undo exclude each other.</source>
        <translation>--get, --headers, --delete, --keep, --skip und --undo schließen einander aus.</translation>
    </message>
    <message>
        <source>--without-copy belongs to --delete.</source>
        <translation>--without-copy gehört zu --delete.</translation>
    </message>
    <message>
        <source>Add --delete, or leave it out.</source>
        <translation>Fügen Sie --delete hinzu, oder lassen Sie --without-copy weg.</translation>
    </message>
    <message>
        <source>What to do with “%1” is missing.</source>
        <translation>Es fehlt, was mit „%1“ geschehen soll.</translation>
    </message>
    <message>
        <source>One of: --get, --headers, --delete, --keep, --skip, --undo</source>
        <translation>Möglich sind: --get, --headers, --delete, --keep, --skip, --undo</translation>
    </message>
    <message>
        <source>--offline belongs to the list.</source>
        <translation>--offline gehört zur Liste.</translation>
    </message>
    <message>
        <source>What is asked for waits for the next check anyway.</source>
        <translation>Was verlangt wird, wartet ohnehin auf den nächsten Abruf.</translation>
    </message>
    <message>
        <source>The unique-ids are missing.</source>
        <translation>Die Unique-IDs fehlen.</translation>
    </message>
    <message>
        <source>“restante server %1” lists them.</source>
        <translation>„restante server %1“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” is no unique-id.</source>
        <translation>„%1“ ist keine Unique-ID.</translation>
    </message>
    <message>
        <source>Give them as “restante server %1” prints them.</source>
        <translation>Geben Sie sie so an, wie „restante server %1“ sie ausgibt.</translation>
    </message>
    <message>
        <source>--source, --text, --html and --json exclude each other.</source>
        <translation>--source, --text, --html und --json schließen einander aus.</translation>
    </message>
    <message>
        <source>Where the attachment goes to is missing.</source>
        <translation>Es fehlt, wohin der Anhang gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Add --output FILE or --output FOLDER.</source>
        <translation>Fügen Sie --output FILE oder --output FOLDER hinzu.</translation>
    </message>
    <message>
        <source>What to search for is missing.</source>
        <translation>Es fehlt, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>For example: restante search from:anna invoice</source>
        <translation>Zum Beispiel: restante search from:anna Rechnung</translation>
    </message>
    <message>
        <source>An empty path leads nowhere.</source>
        <translation>Ein leerer Pfad führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Give a file or a folder.</source>
        <translation>Geben Sie eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
        <source>The format is missing or not known.</source>
        <translation>Das Format fehlt oder ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Where to write is missing.</source>
        <translation>Es fehlt, wohin geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Adds an account. Nothing is fetched yet.</source>
        <translation>Fügt ein Konto hinzu. Abgeholt wird noch nichts.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listet die Konten auf.</translation>
    </message>
    <message>
        <source>Shows the settings of an account, without its password.</source>
        <translation>Zeigt die Einstellungen eines Kontos, ohne sein Passwort.</translation>
    </message>
    <message>
        <source>Changes settings of an account; what is not named stays.</source>
        <translation>Ändert Einstellungen eines Kontos; was nicht genannt ist, bleibt.</translation>
    </message>
    <message>
        <source>Removes an account here; its mail stays as local mail.</source>
        <translation>Entfernt ein Konto hier; seine Nachrichten bleiben als lokale E-Mails.</translation>
    </message>
    <message>
        <source>Checks for mail: all accounts, or those named.</source>
        <translation>Ruft Nachrichten ab: von allen Konten oder den genannten.</translation>
    </message>
    <message>
        <source>Tells what the next check would delete on the server, and why. Asks nobody.</source>
        <translation>Sagt, was der nächste Abruf auf dem Server löschen würde, und warum. Fragt bei keinem Server nach.</translation>
    </message>
    <message>
        <source>Asks the server what waits there: number, octets, state, unique-id. Or says what the next check shall do with some of it; --undo takes that back.</source>
        <translation>Fragt den Server, was dort wartet: Nummer, Bytes, Status, Unique-ID. Oder legt fest, was der nächste Abruf mit einem Teil davon tun soll; --undo nimmt das zurück.</translation>
    </message>
    <message>
        <source>Shows what was said with the server in the last sessions, newest first; no secret is in it.</source>
        <translation>Zeigt, was in den letzten Sitzungen mit dem Server gesprochen wurde, das Neueste zuerst; Geheimes steht nicht darin.</translation>
    </message>
    <message>
        <source>Lists stored messages, newest first.</source>
        <translation>Listet gespeicherte Nachrichten auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Shows a message. KEY is the number that list prints.</source>
        <translation>Zeigt eine Nachricht. KEY ist die Nummer, die list ausgibt.</translation>
    </message>
    <message>
        <source>Saves an attachment. PART is what show prints before its name.</source>
        <translation>Speichert einen Anhang. PART ist, was show vor seinem Namen ausgibt.</translation>
    </message>
    <message>
        <source>Searches the stored messages: words, &quot;a phrase&quot;, -without, from: to: subject: has:attachment is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M.</source>
        <translation>Durchsucht die gespeicherten Nachrichten: Wörter, &quot;eine Wortgruppe&quot;, -ohne, from: to: subject: has:attachment is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M.</translation>
    </message>
    <message>
        <source>Imports mail: EML and mbox files, Maildirs, and folders of them. What is here already is not stored again.</source>
        <translation>Importiert E-Mails: EML- und mbox-Dateien, Maildirs und Ordner mit solchen. Was schon hier ist, wird nicht noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>Writes messages as they came, octet by octet, for another program.</source>
        <translation>Schreibt Nachrichten so, wie sie kamen, Byte für Byte, für ein anderes Programm.</translation>
    </message>
    <message>
        <source>Verifies the store and the SHA-256 of every message.</source>
        <translation>Prüft den Nachrichtenspeicher und die SHA-256-Prüfsumme jeder Nachricht.</translation>
    </message>
    <message>
        <source>the folder with accounts and mail; made when it is missing</source>
        <translation>der Ordner mit Konten und E-Mails; fehlt er, wird er angelegt</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this help, or that of a command: restante list --help</source>
        <translation>diese Hilfe ausgeben, oder die eines Befehls: restante list --help</translation>
    </message>
    <message>
        <source>print one JSON document (UTF-8)</source>
        <translation>ein JSON-Dokument (UTF-8) ausgeben</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 ist leer.</translation>
    </message>
    <message>
        <source>Give it a value or leave it out.</source>
        <translation>Geben Sie einen Wert an, oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2.</source>
        <translation>„%1“ ist kein Wert für --%2.</translation>
    </message>
    <message>
        <source>It is a whole number, at least %1.</source>
        <translation>Es muss eine ganze Zahl sein, mindestens %1.</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>Es muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>“%1” is no message key.</source>
        <translation>„%1“ ist keine Nachrichtennummer.</translation>
    </message>
    <message>
        <source>A key is the number that restante list prints for each message.</source>
        <translation>Gemeint ist die Nummer, die restante list für jede Nachricht ausgibt.</translation>
    </message>
    <message>
        <source>A password is never given as an argument: every user of this computer could read it there.</source>
        <translation>Ein Passwort wird nie als Argument angegeben: Jeder Benutzer dieses Computers könnte es dort lesen.</translation>
    </message>
    <message>
        <source>Use --password-stdin or --password-command.</source>
        <translation>Verwenden Sie --password-stdin oder --password-command.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Die Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--help lists the options.</source>
        <translation>--help listet die Optionen auf.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Meinten Sie --%1?</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>Write --%1 alone.</source>
        <translation>Schreiben Sie --%1 allein.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>agree to --security none: everything, the password too, is readable on the way</source>
        <translation>--security none zustimmen: Alles, auch das Passwort, ist unterwegs lesbar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>day and short month: 12 Nov</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week and time: Tuesday 14:32</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, short month and year: 12 Nov 2024</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4, %5</source>
        <comment>Tue 17 November 2026, 14:32</comment>
        <translation>%1, %2. %3 %4, %5</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message>
        <source>At the next check 1 message, %1, is deleted on the server; it is stored here.</source>
        <translation>Beim nächsten Abruf wird 1 Nachricht (%1) auf dem Server gelöscht; sie ist hier gespeichert.</translation>
    </message>
    <message>
        <source>At the next check %1, %2, are deleted on the server; they are stored here.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>Beim nächsten Abruf werden %1 (%2) auf dem Server gelöscht; sie sind hier gespeichert.</translation>
    </message>
    <message>
        <source>1 message, %1, is collected at the next check, and deleted on the server once it is stored here.</source>
        <translation>1 Nachricht (%1) wird beim nächsten Abruf abgeholt und auf dem Server gelöscht, sobald sie hier gespeichert ist.</translation>
    </message>
    <message>
        <source>%1, %2, are collected at the next check, and deleted on the server once they are stored here.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>%1 (%2) werden beim nächsten Abruf abgeholt und auf dem Server gelöscht, sobald sie hier gespeichert sind.</translation>
    </message>
    <message>
        <source>1 message, %1, is deleted there without a copy here, as you confirmed.</source>
        <translation>1 Nachricht (%1) wird dort ohne Kopie hier gelöscht, wie von Ihnen bestätigt.</translation>
    </message>
    <message>
        <source>%1, %2, are deleted there without a copy here, as you confirmed.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>%1 (%2) werden dort ohne Kopie hier gelöscht, wie von Ihnen bestätigt.</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>von Ihnen so gewählt</translation>
    </message>
    <message>
        <source>nothing that is stored here stays there</source>
        <translation>was hier gespeichert ist, bleibt nicht dort</translation>
    </message>
    <message>
        <source>there for more than a day</source>
        <translation>seit mehr als einem Tag dort</translation>
    </message>
    <message numerus="yes">
        <source>there for %Ln days</source>
        <translation>
            <numerusform>seit %Ln Tag dort</numerusform>
            <numerusform>seit %Ln Tagen dort</numerusform>
        </translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>nicht die neueste</translation>
    </message>
    <message>
        <source>not among the newest %1</source>
        <translation>nicht unter den %1 neuesten</translation>
    </message>
    <message>
        <source>older than the newest %1</source>
        <translation>jenseits der neuesten %1</translation>
    </message>
    <message>
        <source>you deleted it here</source>
        <translation>von Ihnen hier gelöscht</translation>
    </message>
    <message>
        <source>At the next check nothing is deleted on the server.</source>
        <translation>Beim nächsten Abruf wird auf dem Server nichts gelöscht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of messages</comment>
        <translation>%1 (insgesamt %2)</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <comment>reasons</comment>
        <translation>Grund: %1.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collects your mail and keeps it on your own disk.</source>
        <translation>Holt Ihre E-Mails ab und bewahrt sie auf Ihrer eigenen Festplatte auf.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Restante developers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Copyright 2026 Die Restante-Entwickler. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Some of the icons are Breeze, by the KDE Visual Design Group (GNU Lesser General Public License, version 3 or later).</source>
        <translation>Einige Symbole stammen aus Breeze von der KDE Visual Design Group (GNU Lesser General Public License, Version 3 oder neuer).</translation>
    </message>
</context>
<context>
    <name>DialogueText</name>
    <message>
        <source>There was no session with this server yet.</source>
        <translation>Mit diesem Server gab es noch keine Sitzung.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No server with the name “%1” can be found.</source>
        <translation>Ein Server mit dem Namen „%1“ ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Check the name for typing errors, and that this computer is online.</source>
        <translation>Prüfen Sie den Namen auf Tippfehler und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the server’s name and port: 995 is usual for TLS, 110 for STARTTLS.</source>
        <translation>Prüfen Sie Namen und Port des Servers: Üblich sind 995 für TLS und 110 für STARTTLS.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>What was collected is safe; the next check goes on from there.</source>
        <translation>Was abgeholt wurde, ist sicher; der nächste Abruf macht dort weiter.</translation>
    </message>
    <message>
        <source>This computer has no network connection to %1.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung zu %1.</translation>
    </message>
    <message>
        <source>Connect it to the network. All mail collected so far can be read without it.</source>
        <translation>Verbinden Sie ihn mit dem Netzwerk. Alle bisher abgeholten E-Mails können Sie auch ohne Verbindung lesen.</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection.</source>
        <translation>Der Proxy %1 hat keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Check the proxy in the account’s settings or the desktop’s: it must lead to POP3 servers, and ask for no password.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen des Kontos oder des Systems: Er muss zu POP3-Servern führen und darf kein Passwort verlangen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the server’s name and port. A firewall or an overloaded server can be the cause, too.</source>
        <translation>Prüfen Sie Namen und Port des Servers. Auch eine Firewall oder ein überlasteter Server kann die Ursache sein.</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of the conversation.</source>
        <translation>%1 ist mitten in der Sitzung verstummt.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again at the next check. If it happens often, allow a longer time without an answer in the account’s settings.</source>
        <translation>Nichts ist verloren; beim nächsten Abruf wird es erneut versucht. Geschieht das oft, lassen Sie in den Einstellungen des Kontos mehr Zeit ohne Antwort zu.</translation>
    </message>
    <message>
        <source>No encrypted line to %1 could be made.</source>
        <translation>Eine verschlüsselte Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>Check that encryption and port belong together: TLS with 995, STARTTLS with 110.</source>
        <translation>Prüfen Sie, ob Verschlüsselung und Port zusammenpassen: TLS mit 995, STARTTLS mit 110.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS from the start.</source>
        <translation>%1 spricht nicht von Anfang an TLS.</translation>
    </message>
    <message>
        <source>No password was sent. Use port 995 for TLS, or choose STARTTLS for this port.</source>
        <translation>Es wurde kein Passwort gesendet. Verwenden Sie Port 995 für TLS, oder wählen Sie STARTTLS für diesen Port.</translation>
    </message>
    <message>
        <source>%1 seems to expect TLS from the start.</source>
        <translation>%1 erwartet offenbar von Anfang an TLS.</translation>
    </message>
    <message>
        <source>No password was sent. Choose TLS for this port, or use port 110 for STARTTLS.</source>
        <translation>Es wurde kein Passwort gesendet. Wählen Sie TLS für diesen Port, oder verwenden Sie Port 110 für STARTTLS.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted: %1.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden: %1.</translation>
    </message>
    <message>
        <source>No password was sent. If this is a server of your own, choose its CA file or trust this one certificate; otherwise do not go on, and ask the provider.</source>
        <translation>Es wurde kein Passwort gesendet. Ist dies Ihr eigener Server, wählen Sie dessen CA-Datei, oder vertrauen Sie nur diesem Zertifikat; andernfalls machen Sie nicht weiter, und fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>No password was sent. If this is a server of your own, name its CA file with --ca-file; otherwise ask the provider.</source>
        <translation>Es wurde kein Passwort gesendet. Ist dies Ihr eigener Server, geben Sie dessen CA-Datei mit --ca-file an; andernfalls fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>%1 offers no encryption here, so no password was sent.</source>
        <translation>%1 bietet hier keine Verschlüsselung an; deshalb wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Use TLS on port 995 if the provider has it; if it has not, ask for it.</source>
        <translation>Verwenden Sie TLS auf Port 995, wenn der Anbieter es hat; wenn nicht, bitten Sie ihn darum.</translation>
    </message>
    <message>
        <source>Someone interfered with the line to %1 while the encryption was being set up.</source>
        <translation>Jemand hat in die Verbindung zu %1 eingegriffen, während die Verschlüsselung eingerichtet wurde.</translation>
    </message>
    <message>
        <source>No password was sent. Try another network, and use TLS on port 995.</source>
        <translation>Es wurde kein Passwort gesendet. Versuchen Sie es in einem anderen Netzwerk, und verwenden Sie TLS auf Port 995.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>Die CA-Datei %1 enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form that you are allowed to read.</source>
        <translation>Wählen Sie eine Datei mit Zertifikaten im PEM-Format, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 holds no client certificate with its key.</source>
        <translation>Die Datei %1 enthält kein Client-Zertifikat mit Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a PEM file that you may read, with the certificate and its private key in it.</source>
        <translation>Wählen Sie eine PEM-Datei, die Sie lesen dürfen und die das Zertifikat und dessen privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a passphrase.</source>
        <translation>Der Schlüssel in %1 ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Choose a file with the key unprotected, readable for you alone: “openssl pkey” takes the passphrase away.</source>
        <translation>Wählen Sie eine Datei mit ungeschütztem Schlüssel, die nur Sie lesen können: „openssl pkey“ entfernt die Passphrase.</translation>
    </message>
    <message>
        <source>The password was not sent, because the line to %1 is not encrypted.</source>
        <translation>Das Passwort wurde nicht gesendet, weil die Verbindung zu %1 nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS. Only if the provider has neither, allow a line without encryption for this account.</source>
        <translation>Wählen Sie TLS oder STARTTLS. Nur wenn der Anbieter beides nicht hat, erlauben Sie für dieses Konto eine unverschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Choose --security tls or starttls. Only if the provider has neither, add --accept-plaintext.</source>
        <translation>Wählen Sie --security tls oder starttls. Nur wenn der Anbieter beides nicht hat, fügen Sie --accept-plaintext hinzu.</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program or device at the moment.</source>
        <translation>Das Postfach wird gerade von einem anderen Programm oder Gerät benutzt.</translation>
    </message>
    <message>
        <source>It is tried again by itself in a few minutes. Your password is not the cause.</source>
        <translation>In einigen Minuten wird es von selbst erneut versucht. An Ihrem Passwort liegt es nicht.</translation>
    </message>
    <message>
        <source>%1 wants a longer pause between two checks.</source>
        <translation>%1 verlangt eine längere Pause zwischen zwei Abrufen.</translation>
    </message>
    <message>
        <source>It is tried again by itself after the pause. Your password is not the cause.</source>
        <translation>Nach der Pause wird es von selbst erneut versucht. An Ihrem Passwort liegt es nicht.</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password.</source>
        <translation>%1 akzeptiert den Benutzernamen oder das Passwort nicht.</translation>
    </message>
    <message>
        <source>Check both. Some providers want POP3 switched on in their web mail first, or a password made for mail programs alone.</source>
        <translation>Prüfen Sie beides. Bei manchen Anbietern muss POP3 erst im Webmail eingeschaltet werden, oder sie verlangen ein Passwort eigens für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>%1 does not accept the access token.</source>
        <translation>%1 akzeptiert das Zugriffstoken nicht.</translation>
    </message>
    <message>
        <source>Try the token command in a terminal: the token may have run out, or be for another mailbox or service than POP3.</source>
        <translation>Probieren Sie den Token-Befehl in einem Terminal aus: Vielleicht ist das Token abgelaufen, oder es gilt für ein anderes Postfach oder einen anderen Dienst als POP3.</translation>
    </message>
    <message>
        <source>%1 sees another encrypted line than this computer does.</source>
        <translation>%1 sieht eine andere verschlüsselte Verbindung als dieser Computer.</translation>
    </message>
    <message>
        <source>Someone may stand in between. The password was not shown to anyone and is not the cause: try another network, or ask the provider.</source>
        <translation>Vielleicht steht jemand dazwischen. Das Passwort wurde niemandem gezeigt und ist nicht die Ursache: Versuchen Sie es in einem anderen Netzwerk, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The server has no way of signing in that this account may use.</source>
        <translation>Der Server bietet keine Anmeldemethode, die dieses Konto benutzen darf.</translation>
    </message>
    <message>
        <source>The server has no way of signing in as this account asks for: %1.</source>
        <translation>Der Server bietet die Anmeldemethode nicht, die dieses Konto verlangt: %1.</translation>
    </message>
    <message>
        <source>Set the sign-in method to automatic, or ask the provider which one it wants.</source>
        <translation>Stellen Sie die Anmeldemethode auf „Automatisch“, oder fragen Sie den Anbieter, welche er verlangt.</translation>
    </message>
    <message>
        <source>The password of this account is not known.</source>
        <translation>Das Passwort dieses Kontos ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The password of %1 is not known.</source>
        <translation>Das Passwort von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter it to collect mail.</source>
        <translation>Geben Sie es ein, um E-Mails abzuholen.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin or --password-command.</source>
        <translation>Geben Sie es mit --password-stdin oder --password-command an.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a POP3 server does.</source>
        <translation>%1 antwortet, aber nicht wie ein POP3-Server.</translation>
    </message>
    <message>
        <source>Check the port: POP3 is at 995 or 110, while 993 and 143 belong to IMAP.</source>
        <translation>Prüfen Sie den Port: POP3 ist auf 995 oder 110, während 993 und 143 zu IMAP gehören.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not allowed at this point.</source>
        <translation>%1 gab eine Antwort, die an dieser Stelle nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The conversation was ended to be safe; nothing is lost. If it happens again, tell the provider.</source>
        <translation>Die Sitzung wurde sicherheitshalber beendet; nichts ist verloren. Geschieht es wieder, sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>%1 refused what it was asked.</source>
        <translation>%1 hat eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again at the next check. If it stays so, ask the provider.</source>
        <translation>Nichts ist verloren; beim nächsten Abruf wird es erneut versucht. Bleibt es dabei, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>%1 cannot serve this mailbox at the moment.</source>
        <translation>%1 kann dieses Postfach zurzeit nicht bedienen.</translation>
    </message>
    <message>
        <source>The trouble is on its side and passes; it is tried again by itself. Your password is not the cause.</source>
        <translation>Die Störung liegt dort und geht vorüber; es wird von selbst erneut versucht. An Ihrem Passwort liegt es nicht.</translation>
    </message>
    <message>
        <source>%1 will not serve this mailbox.</source>
        <translation>%1 verweigert den Zugang zu diesem Postfach.</translation>
    </message>
    <message>
        <source>Trying again will not help: ask the provider what is wrong with the mailbox.</source>
        <translation>Ein neuer Versuch hilft nicht: Fragen Sie den Anbieter, was mit dem Postfach nicht stimmt.</translation>
    </message>
    <message>
        <source>%1 does not name its messages (no UIDL), so it cannot be known which of them are here already.</source>
        <translation>%1 benennt seine Nachrichten nicht (kein UIDL); daher lässt sich nicht erkennen, welche schon hier sind.</translation>
    </message>
    <message>
        <source>Let the messages be deleted there once they are safely stored here, or ask the provider for UIDL.</source>
        <translation>Lassen Sie die Nachrichten dort löschen, sobald sie sicher hier gespeichert sind, oder bitten Sie den Anbieter um UIDL.</translation>
    </message>
    <message>
        <source>%1 did not hand out one of the messages.</source>
        <translation>%1 hat eine der Nachrichten nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The others are collected; this one stays there and is asked for again.</source>
        <translation>Die anderen wurden abgeholt; diese bleibt dort und wird wieder angefordert.</translation>
    </message>
    <message>
        <source>One of the messages is too large to be collected.</source>
        <translation>Eine der Nachrichten ist zu groß, um abgeholt zu werden.</translation>
    </message>
    <message>
        <source>It stays on the server untouched; the others are collected.</source>
        <translation>Sie bleibt unangetastet auf dem Server; die anderen wurden abgeholt.</translation>
    </message>
    <message>
        <source>With the user name %1 nothing is deleted on the server: it shows every device the same mail.</source>
        <translation>Mit dem Benutzernamen %1 wird auf dem Server nichts gelöscht: So zeigt er jedem Gerät dieselben E-Mails.</translation>
    </message>
    <message>
        <source>To delete there, take “recent:” out of the user name; then only one device should collect.</source>
        <translation>Um dort zu löschen, entfernen Sie „recent:“ aus dem Benutzernamen; dann sollte nur ein Gerät abholen.</translation>
    </message>
    <message>
        <source>%1 did not confirm the deletions.</source>
        <translation>%1 hat die Löschungen nicht bestätigt.</translation>
    </message>
    <message>
        <source>These messages are stored here. The next check finds out which are still there and asks again.</source>
        <translation>Diese Nachrichten sind hier gespeichert. Der nächste Abruf stellt fest, welche noch dort sind, und fordert die Löschung erneut.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Der Abruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make some room. Nothing was lost: mail that did not fit is still on the server.</source>
        <translation>Schaffen Sie Platz. Nichts ging verloren: E-Mails, die nicht mehr passten, sind noch auf dem Server.</translation>
    </message>
    <message>
        <source>The mail store is held by another program.</source>
        <translation>Der Nachrichtenspeicher wird von einem anderen Programm festgehalten.</translation>
    </message>
    <message>
        <source>Close the program that reads it, such as a backup; then try again.</source>
        <translation>Beenden Sie das Programm, das ihn liest, etwa eine Datensicherung; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <translation>Der Nachrichtenspeicher ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Make a copy of the profile folder, then restore a backup.</source>
        <translation>Es wird nichts mehr hineingeschrieben. Kopieren Sie den Profilordner, und spielen Sie dann eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The file %1 was made by another program.</source>
        <translation>Die Datei %1 wurde von einem anderen Programm angelegt.</translation>
    </message>
    <message>
        <source>It was left untouched. Choose another profile folder.</source>
        <translation>Sie wurde nicht angetastet. Wählen Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <translation>Der Nachrichtenspeicher wurde von einer neueren Version von Restante angelegt.</translation>
    </message>
    <message>
        <source>It was left untouched. Use the newer version, or another profile folder.</source>
        <translation>Er wurde nicht angetastet. Verwenden Sie die neuere Version oder einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>The mail store could not carry out a request.</source>
        <translation>Der Nachrichtenspeicher konnte eine Anfrage nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, start Restante anew and check the disk.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, starten Sie Restante neu, und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written.</source>
        <translation>In den Profilordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions and the disk, or choose another folder with --profile.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Datenträger, oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another Restante that does not answer.</source>
        <translation>Das Profil %1 wird von einem anderen Restante benutzt, das nicht antwortet.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Beenden Sie das andere, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The desktop’s keyring cannot be reached, so the password was not kept.</source>
        <translation>Der Schlüsselbund des Systems ist nicht zu erreichen; deshalb wurde das Passwort nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or choose another place for the password.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund, oder wählen Sie einen anderen Ort für das Passwort.</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or choose another place for the password: --password-store file keeps it in a file that only you can read.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund, oder wählen Sie einen anderen Ort für das Passwort: --password-store file bewahrt es in einer Datei auf, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The command %1 gave no password or token.</source>
        <translation>Der Befehl %1 lieferte kein Passwort oder Token.</translation>
    </message>
    <message>
        <source>Try it in a terminal: its first line must be what signs in, and it must end without an error.</source>
        <translation>Probieren Sie ihn in einem Terminal aus: Die erste Zeile muss das Passwort oder Token sein, und er muss ohne Fehler enden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und ob Sie hineinschreiben dürfen.</translation>
    </message>
    <message>
        <source>The file %1 holds no mail.</source>
        <translation>Die Datei %1 enthält keine E-Mails.</translation>
    </message>
    <message>
        <source>Choose an .eml or mbox file, or a mail folder.</source>
        <translation>Wählen Sie eine .eml- oder mbox-Datei oder einen E-Mail-Ordner.</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>Es gibt kein Konto %1.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Vielleicht wurde es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“restante account list” shows those there are.</source>
        <translation>„restante account list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>Es gibt keine Nachricht %1.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>Vielleicht wurde sie inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>“restante list” shows those there are.</source>
        <translation>„restante list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>No message with the unique-id %1 waits on the server, as far as is known.</source>
        <translation>Soweit bekannt, wartet auf dem Server keine Nachricht mit der Unique-ID %1.</translation>
    </message>
    <message>
        <source>“restante server ID” asks what waits there.</source>
        <translation>„restante server ID“ fragt, was dort wartet.</translation>
    </message>
    <message>
        <source>The message has no part %1.</source>
        <translation>Die Nachricht hat keinen Teil %1.</translation>
    </message>
    <message>
        <source>Open the message anew to see what it holds.</source>
        <translation>Öffnen Sie die Nachricht erneut, um zu sehen, was sie enthält.</translation>
    </message>
    <message>
        <source>“restante show KEY --json” shows those it has.</source>
        <translation>„restante show KEY --json“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>Vielleicht wurde er inzwischen umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>Check the folder’s name.</source>
        <translation>Prüfen Sie den Namen des Ordners.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Das kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“restante --help” tells what can.</source>
        <translation>„restante --help“ sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>Ein Konto %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Change the one there is, or give this one another name.</source>
        <translation>Ändern Sie das vorhandene, oder geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Change it with “restante account set”, or choose another --id.</source>
        <translation>Ändern Sie es mit „restante account set“, oder wählen Sie eine andere --id.</translation>
    </message>
    <message>
        <source>There is no tag %1.</source>
        <translation>Es gibt kein Schlagwort %1.</translation>
    </message>
    <message>
        <source>The name %1 is taken already.</source>
        <translation>Der Name %1 ist schon vergeben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256): %1</source>
        <translation>Sein Fingerabdruck (SHA-256): %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Der Server meldet: „%1“</translation>
    </message>
    <message>
        <source>The keyring said: “%1”</source>
        <translation>Der Schlüsselbund meldet: „%1“</translation>
    </message>
    <message>
        <source>The command said: “%1”</source>
        <translation>Der Befehl meldet: „%1“</translation>
    </message>
    <message>
        <source>The database said: “%1”</source>
        <translation>Die Datenbank meldet: „%1“</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>bitmap picture</source>
        <translation>Bitmap-Bild</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>HEIF-Bild</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>electronic book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>PostScript-Dokument</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook-Nachricht</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Excel-Tabelle</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabellendokument</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip-Archiv</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>xz-Archiv</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>bzip2-Archiv</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>disc image</source>
        <translation>CD-/DVD-Abbild</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>XML file</source>
        <translation>XML-Datei</translation>
    </message>
    <message>
        <source>program for Windows</source>
        <translation>Programm für Windows</translation>
    </message>
    <message>
        <source>Java program</source>
        <translation>Java-Programm</translation>
    </message>
    <message>
        <source>program for Android</source>
        <translation>Programm für Android</translation>
    </message>
    <message>
        <source>program package</source>
        <translation>Programmpaket</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>OpenPGP key</source>
        <translation>OpenPGP-Schlüssel</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>file of an unknown kind</source>
        <translation>Datei unbekannter Art</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>Datenträgerabbild</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>script, a kind of program</source>
        <translation>Skript, eine Art Programm</translation>
    </message>
    <message>
        <source>link that starts something else</source>
        <translation>Verknüpfung, die etwas anderes startet</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Outlook&apos;s own container of files</source>
        <translation>Outlook-eigener Dateibehälter</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>key or signature</source>
        <translation>Schlüssel oder Signatur</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>Anhang %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sender&apos;s name for it held invisible characters; they are left out.</source>
        <translation>Der vom Absender vergebene Name enthielt unsichtbare Zeichen; sie sind weggelassen.</translation>
    </message>
    <message>
        <source>It is not what its name says.</source>
        <translation>Die Datei ist nicht das, was ihr Name sagt.</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message>
        <source>Imported</source>
        <comment>name of a folder</comment>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link begins a mail with a text that is not yours: “%1”</source>
        <translation>Dieser Link beginnt eine E-Mail mit einem Text, der nicht von Ihnen ist: „%1“</translation>
    </message>
    <message>
        <source>This link begins a mail to several people: %1</source>
        <translation>Dieser Link beginnt eine E-Mail an mehrere Personen: %1</translation>
    </message>
    <message>
        <source>Only links to web pages and mail addresses are opened.</source>
        <translation>Es werden nur Links zu Webseiten und E-Mail-Adressen geöffnet.</translation>
    </message>
    <message>
        <source>The text names %1, but the link goes to %2.</source>
        <translation>Der Text nennt %1, aber der Link führt zu %2.</translation>
    </message>
    <message>
        <source>What stands before the @ hides where this link goes: to %1.</source>
        <translation>Was vor dem @ steht, verbirgt, wohin dieser Link führt: zu %1.</translation>
    </message>
    <message>
        <source>The name of this place has letters that are made to look like others: %1.</source>
        <translation>Der Name dieses Ziels enthält Buchstaben, die wie andere aussehen sollen: %1.</translation>
    </message>
    <message>
        <source>This link goes to a number instead of a name: %1.</source>
        <translation>Dieser Link führt zu einer Nummer statt zu einem Namen: %1.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the entries of a list</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>MailboxMenu</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy name and address</source>
        <translation>Name und Adresse kopieren</translation>
    </message>
    <message>
        <source>Show all mail from this address</source>
        <translation>Alle E-Mails von dieser Adresse anzeigen</translation>
    </message>
    <message>
        <source>Show all mail to this address</source>
        <translation>Alle E-Mails an diese Adresse anzeigen</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>HTML mail is shown in simple form. For its original layout, install Qt WebEngine 6.8 or newer and a Restante that was built with it.</source>
        <translation>HTML-Nachrichten werden in vereinfachter Form angezeigt. Für ihr ursprüngliches Layout installieren Sie Qt WebEngine 6.8 oder neuer und ein damit gebautes Restante.</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: its original layout needs a sandbox, and this system does not let programs make one (user namespaces are switched off or restricted).</source>
        <translation>HTML-Nachrichten werden in vereinfachter Form angezeigt: Ihr ursprüngliches Layout braucht eine Sandbox, und dieses System lässt Programme keine einrichten (User-Namespaces sind ausgeschaltet oder eingeschränkt).</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: Qt WebEngine, which shows its original layout, does not work here.</source>
        <translation>HTML-Nachrichten werden in vereinfachter Form angezeigt: Qt WebEngine, das ihr ursprüngliches Layout anzeigt, funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: its original layout needs a sandbox, and there is none for the user root. Start Restante as an ordinary user.</source>
        <translation>HTML-Nachrichten werden in vereinfachter Form angezeigt: Ihr ursprüngliches Layout braucht eine Sandbox, die es für den Benutzer root nicht gibt. Starten Sie Restante als gewöhnlicher Benutzer.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sent by</source>
        <comment>the Sender header field</comment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Blindkopie</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 Anhang</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(ohne Datum)</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <comment>octets</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>meldet an</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>prüft, was dort ist</translation>
    </message>
    <message>
        <source>deleting on the server</source>
        <translation>löscht auf dem Server</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The certificate comes from an authority that is trusted on this computer.</source>
        <translation>Das Zertifikat stammt von einer Zertifizierungsstelle, der auf diesem Computer vertraut wird.</translation>
    </message>
    <message>
        <source>The authority behind the certificate is not trusted on this computer.</source>
        <translation>Der Zertifizierungsstelle hinter dem Zertifikat wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The key is one of your own.</source>
        <translation>Der Schlüssel ist einer Ihrer eigenen.</translation>
    </message>
    <message>
        <source>You, or somebody you trust, confirmed whose key this is.</source>
        <translation>Von Ihnen oder jemandem, dem Sie vertrauen, ist bestätigt, wem dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Somebody you trust in part confirmed whose key this is.</source>
        <translation>Jemand, dem Sie teilweise vertrauen, hat bestätigt, wem dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Nobody you trust has confirmed whose key this is.</source>
        <translation>Niemand, dem Sie vertrauen, hat bestätigt, wem dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>You marked this key as one not to be trusted.</source>
        <translation>Sie haben diesen Schlüssel als nicht vertrauenswürdig gekennzeichnet.</translation>
    </message>
    <message>
        <source>Key of: %1</source>
        <translation>Schlüssel von: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more names</source>
        <translation>
            <numerusform>… und %Ln weiterer Name</numerusform>
            <numerusform>… und %Ln weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Signed on: %1</source>
        <translation>Signiert am: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked is not checked: that would tell others what you read.</source>
        <translation>Ob das Zertifikat widerrufen wurde, wird nicht geprüft: Das würde anderen verraten, was Sie lesen.</translation>
    </message>
    <message>
        <source>GnuPG said: %1</source>
        <translation>GnuPG meldet: %1</translation>
    </message>
    <message>
        <source>Signed with a key of %1 that was revoked: it may be in the wrong hands.</source>
        <translation>Signiert mit einem widerrufenen Schlüssel von %1: Er kann in falschen Händen sein.</translation>
    </message>
    <message>
        <source>Signed with a key that you marked as one not to be trusted.</source>
        <translation>Signiert mit einem Schlüssel, den Sie als nicht vertrauenswürdig gekennzeichnet haben.</translation>
    </message>
    <message>
        <source>Signed by %1, but the message names several senders.</source>
        <translation>Signiert von %1, aber die Nachricht nennt mehrere Absender.</translation>
    </message>
    <message>
        <source>Signed by %1, not by the sender that is shown.</source>
        <translation>Signiert von %1, nicht vom angezeigten Absender.</translation>
    </message>
    <message>
        <source>Signed in the name of %1, by a method that can be forged today.</source>
        <translation>Signiert im Namen von %1, mit einem Verfahren, das heute gefälscht werden kann.</translation>
    </message>
    <message>
        <source>Signed with a key of %1 that is not meant for signing.</source>
        <translation>Signiert mit einem Schlüssel von %1, der nicht zum Signieren bestimmt ist.</translation>
    </message>
    <message>
        <source>Signed by %1; the signature was given for a time that is over.</source>
        <translation>Signiert von %1; die Gültigkeit der Signatur ist abgelaufen.</translation>
    </message>
    <message>
        <source>Signed by %1 with a key that has expired.</source>
        <translation>Signiert von %1 mit einem abgelaufenen Schlüssel.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signiert von %1.</translation>
    </message>
    <message>
        <source>Signed by %1; your keys vouch only in part that it is theirs.</source>
        <translation>Signiert von %1; Ihre Schlüssel bürgen nur teilweise dafür, dass der Schlüssel dieser Person gehört.</translation>
    </message>
    <message>
        <source>Signed in the name of %1; that the key is theirs is not confirmed.</source>
        <translation>Signiert im Namen von %1; es ist nicht bestätigt, dass der Schlüssel dieser Person gehört.</translation>
    </message>
    <message>
        <source>Signed with a key that you do not have, so it says nothing about the sender.</source>
        <translation>Signiert mit einem Schlüssel, den Sie nicht haben; über den Absender sagt das nichts.</translation>
    </message>
    <message>
        <source>Signed, but the signature could not be checked.</source>
        <translation>Signiert, aber die Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Came encrypted, and is decrypted only while it is shown.</source>
        <translation>Kam verschlüsselt an und wird nur zum Anzeigen entschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted. Your passphrase or card is needed to read it.</source>
        <translation>Verschlüsselt. Zum Lesen wird Ihre Passphrase oder Karte gebraucht.</translation>
    </message>
    <message>
        <source>Encrypted for keys that are not on this computer.</source>
        <translation>Verschlüsselt für Schlüssel, die nicht auf diesem Computer sind.</translation>
    </message>
    <message>
        <source>Encrypted. Decrypting it was stopped.</source>
        <translation>Verschlüsselt. Das Entschlüsseln wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Encrypted, but damaged or changed on its way. Nothing of it is shown.</source>
        <translation>Verschlüsselt, aber unterwegs beschädigt oder verändert. Nichts davon wird angezeigt.</translation>
    </message>
    <message>
        <source>Encrypted, and too large to be decrypted here. Save it and use GnuPG.</source>
        <translation>Verschlüsselt und zu groß, um hier entschlüsselt zu werden. Speichern Sie die Nachricht, und verwenden Sie GnuPG.</translation>
    </message>
    <message>
        <source>Encrypted. GnuPG did not answer in time.</source>
        <translation>Verschlüsselt. GnuPG hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Encrypted. It cannot be decrypted, because GnuPG is not installed.</source>
        <translation>Verschlüsselt. Entschlüsseln ist nicht möglich, weil GnuPG nicht installiert ist.</translation>
    </message>
    <message>
        <source>Encrypted, but it could not be decrypted.</source>
        <translation>Verschlüsselt, konnte aber nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>Encrypted for: %1</source>
        <translation>Verschlüsselt für: %1</translation>
    </message>
    <message>
        <source>The subject was encrypted, too.</source>
        <translation>Auch der Betreff war verschlüsselt.</translation>
    </message>
    <message>
        <source>S/MIME does not always notice when an encrypted message was changed on its way.</source>
        <translation>S/MIME bemerkt nicht immer, wenn eine verschlüsselte Nachricht unterwegs verändert wurde.</translation>
    </message>
    <message>
        <source>Signed. It cannot be checked, because GnuPG is not installed.</source>
        <translation>Signiert. Prüfen ist nicht möglich, weil GnuPG nicht installiert ist.</translation>
    </message>
    <message>
        <source>Only a part of this message is signed or encrypted; the rest may come from anybody.</source>
        <translation>Nur ein Teil dieser Nachricht ist signiert oder verschlüsselt; der Rest kann von irgendjemandem stammen.</translation>
    </message>
    <message>
        <source>The signature does not match: this message was changed after it was signed.</source>
        <translation>Die Signatur passt nicht: Diese Nachricht wurde nach dem Signieren verändert.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Switch on POP3 in the web mail settings of %1; until then every sign-in is refused.</source>
        <translation>Schalten Sie POP3 in den Webmail-Einstellungen von %1 ein; bis dahin wird jede Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 wants a password made for mail programs (an app password). The one of the web page is refused.</source>
        <translation>%1 verlangt ein Passwort eigens für E-Mail-Programme (ein App-Passwort). Das Passwort der Webseite wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 wants its separate e-mail password. The one of the web page is refused.</source>
        <translation>%1 verlangt sein eigenes E-Mail-Passwort. Das Passwort der Webseite wird abgelehnt.</translation>
    </message>
    <message>
        <source>Not every free plan of %1 includes POP3.</source>
        <translation>Nicht jeder kostenlose Tarif von %1 enthält POP3.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs, only access tokens (OAuth 2.0). If a program of yours makes such tokens, put one in the place of the password.</source>
        <translation>%1 nimmt von E-Mail-Programmen keine Passwörter an, nur Zugriffstoken (OAuth 2.0). Erzeugt eines Ihrer Programme solche Token, setzen Sie eines an die Stelle des Passworts.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>LTR or RTL: the direction of writing.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This server deletes messages as soon as they were collected.</source>
        <translation>Dieser Server löscht Nachrichten, sobald sie abgeholt wurden.</translation>
    </message>
    <message>
        <source>This server deletes messages by itself after %1.</source>
        <translation>Dieser Server bewahrt Nachrichten nur %1 auf und löscht sie dann von selbst.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Jemand schrieb:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <comment>date, person</comment>
        <translation>Am %1 schrieb %2:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <comment>person</comment>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Kopie: %1</translation>
    </message>
</context>
<context>
    <name>Restante::AccountDialog</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How mail is kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Look for new mail</source>
        <translation>Nachrichten &amp;abrufen</translation>
    </message>
    <message>
        <source>Look for new mail when Restante s&amp;tarts</source>
        <translation>Beim S&amp;tart von Restante abrufen</translation>
    </message>
    <message>
        <source>Look for it by itself on a mete&amp;red line, too, where each octet is paid for</source>
        <translation>Auch auf einer &amp;getakteten Verbindung abrufen, bei der jedes Byte kostet</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ihr Na&amp;me</translation>
    </message>
    <message>
        <source>Who chec&amp;ks senders</source>
        <translation>Wer Absender &amp;prüft</translation>
    </message>
    <message>
        <source>The first word of the Authentication-Results fields that your provider puts on each message. Empty: it is the server’s own name.</source>
        <translation>Das erste Wort der Authentication-Results-Felder, die Ihr Anbieter jeder Nachricht beifügt. Leer: der Name des Servers selbst.</translation>
    </message>
    <message>
        <source>How shall your mail be kept?</source>
        <translation>Wie sollen Ihre E-Mails aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Restante always copies every message to this computer first.</source>
        <translation>Restante kopiert jede Nachricht immer zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>What the next check deletes on the server</source>
        <translation>Was der nächste Abruf auf dem Server löscht</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>Empty: the one there is stays.</source>
        <translation>Leer: Das vorhandene bleibt.</translation>
    </message>
    <message>
        <source>Where your password is kept</source>
        <translation>Wo Ihr Passwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Dieses Konto entfernen</translation>
    </message>
    <message>
        <source>Restante stops collecting from it. On the server nothing changes.</source>
        <translation>Restante holt dann nichts mehr davon ab. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Keep the mail collected here, in a local folder</source>
        <translation>Die hier abgeholten E-Mails in einem lokalen Ordner b&amp;ehalten</translation>
    </message>
    <message>
        <source>&amp;Delete the mail collected here, too</source>
        <translation>Auch die hier abgeholten E-Mails &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;I know that what is no longer on the server is lost then</source>
        <translation>&amp;Ich weiß, dass dann verloren ist, was nicht mehr auf dem Server liegt</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Konto entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>%1 What you choose above cannot keep mail there for longer; what was collected here stays here.</source>
        <translation>%1 Was Sie oben wählen, gilt dort also nicht länger als das; was hier abgeholt wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie anna@example.org.</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like mx.example.org.</source>
        <translation>Das ist kein Servername. Er sieht aus wie mx.example.org.</translation>
    </message>
    <message>
        <source>&amp;Remove account and its mail</source>
        <translation>&amp;Konto und E-Mails entfernen</translation>
    </message>
</context>
<context>
    <name>Restante::AccountList</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Restante::AccountWizard</name>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>How mail is kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>First collection</source>
        <translation>Erster Abruf</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>Restante::Answering</name>
    <message>
        <source>This list names no address that answers could go to.</source>
        <translation>Diese Liste nennt keine Adresse für Antworten.</translation>
    </message>
    <message>
        <source>This message names no address that an answer could go to.</source>
        <translation>Diese Nachricht nennt keine Adresse für eine Antwort.</translation>
    </message>
    <message>
        <source>Opened in your program for writing mail.</source>
        <translation>An Ihr Programm zum Schreiben von E-Mails übergeben.</translation>
    </message>
    <message>
        <source>Your program for writing mail took the text, but not the message as a file. Save the message, and attach it there.</source>
        <translation>Ihr Programm zum Schreiben von E-Mails hat den Text übernommen, aber nicht die Nachricht als Datei. Speichern Sie sie, und hängen Sie sie dort an.</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>Nachricht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only the beginning of the quoted text could be handed over.</source>
        <translation>Nur der Anfang des zitierten Textes konnte übergeben werden.</translation>
    </message>
    <message>
        <source>There are more recipients than could be handed over. Look at whom the answer goes to.</source>
        <translation>Es sind mehr Empfänger, als übergeben werden konnten. Sehen Sie nach, an wen die Antwort geht.</translation>
    </message>
    <message>
        <source>Copy quoted text</source>
        <translation>Zitierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>No program for writing mail is set up on this computer. Choose one in the settings of the desktop (default applications), or copy what you need.</source>
        <translation>Auf diesem Computer ist kein Programm zum Schreiben von E-Mails eingerichtet. Wählen Sie eines in den Systemeinstellungen (Standardanwendungen), oder kopieren Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentActions</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentBar</name>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all attachments</source>
        <translation>Alle Anhänge anzeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Hier anzeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei speichern…</numerusform>
            <numerusform>%Ln Dateien speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files</source>
        <translation>
            <numerusform>%Ln Datei kopieren</numerusform>
            <numerusform>%Ln Dateien kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentPlate</name>
    <message>
        <source>Enter opens it, Space shows it here.</source>
        <translation>Eingabetaste öffnet, Leertaste zeigt hier an.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Eingabetaste öffnet.</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentSection</name>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>name: octets of octets</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files saved in %1</source>
        <translation>
            <numerusform>%Ln Datei in %1 gespeichert</numerusform>
            <numerusform>%Ln Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Restante::Banner</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>Restante::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
</context>
<context>
    <name>Restante::BudgetRow</name>
    <message>
        <source>Collect at mos&amp;t</source>
        <translation>Höchs&amp;tens</translation>
    </message>
    <message>
        <source>Limit what one check collects</source>
        <translation>Menge je Abruf begrenzen</translation>
    </message>
    <message>
        <source>How much one check collects</source>
        <translation>Wie viel ein Abruf abholt</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Unit of what one check collects</source>
        <translation>Einheit der Menge je Abruf</translation>
    </message>
    <message>
        <source>in one check, the newest first</source>
        <translation>je Abruf, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>Restante::CardsView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the same file</source>
        <translation>
            <numerusform>und %Ln weiterer in derselben Datei</numerusform>
            <numerusform>und %Ln weitere in derselben Datei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restante::CertificateDialog</name>
    <message>
        <source>&amp;I have compared it: trust this certificate for %1</source>
        <translation>&amp;Ich habe ihn verglichen: diesem Zertifikat für %1 vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust and Check for Mail</source>
        <translation>&amp;Vertrauen und abrufen</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>This server cannot prove who it is</source>
        <translation>Dieser Server kann nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>Its certificate has this SHA-256 fingerprint. Whoever runs the server can tell you whether it is theirs; do not ask through this connection.</source>
        <translation>Sein Zertifikat hat diesen SHA-256-Fingerabdruck. Der Betreiber des Servers kann Ihnen sagen, ob es seines ist; fragen Sie nicht über diese Verbindung.</translation>
    </message>
</context>
<context>
    <name>Restante::CharsetMenu</name>
    <message>
        <source>Repair encoding</source>
        <translation>Zeichenkodierung reparieren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western with euro sign (ISO 8859-15)</source>
        <translation>Westeuropäisch mit Eurozeichen (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kyrillisch (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>Thailändisch (TIS-620)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japanisch (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
</context>
<context>
    <name>Restante::ChosenMessages</name>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
</context>
<context>
    <name>Restante::CollectionPage</name>
    <message>
        <source>Where your password is kept</source>
        <translation>Wo Ihr Passwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Look for new mail</source>
        <translation>Nachrichten &amp;abrufen</translation>
    </message>
    <message>
        <source>What happens at the first check</source>
        <translation>Was beim ersten Abruf geschieht</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Bereit zum Abholen</translation>
    </message>
    <message>
        <source>Everything is set. Mail arrives while you read.</source>
        <translation>Alles ist eingerichtet. Die E-Mails kommen an, während Sie lesen.</translation>
    </message>
    <message>
        <source>The account is added as you typed it; signing in follows with the first check.</source>
        <translation>Das Konto wird so hinzugefügt, wie Sie es eingegeben haben; die Anmeldung folgt beim ersten Abruf.</translation>
    </message>
    <message>
        <source>&amp;Collect mail</source>
        <translation>E-Mails ab&amp;holen</translation>
    </message>
</context>
<context>
    <name>Restante::ContactCard</name>
    <message>
        <source>%1 (home)</source>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>%1 (work)</source>
        <translation>%1 (dienstlich)</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The picture lies on a server or in a file; it is not loaded.</source>
        <translation>Das Bild liegt auf einem Server oder in einer Datei; es wird nicht geladen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Restante::ConversationModel</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>Restante::ConversationStrip</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Nachrichten dieser Konversation</translation>
    </message>
    <message>
        <source>Show the messages of this conversation</source>
        <translation>Nachrichten dieser Konversation anzeigen</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <comment>2,113 messages</comment>
        <translation>Konversation mit %1</translation>
    </message>
</context>
<context>
    <name>Restante::CryptoLine</name>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide the details of signature and encryption</source>
        <translation>Details zu Signatur und Verschlüsselung ausblenden</translation>
    </message>
    <message>
        <source>Details of signature and encryption</source>
        <translation>Details zu Signatur und Verschlüsselung</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
</context>
<context>
    <name>Restante::CryptoReading</name>
    <message>
        <source>This takes longer than usual.</source>
        <translation>Das dauert länger als gewöhnlich.</translation>
    </message>
    <message>
        <source>Signed or encrypted. It is being checked…</source>
        <translation>Signiert oder verschlüsselt. Wird geprüft…</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>GnuPG is asking for your passphrase or card.</source>
        <translation>GnuPG fragt nach Ihrer Passphrase oder Karte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A part of this message is encrypted.</source>
        <translation>Ein Teil dieser Nachricht ist verschlüsselt.</translation>
    </message>
    <message>
        <source>A part of this message is signed.</source>
        <translation>Ein Teil dieser Nachricht ist signiert.</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>Nur diesen Teil zeigen</translation>
    </message>
    <message>
        <source>This message brings a public key along.</source>
        <translation>Diese Nachricht bringt einen öffentlichen Schlüssel mit.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The key cannot be read, or GnuPG is not installed.</source>
        <translation>Der Schlüssel kann nicht gelesen werden, oder GnuPG ist nicht installiert.</translation>
    </message>
    <message>
        <source>A key without a name</source>
        <translation>Ein Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>You have this key already. Taking it again brings it up to date.</source>
        <translation>Sie haben diesen Schlüssel schon. Ihn erneut zu übernehmen bringt ihn auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Anybody can make a key in any name: compare the fingerprint with its owner.</source>
        <translation>Jeder kann einen Schlüssel auf beliebigen Namen anlegen: Vergleichen Sie den Fingerabdruck zusammen mit dem Inhaber.</translation>
    </message>
    <message>
        <source>Add to my keys</source>
        <translation>Zu meinen Schlüsseln hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The key was not added. GnuPG refused it.</source>
        <translation>Der Schlüssel wurde nicht hinzugefügt. GnuPG hat ihn abgelehnt.</translation>
    </message>
    <message>
        <source>The key was added to your keys.</source>
        <translation>Der Schlüssel wurde zu Ihren Schlüsseln hinzugefügt.</translation>
    </message>
    <message>
        <source>You had this key already.</source>
        <translation>Sie hatten diesen Schlüssel schon.</translation>
    </message>
    <message>
        <source>It is shown once it is decrypted.</source>
        <translation>Sie wird angezeigt, sobald sie entschlüsselt ist.</translation>
    </message>
</context>
<context>
    <name>Restante::Desktop</name>
    <message>
        <source>Show Restante</source>
        <translation>Restante anzeigen</translation>
    </message>
    <message>
        <source>Check for Mail</source>
        <translation>Nachrichten abrufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Neue E-Mails</translation>
    </message>
</context>
<context>
    <name>Restante::DialogueWindow</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Dialogue with the server: %1</source>
        <translation>Sitzungsprotokoll: %1</translation>
    </message>
    <message>
        <source>Dialogue with the server</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>What was said in the last sessions, newest first: C is this computer, S the server. No password and no message is in it; the user name is.</source>
        <translation>Was in den letzten Sitzungen gesprochen wurde, das Neueste zuerst: C ist dieser Computer, S der Server. Passwörter und Nachrichten stehen nicht darin, wohl aber der Benutzername.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Restante::Exporting</name>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>Nachrichten speichern in</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>Save as mbox file</source>
        <translation>Als mbox-Datei speichern</translation>
    </message>
    <message>
        <source>Mail files (*.mbox)</source>
        <translation>E-Mail-Dateien (*.mbox)</translation>
    </message>
    <message>
        <source>Other messages are being saved; try again when that is done.</source>
        <translation>Es werden gerade andere Nachrichten gespeichert; versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Speichern: %1 von %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <comment>2,113 messages</comment>
        <translation>%1 in %2 gespeichert</translation>
    </message>
</context>
<context>
    <name>Restante::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>In dieser Nachricht suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Restante::FormMenu</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>Einfaches HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Dunkle Seite</translation>
    </message>
    <message>
        <source>Always like this for mail from %1</source>
        <translation>Immer so für E-Mails von %1</translation>
    </message>
</context>
<context>
    <name>Restante::HeaderCard</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>Sent to a mailing list</source>
        <translation>An eine Mailingliste gesendet</translation>
    </message>
    <message>
        <source>Mailing list: %1</source>
        <translation>Mailingliste: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abbestellen…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Fold the recipients</source>
        <translation>Empfänger einklappen</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a header field</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a header field</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>a header field</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>bcc</source>
        <comment>a header field</comment>
        <translation>Blindkopie</translation>
    </message>
    <message>
        <source>reply to</source>
        <comment>a header field</comment>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>sent by</source>
        <comment>the Sender header field</comment>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a header field</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(ohne Datum)</translation>
    </message>
    <message>
        <source>to undisclosed recipients</source>
        <translation>an nicht genannte Empfänger</translation>
    </message>
    <message>
        <source>calls itself “%1”</source>
        <translation>nennt sich „%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %Ln more</source>
        <translation>
            <numerusform>an %1 und %Ln weitere Person</numerusform>
            <numerusform>an %1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restante::HeadersRow</name>
    <message>
        <source>Of &amp;messages over</source>
        <translation>Bei Na&amp;chrichten über</translation>
    </message>
    <message>
        <source>Collect only the headers of large messages</source>
        <translation>Von großen Nachrichten nur die Kopfzeilen abholen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size above which only headers are collected</source>
        <translation>Größe, ab der nur die Kopfzeilen abgeholt werden</translation>
    </message>
    <message>
        <source>collect only the headers</source>
        <translation>nur die Kopfzeilen abholen</translation>
    </message>
</context>
<context>
    <name>Restante::IdentityPage</name>
    <message>
        <source>I sign in &amp;without a password: by an access token or a certificate of mine</source>
        <translation>Ich melde mich &amp;ohne Passwort an: mit einem Zugriffstoken oder einem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Restante collects your mail to this computer, where you can always read it.</source>
        <translation>Restante holt Ihre E-Mails auf diesen Computer, wo Sie sie jederzeit lesen können.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ihr Na&amp;me</translation>
    </message>
    <message>
        <source>The name that your mail carries; it may stay empty.</source>
        <translation>Wie er in Ihren E-Mails erscheint; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie anna@example.org.</translation>
    </message>
    <message>
        <source>Type the password of the mailbox.</source>
        <translation>Geben Sie das Passwort des Postfachs ein.</translation>
    </message>
    <message>
        <source>Sent to your mail server alone, over an encrypted line.</source>
        <translation>Wird nur an Ihren Mailserver gesendet, über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>What prints the token, or where the certificate is, belongs to the settings by hand, on the next page.</source>
        <translation>Was das Token ausgibt oder wo das Zertifikat liegt, geben Sie auf der nächsten Seite bei den Einstellungen von Hand an.</translation>
    </message>
    <message>
        <source>There is an account with this address already; this will be a second one.</source>
        <translation>Es gibt schon ein Konto mit dieser Adresse; dies wird ein zweites.</translation>
    </message>
</context>
<context>
    <name>Restante::Importing</name>
    <message>
        <source>Import a folder of mail</source>
        <translation>E-Mail-Ordner importieren</translation>
    </message>
    <message>
        <source>Import mail files (EML, mbox)</source>
        <translation>E-Mail-Dateien importieren (EML, mbox)</translation>
    </message>
    <message>
        <source>Importing: %1, %2 read</source>
        <comment>2,113 messages; 12 MB</comment>
        <translation>Importieren: %1, %2 gelesen</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <comment>name of a folder</comment>
        <translation>Beispiel-E-Mails</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>2,113 messages</comment>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>%1 were here already</source>
        <comment>number</comment>
        <translation>%1 schon hier vorhanden</translation>
    </message>
</context>
<context>
    <name>Restante::IntervalBox</name>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>nur auf Verlangen</translation>
    </message>
</context>
<context>
    <name>Restante::InvitationCard</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the same file</source>
        <translation>
            <numerusform>und %Ln weiterer in derselben Datei</numerusform>
            <numerusform>und %Ln weitere in derselben Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>Im Kalender öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is wanted: title, time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>%1 (Raum)</translation>
    </message>
    <message>
        <source>%1 (optional, %2)</source>
        <translation>%1 (optional, %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (answer)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Show less ▴</source>
        <translation>Weniger anzeigen ▴</translation>
    </message>
    <message>
        <source>Show more ▾</source>
        <translation>Mehr anzeigen ▾</translation>
    </message>
</context>
<context>
    <name>Restante::KeepingForm</name>
    <message>
        <source>&amp;Leave everything on the server</source>
        <translation>&amp;Alles auf dem Server belassen</translation>
    </message>
    <message>
        <source>&amp;Delete there once it is safely stored here</source>
        <translation>&amp;Dort löschen, sobald hier sicher gespeichert</translation>
    </message>
    <message>
        <source>Delete there &amp;after</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>D&amp;ie neuesten</translation>
    </message>
    <message>
        <source>Delete there &amp;when I delete it here</source>
        <translation>Dort löschen, wenn ich &amp;hier lösche</translation>
    </message>
    <message>
        <source>Days until it is deleted there</source>
        <translation>Tage bis zum Löschen dort</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen dort löschen</translation>
    </message>
    <message>
        <source>Delete there after a number of days</source>
        <translation>Dort nach einer Anzahl von Tagen löschen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Unit of what is kept there</source>
        <translation>Einheit dessen, was dort bleibt</translation>
    </message>
    <message>
        <source>How much is kept there</source>
        <translation>Wie viel dort bleibt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort belassen</translation>
    </message>
    <message>
        <source>Keep the newest there, up to an amount</source>
        <translation>Die neuesten dort belassen, bis zu einer Menge</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there. Best if you also read this mailbox on a phone.</source>
        <translation>Dort wird nie etwas gelöscht. Am besten, wenn Sie dieses Postfach auch auf einem Telefon lesen.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there. The server’s space may run out one day.</source>
        <translation>Dort wird nie etwas gelöscht. Irgendwann kann der Platz auf dem Server zu Ende gehen.</translation>
    </message>
    <message>
        <source>Your other devices will no longer find it there; this computer holds your only copy. Make backups.</source>
        <translation>Ihre anderen Geräte finden die E-Mails dort nicht mehr; dieser Computer hat Ihre einzige Kopie. Machen Sie Sicherungen.</translation>
    </message>
    <message>
        <source>The server stays empty; this computer holds your only copy. Make backups.</source>
        <translation>Der Server bleibt leer; dieser Computer hat Ihre einzige Kopie. Machen Sie Sicherungen.</translation>
    </message>
    <message>
        <source>Other devices have time to read it.</source>
        <translation>Andere Geräte haben Zeit, die E-Mails zu lesen.</translation>
    </message>
    <message>
        <source>A safety net for the first days.</source>
        <translation>Ein Sicherheitsnetz für die ersten Tage.</translation>
    </message>
</context>
<context>
    <name>Restante::KeepingPage</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;ein</translation>
    </message>
    <message>
        <source>How shall your mail be kept?</source>
        <translation>Wie sollen Ihre E-Mails aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Restante always copies every message to this computer first.</source>
        <translation>Restante kopiert jede Nachricht immer zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>Is this mailbox also read on another device?</source>
        <translation>Wird dieses Postfach auch auf einem anderen Gerät gelesen?</translation>
    </message>
    <message>
        <source>What happens at the first check</source>
        <translation>Was beim ersten Abruf geschieht</translation>
    </message>
    <message>
        <source>%1 shows all devices the mail of the last 30 days this way; deleting there would take it from the others.</source>
        <translation>%1 zeigt allen Geräten auf diese Weise die E-Mails der letzten 30 Tage; dort zu löschen, würde sie den anderen nehmen.</translation>
    </message>
</context>
<context>
    <name>Restante::KeyEditor</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: bitte drücken</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 moves and chooses in lists and fields. Take another key.</source>
        <translation>%1 dient zum Bewegen und Auswählen in Listen und Feldern. Nehmen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now, which would lose it.</source>
        <comment>a key, an action</comment>
        <translation>%1 ist zurzeit die Taste für „%2“; dort würde sie wegfallen.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a key</comment>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>Restante::KeyOverlay</name>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Page on, then the next unread message</source>
        <translation>Weiterblättern, dann die nächste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Unfold and fold a conversation</source>
        <translation>Konversation auf- und zuklappen</translation>
    </message>
    <message>
        <source>First and last message</source>
        <translation>Erste und letzte Nachricht</translation>
    </message>
    <message>
        <source>Leave the search, the filter, this page</source>
        <translation>Suche, Filter oder diese Seite verlassen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No action and no key of that name.</source>
        <translation>Keine Aktion und keine Taste mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>Restante::MainWindow</name>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Check mail</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Dialogue with the server</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben in</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The message that the link names is not on this computer.</source>
        <translation>Die Nachricht, auf die der Link verweist, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Search mail from %1</source>
        <translation>E-Mails von %1 durchsuchen</translation>
    </message>
    <message>
        <source>%1: deleted on this computer for ever, and cannot be brought back.</source>
        <comment>2,113 messages</comment>
        <translation>%1 auf diesem Computer endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Stop all checks</source>
        <translation>Alle Abrufe abbrechen</translation>
    </message>
    <message>
        <source>Welcome to Restante</source>
        <translation>Willkommen bei Restante</translation>
    </message>
    <message>
        <source>Your mail is collected to this computer and can be read here without a network, for ever.</source>
        <translation>Restante holt Ihre E-Mails auf diesen Computer. Hier können Sie sie jederzeit auch ohne Netzwerk lesen.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Import mail files…</source>
        <translation>E-Mail-Dateien importieren…</translation>
    </message>
    <message>
        <source>Look around with sample mail</source>
        <translation>Mit Beispiel-E-Mails umsehen</translation>
    </message>
    <message>
        <source>Found in all mail</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern hinzufügen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>This message is no longer on the server.</source>
        <translation>Diese Nachricht ist nicht mehr auf dem Server.</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 ungelesen</numerusform>
            <numerusform>%1 ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text at %1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>Restante::MboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>Restante::MboxWindow</name>
    <message>
        <source>The message you choose is shown here.</source>
        <translation>Die ausgewählte Nachricht erscheint hier.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Import into Restante…</source>
        <translation>In Restante importieren…</translation>
    </message>
    <message>
        <source>Importing: the main window tells how it goes.</source>
        <translation>Import läuft: Das Hauptfenster zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>2,113 messages</comment>
        <translation>%1, wird gelesen…</translation>
    </message>
    <message>
        <source>The first %1</source>
        <comment>2,113 messages</comment>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>There is no message in this file.</source>
        <translation>Diese Datei enthält keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>Restante::MessageActions</name>
    <message>
        <source>%1 marked as read</source>
        <comment>2,113 messages</comment>
        <translation>%1 als gelesen markiert</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <comment>2,113 messages</comment>
        <translation>%1 als ungelesen markiert</translation>
    </message>
    <message>
        <source>Star given to %1</source>
        <comment>2,113 messages</comment>
        <translation>Stern hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <comment>2,113 messages</comment>
        <translation>Stern entfernt: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <comment>2,113 messages</comment>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>%1 moved to Junk</source>
        <comment>2,113 messages</comment>
        <translation>%1 in den Spam-Ordner verschoben</translation>
    </message>
    <message>
        <source>%1 moved to Trash</source>
        <comment>2,113 messages</comment>
        <translation>%1 in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <comment>2,113 messages</comment>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>2,113 messages; a folder</comment>
        <translation>%1 nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>“%2” put on %1</source>
        <comment>2,113 messages; a tag</comment>
        <translation>„%2“ hinzugefügt: %1</translation>
    </message>
    <message>
        <source>“%2” taken off %1</source>
        <comment>2,113 messages; a tag</comment>
        <translation>„%2“ entfernt: %1</translation>
    </message>
</context>
<context>
    <name>Restante::MessageBody</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>In allen E-Mails nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>In dieser Nachricht suchen</translation>
    </message>
</context>
<context>
    <name>Restante::MessageDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Conversation, folded, %1</source>
        <comment>2,113 messages</comment>
        <translation>Konversation, zugeklappt, %1</translation>
    </message>
    <message>
        <source>Conversation, unfolded, %1</source>
        <comment>2,113 messages</comment>
        <translation>Konversation, aufgeklappt, %1</translation>
    </message>
    <message>
        <source>In the conversation above</source>
        <translation>In der Konversation darüber</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>only the header is here</source>
        <translation>nur die Kopfzeilen sind hier</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of these messages</source>
        <translation>Nur einen Teil dieser Nachrichten anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 ungelesen</numerusform>
            <numerusform>%1 ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No message here passes the filter.</source>
        <translation>Keine Nachricht hier entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Es wurde keine Nachricht gefunden.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>Hier sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>Restante::MessageTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>Korrespondent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Restante::MessageTasks</name>
    <message>
        <source>Mail</source>
        <comment>name of a file</comment>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Save messages…</source>
        <translation>Nachrichten speichern…</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>Nachricht speichern…</translation>
    </message>
    <message>
        <source>Link copied: it opens this message in Restante.</source>
        <translation>Link kopiert: Er öffnet diese Nachricht in Restante.</translation>
    </message>
</context>
<context>
    <name>Restante::MessageWindow</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>Restante::MoreMenu</name>
    <message>
        <source>Find in this message…</source>
        <translation>In dieser Nachricht suchen…</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>Feste Zeichenbreite</translation>
    </message>
    <message>
        <source>In the message&apos;s own colours</source>
        <translation>In den Farben der Nachricht</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>Nachricht speichern…</translation>
    </message>
</context>
<context>
    <name>Restante::OrderButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Descending (newest or largest first)</source>
        <translation>Absteigend (neueste oder größte zuerst)</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
</context>
<context>
    <name>Restante::PaperView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Restante::PasswordForm</name>
    <message>
        <source>In the desktop’s &amp;keyring</source>
        <translation>Im Sch&amp;lüsselbund des Systems</translation>
    </message>
    <message>
        <source>&amp;Nowhere; I am asked at each start</source>
        <translation>&amp;Nirgends; ich werde bei jedem Start gefragt</translation>
    </message>
    <message>
        <source>In a &amp;file that only my user can read</source>
        <translation>In einer &amp;Datei, die nur mein Benutzer lesen kann</translation>
    </message>
    <message>
        <source>A command of mine &amp;prints it</source>
        <translation>Ein eigener Befehl &amp;gibt es aus</translation>
    </message>
    <message>
        <source>Mail is checked once you have typed it.</source>
        <translation>E-Mails werden abgerufen, sobald Sie es eingegeben haben.</translation>
    </message>
    <message>
        <source>Not encrypted: who gets at this computer’s disk or its backups can read the password.</source>
        <translation>Nicht verschlüsselt: Wer an die Festplatte dieses Computers oder deren Sicherungen gelangt, kann das Passwort lesen.</translation>
    </message>
    <message>
        <source>Set up on the command line.</source>
        <translation>Auf der Befehlszeile eingerichtet.</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Locked together with your desktop session.</source>
        <translation>Wird zusammen mit Ihrer Sitzung gesperrt.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Restante::PictureSenders</name>
    <message>
        <source>Nobody: pictures from the network are only loaded when you say so.</source>
        <translation>Niemand: Externe Bilder werden nur geladen, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Pictures are loaded without asking in mail from</source>
        <translation>Bilder werden ohne Nachfrage geladen in E-Mails von</translation>
    </message>
    <message>
        <source>Pictures of the chosen senders stay out again until you load them</source>
        <translation>Bilder der ausgewählten Absender bleiben wieder draußen, bis Sie sie laden</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>Restante::PlaceActions</name>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Check this account</source>
        <translation>Dieses Konto abrufen</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>Kontoeinstellungen…</translation>
    </message>
    <message>
        <source>New folder in “%1”</source>
        <translation>Neuer Ordner in „%1“</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of “%1” changed</source>
        <translation>Farbe von „%1“ geändert</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>Ordner angelegt</translation>
    </message>
    <message>
        <source>Folder “%1” deleted, its messages are in the Trash</source>
        <translation>Ordner „%1“ gelöscht, seine Nachrichten sind im Papierkorb</translation>
    </message>
    <message>
        <source>Tag renamed to “%1”</source>
        <translation>Schlagwort in „%1“ umbenannt</translation>
    </message>
    <message>
        <source>Folder renamed to “%1”</source>
        <translation>Ordner in „%1“ umbenannt</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>Schlagwort angelegt</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>Schlagwort „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Restante::PreviewPane</name>
    <message>
        <source>Attachment shown</source>
        <translation>Angezeigter Anhang</translation>
    </message>
    <message>
        <source>Back to the message (Esc)</source>
        <translation>Zurück zur Nachricht (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Previous attachment</source>
        <translation>Vorheriger Anhang</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>Nächster Anhang</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>Extern öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here</source>
        <translation>Diese Art Datei kann hier nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Too large to preview</source>
        <translation>Zu groß für die Vorschau</translation>
    </message>
    <message>
        <source>It can be opened or saved.</source>
        <translation>Die Datei kann geöffnet oder gespeichert werden.</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>Dieses Bild ist beschädigt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. It can be opened or saved.</source>
        <translation>%1 × %2 Pixel. Es kann geöffnet oder gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing readable is in this file</source>
        <translation>Diese Datei enthält nichts Lesbares</translation>
    </message>
    <message>
        <source>PDF cannot be shown here</source>
        <translation>PDF kann hier nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The part of this program that shows PDF is not installed. The file can be opened outside.</source>
        <translation>Der Teil dieses Programms, der PDF anzeigt, ist nicht installiert. Die Datei kann extern geöffnet werden.</translation>
    </message>
    <message>
        <source>That was not the password:</source>
        <translation>Das war nicht das Passwort:</translation>
    </message>
    <message>
        <source>This document wants a password:</source>
        <translation>Dieses Dokument verlangt ein Passwort:</translation>
    </message>
    <message>
        <source>This document is locked</source>
        <translation>Dieses Dokument ist gesperrt</translation>
    </message>
    <message>
        <source>Its sender knows the password. It is used once, and not kept.</source>
        <translation>Der Absender kennt das Passwort. Es wird einmal verwendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This PDF is damaged</source>
        <translation>Dieses PDF ist beschädigt</translation>
    </message>
    <message>
        <source>It can be opened outside, or saved.</source>
        <translation>Es kann extern geöffnet oder gespeichert werden.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>Dieses Archiv ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>A double click, or Enter, saves a file.</source>
        <translation>Doppelklick oder Eingabetaste speichert eine Datei.</translation>
    </message>
    <message>
        <source>This archive is damaged; what can be read of its list is shown.</source>
        <translation>Dieses Archiv ist beschädigt; angezeigt wird, was von seiner Liste lesbar ist.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. Open or save it for all of it.</source>
        <translation>Hier wird nur der Anfang angezeigt. Öffnen oder speichern Sie die Datei, um alles zu sehen.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source> · page %1 of %2</source>
        <translation> · Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Restante::PrintWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht drucken</numerusform>
            <numerusform>%Ln Nachrichten drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>An den Drucker %1 übergeben.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
</context>
<context>
    <name>Restante::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 go into one document: the first of them are taken.</source>
        <translation>Höchstens %1 passen in ein Dokument: Die ersten davon werden genommen.</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1 (%Ln pages)</source>
        <translation>
            <numerusform>Als %1 gespeichert (%Ln Seite)</numerusform>
            <numerusform>Als %1 gespeichert (%Ln Seiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1 (1 page)</source>
        <translation>Gespeichert als %1 (1 Seite)</translation>
    </message>
</context>
<context>
    <name>Restante::ProblemArea</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Restante::ProblemBanner</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>Kontoeinstellungen…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::ProviderPage</name>
    <message>
        <source>How it is done, at %1</source>
        <translation>So geht es bei %1</translation>
    </message>
    <message>
        <source>Settings by &amp;hand</source>
        <translation>Einstellungen von &amp;Hand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>To be done at the provider first</source>
        <translation>Zuerst beim Anbieter zu erledigen</translation>
    </message>
    <message>
        <source>Your provider: %1</source>
        <translation>Ihr Anbieter: %1</translation>
    </message>
    <message>
        <source>Restante knows these settings by itself; nothing was asked of the network.</source>
        <translation>Restante kennt diese Einstellungen von sich aus; im Netz wurde nichts erfragt.</translation>
    </message>
    <message>
        <source>Where is your mail?</source>
        <translation>Wo liegen Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Restante does not know the provider of %1. This is a guess, made of what is usual: compare it with what your provider says.</source>
        <translation>Restante kennt den Anbieter von %1 nicht. Dies ist eine Vermutung nach dem, was üblich ist: Vergleichen Sie sie mit den Angaben Ihres Anbieters.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>For %1 only a line without encryption is known. Restante tries an encrypted one.</source>
        <translation>Für %1 ist nur eine unverschlüsselte Verbindung bekannt. Restante versucht eine verschlüsselte.</translation>
    </message>
    <message>
        <source>%1 allows one check every %2.</source>
        <translation>%1 erlaubt einen Abruf alle %2.</translation>
    </message>
</context>
<context>
    <name>Restante::QuickFilter</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Mit Anhang</translation>
    </message>
    <message>
        <source>This sender</source>
        <translation>Dieser Absender</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Choose a message first</source>
        <translation>Wählen Sie zuerst eine Nachricht aus</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>2,113 messages</comment>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>Words of sender, subject or text</source>
        <translation>Wörter aus Absender, Betreff oder Text</translation>
    </message>
    <message>
        <source>Words that are let through</source>
        <translation>Wörter, die durchgelassen werden</translation>
    </message>
</context>
<context>
    <name>Restante::ReaderBar</name>
    <message>
        <source>How this message is shown</source>
        <translation>Wie diese Nachricht angezeigt wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Restante::ReaderPane</name>
    <message>
        <source>The original layout of this message could not be shown. It stands here in simple form.</source>
        <translation>Das ursprüngliche Layout dieser Nachricht konnte nicht angezeigt werden. Sie steht hier in vereinfachter Form.</translation>
    </message>
    <message>
        <source>1 file copied</source>
        <translation>1 Datei kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files copied</source>
        <translation>
            <numerusform>%Ln Datei kopiert</numerusform>
            <numerusform>%Ln Dateien kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Restante::ReadingFlow</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The message you choose is shown here.</source>
        <translation>Die ausgewählte Nachricht erscheint hier.</translation>
    </message>
    <message>
        <source>Only the header of this message is here; the rest is on the server.</source>
        <translation>Nur die Kopfzeilen dieser Nachricht sind hier; der Rest ist auf dem Server.</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>Jetzt abholen</translation>
    </message>
</context>
<context>
    <name>Restante::RemotePictures</name>
    <message>
        <source>Pictures from the network are never loaded into a message that was decrypted: their addresses could carry its words away.</source>
        <translation>In eine entschlüsselte Nachricht werden nie externe Bilder geladen: Ihre Adressen könnten deren Worte nach außen tragen.</translation>
    </message>
    <message>
        <source>Load all the same</source>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Immer bei diesem Absender</translation>
    </message>
    <message>
        <source>Show who would be asked</source>
        <translation>Zeigen, bei wem angefragt würde</translation>
    </message>
    <message>
        <source>Load once, likely trackers too</source>
        <translation>Einmal laden, auch mutmaßliche Tracker</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Bild wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Loading pictures: %1 of %Ln…</source>
        <translation>
            <numerusform>Bild wird geladen: %1 von %Ln…</numerusform>
            <numerusform>Bilder werden geladen: %1 von %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>zu klein, um sichtbar zu sein</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>an address like those of services that count readers</source>
        <translation>eine Adresse, wie sie Dienste zum Zählen von Lesern verwenden</translation>
    </message>
    <message>
        <source>its address names you</source>
        <translation>die Adresse benennt Sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reached</source>
        <translation>
            <numerusform>%Ln nicht erreicht</numerusform>
            <numerusform>%Ln nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not offered over an encrypted line that can be trusted</source>
        <translation>
            <numerusform>%Ln nicht über eine vertrauenswürdig verschlüsselte Verbindung angeboten</numerusform>
            <numerusform>%Ln nicht über eine vertrauenswürdig verschlüsselte Verbindung angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a private network, which mail may not ask</source>
        <translation>
            <numerusform>%Ln in einem privaten Netzwerk, auf das E-Mails nicht zugreifen dürfen</numerusform>
            <numerusform>%Ln in einem privaten Netzwerk, auf das E-Mails nicht zugreifen dürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the server</source>
        <translation>
            <numerusform>%Ln vom Server abgelehnt</numerusform>
            <numerusform>%Ln vom Server abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no picture of a kind that is shown</source>
        <translation>
            <numerusform>%Ln kein Bild einer Art, die angezeigt wird</numerusform>
            <numerusform>%Ln keine Bilder einer Art, die angezeigt wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln zu groß</numerusform>
            <numerusform>%Ln zu groß</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln Server</numerusform>
            <numerusform>%Ln Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture from %1 is not loaded</source>
        <translation>1 Bild von %1 nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln pictures from %1 are not loaded</source>
        <translation>
            <numerusform>Mehr als %Ln Bild von %1 wurde nicht geladen</numerusform>
            <numerusform>Mehr als %Ln Bilder von %1 wurden nicht geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 are not loaded</source>
        <translation>
            <numerusform>%Ln Bild von %1 wurde nicht geladen</numerusform>
            <numerusform>%Ln Bilder von %1 wurden nicht geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>it looks like a tracker</source>
        <translation>vermutlich ein Tracker</translation>
    </message>
    <message>
        <source>all look like trackers</source>
        <translation>alle sehen nach Trackern aus</translation>
    </message>
    <message>
        <source>1 looks like a tracker</source>
        <translation>1 sieht nach einem Tracker aus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like trackers</source>
        <translation>
            <numerusform>%Ln sieht nach einem Tracker aus</numerusform>
            <numerusform>%Ln sehen nach Trackern aus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 looks like a tracker (%1)</source>
        <translation>1 sieht nach einem Tracker aus (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like trackers (%1)</source>
        <translation>
            <numerusform>%Ln sieht nach einem Tracker aus (%1)</numerusform>
            <numerusform>%Ln sehen nach Trackern aus (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more servers</source>
        <translation>
            <numerusform>und %Ln weiterer Server</numerusform>
            <numerusform>und %Ln weitere Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts, style sheets, films and frames from the network are never loaded (%Ln here).</source>
        <translation>
            <numerusform>Externe Schriften, Stylesheets, Filme und Frames werden nie geladen (%Ln hier).</numerusform>
            <numerusform>Externe Schriften, Stylesheets, Filme und Frames werden nie geladen (%Ln hier).</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1.</source>
        <translation>Das Bild konnte nicht geladen werden: %1.</translation>
    </message>
    <message>
        <source>The pictures could not be loaded: %1.</source>
        <translation>Die Bilder konnten nicht geladen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 pictures could not be loaded: %2.</source>
        <translation>
            <numerusform>%Ln von %1 Bildern konnte nicht geladen werden: %2.</numerusform>
            <numerusform>%Ln von %1 Bildern konnten nicht geladen werden: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures in mail from %1 are loaded from now on, as long as your mail server finds that it really comes from there. Likely trackers stay out.</source>
        <translation>Bilder in E-Mails von %1 werden von nun an geladen, solange Ihr Mailserver feststellt, dass sie wirklich von dort kommen. Mutmaßliche Tracker bleiben draußen.</translation>
    </message>
    <message>
        <source>Pictures in mail from %1 are loaded from now on; likely trackers stay out. This rests on the address alone, which anybody can write.</source>
        <translation>Bilder in E-Mails von %1 werden von nun an geladen; mutmaßliche Tracker bleiben draußen. Das stützt sich allein auf die Adresse, die jeder schreiben kann.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>7 pictures from 2 servers are not loaded; all look like trackers</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>a server: what is there</comment>
        <translation>• %1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::RowsModel</name>
    <message>
        <source>%1: a program</source>
        <translation>%1: ein Programm</translation>
    </message>
</context>
<context>
    <name>Restante::SearchField</name>
    <message>
        <source>Search all mail</source>
        <translation>Alle E-Mails durchsuchen</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
</context>
<context>
    <name>Restante::SearchHelp</name>
    <message>
        <source>Ways to narrow the search</source>
        <translation>Möglichkeiten, die Suche einzugrenzen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Restante::SelectionSummary</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>from one person</source>
        <translation>von einer Person</translation>
    </message>
    <message>
        <source>from %1 people</source>
        <translation>von %1 Personen</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 mit Stern</translation>
    </message>
    <message>
        <source>%1 with attachment</source>
        <translation>%1 mit Anhang</translation>
    </message>
    <message>
        <source>The first %1: %2</source>
        <comment>2,113 messages; what is known of them</comment>
        <translation>Die ersten %1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names; a number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>a number of messages</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerColumnHeads</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Restante::ServerForm</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Automatic: the safest one offered</source>
        <translation>Automatisch: die sicherste angebotene</translation>
    </message>
    <message>
        <source>Password (PLAIN)</source>
        <translation>Passwort (PLAIN)</translation>
    </message>
    <message>
        <source>Password (LOGIN)</source>
        <translation>Passwort (LOGIN)</translation>
    </message>
    <message>
        <source>Encrypted password (CRAM-MD5)</source>
        <translation>Verschlüsseltes Passwort (CRAM-MD5)</translation>
    </message>
    <message>
        <source>Encrypted password (SCRAM-SHA-1)</source>
        <translation>Verschlüsseltes Passwort (SCRAM-SHA-1)</translation>
    </message>
    <message>
        <source>Encrypted password (SCRAM-SHA-256)</source>
        <translation>Verschlüsseltes Passwort (SCRAM-SHA-256)</translation>
    </message>
    <message>
        <source>Encrypted password bound to the line (SCRAM-SHA-1-PLUS)</source>
        <translation>Verschlüsseltes Passwort, an die Verbindung gebunden (SCRAM-SHA-1-PLUS)</translation>
    </message>
    <message>
        <source>Encrypted password bound to the line (SCRAM-SHA-256-PLUS)</source>
        <translation>Verschlüsseltes Passwort, an die Verbindung gebunden (SCRAM-SHA-256-PLUS)</translation>
    </message>
    <message>
        <source>Encrypted password (APOP)</source>
        <translation>Verschlüsseltes Passwort (APOP)</translation>
    </message>
    <message>
        <source>Password (USER and PASS)</source>
        <translation>Passwort (USER und PASS)</translation>
    </message>
    <message>
        <source>Client certificate (EXTERNAL)</source>
        <translation>Client-Zertifikat (EXTERNAL)</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>Zugriffstoken (XOAUTH2)</translation>
    </message>
    <message>
        <source>Access token (OAUTHBEARER)</source>
        <translation>Zugriffstoken (OAUTHBEARER)</translation>
    </message>
    <message>
        <source>I &amp;accept that others can read them</source>
        <translation>Ich &amp;akzeptiere, dass andere sie lesen können</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>E&amp;rweitert</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Verschlüsse&amp;lung</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to the server, such as in the same wireless network, can read your password and all your mail.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Weg zum Server, etwa im selben WLAN, Ihr Passwort und alle Ihre E-Mails lesen.</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>Anmelde&amp;methode</translation>
    </message>
    <message>
        <source>Only for a server that wants an access token instead of a password</source>
        <translation>Nur für einen Server, der statt eines Passworts ein Zugriffstoken verlangt</translation>
    </message>
    <message>
        <source>Command that prints an access to&amp;ken</source>
        <translation>Befehl, der ein Zugriffsto&amp;ken ausgibt</translation>
    </message>
    <message>
        <source>Only for a server that wants to see a certificate of yours</source>
        <translation>Nur für einen Server, der ein Zertifikat von Ihnen sehen will</translation>
    </message>
    <message>
        <source>Your own c&amp;ertificate, with its key (PEM)</source>
        <translation>&amp;Eigenes Zertifikat mit Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>Eigenes Zertifikat wählen</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of its own</source>
        <translation>Nur für einen Server mit einem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>CA &amp;file (PEM)</source>
        <translation>CA-&amp;Datei (PEM)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Or type one: socks5://host:port or http://host:port.</source>
        <translation>Oder geben Sie einen ein: socks5://host:port oder http://host:port.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Give up after this &amp;time without an answer</source>
        <translation>Aufgeben na&amp;ch dieser Zeit ohne Antwort</translation>
    </message>
    <message>
        <source>Type the name of the server that hands out your mail.</source>
        <translation>Geben Sie den Namen des Servers ein, von dem Sie Ihre E-Mails holen.</translation>
    </message>
    <message>
        <source>This is no server’s name. It looks like pop.example.org.</source>
        <translation>Das ist kein Servername. Er sieht aus wie pop.example.org.</translation>
    </message>
    <message>
        <source>Type the user name; often it is the e-mail address.</source>
        <translation>Geben Sie den Benutzernamen ein; oft ist es die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This method needs a certificate of yours and an encrypted line.</source>
        <translation>Diese Methode braucht ein eigenes Zertifikat und eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>An access token is used by XOAUTH2 and OAUTHBEARER alone: choose one of them, or automatic.</source>
        <translation>Ein Zugriffstoken wird nur von XOAUTH2 und OAUTHBEARER verwendet: Wählen Sie eines davon oder „Automatisch“.</translation>
    </message>
    <message>
        <source>Type a command that prints an access token, or choose your certificate below: you sign in without a password.</source>
        <translation>Geben Sie einen Befehl ein, der ein Zugriffstoken ausgibt, oder wählen Sie unten Ihr Zertifikat: Sie melden sich ohne Passwort an.</translation>
    </message>
    <message>
        <source>This is no proxy. It looks like socks5://proxy.example.org:1080.</source>
        <translation>Das ist kein Proxy. Er sieht aus wie socks5://proxy.example.org:1080.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(without a unique-id)</source>
        <translation>(ohne Unique-ID)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxModel</name>
    <message>
        <source>Unique-id %1, %2, %3</source>
        <comment>id, size, state</comment>
        <translation>Unique-ID %1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>sender, subject, size, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Unique-id %1</source>
        <translation>Unique-ID %1</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxPane</name>
    <message>
        <source>Messages on the server</source>
        <translation>Nachrichten auf dem Server</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt abrufen</translation>
    </message>
    <message>
        <source>Check this account and do what is asked for</source>
        <translation>Dieses Konto abrufen und ausführen, was verlangt ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Collect header</source>
        <translation>Kopfzeilen abholen</translation>
    </message>
    <message>
        <source>Delete there</source>
        <translation>Dort löschen</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Dort belassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What the next check deletes there</source>
        <translation>Was der nächste Abruf dort löscht</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Dort belassen</translation>
    </message>
    <message>
        <source>They stay on the server, whatever the account&apos;s settings say; “Take back” undoes it</source>
        <translation>Sie bleiben auf dem Server, gleich was die Kontoeinstellungen sagen; „Zurücknehmen“ macht es rückgängig</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody looked there yet</source>
        <translation>Dort wurde noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>What waits on the server is known after the first check.</source>
        <translation>Was auf dem Server wartet, ist nach dem ersten Abruf bekannt.</translation>
    </message>
    <message>
        <source>Nothing waits there</source>
        <translation>Dort wartet nichts</translation>
    </message>
    <message>
        <source>The mailbox on the server was empty at the last check.</source>
        <translation>Das Postfach war beim letzten Abruf leer.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there: the server shows every device the same mail.</source>
        <translation>Dort wird nie etwas gelöscht: Der Server zeigt jedem Gerät dieselben E-Mails.</translation>
    </message>
    <message>
        <source>Not stored here: %1, %2. They are collected first, then deleted there.</source>
        <comment>2 messages, 34 MB</comment>
        <translation>Nicht hier gespeichert: %1, %2. Sie werden zuerst abgeholt, dann dort gelöscht.</translation>
    </message>
    <message>
        <source>Delete without collecting</source>
        <translation>Ohne Abholen löschen</translation>
    </message>
    <message>
        <source>As of the last check: %1</source>
        <translation>Stand des letzten Abrufs: %1</translation>
    </message>
</context>
<context>
    <name>Restante::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A message is read</source>
        <translation>Nachricht gilt als gelesen</translation>
    </message>
    <message>
        <source>at once when it is shown</source>
        <translation>sofort, wenn sie angezeigt wird</translation>
    </message>
    <message>
        <source>when it was shown for 1 second</source>
        <translation>nach 1 Sekunde Anzeige</translation>
    </message>
    <message>
        <source>when it was shown for 5 seconds</source>
        <translation>nach 5 Sekunden Anzeige</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>nur, wenn ich sie markiere</translation>
    </message>
    <message>
        <source>Show messages as</source>
        <translation>Nachrichten anzeigen als</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>Einfaches HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Bewegte Bilder</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text size of messages</source>
        <translation>Textgröße der Nachrichten</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <comment>place, 2,113 messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>place, number</comment>
        <translation>%1, %2 ungelesen</translation>
    </message>
    <message>
        <source>The mail of this account could not be collected. The line at the top says why.</source>
        <translation>Die E-Mails dieses Kontos konnten nicht abgerufen werden. Die Zeile oben sagt, warum.</translation>
    </message>
    <message>
        <source>%1, its mail could not be collected</source>
        <comment>account</comment>
        <translation>%1, E-Mails konnten nicht abgerufen werden</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarView</name>
    <message>
        <source>Places</source>
        <translation>Ordner und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Restante::SignInPage</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Looking what waits there…</source>
        <translation>Es wird geprüft, was dort wartet…</translation>
    </message>
    <message>
        <source>Signing off…</source>
        <translation>Abmeldung…</translation>
    </message>
    <message>
        <source>The line is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted with %1.</source>
        <translation>Verschlüsselt mit %1.</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate belongs to %2.</source>
        <translation>Verschlüsselt mit %1; das Zertifikat gehört zu %2.</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate belongs to %2, says %3.</source>
        <translation>Verschlüsselt mit %1; das Zertifikat gehört zu %2, laut %3.</translation>
    </message>
    <message>
        <source>No messages wait there.</source>
        <translation>Dort warten keine Nachrichten.</translation>
    </message>
    <message>
        <source>%1 waiting there, %2.</source>
        <translation>Dort vorhanden: %1, %2.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Trust this very certificate, for this server alone</source>
        <translation>&amp;Diesem Zertifikat vertrauen, nur für diesen Server</translation>
    </message>
    <message>
        <source>&amp;Add anyway, sign in later</source>
        <translation>&amp;Trotzdem hinzufügen, später anmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is collected and nothing is deleted yet.</source>
        <translation>Noch wird nichts abgeholt und nichts gelöscht.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>Nothing was collected and nothing was deleted yet.</source>
        <translation>Noch wurde nichts abgeholt und nichts gelöscht.</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>Noch nicht angemeldet</translation>
    </message>
    <message>
        <source>What you typed is kept. You can mend it here, or go back.</source>
        <translation>Ihre Eingaben bleiben erhalten. Sie können sie hier berichtigen oder zurückgehen.</translation>
    </message>
    <message>
        <source>Signed in as %1 at %2.</source>
        <translation>Angemeldet als %1 bei %2.</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Try again when you like, or add the account and sign in later.</source>
        <translation>Versuchen Sie es erneut, wann Sie möchten, oder fügen Sie das Konto hinzu, und melden Sie sich später an.</translation>
    </message>
</context>
<context>
    <name>Restante::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
</context>
<context>
    <name>Restante::SourceWindow</name>
    <message>
        <source>Decoded header</source>
        <translation>Dekodierte Kopfzeilen</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelltext: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Part %1 of %2 (%3 in all)</source>
        <translation>Teil %1 von %2 (insgesamt %3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Restante::SplitButton</name>
    <message>
        <source>The Down key opens a menu.</source>
        <translation>Die Pfeiltaste nach unten öffnet ein Menü.</translation>
    </message>
</context>
<context>
    <name>Restante::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Stop checking %1</source>
        <translation>Abruf von %1 abbrechen</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time</comment>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time of the next check</comment>
        <translation>nächster Abruf %1</translation>
    </message>
    <message>
        <source>metered line: next only on request</source>
        <translation>getaktete Verbindung: nächster Abruf nur auf Verlangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: times</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, current step, %2 of %3</source>
        <translation>%1, aktueller Schritt, %2 von %3</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, steht noch aus</translation>
    </message>
</context>
<context>
    <name>Restante::StoredMessageWindow</name>
    <message>
        <source>%1. Undo: %2</source>
        <comment>what was done; a key</comment>
        <translation>%1. Rückgängig: %2</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern hinzufügen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Restante::TableView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Restante::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Restante::Unsubscribing</name>
    <message>
        <source>Leaving this list sends one request to %1 over an encrypted line. It says which subscription is meant, and nothing else.
%2</source>
        <translation>Zum Abbestellen dieser Liste wird eine einzige Anfrage über eine verschlüsselte Verbindung an %1 gesendet. Sie sagt, welches Abonnement gemeint ist, und sonst nichts.
%2</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Liste abbestellen</translation>
    </message>
    <message>
        <source>This list is left on a page of %1. It opens in your browser and can tell who you are.
%2</source>
        <translation>Diese Liste wird auf einer Seite von %1 abbestellt. Sie öffnet sich in Ihrem Browser und kann erkennen, wer Sie sind.
%2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>This list is left by a mail to %1. It is prepared; you send it.</source>
        <translation>Diese Liste wird mit einer E-Mail an %1 abbestellt. Die E-Mail wird vorbereitet; Sie senden sie.</translation>
    </message>
    <message>
        <source>This list is left by a mail to %1 with the subject “%2”. It is prepared; you send it.</source>
        <translation>Diese Liste wird mit einer E-Mail an %1 mit dem Betreff „%2“ abbestellt. Die E-Mail wird vorbereitet; Sie senden sie.</translation>
    </message>
    <message>
        <source>Prepare the mail</source>
        <translation>E-Mail vorbereiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaving the list…</source>
        <translation>Liste wird abbestellt…</translation>
    </message>
    <message>
        <source>%1 has taken your wish to leave the list.</source>
        <translation>%1 hat Ihre Abbestellung der Liste angenommen.</translation>
    </message>
    <message>
        <source>The list could not be left. %1</source>
        <translation>Die Liste konnte nicht abbestellt werden. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Restante::WebEngineView</name>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
</context>
<context>
    <name>Restante::WindowProcess</name>
    <message>
        <source>A command is at work in this profile</source>
        <translation>In diesem Profil läuft gerade ein Befehl</translation>
    </message>
    <message>
        <source>The window opens as soon as it is done.</source>
        <translation>Das Fenster öffnet sich, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Restante::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>RetentionPreview</name>
    <message>
        <source>Every message that waits there is copied to this computer.</source>
        <translation>Jede Nachricht, die dort wartet, wird auf diesen Computer kopiert.</translation>
    </message>
    <message>
        <source>No messages wait there at the moment.</source>
        <translation>Zurzeit warten dort keine Nachrichten.</translation>
    </message>
    <message>
        <source>1 message (%1) is copied to this computer.</source>
        <translation>1 Nachricht (%1) wird auf diesen Computer kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages (%1) are copied to this computer.</source>
        <translation>
            <numerusform>%Ln Nachricht (%1) wird auf diesen Computer kopiert.</numerusform>
            <numerusform>%Ln Nachrichten (%1) werden auf diesen Computer kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of messages over %1 only the headers are copied; they stay there until you collect them.</source>
        <translation>Von Nachrichten über %1 werden nur die Kopfzeilen kopiert; sie bleiben dort, bis Sie sie abholen.</translation>
    </message>
    <message>
        <source>Each check collects at most %1, the newest first.</source>
        <comment>2,113 messages</comment>
        <translation>Jeder Abruf holt höchstens %1 ab, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Each check collects at most %1, the newest first.</source>
        <translation>Jeder Abruf holt höchstens %1 ab, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Once it is stored here, &lt;b&gt;1 is deleted&lt;/b&gt; on %1.</source>
        <translation>Sobald sie hier gespeichert ist, wird auf %1 &lt;b&gt;1 gelöscht&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;0 are deleted&lt;/b&gt; on %1.</source>
        <translation>Auf %1 werden &lt;b&gt;0 gelöscht&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>Once they are stored here, &lt;b&gt;%Ln are deleted&lt;/b&gt; on %1.</source>
        <translation>
            <numerusform>Sobald sie hier gespeichert sind, wird auf %1 &lt;b&gt;%Ln gelöscht&lt;/b&gt;.</numerusform>
            <numerusform>Sobald sie hier gespeichert sind, werden auf %1 &lt;b&gt;%Ln gelöscht&lt;/b&gt;.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is deleted&lt;/b&gt; on %1.</source>
        <translation>Auf %1 wird &lt;b&gt;nichts gelöscht&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Each is &lt;b&gt;deleted&lt;/b&gt; on %1 as soon as it is stored here as a whole.</source>
        <translation>Jede wird auf %1 &lt;b&gt;gelöscht&lt;/b&gt;, sobald sie hier vollständig gespeichert ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is deleted&lt;/b&gt; on %1 yet.</source>
        <translation>Auf %1 wird noch &lt;b&gt;nichts gelöscht&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>From tomorrow on, what is stored here is deleted there a day after it came.</source>
        <translation>Was hier gespeichert ist, wird ab morgen dort einen Tag nach dem Eintreffen gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>What is stored here is deleted there %Ln days after it came.</source>
        <translation>
            <numerusform>Was hier gespeichert ist, wird dort %Ln Tag nach dem Eintreffen gelöscht.</numerusform>
            <numerusform>Was hier gespeichert ist, wird dort %Ln Tage nach dem Eintreffen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the newest are &lt;b&gt;deleted&lt;/b&gt; on %1 once they are stored here.</source>
        <translation>Alle bis auf die neueste werden auf %1 &lt;b&gt;gelöscht&lt;/b&gt;, sobald sie hier gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>All but the newest %Ln are &lt;b&gt;deleted&lt;/b&gt; on %1 once they are stored here.</source>
        <translation>
            <numerusform>Alle bis auf die neueste werden auf %1 &lt;b&gt;gelöscht&lt;/b&gt;, sobald sie hier gespeichert sind.</numerusform>
            <numerusform>Alle bis auf die neuesten %Ln werden auf %1 &lt;b&gt;gelöscht&lt;/b&gt;, sobald sie hier gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest of them, about %1, are &lt;b&gt;deleted&lt;/b&gt; on %2 once they are stored here.</source>
        <translation>Die ältesten davon, etwa %1, werden auf %2 &lt;b&gt;gelöscht&lt;/b&gt;, sobald sie hier gespeichert sind.</translation>
    </message>
    <message>
        <source>The oldest are &lt;b&gt;deleted&lt;/b&gt; on %2 once they are stored here, until %1 are left.</source>
        <translation>Die ältesten werden auf %2 &lt;b&gt;gelöscht&lt;/b&gt;, sobald sie hier gespeichert sind, bis noch %1 übrig sind.</translation>
    </message>
    <message>
        <source>What you delete here is deleted there at the next check; until then you can undo it.</source>
        <translation>Was Sie hier löschen, wird beim nächsten Abruf dort gelöscht; bis dahin können Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>Leave everything on the server</source>
        <translation>Alles auf dem Server belassen</translation>
    </message>
    <message>
        <source>Delete there once it is safely stored here</source>
        <translation>Dort löschen, sobald hier sicher gespeichert</translation>
    </message>
    <message>
        <source>Delete there after 1 day</source>
        <translation>Dort nach 1 Tag löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete there after %Ln days</source>
        <translation>
            <numerusform>Dort nach %Ln Tag löschen</numerusform>
            <numerusform>Dort nach %Ln Tagen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the newest message there</source>
        <translation>Die neueste Nachricht dort belassen</translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln messages there</source>
        <translation>
            <numerusform>Die neueste Nachricht dort belassen</numerusform>
            <numerusform>Die neuesten %Ln Nachrichten dort belassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the newest %1 there</source>
        <translation>Die neuesten %1 dort belassen</translation>
    </message>
    <message>
        <source>Delete there when I delete it here</source>
        <translation>Dort löschen, wenn ich hier lösche</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>who wrote it, as from:jonas</source>
        <translation>wer sie geschrieben hat, etwa from:jonas</translation>
    </message>
    <message>
        <source>who it went to, as to:anna</source>
        <translation>an wen sie ging, etwa to:anna</translation>
    </message>
    <message>
        <source>words of the subject, as subject:&quot;harbour plan&quot;</source>
        <translation>Wörter im Betreff, etwa subject:&quot;neuer Hafenplan&quot;</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>with a tag, as tag:work</source>
        <translation>mit Schlagwort, etwa tag:Arbeit</translation>
    </message>
    <message>
        <source>in a folder, as in:archive</source>
        <translation>in einem Ordner, etwa in:archive</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>aus einem Konto</translation>
    </message>
    <message>
        <source>from before a day, as before:2026-03-31</source>
        <translation>vor einem Datum, etwa before:2026-03-31</translation>
    </message>
    <message>
        <source>from after a day, as after:2025-12-31</source>
        <translation>nach einem Datum, etwa after:2025-12-31</translation>
    </message>
    <message>
        <source>by the name of an attachment, as attachment:plan.pdf</source>
        <translation>nach dem Namen eines Anhangs, etwa attachment:plan.pdf</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>at least this large, as larger:5M</source>
        <translation>mindestens so groß, etwa larger:5M</translation>
    </message>
    <message>
        <source>at most this large, as smaller:100k</source>
        <translation>höchstens so groß, etwa smaller:100k</translation>
    </message>
</context>
<context>
    <name>SenderTrust</name>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: pass</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>DKIM: pass for hamn.example</comment>
        <translation>%1: %2 für %3</translation>
    </message>
    <message>
        <source>Checked by your mail server: %1</source>
        <translation>Von Ihrem Mailserver geprüft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server did not check who sent this</source>
        <translation>Ihr Mailserver hat nicht geprüft, wer dies gesendet hat</translation>
    </message>
    <message>
        <source>Verified: really sent by %1</source>
        <translation>Bestätigt: wirklich von %1 gesendet</translation>
    </message>
    <message>
        <source>Not verified: %1 says this was not sent by it</source>
        <translation>Nicht bestätigt: Laut %1 wurde dies nicht von dort gesendet</translation>
    </message>
    <message>
        <source>Mailing lists often change messages on their way, and then this check fails.</source>
        <translation>Mailinglisten verändern Nachrichten oft unterwegs; dann schlägt diese Prüfung fehl.</translation>
    </message>
    <message>
        <source>Not proven: there is no single sender that could be checked</source>
        <translation>Nicht belegt: Es gibt keinen einzelnen Absender, der geprüft werden könnte</translation>
    </message>
    <message>
        <source>Not proven: nothing shows that %1 sent this</source>
        <translation>Nicht belegt: Nichts zeigt, dass %1 dies gesendet hat</translation>
    </message>
    <message>
        <source>Sent by %1 for the sender named above</source>
        <translation>Gesendet von %1 für den oben genannten Absender</translation>
    </message>
    <message>
        <source>Passed on by %1</source>
        <translation>Weitergegeben von %1</translation>
    </message>
    <message>
        <source>Asks for a receipt that it was read; none is sent</source>
        <translation>Bittet um eine Lesebestätigung; es wird keine gesendet</translation>
    </message>
    <message>
        <source>It would go to %1</source>
        <translation>Sie ginge an %1</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>Antworten gehen an %1</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>%1 and another</source>
        <translation>%1 und eine weitere Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerSide</name>
    <message>
        <source>Also on the server</source>
        <translation>Auch auf dem Server</translation>
    </message>
    <message>
        <source>Will be deleted on the server at the next check</source>
        <translation>Wird beim nächsten Abruf auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>Only here: gone from the server</source>
        <translation>Nur hier: auf dem Server nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Not collected yet</source>
        <translation>Noch nicht abgeholt</translation>
    </message>
    <message>
        <source>Only the header is here</source>
        <translation>Nur die Kopfzeilen sind hier</translation>
    </message>
    <message>
        <source>Stored here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Given up after three failures</source>
        <translation>Nach drei Fehlschlägen aufgegeben</translation>
    </message>
    <message>
        <source>Stored here · asked to be deleted there</source>
        <translation>Hier gespeichert · Löschung dort verlangt</translation>
    </message>
    <message>
        <source>Asked to be deleted there, without a copy here</source>
        <translation>Löschung dort verlangt, ohne Kopie hier</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr dort</translation>
    </message>
    <message>
        <source>deleted there at the next check</source>
        <translation>wird beim nächsten Abruf dort gelöscht</translation>
    </message>
    <message>
        <source>collected at the next check, then deleted there</source>
        <translation>wird beim nächsten Abruf abgeholt, dann dort gelöscht</translation>
    </message>
    <message>
        <source>deleted there at the next check, without a copy here</source>
        <translation>wird beim nächsten Abruf dort gelöscht, ohne Kopie hier</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · what follows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>collected at the next check</source>
        <translation>wird beim nächsten Abruf abgeholt</translation>
    </message>
    <message>
        <source>its header is collected at the next check</source>
        <translation>Kopfzeilen werden beim nächsten Abruf abgeholt</translation>
    </message>
    <message>
        <source>stays there</source>
        <translation>bleibt dort</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>2,113 messages · 1.2 GB</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All Inboxes</source>
        <translation>Alle Posteingänge</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This message has more parts than can be shown. The rest is in its source.</source>
        <translation>Diese Nachricht hat mehr Teile, als angezeigt werden können. Der Rest steht im Quelltext.</translation>
    </message>
    <message>
        <source>This message is nested deeper than can be shown. The rest is in its source.</source>
        <translation>Diese Nachricht ist tiefer verschachtelt, als angezeigt werden kann. Der Rest steht im Quelltext.</translation>
    </message>
    <message>
        <source>This message is very long; its end is not shown here. All of it is in its source.</source>
        <translation>Diese Nachricht ist sehr lang; ihr Ende wird hier nicht angezeigt. Vollständig steht sie im Quelltext.</translation>
    </message>
    <message>
        <source>This message does not say correctly how its letters are written; they are guessed.</source>
        <translation>Diese Nachricht gibt ihre Zeichenkodierung nicht richtig an; sie wird erraten.</translation>
    </message>
    <message>
        <source>Parts of this message arrived damaged. What can be read is shown.</source>
        <translation>Teile dieser Nachricht kamen beschädigt an. Angezeigt wird, was lesbar ist.</translation>
    </message>
    <message>
        <source>The end of this message seems to be missing.</source>
        <translation>Das Ende dieser Nachricht scheint zu fehlen.</translation>
    </message>
    <message>
        <source>This message names several senders in separate fields, as forgeries do. Shown is the first: %1.</source>
        <translation>Diese Nachricht nennt mehrere Absender in getrennten Feldern, wie es Fälschungen tun. Angezeigt wird der erste: %1.</translation>
    </message>
    <message>
        <source>The name of the sender contains an address, but the message comes from another one: %1.</source>
        <translation>Der Name des Absenders enthält eine Adresse, aber die Nachricht kommt von einer anderen: %1.</translation>
    </message>
    <message>
        <source>This message names several senders. Only one of them wrote it; which one cannot be told.</source>
        <translation>Diese Nachricht nennt mehrere Absender. Nur einer davon hat sie geschrieben; welcher, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This message names no address that it comes from.</source>
        <translation>Diese Nachricht nennt keine Adresse, von der sie kommt.</translation>
    </message>
    <message>
        <source>The address of the sender has letters that are made to look like others. It really is: %1.</source>
        <translation>Die Adresse des Absenders enthält Buchstaben, die wie andere aussehen sollen. Tatsächlich lautet sie: %1.</translation>
    </message>
    <message>
        <source>The sender&apos;s name or address is made to mislead: it has characters that cannot be seen or that turn text around (a � stands in their place), or a text in disguise.</source>
        <translation>Name oder Adresse des Absenders sollen irreführen: Sie enthalten Zeichen, die man nicht sieht oder die Text umdrehen (an ihrer Stelle steht ein �), oder einen getarnten Text.</translation>
    </message>
    <message>
        <source>More than one address stands in the sender&apos;s field. Answers would reach this one: %1.</source>
        <translation>Im Absenderfeld steht mehr als eine Adresse. Antworten würden diese erreichen: %1.</translation>
    </message>
    <message>
        <source>This does not look like a mail. It is shown as plain text.</source>
        <translation>Dies sieht nicht nach einer E-Mail aus. Es wird als reiner Text angezeigt.</translation>
    </message>
    <message>
        <source>Only the header of this message was collected; its text is still on the server.</source>
        <translation>Nur die Kopfzeilen dieser Nachricht wurden abgeholt; ihr Text ist noch auf dem Server.</translation>
    </message>
    <message>
        <source>This may be fraud</source>
        <translation>Das könnte Betrug sein</translation>
    </message>
    <message>
        <source>A link does not go where it seems to. %1</source>
        <translation>Ein Link führt nicht dorthin, wohin er zu führen scheint. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links do not go where they seem to. One of them: %1</source>
        <translation>
            <numerusform>%Ln Link führt nicht dorthin, wohin er zu führen scheint: %1</numerusform>
            <numerusform>%Ln Links führen nicht dorthin, wohin sie zu führen scheinen. Einer davon: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
