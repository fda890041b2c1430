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
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%n correction(s) later</source>
        <comment>below a meeting in a list</comment>
        <translation>
            <numerusform>%n correction later</numerusform>
            <numerusform>%n corrections later</numerusform>
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
    <message numerus="yes">
        <source>%n need you</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
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
    <name>StatusScreen</name>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>%1 rate a year, per cent</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are due.</source>
        <translation>
            <numerusform>%n visit is due.</numerusform>
            <numerusform>%n visits are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups meet this week.</source>
        <translation>
            <numerusform>%n group meets this week.</numerusform>
            <numerusform>%n groups meet this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait to be checked.</source>
        <translation>
            <numerusform>%n application waits to be checked.</numerusform>
            <numerusform>%n applications wait to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings are not in the books.</source>
        <translation>
            <numerusform>%n planned meeting is not in the books.</numerusform>
            <numerusform>%n planned meetings are not in the books.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the books</source>
        <extracomment>Button: opens the pictures of the books that an earlier visit brought along</extracomment>
        <translation>
            <numerusform>%n picture of the books</numerusform>
            <numerusform>%n pictures of the books</numerusform>
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
    <name>sakhi::screens::AmountStep</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
    <name>sakhi::screens::ApplyPage</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
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
    <name>sakhi::screens::ChecksCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>How long a group has met</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ClosePanel</name>
    <message numerus="yes">
        <source>%n things are missing</source>
        <comment>before the meeting can be closed</comment>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came</source>
        <translation>
            <numerusform>%n member came</numerusform>
            <numerusform>%n members came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ConductCard</name>
    <message numerus="yes">
        <source>Attendance at the last %n meetings: %1</source>
        <extracomment>Name of a row of marks: %n meetings; %1 &quot;present 20, late 1&quot;</extracomment>
        <translation>
            <numerusform>Attendance at the last meeting: %1</numerusform>
            <numerusform>Attendance at the last %n meetings: %1</numerusform>
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
    <name>sakhi::screens::GroupSetupPage</name>
    <message numerus="yes">
        <source>%n on the roll</source>
        <translation>
            <numerusform>%n on the roll</numerusform>
            <numerusform>%n on the roll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the roll.</source>
        <translation>
            <numerusform>%n member is on the roll.</numerusform>
            <numerusform>%n members are on the roll.</numerusform>
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
    <name>sakhi::screens::LoansCard</name>
    <message numerus="yes">
        <source>%1 on %2 for %n month(s)</source>
        <extracomment>%1 rupees lent, %2 a day, %n months</extracomment>
        <translation>
            <numerusform>%1 on %2 for %n month</numerusform>
            <numerusform>%1 on %2 for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue, %n day(s)</source>
        <translation>
            <numerusform>%1 overdue, %n day</numerusform>
            <numerusform>%1 overdue, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::LoansPanel</name>
    <message numerus="yes">
        <source>%1 · %n months · %2 % a year · resolution %3</source>
        <extracomment>Terms of a loan: purpose, months, rate a year, number of the resolution</extracomment>
        <translation>
            <numerusform>%1 · %n month · %2 % a year · resolution %3</numerusform>
            <numerusform>%1 · %n months · %2 % a year · resolution %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n months</source>
        <translation>
            <numerusform>%1 · %n month</numerusform>
            <numerusform>%1 · %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MeetingModel</name>
    <message numerus="yes">
        <source>%1 overdue, %n days</source>
        <extracomment>Under a member&apos;s name: what she has not paid in time, and for how long</extracomment>
        <translation>
            <numerusform>%1 overdue, %n day</numerusform>
            <numerusform>%1 overdue, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MeetingPage</name>
    <message numerus="yes">
        <source>%n rows differ</source>
        <extracomment>How many rows are other than pre-filled</extracomment>
        <translation>
            <numerusform>%n row differs</numerusform>
            <numerusform>%n rows differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came.</source>
        <translation>
            <numerusform>%n member came.</numerusform>
            <numerusform>%n members came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <comment>before the meeting can be closed</comment>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n loans</source>
        <translation>
            <numerusform>%1 · %n loan</numerusform>
            <numerusform>%1 · %n loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came</source>
        <translation>
            <numerusform>%n member came</numerusform>
            <numerusform>%n members came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MembersForm</name>
    <message numerus="yes">
        <source>%n members are on the roll.</source>
        <translation>
            <numerusform>%n member is on the roll.</numerusform>
            <numerusform>%n members are on the roll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MembersScreen</name>
    <message numerus="yes">
        <source>%n on the roll</source>
        <translation>
            <numerusform>%n on the roll</numerusform>
            <numerusform>%n on the roll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are on the roll.</source>
        <translation>
            <numerusform>%n member is on the roll.</numerusform>
            <numerusform>%n members are on the roll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are behind with a payment.</source>
        <translation>
            <numerusform>%n of them is behind with a payment.</numerusform>
            <numerusform>%n of them are behind with a payment.</numerusform>
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
    <name>sakhi::screens::PaperDialog</name>
    <message numerus="yes">
        <source>%n paper(s) went to the printer.</source>
        <translation>
            <numerusform>%n paper went to the printer.</numerusform>
            <numerusform>%n papers went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PhotoRow</name>
    <message numerus="yes">
        <source>%n pictures were left out: a visit holds six.</source>
        <extracomment>More than six pictures were chosen</extracomment>
        <translation>
            <numerusform>%n picture was left out: a visit holds six.</numerusform>
            <numerusform>%n pictures were left out: a visit holds six.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ProfileCard</name>
    <message numerus="yes">
        <source>%1 · %n year(s)</source>
        <translation>
            <numerusform>%1 · %n year</numerusform>
            <numerusform>%1 · %n years</numerusform>
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
    <name>sakhi::screens::TotalsRow</name>
    <message numerus="yes">
        <source>Total, %n members</source>
        <extracomment>Under the rows of the meeting</extracomment>
        <translation>
            <numerusform>Total, %n member</numerusform>
            <numerusform>Total, %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <extracomment>How many came to the meeting</extracomment>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::VisitForm</name>
    <message numerus="yes">
        <source>%n points have no answer yet.</source>
        <translation>
            <numerusform>%n point has no answer yet.</numerusform>
            <numerusform>%n points have no answer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::shell::AccountForm</name>
    <message numerus="yes">
        <source>At least %n signs. Four words that only you would put together are best.</source>
        <translation>
            <numerusform>At least %n sign. Four words that only you would put together are best.</numerusform>
            <numerusform>At least %n signs. Four words that only you would put together are best.</numerusform>
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
