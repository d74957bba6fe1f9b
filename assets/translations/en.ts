<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AirHeader</name>
    <message numerus="yes">
        <source>%Ln watching</source>
        <translation>
            <numerusform>%Ln watching</numerusform>
            <numerusform>%Ln watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplauseButton</name>
    <message numerus="yes">
        <source>%n colleague(s) applauded</source>
        <translation>
            <numerusform>%n colleague applauded</numerusform>
            <numerusform>%n colleagues applauded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceBar</name>
    <message numerus="yes">
        <source>watching together</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>watching</numerusform>
            <numerusform>watching together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colleague(s) inside</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>colleague inside</numerusform>
            <numerusform>colleagues inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colleague(s) inside</source>
        <translation>
            <numerusform>%Ln colleague inside</numerusform>
            <numerusform>%Ln colleagues inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackToLive</name>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheerButton</name>
    <message numerus="yes">
        <source>%n colleague(s) clapped</source>
        <translation>
            <numerusform>%n colleague clapped</numerusform>
            <numerusform>%n colleagues clapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message numerus="yes">
        <source>%n colleague(s) applauded</source>
        <translation>
            <numerusform>%n colleague applauded</numerusform>
            <numerusform>%n colleagues applauded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s) too long. Say it a little shorter.</source>
        <translation>
            <numerusform>%n character too long. Say it a little shorter.</numerusform>
            <numerusform>%n characters too long. Say it a little shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many comments are coming in. Everyone may post one per %n second(s), so that there is time to read.</source>
        <translation>
            <numerusform>Many comments are coming in. Everyone may post one per second, so that there is time to read.</numerusform>
            <numerusform>Many comments are coming in. Everyone may post one per %n seconds, so that there is time to read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsRoll</name>
    <message numerus="yes">
        <source>and %Ln more colleague(s)</source>
        <translation>
            <numerusform>and %Ln more colleague</numerusform>
            <numerusform>and %Ln more colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank you, %Ln colleague(s)</source>
        <translation>
            <numerusform>Thank you, %Ln colleague</numerusform>
            <numerusform>Thank you, %Ln colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployeeHeader</name>
    <message numerus="yes">
        <source>%Ln watched together</source>
        <translation>
            <numerusform>%Ln watched</numerusform>
            <numerusform>%Ln watched together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doors are open, %Ln colleague(s) are here</source>
        <translation>
            <numerusform>Doors are open, %Ln colleague is here</numerusform>
            <numerusform>Doors are open, %Ln are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watching together</source>
        <translation>
            <numerusform>%Ln watching</numerusform>
            <numerusform>%Ln watching together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message numerus="yes">
        <source>%Ln moment(s) of pride</source>
        <translation>
            <numerusform>%Ln moment of pride</numerusform>
            <numerusform>%Ln moments of pride</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message numerus="yes">
        <source>and %Ln more colleague(s)</source>
        <translation>
            <numerusform>and %Ln more colleague</numerusform>
            <numerusform>and %Ln more colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldEntry</name>
    <message numerus="yes">
        <source>On the wall in %n seconds</source>
        <translation>
            <numerusform>On the wall in %n second</numerusform>
            <numerusform>On the wall in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, with the producer</source>
        <translation>
            <numerusform>and %n more, with the producer</numerusform>
            <numerusform>and %n more, with the producer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinWelcome</name>
    <message numerus="yes">
        <source>%Ln colleague(s) are inside already.</source>
        <translation>
            <numerusform>%Ln colleague is inside already.</numerusform>
            <numerusform>%Ln colleagues are inside already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskFace</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskFoot</name>
    <message numerus="yes">
        <source>colleague(s) clap along</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>colleague claps along</numerusform>
            <numerusform>colleagues clap along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colleague(s) are watching</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>colleague is watching</numerusform>
            <numerusform>colleagues are watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskIdle</name>
    <message numerus="yes">
        <source>%n more night(s)</source>
        <translation>
            <numerusform>%n more night</numerusform>
            <numerusform>%n more nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskSlate</name>
    <message numerus="yes">
        <source>%Ln colleague(s) are here already</source>
        <translation>
            <numerusform>%Ln colleague is here already</numerusform>
            <numerusform>%Ln colleagues are here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveFlag</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%n second later</numerusform>
            <numerusform>%n seconds later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live, %n second(s) later</source>
        <translation>
            <numerusform>Live, %n second later</numerusform>
            <numerusform>Live, %n seconds later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message numerus="yes">
        <source>%n character(s) too long for reading it out.</source>
        <translation>
            <numerusform>%n character too long for reading it out.</numerusform>
            <numerusform>%n characters too long for reading it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message numerus="yes">
        <source>%n colleagues clapped</source>
        <translation>
            <numerusform>%n colleague clapped</numerusform>
            <numerusform>%n colleagues clapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentPreview</name>
    <message numerus="yes">
        <source>%n moment(s) are waiting now. The crew reads yours first; you see your place in the line.</source>
        <translation>
            <numerusform>%n moment is waiting now. The crew reads yours first; you see your place in the line.</numerusform>
            <numerusform>%n moments are waiting now. The crew reads yours first; you see your place in the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsDesk</name>
    <message numerus="yes">
        <source>%n sent in</source>
        <translation>
            <numerusform>%n sent in</numerusform>
            <numerusform>%n sent in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>%n comments tonight</source>
        <translation>
            <numerusform>%n comment tonight</numerusform>
            <numerusform>%n comments tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrideQueue</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more after that</source>
        <translation>
            <numerusform>and %n more after that</numerusform>
            <numerusform>and %n more after that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProducerDesk</name>
    <message numerus="yes">
        <source>%n seconds between comments</source>
        <translation>
            <numerusform>%n second between comments</numerusform>
            <numerusform>%n seconds between comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProducerHeld</name>
    <message numerus="yes">
        <source>shown after %n seconds</source>
        <translation>
            <numerusform>shown after %n second</numerusform>
            <numerusform>shown after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProducerRunner</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProducerWall</name>
    <message numerus="yes">
        <source>%n new comments</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePicture</name>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message numerus="yes">
        <source>Room to record %n hours</source>
        <translation>
            <numerusform>Room to record %n hour</numerusform>
            <numerusform>Room to record %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room to record %n minutes</source>
        <translation>
            <numerusform>Room to record %n minute</numerusform>
            <numerusform>Room to record %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>That is too long, %n character(s) at most.</source>
        <translation>
            <numerusform>That is too long, %n character at most.</numerusform>
            <numerusform>That is too long, %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionsStrip</name>
    <message numerus="yes">
        <source>%Ln colleague(s) watch</source>
        <translation>
            <numerusform>%Ln colleague watches</numerusform>
            <numerusform>%Ln colleagues watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayComment</name>
    <message numerus="yes">
        <source>%n colleague(s) applauded</source>
        <translation>
            <numerusform>%n colleague applauded</numerusform>
            <numerusform>%n colleagues applauded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayJumps</name>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayRunner</name>
    <message numerus="yes">
        <source>%Ln colleague(s) applauded</source>
        <translation>
            <numerusform>%Ln colleague applauded</numerusform>
            <numerusform>%Ln colleagues applauded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RundownModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RundownRow</name>
    <message numerus="yes">
        <source>%1, %2, %n minutes</source>
        <translation>
            <numerusform>%1, %2, %n minute</numerusform>
            <numerusform>%1, %2, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreensStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowClock</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of plan. Take your time.</source>
        <translation>
            <numerusform>%n minute ahead of plan. Take your time.</numerusform>
            <numerusform>%n minutes ahead of plan. Take your time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind plan.</source>
        <translation>
            <numerusform>%n minute behind plan.</numerusform>
            <numerusform>%n minutes behind plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowLine</name>
    <message numerus="yes">
        <source>again in %n second(s)</source>
        <translation>
            <numerusform>again in %n second</numerusform>
            <numerusform>again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageRunner</name>
    <message numerus="yes">
        <source>%Ln colleague(s)</source>
        <translation>
            <numerusform>%Ln colleague</numerusform>
            <numerusform>%Ln colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksScene</name>
    <message numerus="yes">
        <source>%Ln colleague(s) are on their feet</source>
        <translation>
            <numerusform>%Ln colleague is on their feet</numerusform>
            <numerusform>%Ln colleagues are on their feet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%n message(s) wait for the connection</source>
        <translation>
            <numerusform>%n message waits for the connection</numerusform>
            <numerusform>%n messages wait for the connection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingMoments</name>
    <message numerus="yes">
        <source>%Ln moment(s) of pride</source>
        <translation>
            <numerusform>%Ln moment of pride</numerusform>
            <numerusform>%Ln moments of pride</numerusform>
        </translation>
    </message>
</context>
</TS>
