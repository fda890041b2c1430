<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message numerus="yes">
        <source>Request to the bank, %n members</source>
        <comment>n women have a share in it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ActPanel</name>
    <message numerus="yes">
        <source>Put %n application(s) into one request to the bank?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationPane</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>checks of policy</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), %1 % a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n with the group</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the bank</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked, %1</source>
        <extracomment>Above the list: how many applications are ticked, and what they ask for together</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplyPanel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::AppraisalScreen</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::BehindCard</name>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>How many instalments are unpaid; %1 is &quot;57 days late&quot;</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalments, %1</source>
        <translation>
            <numerusform>%n instalment, %1</numerusform>
            <numerusform>%n instalments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n members owe nothing that is late.</source>
        <translation>
            <numerusform>The other member owes nothing that is late.</numerusform>
            <numerusform>The other %n members owe nothing that is late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::GroupHome</name>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>In the head of a page, beside the date</extracomment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ImportPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>groups</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), no fault. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in the %n other group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with new records. They can be opened now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::NextMeetingCard</name>
    <message numerus="yes">
        <source>%1: %n instalments late</source>
        <extracomment>A member (%1) and how many instalments she has not paid in time</extracomment>
        <translation>
            <numerusform>%1: %n instalment late</numerusform>
            <numerusform>%1: %n instalments late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more members are late</source>
        <extracomment>Members who are late with instalments, besides those named above</extracomment>
        <translation>
            <numerusform>%n more member is late</numerusform>
            <numerusform>%n more members are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications open</source>
        <translation>
            <numerusform>%n application open</numerusform>
            <numerusform>%n applications open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <comment>until the next meeting</comment>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OpenApplicationsModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::QueueModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a request waits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::QueueScreen</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the longest for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ScoreCard</name>
    <message numerus="yes">
        <source>Books closed up to %1, %n meeting(s) in 12 months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ScorePage</name>
    <message numerus="yes">
        <source>%n meetings in 12 months</source>
        <translation>
            <numerusform>%n meeting in 12 months</numerusform>
            <numerusform>%n meetings in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::SharesCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>Beside the title: how many members share in the request</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::TermsCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
