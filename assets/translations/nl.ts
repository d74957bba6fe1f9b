<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AfterShow</name>
    <message>
        <source>This evening is over</source>
        <translation>Deze avond is voorbij</translation>
    </message>
    <message>
        <source>Copy it for next week, with the same rundown, or choose another evening.</source>
        <translation>Kopieer hem voor volgende week, met hetzelfde draaiboek, of kies een andere avond.</translation>
    </message>
    <message>
        <source>Copy for next week</source>
        <translation>Kopieer voor volgende week</translation>
    </message>
    <message>
        <source>Choose an evening</source>
        <translation>Kies een avond</translation>
    </message>
</context>
<context>
    <name>AirHeader</name>
    <message>
        <source>%1 on air</source>
        <translation>%1 in de lucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watching</source>
        <translation>
            <numerusform>%Ln kijkt</numerusform>
            <numerusform>%Ln kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Houd vast: einde</translation>
    </message>
</context>
<context>
    <name>ApplauseButton</name>
    <message>
        <source>Applaud</source>
        <translation>Applaudisseer</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) applauded</source>
        <translation>
            <numerusform>%n collega applaudisseerde</numerusform>
            <numerusform>%n collega’s applaudisseerden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceBar</name>
    <message numerus="yes">
        <source>watching together</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>kijkt mee</numerusform>
            <numerusform>kijken mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colleague(s) inside</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>collega binnen</numerusform>
            <numerusform>collega’s binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) inside</source>
        <translation>
            <numerusform>%Ln collega binnen</numerusform>
            <numerusform>%Ln collega’s binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>claps a second</source>
        <translation>klappen per seconde</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>BackToLive</name>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n nieuwe reactie</numerusform>
            <numerusform>%n nieuwe reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Terug naar nu</translation>
    </message>
    <message>
        <source>Go to the newest comment</source>
        <translation>Ga naar de nieuwste reactie</translation>
    </message>
</context>
<context>
    <name>BulbRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>Bulbs</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>CameraButton</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
</context>
<context>
    <name>CameraLine</name>
    <message>
        <source>Own camera</source>
        <translation>Eigen camera</translation>
    </message>
    <message>
        <source>Without OBS</source>
        <translation>Zonder OBS</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfoon</translation>
    </message>
    <message>
        <source>Hold: start camera</source>
        <translation>Houd vast: camera aan</translation>
    </message>
    <message>
        <source>Hold: stop camera</source>
        <translation>Houd vast: camera uit</translation>
    </message>
    <message>
        <source>Whoever is in sees this picture, on air or before.</source>
        <translation>Wie binnen is, ziet dit beeld, ook vóór de uitzending.</translation>
    </message>
    <message>
        <source>This takes the place of OBS. Doors and on air stay where they are.</source>
        <translation>Dit komt in de plaats van OBS. De deuren en de uitzending begin je apart.</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>What the camera sees</source>
        <translation>Wat de camera ziet</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Nog geen beeld</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Own camera</source>
        <translation>Eigen camera</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Test picture</source>
        <translation>Testbeeld</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Testtoon</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen beeld</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Geen microfoon</translation>
    </message>
    <message>
        <source>What you chose last, not plugged in now</source>
        <translation>Je vorige keuze, nu niet aangesloten</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Camera starts</source>
        <translation>Camera gaat aan</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Camera aan</translation>
    </message>
    <message>
        <source>Camera comes back</source>
        <translation>Camera komt terug</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Camera uit</translation>
    </message>
    <message>
        <source>%1p   %2 frames a second   %3 Mbit</source>
        <translation>%1p   %2 beelden per seconde   %3 Mbit</translation>
    </message>
    <message>
        <source>Somebody is live already, from OBS perhaps. Stop that first.</source>
        <translation>Er komt al beeld binnen, misschien van OBS. Stop dat eerst.</translation>
    </message>
    <message>
        <source>Choose a camera, a screen or the test picture first.</source>
        <translation>Kies eerst een camera, een scherm of het testbeeld.</translation>
    </message>
    <message>
        <source>There is no picture to send yet.</source>
        <translation>Er is nog geen beeld om te sturen.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>De server geeft geen antwoord</translation>
    </message>
    <message>
        <source>Try once more in a moment.</source>
        <translation>Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>We keep trying by ourselves. You need not do anything.</source>
        <translation>We blijven het zelf proberen. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The stream key is a new one</source>
        <translation>De streamsleutel is vernieuwd</translation>
    </message>
    <message>
        <source>Start the camera again.</source>
        <translation>Zet de camera opnieuw aan.</translation>
    </message>
    <message>
        <source>Stop OBS, or whatever sends a picture now, and start again.</source>
        <translation>Stop OBS, of wat er nu beeld stuurt, en zet de camera opnieuw aan.</translation>
    </message>
    <message>
        <source>Somebody is live already</source>
        <translation>Er komt al beeld binnen</translation>
    </message>
    <message>
        <source>The server is out of reach</source>
        <translation>De server is niet te bereiken</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>De verbinding viel weg</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted</source>
        <translation>Het certificaat van de server wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>The server does not take the picture (%1)</source>
        <translation>De server neemt het beeld niet aan (%1)</translation>
    </message>
    <message>
        <source>Tell the administrator: this cannot be mended from here.</source>
        <translation>Zeg het tegen de beheerder: van hieruit valt dit niet te verhelpen.</translation>
    </message>
    <message>
        <source>Applaus may not use the camera</source>
        <translation>Applaus mag de camera niet gebruiken</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, under privacy.</source>
        <translation>Sta het toe in de instellingen van deze computer, bij privacy.</translation>
    </message>
    <message>
        <source>What you chose is not there</source>
        <translation>Wat je koos, is er niet</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another picture.</source>
        <translation>Sluit de camera aan, of kies een ander beeld.</translation>
    </message>
    <message>
        <source>No picture comes from the camera</source>
        <translation>Er komt geen beeld van de camera</translation>
    </message>
    <message>
        <source>Another program may be using it: close that, or choose another.</source>
        <translation>Misschien gebruikt een ander programma hem: sluit dat, of kies een andere.</translation>
    </message>
    <message>
        <source>This screen cannot be shown</source>
        <translation>Dit scherm kan niet worden getoond</translation>
    </message>
    <message>
        <source>This computer does not allow it. Choose another picture.</source>
        <translation>Deze computer staat het niet toe. Kies een ander beeld.</translation>
    </message>
    <message>
        <source>This picture cannot be sent</source>
        <translation>Dit beeld kan niet worden gestuurd</translation>
    </message>
    <message>
        <source>It is too large, or of an unknown kind. Choose another.</source>
        <translation>Het is te groot, of van een onbekende soort. Kies een ander.</translation>
    </message>
    <message>
        <source>Applaus may not use the microphone</source>
        <translation>Applaus mag de microfoon niet gebruiken</translation>
    </message>
    <message>
        <source>The microphone is not there</source>
        <translation>De microfoon is er niet</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one. The picture goes on.</source>
        <translation>Sluit hem aan, of kies een andere. Het beeld gaat door.</translation>
    </message>
    <message>
        <source>The microphone does not open</source>
        <translation>De microfoon gaat niet open</translation>
    </message>
    <message>
        <source>The camera stopped by itself</source>
        <translation>De camera viel uit</translation>
    </message>
    <message>
        <source>It is being started again. You need not do anything.</source>
        <translation>Hij gaat vanzelf weer aan. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>This computer is too busy for the full picture</source>
        <translation>Deze computer heeft het te druk voor het volle beeld</translation>
    </message>
    <message>
        <source>We send a smaller one. Close other programs when you can.</source>
        <translation>We sturen een kleiner beeld. Sluit andere programma’s als het kan.</translation>
    </message>
    <message>
        <source>Not all pictures get through</source>
        <translation>Niet alle beelden komen door</translation>
    </message>
    <message>
        <source>The network is too slow. A cable is better than wireless.</source>
        <translation>Het netwerk is te traag. Een kabel is beter dan draadloos.</translation>
    </message>
</context>
<context>
    <name>CaptionerLine</name>
    <message>
        <source>Captions</source>
        <translation>Ondertiteling</translation>
    </message>
    <message>
        <source>Token for captions: %1</source>
        <translation>Sleutel voor ondertiteling: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>For who writes along</source>
        <translation>Voor wie meeschrijft</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopieer het adres</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Kopieer de sleutel</translation>
    </message>
    <message>
        <source>Make another token</source>
        <translation>Maak een nieuwe sleutel</translation>
    </message>
</context>
<context>
    <name>CaptionsButton</name>
    <message>
        <source>Captions</source>
        <translation>Ondertiteling</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Ondertiteling uit</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Ondertiteling aan</translation>
    </message>
</context>
<context>
    <name>CarpetCard</name>
    <message>
        <source>On the carpet</source>
        <translation>Op de loper</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Bedank ze</translation>
    </message>
    <message>
        <source>Thank them all</source>
        <translation>Bedank ze allemaal</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>Bedank %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Terug naar het beeld</translation>
    </message>
</context>
<context>
    <name>CheerButton</name>
    <message>
        <source>Applause comes from others.</source>
        <translation>Applaus komt van anderen.</translation>
    </message>
    <message>
        <source>You applauded this.</source>
        <translation>Hier klapte je al voor.</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Klap</translation>
    </message>
    <message>
        <source>Applaud this moment</source>
        <translation>Klap voor dit moment</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) clapped</source>
        <translation>
            <numerusform>%n collega klapte</numerusform>
            <numerusform>%n collega’s klapten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take %1 off</source>
        <translation>Haal %1 weg</translation>
    </message>
</context>
<context>
    <name>CodeLine</name>
    <message>
        <source>Copied</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) applauded</source>
        <translation>
            <numerusform>%n collega applaudisseerde</numerusform>
            <numerusform>%n collega’s applaudisseerden</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts tonight</source>
        <translation>presenteert</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>Antwoord op %1</translation>
    </message>
    <message>
        <source>More about this comment</source>
        <translation>Meer bij deze reactie</translation>
    </message>
</context>
<context>
    <name>CommentMenu</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Applaud</source>
        <translation>Applaudisseer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Take it off the wall</source>
        <translation>Haal van de muur</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s) too long. Say it a little shorter.</source>
        <translation>
            <numerusform>%n teken te lang. Zeg het iets korter.</numerusform>
            <numerusform>%n tekens te lang. Zeg het iets korter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Antwoord aan %1</translation>
    </message>
    <message>
        <source>Do not answer</source>
        <translation>Toch niet antwoorden</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter verstuurt</translation>
    </message>
    <message>
        <source>Go ahead and write</source>
        <translation>Schrijf gerust alvast</translation>
    </message>
    <message>
        <source>Comment as %1</source>
        <translation>Reageer als %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verstuur</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>nog %n teken</numerusform>
            <numerusform>nog %n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many comments are coming in. Everyone may post one per %n second(s), so that there is time to read.</source>
        <translation>
            <numerusform>Er komen nu veel reacties. Iedereen mag er één per seconde plaatsen, zodat er tijd is om te lezen.</numerusform>
            <numerusform>Er komen nu veel reacties. Iedereen mag er één per %n seconden plaatsen, zodat er tijd is om te lezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsRoll</name>
    <message>
        <source>Good night. This evening was made by</source>
        <translation>Welterusten. Deze avond werd gemaakt door</translation>
    </message>
    <message>
        <source>This evening was made by</source>
        <translation>Deze avond werd gemaakt door</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more colleague(s)</source>
        <translation>
            <numerusform>en nog %Ln collega</numerusform>
            <numerusform>en nog %Ln collega’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank you, %Ln colleague(s)</source>
        <translation>
            <numerusform>Dank je wel, %Ln collega</numerusform>
            <numerusform>Dank jullie wel, %Ln collega’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueBox</name>
    <message>
        <source>Cue for the host</source>
        <translation>Seintje voor de gastheer</translation>
    </message>
    <message>
        <source>Cue for %1</source>
        <translation>Seintje voor %1</translation>
    </message>
    <message>
        <source>private</source>
        <translation>onder ons</translation>
    </message>
    <message>
        <source>Waits for a nod</source>
        <translation>Wacht op een knik</translation>
    </message>
    <message>
        <source>A short line</source>
        <translation>Een korte regel</translation>
    </message>
    <message>
        <source>Send the cue</source>
        <translation>Stuur het seintje</translation>
    </message>
</context>
<context>
    <name>CueLine</name>
    <message>
        <source>Cue for you: %1</source>
        <translation>Seintje voor jou: %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>CuesModel</name>
    <message>
        <source>Seen at %1</source>
        <translation>Gezien om %1 uur</translation>
    </message>
</context>
<context>
    <name>CurtainHero</name>
    <message>
        <source>The curtain opens in %1</source>
        <translation>Het doek gaat open over %1</translation>
    </message>
    <message>
        <source>The curtain opens any moment now</source>
        <translation>Het doek gaat zo open</translation>
    </message>
    <message>
        <source>The evening is being prepared</source>
        <translation>De avond wordt voorbereid</translation>
    </message>
    <message>
        <source>We start at %1, when the last bulb is lit.</source>
        <translation>We beginnen om %1 uur, als het laatste lampje brandt.</translation>
    </message>
    <message>
        <source>%1 starts at %2, when the last bulb is lit.</source>
        <translation>%1 begint om %2 uur, als het laatste lampje brandt.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 om %3 uur</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open the doors</source>
        <translation>Open de deuren</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>De lucht in</translation>
    </message>
    <message>
        <source>Bring on stage</source>
        <translation>Haal op de loper</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Bedank ze</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Terug naar het beeld</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgende deel</translation>
    </message>
    <message>
        <source>Roll the credits</source>
        <translation>Start de aftiteling</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Houd vast: einde</translation>
    </message>
    <message>
        <source>On the carpet now</source>
        <translation>Nu op de loper</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Thanks taken back</source>
        <translation>Dank ingetrokken</translation>
    </message>
    <message>
        <source>On to the next part</source>
        <translation>Door naar het volgende deel</translation>
    </message>
    <message>
        <source>Comment hidden</source>
        <translation>Reactie verborgen</translation>
    </message>
    <message>
        <source>Moment declined</source>
        <translation>Moment afgewezen</translation>
    </message>
    <message>
        <source>Comment on screen</source>
        <translation>Reactie in beeld</translation>
    </message>
    <message>
        <source>Comment off the screen</source>
        <translation>Reactie uit beeld</translation>
    </message>
    <message>
        <source>Part removed</source>
        <translation>Onderdeel weggehaald</translation>
    </message>
</context>
<context>
    <name>EmployeeHeader</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>No connection for a moment, we stay here</source>
        <translation>Even geen verbinding, we blijven hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched together</source>
        <translation>
            <numerusform>%Ln keek mee</numerusform>
            <numerusform>%Ln keken samen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doors are open, %Ln colleague(s) are here</source>
        <translation>
            <numerusform>De deuren zijn open, er is al %Ln collega</numerusform>
            <numerusform>De deuren zijn open, er zijn al %Ln collega’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watching together</source>
        <translation>
            <numerusform>%Ln kijkt mee</numerusform>
            <numerusform>%Ln kijken mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Andere avonden</translation>
    </message>
    <message>
        <source>%1, your details and settings</source>
        <translation>%1, je gegevens en instellingen</translation>
    </message>
    <message>
        <source>You and your settings</source>
        <translation>Jij en je instellingen</translation>
    </message>
</context>
<context>
    <name>EmployeeWindow</name>
    <message>
        <source>Your moment is with the crew. You see it in the foyer.</source>
        <translation>Je moment is bij de regie. Je vindt het in de foyer.</translation>
    </message>
    <message>
        <source>Your moment is taken back</source>
        <translation>Je moment is ingetrokken</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>Hello everyone</source>
        <translation>Hallo allemaal</translation>
    </message>
    <message>
        <source>We are ready</source>
        <translation>Wij zitten klaar</translation>
    </message>
    <message>
        <source>Hello from %1</source>
        <translation>Hallo uit %1</translation>
    </message>
    <message>
        <source>Nobody said anything yet</source>
        <translation>Nog niemand zei iets</translation>
    </message>
    <message>
        <source>Whoever says hello first turns on the light.</source>
        <translation>Wie als eerste hallo zegt, doet het licht aan.</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Sent in already</source>
        <translation>Al ingestuurd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of pride</source>
        <translation>
            <numerusform>%Ln moment van trots</numerusform>
            <numerusform>%Ln momenten van trots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FateExplained</name>
    <message>
        <source>Only you see this yet. It usually takes less than a minute, and you need not do anything.</source>
        <translation>Alleen jij ziet dit nog. Meestal duurt het minder dan een minuut. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>%1, of the crew:</source>
        <translation>%1, van de regie:</translation>
    </message>
    <message>
        <source>Say it differently</source>
        <translation>Schrijf het anders</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 van %2 tekens</translation>
    </message>
</context>
<context>
    <name>FoyerPage</name>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Your moments</source>
        <translation>Jouw momenten</translation>
    </message>
    <message>
        <source>What the evening brings</source>
        <translation>Wat de avond brengt</translation>
    </message>
    <message>
        <source>It appears here as soon as it is known. Did a colleague do something that deserves applause? Share it now, then it is first in line.</source>
        <translation>Zodra we het weten, staat het hier. Deed een collega iets dat applaus verdient? Deel het nu, dan staat het vooraan.</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thanks, good night</source>
        <translation>Dank je wel, en welterusten</translation>
    </message>
    <message>
        <source>It was good that you were there, %1.</source>
        <translation>Fijn dat je erbij was, %1.</translation>
    </message>
    <message>
        <source>It was good that you were there, %1. See you next time, says %2.</source>
        <translation>Fijn dat je erbij was, %1. Tot de volgende keer, zegt %2.</translation>
    </message>
    <message>
        <source>Watch it again</source>
        <translation>Kijk het terug</translation>
    </message>
    <message>
        <source>On the carpet tonight</source>
        <translation>Vanavond op de loper</translation>
    </message>
    <message>
        <source>This evening was made by</source>
        <translation>Deze avond werd gemaakt door</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more colleague(s)</source>
        <translation>
            <numerusform>en nog %Ln collega</numerusform>
            <numerusform>en nog %Ln collega’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadingTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HearingLine</name>
    <message>
        <source>Say something as soon as the picture is there</source>
        <translation>Zeg iets zodra het beeld er is</translation>
    </message>
    <message>
        <source>The sound is off: nobody hears you</source>
        <translation>Het geluid staat uit: niemand hoort je</translation>
    </message>
    <message>
        <source>The stream has no sound</source>
        <translation>De stream heeft geen geluid</translation>
    </message>
    <message>
        <source>They hear you well</source>
        <translation>Ze horen je goed</translation>
    </message>
    <message>
        <source>Very soft, move closer to the microphone</source>
        <translation>Erg zacht, kom dichter bij de microfoon</translation>
    </message>
    <message>
        <source>Too loud, it crackles</source>
        <translation>Te hard, het kraakt</translation>
    </message>
    <message>
        <source>We hear nothing</source>
        <translation>We horen niets</translation>
    </message>
    <message>
        <source>We are listening, say something</source>
        <translation>We luisteren, zeg eens iets</translation>
    </message>
    <message>
        <source>Sound at the far end</source>
        <translation>Geluid aan de andere kant</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Approve</source>
        <translation>Laat door</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>HeldEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A approves, F puts it on screen, H hides it</source>
        <translation>A laat door, F zet in beeld, H verbergt</translation>
    </message>
    <message numerus="yes">
        <source>On the wall in %n seconds</source>
        <translation>
            <numerusform>Over %n seconde op de muur</numerusform>
            <numerusform>Over %n seconden op de muur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>%1, wacht op jou</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op jou</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Held for you</source>
        <translation>Voor jou bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n reactie</numerusform>
            <numerusform>%n reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Terug naar de rij</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, with the producer</source>
        <translation>
            <numerusform>en nog %n, bij de regie</numerusform>
            <numerusform>en nog %n, bij de regie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held. What needs a second look waits here, and nowhere else.</source>
        <translation>Er wacht niets. Wat een tweede blik verdient, staat hier en nergens anders.</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for 1.2 seconds</source>
        <translation>Houd 1,2 seconden vast</translation>
    </message>
</context>
<context>
    <name>HostConsole</name>
    <message>
        <source>Rundown</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>eindigt %1</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgende deel</translation>
    </message>
    <message>
        <source>This is the last part</source>
        <translation>Dit is het laatste deel</translation>
    </message>
    <message>
        <source>Change the rundown</source>
        <translation>Wijzig draaiboek</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>The picture alone</source>
        <translation>Alleen het beeld</translation>
    </message>
</context>
<context>
    <name>HostWindow</name>
    <message>
        <source>%1, the crew</source>
        <translation>%1, de regie</translation>
    </message>
</context>
<context>
    <name>JoinFace</name>
    <message>
        <source>The address is in your invitation.</source>
        <translation>Het adres staat in je uitnodiging.</translation>
    </message>
    <message>
        <source>The code is in your invitation.</source>
        <translation>De code staat in je uitnodiging.</translation>
    </message>
    <message>
        <source>How may we call you?</source>
        <translation>Hoe mogen we je noemen?</translation>
    </message>
    <message>
        <source>Nobody answers there. Is the address right?</source>
        <translation>Daar doet niemand open. Klopt het adres?</translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not Applaus.</source>
        <translation>Daar doet wel iemand open, maar het is niet Applaus.</translation>
    </message>
    <message>
        <source>Too many wrong codes came from here. Try again in ten minutes.</source>
        <translation>Er kwamen hiervandaan te veel verkeerde codes. Probeer het over tien minuten nog eens.</translation>
    </message>
    <message>
        <source>We do not know this code. Ask whoever invited you.</source>
        <translation>Deze code kennen we niet. Vraag het aan wie je uitnodigde.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>That did not work. Try once more.</source>
        <translation>Dat lukte niet. Probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Let us get acquainted</source>
        <translation>Eerst even kennismaken</translation>
    </message>
    <message>
        <source>You fill this in once. After that you always go straight in.</source>
        <translation>Dit vul je één keer in. Daarna ga je altijd meteen naar binnen.</translation>
    </message>
    <message>
        <source>Address of Applaus</source>
        <translation>Adres van Applaus</translation>
    </message>
    <message>
        <source>such as applaus.company.com</source>
        <translation>zoals applaus.bedrijf.nl</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Even zoeken</translation>
    </message>
    <message>
        <source>Code of your invitation</source>
        <translation>Code van je uitnodiging</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Hoe heet je?</translation>
    </message>
    <message>
        <source>as colleagues see you</source>
        <translation>zo zien collega’s je</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Opening the door</source>
        <translation>De deur gaat open</translation>
    </message>
    <message>
        <source>Go inside</source>
        <translation>Ga naar binnen</translation>
    </message>
    <message>
        <source>You can change all this later.</source>
        <translation>Dit kun je later allemaal veranderen.</translation>
    </message>
</context>
<context>
    <name>JoinInvite</name>
    <message>
        <source>Clap along
from your desk</source>
        <translation>Klap mee
vanaf je plek</translation>
    </message>
    <message>
        <source>Code to scan, to join from your desk</source>
        <translation>Code om te scannen, om vanaf je plek mee te doen</translation>
    </message>
    <message>
        <source>or type:</source>
        <translation>of tik in:</translation>
    </message>
</context>
<context>
    <name>JoinWelcome</name>
    <message>
        <source>Good to see you</source>
        <translation>Fijn dat je er bent</translation>
    </message>
    <message>
        <source>An evening of your own company: watch along, say something, clap for each other.</source>
        <translation>Een avond van je eigen bedrijf: kijk mee, zeg iets, klap voor elkaar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) are inside already.</source>
        <translation>
            <numerusform>%Ln collega is al binnen.</numerusform>
            <numerusform>%Ln collega’s zijn al binnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of part</source>
        <translation>Soort onderdeel</translation>
    </message>
</context>
<context>
    <name>KioskFace</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
</context>
<context>
    <name>KioskFoot</name>
    <message numerus="yes">
        <source>colleague(s) clap along</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>collega klapt mee</numerusform>
            <numerusform>collega’s klappen mee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colleague(s) are watching</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>collega kijkt mee</numerusform>
            <numerusform>collega’s kijken mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Straks:</translation>
    </message>
    <message>
        <source>The picture runs well</source>
        <translation>Beeld loopt goed</translation>
    </message>
    <message>
        <source>Picture away for a moment, we stay here</source>
        <translation>Beeld even weg, we blijven hier</translation>
    </message>
</context>
<context>
    <name>KioskIdle</name>
    <message>
        <source>Until the next evening</source>
        <translation>Tot de volgende avond</translation>
    </message>
    <message>
        <source>Tonight is the night</source>
        <translation>Vanavond is het zover</translation>
    </message>
    <message>
        <source>Today is the day</source>
        <translation>Vandaag is het zover</translation>
    </message>
    <message>
        <source>One more night</source>
        <translation>Nog één nachtje slapen</translation>
    </message>
    <message numerus="yes">
        <source>%n more night(s)</source>
        <translation>
            <numerusform>Nog %n nachtje slapen</numerusform>
            <numerusform>Nog %n nachtjes slapen</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep the lights on.</source>
        <translation>Wij laten het licht aan.</translation>
    </message>
    <message>
        <source>At %1. Will you be there?</source>
        <translation>Om %1 uur. Kom je ook?</translation>
    </message>
    <message>
        <source>%1 at %2. Will you be there?</source>
        <translation>%1 om %2 uur. Kom je ook?</translation>
    </message>
    <message>
        <source>Watch along
from your own desk</source>
        <translation>Kijk mee
vanaf je eigen plek</translation>
    </message>
    <message>
        <source>Picture away for a moment, we stay here</source>
        <translation>Beeld even weg, we blijven hier</translation>
    </message>
    <message>
        <source>As it was, %1</source>
        <translation>Zoals het was, %1</translation>
    </message>
</context>
<context>
    <name>KioskSlate</name>
    <message>
        <source>Come in
from your desk</source>
        <translation>Kom erbij
vanaf je plek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) are here already</source>
        <translation>
            <numerusform>%Ln collega is er al</numerusform>
            <numerusform>%Ln collega’s zijn er al</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskWall</name>
    <message>
        <source>Comments</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>Nog niemand zei iets</translation>
    </message>
    <message>
        <source>Whoever says hello first turns on the light.</source>
        <translation>Wie als eerste hallo zegt, doet het licht aan.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>LeadMoment</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bring on stage</source>
        <translation>Haal op de loper</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <translation>Geluidssterkte</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Te hard</translation>
    </message>
    <message>
        <source>Sound good</source>
        <translation>Geluid goed</translation>
    </message>
    <message>
        <source>Very quiet</source>
        <translation>Erg zacht</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
</context>
<context>
    <name>LiveFlag</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%n seconde later</numerusform>
            <numerusform>%n seconden later</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>Live, %n second(s) later</source>
        <translation>
            <numerusform>Live, %n seconde later</numerusform>
            <numerusform>Live, %n seconden later</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>Still some time? The evening before this one is here to be watched again.</source>
        <translation>Nog even tijd? Een eerdere avond kun je hier terugkijken.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Terugkijken</translation>
    </message>
</context>
<context>
    <name>LowerThird</name>
    <message>
        <source>On screen now, %1: %2</source>
        <translation>Nu in beeld, %1: %2</translation>
    </message>
</context>
<context>
    <name>MeFields</name>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>as colleagues see you</source>
        <translation>zo zien collega’s je</translation>
    </message>
    <message>
        <source>Colleagues want to know who is talking.</source>
        <translation>Collega’s willen weten wie er praat.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Foto van %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>%1 about %2, %3</source>
        <translation>%1 over %2, %3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trek in</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message numerus="yes">
        <source>%n character(s) too long for reading it out.</source>
        <translation>
            <numerusform>%n teken te lang om voor te lezen.</numerusform>
            <numerusform>%n tekens te lang om voor te lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell us what happened, one sentence is enough.</source>
        <translation>Vertel wat er gebeurde, één zin is genoeg.</translation>
    </message>
    <message>
        <source>Who deserves the applause? One name is enough.</source>
        <translation>Wie verdient het applaus? Eén naam is genoeg.</translation>
    </message>
    <message>
        <source>Ask them first, then tick this.</source>
        <translation>Vraag het ze eerst, zet dan dit vinkje.</translation>
    </message>
    <message>
        <source>Your picture is still on its way. One moment.</source>
        <translation>Je foto is nog onderweg. Heel even.</translation>
    </message>
    <message>
        <source>Share a moment of pride</source>
        <translation>Deel een moment van trots</translation>
    </message>
    <message>
        <source>Big or small, both count.</source>
        <translation>Groot of klein, het telt allebei.</translation>
    </message>
    <message>
        <source>Big or small, both count. %1 reads everything.</source>
        <translation>Groot of klein, het telt allebei. %1 leest alles.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>In words that can be read out on stage</source>
        <translation>In woorden die je kunt voorlezen</translation>
    </message>
    <message>
        <source>Who deserves the applause?</source>
        <translation>Wie verdient het applaus?</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Everybody you can recognise agrees that we show this.</source>
        <translation>Iedereen die herkenbaar is, vindt het goed dat we dit laten zien.</translation>
    </message>
    <message>
        <source>Put it in line for the carpet</source>
        <translation>Zet in de rij voor de loper</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message numerus="yes">
        <source>%n colleagues clapped</source>
        <translation>
            <numerusform>%n collega klapte</numerusform>
            <numerusform>%n collega’s klapten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPreview</name>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>This is how it looks on screen</source>
        <translation>Zo komt het in beeld</translation>
    </message>
    <message>
        <source>Who deserves it?</source>
        <translation>Wie verdient het?</translation>
    </message>
    <message>
        <source>Here come your words.</source>
        <translation>Hier komen jouw woorden.</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Verteld door %1</translation>
    </message>
    <message>
        <source>Nobody is in line yet. Yours could be the first.</source>
        <translation>Er staat nog niemand in de rij. De jouwe kan de eerste zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) are waiting now. The crew reads yours first; you see your place in the line.</source>
        <translation>
            <numerusform>Er wacht nu %n moment. De regie leest het jouwe eerst; je ziet zelf je plaats in de rij.</numerusform>
            <numerusform>Er wachten nu %n momenten. De regie leest het jouwe eerst; je ziet zelf je plaats in de rij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsDesk</name>
    <message>
        <source>In this order to the carpet</source>
        <translation>Op volgorde naar de loper</translation>
    </message>
    <message>
        <source>New, you decide</source>
        <translation>Nieuw, jij beslist</translation>
    </message>
    <message numerus="yes">
        <source>%n sent in</source>
        <translation>
            <numerusform>%n binnen</numerusform>
            <numerusform>%n binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent in yet. As soon as a colleague shares a moment of pride, it stands here for you to decide on.</source>
        <translation>Er is nog niets ingestuurd. Zodra een collega een moment van trots deelt, staat het hier en beslis jij.</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Open the comments</source>
        <translation>Open de reacties</translation>
    </message>
    <message>
        <source>Nobody said anything yet</source>
        <translation>Nog niemand zei iets</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Alle reacties</translation>
    </message>
</context>
<context>
    <name>NextUp</name>
    <message>
        <source>Next up, a moment of pride</source>
        <translation>Straks, een moment van trots</translation>
    </message>
    <message>
        <source>On the carpet</source>
        <translation>Op de loper</translation>
    </message>
    <message>
        <source>On every screen</source>
        <translation>Op elk scherm</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Tot slot</translation>
    </message>
    <message>
        <source>This was the last part</source>
        <translation>Dit was het laatste deel</translation>
    </message>
    <message>
        <source>The credits</source>
        <translation>De aftiteling</translation>
    </message>
    <message>
        <source>The closed curtain</source>
        <translation>Het gesloten doek</translation>
    </message>
    <message>
        <source>Everybody who took part, by name</source>
        <translation>Iedereen die meedeed, bij naam</translation>
    </message>
    <message>
        <source>Good night</source>
        <translation>Welterusten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>OfferedEntry</name>
    <message>
        <source>Dear %1, thank you for this. Not tonight, though: </source>
        <translation>Dag %1, wat mooi dat je dit stuurt. Vanavond lukt het niet: </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1, with a photo</source>
        <translation>van %1, met foto</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Briefje aan %1</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>Zet in de rij</translation>
    </message>
    <message>
        <source>Decline kindly</source>
        <translation>Wijs vriendelijk af</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Stuur aan %1</translation>
    </message>
    <message>
        <source>Into the queue after all</source>
        <translation>Toch in de rij</translation>
    </message>
</context>
<context>
    <name>OnAirPlate</name>
    <message>
        <source>ON AIR</source>
        <translation>ON AIR</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>OwnFate</name>
    <message>
        <source>On screen now</source>
        <translation>Nu in beeld</translation>
    </message>
    <message>
        <source>We are reading along</source>
        <translation>We lezen even mee</translation>
    </message>
    <message>
        <source>Not on the wall</source>
        <translation>Niet op de muur</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wacht op verbinding</translation>
    </message>
</context>
<context>
    <name>OwnMomentLine</name>
    <message>
        <source>Waits for the connection</source>
        <translation>Wacht op verbinding</translation>
    </message>
    <message>
        <source>The crew is reading it</source>
        <translation>De regie leest het</translation>
    </message>
    <message>
        <source>On the carpet now</source>
        <translation>Nu op de loper</translation>
    </message>
    <message>
        <source>Was on the carpet</source>
        <translation>Stond op de loper</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Niet vanavond</translation>
    </message>
    <message>
        <source>%1, of the crew: %2</source>
        <translation>%1, van de regie: %2</translation>
    </message>
    <message>
        <source>First in the queue</source>
        <translation>Vooraan in de rij</translation>
    </message>
    <message>
        <source>Number %1 in the queue</source>
        <translation>Nummer %1 in de rij</translation>
    </message>
</context>
<context>
    <name>PartClock</name>
    <message>
        <source>%1 in this part</source>
        <translation>%1 in dit deel</translation>
    </message>
    <message>
        <source>over in
this part</source>
        <translation>over tijd
in dit deel</translation>
    </message>
    <message>
        <source>left in
this part</source>
        <translation>nog over
in dit deel</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Another colleague</source>
        <translation>Nog een collega</translation>
    </message>
    <message>
        <source>A colleague’s name</source>
        <translation>De naam van een collega</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message numerus="yes">
        <source>%n comments tonight</source>
        <translation>
            <numerusform>%n reactie vanavond</numerusform>
            <numerusform>%n reacties vanavond</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n verborgen</numerusform>
            <numerusform>%n verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Verborgen: %1</translation>
    </message>
</context>
<context>
    <name>PictureFact</name>
    <message>
        <source>Link away, we stay here</source>
        <translation>Verbinding even weg, we blijven hier</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Geluid staat uit</translation>
    </message>
    <message>
        <source>Picture away</source>
        <translation>Beeld even weg</translation>
    </message>
    <message>
        <source>Picture needs a look</source>
        <translation>Kijk even naar het beeld</translation>
    </message>
    <message>
        <source>Picture steady</source>
        <translation>Beeld loopt goed</translation>
    </message>
    <message>
        <source>Shows how picture and sound do</source>
        <translation>Laat zien hoe het met beeld en geluid gaat</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>Sound off: nobody hears you</source>
        <translation>Geluid uit: niemand hoort je</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN of this screen</source>
        <translation>Pincode van dit scherm</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer getypt</numerusform>
            <numerusform>%n cijfers getypt</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set yet. Set one in the console, under Screens.</source>
        <translation>Er is nog geen pincode. Stel er een in op de console, bij Schermen.</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>Wacht een halve minuut en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Dat is niet de pincode.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Let the screen go</source>
        <translation>Laat het scherm los</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>Moments of pride</source>
        <translation>Momenten van trots</translation>
    </message>
    <message>
        <source>%1 sent in, %2 tonight</source>
        <translation>%1 binnen, %2 vanavond</translation>
    </message>
    <message>
        <source>The stage is empty</source>
        <translation>Het podium is leeg</translation>
    </message>
    <message>
        <source>Plan the first evening: a title, a time and who hosts. The rundown comes after.</source>
        <translation>Plan de eerste avond: een titel, een tijd en wie presenteert. Het draaiboek komt daarna.</translation>
    </message>
    <message>
        <source>Plan an evening</source>
        <translation>Plan een avond</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Beeld en geluid</translation>
    </message>
    <message>
        <source>Picture steady</source>
        <translation>Beeld loopt goed</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Nog geen beeld</translation>
    </message>
    <message>
        <source>The stream comes in</source>
        <translation>De stream komt binnen</translation>
    </message>
</context>
<context>
    <name>PlanningHeader</name>
    <message>
        <source>no time yet</source>
        <translation>nog geen tijd</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1 uur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 om %2 uur</translation>
    </message>
    <message>
        <source>No show yet</source>
        <translation>Nog geen avond</translation>
    </message>
    <message>
        <source>until the
curtain opens</source>
        <translation>tot het doek
opengaat</translation>
    </message>
    <message>
        <source>Doors are open</source>
        <translation>De deuren zijn open</translation>
    </message>
    <message>
        <source>Off air. Good night!</source>
        <translation>Uit de lucht. Welterusten!</translation>
    </message>
    <message>
        <source>Link away, we stay here</source>
        <translation>Verbinding even weg, we blijven hier</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Avonden</translation>
    </message>
    <message>
        <source>Hold: on air</source>
        <translation>Houd vast: de lucht in</translation>
    </message>
    <message>
        <source>Hold: open the doors</source>
        <translation>Houd vast: deuren open</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>Join code</source>
        <translation>Toegangscode</translation>
    </message>
</context>
<context>
    <name>PrideQueue</name>
    <message>
        <source>Pride queue</source>
        <translation>Rij van trots</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n bewaard</numerusform>
            <numerusform>%n bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more after that</source>
        <translation>
            <numerusform>en daarna nog %n</numerusform>
            <numerusform>en daarna nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No moment waits for the carpet yet. What colleagues send in comes here as soon as it is put in the queue.</source>
        <translation>Er wacht nog niemand op de loper. Wat collega’s insturen, staat hier zodra het in de rij is gezet.</translation>
    </message>
</context>
<context>
    <name>PrideSheet</name>
    <message>
        <source>Share a moment of pride</source>
        <translation>Deel een moment van trots</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>ProducerDesk</name>
    <message>
        <source>Held for you</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Terug naar het beeld</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Rustig aan</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds between comments</source>
        <translation>
            <numerusform>%n seconde tussen reacties</numerusform>
            <numerusform>%n seconden tussen reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Seconds before a comment appears</source>
        <translation>Seconden voordat een reactie verschijnt</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>ProducerHeld</name>
    <message>
        <source>The wall is open, so nothing waits for you.</source>
        <translation>De muur is open, dus er wacht niets op jou.</translation>
    </message>
    <message>
        <source>Nothing waits for you. Enjoy the show.</source>
        <translation>Er wacht niets op jou. Geniet van de avond.</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Onderweg</translation>
    </message>
    <message numerus="yes">
        <source>shown after %n seconds</source>
        <translation>
            <numerusform>te zien na %n seconde</numerusform>
            <numerusform>te zien na %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProducerHeldEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Laat door</translation>
    </message>
    <message>
        <source>Ask to reword</source>
        <translation>Vraag anders</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>ProducerRunner</name>
    <message>
        <source>On the carpet, thanked</source>
        <translation>Op de loper, bedankt</translation>
    </message>
    <message>
        <source>On the carpet</source>
        <translation>Op de loper</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Straks: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProducerWall</name>
    <message>
        <source>The wall</source>
        <translation>De muur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Search a name or a word</source>
        <translation>Zoek een naam of een woord</translation>
    </message>
    <message>
        <source>How comments reach the wall</source>
        <translation>Hoe reacties op de muur komen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Eerst lezen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Found for “%1”</source>
        <translation>Gevonden voor “%1”</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Naar de nieuwste</translation>
    </message>
    <message numerus="yes">
        <source>%n new comments</source>
        <translation>
            <numerusform>%n nieuwe reactie</numerusform>
            <numerusform>%n nieuwe reacties</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Er is niets bewaard</translation>
    </message>
    <message>
        <source>Nothing was taken down</source>
        <translation>Er is niets weggehaald</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Nobody said anything yet</source>
        <translation>Nog niemand zei iets</translation>
    </message>
    <message>
        <source>What waits for you stands here and beside it.</source>
        <translation>Wat op jou wacht, staat hier en hiernaast.</translation>
    </message>
    <message>
        <source>What you hide can be put back from here.</source>
        <translation>Wat je verbergt, zet je hier weer terug.</translation>
    </message>
    <message>
        <source>Escape shows the whole wall again.</source>
        <translation>Escape toont weer de hele muur.</translation>
    </message>
    <message>
        <source>The first hello appears here.</source>
        <translation>De eerste hallo verschijnt hier.</translation>
    </message>
</context>
<context>
    <name>ProgrammePicture</name>
    <message>
        <source>Thank you, %1</source>
        <translation>Dank je wel, %1</translation>
    </message>
    <message>
        <source>Thanks to everybody who took part</source>
        <translation>Dank aan iedereen die meedeed</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Good night</source>
        <translation>Welterusten</translation>
    </message>
    <message>
        <source>We begin in a moment</source>
        <translation>We beginnen zo</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n collega</numerusform>
            <numerusform>%n collega’s</numerusform>
        </translation>
    </message>
    <message>
        <source>What every screen shows</source>
        <translation>Wat elk scherm toont</translation>
    </message>
    <message>
        <source>Sound on for everybody</source>
        <translation>Geluid aan voor iedereen</translation>
    </message>
    <message>
        <source>Sound off for everybody</source>
        <translation>Geluid uit voor iedereen</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Listen along</source>
        <translation>Luister mee</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves this moment, Delete declines it</source>
        <translation>Alt met de pijltjes verplaatst dit moment, Delete wijst het af</translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>Clap</source>
        <translation>Klap</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>Lach</translation>
    </message>
    <message>
        <source>Wow</source>
        <translation>Wauw</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Trots</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Klappen, hartjes en meer</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>What should %1 say differently?</source>
        <translation>Wat kan %1 beter anders zeggen?</translation>
    </message>
    <message>
        <source>Write a few words first</source>
        <translation>Schrijf eerst een paar woorden</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Stuur aan %1</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Room to record for days</source>
        <translation>Dagenlang ruimte voor de opname</translation>
    </message>
    <message numerus="yes">
        <source>Room to record %n hours</source>
        <translation>
            <numerusform>Ruimte voor nog %n uur opname</numerusform>
            <numerusform>Ruimte voor nog %n uur opname</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room to record %n minutes</source>
        <translation>
            <numerusform>Ruimte voor nog %n minuut opname</numerusform>
            <numerusform>Ruimte voor nog %n minuten opname</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>The recording is ready, under Watch again</source>
        <translation>De opname staat klaar, bij Terugkijken</translation>
    </message>
    <message>
        <source>The recording is being made, %1 %</source>
        <translation>De opname wordt gemaakt, %1 %</translation>
    </message>
    <message>
        <source>It is being recorded</source>
        <translation>Er wordt opgenomen</translation>
    </message>
</context>
<context>
    <name>RefusalLine</name>
    <message>
        <source>Somebody else was first. Look again.</source>
        <translation>Iemand was je voor. Kijk nog eens.</translation>
    </message>
    <message>
        <source>They were already thanked for this.</source>
        <translation>Ze zijn hier al voor bedankt.</translation>
    </message>
    <message>
        <source>Another show is still running. End it first.</source>
        <translation>Er loopt nog een andere avond. Sluit die eerst af.</translation>
    </message>
    <message>
        <source>That is no video address. It begins with http:// or https://.</source>
        <translation>Dat is geen videoadres. Het begint met http:// of https://.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Een pincode heeft 4 tot 8 cijfers.</translation>
    </message>
    <message>
        <source>There are invisible marks in the text. Type it once more.</source>
        <translation>Er staan onzichtbare tekens in de tekst. Typ het nog eens.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Er staat nog niets in.</translation>
    </message>
    <message>
        <source>The server cannot store this now. It is sent again by itself.</source>
        <translation>De server kan dit nu niet bewaren. Het gaat vanzelf nog eens.</translation>
    </message>
    <message>
        <source>This comment is gone.</source>
        <translation>Deze reactie is weg.</translation>
    </message>
    <message>
        <source>This moment is gone.</source>
        <translation>Dit moment is weg.</translation>
    </message>
    <message>
        <source>This part is gone.</source>
        <translation>Dit onderdeel is weg.</translation>
    </message>
    <message>
        <source>This show is gone.</source>
        <translation>Deze avond is weg.</translation>
    </message>
    <message>
        <source>This was the last part.</source>
        <translation>Dit was het laatste deel.</translation>
    </message>
    <message>
        <source>There is nothing on stage.</source>
        <translation>Er staat niets op het podium.</translation>
    </message>
    <message>
        <source>The show is over.</source>
        <translation>De avond is voorbij.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Dat is te lang.</translation>
    </message>
    <message>
        <source>There is no room for more.</source>
        <translation>Er kan niets meer bij.</translation>
    </message>
    <message>
        <source>That number does not fit.</source>
        <translation>Dat getal past niet.</translation>
    </message>
    <message>
        <source>That does not work now.</source>
        <translation>Dat kan nu niet.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>That went a bit fast. Try again in a moment.</source>
        <translation>Dat ging iets te snel. Probeer het zo nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long, %n character(s) at most.</source>
        <translation>
            <numerusform>Dat is te lang, hoogstens %n teken.</numerusform>
            <numerusform>Dat is te lang, hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no more room for this.</source>
        <translation>Hier is geen plaats meer voor.</translation>
    </message>
    <message>
        <source>The crew has a lot to read. Try again in a minute.</source>
        <translation>De regie heeft veel te lezen. Probeer het over een minuut nog eens.</translation>
    </message>
    <message>
        <source>This comment is not there any more.</source>
        <translation>Deze reactie is er niet meer.</translation>
    </message>
    <message>
        <source>This moment is not there any more.</source>
        <translation>Dit moment is er niet meer.</translation>
    </message>
    <message>
        <source>The picture got lost. Choose it once more.</source>
        <translation>De foto is zoekgeraakt. Kies hem nog eens.</translation>
    </message>
    <message>
        <source>We cannot read this picture. JPEG, PNG, WebP and HEIC work.</source>
        <translation>Deze foto kunnen we niet lezen. JPEG, PNG, WebP en HEIC lukken wel.</translation>
    </message>
    <message>
        <source>The evening is over.</source>
        <translation>De avond is voorbij.</translation>
    </message>
    <message>
        <source>That works as soon as the doors are open.</source>
        <translation>Dat kan zodra de deuren open zijn.</translation>
    </message>
    <message>
        <source>There are characters in this that cannot go on screen.</source>
        <translation>Hier staan tekens in die niet op het scherm kunnen.</translation>
    </message>
    <message>
        <source>We could not keep this. It goes again by itself.</source>
        <translation>Dit konden we niet bewaren. Het gaat vanzelf opnieuw mee.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Dat lukte niet. Probeer het zo nog eens.</translation>
    </message>
</context>
<context>
    <name>RegionChoice</name>
    <message>
        <source>Every region</source>
        <translation>Elke regio</translation>
    </message>
</context>
<context>
    <name>RegionsStrip</name>
    <message numerus="yes">
        <source>%Ln colleague(s) watch</source>
        <translation>
            <numerusform>%Ln collega kijkt</numerusform>
            <numerusform>%Ln collega’s kijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Open the comments of then</source>
        <translation>Open de reacties van toen</translation>
    </message>
    <message>
        <source>Nobody has written anything yet at this point.</source>
        <translation>Hier heeft nog niemand iets geschreven.</translation>
    </message>
    <message>
        <source>Comments of then</source>
        <translation>Reacties van toen</translation>
    </message>
</context>
<context>
    <name>ReplayComment</name>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wacht op de verbinding</translation>
    </message>
    <message>
        <source>We are reading along</source>
        <translation>We lezen even mee</translation>
    </message>
    <message>
        <source>Added later, %1</source>
        <translation>Later erbij gezet, %1</translation>
    </message>
    <message>
        <source>Was on screen</source>
        <translation>Was in beeld</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) applauded</source>
        <translation>
            <numerusform>%n collega klapte</numerusform>
            <numerusform>%n collega’s klapten</numerusform>
        </translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>presenteerde</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>Antwoord op %1</translation>
    </message>
</context>
<context>
    <name>ReplayControls</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s terug</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Speed, now %1</source>
        <translation>Snelheid, nu %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Terug naar het venster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
</context>
<context>
    <name>ReplayCover</name>
    <message>
        <source>Try once more</source>
        <translation>Probeer het nog eens</translation>
    </message>
</context>
<context>
    <name>ReplayFace</name>
    <message>
        <source>This evening cannot be watched any more.</source>
        <translation>Deze avond is niet meer terug te kijken.</translation>
    </message>
    <message>
        <source>The link is away. We try again when it is back.</source>
        <translation>De verbinding is weg. We proberen het weer als ze terug is.</translation>
    </message>
</context>
<context>
    <name>ReplayJumps</name>
    <message>
        <source>Jump to a moment of pride</source>
        <translation>Spring naar een moment van trots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
</context>
<context>
    <name>ReplayList</name>
    <message>
        <source>Watch again</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>No evening is over yet. Afterwards you watch it again here, with everything that was said.</source>
        <translation>Er is nog geen avond voorbij. Straks kijk je hem hier terug, met alles wat er gezegd werd.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Watch %1 again</source>
        <translation>Kijk %1 terug</translation>
    </message>
</context>
<context>
    <name>ReplayPage</name>
    <message>
        <source>The evening is being fetched</source>
        <translation>De avond wordt opgehaald</translation>
    </message>
    <message>
        <source>Other evenings</source>
        <translation>Andere avonden</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Probeer het nog eens</translation>
    </message>
</context>
<context>
    <name>ReplayPicture</name>
    <message>
        <source>The recording is being made.
The comments run along already.</source>
        <translation>De opname wordt gemaakt.
De reacties lopen alvast mee.</translation>
    </message>
    <message>
        <source>No recording was kept of this evening.
The comments run along all the same.</source>
        <translation>Van deze avond is geen opname bewaard.
De reacties lopen wel mee.</translation>
    </message>
    <message>
        <source>The recording cannot be fetched.
The comments run along without it.</source>
        <translation>De opname is niet op te halen.
De reacties lopen mee zonder beeld.</translation>
    </message>
    <message>
        <source>The picture of then</source>
        <translation>Het beeld van toen</translation>
    </message>
    <message>
        <source>The picture is away for a moment, we stay here</source>
        <translation>Beeld even weg, we blijven hier</translation>
    </message>
</context>
<context>
    <name>ReplayRunner</name>
    <message numerus="yes">
        <source>%Ln colleague(s) applauded</source>
        <translation>
            <numerusform>%Ln collega klapte</numerusform>
            <numerusform>%Ln collega’s klapten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them later</source>
        <translation>%1, %2 daarvan later</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Foto van %1</translation>
    </message>
    <message>
        <source>On the carpet here</source>
        <translation>Hier op de loper</translation>
    </message>
    <message>
        <source>Your moment</source>
        <translation>Jouw moment</translation>
    </message>
    <message>
        <source>You clapped</source>
        <translation>Je hebt geklapt</translation>
    </message>
    <message>
        <source>Clap all the same</source>
        <translation>Klap alsnog</translation>
    </message>
</context>
<context>
    <name>ReplaySeekBar</name>
    <message>
        <source>Where the replay is</source>
        <translation>Waar je bent in de avond</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ReplayVoices</name>
    <message>
        <source>Comments of then</source>
        <translation>Reacties van toen</translation>
    </message>
    <message>
        <source>Runs along</source>
        <translation>Loopt mee</translation>
    </message>
    <message>
        <source>Nobody wrote anything that evening. You can be the first.</source>
        <translation>Die avond schreef niemand iets. Jij kunt de eerste zijn.</translation>
    </message>
    <message>
        <source>Nobody has written anything yet at this point.</source>
        <translation>Hier heeft nog niemand iets geschreven.</translation>
    </message>
    <message>
        <source>the picture is here, %1</source>
        <translation>het beeld is hier, %1</translation>
    </message>
    <message>
        <source>Back to the picture, %1</source>
        <translation>Terug naar het beeld, %1</translation>
    </message>
    <message>
        <source>Add something at %1</source>
        <translation>Zet iets bij %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>Applaud</source>
        <translation>Applaus geven</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Haal het weg</translation>
    </message>
</context>
<context>
    <name>ReplayWall</name>
    <message>
        <source>Comments of then</source>
        <translation>Reacties van toen</translation>
    </message>
</context>
<context>
    <name>RundownEditor</name>
    <message>
        <source>New part</source>
        <translation>Nieuw onderdeel</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>%1, ends at %2</source>
        <translation>%1, eindigt om %2 uur</translation>
    </message>
    <message>
        <source>Nothing is planned yet. A good evening opens with hello, gives pride the most time and closes with thanks.</source>
        <translation>Er is nog niets gepland. Een goede avond opent met hallo, geeft trots de meeste tijd en sluit af met dank.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Onderdeel erbij</translation>
    </message>
</context>
<context>
    <name>RundownModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RundownRow</name>
    <message numerus="yes">
        <source>%1, %2, %n minutes</source>
        <translation>
            <numerusform>%1, %2, %n minuut</numerusform>
            <numerusform>%1, %2, %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter changes this part, Alt with the arrow keys moves it</source>
        <translation>Enter wijzigt dit onderdeel, Alt met de pijltjes verplaatst het</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>RundownSheet</name>
    <message>
        <source>Rundown</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>RundownWire</name>
    <message>
        <source>Rundown</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>ScreenThumb</name>
    <message>
        <source>Screen %1 follows</source>
        <translation>Scherm %1 kijkt mee</translation>
    </message>
    <message>
        <source>Screen %1, silent for %2</source>
        <translation>Scherm %1, stil sinds %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>geen beeld</translation>
    </message>
</context>
<context>
    <name>ScreensPanel</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 van de %2 aan</translation>
    </message>
    <message>
        <source>%1 of %2 screens follow</source>
        <translation>%1 van de %2 schermen kijken mee</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No screen hangs yet. Start one with the code below.</source>
        <translation>Er hangt nog geen scherm. Start er één met de code hieronder.</translation>
    </message>
    <message>
        <source>Screen code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuwe</translation>
    </message>
    <message>
        <source>PIN to leave</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 tot 8 cijfers</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits</source>
        <translation>Een pincode heeft 4 tot 8 cijfers</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Stel in</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Is ingesteld</translation>
    </message>
</context>
<context>
    <name>ScreensStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van de %2</translation>
    </message>
    <message>
        <source>no office screen hangs yet</source>
        <translation>er hangt nog geen kantoorscherm</translation>
    </message>
    <message>
        <source>office screens
follow</source>
        <translation>schermen
kijken mee</translation>
    </message>
    <message>
        <source>Office screens</source>
        <translation>Kantoorschermen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>SegmentEditor</name>
    <message>
        <source>Change %1</source>
        <translation>Wijzig %1</translation>
    </message>
    <message>
        <source>What is this part called?</source>
        <translation>Hoe heet dit onderdeel?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Notes, in words to say out loud</source>
        <translation>Notities, in woorden om uit te spreken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>This part runs now</source>
        <translation>Dit onderdeel is nu bezig</translation>
    </message>
    <message>
        <source>%1 sees this at once</source>
        <translation>%1 ziet dit meteen</translation>
    </message>
</context>
<context>
    <name>SegmentKinds</name>
    <message>
        <source>Talk</source>
        <translation>Praten</translation>
    </message>
    <message>
        <source>Pride</source>
        <translation>Trots</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wedstrijd</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>SegmentLine</name>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Straks: %1</translation>
    </message>
</context>
<context>
    <name>SegmentNow</name>
    <message>
        <source>%1 to go</source>
        <translation>nog %1</translation>
    </message>
</context>
<context>
    <name>SettingsPopup</name>
    <message>
        <source>You and your settings</source>
        <translation>Jij en je instellingen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verander</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing floats or slides; things appear in place.</source>
        <translation>Niets zweeft of schuift; alles verschijnt op zijn plaats.</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Kleiner beeld</translation>
    </message>
    <message>
        <source>For a slow connection: it takes a fifth, and comes a few seconds later.</source>
        <translation>Voor een trage verbinding: het vraagt een vijfde en komt een paar seconden later.</translation>
    </message>
    <message>
        <source>Hold the wall back with the picture</source>
        <translation>De reacties laten wachten op het beeld</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Automatic: as soon as your picture is more than 4 seconds late. Your own comments never wait.</source>
        <translation>Automatisch: zodra jouw beeld meer dan 4 seconden later is. Je eigen reacties wachten nooit.</translation>
    </message>
    <message>
        <source>Leave this evening</source>
        <translation>Verlaat deze avond</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Share a moment of pride</source>
        <translation>Deel een moment van trots</translation>
    </message>
    <message>
        <source>Share a moment</source>
        <translation>Deel een moment</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>The next right thing, as PageDown of a clicker</source>
        <translation>Wat nu volgt, ook met PageDown</translation>
    </message>
    <message>
        <source>Thank who is on the carpet</source>
        <translation>Bedank wie op de loper staat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bring the next moment on stage</source>
        <translation>Haal het volgende moment op de loper</translation>
    </message>
    <message>
        <source>Next part of the rundown</source>
        <translation>Volgende deel van het draaiboek</translation>
    </message>
    <message>
        <source>One moment, please: the slate, on and off</source>
        <translation>Een ogenblik: het doek dicht en open</translation>
    </message>
    <message>
        <source>The sound of the show, off and on for everybody</source>
        <translation>Het geluid voor iedereen uit en aan</translation>
    </message>
    <message>
        <source>How picture and sound do</source>
        <translation>Hoe het met beeld en geluid gaat</translation>
    </message>
    <message>
        <source>Approve the held comment</source>
        <translation>Laat de bewaarde reactie door</translation>
    </message>
    <message>
        <source>Put the comment on screen</source>
        <translation>Zet de reactie in beeld</translation>
    </message>
    <message>
        <source>Hide the comment</source>
        <translation>Verberg de reactie</translation>
    </message>
    <message>
        <source>The own camera; held, it starts or stops</source>
        <translation>Eigen camera; vasthouden is aan of uit</translation>
    </message>
    <message>
        <source>Move a moment or a part</source>
        <translation>Verplaats een moment of onderdeel</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Draai het laatste terug</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Toon deze toetsen</translation>
    </message>
    <message>
        <source>Search the wall</source>
        <translation>Zoek op de muur</translation>
    </message>
    <message>
        <source>Go through the wall</source>
        <translation>Loop de muur langs</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Toon de persoon</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Letters stay silent while you type. Doors, on air and the end are held for a moment, by pointer, Space or Enter.</source>
        <translation>Letters doen niets terwijl je typt. Deuren, de lucht in en het einde houd je even vast, met muis, spatie of Enter.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Fades instead of movement</source>
        <translation>Vervagen in plaats van bewegen</translation>
    </message>
    <message>
        <source>Loudness of the picture</source>
        <translation>Volume van het beeld</translation>
    </message>
</context>
<context>
    <name>ShowClock</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Right on plan.</source>
        <translation>Precies op schema.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of plan. Take your time.</source>
        <translation>
            <numerusform>%n minuut voor op schema. Neem je tijd.</numerusform>
            <numerusform>%n minuten voor op schema. Neem je tijd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind plan.</source>
        <translation>
            <numerusform>%n minuut achter op schema.</numerusform>
            <numerusform>%n minuten achter op schema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowForm</name>
    <message>
        <source>clap</source>
        <translation>klap</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>laugh</source>
        <translation>lach</translation>
    </message>
    <message>
        <source>wow</source>
        <translation>wauw</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>trots</translation>
    </message>
    <message>
        <source>What is the evening called?</source>
        <translation>Hoe heet de avond?</translation>
    </message>
    <message>
        <source>Without a title nobody finds it.</source>
        <translation>Zonder titel vindt niemand hem.</translation>
    </message>
    <message>
        <source>One line below it</source>
        <translation>Een regel eronder</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Schrijf het als %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Like %1.</source>
        <translation>Zoals %1.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Greeting at the door</source>
        <translation>Groet bij de deur</translation>
    </message>
    <message>
        <source>Video address</source>
        <translation>Videoadres</translation>
    </message>
    <message>
        <source>HLS or MPEG-TS</source>
        <translation>HLS of MPEG-TS</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Een adres begint met http:// of https://.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Klappen en meer</translation>
    </message>
    <message>
        <source>Plan this evening</source>
        <translation>Plan deze avond</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
</context>
<context>
    <name>ShowLine</name>
    <message>
        <source>Doors are open</source>
        <translation>De deuren zijn open</translation>
    </message>
    <message>
        <source>On air now</source>
        <translation>Nu in de lucht</translation>
    </message>
    <message>
        <source>Has been</source>
        <translation>Is geweest</translation>
    </message>
    <message>
        <source>This is what everybody sees</source>
        <translation>Dit ziet iedereen</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>nog geen tijd</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 om %2 uur</translation>
    </message>
    <message>
        <source>You are looking at it</source>
        <translation>Je kijkt er al naar</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Staat hier open</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Toon aan iedereen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Copy for next time</source>
        <translation>Kopieer voor de volgende keer</translation>
    </message>
</context>
<context>
    <name>ShowsSheet</name>
    <message>
        <source>A new evening</source>
        <translation>Een nieuwe avond</translation>
    </message>
    <message>
        <source>Change this evening</source>
        <translation>Wijzig deze avond</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Avonden</translation>
    </message>
    <message>
        <source>Plan an evening</source>
        <translation>Plan een avond</translation>
    </message>
</context>
<context>
    <name>SlateCover</name>
    <message>
        <source>We begin at %1</source>
        <translation>We beginnen om %1 uur</translation>
    </message>
    <message>
        <source>We begin in %1</source>
        <translation>We beginnen over %1</translation>
    </message>
    <message>
        <source>We begin any moment now</source>
        <translation>We beginnen zo</translation>
    </message>
    <message>
        <source>We begin soon</source>
        <translation>We beginnen straks</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Good night</source>
        <translation>Welterusten</translation>
    </message>
    <message>
        <source>We will be right back.</source>
        <translation>We zijn zo terug.</translation>
    </message>
    <message>
        <source>Thank you for being here.</source>
        <translation>Fijn dat je er was.</translation>
    </message>
    <message>
        <source>Thank you for being here, says %1.</source>
        <translation>Fijn dat je er was, zegt %1.</translation>
    </message>
</context>
<context>
    <name>SlowLine</name>
    <message>
        <source>Taking it easy</source>
        <translation>Even rustig aan</translation>
    </message>
    <message numerus="yes">
        <source>again in %n second(s)</source>
        <translation>
            <numerusform>over %n seconde weer</numerusform>
            <numerusform>over %n seconden weer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundLine</name>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Your sound for tonight</source>
        <translation>Je geluid voor vanavond</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>SoundOff</name>
    <message>
        <source>The sound is off for a moment</source>
        <translation>Het geluid staat even uit</translation>
    </message>
</context>
<context>
    <name>SoundOnly</name>
    <message>
        <source>Sound only: %1</source>
        <translation>Alleen geluid: %1</translation>
    </message>
    <message>
        <source>Sound only, for a weak network</source>
        <translation>Alleen geluid, voor een zwak netwerk</translation>
    </message>
</context>
<context>
    <name>SoundSwitch</name>
    <message>
        <source>Turn the sound on</source>
        <translation>Zet het geluid aan</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Zet het geluid uit</translation>
    </message>
    <message>
        <source>No stream of our own is on the air</source>
        <translation>Er is geen eigen stream in de lucht</translation>
    </message>
</context>
<context>
    <name>SpeakerNotes</name>
    <message>
        <source>Notes: %1</source>
        <translation>Notities: %1</translation>
    </message>
    <message>
        <source>No notes for this part. You know them; just look into the camera.</source>
        <translation>Geen notities bij dit deel. Je kent ze; kijk gewoon in de camera.</translation>
    </message>
</context>
<context>
    <name>StageRunner</name>
    <message>
        <source>Picture of %1</source>
        <translation>Foto van %1</translation>
    </message>
    <message>
        <source>On the carpet now</source>
        <translation>Nu op de loper</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank je wel</translation>
    </message>
    <message>
        <source>Thank you, says %1</source>
        <translation>Dank je wel, zegt %1</translation>
    </message>
    <message>
        <source>Clap along</source>
        <translation>Klap mee</translation>
    </message>
    <message>
        <source>Your moment</source>
        <translation>Jouw moment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln collega</numerusform>
            <numerusform>%Ln collega’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>StreamFace</name>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 beelden per seconde</translation>
    </message>
    <message>
        <source>Sound good</source>
        <translation>Geluid goed</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
    <message>
        <source>Somebody came with a wrong stream key</source>
        <translation>Er kwam iemand met een verkeerde streamsleutel</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kan niet worden getoond</translation>
    </message>
    <message>
        <source>No sound comes in</source>
        <translation>Er komt geen geluid binnen</translation>
    </message>
    <message>
        <source>Who comes in sees nothing for %1 seconds first</source>
        <translation>Wie binnenkomt, ziet eerst %1 seconden niets</translation>
    </message>
    <message>
        <source>The picture comes in %1 seconds late</source>
        <translation>Het beeld komt %1 seconden te laat binnen</translation>
    </message>
    <message>
        <source>Only %1 frames a second come in</source>
        <translation>Er komen maar %1 beelden per seconde binnen</translation>
    </message>
    <message>
        <source>%1 frames a second come in, not %2</source>
        <translation>Er komen %1 beelden per seconde binnen, geen %2</translation>
    </message>
    <message>
        <source>The clock of the stream jumped</source>
        <translation>De klok van de stream versprong</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk is full</source>
        <translation>De schijf is vol: er wordt niets opgenomen</translation>
    </message>
    <message>
        <source>The disk of the recording is nearly full</source>
        <translation>De schijf voor de opname is bijna vol</translation>
    </message>
    <message>
        <source>Copy the key from here into OBS, under Settings, Stream.</source>
        <translation>Kopieer de sleutel hier naar OBS, onder Instellingen, Stream.</translation>
    </message>
    <message>
        <source>In OBS, under Output, choose H.264 for video and AAC for audio.</source>
        <translation>Kies in OBS onder Uitvoer H.264 voor beeld en AAC voor geluid.</translation>
    </message>
    <message>
        <source>In OBS, see in the audio mixer whether the microphone is on.</source>
        <translation>Kijk in OBS in de audiomixer of de microfoon aanstaat.</translation>
    </message>
    <message>
        <source>In OBS, under Output, set the keyframe interval to 2 seconds.</source>
        <translation>Zet in OBS onder Uitvoer het keyframe-interval op 2 seconden.</translation>
    </message>
    <message>
        <source>The connection is too slow. In OBS, under Output, lower the bitrate.</source>
        <translation>De verbinding is te traag. Verlaag in OBS onder Uitvoer de bitrate.</translation>
    </message>
    <message>
        <source>In OBS, under Video, choose 30 frames a second and a smaller picture.</source>
        <translation>Kies in OBS onder Video 30 beelden per seconde en een kleiner beeld.</translation>
    </message>
    <message>
        <source>If it goes on, stop the stream in OBS and start it again.</source>
        <translation>Blijft het gebeuren, stop dan de stream in OBS en start hem opnieuw.</translation>
    </message>
    <message>
        <source>The show goes on. With room on the server&apos;s disk, recording goes on.</source>
        <translation>De avond gaat door. Maak ruimte op de schijf van de server, dan gaat ook de opname verder.</translation>
    </message>
    <message>
        <source>Make room on the server&apos;s disk, or recording stops by itself.</source>
        <translation>Maak ruimte op de schijf van de server, anders stopt de opname vanzelf.</translation>
    </message>
</context>
<context>
    <name>StreamKeyLine</name>
    <message>
        <source>Stream key</source>
        <translation>Streamsleutel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuwe</translation>
    </message>
    <message>
        <source>Another stream key</source>
        <translation>Een andere streamsleutel</translation>
    </message>
    <message>
        <source>Who is live stays live. Before the next time OBS must be given the new key; the old one opens no more.</source>
        <translation>Wie live is, blijft live. Geef OBS de nieuwe sleutel voor de volgende keer; de oude werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Maak een nieuwe sleutel</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Houd deze</translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>OBS cannot send to this server yet. The administrator turns that on, with --rtmp-port.</source>
        <translation>OBS kan nog niet naar deze server sturen. De beheerder zet dat aan, met --rtmp-port.</translation>
    </message>
</context>
<context>
    <name>StreamSheet</name>
    <message>
        <source>Picture and sound</source>
        <translation>Beeld en geluid</translation>
    </message>
    <message>
        <source>Picture steady</source>
        <translation>Beeld loopt goed</translation>
    </message>
    <message>
        <source>The stream comes in, the picture is not there yet</source>
        <translation>De stream komt binnen, het beeld is er nog niet</translation>
    </message>
    <message>
        <source>No stream comes in</source>
        <translation>Er komt geen stream binnen</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take back</source>
        <translation>Draai terug</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Test picture</source>
        <translation>Testbeeld</translation>
    </message>
</context>
<context>
    <name>ThanksGiven</name>
    <message>
        <source>Thanked tonight</source>
        <translation>Vanavond bedankt</translation>
    </message>
    <message>
        <source>by %1, at %2</source>
        <translation>door %1, om %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trek in</translation>
    </message>
</context>
<context>
    <name>ThanksScene</name>
    <message>
        <source>%1 thanks %2. %3</source>
        <translation>%1 bedankt %2. %3</translation>
    </message>
    <message>
        <source>We thank</source>
        <translation>Wij bedanken</translation>
    </message>
    <message>
        <source>%1 thanks</source>
        <translation>%1 bedankt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) are on their feet</source>
        <translation>
            <numerusform>%Ln collega staat op de banken</numerusform>
            <numerusform>%Ln collega’s staan op de banken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TonightList</name>
    <message>
        <source>Tonight</source>
        <translation>Vanavond</translation>
    </message>
</context>
<context>
    <name>UploadBox</name>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>up to 10 MB</source>
        <translation>tot 10 MB</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose one.</source>
        <translation>Sleep een foto hierheen, of kies er een.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 van %2 MB</translation>
    </message>
    <message>
        <source>Picture on its way</source>
        <translation>Foto onderweg</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>De foto wordt gelezen</translation>
    </message>
    <message>
        <source>On its way. Just write on.</source>
        <translation>Onderweg. Schrijf gerust verder.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Hij is er</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>Laat de foto weg</translation>
    </message>
    <message>
        <source>The connection dropped. Your story is safe.</source>
        <translation>De verbinding viel weg. Je verhaal is bewaard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Andere foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
</context>
<context>
    <name>UploadFace</name>
    <message>
        <source>This picture is larger than 10 MB. A smaller one will do.</source>
        <translation>Deze foto is groter dan 10 MB. Een kleinere is ook goed.</translation>
    </message>
    <message>
        <source>We cannot read this picture. Try JPEG, PNG, WebP or HEIC.</source>
        <translation>Deze foto kunnen we niet lezen. Probeer JPEG, PNG, WebP of HEIC.</translation>
    </message>
    <message>
        <source>The link is away. We try again when it is back.</source>
        <translation>De verbinding is even weg. Zodra ze er weer is, proberen we het opnieuw.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Dit bestand gaat niet open.</translation>
    </message>
    <message>
        <source>That did not work. Try once more.</source>
        <translation>Dat lukte niet. Probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>VideoAddress</name>
    <message>
        <source>Video address</source>
        <translation>Videoadres</translation>
    </message>
    <message>
        <source>HLS or MPEG-TS</source>
        <translation>HLS of MPEG-TS</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Een adres begint met http:// of https://.</translation>
    </message>
</context>
<context>
    <name>VideoCard</name>
    <message>
        <source>On air for %1</source>
        <translation>%1 in de lucht</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Terug naar live</translation>
    </message>
    <message>
        <source>The picture is away for a moment, we stay here</source>
        <translation>Beeld even weg, we blijven hier</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>With the picture</source>
        <translation>Met beeld</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Alleen geluid</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Back to the evening</source>
        <translation>Terug naar de avond</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>The show&apos;s picture</source>
        <translation>Het beeld van de avond</translation>
    </message>
    <message>
        <source>The show&apos;s picture is away</source>
        <translation>Het beeld van de avond is even weg</translation>
    </message>
</context>
<context>
    <name>VoicesSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>This stayed behind. Do you still want to send it?</source>
        <translation>Dit bleef liggen. Wil je het nog versturen?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the connection</source>
        <translation>
            <numerusform>%n bericht wacht op verbinding</numerusform>
            <numerusform>%n berichten wachten op verbinding</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything goes along as soon as you are back, even if you close Applaus now.</source>
        <translation>Alles gaat vanzelf mee zodra de verbinding er weer is, ook als je Applaus nu sluit.</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Verstuur nu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
</context>
<context>
    <name>WaitingMoments</name>
    <message>
        <source>Soon on the carpet</source>
        <translation>Straks op de loper</translation>
    </message>
    <message>
        <source>The carpet is still rolled up</source>
        <translation>De loper ligt nog opgerold</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) of pride</source>
        <translation>
            <numerusform>%Ln moment van trots</numerusform>
            <numerusform>%Ln momenten van trots</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did something this week that deserves applause? Share it, big or small.</source>
        <translation>Wie deed deze week iets dat applaus verdient? Deel het, groot of klein.</translation>
    </message>
    <message>
        <source>Moments that wait</source>
        <translation>Momenten die wachten</translation>
    </message>
</context>
<context>
    <name>WallLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On screen now</source>
        <translation>Nu in beeld</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation>Weggehaald: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Uit beeld</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>WallList</name>
    <message>
        <source>Comments</source>
        <translation>Reacties</translation>
    </message>
</context>
<context>
    <name>WallPanel</name>
    <message>
        <source>Your comment is off the wall</source>
        <translation>Je reactie is van de muur</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>My region</source>
        <translation>Mijn regio</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>In beeld</translation>
    </message>
    <message>
        <source>Nobody from your region said anything yet.</source>
        <translation>Nog niemand uit je regio zei iets.</translation>
    </message>
    <message>
        <source>Nothing was on screen yet.</source>
        <translation>Er was nog niets in beeld.</translation>
    </message>
</context>
<context>
    <name>WallReadOnly</name>
    <message>
        <source>The evening is over. What was said stays here to read.</source>
        <translation>De avond is voorbij. Wat gezegd is, kun je hier nog lezen.</translation>
    </message>
    <message>
        <source>You can write as soon as the doors are open.</source>
        <translation>Je kunt schrijven zodra de deuren open zijn.</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>Who is here</source>
        <translation>Wie is er al?</translation>
    </message>
</context>
<context>
    <name>WireRow</name>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves this part</source>
        <translation>Alt met de pijltjes verplaatst dit onderdeel</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, nu</translation>
    </message>
</context>
</TS>
