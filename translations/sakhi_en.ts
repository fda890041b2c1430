<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message numerus="yes">
        <source>Request to the bank, %n members</source>
        <comment>n women have a share in it</comment>
        <translation>
            <numerusform>Request to the bank, %n member</numerusform>
            <numerusform>Request to the bank, %n members</numerusform>
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
    <name>Spoken</name>
    <message numerus="yes">
        <source>%1 for %n month(s).</source>
        <comment>read aloud: rupees approved</comment>
        <translation>
            <numerusform>%1 for %n month.</numerusform>
            <numerusform>%1 for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for %2 for %n month(s).</source>
        <comment>read aloud: name, rupees</comment>
        <translation>
            <numerusform>%1 asks for %2 for %n month.</numerusform>
            <numerusform>%1 asks for %2 for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) behind.</source>
        <comment>read aloud: with instalments</comment>
        <translation>
            <numerusform>%n member is behind.</numerusform>
            <numerusform>%n members are behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open application(s).</source>
        <comment>read aloud</comment>
        <translation>
            <numerusform>%n open application.</numerusform>
            <numerusform>%n open applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ActPanel</name>
    <message numerus="yes">
        <source>Put %n application(s) into one request to the bank?</source>
        <translation>
            <numerusform>Put %n application into one request to the bank?</numerusform>
            <numerusform>Put %n applications into one request to the bank?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationPane</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>checks of policy</comment>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), %1 % a year</source>
        <translation>
            <numerusform>%n month, %1 % a year</numerusform>
            <numerusform>%n months, %1 % a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n with the group</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%n with the group</numerusform>
            <numerusform>%n with the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the bank</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%n with the bank</numerusform>
            <numerusform>%n with the bank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked, %1</source>
        <extracomment>Above the list: how many applications are ticked, and what they ask for together</extracomment>
        <translation>
            <numerusform>%n ticked, %1</numerusform>
            <numerusform>%n ticked, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplyPanel</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::AppraisalScreen</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>waiting %n day</numerusform>
            <numerusform>waiting %n days</numerusform>
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
            <numerusform>The other %n member owes nothing that is late.</numerusform>
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
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), no fault. The first: %1</source>
        <translation>
            <numerusform>%n remark, no fault. The first: %1</numerusform>
            <numerusform>%n remarks, no fault. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the folder</source>
        <translation>
            <numerusform>%n fault in the folder</numerusform>
            <numerusform>%n faults in the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in the %n other group(s)</source>
        <translation>
            <numerusform>&amp;Bring in the %n other group</numerusform>
            <numerusform>&amp;Bring in the %n other groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with new records. They can be opened now.</source>
        <translation>
            <numerusform>%n group with new records. It can be opened now.</numerusform>
            <numerusform>%n groups with new records. They can be opened now.</numerusform>
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
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::QueueScreen</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the longest for %n day(s)</source>
        <translation>
            <numerusform>the longest for %n day</numerusform>
            <numerusform>the longest for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ScoreCard</name>
    <message numerus="yes">
        <source>Books closed up to %1, %n meeting(s) in 12 months.</source>
        <translation>
            <numerusform>Books closed up to %1, %n meeting in 12 months.</numerusform>
            <numerusform>Books closed up to %1, %n meetings in 12 months.</numerusform>
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
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::TermsCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::voice::VoiceNote</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>While recording: the time so far, and the seconds left</extracomment>
        <translation>
            <numerusform>%1, %n s left</numerusform>
            <numerusform>%1, %n s left</numerusform>
        </translation>
    </message>
</context>
</TS>
