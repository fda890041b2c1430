<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>Act</name>
    <message>
        <source>Apply</source>
        <translation>आवेदन करें</translation>
    </message>
    <message>
        <source>Put into a request to the bank</source>
        <translation>बैंक के आवेदन में जोड़ें</translation>
    </message>
    <message>
        <source>Forward to the bank</source>
        <translation>बैंक को भेजें</translation>
    </message>
    <message>
        <source>Grant from own funds</source>
        <translation>समूह के पैसे से मंज़ूर करें</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>कारण देकर नामंज़ूर करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>आवेदन वापस लें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>नामंज़ूर करें</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Another purpose</source>
        <comment>of a loan: told in the note</comment>
        <translation>कोई और काम</translation>
    </message>
    <message numerus="yes">
        <source>Request to the bank, %n members</source>
        <comment>n women have a share in it</comment>
        <translation>
            <numerusform>बैंक का आवेदन, %n सदस्य</numerusform>
            <numerusform>बैंक का आवेदन, %n सदस्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyPanel</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>member: name, w/o husband, number</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>AttendanceMarks</name>
    <message>
        <source>not recorded</source>
        <extracomment>A meeting whose attendance nobody wrote down</extracomment>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A meeting of the strip: %1 day, %2 present, late ...</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Records imported</source>
        <translation>रिकॉर्ड लाए गए</translation>
    </message>
    <message>
        <source>Loan applied for</source>
        <translation>कर्ज़ का आवेदन</translation>
    </message>
    <message>
        <source>Request to the bank made</source>
        <translation>बैंक के लिए आवेदन बना</translation>
    </message>
    <message>
        <source>Request forwarded</source>
        <translation>बैंक को भेजा</translation>
    </message>
    <message>
        <source>Granted from own funds</source>
        <translation>समूह के पैसे से मंज़ूर</translation>
    </message>
    <message>
        <source>Rejected by the group</source>
        <translation>समूह ने नामंज़ूर किया</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>फ़ैसला हुआ</translation>
    </message>
    <message>
        <source>Score kept</source>
        <translation>स्कोर दर्ज</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>खाता बना</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>खाता बदला</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>प्रवेश किया</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>ग़लत पासवर्ड</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापा</translation>
    </message>
    <message>
        <source>Member joined</source>
        <translation>सदस्य जुड़ी</translation>
    </message>
    <message>
        <source>Member&apos;s particulars changed</source>
        <translation>सदस्य का विवरण बदला</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>सदस्य ने समूह छोड़ा</translation>
    </message>
    <message>
        <source>Office bearers chosen</source>
        <translation>पदाधिकारी चुने गए</translation>
    </message>
    <message>
        <source>Group handed over</source>
        <translation>समूह सौंपा गया</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>पासवर्ड नया किया गया</translation>
    </message>
    <message>
        <source>Visit recorded</source>
        <translation>मुलाक़ात लिखी गई</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>बैठक पूरी की</translation>
    </message>
    <message>
        <source>Meeting opened again</source>
        <translation>बैठक दोबारा खोली</translation>
    </message>
    <message>
        <source>Entries corrected</source>
        <translation>प्रविष्टियाँ सुधारीं</translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>समूह जोड़ा गया</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>समूह बदला गया</translation>
    </message>
    <message>
        <source>Cut-off sheet recorded</source>
        <translation>शुरुआती पर्चा दर्ज हुआ</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Low risk</source>
        <translation>कम जोखिम</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>ज़्यादा जोखिम</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Cash in the box</source>
        <translation>पेटी में नकद</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>Loans to members</source>
        <translation>सदस्यों को कर्ज़</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>पेशगी</translation>
    </message>
    <message>
        <source>Things the group owns</source>
        <translation>समूह का सामान</translation>
    </message>
    <message>
        <source>Opening difference</source>
        <translation>शुरू का अंतर</translation>
    </message>
    <message>
        <source>Compulsory savings</source>
        <translation>नियमित बचत</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>स्वैच्छिक बचत</translation>
    </message>
    <message>
        <source>Loans of the bank</source>
        <translation>बैंक के कर्ज़</translation>
    </message>
    <message>
        <source>Loans of the federation</source>
        <translation>संघ के कर्ज़</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>देना बाकी</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>सुलझाना बाकी</translation>
    </message>
    <message>
        <source>Revolving fund</source>
        <translation>रिवॉल्विंग फंड</translation>
    </message>
    <message>
        <source>Other grants held</source>
        <translation>दूसरे अनुदान</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>सुरक्षित निधि</translation>
    </message>
    <message>
        <source>Opening surplus</source>
        <translation>शुरू की बढ़त</translation>
    </message>
    <message>
        <source>Interest on members&apos; loans</source>
        <translation>सदस्यों के कर्ज़ का ब्याज</translation>
    </message>
    <message>
        <source>Interest from the bank</source>
        <translation>बैंक से ब्याज</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>जुर्माना</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Interest and charges of the bank</source>
        <translation>बैंक का ब्याज और शुल्क</translation>
    </message>
    <message>
        <source>Bookkeeper&apos;s honorarium</source>
        <translation>बुक कीपर का मानदेय</translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation>कागज़-कलम</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>यात्रा</translation>
    </message>
    <message>
        <source>Meeting expenses</source>
        <translation>बैठक का खर्च</translation>
    </message>
    <message>
        <source>Loans given up</source>
        <translation>छोड़े गए कर्ज़</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>दूसरी आय</translation>
    </message>
    <message>
        <source>Other expenses</source>
        <translation>दूसरे खर्च</translation>
    </message>
    <message>
        <source>Cash short or over</source>
        <translation>नकद कमी/अधिकता</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Loans repaid</source>
        <translation>कर्ज़ की वापसी</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <translation>कर्ज़ पर ब्याज</translation>
    </message>
    <message>
        <source>Drawn from the bank</source>
        <translation>बैंक से निकाला</translation>
    </message>
    <message>
        <source>Paid into the bank</source>
        <translation>बैंक में जमा</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Loan of the bank received</source>
        <translation>बैंक का कर्ज़ मिला</translation>
    </message>
    <message>
        <source>Loan of the bank repaid</source>
        <translation>बैंक का कर्ज़ चुकाया</translation>
    </message>
    <message>
        <source>Savings handed back</source>
        <translation>बचत लौटाई</translation>
    </message>
    <message>
        <source>Other receipts</source>
        <translation>दूसरी आमदनी</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Compulsory saving</source>
        <translation>नियमित बचत</translation>
    </message>
    <message>
        <source>Voluntary saving</source>
        <translation>स्वैच्छिक बचत</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>जुर्माना</translation>
    </message>
    <message>
        <source>Compulsory saving handed back</source>
        <translation>नियमित बचत लौटाई</translation>
    </message>
    <message>
        <source>Voluntary saving handed back</source>
        <translation>स्वैच्छिक बचत लौटाई</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>मूलधन चुकाया</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>ब्याज दिया</translation>
    </message>
    <message>
        <source>Other receipt or expense</source>
        <translation>दूसरी आमदनी या खर्च</translation>
    </message>
    <message>
        <source>Regular meeting</source>
        <translation>नियमित बैठक</translation>
    </message>
    <message>
        <source>Special meeting</source>
        <translation>विशेष बैठक</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>टाली गई</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>हाज़िर</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>छुट्टी पर</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ग़ैरहाज़िर</translation>
    </message>
    <message>
        <source>Payment between meetings</source>
        <translation>बैठकों के बीच भुगतान</translation>
    </message>
    <message>
        <source>Held without quorum</source>
        <translation>बिना कोरम की बैठक</translation>
    </message>
</context>
<context>
    <name>BooksScreen</name>
    <message>
        <source>%1: reversed</source>
        <comment>a correction takes back what stood; the account</comment>
        <translation>%1: उलटा गया</translation>
    </message>
    <message>
        <source>%1: entered anew</source>
        <comment>a correction enters what stands now; the account</comment>
        <translation>%1: फिर से लिखा गया</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>why a closed meeting was corrected</comment>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>head of a column</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>head of a column: its number</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Particulars</source>
        <comment>head of a column: what a line is for</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Paid in</source>
        <comment>head of a column: savings</comment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>head of a column: savings</comment>
        <translation>निकासी</translation>
    </message>
    <message>
        <source>Lent</source>
        <comment>head of a column</comment>
        <translation>कर्ज़ दिया</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>head of a column: principal</comment>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>head of a column</comment>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>head of a column</comment>
        <translation>आया</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>head of a column</comment>
        <translation>गया</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>head of a column</comment>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <comment>sum of a book: amount before the first line</comment>
        <translation>शुरू में %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>sum of a book: amount</comment>
        <translation>आया %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <comment>sum of a book: amount</comment>
        <translation>गया %1</translation>
    </message>
    <message>
        <source>closing %1</source>
        <comment>sum of a book: amount after the last line</comment>
        <translation>अंत में %1</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>head of a column</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>head of a column: balance before</comment>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>head of a column: balance after</comment>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Loan</source>
        <comment>head of a column: code</comment>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>Borrower</source>
        <comment>head of a column</comment>
        <translation>कर्ज़ लेने वाली</translation>
    </message>
    <message>
        <source>Lent on</source>
        <comment>head of a column: day</comment>
        <translation>कब दिया</translation>
    </message>
    <message>
        <source>Owes</source>
        <comment>head of a column: principal</comment>
        <translation>बाकी कर्ज़</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>head of a column</comment>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Days late</source>
        <comment>head of a column</comment>
        <translation>देरी के दिन</translation>
    </message>
    <message>
        <source>The group, from the bank</source>
        <comment>borrower of a bank loan</comment>
        <translation>समूह, बैंक से</translation>
    </message>
    <message>
        <source>repaid %1</source>
        <comment>sum of loans: principal</comment>
        <translation>चुकाया %1</translation>
    </message>
    <message>
        <source>owed %1</source>
        <comment>sum of loans: principal</comment>
        <translation>बाकी %1</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a column: number of a meeting</comment>
        <translation>सं.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>head of a column: of a meeting</comment>
        <translation>कैसी</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>head of a column</comment>
        <translation>हाज़िर</translation>
    </message>
    <message>
        <source>Collected</source>
        <comment>head of a column</comment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <comment>head of a column</comment>
        <translation>अंत का नकद</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) later</source>
        <comment>below a meeting in a list</comment>
        <translation>
            <numerusform>बाद में %n सुधार</numerusform>
            <numerusform>बाद में %n सुधार</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>present; on the roll</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <comment>sum of meetings</comment>
        <translation>जमा %1</translation>
    </message>
    <message>
        <source>lent %1</source>
        <comment>sum of meetings</comment>
        <translation>कर्ज़ दिया %1</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>head of a column</comment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Debit</source>
        <comment>head of a column</comment>
        <translation>नामे</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>head of a column</comment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>debit %1</source>
        <comment>sum of the trial balance</comment>
        <translation>नामे %1</translation>
    </message>
    <message>
        <source>credit %1</source>
        <comment>sum of the trial balance</comment>
        <translation>जमा %1</translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <comment>who led the meeting</comment>
        <translation>अध्यक्षता: %1</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <comment>of a meeting</comment>
        <translation>जगह दर्ज नहीं</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <comment>members at a meeting</comment>
        <translation>%2 में से %1 हाज़िर</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Opening cash: %1</source>
        <translation>शुरू का नकद: %1</translation>
    </message>
    <message>
        <source>Closing cash: %1</source>
        <translation>अंत का नकद: %1</translation>
    </message>
    <message>
        <source>Box and books differed by %1: %2</source>
        <comment>amount; reason</comment>
        <translation>पेटी और बही में %1 का अंतर था: %2</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Corrected later</source>
        <translation>बाद में सुधारा गया</translation>
    </message>
    <message>
        <source>%1: %2 stood as %3, stands as %4</source>
        <comment>day; entry; amounts</comment>
        <translation>%1: %2 पहले %3 था, अब %4 है</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Group active 6 months or more</source>
        <translation>समूह 6 महीने या ज़्यादा से सक्रिय</translation>
    </message>
    <message>
        <source>Group score 60 or more</source>
        <translation>समूह स्कोर 60 या ज़्यादा</translation>
    </message>
    <message>
        <source>No overdue in the group</source>
        <translation>समूह में कोई बकाया नहीं</translation>
    </message>
    <message>
        <source>No bank loan overdue</source>
        <translation>बैंक के कर्ज़ में कोई बकाया नहीं</translation>
    </message>
    <message>
        <source>Resolution of the group</source>
        <translation>समूह का प्रस्ताव</translation>
    </message>
    <message>
        <source>Members&apos; shares add up to the loan</source>
        <translation>सदस्यों के हिस्से मिलाकर कर्ज़ के बराबर</translation>
    </message>
    <message>
        <source>Debt of each member up to ₹1,00,000</source>
        <translation>हर सदस्य पर कर्ज़ ₹1,00,000 तक</translation>
    </message>
    <message>
        <source>All instalments up to 50 % of income</source>
        <translation>सब किश्तें आमदनी के 50 % तक</translation>
    </message>
    <message>
        <source>Household income up to ₹3,00,000 a year</source>
        <translation>परिवार की आमदनी साल में ₹3,00,000 तक</translation>
    </message>
    <message>
        <source>One open application a member</source>
        <translation>हर सदस्य का एक ही खुला आवेदन</translation>
    </message>
    <message>
        <source>Every borrower is on the roll</source>
        <translation>कर्ज़ लेने वाली हर महिला समूह की सदस्य</translation>
    </message>
    <message>
        <source>Credit bureau report of every member</source>
        <translation>हर सदस्य की साख रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Used last</source>
        <comment>title over commands</comment>
        <translation>पिछली बार किए काम</translation>
    </message>
    <message>
        <source>On this page</source>
        <comment>title over commands</comment>
        <translation>इस पन्ने पर</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>title over commands</comment>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>title over commands: look, lock ...</comment>
        <translation>प्रोग्राम</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>The group&apos;s overdue is paid before disbursement</source>
        <translation>कर्ज़ देने से पहले समूह का बकाया चुकाया जाए</translation>
    </message>
    <message>
        <source>Bills within 15 days of disbursement</source>
        <translation>कर्ज़ मिलने के 15 दिन में बिल</translation>
    </message>
    <message>
        <source>Smaller share where the instalment is too high</source>
        <translation>जहाँ किश्त ज़्यादा है वहाँ छोटा हिस्सा</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>&quot;%1&quot; is not a word this place knows.</source>
        <translation>&quot;%1&quot; यहाँ का शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the listed words.</source>
        <translation>सूची में से एक शब्द चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Type digits only, with at most two after the point.</source>
        <translation>केवल अंक लिखें, दशमलव के बाद ज़्यादा से ज़्यादा दो।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money.</source>
        <translation>&quot;%1&quot; रकम नहीं है।</translation>
    </message>
    <message>
        <source>Type rupees, like 1,250 or 1250.50.</source>
        <translation>रुपये लिखें, जैसे 1,250 या 1250.50।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation>&quot;%1&quot; कैलेंडर की तारीख नहीं है।</translation>
    </message>
    <message>
        <source>Type day, month and year, like 20/11/2026.</source>
        <translation>दिन, महीना और साल लिखें, जैसे 20/11/2026।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a record.</source>
        <translation>&quot;%1&quot; किसी रिकॉर्ड की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Copy it again from the list.</source>
        <translation>इसे सूची से फिर लें।</translation>
    </message>
    <message>
        <source>%1 is outside what is allowed here.</source>
        <translation>%1 यहाँ की सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>Check the figure and type it again.</source>
        <translation>आँकड़ा जाँचें और फिर लिखें।</translation>
    </message>
    <message>
        <source>The amounts are too large to add up.</source>
        <translation>रकमें इतनी बड़ी हैं कि जुड़ नहीं सकतीं।</translation>
    </message>
    <message>
        <source>Check the largest figures for a slip.</source>
        <translation>सबसे बड़े आँकड़ों में ग़लती देखें।</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>%1 नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Check the name, or put in the pen drive again.</source>
        <translation>नाम जाँचें, या पेन ड्राइव फिर लगाएँ।</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that you may open it and that the disk is well.</source>
        <translation>देखें कि आप इसे खोल सकती हैं और डिस्क ठीक है।</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not read as it was written.</source>
        <translation>%1 ख़राब है: यह वैसी नहीं पढ़ी जाती जैसी लिखी गई थी।</translation>
    </message>
    <message>
        <source>Use another copy of it.</source>
        <translation>इसकी दूसरी प्रति लें।</translation>
    </message>
    <message>
        <source>%1 is larger than this place takes.</source>
        <translation>%1 यहाँ के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>छोटी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>%1 is of a kind this program does not know.</source>
        <translation>%1 ऐसी फ़ाइल है जिसे यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>देखें कि यह सही फ़ाइल है।</translation>
    </message>
    <message>
        <source>%1 does not fit here.</source>
        <translation>%1 यहाँ ठीक नहीं बैठती।</translation>
    </message>
    <message>
        <source>Check that it belongs to these records.</source>
        <translation>देखें कि यह इन्हीं रिकॉर्ड की है।</translation>
    </message>
    <message>
        <source>There are no records at %1 yet.</source>
        <translation>%1 पर अभी कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Create them first, or choose another place.</source>
        <translation>पहले बनाएँ, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>There are records at %1 already.</source>
        <translation>%1 पर पहले से रिकॉर्ड हैं।</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation>दूसरा नाम चुनें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The records at %1 are open in another window.</source>
        <translation>%1 के रिकॉर्ड दूसरी खिड़की में खुले हैं।</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>पहले वह खिड़की बंद करें।</translation>
    </message>
    <message>
        <source>The records were written by a newer SakhiCircle.</source>
        <translation>रिकॉर्ड नए SakhiCircle से लिखे गए हैं।</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>प्रोग्राम को नया करें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>%1 does not hold records of SakhiCircle.</source>
        <translation>%1 में SakhiCircle के रिकॉर्ड नहीं हैं।</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>सही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file of the records is damaged.</source>
        <translation>रिकॉर्ड की फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>Do not write in it. Take the newest backup.</source>
        <translation>इसमें न लिखें। सबसे नई बैकअप प्रति लें।</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored.</source>
        <translation>डिस्क भरी है, इसलिए कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>कुछ जगह खाली करके फिर करें।</translation>
    </message>
    <message>
        <source>The records could not be read or written (%1).</source>
        <translation>रिकॉर्ड पढ़े या लिखे नहीं जा सके (%1)।</translation>
    </message>
    <message>
        <source>Do it again; if it stays so, restart the computer.</source>
        <translation>फिर करें; वैसा ही रहे तो कंप्यूटर फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The disk did not say whether the last act was stored.</source>
        <translation>डिस्क ने नहीं बताया कि पिछला काम दर्ज हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Open the records again and look before you repeat it.</source>
        <translation>दोहराने से पहले रिकॉर्ड फिर खोलकर देखें।</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>नाम या पासवर्ड सही नहीं है।</translation>
    </message>
    <message>
        <source>Type both again; look at Caps Lock.</source>
        <translation>दोनों फिर लिखें; Caps Lock देखें।</translation>
    </message>
    <message>
        <source>Too many wrong passwords. The account rests for %1 seconds.</source>
        <translation>कई बार ग़लत पासवर्ड लिखा गया। खाता %1 सेकंड रुकेगा।</translation>
    </message>
    <message>
        <source>Wait, then try once more. Nothing is lost.</source>
        <translation>रुकें, फिर एक बार और कोशिश करें। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>This password is easy to guess: %1.</source>
        <translation>यह पासवर्ड आसानी से पहचाना जा सकता है: %1।</translation>
    </message>
    <message>
        <source>Take four words that only you would put together.</source>
        <translation>चार शब्द लें जो केवल आप साथ जोड़ेंगी।</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>आपके खाते को यहाँ यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask the person whose task it is.</source>
        <translation>जिनका यह काम है उनसे कहें।</translation>
    </message>
    <message>
        <source>The bank has not confirmed this manager&apos;s account yet, so it decides nothing.</source>
        <translation>बैंक ने अभी इस प्रबंधक के खाते की पुष्टि नहीं की है, इसलिए यह कोई फ़ैसला नहीं करता।</translation>
    </message>
    <message>
        <source>Bring in the bank&apos;s signed file, or let a confirmed manager decide.</source>
        <translation>बैंक की हस्ताक्षरित फ़ाइल लाएँ, या पुष्ट प्रबंधक फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>किसी ने प्रवेश नहीं किया है।</translation>
    </message>
    <message>
        <source>Sign in first: --user NAME --password-file FILE.</source>
        <translation>पहले प्रवेश करें: --user NAME --password-file FILE।</translation>
    </message>
    <message>
        <source>There is no %1 here.</source>
        <translation>यहाँ %1 नहीं है।</translation>
    </message>
    <message>
        <source>Look it up in the list.</source>
        <translation>सूची में देखें।</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name or open the one that is there.</source>
        <translation>दूसरा नाम चुनें या जो है उसे खोलें।</translation>
    </message>
    <message>
        <source>The folder has %1 faults, so nothing was stored.</source>
        <translation>फ़ोल्डर में %1 ग़लतियाँ हैं, इसलिए कुछ दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Mend the rows that are listed, then import again.</source>
        <translation>सूची की पंक्तियाँ ठीक करें, फिर लाएँ।</translation>
    </message>
    <message>
        <source>A rule does not allow this: %1.</source>
        <translation>एक नियम इसकी अनुमति नहीं देता: %1।</translation>
    </message>
    <message>
        <source>Change what the rule names, then do it again.</source>
        <translation>नियम में बताई बात बदलें, फिर करें।</translation>
    </message>
    <message>
        <source>The application is no longer at that step: %1.</source>
        <translation>आवेदन अब उस चरण पर नहीं है: %1।</translation>
    </message>
    <message>
        <source>Look at where it stands now.</source>
        <translation>देखें कि वह अब कहाँ है।</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>कुछ छूटा है: %1।</translation>
    </message>
    <message>
        <source>Fill it in, then do it again.</source>
        <translation>इसे भरें, फिर करें।</translation>
    </message>
    <message>
        <source>The model is not usable: %1.</source>
        <translation>मॉडल काम का नहीं है: %1।</translation>
    </message>
    <message>
        <source>The model asks for other columns: %1.</source>
        <translation>मॉडल दूसरे कॉलम माँगता है: %1।</translation>
    </message>
    <message>
        <source>Use rows with the columns it was trained on.</source>
        <translation>वे पंक्तियाँ लें जिनके कॉलम पर यह सिखाया गया।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोक दिया। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The call is not right: %1.</source>
        <translation>आदेश सही नहीं है: %1।</translation>
    </message>
    <message>
        <source>See sakhi --help.</source>
        <translation>sakhi --help देखें।</translation>
    </message>
    <message>
        <source>The program made a mistake (%1).</source>
        <translation>प्रोग्राम से ग़लती हुई (%1)।</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the people who support you.</source>
        <translation>कुछ बदला नहीं गया। मदद करने वालों को बताएँ।</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>कर्ज़ वापसी</translation>
    </message>
    <message>
        <source>Saving a member a year</source>
        <translation>हर सदस्य की सालाना बचत</translation>
    </message>
    <message>
        <source>Compulsory saving</source>
        <translation>नियमित बचत</translation>
    </message>
    <message>
        <source>Voluntary saving</source>
        <translation>स्वैच्छिक बचत</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>हुई बैठकें</translation>
    </message>
    <message>
        <source>Savings on time</source>
        <translation>समय पर बचत</translation>
    </message>
    <message>
        <source>Instalments on time</source>
        <translation>समय पर किश्तें</translation>
    </message>
    <message>
        <source>Money lent to members</source>
        <translation>सदस्यों को दिया पैसा</translation>
    </message>
    <message>
        <source>Members with a loan</source>
        <translation>कर्ज़ वाली सदस्य</translation>
    </message>
    <message>
        <source>More than 30 days late (PAR 30)</source>
        <translation>30 दिन से ज़्यादा देरी (PAR 30)</translation>
    </message>
    <message>
        <source>Members who left</source>
        <translation>समूह छोड़ने वाली सदस्य</translation>
    </message>
    <message>
        <source>Even saving, month by month</source>
        <translation>हर महीने बराबर बचत</translation>
    </message>
    <message>
        <source>Books closed on time</source>
        <translation>समय पर पूरी बहियाँ</translation>
    </message>
    <message>
        <source>Trend of attendance</source>
        <translation>हाज़िरी का रुझान</translation>
    </message>
    <message>
        <source>Trend of savings</source>
        <translation>बचत का रुझान</translation>
    </message>
    <message>
        <source>Trend of repayment</source>
        <translation>कर्ज़ वापसी का रुझान</translation>
    </message>
    <message>
        <source>Other factors</source>
        <translation>बाकी वजहें</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Here are the requests that groups sent to the bank and that nobody has decided yet. The oldest stands on top, so that nobody waits too long.</source>
        <translation>यहाँ वे माँगें हैं जो समूहों ने बैंक को भेजी हैं और जिन पर अभी फ़ैसला नहीं हुआ। सबसे पुरानी सबसे ऊपर है, ताकि किसी को ज़्यादा इंतज़ार न करना पड़े।</translation>
    </message>
    <message>
        <source>Choose one and press Enter, or Open appraisal. There you see the score, the reasons and the rules, and you decide.</source>
        <translation>एक चुनें और Enter दबाएँ, या “जाँच खोलें”। वहाँ स्कोर, उसकी वजहें और नियम दिखते हैं, और फ़ैसला आप करती हैं।</translation>
    </message>
    <message>
        <source>The buttons above the list show only a part of it: low risk, high risk, or more than seven days. All shows everything again.</source>
        <translation>सूची के ऊपर के बटन उसका एक हिस्सा दिखाते हैं: कम जोखिम, ज़्यादा जोखिम, या सात दिन से ज़्यादा। “सब” से फिर पूरी सूची दिखती है।</translation>
    </message>
    <message>
        <source>One request, with all that is known about it. At the left what is asked for, in the middle the score and why it is what it is, at the right the rules.</source>
        <translation>एक माँग, और उसके बारे में जो कुछ मालूम है। बाईं ओर क्या माँगा गया है, बीच में स्कोर और उसकी वजहें, दाईं ओर नियम।</translation>
    </message>
    <message>
        <source>The program recommends; you decide. Choose the decision, write the reason in a few words, and record it. The reason is printed, and the group reads it.</source>
        <translation>प्रोग्राम केवल सलाह देता है; फ़ैसला आपका है। फ़ैसला चुनें, कुछ शब्दों में कारण लिखें और दर्ज करें। कारण छपता है और समूह उसे पढ़ता है।</translation>
    </message>
    <message>
        <source>What if? tries another amount or another number of months. Nothing is recorded by it.</source>
        <translation>“ऐसा करें तो?” में दूसरी रकम या दूसरे महीने आज़माएँ। इससे कुछ दर्ज नहीं होता।</translation>
    </message>
    <message>
        <source>A mark of missing means that the records do not hold it. Ask the group; do not guess.</source>
        <translation>“नहीं है” का मतलब है कि वह रिकॉर्ड में नहीं है। समूह से पूछें; अंदाज़ा न लगाएँ।</translation>
    </message>
    <message>
        <source>Home shows how your group stands: the next meeting, the score, who is behind, and the applications that are open. Where you keep several groups, it lists them; Enter opens one.</source>
        <translation>मुख्य पन्ना दिखाता है कि आपका समूह कैसा चल रहा है: अगली बैठक, स्कोर, किसकी किश्त पीछे है, और कौन से आवेदन खुले हैं। कई समूह हों तो उनकी सूची दिखती है; Enter से एक खुलता है।</translation>
    </message>
    <message>
        <source>The three things beside the score are those that would raise it most. Press one to try it on the sliders.</source>
        <translation>स्कोर के पास की तीन बातें उसे सबसे ज़्यादा बढ़ाएँगी। किसी को दबाएँ और स्लाइडर पर आज़माएँ।</translation>
    </message>
    <message>
        <source>Here is what members ask for, and how far each application has come. Choose one to see its steps, the checks and the instalment.</source>
        <translation>यहाँ दिखता है कि सदस्य क्या माँग रही हैं और हर आवेदन कहाँ तक पहुँचा है। एक चुनें, तो उसके कदम, जाँच और किश्त दिखेगी।</translation>
    </message>
    <message>
        <source>The group grants an application from its own money, or puts several into one request to the bank, or says no with a reason. Each is a resolution of the meeting.</source>
        <translation>समूह अपने पैसे से आवेदन मंज़ूर करता है, या कई आवेदन एक साथ बैंक को भेजता है, या कारण बताकर मना करता है। हर एक बैठक का प्रस्ताव है।</translation>
    </message>
    <message>
        <source>A no is not the end: the reason stands there, and what she can do before she asks again.</source>
        <translation>मना होना अंत नहीं है: कारण वहीं लिखा है, और यह भी कि दोबारा माँगने से पहले वह क्या कर सकती है।</translation>
    </message>
    <message>
        <source>The score is a number from 0 to 100. It comes from savings, attendance and repayment as the group&apos;s books show them, and from nothing else.</source>
        <translation>स्कोर 0 से 100 के बीच की संख्या है। यह समूह की बही में लिखी बचत, हाज़िरी और किश्तों की चुकौती से बनता है, और किसी बात से नहीं।</translation>
    </message>
    <message>
        <source>Why shows what raises it and what lowers it, in points. Together with the average they make the score exactly.</source>
        <translation>“क्यों” दिखाता है कि किससे कितने अंक बढ़े और किससे घटे। औसत के साथ जोड़ने पर ठीक स्कोर बनता है।</translation>
    </message>
    <message>
        <source>Move a slider to see what a change would do. Nothing is recorded by it; Reset sets all back.</source>
        <translation>स्लाइडर चलाकर देखें कि बदलाव से क्या होगा। इससे कुछ दर्ज नहीं होता; “पहले जैसा” सब वापस कर देता है।</translation>
    </message>
    <message>
        <source>Keep this score writes it into the history, to be compared with later ones.</source>
        <translation>“यह स्कोर दर्ज करें” इसे इतिहास में रखता है, ताकि आगे के स्कोर से मिलान हो सके।</translation>
    </message>
    <message>
        <source>Records that stand in tables (CSV files) are brought in here: first choose their folder, then look at what was found, then bring it in.</source>
        <translation>तालिकाओं (CSV फ़ाइलों) में लिखे रिकॉर्ड यहाँ लाए जाते हैं: पहले उनका फ़ोल्डर चुनें, फिर देखें कि क्या मिला, फिर लाएँ।</translation>
    </message>
    <message>
        <source>Checking changes nothing. It names the file, the line and what is not right, so that you can mend it and check again.</source>
        <translation>जाँचने से कुछ नहीं बदलता। फ़ाइल, पंक्ति और जो ठीक नहीं है वह बताया जाता है, ताकि आप सुधारकर फिर जाँच सकें।</translation>
    </message>
    <message>
        <source>All of it comes in, or nothing: when something fails on the way, the records are as they were before.</source>
        <translation>या तो सब आता है, या कुछ नहीं: बीच में कुछ गड़बड़ हो, तो रिकॉर्ड पहले जैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Another group is chosen at the top left. Ctrl+K finds a group, a member or a loan by name or number, and a page or something to do by its words.</source>
        <translation>दूसरा समूह ऊपर बाईं ओर चुना जाता है। Ctrl+K से समूह, सदस्य या कर्ज़ नाम या नंबर से मिलता है, और कोई पन्ना या काम अपने शब्दों से।</translation>
    </message>
    <message>
        <source>New application: the member, the amount, what it is for. Her voice can be recorded with it. If the window locks meanwhile, what you typed is still there.</source>
        <translation>नया आवेदन: सदस्य, रकम और किस काम के लिए। साथ में उसकी आवाज़ रिकॉर्ड हो सकती है। बीच में ताला लग जाए, तो भी आपका लिखा हुआ वहीं मिलेगा।</translation>
    </message>
    <message>
        <source>Everybody on the roll has a row, and is filled in as present, paying the saving and the instalment that is due. Only what differs is typed: Space for who stayed away, digits over a figure, Enter down, Tab across.</source>
        <translation>हर सदस्य की एक पंक्ति है। सब पहले से हाज़िर हैं और बचत और किश्त भरी है। बस जो अलग है वही लिखें: जो नहीं आईं उनके लिए Space, रकम पर नए अंक, नीचे जाने के लिए Enter, आगे जाने के लिए Tab।</translation>
    </message>
    <message>
        <source>The steps above can be taken in any order. Tab stays in the grid until its end; F6 leaves it for the rest of the window, and brings you back.</source>
        <translation>ऊपर के काम किसी भी क्रम में हो सकते हैं। Tab तालिका के अंत तक उसी में रहता है; F6 से तालिका से बाहर और फिर वापस आते हैं।</translation>
    </message>
    <message>
        <source>Count the cash box at the right, note by note, or type the total. When books and box agree, close the meeting; the minutes can be printed then.</source>
        <translation>दाईं ओर नकद पेटी के नोट गिनें, या कुल रकम लिखें। हिसाब मिल जाए तो बैठक पूरी करें; फिर कार्यवाही छप सकती है।</translation>
    </message>
    <message>
        <source>Every key is kept at once. If the power fails, the meeting is there again up to the last one. A closed meeting can be reopened the same day.</source>
        <translation>जो भी लिखें वह उसी समय सहेजा जाता है। बिजली चली जाए, तो भी आख़िरी अक्षर तक सब मिलता है। पूरी की हुई बैठक उसी दिन दोबारा खुल सकती है।</translation>
    </message>
    <message>
        <source>All who belong to the group. Enter opens a member&apos;s page; the field above the list finds her by name or number, in either script.</source>
        <translation>समूह की सब सदस्य। Enter से सदस्य का पन्ना खुलता है; सूची के ऊपर नाम या नंबर से खोजें, किसी भी लिपि में।</translation>
    </message>
    <message>
        <source>New member takes a woman into the group. Office bearers notes who is president, secretary and treasurer. Hand over gives the records to another representative.</source>
        <translation>“नई सदस्य” से कोई समूह में आती हैं। “पदाधिकारी” में अध्यक्ष, सचिव और कोषाध्यक्ष लिखी जाती हैं। “सौंपें” से रिकॉर्ड दूसरी प्रतिनिधि को जाते हैं।</translation>
    </message>
    <message>
        <source>Who has left stays in the list under Left, with her passbook.</source>
        <translation>जो समूह छोड़ चुकीं, वे “छोड़ चुकीं” में अपनी पासबुक के साथ मिलती हैं।</translation>
    </message>
    <message>
        <source>One member: who she is, how she came, saved and repaid, what she owes, and her passbook.</source>
        <translation>एक सदस्य: वे कौन हैं, कितनी बैठकों में आईं, कितनी बचत और वापसी की, कितना देना है, और उनकी पासबुक।</translation>
    </message>
    <message>
        <source>Change corrects her particulars. Of an Aadhaar number only the last four digits are kept.</source>
        <translation>“बदलें” से उनकी जानकारी सुधरती है। आधार नंबर के केवल आख़िरी चार अंक रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Leaves settles her savings against her loans first, and shows what she gets or owes before anything is recorded.</source>
        <translation>“समूह छोड़ना” पहले उनकी बचत से कर्ज़ काटता है, और दर्ज करने से पहले दिखाता है कि उन्हें क्या मिलेगा या क्या देना है।</translation>
    </message>
    <message>
        <source>The group&apos;s books, from what was written in the meetings: cash and bank, each member&apos;s savings, each loan, the minutes, and a trial balance.</source>
        <translation>समूह की बहियाँ, जैसी बैठकों में लिखी गईं: नकद और बैंक, हर सदस्य की बचत, हर कर्ज़, कार्यवाही, और तलपट।</translation>
    </message>
    <message>
        <source>Choose a book and the days. Nothing is typed here; a mistake is mended in the meeting, or by a dated correction.</source>
        <translation>बही और तारीखें चुनें। यहाँ कुछ लिखा नहीं जाता; भूल बैठक में, या तारीख वाले सुधार से ठीक होती है।</translation>
    </message>
    <message>
        <source>Print makes the book that is shown, to be signed and kept with the register.</source>
        <translation>“छापें” से दिख रही बही छपती है, जिस पर हस्ताक्षर करके रजिस्टर के साथ रखें।</translation>
    </message>
    <message>
        <source>This is your own record: your meetings, your savings, what you owe and when, and how your group does.</source>
        <translation>यह आपका अपना रिकॉर्ड है: आपकी बैठकें, आपकी बचत, कितना और कब देना है, और आपका समूह कैसा चल रहा है।</translation>
    </message>
    <message>
        <source>A mark stands for each meeting: you came, you came late, you were on leave, or you stayed away.</source>
        <translation>हर बैठक का एक निशान है: हाज़िर, देर से, छुट्टी पर, या ग़ैरहाज़िर।</translation>
    </message>
    <message>
        <source>If something is not right, tell your representative. She can correct it with you.</source>
        <translation>कुछ ठीक न लगे, तो अपनी प्रतिनिधि को बताएँ। वे आपके साथ उसे सुधार सकती हैं।</translation>
    </message>
    <message>
        <source>Here you ask for a loan, one question at a time: what for, how much, for how many months. The instalment stands beside it.</source>
        <translation>यहाँ आप कर्ज़ माँगती हैं, एक-एक सवाल करके: किस काम के लिए, कितना, कितने महीनों के लिए। किश्त साथ में दिखती है।</translation>
    </message>
    <message>
        <source>You may say it in your own voice as well. It goes with the application.</source>
        <translation>आप अपनी आवाज़ में भी बता सकती हैं। वह आवेदन के साथ जाती है।</translation>
    </message>
    <message>
        <source>Nothing is sent before the last page, where all of it stands in plain words. Your group decides first.</source>
        <translation>आख़िरी पन्ने से पहले कुछ नहीं भेजा जाता; वहाँ सब कुछ सीधे शब्दों में लिखा है। पहले आपका समूह फ़ैसला करता है।</translation>
    </message>
    <message>
        <source>Here you see how far your application has come: with the group, with the bank, decided, paid out. Each step has its day.</source>
        <translation>यहाँ दिखता है कि आपका आवेदन कहाँ तक पहुँचा: समूह के पास, बैंक के पास, फ़ैसला हुआ, पैसा मिला। हर क़दम की तारीख लिखी है।</translation>
    </message>
    <message>
        <source>If the answer was no, the reason stands there, and what you can do before you ask again.</source>
        <translation>मना हुआ हो, तो कारण लिखा है, और यह भी कि दोबारा माँगने से पहले आप क्या कर सकती हैं।</translation>
    </message>
    <message>
        <source>Your passbook: what you saved, borrowed and paid back, the newest line first.</source>
        <translation>आपकी पासबुक: आपने कितनी बचत की, कितना कर्ज़ लिया और कितना चुकाया; सबसे नई पंक्ति सबसे ऊपर।</translation>
    </message>
    <message>
        <source>Print it, or have it read aloud with the button at the top.</source>
        <translation>इसे छापें, या ऊपर के बटन से पढ़कर सुनें।</translation>
    </message>
    <message>
        <source>Your day: the groups to visit, the meetings that are due, and what waits for you.</source>
        <translation>आपका दिन: किन समूहों से मिलना है, कौन सी बैठकें होनी हैं, और क्या आपका इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>Choose a line and press Enter to go there.</source>
        <translation>कोई पंक्ति चुनें और वहाँ जाने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Write down a visit: whom you met, what you checked, and what was agreed.</source>
        <translation>मुलाक़ात लिखें: किनसे मिलीं, क्या जाँचा, और क्या तय हुआ।</translation>
    </message>
    <message>
        <source>Record the visit writes it into the group&apos;s history. It is not changed afterwards; what was forgotten is written with the next visit.</source>
        <translation>“मुलाक़ात लिखें” इसे समूह के इतिहास में रखता है। बाद में यह नहीं बदलता; जो छूट गया वह अगली मुलाक़ात में लिखें।</translation>
    </message>
    <message>
        <source>The group itself: its name and place, its bank account, when it meets, how much is saved, and the rules for loans and fines.</source>
        <translation>समूह की अपनी जानकारी: नाम और जगह, बैंक खाता, बैठक कब होती है, कितनी बचत होती है, और कर्ज़ और जुर्माने के नियम।</translation>
    </message>
    <message>
        <source>A group older than this program begins with a cut-off sheet: what is in the box and at the bank, each member&apos;s savings, and each loan that is still open.</source>
        <translation>जो समूह पहले से चल रहा है, वह शुरुआती पर्चे से शुरू करता है: पेटी और बैंक में कितना है, हर सदस्य की बचत, और हर चालू कर्ज़।</translation>
    </message>
    <message>
        <source>The sheet need not balance at first. It says what is missing; a difference can be recorded as such and looked into later.</source>
        <translation>पर्चे का हिसाब पहले ही न मिले तो भी ठीक है। वह बताता है कि क्या कम है; अंतर वैसे ही दर्ज करके बाद में देखा जा सकता है।</translation>
    </message>
    <message>
        <source>Up to six pictures of the books can go with it, from your phone or camera, and your notes as you speak them. Press a picture to read it, or to take it away.</source>
        <translation>इसके साथ बहियों की छह तक तस्वीरें रखी जा सकती हैं, आपके फ़ोन या कैमरे से, और आपकी बात आपकी आवाज़ में। तस्वीर दबाएँ तो वह पढ़ने लायक बड़ी होती है, और वहीं हटाई भी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>मुख्य पन्ना</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Enter opens a group</source>
        <extracomment>Above the list of groups</extracomment>
        <translation>Enter से समूह खुलता है</translation>
    </message>
    <message>
        <source>Bring in records</source>
        <translation>रिकॉर्ड लाएँ</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>अभी कोई समूह नहीं</translation>
    </message>
    <message>
        <source>The groups whose records you keep or read stand here.</source>
        <translation>जिन समूहों का हिसाब आप रखती या देखती हैं वे यहाँ दिखते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n समूह</numerusform>
            <numerusform>%n समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>रिकॉर्ड पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Home could not be read</source>
        <translation>मुख्य पन्ना पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>नया समूह (&amp;N)</translation>
    </message>
    <message>
        <source>Set up the group</source>
        <translation>समूह बनाएँ</translation>
    </message>
    <message>
        <source>Nobody is on the roll yet</source>
        <translation>अभी कोई सदस्य दर्ज नहीं</translation>
    </message>
    <message>
        <source>With its members the group can hold its first meeting, and savings, loans and the score appear.</source>
        <translation>सदस्य जुड़ते ही समूह पहली बैठक कर सकता है, और बचत, कर्ज़ और स्कोर दिखने लगते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%n को आपकी ज़रूरत है</numerusform>
            <numerusform>%n को आपकी ज़रूरत है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Lines of meetings</source>
        <comment>one a member a meeting</comment>
        <translation>बैठकों की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows that are brought in</comment>
        <translation>नए</translation>
    </message>
    <message>
        <source>Here already</source>
        <comment>rows that are in the records as they are</comment>
        <translation>पहले से हैं</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 here already</source>
        <translation>%1: %2 नए, %3 पहले से हैं</translation>
    </message>
</context>
<context>
    <name>ImportFault</name>
    <message>
        <source>the file cannot be read to its end</source>
        <translation>फ़ाइल आख़िर तक पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the file stands here twice, plain and as .gz; keep one</source>
        <translation>यह फ़ाइल दो बार है, सादी और .gz में; एक ही रखें</translation>
    </message>
    <message>
        <source>the file is empty; its first row must name the columns</source>
        <translation>फ़ाइल खाली है; पहली पंक्ति में खानों के नाम चाहिए</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>यह खाना नहीं है</translation>
    </message>
    <message>
        <source>two columns have this name</source>
        <translation>इस नाम के दो खाने हैं</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>यहाँ खुला उद्धरण-चिह्न कहीं बंद नहीं होता</translation>
    </message>
    <message>
        <source>a value of this row is too long to be right</source>
        <translation>इस पंक्ति का एक मान इतना लंबा है कि सही नहीं हो सकता</translation>
    </message>
    <message>
        <source>the row is too long to be right</source>
        <translation>यह पंक्ति इतनी लंबी है कि सही नहीं हो सकती</translation>
    </message>
    <message>
        <source>the row has %1 values, the header names %2</source>
        <translation>पंक्ति में %1 मान हैं, पहली पंक्ति में %2 खाने</translation>
    </message>
    <message>
        <source>a quote stands where none may; write the whole value in quotes and a quote in it twice</source>
        <translation>उद्धरण-चिह्न ग़लत जगह है; पूरा मान उद्धरण-चिह्नों में लिखें और उसके भीतर का चिह्न दो बार</translation>
    </message>
    <message>
        <source>the text is not clean UTF-8</source>
        <translation>लिखावट साफ़ UTF-8 में नहीं है</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>मान नहीं लिखा है</translation>
    </message>
    <message>
        <source>the code is longer than %1 characters</source>
        <translation>कोड %1 अक्षरों से लंबा है</translation>
    </message>
    <message>
        <source>this is not an amount in rupees with at most two decimals</source>
        <translation>यह रुपयों में रकम नहीं है (दशमलव के बाद ज़्यादा से ज़्यादा दो अंक)</translation>
    </message>
    <message>
        <source>the amount is below zero</source>
        <translation>रकम शून्य से कम है</translation>
    </message>
    <message>
        <source>the amount is larger than any group&apos;s</source>
        <translation>रकम किसी भी समूह की रकम से बड़ी है</translation>
    </message>
    <message>
        <source>the amount must be above zero</source>
        <translation>रकम शून्य से ज़्यादा होनी चाहिए</translation>
    </message>
    <message>
        <source>this is not a day written as YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY</source>
        <translation>यह YYYY-MM-DD, DD-MM-YYYY या DD/MM/YYYY में लिखी तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>the day is written as %1, the other days of the file as %2</source>
        <translation>तारीख़ %1 में लिखी है, फ़ाइल की बाकी तारीख़ें %2 में</translation>
    </message>
    <message>
        <source>the day lies in the future</source>
        <translation>तारीख़ अभी आई नहीं है</translation>
    </message>
    <message>
        <source>this is not a percentage with at most two decimals</source>
        <translation>यह प्रतिशत नहीं है (दशमलव के बाद ज़्यादा से ज़्यादा दो अंक)</translation>
    </message>
    <message>
        <source>the rate must lie between 0 and 60 % a year</source>
        <translation>दर साल में 0 से 60 % के बीच होनी चाहिए</translation>
    </message>
    <message>
        <source>the tenure must be 1 to 120 whole months</source>
        <translation>अवधि 1 से 120 पूरे महीने होनी चाहिए</translation>
    </message>
    <message>
        <source>the value must be one of: %1</source>
        <translation>मान इनमें से एक होना चाहिए: %1</translation>
    </message>
    <message>
        <source>an IFSC has four capital letters, a zero and six capital letters or digits</source>
        <translation>IFSC में चार बड़े अक्षर, एक शून्य और छह बड़े अक्षर या अंक होते हैं</translation>
    </message>
    <message>
        <source>a phone number has ten digits and begins with 6 to 9</source>
        <translation>फ़ोन नंबर में दस अंक होते हैं और वह 6 से 9 से शुरू होता है</translation>
    </message>
    <message>
        <source>the code stands on line %1 already</source>
        <translation>यह कोड पंक्ति %1 पर पहले से है</translation>
    </message>
    <message>
        <source>the opening figures of this code stand on line %1 already</source>
        <translation>इस कोड के शुरुआती आँकड़े पंक्ति %1 पर पहले से हैं</translation>
    </message>
    <message>
        <source>the group&apos;s meeting of this day stands on line %1 already</source>
        <translation>समूह की इस दिन की बैठक पंक्ति %1 पर पहले से है</translation>
    </message>
    <message>
        <source>the member&apos;s line of this meeting stands on line %1 already</source>
        <translation>इस बैठक में सदस्य की पंक्ति %1 पर पहले से है</translation>
    </message>
    <message>
        <source>there is no group with this code</source>
        <translation>इस कोड का कोई समूह नहीं है</translation>
    </message>
    <message>
        <source>there is no member with this code</source>
        <translation>इस कोड की कोई सदस्य नहीं है</translation>
    </message>
    <message>
        <source>the group has no meeting on this day</source>
        <translation>इस दिन समूह की कोई बैठक नहीं है</translation>
    </message>
    <message>
        <source>there is no loan with this code</source>
        <translation>इस कोड का कोई कर्ज़ नहीं है</translation>
    </message>
    <message>
        <source>the member belongs to another group</source>
        <translation>यह सदस्य दूसरे समूह की है</translation>
    </message>
    <message>
        <source>she must have left after the day she joined</source>
        <translation>छोड़ने का दिन जुड़ने के दिन के बाद होना चाहिए</translation>
    </message>
    <message>
        <source>the member joined only on %1</source>
        <translation>सदस्य %1 को ही जुड़ी</translation>
    </message>
    <message>
        <source>the member left on %1</source>
        <translation>सदस्य ने %1 को समूह छोड़ दिया</translation>
    </message>
    <message>
        <source>the first instalment must fall due after the loan was disbursed</source>
        <translation>पहली किस्त कर्ज़ देने के दिन के बाद होनी चाहिए</translation>
    </message>
    <message>
        <source>the loan was disbursed only on %1</source>
        <translation>कर्ज़ %1 को ही दिया गया</translation>
    </message>
    <message>
        <source>the opening figures must be of a day before the first meeting, %1</source>
        <translation>शुरुआती आँकड़े पहली बैठक (%1) से पहले के होने चाहिए</translation>
    </message>
    <message>
        <source>an internal loan needs the member it was given to</source>
        <translation>समूह के कर्ज़ में वह सदस्य चाहिए जिसे कर्ज़ मिला</translation>
    </message>
    <message>
        <source>a bank loan is given to the whole group, without a member</source>
        <translation>बैंक का कर्ज़ पूरे समूह को मिलता है, उसमें सदस्य नहीं लिखते</translation>
    </message>
    <message>
        <source>a bank loan is not repaid into the cash box of a meeting</source>
        <translation>बैंक का कर्ज़ बैठक की नकद पेटी में नहीं चुकाया जाता</translation>
    </message>
    <message>
        <source>an internal loan bears 12 times the group&apos;s monthly rate: %1 %</source>
        <translation>समूह के कर्ज़ की दर समूह की मासिक दर की 12 गुना होती है: %1 %</translation>
    </message>
    <message>
        <source>an internal loan is handed out in a meeting, and the group has none on this day</source>
        <translation>समूह का कर्ज़ बैठक में दिया जाता है, और इस दिन समूह की बैठक नहीं है</translation>
    </message>
    <message>
        <source>the meeting does not balance: the closing cash follows as %1, but %2 is written</source>
        <translation>बैठक का हिसाब नहीं मिलता: आख़िरी नकद %1 बनता है, लिखा है %2</translation>
    </message>
    <message>
        <source>the cash before this meeting was %1, but %2 is written</source>
        <translation>इस बैठक से पहले नकद %1 था, लिखा है %2</translation>
    </message>
    <message>
        <source>the internal loans of this day add up to %1, but %2 is written</source>
        <translation>इस दिन के समूह के कर्ज़ %1 होते हैं, लिखा है %2</translation>
    </message>
    <message>
        <source>the internal loans of this day add up to %1, but the meeting (meetings.csv line %3) says %2</source>
        <translation>इस दिन के समूह के कर्ज़ %1 होते हैं, पर बैठक (meetings.csv पंक्ति %3) में %2 लिखा है</translation>
    </message>
    <message>
        <source>the repayments of this member in this meeting add up to %1, but her line (meeting_lines.csv line %3) says %2</source>
        <translation>इस बैठक में सदस्य की वापसी %1 होती है, पर उसकी पंक्ति (meeting_lines.csv पंक्ति %3) में %2 लिखा है</translation>
    </message>
    <message>
        <source>the member&apos;s line (meeting_lines.csv line %1) holds this payment, so its mode must be meeting_cash</source>
        <translation>यह भुगतान सदस्य की पंक्ति (meeting_lines.csv पंक्ति %1) में है, इसलिए तरीका meeting_cash होना चाहिए</translation>
    </message>
    <message>
        <source>the member has no line in the meeting of this day</source>
        <translation>इस दिन की बैठक में सदस्य की पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>repayments.csv holds %1 for this member in this meeting, but %2 is written</source>
        <translation>repayments.csv में इस बैठक में इस सदस्य के %1 हैं, यहाँ लिखा है %2</translation>
    </message>
    <message>
        <source>the expenses paid from the box add up to %1, but the meeting (meetings.csv) says %2</source>
        <translation>नकद पेटी से हुए खर्च %1 होते हैं, पर बैठक (meetings.csv) में %2 लिखा है</translation>
    </message>
    <message>
        <source>more is repaid than was outstanding: %1</source>
        <translation>बाकी से ज़्यादा चुकाया गया: %1</translation>
    </message>
    <message>
        <source>cash and bank are %1, but the members&apos; savings and the surplus are %2</source>
        <translation>नकद और बैंक %1 हैं, पर सदस्यों की बचत और अधिशेष %2</translation>
    </message>
    <message>
        <source>the store holds this row with another value here</source>
        <translation>रखे गए रिकॉर्ड में इस पंक्ति का यहाँ दूसरा मान है</translation>
    </message>
    <message>
        <source>the stored meeting has no line of this member</source>
        <translation>रखी गई बैठक में इस सदस्य की पंक्ति नहीं है</translation>
    </message>
    <message>
        <source>the next meeting, which is stored, opens with %1, but %2 is written</source>
        <translation>अगली बैठक, जो रखी जा चुकी है, %1 से खुलती है, यहाँ लिखा है %2</translation>
    </message>
    <message>
        <source>the column is not known and is passed over</source>
        <translation>यह खाना पहचाना नहीं गया और छोड़ दिया गया</translation>
    </message>
    <message>
        <source>the code looks like a person&apos;s name; codes are not kept secret</source>
        <translation>कोड किसी के नाम जैसा है; कोड छिपाकर नहीं रखे जाते</translation>
    </message>
    <message>
        <source>the code looks like a phone number; codes are not kept secret</source>
        <translation>कोड फ़ोन नंबर जैसा है; कोड छिपाकर नहीं रखे जाते</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>the groups, with bank account and rules</source>
        <translation>समूह, बैंक खाते और नियमों के साथ</translation>
    </message>
    <message>
        <source>the members of each group</source>
        <translation>हर समूह की सदस्य</translation>
    </message>
    <message>
        <source>cash, bank and surplus before the first meeting</source>
        <translation>पहली बैठक से पहले का नकद, बैंक और अधिशेष</translation>
    </message>
    <message>
        <source>each member&apos;s savings on that day</source>
        <translation>उस दिन हर सदस्य की बचत</translation>
    </message>
    <message>
        <source>the meetings, with the money of the cash box</source>
        <translation>बैठकें, नकद पेटी के पैसे के साथ</translation>
    </message>
    <message>
        <source>who was there, saved and repaid</source>
        <translation>कौन आई, किसने बचत और वापसी की</translation>
    </message>
    <message>
        <source>loans of members and of the bank</source>
        <translation>सदस्यों के और बैंक के कर्ज़</translation>
    </message>
    <message>
        <source>what was repaid, when and how</source>
        <translation>क्या चुकाया, कब और कैसे</translation>
    </message>
    <message>
        <source>withdrawals, other receipts and expenses, if any</source>
        <translation>निकासी, दूसरी आमदनी और खर्च, अगर हों</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Help for this page</source>
        <translation>इस पन्ने की जानकारी</translation>
    </message>
    <message>
        <source>Find a group, a member, a loan, a page or something to do</source>
        <translation>समूह, सदस्य, कर्ज़, पन्ना या कोई काम खोजें</translation>
    </message>
    <message>
        <source>Read this page aloud, or stop</source>
        <translation>यह पन्ना पढ़कर सुनाएँ, या रोकें</translation>
    </message>
    <message>
        <source>Take back what was just done, while Undo is shown</source>
        <translation>अभी किया काम वापस लें, जब तक “वापस लें” दिखे</translation>
    </message>
    <message>
        <source>Lock: nobody sees the records until you are back</source>
        <translation>ताला: आपके लौटने तक रिकॉर्ड कोई नहीं देख सकता</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>चुनी हुई पंक्ति खोलें</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>इस सूची में खोजें</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Write the list into a file (CSV)</source>
        <translation>सूची की फ़ाइल बनाएँ (CSV)</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>सूची छापें</translation>
    </message>
    <message>
        <source>On to the next part of the window: page, pages at the left, bar at the top</source>
        <translation>खिड़की के अगले हिस्से पर: पन्ना, बाईं ओर के पन्नों की सूची, ऊपर की पट्टी</translation>
    </message>
    <message>
        <source>She is absent; once more, she is present</source>
        <translation>ग़ैरहाज़िर; दोबारा दबाने पर हाज़िर</translation>
    </message>
    <message>
        <source>She came late</source>
        <translation>देर से आईं</translation>
    </message>
    <message>
        <source>She has leave</source>
        <translation>छुट्टी पर हैं</translation>
    </message>
    <message>
        <source>Her row in full: savings handed back, each loan, who brought the money</source>
        <translation>उनकी पूरी पंक्ति: लौटाई गई बचत, हर ऋण, पैसे कौन लाया</translation>
    </message>
    <message>
        <source>Nothing was paid here</source>
        <translation>यहाँ कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>नए ऋण</translation>
    </message>
    <message>
        <source>Other receipts and expenses</source>
        <translation>दूसरी प्राप्तियाँ और ख़र्च</translation>
    </message>
    <message>
        <source>Money to and from the bank</source>
        <translation>बैंक में जमा और बैंक से निकाला पैसा</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>नकद गिनें</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Membership fee</source>
        <comment>receipt</comment>
        <translation>सदस्यता शुल्क</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>receipt: money given to the group</comment>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Revolving fund</source>
        <comment>receipt</comment>
        <translation>रिवॉल्विंग फंड (RF)</translation>
    </message>
    <message>
        <source>Community fund (CIF)</source>
        <comment>receipt</comment>
        <translation>सामुदायिक निवेश निधि (CIF)</translation>
    </message>
    <message>
        <source>Interest from the bank</source>
        <comment>receipt</comment>
        <translation>बैंक से ब्याज</translation>
    </message>
    <message>
        <source>Other income</source>
        <comment>receipt</comment>
        <translation>दूसरी आमदनी</translation>
    </message>
    <message>
        <source>Cash to be sorted out</source>
        <comment>receipt: of unclear origin</comment>
        <translation>नकद जिसका हिसाब देखना है</translation>
    </message>
    <message>
        <source>Meeting expense</source>
        <comment>expense</comment>
        <translation>बैठक का ख़र्च</translation>
    </message>
    <message>
        <source>Books and stationery</source>
        <comment>expense</comment>
        <translation>बही और काग़ज़</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>expense</comment>
        <translation>आने-जाने का ख़र्च</translation>
    </message>
    <message>
        <source>Honorarium</source>
        <comment>expense: paid to the bookkeeper</comment>
        <translation>मानदेय</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>expense</comment>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Bank charges</source>
        <comment>expense</comment>
        <translation>बैंक का शुल्क</translation>
    </message>
    <message>
        <source>Other expense</source>
        <comment>expense</comment>
        <translation>दूसरा ख़र्च</translation>
    </message>
    <message>
        <source>Own funds</source>
        <comment>a loan&apos;s money</comment>
        <translation>समूह का अपना पैसा</translation>
    </message>
    <message>
        <source>Revolving fund</source>
        <comment>a loan&apos;s money</comment>
        <translation>रिवॉल्विंग फंड (RF)</translation>
    </message>
    <message>
        <source>Community fund (CIF)</source>
        <comment>a loan&apos;s money</comment>
        <translation>सामुदायिक निवेश निधि (CIF)</translation>
    </message>
    <message>
        <source>Bank loan</source>
        <comment>a loan&apos;s money</comment>
        <translation>बैंक का कर्ज़</translation>
    </message>
    <message>
        <source>The cash is not counted yet.</source>
        <translation>नकद अभी गिना नहीं गया।</translation>
    </message>
    <message>
        <source>The box is %1 less than the books. Count again, or write the reason.</source>
        <translation>पेटी में बही से %1 कम हैं। फिर से गिनें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>The box is %1 more than the books. Count again, or write the reason.</source>
        <translation>पेटी में बही से %1 ज़्यादा हैं। फिर से गिनें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>%1 more is paid out than the box holds.</source>
        <translation>पेटी में जितना है उससे %1 ज़्यादा दिया गया है।</translation>
    </message>
    <message>
        <source>%1 repays %2 more than is owed.</source>
        <comment>%1 a member or the bank loan</comment>
        <translation>%1: बाकी कर्ज़ से %2 ज़्यादा चुकाया गया है।</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>%1 is handed back %2 more than her savings.</source>
        <translation>%1: बचत से %2 ज़्यादा लौटाया गया है।</translation>
    </message>
    <message>
        <source>The day is wrong: it is before the last meeting, or still to come.</source>
        <translation>तारीख ठीक नहीं: वह पिछली बैठक से पहले की है, या अभी आई नहीं।</translation>
    </message>
    <message>
        <source>The new loan of %1 needs an amount, a purpose, months and a first due day.</source>
        <translation>%1 के नए कर्ज़ में रकम, काम, महीने और पहली किश्त की तारीख चाहिए।</translation>
    </message>
    <message>
        <source>The new loan of %1 needs the number of its resolution.</source>
        <translation>%1 के नए कर्ज़ में प्रस्ताव का नंबर चाहिए।</translation>
    </message>
    <message>
        <source>Too few came for a quorum. Name the meeting “Held without quorum”.</source>
        <translation>कोरम के लिए कम सदस्य आए। बैठक को “बिना कोरम की बैठक” कहें।</translation>
    </message>
    <message>
        <source>Money cannot move in a meeting that did not take place.</source>
        <translation>जो बैठक हुई ही नहीं, उसमें पैसे का लेन-देन नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Write why the meeting is special, postponed or cancelled.</source>
        <translation>लिखें कि बैठक विशेष, टाली गई या रद्द क्यों है।</translation>
    </message>
    <message>
        <source>An amount is below zero.</source>
        <translation>एक रकम शून्य से कम है।</translation>
    </message>
    <message>
        <source>An amount of %1 is below zero.</source>
        <translation>%1 की एक रकम शून्य से कम है।</translation>
    </message>
    <message>
        <source>The notes do not add up to the counted total.</source>
        <translation>नोटों का जोड़ गिने हुए कुल से नहीं मिलता।</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>w/o %1</source>
        <comment>wife or daughter of %1</comment>
        <translation>पति/पिता %1</translation>
    </message>
    <message>
        <source>Aadhaar</source>
        <comment>document</comment>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Voter ID</source>
        <comment>document</comment>
        <translation>मतदाता पहचान पत्र</translation>
    </message>
    <message>
        <source>PAN</source>
        <comment>document</comment>
        <translation>पैन</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <comment>document</comment>
        <translation>ड्राइविंग लाइसेंस</translation>
    </message>
    <message>
        <source>Job card</source>
        <comment>document</comment>
        <translation>जॉब कार्ड</translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>document</comment>
        <translation>पासपोर्ट</translation>
    </message>
    <message>
        <source>Ration card</source>
        <comment>document</comment>
        <translation>राशन कार्ड</translation>
    </message>
    <message>
        <source>Does not read</source>
        <comment>schooling</comment>
        <translation>पढ़ना नहीं आता</translation>
    </message>
    <message>
        <source>Can sign</source>
        <comment>schooling</comment>
        <translation>दस्तख़त कर लेती हैं</translation>
    </message>
    <message>
        <source>Primary school</source>
        <comment>schooling</comment>
        <translation>प्राइमरी</translation>
    </message>
    <message>
        <source>Secondary school</source>
        <comment>schooling</comment>
        <translation>सेकंडरी</translation>
    </message>
    <message>
        <source>Higher</source>
        <comment>schooling</comment>
        <translation>आगे की पढ़ाई</translation>
    </message>
    <message>
        <source>Woman</source>
        <comment>gender</comment>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Man</source>
        <comment>gender</comment>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Left of her own wish</source>
        <comment>why</comment>
        <translation>अपनी इच्छा से छोड़ा</translation>
    </message>
    <message>
        <source>Died</source>
        <comment>why</comment>
        <translation>मृत्यु</translation>
    </message>
    <message>
        <source>Removed by the group</source>
        <comment>why</comment>
        <translation>समूह ने हटाया</translation>
    </message>
    <message>
        <source>Moved away</source>
        <comment>why</comment>
        <translation>दूसरी जगह चली गईं</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Ask for less, or for more months.</source>
        <translation>कम रकम माँगें, या ज़्यादा महीने लें।</translation>
    </message>
    <message>
        <source>Pay what is overdue on the earlier loan first.</source>
        <translation>पहले पुराने कर्ज़ का बकाया चुकाएँ।</translation>
    </message>
    <message>
        <source>Bring the papers that are missing to your group.</source>
        <translation>जो कागज़ नहीं हैं, उन्हें समूह में लाएँ।</translation>
    </message>
    <message>
        <source>Ask your group to decide on it in the next meeting.</source>
        <translation>अगली बैठक में समूह से प्रस्ताव पास कराएँ।</translation>
    </message>
    <message>
        <source>Say what will be bought and what it costs; a voice note helps.</source>
        <translation>बताएँ कि क्या ख़रीदेंगी और कितने का; आवाज़ में संदेश से मदद मिलती है।</translation>
    </message>
    <message>
        <source>Ask for a smaller amount.</source>
        <translation>कम रकम माँगें।</translation>
    </message>
    <message>
        <source>Come to the meetings, save and pay on time: the group&apos;s score rises.</source>
        <translation>बैठक में आएँ, बचत करें और किश्त समय पर दें: समूह का स्कोर बढ़ेगा।</translation>
    </message>
    <message>
        <source>Keep meeting and saving until the group is 6 months old.</source>
        <translation>समूह के 6 महीने पूरे होने तक बैठक और बचत करती रहें।</translation>
    </message>
    <message>
        <source>Ask again when the group has collected more.</source>
        <translation>जब समूह के पास ज़्यादा पैसे हो जाएँ, तब फिर माँगें।</translation>
    </message>
    <message>
        <source>Speak with your group&apos;s representative.</source>
        <translation>अपने समूह प्रतिनिधि से बात करें।</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>savings of the last twelve months</source>
        <translation>पिछले बारह महीनों की बचत</translation>
    </message>
    <message>
        <source>meetings of the last twelve months</source>
        <translation>पिछले बारह महीनों की बैठकें</translation>
    </message>
    <message>
        <source>instalments that fell due in twelve months</source>
        <translation>बारह महीनों में आई किश्तें</translation>
    </message>
    <message>
        <source>whether the books were closed in time (imported meetings)</source>
        <translation>बहियाँ समय पर पूरी हुईं या नहीं (लाई गई बैठकें)</translation>
    </message>
    <message>
        <source>household income of some members</source>
        <translation>कुछ सदस्यों के परिवार की आमदनी</translation>
    </message>
    <message>
        <source>credit bureau reports</source>
        <translation>साख रिपोर्ट</translation>
    </message>
    <message>
        <source>grading sheet</source>
        <translation>ग्रेडिंग पत्रक</translation>
    </message>
    <message>
        <source>risk score of the loan</source>
        <translation>कर्ज़ का जोखिम स्कोर</translation>
    </message>
    <message>
        <source>last audit report</source>
        <translation>पिछली लेखा परीक्षा रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>अध्यक्ष</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>कोषाध्यक्ष</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>No meeting since you joined.</source>
        <extracomment>%1 of the last %2 meetings</extracomment>
        <translation>आपके जुड़ने के बाद अभी कोई बैठक नहीं हुई।</translation>
    </message>
    <message>
        <source>You came to %1 of the last %2 meetings.</source>
        <translation>पिछली %2 बैठकों में से आप %1 में आईं।</translation>
    </message>
    <message>
        <source>The records of the last months are too few to tell how evenly you save.</source>
        <translation>पिछले महीनों का हिसाब कम है, इसलिए अभी नहीं कहा जा सकता कि बचत कितनी बराबर है।</translation>
    </message>
    <message>
        <source>You save evenly, month after month. Keep it so.</source>
        <translation>आप हर महीने बराबर बचत करती हैं। ऐसे ही करती रहें।</translation>
    </message>
    <message>
        <source>You save in most months; some months are less. The same sum each time helps.</source>
        <translation>आप ज़्यादातर महीनों में बचत करती हैं; कुछ महीनों में कम। हर बार एक-सी रकम अच्छी रहती है।</translation>
    </message>
    <message>
        <source>Your saving goes up and down. A small sum in every meeting helps.</source>
        <translation>आपकी बचत घटती-बढ़ती है। हर बैठक में थोड़ी रकम देना अच्छा रहता है।</translation>
    </message>
    <message>
        <source>You owe nothing.</source>
        <translation>आपको कुछ नहीं देना है।</translation>
    </message>
    <message>
        <source>%1 should have been paid already. Bring it to the next meeting.</source>
        <extracomment>%1 an amount whose day is past</extracomment>
        <translation>%1 की तारीख निकल चुकी है। अगली बैठक में ले आएँ।</translation>
    </message>
    <message>
        <source>Next instalment %1 by %2.</source>
        <extracomment>%1 amount, %2 day</extracomment>
        <translation>अगली किश्त %1, तारीख %2 तक।</translation>
    </message>
    <message>
        <source>%1 members have saved %2; %3 is lent to members.</source>
        <extracomment>%1 members, %2 savings, %3 lent</extracomment>
        <translation>%1 सदस्यों की बचत %2; सदस्यों को दिया कर्ज़ %3।</translation>
    </message>
    <message>
        <source>The group&apos;s score is %1 of 100.</source>
        <extracomment>Of the group&apos;s score; %1 of 100</extracomment>
        <translation>समूह का स्कोर 100 में से %1 है।</translation>
    </message>
    <message>
        <source>The group has no score yet.</source>
        <translation>समूह का स्कोर अभी नहीं है।</translation>
    </message>
    <message>
        <source>If you come to the next meeting, save and pay, it becomes %1; if not, %2.</source>
        <extracomment>The group&apos;s score after her next meeting: %1 if she comes and pays, %2 if not</extracomment>
        <translation>अगली बैठक में आप आएँ, बचत और किश्त दें तो स्कोर %1 होगा; नहीं तो %2।</translation>
    </message>
    <message>
        <source>Your part of the group&apos;s savings: %1 %</source>
        <translation>समूह की बचत में आपका हिस्सा: %1 %</translation>
    </message>
    <message>
        <source>Given to the group</source>
        <translation>समूह को दिया</translation>
    </message>
    <message>
        <source>With the group again</source>
        <translation>फिर समूह के पास</translation>
    </message>
    <message>
        <source>The group said yes and sent it to the bank</source>
        <translation>समूह ने हाँ की और बैंक को भेजा</translation>
    </message>
    <message>
        <source>The bank said yes</source>
        <translation>बैंक ने मंज़ूर किया</translation>
    </message>
    <message>
        <source>The bank said no</source>
        <translation>बैंक ने नामंज़ूर किया</translation>
    </message>
    <message>
        <source>The group said no</source>
        <translation>समूह ने नामंज़ूर किया</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>आवेदन वापस लिया</translation>
    </message>
    <message>
        <source>The bank sent it back to be corrected</source>
        <translation>बैंक ने सुधार के लिए लौटाया</translation>
    </message>
    <message>
        <source>The group said yes</source>
        <translation>समूह ने मंज़ूर किया</translation>
    </message>
    <message>
        <source>The money was handed out</source>
        <translation>पैसा दिया गया</translation>
    </message>
    <message>
        <source>The loan is repaid</source>
        <translation>कर्ज़ चुक गया</translation>
    </message>
    <message>
        <source>The group talks about it in its meeting</source>
        <translation>समूह अपनी बैठक में इस पर बात करेगा</translation>
    </message>
    <message>
        <source>The bank manager looks at it</source>
        <translation>शाखा प्रबंधक देख रहे हैं</translation>
    </message>
    <message>
        <source>Your representative corrects it</source>
        <translation>आपकी प्रतिनिधि सुधार करेंगी</translation>
    </message>
    <message>
        <source>The money is handed out in a meeting</source>
        <translation>पैसा बैठक में दिया जाएगा</translation>
    </message>
    <message>
        <source>You may ask again now.</source>
        <translation>आप अभी फिर आवेदन कर सकती हैं।</translation>
    </message>
    <message>
        <source>You may ask again from %1 on.</source>
        <translation>आप %1 से फिर आवेदन कर सकती हैं।</translation>
    </message>
    <message>
        <source>Your savings are %1.</source>
        <translation>आपकी बचत %1 है।</translation>
    </message>
    <message>
        <source>You still owe %1.</source>
        <translation>आपका बाकी कर्ज़ %1 है।</translation>
    </message>
    <message>
        <source>You asked for %1 for: %2, on %3.</source>
        <extracomment>%1 amount, %2 purpose, %3 day</extracomment>
        <translation>आपने %3 को %1 माँगे, काम: %2।</translation>
    </message>
    <message>
        <source>Where it stands: %1.</source>
        <extracomment>%1 the last step of her application</extracomment>
        <translation>अब कहाँ है: %1।</translation>
    </message>
    <message>
        <source>What comes next: %1.</source>
        <translation>आगे क्या होगा: %1।</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>कारण: %1।</translation>
    </message>
    <message>
        <source>Your passbook up to %1: savings %2, loan left %3.</source>
        <extracomment>%1 day, %2 savings, %3 loan left</extracomment>
        <translation>आपकी पासबुक %1 तक: बचत %2, बाकी कर्ज़ %3।</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>not stated</source>
        <comment>in a dashed frame: no amount</comment>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>How much</source>
        <comment>head of a table</comment>
        <translation>कितना</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>in a dashed frame: the records do not hold it</comment>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>the amount the program recommends</comment>
        <translation>संस्तुत</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>in a dashed frame: nothing is recommended</comment>
        <translation>कोई राशि नहीं</translation>
    </message>
    <message>
        <source>Interest rate a year</source>
        <comment>how much: label</comment>
        <translation>सालाना ब्याज दर</translation>
    </message>
    <message>
        <source>Instalments</source>
        <comment>how much: label</comment>
        <translation>किश्तें</translation>
    </message>
    <message>
        <source>%1 months, %2 each</source>
        <comment>number of instalments; amount of one</comment>
        <translation>%1 महीने, हर किश्त %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a column: member number</comment>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>head of a column</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>head of a column: what the loan is for</comment>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>head of a column</comment>
        <translation>माँगी राशि</translation>
    </message>
    <message>
        <source>Recomm.</source>
        <comment>head of a column: recommended, short</comment>
        <translation>संस्तुत</translation>
    </message>
    <message>
        <source>Instalment</source>
        <comment>head of a column</comment>
        <translation>किश्त</translation>
    </message>
    <message>
        <source>Owed</source>
        <comment>head of a column: share of earlier bank loans still owed</comment>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>%1 members, %2 with a share</source>
        <comment>sum of the members&apos; table</comment>
        <translation>%1 सदस्य, हिस्सेदार %2</translation>
    </message>
    <message>
        <source>&gt; 30k: share above ₹30,000, reported to the CIC by member. Bold: not as requested. FOIR: household instalments ÷ monthly income, limit 50 %.</source>
        <comment>below the members&apos; table</comment>
        <translation>&gt; 30k: ₹30,000 से ऊपर का हिस्सा, सदस्य के नाम से CIC को सूचित। मोटा अक्षर: माँग से अलग। FOIR: परिवार की किश्तें ÷ मासिक आमदनी, सीमा 50 %।</translation>
    </message>
    <message>
        <source>Grading</source>
        <comment>strip: label</comment>
        <translation>श्रेणीकरण</translation>
    </message>
    <message>
        <source>not graded</source>
        <comment>in a dashed frame</comment>
        <translation>श्रेणी नहीं</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>strip: label, amount asked for</comment>
        <translation>माँगी राशि</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <comment>strip: how many members ask</comment>
        <translation>%2 में से %1 सदस्य</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>strip: label, amount the program recommends</comment>
        <translation>संस्तुत</translation>
    </message>
    <message>
        <source>as requested</source>
        <comment>strip: below the recommended amount</comment>
        <translation>माँग के अनुसार</translation>
    </message>
    <message>
        <source>not as requested</source>
        <comment>strip: below the recommended amount</comment>
        <translation>माँग से अलग</translation>
    </message>
    <message>
        <source>%1 months at %2</source>
        <comment>strip: months; interest rate</comment>
        <translation>%1 महीने, %2 पर</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>strip: months</comment>
        <translation>%1 महीने</translation>
    </message>
    <message>
        <source>Instalment</source>
        <comment>strip: label</comment>
        <translation>किश्त</translation>
    </message>
    <message>
        <source>Group score</source>
        <comment>the score from 0 to 100</comment>
        <translation>समूह स्कोर</translation>
    </message>
    <message>
        <source>not computed</source>
        <comment>in a dashed frame: a score could not be computed</comment>
        <translation>गणना नहीं हुई</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <comment>strip: end of the scale; band</comment>
        <translation>%1 में से: %2</translation>
    </message>
    <message>
        <source>see section E</source>
        <comment>strip: below a missing score</comment>
        <translation>भाग E देखें</translation>
    </message>
    <message>
        <source>Policy checks</source>
        <comment>head of a list of checks</comment>
        <translation>नियमों की जाँच</translation>
    </message>
    <message>
        <source>found</source>
        <comment>head of a column: the figure a check found</comment>
        <translation>पाया गया</translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>section title</comment>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>resolution of the group missing</source>
        <comment>note beside a section title</comment>
        <translation>समूह का प्रस्ताव नहीं है</translation>
    </message>
    <message>
        <source>Resolution %1 of %2; the shares add up to the loan</source>
        <comment>note beside a section title</comment>
        <translation>प्रस्ताव %1, %2; हिस्सों का योग ऋण के बराबर</translation>
    </message>
    <message>
        <source>Member-wise sheet</source>
        <comment>section title</comment>
        <translation>सदस्यवार विवरण</translation>
    </message>
    <message>
        <source>No collateral, no margin, no lien (SHG loans up to ₹10 lakh). Unsecured for provisions.</source>
        <comment>security: rule of RBI, 09-08-2021</comment>
        <translation>कोई संपार्श्विक, मार्जिन या ग्रहणाधिकार नहीं (₹10 लाख तक के समूह ऋण)। प्रावधान के लिए असुरक्षित।</translation>
    </message>
    <message>
        <source>Security and documents</source>
        <comment>section title</comment>
        <translation>प्रतिभूति और दस्तावेज़</translation>
    </message>
    <message>
        <source>no checklist of documents was kept</source>
        <comment>in a dashed frame</comment>
        <translation>दस्तावेज़ों की सूची नहीं रखी गई</translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>head of a column: a bank loan</comment>
        <translation>ऋण सुविधा</translation>
    </message>
    <message>
        <source>Limit ₹</source>
        <comment>head of a column</comment>
        <translation>सीमा ₹</translation>
    </message>
    <message>
        <source>Outstanding ₹</source>
        <comment>head of a column</comment>
        <translation>बकाया शेष ₹</translation>
    </message>
    <message>
        <source>Overdue ₹</source>
        <comment>head of a column</comment>
        <translation>अतिदेय ₹</translation>
    </message>
    <message>
        <source>DPD</source>
        <comment>head of a column: days past due</comment>
        <translation>DPD</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>head of a column: asset class</comment>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>head of a column</comment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Total exposure</source>
        <comment>sum of bank loans</comment>
        <translation>कुल ऋण</translation>
    </message>
    <message>
        <source>internal loans not counted</source>
        <comment>beside the sum of bank loans</comment>
        <translation>आंतरिक ऋण शामिल नहीं</translation>
    </message>
    <message>
        <source>Internal loan in arrears</source>
        <comment>head of a column</comment>
        <translation>अतिदेय आंतरिक ऋण</translation>
    </message>
    <message>
        <source>Lent ₹</source>
        <comment>head of a column: amount lent</comment>
        <translation>दिया ₹</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no internal loan is running</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 running, %2 outstanding; in arrears: %3; longest delay: %4 days</source>
        <comment>internal loans: number, amount, number, days</comment>
        <translation>%1 चालू, %2 बकाया शेष; अतिदेय: %3; सबसे लंबी देरी: %4 दिन</translation>
    </message>
    <message>
        <source>Internal loans</source>
        <comment>bank conduct: label</comment>
        <translation>आंतरिक ऋण</translation>
    </message>
    <message>
        <source>Criterion</source>
        <comment>head of a column: grading</comment>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>head of a column: grading</comment>
        <translation>अंक</translation>
    </message>
    <message>
        <source>of</source>
        <comment>head of a column: the most marks</comment>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>head of a column: what a mark is given for</comment>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>No grade: the sheet is not complete</source>
        <comment>sum of a grading sheet</comment>
        <translation>श्रेणी नहीं: पत्रक अधूरा है</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <comment>sum of a grading sheet</comment>
        <translation>श्रेणी %1</translation>
    </message>
    <message>
        <source>Bank conduct</source>
        <comment>section title</comment>
        <translation>बैंक व्यवहार</translation>
    </message>
    <message>
        <source>No bank loan is running or was taken before.</source>
        <comment>bank conduct</comment>
        <translation>कोई बैंक ऋण चालू नहीं है और पहले नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Grading</source>
        <comment>section title</comment>
        <translation>श्रेणीकरण</translation>
    </message>
    <message>
        <source>no grading sheet was filled in for this group</source>
        <comment>in a dashed frame: grading is missing</comment>
        <translation>इस समूह का श्रेणीकरण पत्रक नहीं भरा गया</translation>
    </message>
    <message>
        <source>Gates: all must pass</source>
        <comment>head of a list of checks</comment>
        <translation>अनिवार्य शर्तें: सब पूरी हों</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <comment>note beside a section title: name of the rule sheet</comment>
        <translation>पत्रक: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>decision: label</comment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>decision: a box</comment>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>decision: a box</comment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>decision: a box, sent back for correction</comment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Against the advice?</source>
        <comment>decision: label, other than the program recommends</comment>
        <translation>सलाह से अलग?</translation>
    </message>
    <message>
        <source>No</source>
        <comment>decision: a box</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Yes, because</source>
        <comment>decision: a box; the reason follows</comment>
        <translation>हाँ, क्योंकि</translation>
    </message>
    <message>
        <source>none</source>
        <comment>decision: no reason code, no condition</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>decision: label</comment>
        <translation>शर्तें: अवधि, दर</translation>
    </message>
    <message>
        <source>%1 months at %2 a year</source>
        <comment>decision: months; interest rate</comment>
        <translation>%1 महीने, %2 सालाना</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>decision: label</comment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <comment>decision: label</comment>
        <translation>कारण कोड</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>decision: label</comment>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Date     /      /</source>
        <comment>above a signature: room for a date by hand</comment>
        <translation>तारीख     /      /</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <comment>a signature: name; employee number</comment>
        <translation>%1, क्र. %2</translation>
    </message>
    <message>
        <source>%1; power %2</source>
        <comment>a signature: name; the most the manager may sanction</comment>
        <translation>%1; अधिकार सीमा %2</translation>
    </message>
    <message>
        <source>Field officer</source>
        <comment>a signature: office</comment>
        <translation>क्षेत्र अधिकारी</translation>
    </message>
    <message>
        <source>Branch manager</source>
        <comment>a signature: office</comment>
        <translation>शाखा प्रबंधक</translation>
    </message>
    <message>
        <source>Seen by the group</source>
        <comment>a signature: office</comment>
        <translation>समूह ने देखा</translation>
    </message>
    <message>
        <source>President and Secretary</source>
        <comment>a signature: who signs for the group</comment>
        <translation>अध्यक्ष और सचिव</translation>
    </message>
    <message>
        <source>If the instalment due %1 stays unpaid, the account is</source>
        <comment>worked SMA and NPA dates</comment>
        <translation>%1 की देय किश्त न चुकाने पर खाता होगा</translation>
    </message>
    <message>
        <source>counted at day-end, the due date included (DPD 1)</source>
        <comment>worked SMA and NPA dates</comment>
        <translation>गिनती दिन के अंत में, देय तिथि सहित (DPD 1)</translation>
    </message>
    <message>
        <source>from %1, DPD %2</source>
        <comment>below a stage: first day; days past due</comment>
        <translation>%1 से, DPD %2</translation>
    </message>
    <message>
        <source>Overdue, SMA-0</source>
        <comment>stage of an unpaid account</comment>
        <translation>अतिदेय, SMA-0</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a column: number of the instalment</comment>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>head of a column: due date</comment>
        <translation>देय तिथि</translation>
    </message>
    <message>
        <source>Principal</source>
        <comment>head of a column</comment>
        <translation>मूलधन</translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>head of a column: of a loan</comment>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Balance ₹</source>
        <comment>head of a column: still owed</comment>
        <translation>शेष ₹</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>sum of a part of the schedule: first and last number</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Total %1 = principal %2 + interest %3.</source>
        <comment>below the schedule</comment>
        <translation>कुल %1 = मूलधन %2 + ब्याज %3।</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>section title</comment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>The program recommends; the signatory decides. Both are recorded.</source>
        <comment>note beside a section title</comment>
        <translation>प्रोग्राम संस्तुति करता है; निर्णय हस्ताक्षरकर्ता का है। दोनों दर्ज हैं।</translation>
    </message>
    <message>
        <source>Program recommends</source>
        <comment>decision: label</comment>
        <translation>प्रोग्राम की संस्तुति</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <comment>in a dashed frame</comment>
        <translation>कोई संस्तुति नहीं</translation>
    </message>
    <message>
        <source>Dates and repayment schedule</source>
        <comment>section title</comment>
        <translation>तिथियाँ और चुकौती अनुसूची</translation>
    </message>
    <message>
        <source>no schedule: no amount is recommended or approved</source>
        <comment>in a dashed frame</comment>
        <translation>अनुसूची नहीं: कोई राशि संस्तुत या स्वीकृत नहीं</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often the group meets</comment>
        <translation>साप्ताहिक</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <comment>how often the group meets</comment>
        <translation>पाक्षिक</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often the group meets</comment>
        <translation>मासिक</translation>
    </message>
    <message>
        <source>%1; %2 y %3 m</source>
        <comment>day of formation; age of the group</comment>
        <translation>%1; %2 साल %3 महीने</translation>
    </message>
    <message>
        <source>%1, opened %2</source>
        <comment>masked account number; day it was opened</comment>
        <translation>%1, खुला %2</translation>
    </message>
    <message>
        <source>%1, employee no. %2</source>
        <comment>name; number of a bank employee</comment>
        <translation>%1, कर्मचारी क्र. %2</translation>
    </message>
    <message>
        <source>%1; no. %2 on %3</source>
        <comment>how often; number and day of the last meeting</comment>
        <translation>%1; क्र. %2, %3</translation>
    </message>
    <message>
        <source>Proposal, application</source>
        <comment>identity: label</comment>
        <translation>प्रस्ताव, आवेदन</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <comment>number of the application; day it came in</comment>
        <translation>%1, प्राप्त %2</translation>
    </message>
    <message>
        <source>Field officer</source>
        <comment>identity: label</comment>
        <translation>क्षेत्र अधिकारी</translation>
    </message>
    <message>
        <source>Visit; distance</source>
        <comment>identity: label</comment>
        <translation>स्थल दौरा; दूरी</translation>
    </message>
    <message>
        <source>Village, panchayat</source>
        <comment>identity: label</comment>
        <translation>गाँव, पंचायत</translation>
    </message>
    <message>
        <source>Block, district</source>
        <comment>identity: label</comment>
        <translation>विकासखंड, ज़िला</translation>
    </message>
    <message>
        <source>Promoted by</source>
        <comment>identity: label, who set the group up</comment>
        <translation>प्रवर्तक</translation>
    </message>
    <message>
        <source>SHG id; code</source>
        <comment>identity: label, number of the group in NRLM; its code here</comment>
        <translation>समूह आईडी; कोड</translation>
    </message>
    <message>
        <source>Constitution</source>
        <comment>identity: label, legal form</comment>
        <translation>गठन</translation>
    </message>
    <message>
        <source>Formed; age</source>
        <comment>identity: label</comment>
        <translation>गठन तिथि; आयु</translation>
    </message>
    <message>
        <source>Members on the roll</source>
        <comment>identity: label</comment>
        <translation>कुल सदस्य</translation>
    </message>
    <message>
        <source>Savings account</source>
        <comment>identity: label</comment>
        <translation>बचत खाता</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>identity: label</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a measure: counted part of the whole</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>head of a column</comment>
        <translation>मापदंड</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>head of a column: from what a measure is counted</comment>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>head of a column: the group&apos;s value</comment>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>head of a column: average of the block</comment>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Block: average of %1 groups of %2 block on %3.</source>
        <comment>below the measures</comment>
        <translation>ब्लॉक: %2 विकासखंड के %1 समूहों का औसत, %3।</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a measure without data</comment>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Corpus</source>
        <comment>the group&apos;s own fund</comment>
        <translation>समूह की पूँजी</translation>
    </message>
    <message>
        <source>Corpus on %1</source>
        <comment>head of a table: the group&apos;s fund on a day</comment>
        <translation>समूह की पूँजी, %1</translation>
    </message>
    <message>
        <source>Member savings</source>
        <comment>the group&apos;s fund</comment>
        <translation>सदस्यों की बचत</translation>
    </message>
    <message>
        <source>Revolving fund (RF)</source>
        <comment>the group&apos;s fund</comment>
        <translation>परिक्रामी निधि (RF)</translation>
    </message>
    <message>
        <source>Surplus</source>
        <comment>the group&apos;s fund</comment>
        <translation>अधिशेष</translation>
    </message>
    <message>
        <source>Held as</source>
        <comment>head of a table: where the fund is</comment>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>Loans to members, own funds</source>
        <comment>where the fund is</comment>
        <translation>सदस्यों को ऋण, अपनी निधि</translation>
    </message>
    <message>
        <source>Bank, savings account</source>
        <comment>where the fund is</comment>
        <translation>बैंक, बचत खाता</translation>
    </message>
    <message>
        <source>Cash in box (counted)</source>
        <comment>where the fund is</comment>
        <translation>पेटी में नकद (गिना हुआ)</translation>
    </message>
    <message>
        <source>Demand, collection, balance</source>
        <comment>head of a table (DCB)</comment>
        <translation>माँग, वसूली, बाकी</translation>
    </message>
    <message>
        <source>Demand in the period</source>
        <comment>what fell due</comment>
        <translation>अवधि की माँग</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>what was paid of what fell due</comment>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Balance, all overdue</source>
        <comment>what fell due and was not paid</comment>
        <translation>बाकी, सब अतिदेय</translation>
    </message>
    <message>
        <source>Office bearers</source>
        <comment>identity: label</comment>
        <translation>पदाधिकारी</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>section title</comment>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>%1 to %2, closed meetings only; a measure without data is missing, never 0</source>
        <comment>note beside a section title: the period counted</comment>
        <translation>%1 से %2, केवल पूरी बैठकें; जिसके आँकड़े नहीं वह अनुपलब्ध है, 0 नहीं</translation>
    </message>
    <message>
        <source>Group record</source>
        <comment>section title</comment>
        <translation>समूह का अभिलेख</translation>
    </message>
    <message>
        <source>%1 branch</source>
        <comment>head of a paper: name of the bank&apos;s branch</comment>
        <translation>%1 शाखा</translation>
    </message>
    <message>
        <source>Grievances: %1</source>
        <comment>head of a paper: where to complain</comment>
        <translation>शिकायत: %1</translation>
    </message>
    <message>
        <source>Assessed %1</source>
        <comment>head of a paper: day and time of the assessment</comment>
        <translation>मूल्यांकन %1</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <comment>head of a paper: day and time of the decision</comment>
        <translation>निर्णय %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <comment>head of a paper: no decision was made</comment>
        <translation>निर्णय बाकी है</translation>
    </message>
    <message>
        <source>Books closed up to %1</source>
        <comment>head of a paper: last closed meeting</comment>
        <translation>बही %1 तक पूरी</translation>
    </message>
    <message>
        <source>No closed books</source>
        <comment>head of a paper: no meeting was ever closed</comment>
        <translation>कोई बही पूरी नहीं</translation>
    </message>
    <message>
        <source>Loan appraisal note</source>
        <comment>title of the paper</comment>
        <translation>ऋण मूल्यांकन नोट</translation>
    </message>
    <message>
        <source>decided %1</source>
        <comment>top of following pages: day of the decision</comment>
        <translation>निर्णय %1</translation>
    </message>
    <message>
        <source>assessed %1</source>
        <comment>top of following pages: day of the assessment</comment>
        <translation>मूल्यांकन %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of every page</comment>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>Decision support, not a decision: a person decides</source>
        <comment>foot of every page</comment>
        <translation>यह केवल सलाह है, निर्णय नहीं: निर्णय व्यक्ति का होता है</translation>
    </message>
    <message>
        <source>Sample records, not real</source>
        <comment>foot of every page of a sample</comment>
        <translation>नमूना रिकॉर्ड, असली नहीं</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <comment>outlined across every page of a sample</comment>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>not confirmed by a bank</source>
        <comment>outlined across papers of an unconfirmed manager</comment>
        <translation>बैंक से पुष्ट नहीं</translation>
    </message>
    <message>
        <source>carried forward</source>
        <comment>last row of a table that goes on, on the next page</comment>
        <translation>आगे ले जाया गया</translation>
    </message>
    <message>
        <source>brought forward</source>
        <comment>first row of a table that began on the page before</comment>
        <translation>पीछे से लाया गया</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>key to the signs: a rule is kept</comment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>key to the signs: a rule is broken</comment>
        <translation>टूटा</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>key to the signs: a rule could not be tested</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>dashed box</source>
        <comment>key to the signs: frame around a missing text</comment>
        <translation>टूटी रेखा का खाना</translation>
    </message>
    <message>
        <source>missing on the day of assessment</source>
        <comment>key to the signs: what the dashed box means</comment>
        <translation>मूल्यांकन के दिन उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how sure a score is</comment>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how sure a score is</comment>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how sure a score is</comment>
        <translation>कम</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a score; the end of its scale</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Risk score (model)</source>
        <comment>strip: label</comment>
        <translation>जोखिम स्कोर (मॉडल)</translation>
    </message>
    <message>
        <source>no model was used</source>
        <comment>strip: below a score</comment>
        <translation>कोई मॉडल नहीं लगा</translation>
    </message>
    <message>
        <source>PD %1: %2</source>
        <comment>chance of not repaying; band</comment>
        <translation>PD %1: %2</translation>
    </message>
    <message>
        <source>Grading marks (rule)</source>
        <comment>strip: label</comment>
        <translation>श्रेणीकरण अंक (नियम)</translation>
    </message>
    <message>
        <source>Grade %1, section D</source>
        <comment>strip: below the marks</comment>
        <translation>श्रेणी %1, भाग D</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>strip: label, how sure the score is</comment>
        <translation>स्कोर कितना पक्का</translation>
    </message>
    <message>
        <source>no model</source>
        <comment>in a dashed frame: a formula has no confidence</comment>
        <translation>मॉडल नहीं</translation>
    </message>
    <message>
        <source>the formula is exact</source>
        <comment>strip: below the confidence</comment>
        <translation>सूत्र सटीक है</translation>
    </message>
    <message>
        <source>%1; high from 0.800</source>
        <comment>strip: below the confidence</comment>
        <translation>%1; 0.800 से अधिक पक्का</translation>
    </message>
    <message>
        <source>Group score (behaviour)</source>
        <comment>strip: label</comment>
        <translation>समूह स्कोर (व्यवहार)</translation>
    </message>
    <message>
        <source>Account behaviour</source>
        <comment>strip: label</comment>
        <translation>खाते का व्यवहार</translation>
    </message>
    <message>
        <source>no cash credit account</source>
        <comment>strip: below the account behaviour</comment>
        <translation>नकद ऋण खाता नहीं</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <comment>a factor&apos;s value; what it is counted against</comment>
        <translation>%1, औसत %2</translation>
    </message>
    <message>
        <source>%1: why %2</source>
        <comment>title of a chart: name of a score; its value</comment>
        <translation>%1: %2 क्यों</translation>
    </message>
    <message>
        <source>points, %1 to %2</source>
        <comment>note of a chart: scale of the score</comment>
        <translation>अंक, %1 से %2</translation>
    </message>
    <message>
        <source>raises the score</source>
        <comment>legend: solid bar</comment>
        <translation>स्कोर बढ़ाता है</translation>
    </message>
    <message>
        <source>lowers the score</source>
        <comment>legend: hatched bar</comment>
        <translation>स्कोर घटाता है</translation>
    </message>
    <message>
        <source>start, result</source>
        <comment>legend: open bar</comment>
        <translation>आरंभ, परिणाम</translation>
    </message>
    <message>
        <source>Five principles, 0 to 100</source>
        <comment>title of the radar (Panchasutra)</comment>
        <translation>पंचसूत्र, 0 से 100</translation>
    </message>
    <message>
        <source>group (block average)</source>
        <comment>note of the radar: order of the figures</comment>
        <translation>समूह (ब्लॉक का औसत)</translation>
    </message>
    <message>
        <source>group</source>
        <comment>legend of the radar</comment>
        <translation>समूह</translation>
    </message>
    <message>
        <source>block</source>
        <comment>legend of the radar</comment>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>J,F,M,A,M,J,J,A,S,O,N,D</source>
        <comment>below a chart: short names of the months, January first</comment>
        <translation>ज,फ़,मा,अ,म,जू,जु,अ,सि,अ,न,दि</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>title of a trend: share repaid of what fell due, short</comment>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Missing on the day of assessment</source>
        <comment>title of a list</comment>
        <translation>मूल्यांकन के दिन उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <comment>instead of a list</comment>
        <translation>कुछ भी अनुपलब्ध नहीं था।</translation>
    </message>
    <message>
        <source>Group card: %1.</source>
        <comment>which card made the score</comment>
        <translation>समूह कार्ड: %1।</translation>
    </message>
    <message>
        <source>Risk model: %1.</source>
        <comment>which model made the score</comment>
        <translation>जोखिम मॉडल: %1।</translation>
    </message>
    <message>
        <source>Newest closed meeting: %1 days before the assessment.</source>
        <comment>how fresh the data are</comment>
        <translation>आख़िरी पूरी बैठक: मूल्यांकन से %1 दिन पहले।</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <comment>title of a gauge: place of the score on its scale</comment>
        <translation>स्कोर कहाँ है</translation>
    </message>
    <message>
        <source>In plain words</source>
        <comment>title of a text</comment>
        <translation>सरल शब्दों में</translation>
    </message>
    <message>
        <source>no score: a measure it needs is missing</source>
        <comment>in a dashed frame</comment>
        <translation>स्कोर नहीं: ज़रूरी मापदंड उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Risk score</source>
        <comment>the score from 300 to 850</comment>
        <translation>जोखिम स्कोर</translation>
    </message>
    <message>
        <source>Explained score</source>
        <comment>section title</comment>
        <translation>स्कोर और उसके कारक</translation>
    </message>
    <message>
        <source>Three numbers, kept apart: marks are a rule, the scores are advice</source>
        <comment>note beside a section title</comment>
        <translation>तीन अलग संख्याएँ: अंक नियम से हैं, स्कोर सलाह हैं</translation>
    </message>
    <message>
        <source>Meetings held of planned</source>
        <comment>a measure</comment>
        <translation>तय में से हुई बैठकें</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>a measure</comment>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Savings per member a year</source>
        <comment>a measure</comment>
        <translation>प्रति सदस्य सालाना बचत</translation>
    </message>
    <message>
        <source>Savings regularity</source>
        <comment>a measure</comment>
        <translation>बचत की नियमितता</translation>
    </message>
    <message>
        <source>Repaid of what fell due</source>
        <comment>a measure</comment>
        <translation>देय में से चुकाया</translation>
    </message>
    <message>
        <source>Paid on time</source>
        <comment>a measure</comment>
        <translation>समय पर चुकाया</translation>
    </message>
    <message>
        <source>Rotation of funds</source>
        <comment>a measure</comment>
        <translation>पूँजी का घुमाव</translation>
    </message>
    <message>
        <source>Members with own-fund loan</source>
        <comment>a measure</comment>
        <translation>आंतरिक ऋण वाले सदस्य</translation>
    </message>
    <message>
        <source>PAR 30, internal loans</source>
        <comment>a measure</comment>
        <translation>PAR 30, आंतरिक ऋण</translation>
    </message>
    <message>
        <source>Books closed in 7 days</source>
        <comment>a measure</comment>
        <translation>7 दिन में पूरी बही</translation>
    </message>
    <message>
        <source>Members who left</source>
        <comment>a measure</comment>
        <translation>छोड़ने वाले सदस्य</translation>
    </message>
    <message>
        <source>Evenness of savings</source>
        <comment>a measure</comment>
        <translation>बचत की समरूपता</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>one of the five principles</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Savings</source>
        <comment>one of the five principles</comment>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Lending</source>
        <comment>one of the five principles</comment>
        <translation>आंतरिक लेन-देन</translation>
    </message>
    <message>
        <source>Repayment</source>
        <comment>one of the five principles</comment>
        <translation>कर्ज़ वापसी</translation>
    </message>
    <message>
        <source>Books</source>
        <comment>one of the five principles</comment>
        <translation>लेखा-जोखा</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>asset class of a bank loan</comment>
        <translation>मानक</translation>
    </message>
    <message>
        <source>Term loan</source>
        <comment>facility: a bank loan with instalments</comment>
        <translation>सावधि ऋण</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>class of a bank loan that is repaid</comment>
        <translation>चुकता</translation>
    </message>
    <message>
        <source>Loans of other lenders</source>
        <comment>bank conduct: label</comment>
        <translation>दूसरे ऋणदाताओं के ऋण</translation>
    </message>
    <message>
        <source>Credit information (CIC)</source>
        <comment>bank conduct: label</comment>
        <translation>साख सूचना (CIC)</translation>
    </message>
    <message>
        <source>To raise the score: %1 (+%2 points).</source>
        <comment>plain words: what to do; points it adds</comment>
        <translation>स्कोर बढ़ाने के लिए: %1 (+%2 अंक)।</translation>
    </message>
    <message>
        <source>Average of the groups</source>
        <comment>chart: where the score starts from</comment>
        <translation>समूहों का औसत</translation>
    </message>
    <message>
        <source>Reference group</source>
        <comment>chart: where the score starts from</comment>
        <translation>संदर्भ समूह</translation>
    </message>
    <message>
        <source>No loan asked</source>
        <comment>a member without a share</comment>
        <translation>ऋण नहीं माँगा</translation>
    </message>
    <message>
        <source>%1 % a year on the reducing balance, monthly rests; the rest in the last instalment.</source>
        <comment>below the schedule: rate, and how it is counted</comment>
        <translation>%1 % वार्षिक घटते बकाये पर, मासिक विराम; शेष अंतिम किश्त में।</translation>
    </message>
    <message>
        <source>Sanction letter</source>
        <comment>title of the paper</comment>
        <translation>स्वीकृति पत्र</translation>
    </message>
    <message>
        <source>Repayment schedule</source>
        <comment>title of the paper</comment>
        <translation>चुकौती अनुसूची</translation>
    </message>
    <message>
        <source>Member passbook</source>
        <comment>title of the paper</comment>
        <translation>सदस्य पासबुक</translation>
    </message>
    <message>
        <source>Meeting slip</source>
        <comment>title of the paper</comment>
        <translation>बैठक की पर्ची</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <comment>title of the paper</comment>
        <translation>बैठक की कार्यवाही</translation>
    </message>
    <message>
        <source>Group statement</source>
        <comment>title of the paper</comment>
        <translation>समूह का विवरण</translation>
    </message>
    <message>
        <source>Score history</source>
        <comment>title of the paper</comment>
        <translation>अंकों का इतिहास</translation>
    </message>
    <message>
        <source>Queue of requests</source>
        <comment>title of the paper</comment>
        <translation>इंतज़ार में आवेदन</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>head of a column: day of an assessment</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Books up to</source>
        <comment>head of a column: last closed meeting</comment>
        <translation>बही कब तक</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>head of a column</comment>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>head of a column: of a score</comment>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Low risk</source>
        <comment>head of a column: its probability</comment>
        <translation>कम जोखिम</translation>
    </message>
    <message>
        <source>Card, model</source>
        <comment>head of a column: of a score</comment>
        <translation>कार्ड, मॉडल</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>head of a column: its number</comment>
        <translation>आवेदन</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>head of a column</comment>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Amount ₹</source>
        <comment>head of a column</comment>
        <translation>राशि ₹</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>head of a column: how many share in a request</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Owes ₹</source>
        <comment>head of a column: principal</comment>
        <translation>बाकी ₹</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>head of a column: how long a request waits</comment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>queue: sum, how many requests</comment>
        <translation>%1 इंतज़ार में</translation>
    </message>
    <message>
        <source>no assessment was recorded</source>
        <comment>in a dashed frame</comment>
        <translation>कोई मूल्यांकन दर्ज नहीं</translation>
    </message>
    <message>
        <source>Work list of the branch</source>
        <comment>foot of every page of a queue</comment>
        <translation>शाखा की कार्य सूची</translation>
    </message>
    <message>
        <source>Waiting on %1, the oldest first</source>
        <comment>queue: day</comment>
        <translation>%1 को इंतज़ार में, सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <comment>queue: no request</comment>
        <translation>कुछ इंतज़ार में नहीं।</translation>
    </message>
    <message>
        <source>Res.</source>
        <comment>head of a column: number of a resolution</comment>
        <translation>प्र. सं.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>head of a column</comment>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Proposed, sec.</source>
        <comment>head of a column: who proposed and seconded</comment>
        <translation>प्रस्तावक, समर्थक</translation>
    </message>
    <message>
        <source>Loan</source>
        <comment>head of a column: code of the loan</comment>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>Lent to</source>
        <comment>head of a column: a member</comment>
        <translation>किसे दिया</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>head of a column</comment>
        <translation>काम</translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>head of a column: months and rate</comment>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>%1 months, %2</source>
        <comment>minutes: months and yearly rate of a loan</comment>
        <translation>%1 महीने, %2</translation>
    </message>
    <message>
        <source>Loans granted</source>
        <comment>minutes: sum</comment>
        <translation>दिए गए कर्ज़</translation>
    </message>
    <message>
        <source>Cash book</source>
        <comment>head of a column: the meeting&apos;s</comment>
        <translation>नकद बही</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <comment>minutes: cash book</comment>
        <translation>शुरू का नकद</translation>
    </message>
    <message>
        <source>Closing cash</source>
        <comment>minutes: cash book</comment>
        <translation>अंत का नकद</translation>
    </message>
    <message>
        <source>Note, coin</source>
        <comment>head of a column: the count of the box</comment>
        <translation>नोट, सिक्का</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>minutes: sum of the count</comment>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>The count of the box is not recorded.</source>
        <comment>minutes: the box against the books</comment>
        <translation>पेटी की गिनती दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Counted %1 = books %2: they agree.</source>
        <comment>minutes: the box against the books</comment>
        <translation>गिना %1 = बही %2: हिसाब मिला।</translation>
    </message>
    <message>
        <source>Counted %1, books %2: %3 booked as short or over. %4</source>
        <comment>minutes: box, books, difference, reason</comment>
        <translation>गिना %1, बही %2: %3 कमी/अधिकता में लिखा। %4</translation>
    </message>
    <message>
        <source>Resolutions and loans granted</source>
        <comment>section title</comment>
        <translation>प्रस्ताव और कर्ज़</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>section title</comment>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Next meeting %1</source>
        <comment>minutes: day</comment>
        <translation>अगली बैठक %1</translation>
    </message>
    <message>
        <source>Read aloud and signed</source>
        <comment>section title</comment>
        <translation>पढ़कर सुनाया, हस्ताक्षर</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>minutes: in the box of a member who was not there</comment>
        <translation>ग़ैरहाज़िर</translation>
    </message>
    <message>
        <source>Witness, not a member</source>
        <comment>a signature: office</comment>
        <translation>गवाह, सदस्य नहीं</translation>
    </message>
    <message>
        <source>read aloud; name, village</source>
        <comment>below the witness&apos;s signature</comment>
        <translation>पढ़कर सुनाया; नाम, गाँव</translation>
    </message>
    <message>
        <source>chair %1</source>
        <comment>minutes: who led the meeting</comment>
        <translation>अध्यक्षता %1</translation>
    </message>
    <message>
        <source>quorum %1: reached</source>
        <comment>minutes: members needed</comment>
        <translation>कोरम %1: पूरा</translation>
    </message>
    <message>
        <source>quorum %1: not reached</source>
        <comment>minutes: members needed</comment>
        <translation>कोरम %1: पूरा नहीं</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>minutes: the cash box</comment>
        <translation>गिना नहीं</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>minutes: books and box</comment>
        <translation>हिसाब मिला</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>minutes: label</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>minutes: number of the meeting</comment>
        <translation>सं. %1</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>minutes: label</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Place, chair</source>
        <comment>minutes: label</comment>
        <translation>जगह, अध्यक्षता</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>minutes: label</comment>
        <translation>हाज़िर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes: present; on the roll</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Books and box</source>
        <comment>minutes: label</comment>
        <translation>बही और पेटी</translation>
    </message>
    <message>
        <source>short or over: %1</source>
        <comment>minutes: the box against the books</comment>
        <translation>कमी/अधिकता: %1</translation>
    </message>
    <message>
        <source>P</source>
        <comment>minutes: present, one letter</comment>
        <translation>हा</translation>
    </message>
    <message>
        <source>L</source>
        <comment>minutes: late, one letter</comment>
        <translation>दे</translation>
    </message>
    <message>
        <source>On leave</source>
        <comment>minutes: excused</comment>
        <translation>छुट्टी पर</translation>
    </message>
    <message>
        <source>A</source>
        <comment>minutes: absent, one letter</comment>
        <translation>ग़ै</translation>
    </message>
    <message>
        <source>%1 present (%2 late), %3 away</source>
        <comment>minutes: sum of the roll</comment>
        <translation>%1 हाज़िर (%2 देर से), %3 नहीं आईं</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a column: number of the member</comment>
        <translation>सं.</translation>
    </message>
    <message>
        <source>Roll</source>
        <comment>head of a column: present or absent</comment>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Savings</source>
        <comment>head of a column: regular savings</comment>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <comment>head of a column: savings beyond the regular ones</comment>
        <translation>स्वैच्छिक</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>head of a column</comment>
        <translation>जुर्माना</translation>
    </message>
    <message>
        <source>Total ₹</source>
        <comment>head of a column: what a member paid</comment>
        <translation>कुल ₹</translation>
    </message>
    <message>
        <source>Thumb marks: the witness signs that the text was read aloud</source>
        <comment>foot of every page of minutes</comment>
        <translation>अँगूठा: गवाह हस्ताक्षर करे कि पढ़कर सुनाया गया</translation>
    </message>
    <message>
        <source>Closed and locked %1</source>
        <comment>head of minutes: day</comment>
        <translation>%1 को पूरी और बंद</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <comment>minutes: number; day</comment>
        <translation>बैठक %1, %2</translation>
    </message>
    <message>
        <source>Attendance and collections</source>
        <comment>section title</comment>
        <translation>हाज़िरी और जमा</translation>
    </message>
    <message>
        <source>P present, L late, A absent; exceptions bold</source>
        <comment>note beside a section title</comment>
        <translation>हा हाज़िर, दे देर से, ग़ै ग़ैरहाज़िर; अलग बात मोटे में</translation>
    </message>
    <message>
        <source>For the group</source>
        <comment>a signature: an office bearer who is not recorded</comment>
        <translation>समूह की ओर से</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>head of a column</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>head of a column: number of the meeting</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>head of a column: what was corrected</comment>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Stood as ₹</source>
        <comment>head of a column: amount before a correction</comment>
        <translation>पहले ₹</translation>
    </message>
    <message>
        <source>Stands as ₹</source>
        <comment>head of a column: amount after a correction</comment>
        <translation>अब ₹</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>head of a column: of a correction</comment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>section title</comment>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>each was reversed and entered anew on its own day</source>
        <comment>note beside a section title</comment>
        <translation>हर एक अपनी तारीख को उलटा और फिर से लिखा गया</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>passbook: label</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Member no.</source>
        <comment>passbook: label</comment>
        <translation>सदस्य सं.</translation>
    </message>
    <message>
        <source>Regular saving</source>
        <comment>passbook: label</comment>
        <translation>नियमित बचत</translation>
    </message>
    <message>
        <source>Interest on loans</source>
        <comment>passbook: label</comment>
        <translation>कर्ज़ पर ब्याज</translation>
    </message>
    <message>
        <source>%1 a month on what is owed</source>
        <comment>passbook: interest rate</comment>
        <translation>%1 महीना, घटते बकाये पर</translation>
    </message>
    <message>
        <source>My savings</source>
        <comment>passbook: label of a large figure</comment>
        <translation>मेरी बचत</translation>
    </message>
    <message>
        <source>Loan to repay</source>
        <comment>passbook: label of a large figure</comment>
        <translation>बाकी कर्ज़</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>passbook: an empty frame</comment>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>%1; fine %2</source>
        <comment>passbook: what a line is for; amount</comment>
        <translation>%1; जुर्माना %2</translation>
    </message>
    <message>
        <source>Savings ₹</source>
        <comment>passbook: head over columns</comment>
        <translation>बचत ₹</translation>
    </message>
    <message>
        <source>Loans ₹</source>
        <comment>passbook: head over columns</comment>
        <translation>कर्ज़ ₹</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a column: number of the meeting</comment>
        <translation>सं.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <comment>head of a column: what a line is for</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Paid in</source>
        <comment>head of a column: savings</comment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>head of a column: savings</comment>
        <translation>निकासी</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>head of a column: savings</comment>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Lent</source>
        <comment>head of a column: loans of a member</comment>
        <translation>कर्ज़ दिया</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>head of a column: principal a member paid back</comment>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>To repay</source>
        <comment>head of a column: what a member still owes</comment>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>brought forward</source>
        <comment>passbook: first line</comment>
        <translation>पिछले पृष्ठ से लाए</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last row of a table</comment>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Check: %1 + %2 − %3 = %4 · %5 + %6 − %7 = %8</source>
        <comment>below a passbook: savings, then loans: brought forward, in, out, balance</comment>
        <translation>जाँच: %1 + %2 − %3 = %4 · %5 + %6 − %7 = %8</translation>
    </message>
    <message>
        <source>This passbook equals the group&apos;s books</source>
        <comment>foot of every page</comment>
        <translation>यह पासबुक समूह की बही के बराबर है</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the span of a paper: first and last day</comment>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>Next instalment on %1: %2</source>
        <comment>passbook: day; amount</comment>
        <translation>अगली किश्त %1: %2</translation>
    </message>
    <message>
        <source>Member: signature / thumb mark</source>
        <comment>a signature: office</comment>
        <translation>सदस्य: हस्ताक्षर / अँगूठा</translation>
    </message>
    <message>
        <source>Secretary</source>
        <comment>a signature: office</comment>
        <translation>सचिव</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <comment>a signature: office</comment>
        <translation>कोषाध्यक्ष</translation>
    </message>
    <message>
        <source>Loan</source>
        <comment>schedule: label</comment>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>schedule: how long</comment>
        <translation>%1 महीने</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>schedule: below the interest rate</comment>
        <translation>सालाना</translation>
    </message>
    <message>
        <source>Handed out</source>
        <comment>schedule: label, day of disbursement</comment>
        <translation>कब दिया</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <comment>schedule: label, principal and interest</comment>
        <translation>कुल चुकाना</translation>
    </message>
    <message>
        <source>Borrower</source>
        <comment>schedule: label</comment>
        <translation>कर्ज़ लेने वाली</translation>
    </message>
    <message>
        <source>The whole group</source>
        <comment>schedule: who borrows</comment>
        <translation>पूरा समूह</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>schedule: label, the loan&apos;s amount</comment>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <comment>schedule: label</comment>
        <translation>अब तक दिया</translation>
    </message>
    <message>
        <source>Principal still owed</source>
        <comment>schedule: label</comment>
        <translation>बाकी मूलधन</translation>
    </message>
    <message>
        <source>Ask for a receipt for every payment</source>
        <comment>foot of every page of a schedule</comment>
        <translation>हर भुगतान की रसीद लें</translation>
    </message>
    <message>
        <source>Instalments</source>
        <comment>section title</comment>
        <translation>किश्तें</translation>
    </message>
    <message>
        <source>If an instalment stays unpaid</source>
        <comment>section title</comment>
        <translation>किश्त न देने पर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a resolution; its day</comment>
        <translation>%1, दिनांक %2</translation>
    </message>
    <message>
        <source>To the President and the Secretary, %1, %2</source>
        <comment>letter: name of the group; village</comment>
        <translation>सेवा में: अध्यक्ष और सचिव, %1, %2</translation>
    </message>
    <message>
        <source>We are glad to sanction a loan of %1 to your group, on your request %2 received on %3, for on-lending to its members (%4) as in the member-wise sheet. You may refuse it without cost before disbursement.</source>
        <comment>letter: amount in figures and words; number; day; how many members</comment>
        <translation>हमें आपके समूह को %1 का ऋण स्वीकृत करते हुए खुशी है, %3 को मिले आपके आवेदन %2 पर, सदस्यवार सूची के अनुसार सदस्यों (%4) को देने के लिए। संवितरण से पहले आप बिना किसी खर्च के मना कर सकती हैं।</translation>
    </message>
    <message>
        <source>Instalment (EPI)</source>
        <comment>key facts: label</comment>
        <translation>किश्त (EPI)</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>key facts: below the instalment</comment>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>a year, reducing balance</source>
        <comment>key facts: below the rate</comment>
        <translation>सालाना, घटते बकाये पर</translation>
    </message>
    <message>
        <source>charges are not recorded</source>
        <comment>key facts: why no APR</comment>
        <translation>शुल्क दर्ज नहीं</translation>
    </message>
    <message>
        <source>You pay in all</source>
        <comment>key facts: label</comment>
        <translation>कुल चुकाना है</translation>
    </message>
    <message>
        <source>instalments, without charges</source>
        <comment>key facts: below the sum</comment>
        <translation>किश्तें, शुल्क के बिना</translation>
    </message>
    <message>
        <source>Monthly, %1: first %2 on %3, last %4 on %5</source>
        <comment>key facts: how many instalments; amount and day of the first and the last</comment>
        <translation>मासिक, %1: पहली %2, %3 को; आखिरी %4, %5 को</translation>
    </message>
    <message>
        <source>1 Loan proposal; type of loan</source>
        <comment>key facts: row</comment>
        <translation>1 ऋण प्रस्ताव; ऋण का प्रकार</translation>
    </message>
    <message>
        <source>%1; loan to a self-help group</source>
        <comment>key facts: number</comment>
        <translation>%1; स्वयं सहायता समूह को ऋण</translation>
    </message>
    <message>
        <source>2 Sanctioned amount</source>
        <comment>key facts: row</comment>
        <translation>2 स्वीकृत राशि</translation>
    </message>
    <message>
        <source>3 Disbursal</source>
        <comment>key facts: row</comment>
        <translation>3 संवितरण</translation>
    </message>
    <message>
        <source>To the group&apos;s savings account •••• %1</source>
        <comment>key facts: last digits</comment>
        <translation>समूह के बचत खाते •••• %1 में</translation>
    </message>
    <message>
        <source>4 Term</source>
        <comment>key facts: row</comment>
        <translation>4 अवधि</translation>
    </message>
    <message>
        <source>5 Instalments</source>
        <comment>key facts: row</comment>
        <translation>5 किश्तें</translation>
    </message>
    <message>
        <source>6 Interest rate and type</source>
        <comment>key facts: row</comment>
        <translation>6 ब्याज दर और प्रकार</translation>
    </message>
    <message>
        <source>7 Benchmark, spread, reset</source>
        <comment>key facts: row</comment>
        <translation>7 बेंचमार्क, स्प्रेड, रीसेट</translation>
    </message>
    <message>
        <source>8 Fees and charges</source>
        <comment>key facts: row</comment>
        <translation>8 शुल्क</translation>
    </message>
    <message>
        <source>9 Annual percentage rate (APR)</source>
        <comment>key facts: row</comment>
        <translation>9 वार्षिक प्रतिशत दर (APR)</translation>
    </message>
    <message>
        <source>10 Contingent charges</source>
        <comment>key facts: row</comment>
        <translation>10 आकस्मिक शुल्क</translation>
    </message>
    <message>
        <source>Resolution of the group</source>
        <comment>key facts: row</comment>
        <translation>समूह का प्रस्ताव</translation>
    </message>
    <message>
        <source>Read to us in our language, understood, one copy received:</source>
        <comment>letter: over the group&apos;s signatures</comment>
        <translation>हमारी भाषा में पढ़कर सुनाया गया, समझ लिया, एक प्रति मिली:</translation>
    </message>
    <message>
        <source>Last page: repayment schedule</source>
        <comment>foot of every page of a sanction letter</comment>
        <translation>आखिरी पृष्ठ: चुकौती अनुसूची</translation>
    </message>
    <message>
        <source>Request %1</source>
        <comment>head of a letter: number</comment>
        <translation>आवेदन %1</translation>
    </message>
    <message>
        <source>Key Facts Statement</source>
        <comment>section title</comment>
        <translation>मुख्य तथ्य विवरण (KFS)</translation>
    </message>
    <message>
        <source>Part 1: interest and charges</source>
        <comment>note beside a section title</comment>
        <translation>भाग 1: ब्याज और शुल्क</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <comment>section title</comment>
        <translation>याद रखने की तारीखें</translation>
    </message>
    <message>
        <source>Regular saving</source>
        <comment>slip: label</comment>
        <translation>नियमित बचत</translation>
    </message>
    <message>
        <source>Voluntary saving</source>
        <comment>slip: label</comment>
        <translation>स्वैच्छिक बचत</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <comment>slip: label</comment>
        <translation>किश्त: मूलधन</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <comment>slip: label</comment>
        <translation>ब्याज दिया</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>slip: label</comment>
        <translation>जुर्माना</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>slip: label</comment>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Savings handed back</source>
        <comment>slip: label</comment>
        <translation>बचत लौटाई</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <comment>slip: label</comment>
        <translation>अगली बैठक</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <comment>slip: label</comment>
        <translation>अगली किश्त</translation>
    </message>
    <message>
        <source>Secretary&apos;s signature</source>
        <comment>foot of a slip</comment>
        <translation>सचिव के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Meeting %1 · %2</source>
        <comment>slip: number of the meeting; day</comment>
        <translation>बैठक %1 · %2</translation>
    </message>
    <message>
        <source>Absent; brought for her</source>
        <comment>slip: over what was paid</comment>
        <translation>नहीं आईं; किसी और ने दिया</translation>
    </message>
    <message>
        <source>Paid today</source>
        <comment>slip: over what was paid</comment>
        <translation>आज दिया</translation>
    </message>
    <message>
        <source>Cash ₹</source>
        <comment>head of a column: moved through the box</comment>
        <translation>नकद ₹</translation>
    </message>
    <message>
        <source>Bank ₹</source>
        <comment>head of a column: moved through the account</comment>
        <translation>बैंक ₹</translation>
    </message>
    <message>
        <source>Both ₹</source>
        <comment>head of a column: cash and bank</comment>
        <translation>दोनों ₹</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>head of a column: statement</comment>
        <translation>आया</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>head of a column: statement</comment>
        <translation>गया</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>head of a column: trial balance</comment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Debit ₹</source>
        <comment>head of a column</comment>
        <translation>नामे ₹</translation>
    </message>
    <message>
        <source>Credit ₹</source>
        <comment>head of a column</comment>
        <translation>जमा ₹</translation>
    </message>
    <message>
        <source>Lent ₹</source>
        <comment>head of a column: principal of a bank loan</comment>
        <translation>कर्ज़ ₹</translation>
    </message>
    <message>
        <source>From the group&apos;s closed books</source>
        <comment>foot of every page of a statement</comment>
        <translation>समूह की पूरी की गई बही से</translation>
    </message>
    <message>
        <source>Account and books, %1 to %2</source>
        <comment>statement: first and last day</comment>
        <translation>खाता और बही, %1 से %2 तक</translation>
    </message>
    <message>
        <source>Receipts and payments</source>
        <comment>section title</comment>
        <translation>आमद और भुगतान</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <comment>section title</comment>
        <translation>तलपट</translation>
    </message>
    <message>
        <source>at the end of %1</source>
        <comment>note beside a section title: day</comment>
        <translation>%1 के अंत में</translation>
    </message>
    <message>
        <source>Members&apos; savings and loans</source>
        <comment>section title</comment>
        <translation>सदस्यों की बचत और कर्ज़</translation>
    </message>
    <message>
        <source>Loans of the bank</source>
        <comment>section title</comment>
        <translation>बैंक के कर्ज़</translation>
    </message>
    <message>
        <source>%1 % a year, flat on the whole loan.</source>
        <comment>below the schedule: rate, and how it is counted</comment>
        <translation>%1 % सालाना, पूरे कर्ज़ पर फ्लैट।</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <comment>statement</comment>
        <translation>शुरू का शेष</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <comment>statement</comment>
        <translation>अंत का शेष</translation>
    </message>
    <message>
        <source>%1 was away; %2 brought what she paid.</source>
        <comment>minutes: two members</comment>
        <translation>%1 नहीं आईं; उनका पैसा %2 लाईं।</translation>
    </message>
    <message>
        <source>%1: a fine of %2 was let off.</source>
        <comment>minutes: member; amount</comment>
        <translation>%1: %2 का जुर्माना माफ़।</translation>
    </message>
    <message>
        <source>%1 was handed back savings of %2.</source>
        <comment>minutes: member; amount</comment>
        <translation>%1 को %2 की बचत लौटाई गई।</translation>
    </message>
    <message>
        <source>A list as it stood on the screen</source>
        <comment>foot of every page</comment>
        <translation>सूची, जैसी स्क्रीन पर थी</translation>
    </message>
    <message>
        <source>Moratorium, interest subvention</source>
        <comment>how much: label</comment>
        <translation>किश्त से छूट, ब्याज में सहायता</translation>
    </message>
    <message>
        <source>Charges, yearly cost (APR)</source>
        <comment>how much: label</comment>
        <translation>शुल्क, सालाना लागत दर (APR)</translation>
    </message>
    <message>
        <source>see section I</source>
        <comment>strip: below a missing amount</comment>
        <translation>भाग I देखें</translation>
    </message>
    <message>
        <source>Owed to the bank</source>
        <comment>where the fund is: taken off</comment>
        <translation>बैंक का बाकी</translation>
    </message>
    <message>
        <source>Stays at low risk (model)</source>
        <comment>strip: label, a probability</comment>
        <translation>कम जोखिम रहेगा (मॉडल)</translation>
    </message>
    <message>
        <source>in the next six months</source>
        <comment>strip: below the probability</comment>
        <translation>अगले छह महीनों में</translation>
    </message>
    <message>
        <source>last %1; mean %2</source>
        <comment>note of a trend chart: the last month</comment>
        <translation>पिछला %1; औसत %2</translation>
    </message>
    <message>
        <source>A model sees a chance of %1 that the group stays at low risk for six months; it is no part of the score.</source>
        <comment>plain words: a percentage</comment>
        <translation>मॉडल के अनुसार छह महीने तक समूह के कम जोखिम में रहने की संभावना %1; यह स्कोर का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>no roll was taken</source>
        <comment>in a dashed frame</comment>
        <translation>हाज़िरी नहीं ली गई</translation>
    </message>
    <message>
        <source>Requested by the members</source>
        <comment>how much: label</comment>
        <translation>सदस्यों ने माँगा</translation>
    </message>
    <message>
        <source>Corpus of the group</source>
        <comment>how much: label</comment>
        <translation>समूह की पूँजी (कॉर्पस)</translation>
    </message>
    <message>
        <source>Request as a multiple of the corpus</source>
        <comment>how much: label</comment>
        <translation>माँग, समूह की पूँजी का कितना गुना</translation>
    </message>
    <message>
        <source>Members&apos; credit plans (MCP), in all</source>
        <comment>how much: label</comment>
        <translation>सदस्यों की ऋण योजनाएँ (MCP), कुल</translation>
    </message>
</context>
<context>
    <name>PassbookScreen</name>
    <message>
        <source>Passbook</source>
        <translation>पासबुक</translation>
    </message>
    <message>
        <source>Nothing in your passbook yet</source>
        <translation>आपकी पासबुक में अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Your first saving in a meeting writes its first line.</source>
        <translation>बैठक में पहली बचत देते ही इसकी पहली लाइन लिख जाएगी।</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>A passbook&apos;s last line is of %1</extracomment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: prints a member&apos;s passbook</extracomment>
        <translation>छापें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>Principle</name>
    <message>
        <source>Meetings</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>आपसी कर्ज़</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>कर्ज़ वापसी</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>लेखा-जोखा</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Lending on to members</source>
        <translation>सदस्यों को कर्ज़ देने के लिए</translation>
    </message>
    <message>
        <source>Seeds and manure</source>
        <translation>बीज और खाद</translation>
    </message>
    <message>
        <source>Cow or buffalo</source>
        <translation>गाय या भैंस</translation>
    </message>
    <message>
        <source>School fees</source>
        <translation>स्कूल की फ़ीस</translation>
    </message>
    <message>
        <source>Wedding or festival</source>
        <translation>शादी या त्योहार</translation>
    </message>
    <message>
        <source>Goats</source>
        <translation>बकरियाँ</translation>
    </message>
    <message>
        <source>Handicrafts</source>
        <translation>हस्तशिल्प</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>बीमारी</translation>
    </message>
    <message>
        <source>House repair</source>
        <translation>घर की मरम्मत</translation>
    </message>
    <message>
        <source>Small shop</source>
        <translation>छोटी दुकान</translation>
    </message>
    <message>
        <source>Hens</source>
        <translation>मुर्गियाँ</translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation>सिलाई मशीन</translation>
    </message>
    <message>
        <source>Weaving</source>
        <translation>बुनाई</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>मुख्य पन्ना</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>page: the group&apos;s score</comment>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Applications</source>
        <comment>page: applications for loans</comment>
        <translation>आवेदन</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>page: requests that wait for the manager</comment>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Bring in records</source>
        <comment>page: import of CSV files</comment>
        <translation>रिकॉर्ड लाएँ</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>page: the members of the group</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>page: one member</comment>
        <translation>सदस्य का पन्ना</translation>
    </message>
    <message>
        <source>My record</source>
        <comment>page: a member&apos;s own record</comment>
        <translation>मेरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <comment>page: a new application</comment>
        <translation>कर्ज़ माँगें</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>page: where a member&apos;s application stands</comment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>पासबुक</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>page: an officer&apos;s day</comment>
        <translation>आज</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>page: an officer&apos;s visit to a group</comment>
        <translation>मुलाक़ात</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>page: the meeting that is held</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Books</source>
        <comment>page: the group&apos;s cash book, ledgers and minutes</comment>
        <translation>बही</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>page: the group&apos;s register, members and rules</comment>
        <translation>समूह</translation>
    </message>
</context>
<context>
    <name>Raise</name>
    <message>
        <source>Each saves %1 more a month</source>
        <translation>हर सदस्य महीने में %1 और बचाए</translation>
    </message>
    <message>
        <source>One more at each meeting</source>
        <translation>हर बैठक में एक सदस्य और आए</translation>
    </message>
    <message>
        <source>Clear the overdue %1</source>
        <translation>बकाया %1 चुकाएँ</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Nothing can be read aloud: the program espeak-ng is not installed.</source>
        <translation>पढ़कर सुनाया नहीं जा सकता: espeak-ng प्रोग्राम लगा नहीं है।</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer.</source>
        <translation>इस कंप्यूटर पर इस भाषा की आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing can be heard: check the loudspeaker.</source>
        <translation>कुछ सुनाई नहीं दे सकता: स्पीकर जाँच लें।</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>she has an open application already</source>
        <translation>उनका एक आवेदन पहले से खुला है</translation>
    </message>
    <message>
        <source>she is not on the group&apos;s roll</source>
        <translation>वे समूह की सदस्य नहीं हैं</translation>
    </message>
    <message>
        <source>the amount must be above zero</source>
        <translation>रकम शून्य से ज़्यादा हो</translation>
    </message>
    <message>
        <source>no more can be approved than was asked for</source>
        <translation>माँग से ज़्यादा मंज़ूर नहीं हो सकता</translation>
    </message>
    <message>
        <source>the months must be 1 to 120</source>
        <translation>महीने 1 से 120 तक हों</translation>
    </message>
    <message>
        <source>the rate must be 0 to 60 % a year</source>
        <translation>ब्याज दर साल में 0 से 60 % तक हो</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>कर्ज़ का काम</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>the number of the group&apos;s resolution</source>
        <translation>समूह के प्रस्ताव की संख्या</translation>
    </message>
    <message>
        <source>the members&apos; applications</source>
        <translation>सदस्यों के आवेदन</translation>
    </message>
    <message>
        <source>the applications are of different groups</source>
        <translation>आवेदन अलग-अलग समूहों के हैं</translation>
    </message>
    <message>
        <source>the application is in a request to the bank already</source>
        <translation>यह आवेदन पहले से बैंक के आवेदन में है</translation>
    </message>
    <message>
        <source>it follows the request to the bank that holds it</source>
        <translation>यह बैंक के उस आवेदन के साथ चलता है जिसमें यह है</translation>
    </message>
    <message>
        <source>the members&apos; amounts do not add up to the request</source>
        <translation>सदस्यों की रकम मिलाकर आवेदन के बराबर नहीं है</translation>
    </message>
    <message>
        <source>somebody has moved it since you opened it</source>
        <translation>आपके खोलने के बाद किसी ने इसे आगे बढ़ाया है</translation>
    </message>
    <message>
        <source>these are sample records</source>
        <translation>ये नमूना रिकॉर्ड हैं</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>यह बहुत छोटा है</translation>
    </message>
    <message>
        <source>it is made of digits alone</source>
        <translation>इसमें केवल अंक हैं</translation>
    </message>
    <message>
        <source>many people use it</source>
        <translation>इसे बहुत लोग रखते हैं</translation>
    </message>
    <message>
        <source>it holds your own name</source>
        <translation>इसमें आपका नाम है</translation>
    </message>
    <message>
        <source>it repeats one sign</source>
        <translation>इसमें एक ही अक्षर बार-बार है</translation>
    </message>
    <message>
        <source>it is a row of the keyboard or of the alphabet</source>
        <translation>यह कीबोर्ड या वर्णमाला की एक कतार है</translation>
    </message>
    <message>
        <source>the amount is above 1,000 crore rupees</source>
        <translation>रकम 1,000 करोड़ रुपये से ज़्यादा है</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>whose account it is</source>
        <translation>यह खाता किसका है</translation>
    </message>
    <message>
        <source>what the program recommended</source>
        <translation>प्रोग्राम ने क्या सलाह दी</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>यह बहुत लंबा है</translation>
    </message>
    <message>
        <source>a voice note is at most 512 KB</source>
        <translation>आवाज़ में संदेश ज़्यादा से ज़्यादा 512 KB का हो सकता है</translation>
    </message>
    <message>
        <source>a voice note is at most 60 seconds</source>
        <translation>आवाज़ में संदेश ज़्यादा से ज़्यादा 60 सेकंड का हो सकता है</translation>
    </message>
    <message>
        <source>a voice note has one or two channels</source>
        <translation>आवाज़ में संदेश में एक या दो चैनल होते हैं</translation>
    </message>
    <message>
        <source>the voice note holds no sound</source>
        <translation>आवाज़ में संदेश में कोई आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>an amount is below zero or too large</source>
        <translation>कोई रकम शून्य से कम या बहुत बड़ी है</translation>
    </message>
    <message>
        <source>a phone number has ten digits and begins with 6 to 9</source>
        <translation>फ़ोन नंबर में दस अंक होते हैं और वह 6 से 9 से शुरू होता है</translation>
    </message>
    <message>
        <source>the day of birth is still to come</source>
        <translation>जन्म की तारीख आगे की है</translation>
    </message>
    <message>
        <source>the day she joined is before the group was formed</source>
        <translation>जुड़ने की तारीख समूह बनने से पहले की है</translation>
    </message>
    <message>
        <source>the day she joined is still to come</source>
        <translation>जुड़ने की तारीख आगे की है</translation>
    </message>
    <message>
        <source>this is no Aadhaar number: look at its 12 digits</source>
        <translation>यह आधार संख्या नहीं है: 12 अंक फिर देखें</translation>
    </message>
    <message>
        <source>a PAN looks like ABCPE1234F</source>
        <translation>पैन ABCPE1234F जैसा होता है</translation>
    </message>
    <message>
        <source>a voter ID looks like ABC1234567</source>
        <translation>मतदाता पहचान संख्या ABC1234567 जैसी होती है</translation>
    </message>
    <message>
        <source>a passport number looks like A1234567</source>
        <translation>पासपोर्ट संख्या A1234567 जैसी होती है</translation>
    </message>
    <message>
        <source>this is no number of a driving licence</source>
        <translation>यह ड्राइविंग लाइसेंस की संख्या नहीं है</translation>
    </message>
    <message>
        <source>this is no number of a job card</source>
        <translation>यह जॉब कार्ड की संख्या नहीं है</translation>
    </message>
    <message>
        <source>this is no number of a ration card</source>
        <translation>यह राशन कार्ड की संख्या नहीं है</translation>
    </message>
    <message>
        <source>the picture could not be taken in</source>
        <translation>तस्वीर ली नहीं जा सकी</translation>
    </message>
    <message>
        <source>a picture is at most 256 KB</source>
        <translation>तस्वीर ज़्यादा से ज़्यादा 256 KB की होती है</translation>
    </message>
    <message>
        <source>the day she leaves is still to come</source>
        <translation>छोड़ने की तारीख आगे की है</translation>
    </message>
    <message>
        <source>she joined on that day or later</source>
        <translation>वे उस दिन या उसके बाद जुड़ीं</translation>
    </message>
    <message>
        <source>a meeting or a payment was entered after that day</source>
        <translation>उस दिन के बाद की बैठक या भुगतान लिखा जा चुका है</translation>
    </message>
    <message>
        <source>her savings do not cover her loans, and the rest was not brought</source>
        <translation>उनकी बचत से कर्ज़ पूरा नहीं होता, और बाकी रकम नहीं आई</translation>
    </message>
    <message>
        <source>her savings stand below zero</source>
        <translation>उनकी बचत शून्य से कम है</translation>
    </message>
    <message>
        <source>the box holds less than she takes: withdraw from the bank first</source>
        <translation>नकद पेटी में देने जितनी रकम नहीं है: पहले बैंक से निकालें</translation>
    </message>
    <message>
        <source>the nominee</source>
        <translation>नामित व्यक्ति</translation>
    </message>
    <message>
        <source>the office bearers</source>
        <translation>पदाधिकारी</translation>
    </message>
    <message>
        <source>the day must be between the group&apos;s first day and today</source>
        <translation>तारीख समूह के पहले दिन और आज के बीच की हो</translation>
    </message>
    <message>
        <source>an office or a woman is named twice</source>
        <translation>कोई पद या सदस्य दो बार आया है</translation>
    </message>
    <message>
        <source>a group is handed to a representative who may sign in</source>
        <translation>समूह उसी प्रतिनिधि को सौंपा जाता है जो साइन इन कर सकती है</translation>
    </message>
    <message>
        <source>she holds the group already</source>
        <translation>समूह पहले से उनके पास है</translation>
    </message>
    <message>
        <source>who was met</source>
        <translation>किससे मुलाक़ात हुई</translation>
    </message>
    <message>
        <source>an answer to every point of the checklist</source>
        <translation>जाँच-सूची की हर बात का जवाब</translation>
    </message>
    <message>
        <source>a visit is not written down before its day</source>
        <translation>मुलाक़ात उसके दिन से पहले नहीं लिखी जाती</translation>
    </message>
    <message>
        <source>the cash in the box is not counted yet</source>
        <translation>पेटी का नकद अभी गिना नहीं गया</translation>
    </message>
    <message>
        <source>the box differs from the books, and no reason is given</source>
        <translation>पेटी और बही में अंतर है, और कारण नहीं लिखा</translation>
    </message>
    <message>
        <source>more is paid out than the box holds</source>
        <translation>पेटी में जितना है उससे ज़्यादा दिया गया</translation>
    </message>
    <message>
        <source>more is repaid than is owed on the loan</source>
        <translation>ऋण पर जितना बकाया है उससे ज़्यादा चुकाया गया</translation>
    </message>
    <message>
        <source>more savings are handed back than she has</source>
        <translation>उनकी बचत से ज़्यादा बचत लौटाई गई</translation>
    </message>
    <message>
        <source>the day is before the last meeting, or still to come</source>
        <translation>तारीख़ पिछली बैठक से पहले की है, या अभी आई नहीं</translation>
    </message>
    <message>
        <source>a loan lacks its member, amount, purpose, term or first due day</source>
        <translation>किसी ऋण में सदस्य, रकम, उद्देश्य, अवधि या पहली किस्त की तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>a loan needs the number of the group&apos;s resolution</source>
        <translation>ऋण के लिए समूह के प्रस्ताव का नंबर चाहिए</translation>
    </message>
    <message>
        <source>too few came to decide</source>
        <translation>फ़ैसले के लिए बहुत कम सदस्य आईं</translation>
    </message>
    <message>
        <source>a meeting that did not take place moves no money</source>
        <translation>जो बैठक हुई ही नहीं, उसमें पैसे का लेन-देन नहीं होता</translation>
    </message>
    <message>
        <source>the reason of this kind of meeting is missing</source>
        <translation>इस तरह की बैठक का कारण नहीं लिखा</translation>
    </message>
    <message>
        <source>an amount is below zero</source>
        <translation>कोई रकम शून्य से कम है</translation>
    </message>
    <message>
        <source>the notes do not add up to the cash counted</source>
        <translation>नोटों का जोड़ गिने हुए नकद के बराबर नहीं है</translation>
    </message>
    <message>
        <source>the meeting is closed already</source>
        <translation>बैठक पहले ही पूरी हो चुकी है</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>what was paid in cash belongs in a member&apos;s row</source>
        <translation>नकद चुकाई रकम सदस्य की पंक्ति में लिखी जाती है</translation>
    </message>
    <message>
        <source>a meeting is opened again only on the day it was closed</source>
        <translation>बैठक उसी दिन दोबारा खुलती है जिस दिन पूरी हुई</translation>
    </message>
    <message>
        <source>something was entered after the meeting</source>
        <translation>बैठक के बाद कुछ और लिखा जा चुका है</translation>
    </message>
    <message>
        <source>the meeting has no such entry</source>
        <translation>बैठक में ऐसी कोई प्रविष्टि नहीं है</translation>
    </message>
    <message>
        <source>nothing is changed by it</source>
        <translation>इससे कुछ नहीं बदलता</translation>
    </message>
    <message>
        <source>a text holds signs that no keyboard makes</source>
        <translation>लिखे हुए में ऐसे चिह्न हैं जो कीबोर्ड से नहीं आते</translation>
    </message>
    <message>
        <source>a text is longer than 200 signs</source>
        <translation>लिखा हुआ 200 अक्षरों से लंबा है</translation>
    </message>
    <message>
        <source>the rate must be 0 to 5 % a month</source>
        <translation>दर 0 से 5 % महीना हो</translation>
    </message>
    <message>
        <source>an IFSC has 11 signs, like SBIN0001234</source>
        <translation>IFSC में 11 अक्षर होते हैं, जैसे SBIN0001234</translation>
    </message>
    <message>
        <source>an account number has 9 to 18 digits</source>
        <translation>खाता नंबर में 9 से 18 अंक होते हैं</translation>
    </message>
    <message>
        <source>the day does not fit how often the group meets</source>
        <translation>यह दिन समूह की बैठकों के क्रम से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>the quorum must be 1 to 100 % of the members</source>
        <translation>कोरम सदस्यों का 1 से 100 % हो</translation>
    </message>
    <message>
        <source>the day the group was formed is still to come</source>
        <translation>समूह बनने की तारीख अभी आई नहीं है</translation>
    </message>
    <message>
        <source>the group&apos;s cut-off sheet is recorded already</source>
        <translation>समूह का शुरुआती पर्चा पहले से दर्ज है</translation>
    </message>
    <message>
        <source>the group&apos;s meetings or loans are recorded already</source>
        <translation>समूह की बैठकें या कर्ज़ पहले से दर्ज हैं</translation>
    </message>
    <message>
        <source>the cut-off day is before the group was formed</source>
        <translation>पर्चे की तारीख समूह बनने से पहले की है</translation>
    </message>
    <message>
        <source>the cut-off day is still to come</source>
        <translation>पर्चे की तारीख अभी आई नहीं है</translation>
    </message>
    <message>
        <source>a member stands in the sheet twice</source>
        <translation>एक सदस्य पर्चे में दो बार है</translation>
    </message>
    <message>
        <source>who owes the loan</source>
        <translation>कर्ज़ किसका है</translation>
    </message>
    <message>
        <source>the next instalment must fall due after the cut-off day</source>
        <translation>अगली किश्त पर्चे की तारीख के बाद की हो</translation>
    </message>
    <message>
        <source>what stands in the register is replaced, not emptied</source>
        <translation>रजिस्टर में जो लिखा है, उसे बदला जाता है, ख़ाली नहीं किया जाता</translation>
    </message>
    <message>
        <source>a visit brings at most six pictures along</source>
        <translation>एक मुलाक़ात में छह से ज़्यादा तस्वीरें नहीं रखी जातीं</translation>
    </message>
</context>
<context>
    <name>ReasonCode</name>
    <message>
        <source>Good record of meetings, savings and repayment</source>
        <translation>बैठक, बचत और वापसी का अच्छा रिकॉर्ड</translation>
    </message>
    <message>
        <source>Instalment too high for the income</source>
        <translation>आमदनी के हिसाब से किश्त ज़्यादा</translation>
    </message>
    <message>
        <source>Earlier loan overdue</source>
        <translation>पुराने कर्ज़ की किश्त बाकी</translation>
    </message>
    <message>
        <source>Papers incomplete</source>
        <translation>कागज़ पूरे नहीं</translation>
    </message>
    <message>
        <source>No resolution of the group</source>
        <translation>समूह का प्रस्ताव नहीं</translation>
    </message>
    <message>
        <source>Purpose not clear</source>
        <translation>काम साफ़ नहीं लिखा</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>सीमा से ज़्यादा</translation>
    </message>
    <message>
        <source>Group score below 60</source>
        <translation>समूह स्कोर 60 से कम</translation>
    </message>
    <message>
        <source>Group younger than 6 months</source>
        <translation>समूह 6 महीने से कम पुराना</translation>
    </message>
    <message>
        <source>The group has not enough money now</source>
        <translation>समूह के पास अभी पूरा पैसा नहीं</translation>
    </message>
    <message>
        <source>Another reason, in words</source>
        <translation>दूसरा कारण, शब्दों में</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>approve with conditions</source>
        <translation>शर्तों के साथ मंज़ूर करें</translation>
    </message>
    <message>
        <source>return for correction</source>
        <translation>सुधार के लिए लौटाएँ</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>नामंज़ूर करें</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>My record</source>
        <translation>मेरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>My savings</source>
        <translation>मेरी बचत</translation>
    </message>
    <message>
        <source>What I owe</source>
        <extracomment>Card: what a member owes the group</extracomment>
        <translation>मुझे कितना देना है</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <extracomment>One of several loans: %1 purpose, %2 what is left of it</extracomment>
        <translation>%1: %2 बाकी</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>How evenly I save</source>
        <translation>मेरी बचत कितनी बराबर है</translation>
    </message>
    <message>
        <source>How my group does</source>
        <extracomment>Card: the group&apos;s totals</extracomment>
        <translation>मेरा समूह कैसा चल रहा है</translation>
    </message>
    <message>
        <source>&amp;Ask for a loan</source>
        <extracomment>Button: opens the page of a new application</extracomment>
        <translation>कर्ज़ माँगें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Passbook</source>
        <translation>पासबुक (&amp;P)</translation>
    </message>
    <message>
        <source>Next meeting %1</source>
        <translation>अगली बैठक %1</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>समूह प्रतिनिधि</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>क्षेत्र अधिकारी</translation>
    </message>
    <message>
        <source>Branch manager</source>
        <translation>शाखा प्रबंधक</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>What a proposal moves: %1 a measure (Attendance, Repayment), %2 its value today, %3 its value then</extracomment>
        <translation>%1: %2 से %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with the space that its sign has in the program&apos;s language</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a year, average %2</source>
        <extracomment>A factor of the score: %1 rupees saved by each member in a year, %2 the same on average</extracomment>
        <translation>साल में %1, औसत %2</translation>
    </message>
    <message>
        <source>%1, average %2</source>
        <extracomment>A factor of the score: its value in percent and the average</extracomment>
        <translation>%1, औसत %2</translation>
    </message>
    <message>
        <source>Average of all groups</source>
        <translation>सब समूहों का औसत</translation>
    </message>
    <message>
        <source>Example of the policy</source>
        <translation>नीति का उदाहरण</translation>
    </message>
    <message>
        <source>%1 a year more for each member</source>
        <extracomment>What a higher monthly saving comes to in a year</extracomment>
        <translation>हर सदस्य के लिए साल में %1 और</translation>
    </message>
    <message>
        <source>Both together: %1 → %2</source>
        <translation>दोनों मिलाकर: %1 → %2</translation>
    </message>
    <message>
        <source>All three together: %1 → %2</source>
        <translation>तीनों मिलाकर: %1 → %2</translation>
    </message>
    <message>
        <source>No change since last month</source>
        <translation>पिछले महीने से कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>%1 since last month</source>
        <extracomment>The score&apos;s change: &quot;+1.4 since last month&quot;</extracomment>
        <translation>पिछले महीने से %1</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>low risk or high risk</comment>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>यहाँ से शुरू</translation>
    </message>
    <message>
        <source>Group score</source>
        <translation>समूह स्कोर</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>In place of the score, where the records hold too little</extracomment>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>Block average</source>
        <comment>of the groups in the same block of a district</comment>
        <translation>ब्लॉक का औसत</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>सूत्र</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>raises</source>
        <comment>key of a chart: a bar that raises the score</comment>
        <translation>बढ़ाता है</translation>
    </message>
    <message>
        <source>lowers the score</source>
        <comment>key of a chart</comment>
        <translation>स्कोर घटाता है</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>%1: %2 starts</source>
        <extracomment>Under a chart: %1 is 60, %2 the name of the band that starts there</extracomment>
        <translation>%1: %2 शुरू</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the score of a month</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>How a measure moves: &quot;+0.4 a month&quot;, in percentage points</extracomment>
        <translation>महीने में %1</translation>
    </message>
    <message>
        <source>Average in training</source>
        <extracomment>Where a model&apos;s probability begins: its average over the groups that it learned from</extracomment>
        <translation>मॉडल के समूहों का औसत</translation>
    </message>
    <message>
        <source>Chance</source>
        <extracomment>Under the last bar of a chart: the probability in percent</extracomment>
        <translation>संभावना</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a measure of the group</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1 small ones</source>
        <extracomment>Of a chart&apos;s last bar: how many factors are folded into it</extracomment>
        <translation>%1 छोटी वजहें</translation>
    </message>
    <message>
        <source>raises</source>
        <comment>key of a chart: a bar that raises the chance</comment>
        <translation>बढ़ाता है</translation>
    </message>
    <message>
        <source>lowers the chance</source>
        <comment>key of a chart</comment>
        <translation>संभावना घटाता है</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>प्रतिशत अंक</translation>
    </message>
</context>
<context>
    <name>ScoreScreen</name>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>The score is kept for the history.</source>
        <translation>स्कोर इतिहास में दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Choose a group first</source>
        <translation>पहले समूह चुनें</translation>
    </message>
    <message>
        <source>The score is of one group. Home lists the groups; Enter opens one.</source>
        <translation>स्कोर एक समूह का होता है। मुख्य पन्ने पर समूहों की सूची है; Enter से समूह खुलता है।</translation>
    </message>
    <message>
        <source>Open Home</source>
        <translation>मुख्य पन्ना खोलें</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>अभी कोई बैठक नहीं</translation>
    </message>
    <message>
        <source>The score comes from the records of meetings, savings and loans.</source>
        <translation>स्कोर बैठक, बचत और कर्ज़ के रिकॉर्ड से बनता है।</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>रिकॉर्ड पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>The score could not be read</source>
        <translation>स्कोर पढ़ा नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>%1 rupees</source>
        <comment>read aloud; digits without grouping</comment>
        <translation>%1 रुपये</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>read aloud: factor of a score, points</comment>
        <translation>%1, %2 अंक</translation>
    </message>
    <message>
        <source>What raises it: %1.</source>
        <translation>इसे बढ़ाते हैं: %1।</translation>
    </message>
    <message>
        <source>What lowers it: %1.</source>
        <translation>इसे घटाते हैं: %1।</translation>
    </message>
    <message>
        <source>There is no score yet. Missing: %1.</source>
        <translation>अभी स्कोर नहीं है। यह नहीं मिला: %1।</translation>
    </message>
    <message>
        <source>The score is %1 of 100: %2.</source>
        <comment>read aloud: score, band</comment>
        <translation>स्कोर 100 में से %1 है: %2।</translation>
    </message>
    <message>
        <source>The bank&apos;s decision: %1.</source>
        <translation>बैंक का फ़ैसला: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n month(s).</source>
        <comment>read aloud: rupees approved</comment>
        <translation>
            <numerusform>%1, %n महीने के लिए।</numerusform>
            <numerusform>%1, %n महीनों के लिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <comment>read aloud</comment>
        <translation>कारण: %1।</translation>
    </message>
    <message>
        <source>Condition: %1.</source>
        <comment>read aloud</comment>
        <translation>शर्त: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for %2 for %n month(s).</source>
        <comment>read aloud: name, rupees</comment>
        <translation>
            <numerusform>%1 ने %n महीने के लिए %2 माँगे हैं।</numerusform>
            <numerusform>%1 ने %n महीनों के लिए %2 माँगे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose: %1.</source>
        <comment>read aloud</comment>
        <translation>किस काम के लिए: %1।</translation>
    </message>
    <message>
        <source>No check is broken.</source>
        <translation>सभी जाँचें ठीक हैं।</translation>
    </message>
    <message>
        <source>Broken checks: %1.</source>
        <translation>ये जाँचें ठीक नहीं: %1।</translation>
    </message>
    <message>
        <source>It stands so: %1.</source>
        <comment>read aloud: state of an application</comment>
        <translation>अभी की स्थिति: %1।</translation>
    </message>
    <message>
        <source>Savings: %1. Lent to members: %2. In the cash box: %3.</source>
        <comment>read aloud; three times rupees</comment>
        <translation>बचत: %1। सदस्यों को दिया कर्ज़: %2। नकद पेटी में: %3।</translation>
    </message>
    <message>
        <source>The next meeting is on %1.</source>
        <comment>read aloud</comment>
        <translation>अगली बैठक %1 को है।</translation>
    </message>
    <message>
        <source>Nobody is behind.</source>
        <translation>किसी की किश्त बाकी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) behind.</source>
        <comment>read aloud: with instalments</comment>
        <translation>
            <numerusform>%n सदस्य की किश्त बाकी है।</numerusform>
            <numerusform>%n सदस्यों की किश्त बाकी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open application(s).</source>
        <comment>read aloud</comment>
        <translation>
            <numerusform>%n आवेदन चल रहा है।</numerusform>
            <numerusform>%n आवेदन चल रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>To raise it: %1, %2 points.</source>
        <comment>read aloud</comment>
        <translation>बढ़ाने के लिए: %1, %2 अंक।</translation>
    </message>
    <message>
        <source>The program recommends: %1. A person decides.</source>
        <translation>प्रोग्राम की सलाह: %1। फ़ैसला इंसान करता है।</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>With the group</source>
        <comment>state of an application: pending admin review</comment>
        <translation>समूह के पास</translation>
    </message>
    <message>
        <source>With the bank</source>
        <comment>state of an application: pending manager review</comment>
        <translation>बैंक के पास</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of an application</comment>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of an application: by the bank</comment>
        <translation>नामंज़ूर</translation>
    </message>
    <message>
        <source>Rejected by the group</source>
        <comment>state of an application</comment>
        <translation>समूह ने नामंज़ूर किया</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of an application</comment>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <comment>state of an application</comment>
        <translation>सुधार के लिए लौटाया</translation>
    </message>
    <message>
        <source>Granted by the group</source>
        <comment>state of an application: from the group&apos;s own funds</comment>
        <translation>समूह ने मंज़ूर किया</translation>
    </message>
    <message>
        <source>Paid out</source>
        <comment>state of an application: disbursed</comment>
        <translation>पैसा दिया गया</translation>
    </message>
    <message>
        <source>Fully repaid</source>
        <comment>state of an application: loan closed</comment>
        <translation>कर्ज़ चुक गया</translation>
    </message>
</context>
<context>
    <name>StatusScreen</name>
    <message>
        <source>%1 for: %2</source>
        <extracomment>%1 amount, %2 purpose</extracomment>
        <translation>%1, काम: %2</translation>
    </message>
    <message>
        <source>Where my application stands</source>
        <translation>मेरा आवेदन कहाँ है</translation>
    </message>
    <message>
        <source>Your application is taken back.</source>
        <translation>आपका आवेदन वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>You have not asked for a loan</source>
        <translation>आपने अभी कर्ज़ नहीं माँगा</translation>
    </message>
    <message>
        <source>When you do, this page tells step by step where your application stands.</source>
        <translation>जब माँगेंगी, यह पन्ना एक-एक कदम बताएगा कि आवेदन कहाँ है।</translation>
    </message>
    <message>
        <source>Ask for a loan</source>
        <translation>कर्ज़ माँगें</translation>
    </message>
    <message>
        <source>now</source>
        <comment>step that is under way</comment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Why, and what you can do</source>
        <translation>कारण, और आप क्या कर सकती हैं</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Above the reasons of a refusal</extracomment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>Above what a member can do after a refusal</extracomment>
        <translation>आप क्या कर सकती हैं</translation>
    </message>
    <message>
        <source>When you may ask again</source>
        <extracomment>Above the day on which a member may ask again</extracomment>
        <translation>फिर कब माँग सकती हैं</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>फिर माँगें (&amp;A)</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>क्या तय हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>%1 rate a year, per cent</extracomment>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>interest %1 % a year</source>
        <translation>ब्याज %1 % सालाना</translation>
    </message>
    <message>
        <source>Other applications</source>
        <extracomment>Above a list of a member&apos;s other applications</extracomment>
        <translation>दूसरे आवेदन</translation>
    </message>
    <message>
        <source>Take the application back?</source>
        <translation>आवेदन वापस लें?</translation>
    </message>
    <message>
        <source>The group no longer talks about it. You may ask again later.</source>
        <translation>समूह अब इस पर बात नहीं करेगा। आप बाद में फिर माँग सकती हैं।</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button: leaves the application as it is</extracomment>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>Button: takes an application back</extracomment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>%1 को माँगा</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>वापस लें (&amp;T)</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <extracomment>Page: an officer&apos;s day</extracomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>Reading the groups</source>
        <translation>समूह पढ़े जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>सब %n दिखाएँ</numerusform>
            <numerusform>सब %n दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits due</source>
        <translation>जिनसे मिलना है</translation>
    </message>
    <message>
        <source>Every group was visited within a month.</source>
        <translation>एक महीने के अंदर हर समूह से मुलाक़ात हुई है।</translation>
    </message>
    <message>
        <source>last visited on %1</source>
        <translation>पिछली मुलाक़ात %1</translation>
    </message>
    <message>
        <source>no visit in these records yet</source>
        <translation>इस रिकॉर्ड में अभी कोई मुलाक़ात नहीं</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>Of a group: %1 rupees overdue</extracomment>
        <translation>%1 बकाया</translation>
    </message>
    <message>
        <source>Groups that meet this week</source>
        <translation>इस हफ़्ते जिन समूहों की बैठक है</translation>
    </message>
    <message>
        <source>No group meets within seven days.</source>
        <translation>सात दिन में किसी समूह की बैठक नहीं।</translation>
    </message>
    <message>
        <source>today</source>
        <comment>day of a group&apos;s meeting</comment>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications to check</source>
        <translation>देखने के लिए आवेदन</translation>
    </message>
    <message>
        <source>No application waits with a group.</source>
        <translation>किसी समूह के पास कोई आवेदन नहीं रुका है।</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <extracomment>Under who asks: %1 group, %2 purpose</extracomment>
        <translation>%1, काम: %2</translation>
    </message>
    <message>
        <source>Meetings not in the books</source>
        <extracomment>Card: planned meetings of which nobody has entered anything</extracomment>
        <translation>बैठकें जो लिखी नहीं गईं</translation>
    </message>
    <message>
        <source>Every planned meeting is in the books.</source>
        <translation>हर तय बैठक लिखी गई है।</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>%1 को तय थी</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n समूह</numerusform>
            <numerusform>%n समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>अभी कोई समूह नहीं</translation>
    </message>
    <message>
        <source>The groups a manager assigns to you stand here.</source>
        <translation>प्रबंधक जो समूह आपको देंगे, वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Your day could not be read</source>
        <translation>आज के काम पढ़े नहीं जा सके</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are due.</source>
        <translation>
            <numerusform>%n समूह से मिलना है।</numerusform>
            <numerusform>%n समूहों से मिलना है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups meet this week.</source>
        <translation>
            <numerusform>इस हफ़्ते %n समूह की बैठक है।</numerusform>
            <numerusform>इस हफ़्ते %n समूहों की बैठक है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait to be checked.</source>
        <translation>
            <numerusform>%n आवेदन देखना बाकी है।</numerusform>
            <numerusform>%n आवेदन देखने बाकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings are not in the books.</source>
        <translation>
            <numerusform>%n तय बैठक लिखी नहीं गई।</numerusform>
            <numerusform>%n तय बैठकें लिखी नहीं गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meets %1 on %2.</source>
        <extracomment>%1 group, %2 day</extracomment>
        <translation>अगली बैठक %2 को: %1।</translation>
    </message>
</context>
<context>
    <name>VisitPoint</name>
    <message>
        <source>All books of the group were seen</source>
        <translation>समूह की सभी पुस्तकें देखीं</translation>
    </message>
    <message>
        <source>The minutes are signed by those present</source>
        <translation>कार्यवाही पर हाज़िर सदस्यों के हस्ताक्षर हैं</translation>
    </message>
    <message>
        <source>Savings are posted up to the last meeting</source>
        <translation>पिछली बैठक तक की बचत लिखी है</translation>
    </message>
    <message>
        <source>Loans and repayments are posted</source>
        <translation>कर्ज़ और वापसी लिखे हैं</translation>
    </message>
    <message>
        <source>Cash was counted and agrees with the books</source>
        <translation>नकद गिना गया और हिसाब से मिला</translation>
    </message>
    <message>
        <source>Members&apos; passbooks agree with the ledgers</source>
        <translation>सदस्यों की पासबुक खातों से मिलती हैं</translation>
    </message>
    <message>
        <source>Fines are fair and follow the group&apos;s rule</source>
        <translation>जुर्माने ठीक और समूह के नियम से हैं</translation>
    </message>
    <message>
        <source>Loans are used for their purpose</source>
        <translation>कर्ज़ उसी काम में लगा, जिसके लिए लिया</translation>
    </message>
    <message>
        <source>The members decide on loans together</source>
        <translation>कर्ज़ का फ़ैसला सदस्य मिलकर करते हैं</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Visit</source>
        <extracomment>Page: an officer&apos;s visit to a group</extracomment>
        <translation>मुलाक़ात</translation>
    </message>
    <message>
        <source>&amp;Enter a meeting on the group&apos;s behalf</source>
        <extracomment>Button: the officer enters a meeting of the group; it is marked as entered by her</extracomment>
        <translation>समूह की ओर से बैठक लिखें (&amp;E)</translation>
    </message>
    <message>
        <source>The meeting is stored with your name as who entered it.</source>
        <translation>बैठक में लिखने वाले का नाम आपका रहेगा।</translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>मुलाक़ात लिखी गई।</translation>
    </message>
    <message>
        <source>Reading the group</source>
        <translation>समूह पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>%1 of %2 points in order</source>
        <extracomment>A visit: %1 of %2 points of the checklist were in order</extracomment>
        <translation>%2 में से %1 बातें ठीक</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>मिले: %1</translation>
    </message>
    <message>
        <source>Not so: %1</source>
        <extracomment>Points of the checklist answered with no</extracomment>
        <translation>ठीक नहीं: %1</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>पिछली मुलाक़ातें</translation>
    </message>
    <message>
        <source>This group was not visited yet.</source>
        <translation>इस समूह से अभी मुलाक़ात नहीं हुई।</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>next meeting %1</source>
        <translation>अगली बैठक %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 बकाया</translation>
    </message>
    <message>
        <source>Choose a group first</source>
        <translation>पहले समूह चुनें</translation>
    </message>
    <message>
        <source>Today lists the groups whose visit is due; all your groups stand at the top.</source>
        <translation>&quot;आज&quot; में वे समूह हैं जिनसे मिलना है; आपके सभी समूह सबसे ऊपर हैं।</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>&quot;आज&quot; खोलें</translation>
    </message>
    <message>
        <source>The group could not be read</source>
        <translation>समूह पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Visit to %1.</source>
        <translation>मुलाक़ात: %1।</translation>
    </message>
    <message>
        <source>%1 of %2 points are answered.</source>
        <extracomment>Points of the checklist: %1 answered, %2 in all</extracomment>
        <translation>%2 में से %1 बातों का जवाब दिया।</translation>
    </message>
    <message>
        <source>Last visited on %1.</source>
        <translation>पिछली मुलाक़ात %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the books</source>
        <extracomment>Button: opens the pictures of the books that an earlier visit brought along</extracomment>
        <translation>
            <numerusform>बहियों की %n तस्वीर</numerusform>
            <numerusform>बहियों की %n तस्वीरें</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit of %1: %2</source>
        <extracomment>%1 a day, %2 &quot;3 pictures of the books&quot;</extracomment>
        <translation>%1 की मुलाक़ात: %2</translation>
    </message>
    <message>
        <source>spoken notes of the visit of %1</source>
        <translation>%1 की मुलाक़ात की बोली हुई बात</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>voice note of %1</source>
        <translation>%1 का आवाज़ में संदेश</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>आवाज़ में संदेश</translation>
    </message>
    <message>
        <source>Voice note of %1</source>
        <translation>%1 का आवाज़ में संदेश</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::AskDialog</name>
    <message>
        <source>Type the reason first</source>
        <extracomment>Why a button cannot be pressed yet</extracomment>
        <translation>पहले कारण लिखें</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::ChartPane</name>
    <message>
        <source>as a table</source>
        <extracomment>Switch above a chart: shows its figures as a table</extracomment>
        <translation>तालिका में</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <extracomment>The form of a date in a field; letters for day, month and year</extracomment>
        <translation>दिन/महीना/साल</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <extracomment>Button in a date field</extracomment>
        <translation>कैलेंडर से चुनें</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops work that takes long</extracomment>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::StepLine</name>
    <message>
        <source>%1 %2: done</source>
        <extracomment>A step of several, for screen readers; %1 its number, %2 its name</extracomment>
        <translation>%1 %2: हो गया</translation>
    </message>
    <message>
        <source>%1 %2: you are here</source>
        <extracomment>A step of several, for screen readers; %1 its number, %2 its name</extracomment>
        <translation>%1 %2: आप यहाँ हैं</translation>
    </message>
    <message>
        <source>%1 %2: not yet</source>
        <extracomment>A step of several, for screen readers; %1 its number, %2 its name</extracomment>
        <translation>%1 %2: अभी बाकी है</translation>
    </message>
    <message>
        <source>%1 %2: needs you</source>
        <extracomment>A step of several, for screen readers; %1 its number, %2 its name</extracomment>
        <translation>%1 %2: आपका काम बाकी है</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::TablePane</name>
    <message>
        <source>Nothing found</source>
        <extracomment>A search in a list found nothing</extracomment>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No row of this list has these words. Try fewer letters.</source>
        <translation>इस सूची में ये शब्द नहीं हैं। कम अक्षर लिखकर देखें।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button: takes the words out of the search field</extracomment>
        <translation>खोज मिटाएँ</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <extracomment>A list could not be read</extracomment>
        <translation>यह सूची पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <extracomment>Search field above a list</extracomment>
        <translation>इस सूची में खोजें</translation>
    </message>
    <message>
        <source>Export (CSV)</source>
        <extracomment>Button above a list: writes its rows into a file for a spreadsheet</extracomment>
        <translation>फ़ाइल बनाएँ (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Above a list while searching; %1 rows shown of %2</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Print the list</source>
        <extracomment>Button above a list: prints its rows</extracomment>
        <translation>सूची छापें</translation>
    </message>
</context>
<context>
    <name>sakhi::kit::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>Button in the message that says what was just done; takes it back</extracomment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>sakhi::print::PreviewWidget</name>
    <message>
        <source>Preview of the paper</source>
        <comment>accessible name</comment>
        <translation>कागज़ की झलक</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button</comment>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <comment>button</comment>
        <translation>PDF बनाएँ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>button</comment>
        <translation>पिछला पन्ना</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>button</comment>
        <translation>अगला पन्ना</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>button: zoom out</comment>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: zoom in</comment>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>button: as wide as the window</comment>
        <translation>पन्ने की चौड़ाई</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>button: as large as fits the window</comment>
        <translation>पूरा पन्ना</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of the preview</comment>
        <translation>पन्ना %1, कुल %2</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::AccountCard</name>
    <message>
        <source>Her account</source>
        <translation>उनका खाता</translation>
    </message>
    <message>
        <source>She has none. With one she can see her own page and apply for loans.</source>
        <translation>अभी नहीं है। खाते से वे अपना पन्ना देख सकती हैं और कर्ज़ का आवेदन कर सकती हैं।</translation>
    </message>
    <message>
        <source>%1 may not sign in now.</source>
        <translation>%1 अभी साइन इन नहीं कर सकतीं।</translation>
    </message>
    <message>
        <source>She signs in as %1.</source>
        <translation>वे %1 नाम से साइन इन करती हैं।</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Let her sign in again</source>
        <extracomment>Button: she may no longer sign in. Button: she may sign in again</extracomment>
        <translation>फिर साइन इन करने दें</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>खाता बंद करें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::AccountPanel</name>
    <message>
        <source>A new password for her</source>
        <translation>उनका नया पासवर्ड</translation>
    </message>
    <message>
        <source>An account for her</source>
        <translation>उनका खाता</translation>
    </message>
    <message>
        <source>Let her type the password herself. Whoever knows it sees her page.</source>
        <translation>पासवर्ड वे ख़ुद लिखें। जिसे वह पता हो, वह उनका पन्ना देख सकता है।</translation>
    </message>
    <message>
        <source>&amp;Name to sign in</source>
        <translation>साइन इन का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>At least 8 signs, nothing that is guessed first.</source>
        <translation>कम से कम 8 अक्षर, जो आसानी से बूझा न जाए।</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>पासवर्ड फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Set the password</source>
        <extracomment>Button: the account is made. Button: the new password holds</extracomment>
        <translation>पासवर्ड रखें</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Type the name she signs in with.</source>
        <translation>साइन इन का नाम लिखें।</translation>
    </message>
    <message>
        <source>Let her type a password.</source>
        <translation>वे पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ActPanel</name>
    <message>
        <source>Withdraw %1?</source>
        <translation>%1 वापस लें?</translation>
    </message>
    <message>
        <source>The bank no longer sees it. The members&apos; applications in it are with the group again.</source>
        <translation>बैंक इसे अब नहीं देखेगा। इसमें के सदस्यों के आवेदन फिर समूह के पास होंगे।</translation>
    </message>
    <message>
        <source>She no longer asks for this loan. She may apply again later.</source>
        <translation>वे यह कर्ज़ अब नहीं माँगतीं। बाद में फिर आवेदन कर सकती हैं।</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: takes an application back</extracomment>
        <translation>आवेदन वापस लें</translation>
    </message>
    <message>
        <source>Send the request for %1 to the bank again?</source>
        <translation>%1 का आवेदन बैंक को फिर भेजें?</translation>
    </message>
    <message>
        <source>Forward %1 to the bank?</source>
        <translation>%1 बैंक को भेजें?</translation>
    </message>
    <message>
        <source>The branch then reads the group&apos;s records and decides. Nothing is paid out yet.</source>
        <translation>फिर शाखा समूह के रिकॉर्ड देखकर फ़ैसला करेगी। अभी कोई पैसा नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button: sends the request to the bank</extracomment>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>Grant %1 from the group&apos;s own funds?</source>
        <translation>%1 समूह के पैसे से मंज़ूर करें?</translation>
    </message>
    <message>
        <source>The group lends its own money by this resolution. It is paid out at a meeting.</source>
        <translation>इस प्रस्ताव से समूह अपना पैसा देता है। पैसा बैठक में दिया जाता है।</translation>
    </message>
    <message>
        <source>Grant</source>
        <extracomment>Button: the group lends from its own funds</extracomment>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>%1 नामंज़ूर करें?</translation>
    </message>
    <message>
        <source>She is told the reason. It stays in the record.</source>
        <translation>उन्हें कारण बताया जाता है। यह रिकॉर्ड में रहता है।</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Button: the group says no to an application</extracomment>
        <translation>नामंज़ूर करें</translation>
    </message>
    <message numerus="yes">
        <source>Put %n application(s) into one request to the bank?</source>
        <translation>
            <numerusform>%n आवेदन बैंक के एक आवेदन में जोड़ें?</numerusform>
            <numerusform>%n आवेदन बैंक के एक आवेदन में जोड़ें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Together they ask for %1. The request stays with the group until it is forwarded with a resolution.</source>
        <translation>मिलाकर %1 की माँग है। प्रस्ताव के साथ भेजने तक आवेदन समूह के पास रहता है।</translation>
    </message>
    <message>
        <source>Put together</source>
        <extracomment>Button: members&apos; applications become one request to the bank</extracomment>
        <translation>साथ जोड़ें</translation>
    </message>
    <message>
        <source>Resolution &amp;number</source>
        <extracomment>Field: number of the group&apos;s resolution in its minutes</extracomment>
        <translation>प्रस्ताव संख्या (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Day of the resolution</source>
        <extracomment>Field: day of the group&apos;s resolution</extracomment>
        <translation>प्रस्ताव की तारीख (&amp;D)</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>कारण चुनें</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Field: why the group says no</extracomment>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Reason in &amp;words</source>
        <extracomment>Field: the reason, typed</extracomment>
        <translation>कारण शब्दों में (&amp;W)</translation>
    </message>
    <message>
        <source>Reason in &amp;words, if you like</source>
        <translation>कारण शब्दों में, यदि चाहें (&amp;W)</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: does not do what was asked</extracomment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Choose why the group says no.</source>
        <translation>चुनें कि समूह क्यों मना करता है।</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>कारण थोड़े शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>Type the number that the minutes give it, like 62/3.</source>
        <translation>कार्यवाही में दी संख्या लिखें, जैसे 62/3।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::AmountStep</name>
    <message>
        <source>How much do you need?</source>
        <extracomment>A step of an application: asked of a member</extracomment>
        <translation>कितने पैसे चाहिए?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>button: a smaller amount</comment>
        <translation>कम</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: a larger amount</comment>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Or &amp;type the amount in rupees</source>
        <translation>या रकम रुपयों में लिखें (&amp;T)</translation>
    </message>
    <message>
        <source>In how many months will you pay it back?</source>
        <translation>कितने महीनों में वापस देंगी?</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an amount first.</source>
        <translation>पहले रकम चुनें।</translation>
    </message>
    <message>
        <source>Every month: %1</source>
        <translation>हर महीने की किश्त: %1</translation>
    </message>
    <message>
        <source>All instalments together %1 a month: %2 % of what the household earns. More than %3 % is too much.</source>
        <extracomment>%1 all instalments of a month, %2 per cent of the household&apos;s income, %3 the limit in per cent</extracomment>
        <translation>सब किश्तें मिलाकर महीने में %1: परिवार की आमदनी का %2 %। %3 % से ऊपर बहुत ज़्यादा है।</translation>
    </message>
    <message>
        <source>All instalments together %1 a month: %2 % of what the household earns; up to %3 % is fine.</source>
        <translation>सब किश्तें मिलाकर महीने में %1: परिवार की आमदनी का %2 %; सीमा %3 %।</translation>
    </message>
    <message>
        <source>You owe nothing else.</source>
        <translation>आप पर और कोई कर्ज़ नहीं है।</translation>
    </message>
    <message>
        <source>You still owe %1 on earlier loans.</source>
        <translation>पुराने कर्ज़ में से %1 बाकी है।</translation>
    </message>
    <message>
        <source>You still owe %1 on earlier loans; %2 of it is late.</source>
        <translation>पुराने कर्ज़ में से %1 बाकी है; उसमें %2 की तारीख निकल चुकी है।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationPane</name>
    <message>
        <source>missing</source>
        <comment>a paper or figure is not there</comment>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a check without its figure</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, सीमा %2</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a check of policy</comment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a check of policy</comment>
        <translation>टूटा</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a check of policy</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, in words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>%1 को माँगा</translation>
    </message>
    <message>
        <source>It is part of a request to the bank and goes where that goes.</source>
        <translation>यह बैंक के आवेदन का हिस्सा है और उसी के साथ चलता है।</translation>
    </message>
    <message>
        <source>Repaid in</source>
        <translation>वापसी की अवधि</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>Instalment (EMI)</source>
        <translation>मासिक किश्त (EMI)</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>महीने में %1</translation>
    </message>
    <message>
        <source>Her savings with the group</source>
        <translation>समूह में उनकी बचत</translation>
    </message>
    <message>
        <source>She owes now</source>
        <translation>अभी देना है</translation>
    </message>
    <message>
        <source>Of that overdue</source>
        <translation>उसमें से बकाया</translation>
    </message>
    <message>
        <source>Resolution of the group</source>
        <translation>समूह का प्रस्ताव</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a resolution, its day</comment>
        <translation>%1, दिनांक %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Open the appraisal</source>
        <translation>जाँच खोलें</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>none broken</source>
        <translation>कोई नियम नहीं टूटा</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>checks of policy</comment>
        <translation>
            <numerusform>%n टूटा</numerusform>
            <numerusform>%n टूटे</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Shares of the members</source>
        <translation>सदस्यों के हिस्से</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 a month</source>
        <extracomment>%1 member, %2 purpose, %3 rupees a month</extracomment>
        <translation>%1 · %2 · महीने में %3</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>सब मिलाकर</translation>
    </message>
    <message>
        <source>Decision of the bank</source>
        <translation>बैंक का फ़ैसला</translation>
    </message>
    <message>
        <source>Term and rate</source>
        <translation>अवधि और ब्याज दर</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), %1 % a year</source>
        <translation>
            <numerusform>%n महीना, साल में %1 %</numerusform>
            <numerusform>%n महीने, साल में %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationsModel</name>
    <message>
        <source>Who asks</source>
        <extracomment>Column: who asks for the loan</extracomment>
        <translation>कौन माँगती है</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Column: her self-help group</extracomment>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: rupees asked for</extracomment>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Column: what the loan is for</extracomment>
        <translation>काम</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>Column: day the application was made</extracomment>
        <translation>कब माँगा</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Column: where the application is now</extracomment>
        <translation>कहाँ है</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>आवेदन</translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation>नया आवेदन (&amp;N)</translation>
    </message>
    <message>
        <source>Show applications that are</source>
        <translation>ये आवेदन दिखाएँ</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>No application is in this state.</source>
        <translation>इस चरण में कोई आवेदन नहीं है।</translation>
    </message>
    <message>
        <source>Reading applications</source>
        <translation>आवेदन पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>अभी कोई आवेदन नहीं</translation>
    </message>
    <message>
        <source>When a member asks for a loan, it waits here until the group decides.</source>
        <translation>जब कोई सदस्य कर्ज़ माँगती है, समूह के फ़ैसले तक आवेदन यहाँ रहता है।</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>नया आवेदन</translation>
    </message>
    <message>
        <source>The applications could not be read</source>
        <translation>आवेदन पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>%n with the group</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%n समूह के पास</numerusform>
            <numerusform>%n समूह के पास</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the bank</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%n बैंक के पास</numerusform>
            <numerusform>%n बैंक के पास</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one group at the top first.</source>
        <translation>पहले ऊपर एक समूह चुनें।</translation>
    </message>
    <message>
        <source>All applications (%1)</source>
        <translation>सब आवेदन (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state of applications and how many are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is made. Forward it when the group has resolved.</source>
        <translation>%1 बन गया। समूह का प्रस्ताव होने पर भेजें।</translation>
    </message>
    <message>
        <source>%1 is with the bank now.</source>
        <translation>%1 अब बैंक के पास है।</translation>
    </message>
    <message>
        <source>%1 is granted from the group&apos;s own funds.</source>
        <translation>%1 समूह के पैसे से मंज़ूर हुआ।</translation>
    </message>
    <message>
        <source>%1 is rejected by the group.</source>
        <translation>%1 समूह ने नामंज़ूर किया।</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 वापस लिया गया।</translation>
    </message>
    <message>
        <source>%1 is made. It is with the group now.</source>
        <translation>%1 बन गया। अब यह समूह के पास है।</translation>
    </message>
    <message>
        <source>This application could not be read</source>
        <translation>यह आवेदन पढ़ा नहीं जा सका</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked, %1</source>
        <extracomment>Above the list: how many applications are ticked, and what they ask for together</extracomment>
        <translation>
            <numerusform>%n चुना, %1</numerusform>
            <numerusform>%n चुने, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick members&apos; applications in the list first.</source>
        <translation>पहले सूची में सदस्यों के आवेदन चुनें।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplyPage</name>
    <message>
        <source>You ask your group for %1 for: %2.</source>
        <extracomment>Before an application is handed in: %1 amount, %2 purpose</extracomment>
        <translation>आप समूह से %1 माँग रही हैं, काम: %2।</translation>
    </message>
    <message>
        <source>%1 asks the group for %2 for: %3.</source>
        <extracomment>%1 name, %2 amount, %3 purpose</extracomment>
        <translation>%1 समूह से %2 माँग रही हैं, काम: %3।</translation>
    </message>
    <message>
        <source>Pay back: %1 every month, for %2.</source>
        <extracomment>%1 instalment, %2 is &quot;24 months&quot;</extracomment>
        <translation>वापसी: हर महीने %1, %2 तक।</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>Your voice goes with it.</source>
        <translation>आपकी आवाज़ साथ जाएगी।</translation>
    </message>
    <message>
        <source>Without a voice note.</source>
        <translation>आवाज़ में संदेश नहीं है।</translation>
    </message>
    <message>
        <source>The group talks about it first. From the group it may go to the bank. Whoever decides writes down why.</source>
        <translation>पहले समूह देखेगा, फिर बैंक को भेज सकता है। जो फ़ैसला करेगा, कारण भी लिखेगा।</translation>
    </message>
    <message>
        <source>Your application is with the group: %1.</source>
        <translation>आपका आवेदन समूह के पास है: %1।</translation>
    </message>
    <message>
        <source>Who asks for the loan?</source>
        <translation>कर्ज़ कौन माँग रही हैं?</translation>
    </message>
    <message>
        <source>What do you need the loan for? Choose a picture, then press Next.</source>
        <translation>कर्ज़ किस काम के लिए? तस्वीर चुनें, फिर आगे दबाएँ।</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>चुना: %1।</translation>
    </message>
    <message>
        <source>How much do you need? Now %1.</source>
        <translation>कितने पैसे चाहिए? अभी %1।</translation>
    </message>
    <message>
        <source>Tell in your own voice what the money is for. Press the record button, speak, and stop. You may also leave this out.</source>
        <translation>अपनी आवाज़ में बताएँ कि पैसा किस काम का है। रिकॉर्ड का बटन दबाएँ, बोलें, फिर रोकें। चाहें तो इसे छोड़ सकती हैं।</translation>
    </message>
    <message>
        <source>Application for a loan</source>
        <translation>कर्ज़ का आवेदन</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>रिकॉर्ड पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>क्या यह ठीक है?</translation>
    </message>
    <message>
        <source>Tell it in your own voice</source>
        <translation>अपनी आवाज़ में बताएँ</translation>
    </message>
    <message>
        <source>What will you do with the money, and how will you pay it back? You may also leave this out.</source>
        <translation>पैसे से क्या करेंगी, और किश्त कैसे देंगी? चाहें तो इसे छोड़ सकती हैं।</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>step of an application</comment>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What for</source>
        <comment>step of an application</comment>
        <translation>काम</translation>
    </message>
    <message>
        <source>How much</source>
        <comment>step of an application</comment>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>step of an application</comment>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Look and give</source>
        <comment>step of an application: see it once more and hand it in</comment>
        <translation>देखकर दें</translation>
    </message>
    <message>
        <source>has an application under way</source>
        <extracomment>A member who cannot be chosen</extracomment>
        <translation>एक आवेदन चल रहा है</translation>
    </message>
    <message>
        <source>You have asked already</source>
        <translation>आप पहले ही माँग चुकी हैं</translation>
    </message>
    <message>
        <source>One application at a time. See where yours stands.</source>
        <translation>एक बार में एक ही आवेदन। देखें कि आपका कहाँ है।</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>कहाँ है, देखें</translation>
    </message>
    <message>
        <source>Choose a group first</source>
        <translation>पहले समूह चुनें</translation>
    </message>
    <message>
        <source>The groups stand at the top of the window.</source>
        <translation>समूह सबसे ऊपर हैं।</translation>
    </message>
    <message>
        <source>Nobody can ask here</source>
        <translation>यहाँ से कोई नहीं माँग सकता</translation>
    </message>
    <message>
        <source>A loan is asked for by the members on the group&apos;s roll.</source>
        <translation>कर्ज़ समूह की सदस्य ही माँगती हैं।</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>रिकॉर्ड पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>&amp;Give it to the group</source>
        <extracomment>Buttons at the foot of an application&apos;s steps</extracomment>
        <translation>समूह को दें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे (&amp;N)</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>%1 the step, %2 of how many</extracomment>
        <translation>%2 में से कदम %1</translation>
    </message>
    <message>
        <source>Choose who asks for the loan.</source>
        <translation>चुनें कि कर्ज़ कौन माँग रही हैं।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ApplyPanel</name>
    <message>
        <source>New application</source>
        <translation>नया आवेदन</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>सदस्य चुनें</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>सदस्य (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>रकम रुपयों में (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <extracomment>Field: for how many months the loan is asked</extracomment>
        <translation>कितने समय के लिए (&amp;F)</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>चुनें कि किस काम के लिए</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>काम (&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>टिप्पणी (&amp;O)</translation>
    </message>
    <message>
        <source>What will be bought, from whom, for how much.</source>
        <translation>क्या खरीदेंगी, किससे, कितने में।</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: makes no application</extracomment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: makes the application</extracomment>
        <translation>आवेदन करें</translation>
    </message>
    <message>
        <source>Instalment %1 a month, at %2 % a year</source>
        <extracomment>%1 rupees, %2 a figure</extracomment>
        <translation>किश्त महीने में %1, साल में %2 % पर</translation>
    </message>
    <message>
        <source>The instalment shows here once an amount is typed.</source>
        <translation>रकम लिखने पर किश्त यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Choose who asks for the loan.</source>
        <translation>चुनें कि कर्ज़ कौन माँगती है।</translation>
    </message>
    <message>
        <source>Choose what the loan is for.</source>
        <translation>चुनें कि कर्ज़ किस काम के लिए है।</translation>
    </message>
    <message>
        <source>Say in the note what the loan is for.</source>
        <translation>टिप्पणी में लिखें कि कर्ज़ किस काम के लिए है।</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>शून्य से ज़्यादा रकम लिखें।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::Appraisal</name>
    <message>
        <source>not known</source>
        <extracomment>In place of a figure that the records do not hold</extracomment>
        <translation>पता नहीं</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::AppraisalScreen</name>
    <message>
        <source>Appraisal</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <extracomment>Buttons: the request before and after this one in the queue</extracomment>
        <translation>पिछला (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>अगला (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print appraisal note</source>
        <translation>मूल्यांकन नोट छापें (&amp;P)</translation>
    </message>
    <message>
        <source>Reading the request and the group&apos;s books</source>
        <translation>आवेदन और समूह की बहियाँ पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Nothing to appraise</source>
        <translation>जाँचने को कुछ नहीं</translation>
    </message>
    <message>
        <source>When a group forwards a request to the bank, it can be appraised here.</source>
        <translation>जब समूह बैंक को आवेदन भेजता है, उसकी जाँच यहाँ होती है।</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>कतार खोलें</translation>
    </message>
    <message>
        <source>The request could not be read</source>
        <translation>आवेदन पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>फ़ैसला दर्ज हुआ।</translation>
    </message>
    <message>
        <source>No request before this one.</source>
        <translation>इससे पहले कोई आवेदन नहीं।</translation>
    </message>
    <message>
        <source>No request after this one.</source>
        <translation>इसके बाद कोई आवेदन नहीं।</translation>
    </message>
    <message>
        <source>%1 of %2 in the queue</source>
        <translation>कतार में %2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>%n दिन से रुका</numerusform>
            <numerusform>%n दिन से रुका</numerusform>
        </translation>
    </message>
    <message>
        <source>books closed up to %1</source>
        <translation>बहियाँ %1 तक पूरी</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::BehindCard</name>
    <message>
        <source>Behind on payment</source>
        <extracomment>Card: members who have not paid in time</extracomment>
        <translation>किश्त बाकी</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <extracomment>How many instalments are unpaid; %1 is &quot;57 days late&quot;</extracomment>
        <translation>
            <numerusform>%n दिन देरी</numerusform>
            <numerusform>%n दिन देरी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalments, %1</source>
        <translation>
            <numerusform>%n किश्त, %1</numerusform>
            <numerusform>%n किश्तें, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No instalment fell due in twelve months.</source>
        <extracomment>Of the instalments that fell due in twelve months (%2), so many (%1) were paid in time</extracomment>
        <translation>बारह महीनों में कोई किश्त नहीं थी।</translation>
    </message>
    <message>
        <source>%1 of %2 instalments in twelve months came on time.</source>
        <translation>बारह महीनों की %2 में से %1 किश्तें समय पर आईं।</translation>
    </message>
    <message>
        <source>You owe nothing that is late.</source>
        <translation>आपकी कोई किश्त बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Nobody owes anything that is late.</source>
        <translation>किसी की कोई किश्त बाकी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>The other %n members owe nothing that is late.</source>
        <translation>
            <numerusform>बाकी %n सदस्य की कोई किश्त बाकी नहीं है।</numerusform>
            <numerusform>बाकी %n सदस्यों की कोई किश्त बाकी नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%2 में से %1 सदस्य</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::BooksScreen</name>
    <message>
        <source>Books</source>
        <extracomment>Title of the page of the group&apos;s books</extracomment>
        <translation>बही</translation>
    </message>
    <message>
        <source>Print &amp;all minutes</source>
        <comment>button</comment>
        <translation>सब कार्यवाही छापें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <comment>button: the book or paper shown</comment>
        <translation>छापें (&amp;P)</translation>
    </message>
    <message>
        <source>Which book</source>
        <translation>कौन सी बही</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>नकद बही</translation>
    </message>
    <message>
        <source>Bank book</source>
        <translation>बैंक बही</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>कार्यवाही</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>तलपट</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>कौन से दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Spans of days; the year is the financial year, April to March</extracomment>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>Year from April</source>
        <translation>अप्रैल से साल</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>कब से – कब तक</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>Lines of the book</source>
        <translation>बही की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Minutes of the chosen meeting</source>
        <translation>चुनी गई बैठक की कार्यवाही</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>आखिरी दिन पहले दिन से पहले है।</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>सभी सदस्य</translation>
    </message>
    <message>
        <source>All loans</source>
        <translation>सभी कर्ज़</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>अभी छापने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>span of the book: last day</comment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>span of the book: first and last day</comment>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>No group is chosen</source>
        <translation>कोई समूह चुना नहीं गया</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>इन दिनों में कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose a group on Home; its books open here.</source>
        <translation>होम पर समूह चुनें; उसकी बही यहाँ खुलेगी।</translation>
    </message>
    <message>
        <source>Choose “All” to see the book from its first line.</source>
        <translation>पहली पंक्ति से बही देखने के लिए “सब” चुनें।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::CashPane</name>
    <message>
        <source>Cash in the box</source>
        <translation>नकद पेटी</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading: of the cash in the box</comment>
        <translation>नकद गिनती</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: notes and coins</comment>
        <translation>नोट / सिक्का</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: how many notes</comment>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column: of the notes</comment>
        <translation>रकम</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <extracomment>Field: how many notes or coins of %1 are in the box</extracomment>
        <translation>%1 के कितने</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>कुल गिना हुआ</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>sum of the cash counted</comment>
        <translation>गिना हुआ</translation>
    </message>
    <message>
        <source>Other money and the &amp;bank…</source>
        <extracomment>Button: opens receipts and expenses besides the members&apos;, and the bank</extracomment>
        <translation>दूसरा पैसा और बैंक… (&amp;B)</translation>
    </message>
    <message>
        <source>By notes</source>
        <extracomment>Link: types the counted cash as one total, or note by note</extracomment>
        <translation>नोट से</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>केवल कुल</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>शुरू का नकद</translation>
    </message>
    <message>
        <source>Collected today</source>
        <translation>आज जमा</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>बैंक से</translation>
    </message>
    <message>
        <source>Loans given</source>
        <translation>कर्ज़ दिया</translation>
    </message>
    <message>
        <source>Savings handed back</source>
        <translation>बचत लौटाई</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Into the bank</source>
        <translation>बैंक में</translation>
    </message>
    <message>
        <source>By the books</source>
        <translation>बही के हिसाब से</translation>
    </message>
    <message>
        <source>The box agrees</source>
        <extracomment>The counted cash is less, or more, than the books say</extracomment>
        <translation>हिसाब मिला</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 कम हैं</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 ज़्यादा हैं</translation>
    </message>
    <message>
        <source>Booked to short/over: %1</source>
        <translation>कमी/अधिकता में लिखा: %1</translation>
    </message>
    <message>
        <source>The box is %1 less than the books. Count again, or write the reason.</source>
        <translation>पेटी में बही से %1 कम हैं। फिर से गिनें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>The box is %1 more than the books. Count again, or write the reason.</source>
        <translation>पेटी में बही से %1 ज़्यादा हैं। फिर से गिनें, या कारण लिखें।</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <extracomment>Button: books the difference of the count with a reason, or takes that back</extracomment>
        <translation>कारण हटाएँ</translation>
    </message>
    <message>
        <source>Book to short/over…</source>
        <translation>कमी/अधिकता में लिखें…</translation>
    </message>
    <message>
        <source>Book %1 as short?</source>
        <translation>%1 कमी में लिखें?</translation>
    </message>
    <message>
        <source>Book %1 as over?</source>
        <translation>%1 अधिकता में लिखें?</translation>
    </message>
    <message>
        <source>The books then agree with the box. The reason stands in the minutes.</source>
        <translation>तब बही और पेटी का हिसाब मिल जाता है। कारण कार्यवाही में रहता है।</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>फिर से गिनें</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 लिखें</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ChecksCard</name>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>टूटा</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether a rule is kept</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>नियम: %1</translation>
    </message>
    <message>
        <source>limit %1 · %2</source>
        <comment>a rule&apos;s limit; where the rule is from</comment>
        <translation>सीमा %1 · %2</translation>
    </message>
    <message>
        <source>Policy checks</source>
        <translation>नीति के नियम</translation>
    </message>
    <message>
        <source>%1 kept, %2 broken, %3 not known</source>
        <extracomment>How many checks are kept, broken and not known</extracomment>
        <translation>%1 ठीक, %2 टूटे, %3 पता नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>How long a group has met</extracomment>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ClosePanel</name>
    <message>
        <source>Close the meeting</source>
        <translation>बैठक पूरी करें</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>बैठक पूरी हो सकती है</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <comment>before the meeting can be closed</comment>
        <translation>
            <numerusform>%n बातें बाकी हैं</numerusform>
            <numerusform>%n बातें बाकी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came</source>
        <translation>
            <numerusform>%n सदस्य आए</numerusform>
            <numerusform>%n सदस्य आए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 collected</source>
        <translation>%1 जमा हुए</translation>
    </message>
    <message>
        <source>%1 in the box</source>
        <translation>पेटी में %1</translation>
    </message>
    <message>
        <source>Closing locks the meeting. A slip noticed today is mended by reopening it.</source>
        <translation>पूरी करने पर बैठक बंद हो जाती है। आज दिखी भूल फिर से खोलकर ठीक हो सकती है।</translation>
    </message>
    <message>
        <source>Mend what is missing first</source>
        <translation>पहले जो बाकी है उसे ठीक करें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ConductCard</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Meetings, savings, repayment</source>
        <extracomment>Card: how she came, saved and repaid</extracomment>
        <translation>बैठक, बचत, कर्ज़ वापसी</translation>
    </message>
    <message>
        <source>No meeting was held in her time yet.</source>
        <translation>उनके जुड़ने के बाद अभी कोई बैठक नहीं हुई।</translation>
    </message>
    <message>
        <source>Attendance, 12 months</source>
        <translation>हाज़िरी, 12 महीने</translation>
    </message>
    <message>
        <source>Savings on time</source>
        <translation>समय पर बचत</translation>
    </message>
    <message>
        <source>Dues repaid</source>
        <translation>देय रकम चुकाई</translation>
    </message>
    <message>
        <source>Budget consistency</source>
        <extracomment>How even her savings are from month to month</extracomment>
        <translation>बचत की नियमितता</translation>
    </message>
    <message numerus="yes">
        <source>Attendance at the last %n meetings: %1</source>
        <extracomment>Name of a row of marks: %n meetings; %1 &quot;present 20, late 1&quot;</extracomment>
        <translation>
            <numerusform>पिछली %n बैठक की हाज़िरी: %1</numerusform>
            <numerusform>पिछली %n बैठकों की हाज़िरी: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::CorrectionDialog</name>
    <message>
        <source>Correct an earlier meeting</source>
        <translation>पिछली बैठक का सुधार</translation>
    </message>
    <message>
        <source>The entry is reversed and entered anew, with today&apos;s date. The signed minutes stay as they are and point at it.</source>
        <translation>पुरानी प्रविष्टि उलटकर आज की तारीख से नई लिखी जाती है। हस्ताक्षर वाली कार्यवाही वैसी ही रहती है और इस सुधार की ओर इशारा करती है।</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>बैठक (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>प्रविष्टि (&amp;E)</translation>
    </message>
    <message>
        <source>What it &amp;should have been</source>
        <translation>कितना होना चाहिए था (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>जैसा था वैसा रखें</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>%1, meeting %2</source>
        <extracomment>A meeting in a list: its day, its number</extracomment>
        <translation>%1, बैठक %2</translation>
    </message>
    <message>
        <source>Type an amount other than the one that stands.</source>
        <translation>जो लिखा है उससे अलग रकम लिखें।</translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation>लिखें कि सुधार क्यों हो रहा है।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::DecidedCard</name>
    <message>
        <source>Decision</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>%1 months, %2 % a year</source>
        <translation>%1 महीने, साल में %2 %</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>फ़ैसला किया</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the day of a decision</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>The program recommended</source>
        <translation>प्रोग्राम की सलाह थी</translation>
    </message>
    <message>
        <source>Condition: %1.</source>
        <translation>शर्त: %1।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Print appraisal note</source>
        <translation>मूल्यांकन नोट छापें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::DecisionCard</name>
    <message>
        <source>You decide. Your decision and the advice are both recorded.</source>
        <translation>फ़ैसला आप करते हैं। आपका फ़ैसला और सलाह दोनों दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Your account is not confirmed by the bank yet, so it cannot decide.</source>
        <translation>बैंक ने अभी आपके खाते की पुष्टि नहीं की है, इसलिए यह फ़ैसला नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Only the branch manager decides.</source>
        <translation>फ़ैसला केवल शाखा प्रबंधक करते हैं।</translation>
    </message>
    <message>
        <source>This request does not wait for a decision.</source>
        <translation>यह आवेदन फ़ैसले के लिए नहीं रुका है।</translation>
    </message>
    <message>
        <source>Choose a decision first.</source>
        <translation>पहले फ़ैसला चुनें।</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>रकम लिखें।</translation>
    </message>
    <message>
        <source>The amount is more than the %1 asked for.</source>
        <translation>रकम माँगे गए %1 से ज़्यादा है।</translation>
    </message>
    <message>
        <source>Type the number of months, 1 to 120.</source>
        <translation>महीने लिखें, 1 से 120।</translation>
    </message>
    <message>
        <source>Type the yearly rate, 0 to 60 %.</source>
        <translation>सालाना दर लिखें, 0 से 60 %।</translation>
    </message>
    <message>
        <source>Choose at least one condition.</source>
        <translation>कम से कम एक शर्त चुनें।</translation>
    </message>
    <message>
        <source>Type the reason first.</source>
        <translation>पहले कारण लिखें।</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>The four decisions on a request</extracomment>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation>शर्तों के साथ</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>for correction</comment>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>नामंज़ूर करें</translation>
    </message>
    <message>
        <source>Record the &amp;decision</source>
        <translation>फ़ैसला दर्ज करें (&amp;D)</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field: interest in per cent a year</extracomment>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Rate, % a year</source>
        <translation>दर, साल में %</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Reason (printed on the appraisal note)</source>
        <translation>कारण (मूल्यांकन नोट पर छपेगा)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>The program recommends: %1.</source>
        <translation>प्रोग्राम की सलाह: %1।</translation>
    </message>
    <message>
        <source>The program recommends: %1. %2.</source>
        <translation>प्रोग्राम की सलाह: %1। %2।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::GroupForm</name>
    <message>
        <source>The group&apos;s register</source>
        <translation>समूह का रजिस्टर</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>समूह का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>गाँव</translation>
    </message>
    <message>
        <source>Panchayat</source>
        <translation>पंचायत</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of India</comment>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>&amp;Formed on</source>
        <translation>बनने की तारीख (&amp;F)</translation>
    </message>
    <message>
        <source>Meetings and savings</source>
        <translation>बैठक और बचत</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर हफ़्ते</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>हर दो हफ़्ते में</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <comment>the day of the meeting</comment>
        <translation>किस दिन (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Interest on loans, % a month</source>
        <translation>कर्ज़ पर ब्याज, % महीना (&amp;I)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>बैंक खाता</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>बाद में भी भर सकते हैं</translation>
    </message>
    <message>
        <source>&amp;Bank and branch</source>
        <translation>बैंक और शाखा (&amp;B)</translation>
    </message>
    <message>
        <source>IFS&amp;C</source>
        <translation>IFS&amp;C</translation>
    </message>
    <message>
        <source>11 signs, printed in the passbook</source>
        <translation>11 अक्षर, पासबुक में छपे होते हैं</translation>
    </message>
    <message>
        <source>&amp;Account number</source>
        <translation>खाता नंबर (&amp;A)</translation>
    </message>
    <message>
        <source>Rules of the meeting</source>
        <translation>बैठक के नियम</translation>
    </message>
    <message>
        <source>&amp;Quorum, % of the members</source>
        <translation>कोरम, सदस्यों का % (&amp;Q)</translation>
    </message>
    <message>
        <source>With fewer the meeting decides nothing.</source>
        <translation>इससे कम हों तो बैठक कुछ तय नहीं करती।</translation>
    </message>
    <message>
        <source>Fine for coming late</source>
        <translation>देर से आने का जुर्माना</translation>
    </message>
    <message>
        <source>Fine for staying away</source>
        <translation>ग़ैरहाज़िरी का जुर्माना</translation>
    </message>
    <message>
        <source>Fine for an unpaid saving</source>
        <translation>बचत न देने का जुर्माना</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>A day of the month on which a group meets</extracomment>
        <translation>%1 तारीख</translation>
    </message>
    <message>
        <source>Type what each member saves, like 100.</source>
        <translation>हर सदस्य कितना बचाती है, लिखें, जैसे 100।</translation>
    </message>
    <message>
        <source>Type a rate between 0 and 5, like 2 or 1.5.</source>
        <translation>0 और 5 के बीच की दर लिखें, जैसे 2 या 1.5।</translation>
    </message>
    <message>
        <source>Type a figure between 1 and 100, like 75.</source>
        <translation>1 से 100 के बीच की संख्या लिखें, जैसे 75।</translation>
    </message>
    <message>
        <source>Type the name that stands on the register.</source>
        <translation>रजिस्टर पर लिखा नाम भरें।</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>यह तारीख अभी आई नहीं है।</translation>
    </message>
    <message>
        <source>An IFSC has 11 signs: 4 letters, a zero, 6 more, like SBIN0001234.</source>
        <translation>IFSC में 11 अक्षर होते हैं: 4 अक्षर, एक शून्य, 6 और, जैसे SBIN0001234।</translation>
    </message>
    <message>
        <source>An account number has 9 to 18 digits.</source>
        <translation>खाता नंबर में 9 से 18 अंक होते हैं।</translation>
    </message>
    <message>
        <source>The &amp;group meets</source>
        <translation>समूह मिलता है (&amp;G)</translation>
    </message>
    <message>
        <source>Sa&amp;ving of each member a meeting</source>
        <translation>हर बैठक में हर सदस्य की बचत (&amp;V)</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::GroupHome</name>
    <message>
        <source>Home</source>
        <translation>मुख्य पन्ना</translation>
    </message>
    <message>
        <source>Savings</source>
        <comment>of all members, in the group</comment>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Lent to members</source>
        <translation>सदस्यों को दिया</translation>
    </message>
    <message>
        <source>In the cash box</source>
        <translation>नकद पेटी में</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>बैंक में</translation>
    </message>
    <message>
        <source>Open applications</source>
        <translation>खुले आवेदन</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>कोई आवेदन खुला नहीं</translation>
    </message>
    <message>
        <source>What members ask for stands here until it is decided.</source>
        <translation>सदस्य जो माँगती हैं, फ़ैसले तक यहाँ रहता है।</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>नया आवेदन</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <extracomment>In the head of a page, beside the date</extracomment>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n बैठक</numerusform>
            <numerusform>%n बैठकें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::GroupListModel</name>
    <message>
        <source>Not known yet</source>
        <extracomment>In place of a group&apos;s band, where its records hold too little for a score</extracomment>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Band</source>
        <extracomment>Head of a column: low risk or high risk</extracomment>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>अगली बैठक</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Head of a column: money that should have been paid by now</extracomment>
        <translation>बकाया (तारीख निकली)</translation>
    </message>
    <message>
        <source>Applications</source>
        <comment>head of a column: how many are open</comment>
        <translation>आवेदन</translation>
    </message>
    <message>
        <source>No members yet</source>
        <comment>why a group needs its keeper</comment>
        <translation>अभी सदस्य नहीं</translation>
    </message>
    <message>
        <source>Meeting missing</source>
        <comment>why a group needs its keeper: its day is long past</comment>
        <translation>बैठक दर्ज नहीं</translation>
    </message>
    <message>
        <source>Meets today</source>
        <comment>why a group needs its keeper</comment>
        <translation>आज बैठक</translation>
    </message>
    <message>
        <source>Payments late</source>
        <comment>why a group needs its keeper</comment>
        <translation>किश्त देर से</translation>
    </message>
    <message>
        <source>Score fell</source>
        <comment>why a group needs its keeper</comment>
        <translation>स्कोर घटा</translation>
    </message>
    <message>
        <source>All is well</source>
        <comment>a group does not need its keeper</comment>
        <translation>सब ठीक</translation>
    </message>
    <message>
        <source>books until %1</source>
        <extracomment>Under the next meeting of a group: the day of its last closed meeting</extracomment>
        <translation>हिसाब %1 तक</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>head of a column: why a group needs its keeper</comment>
        <translation>आपका काम</translation>
    </message>
    <message>
        <source>Since last month</source>
        <comment>head of a column: change of the score</comment>
        <translation>पिछले महीने से</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::GroupSetupPage</name>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>नया समूह</translation>
    </message>
    <message>
        <source>Parts of setting up a group</source>
        <translation>समूह बनाने के हिस्से</translation>
    </message>
    <message>
        <source>Cut-off sheet</source>
        <translation>शुरुआती पर्चा</translation>
    </message>
    <message>
        <source>Bring in &amp;records instead</source>
        <translation>इसकी जगह रिकॉर्ड लाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Nothing to carry over</source>
        <translation>पहले का कुछ नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message numerus="yes">
        <source>%n on the roll</source>
        <translation>
            <numerusform>%n दर्ज</numerusform>
            <numerusform>%n दर्ज</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had before</source>
        <translation>पहले का हिसाब</translation>
    </message>
    <message>
        <source>cut-off sheet</source>
        <translation>शुरुआती पर्चा</translation>
    </message>
    <message>
        <source>Reading the group</source>
        <translation>समूह पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The group could not be read</source>
        <translation>समूह पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message>
        <source>formed on %1</source>
        <translation>%1 को बना</translation>
    </message>
    <message>
        <source>The cut-off sheet of %1 is recorded. A slip in it is mended with a correction in the next meeting.</source>
        <translation>%1 का शुरुआती पर्चा दर्ज है। उसमें कोई भूल हो तो अगली बैठक में सुधार से ठीक होती है।</translation>
    </message>
    <message>
        <source>The group&apos;s records have begun, so there is no cut-off sheet to write.</source>
        <translation>समूह के रिकॉर्ड शुरू हो चुके हैं, इसलिए शुरुआती पर्चा नहीं लिखना है।</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>बदलाव सहेजें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Make the group</source>
        <translation>समूह बनाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All are on the roll</source>
        <translation>सब दर्ज हो गईं (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Record the sheet</source>
        <translation>पर्चा दर्ज करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To Home</source>
        <translation>मुखपृष्ठ पर (&amp;T)</translation>
    </message>
    <message>
        <source>Record the cut-off sheet?</source>
        <translation>शुरुआती पर्चा दर्ज करें?</translation>
    </message>
    <message>
        <source>It balances. It is the beginning of the books and is written once.</source>
        <translation>हिसाब बराबर है। यह हिसाब-किताब की शुरुआत है और एक ही बार लिखा जाता है।</translation>
    </message>
    <message>
        <source>%1 It stands as opening difference on every statement until it is cleared. The sheet is written once.</source>
        <translation>%1 सुलझने तक यह हर विवरण पर शुरुआती अंतर के रूप में दिखेगा। पर्चा एक ही बार लिखा जाता है।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Record the sheet</source>
        <translation>पर्चा दर्ज करें</translation>
    </message>
    <message>
        <source>The group is made. Now its members.</source>
        <translation>समूह बन गया। अब उसके सदस्य।</translation>
    </message>
    <message>
        <source>The changes are kept.</source>
        <translation>बदलाव सहेजे गए।</translation>
    </message>
    <message>
        <source>The cut-off sheet is recorded.</source>
        <translation>शुरुआती पर्चा दर्ज हो गया।</translation>
    </message>
    <message>
        <source>A new group. Type what stands on its register, when it meets, and what each member saves.</source>
        <translation>नया समूह। रजिस्टर में जो लिखा है, बैठक कब होती है और हर सदस्य कितना बचाती है, लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the roll.</source>
        <translation>
            <numerusform>%n सदस्य दर्ज है।</numerusform>
            <numerusform>%n सदस्य दर्ज हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No cut-off sheet is recorded.</source>
        <translation>शुरुआती पर्चा दर्ज नहीं है।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::HandOverPanel</name>
    <message>
        <source>Hand the group over</source>
        <translation>समूह सौंपें</translation>
    </message>
    <message>
        <source>All records of the group go to the representative you choose. You no longer see them. The hand-over is kept in the audit log.</source>
        <translation>समूह का सारा रिकॉर्ड चुनी हुई प्रतिनिधि को मिलेगा। फिर वह आपको नहीं दिखेगा। सौंपना जाँच-लेखे में दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Choose a representative</source>
        <translation>प्रतिनिधि चुनें</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>किसे (&amp;T)</translation>
    </message>
    <message>
        <source>There is no other representative here. A manager makes her account first.</source>
        <translation>यहाँ कोई दूसरी प्रतिनिधि नहीं है। पहले प्रबंधक उनका खाता बनाए।</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Button: the group&apos;s records move to another representative</extracomment>
        <translation>सौंपें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::HomeScoreCard</name>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <extracomment>Button at the score on Home: opens the page that explains it</extracomment>
        <translation>क्यों? (&amp;W)</translation>
    </message>
    <message>
        <source>Group score</source>
        <translation>समूह स्कोर</translation>
    </message>
    <message>
        <source>Low risk starts at %1. %2: %3.</source>
        <extracomment>%1 is 60: where the band &quot;low risk&quot; begins; %2 where the base comes from; %3 the average score</extracomment>
        <translation>कम जोखिम %1 से शुरू। %2: %3।</translation>
    </message>
    <message>
        <source>Books until %1.</source>
        <translation>बहियाँ %1 तक।</translation>
    </message>
    <message>
        <source>What is missing for a score</source>
        <translation>स्कोर के लिए क्या नहीं है</translation>
    </message>
    <message>
        <source>What would raise it most</source>
        <translation>किससे सबसे ज़्यादा बढ़ेगा</translation>
    </message>
    <message>
        <source>All is done: nothing of the three measures would raise it much.</source>
        <translation>सब ठीक है: तीनों में से कुछ भी इसे ज़्यादा नहीं बढ़ाएगा।</translation>
    </message>
    <message>
        <source>In points of the score. Each opens the score to try it.</source>
        <translation>स्कोर के अंकों में। दबाने पर स्कोर खुलेगा।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ImportModel</name>
    <message>
        <source>File</source>
        <extracomment>Column: name of a file with a fault</extracomment>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: line number in a file</extracomment>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>Column: name of the column of a file</extracomment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>Column: the fault, in words</extracomment>
        <translation>क्या ग़लत है</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ImportPage</name>
    <message>
        <source>Bring in records</source>
        <translation>रिकॉर्ड लाएँ</translation>
    </message>
    <message>
        <source>From a folder of CSV files, as a federation or bank writes them</source>
        <translation>CSV फ़ाइलों के फ़ोल्डर से, जैसे संघ या बैंक बनाते हैं</translation>
    </message>
    <message>
        <source>nothing is stored while there is a fault</source>
        <translation>ग़लती रहने तक कुछ दर्ज नहीं होता</translation>
    </message>
    <message>
        <source>Folder with the records</source>
        <translation>रिकॉर्ड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <extracomment>Field: where the CSV files are</extracomment>
        <translation>फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>Type its path, choose it, or drag the folder onto this page.</source>
        <translation>पता लिखें, चुनें, या फ़ोल्डर को इस पन्ने पर खींचें।</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <extracomment>Button: opens the list of folders</extracomment>
        <translation>चुनें... (&amp;O)</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>Button: reads the folder and looks for faults; stores nothing</extracomment>
        <translation>जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>फ़ोल्डर में क्या होता है</translation>
    </message>
    <message>
        <source>Some or all of these files. Rows that are here already stay as they are; a row that says something else is a fault.</source>
        <translation>इनमें से कुछ या सब फ़ाइलें। जो पंक्तियाँ पहले से हैं वे वैसी रहती हैं; अलग बात कहने वाली पंक्ति ग़लती है।</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or choose the folder first.</source>
        <translation>पहले फ़ोल्डर लिखें या चुनें।</translation>
    </message>
    <message>
        <source>Storing the records</source>
        <translation>रिकॉर्ड दर्ज हो रहे हैं</translation>
    </message>
    <message>
        <source>Checking the folder</source>
        <translation>फ़ोल्डर जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 MB read</source>
        <translation>जाँच: %2 में से %1 MB पढ़ा</translation>
    </message>
    <message>
        <source>The folder is in order</source>
        <translation>फ़ोल्डर ठीक है</translation>
    </message>
    <message>
        <source>Nothing new in this folder</source>
        <translation>इस फ़ोल्डर में कुछ नया नहीं</translation>
    </message>
    <message>
        <source>Every rule holds. This is what will be brought in:</source>
        <translation>सब नियम ठीक हैं। यह लाया जाएगा:</translation>
    </message>
    <message>
        <source>All its rows are in the records already, as they are.</source>
        <translation>इसकी सब पंक्तियाँ पहले से रिकॉर्ड में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), no fault. The first: %1</source>
        <translation>
            <numerusform>%n टिप्पणी, कोई ग़लती नहीं। पहली: %1</numerusform>
            <numerusform>%n टिप्पणियाँ, कोई ग़लती नहीं। पहली: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <extracomment>Button: stores the records of the folder</extracomment>
        <translation>लाएँ (&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the folder</source>
        <translation>
            <numerusform>फ़ोल्डर में %n ग़लती</numerusform>
            <numerusform>फ़ोल्डर में %n ग़लतियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1. All other groups can be brought in.</source>
        <translation>छोड़े गए: %1। बाकी सब समूह लाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend these rows and check again, or leave out the groups that have a fault: %1.</source>
        <translation>कुछ दर्ज नहीं हुआ। ये पंक्तियाँ ठीक करके फिर जाँचें, या ग़लती वाले समूह छोड़ दें: %1।</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>ग़लतियाँ</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>पहली %1 सूची में हैं।</translation>
    </message>
    <message>
        <source>&amp;Leave out the groups with a fault</source>
        <translation>ग़लती वाले समूह छोड़ दें (&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in the %n other group(s)</source>
        <translation>
            <numerusform>बाकी %n समूह लाएँ (&amp;B)</numerusform>
            <numerusform>बाकी %n समूह लाएँ (&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are in</source>
        <translation>रिकॉर्ड आ गए</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with new records. They can be opened now.</source>
        <translation>
            <numerusform>नए रिकॉर्ड वाला %n समूह। अब खोला जा सकता है।</numerusform>
            <numerusform>नए रिकॉर्ड वाले %n समूह। अब खोले जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;groups</source>
        <translation>समूह खोलें (&amp;G)</translation>
    </message>
    <message>
        <source>Bring in another folder</source>
        <translation>दूसरा फ़ोल्डर लाएँ</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::LeavingPanel</name>
    <message>
        <source>She leaves the group</source>
        <translation>वे समूह छोड़ती हैं</translation>
    </message>
    <message>
        <source>&amp;Leaves on</source>
        <extracomment>Field: the day she leaves the group</extracomment>
        <translation>छोड़ने की तारीख (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>कारण (&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ominee</source>
        <extracomment>Field: who takes her money after her death</extracomment>
        <translation>नामित व्यक्ति (&amp;O)</translation>
    </message>
    <message>
        <source>Resolution &amp;number</source>
        <translation>प्रस्ताव की संख्या (&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>टिप्पणी (&amp;T)</translation>
    </message>
    <message>
        <source>Settlement</source>
        <extracomment>Heading: a leaving member&apos;s savings against her loans</extracomment>
        <translation>हिसाब</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Settle and record</source>
        <extracomment>Button: records that she leaves, and settles her money</extracomment>
        <translation>हिसाब करें और दर्ज करें</translation>
    </message>
    <message>
        <source>Compulsory savings</source>
        <translation>नियमित बचत</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>स्वैच्छिक बचत</translation>
    </message>
    <message>
        <source>Loan %1: interest of the month</source>
        <extracomment>%1 is the number of a loan</extracomment>
        <translation>कर्ज़ %1: महीने का ब्याज</translation>
    </message>
    <message>
        <source>Loan %1: still owed</source>
        <translation>कर्ज़ %1: अभी देना है</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>नकद पेटी में</translation>
    </message>
    <message>
        <source>%1 was brought in cash</source>
        <extracomment>%1 rupees that her savings do not cover</extracomment>
        <translation>%1 नकद मिल गए</translation>
    </message>
    <message>
        <source>Type the day she leaves.</source>
        <translation>छोड़ने की तारीख लिखें।</translation>
    </message>
    <message>
        <source>Her savings do not cover her loans: %1 is missing.</source>
        <translation>उनकी बचत से कर्ज़ पूरा नहीं होता: %1 कम हैं।</translation>
    </message>
    <message>
        <source>First let the rest be brought, or let her stay until it is.</source>
        <translation>पहले बाकी रकम आने दें, या तब तक वे सदस्य रहें।</translation>
    </message>
    <message>
        <source>Nothing is to be paid out.</source>
        <translation>कुछ देना नहीं है।</translation>
    </message>
    <message>
        <source>The nominee takes %1 in cash.</source>
        <translation>नामित व्यक्ति को %1 नकद मिलेंगे।</translation>
    </message>
    <message>
        <source>She takes %1 in cash.</source>
        <translation>उन्हें %1 नकद मिलेंगे।</translation>
    </message>
    <message>
        <source>The box holds only %1. Withdraw %2 from the bank in a meeting first.</source>
        <translation>नकद पेटी में सिर्फ़ %1 हैं। पहले बैठक में बैंक से %2 निकालें।</translation>
    </message>
    <message>
        <source>Type who takes her money.</source>
        <translation>लिखें कि उनकी रकम कौन लेगा।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::LoansCard</name>
    <message>
        <source>Loans</source>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>She has not borrowed yet.</source>
        <translation>उन्होंने अभी कर्ज़ नहीं लिया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 for %n month(s)</source>
        <extracomment>%1 rupees lent, %2 a day, %n months</extracomment>
        <translation>
            <numerusform>%2 को %1, %n महीने के लिए</numerusform>
            <numerusform>%2 को %1, %n महीनों के लिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaid on %1</source>
        <translation>%1 को चुक गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue, %n day(s)</source>
        <translation>
            <numerusform>%1 बकाया (तारीख निकली), %n दिन</numerusform>
            <numerusform>%1 बकाया (तारीख निकली), %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due on %2</source>
        <translation>%2 को %1 देय</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::LoansPanel</name>
    <message numerus="yes">
        <source>%1 · %n months · %2 % a year · resolution %3</source>
        <extracomment>Terms of a loan: purpose, months, rate a year, number of the resolution</extracomment>
        <translation>
            <numerusform>%1 · %n महीने · %2 % सालाना · प्रस्ताव %3</numerusform>
            <numerusform>%1 · %n महीने · %2 % सालाना · प्रस्ताव %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>आए हुए आवेदन</translation>
    </message>
    <message>
        <source>No request waits.</source>
        <translation>कोई आवेदन बाकी नहीं।</translation>
    </message>
    <message>
        <source>Loans of this meeting</source>
        <translation>इस बैठक के कर्ज़</translation>
    </message>
    <message>
        <source>No loan is given yet.</source>
        <translation>अभी कोई कर्ज़ नहीं दिया गया।</translation>
    </message>
    <message>
        <source>A new loan</source>
        <translation>नया कर्ज़</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>सदस्य (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>रकम रुपये में (&amp;A)</translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation>काम चुनें</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>काम (&amp;P)</translation>
    </message>
    <message>
        <source>M&amp;onths</source>
        <translation>महीने (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rate, % a year</source>
        <translation>ब्याज दर, % सालाना (&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;und</source>
        <translation>पैसा कहाँ से (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;First instalment on</source>
        <translation>पहली किश्त की तारीख (&amp;F)</translation>
    </message>
    <message>
        <source>Resolution &amp;number</source>
        <translation>प्रस्ताव का नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Give this loan</source>
        <extracomment>Button: the meeting gives this loan</extracomment>
        <translation>यह कर्ज़ दें (&amp;G)</translation>
    </message>
    <message>
        <source>Instalment %1 a month</source>
        <translation>किश्त %1 महीना</translation>
    </message>
    <message>
        <source>The instalment shows here once an amount is typed.</source>
        <translation>रकम लिखते ही किश्त यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Choose who gets the loan.</source>
        <translation>चुनें कि कर्ज़ किसे मिलेगा।</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>शून्य से ज़्यादा रकम लिखें।</translation>
    </message>
    <message>
        <source>Choose what the loan is for.</source>
        <translation>चुनें कि कर्ज़ किस काम के लिए है।</translation>
    </message>
    <message>
        <source>Type 1 to 120 months.</source>
        <translation>1 से 120 महीने लिखें।</translation>
    </message>
    <message>
        <source>Type a rate like 24.</source>
        <translation>ब्याज दर लिखें, जैसे 24।</translation>
    </message>
    <message>
        <source>Type a day after the meeting.</source>
        <translation>बैठक के बाद की तारीख लिखें।</translation>
    </message>
    <message>
        <source>A loan of %1 to %2 for: %3</source>
        <extracomment>Text of a resolution: amount, member, purpose</extracomment>
        <translation>%2 को %1 का कर्ज़, काम: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n months</source>
        <translation>
            <numerusform>%1 · %n महीने</numerusform>
            <numerusform>%1 · %n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant</source>
        <extracomment>Button: the meeting grants the request</extracomment>
        <translation>दें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes an entry of the meeting back</extracomment>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::LowRiskCard</name>
    <message>
        <source>How sure: high</source>
        <translation>कितना पक्का: ज़्यादा</translation>
    </message>
    <message>
        <source>How sure: medium</source>
        <translation>कितना पक्का: मध्यम</translation>
    </message>
    <message>
        <source>How sure: low</source>
        <translation>कितना पक्का: कम</translation>
    </message>
    <message>
        <source>Chance of low risk for six months</source>
        <translation>छह महीने तक कम जोखिम की संभावना</translation>
    </message>
    <message>
        <source>percentage points, apart from the score</source>
        <extracomment>Remark of the card of the probability</extracomment>
        <translation>प्रतिशत अंक, स्कोर से अलग</translation>
    </message>
    <message>
        <source>A model&apos;s estimate of the next six months. It is advice and no part of the score; people decide.</source>
        <translation>अगले छह महीनों के लिए यह मॉडल का अनुमान है। यह सलाह है, स्कोर का हिस्सा नहीं; फ़ैसला लोग करते हैं।</translation>
    </message>
    <message>
        <source>What would raise it</source>
        <translation>किससे बढ़ेगा</translation>
    </message>
    <message>
        <source>Percentage points, each alone and all else as it is.</source>
        <translation>प्रतिशत अंक; हर काम अकेला, बाकी सब आज जैसा।</translation>
    </message>
    <message>
        <source>The model sees no gain in any one act alone; the bars show what holds it down.</source>
        <translation>मॉडल को किसी एक काम से बढ़त नहीं दिखती; संभावना किससे घटती है, यह पट्टियाँ दिखाती हैं।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MeetingGrid</name>
    <message>
        <source>Collection, a row for each member</source>
        <translation>जमा, हर सदस्य की एक पंक्ति</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Row details… (F2)</source>
        <extracomment>In the menu of a row of the meeting: withdrawal, split of a repayment, waived fine, brought by</extracomment>
        <translation>पंक्ति का ब्योरा… (F2)</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MeetingModel</name>
    <message>
        <source>Nobody</source>
        <comment>no member is named</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>सदस्य चुनें</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A member: name, w/o husband</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <extracomment>Under a member&apos;s name: another one (%1) brought her payment</extracomment>
        <translation>%1 लाईं</translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue, %n days</source>
        <extracomment>Under a member&apos;s name: what she has not paid in time, and for how long</extracomment>
        <translation>
            <numerusform>%1 बकाया, %n दिन</numerusform>
            <numerusform>%1 बकाया, %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays due</source>
        <extracomment>Under a member&apos;s name: what she does not pay today</extracomment>
        <translation>%1 देना बाकी</translation>
    </message>
    <message>
        <source>%1 handed back</source>
        <extracomment>Under a member&apos;s name: savings handed back to her today</extracomment>
        <translation>%1 लौटाए</translation>
    </message>
    <message>
        <source>new loan %1</source>
        <extracomment>Under a member&apos;s name: the loan she gets in this meeting</extracomment>
        <translation>नया कर्ज़ %1</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Said of a cell after its value</extracomment>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of the row</comment>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>column of the meeting</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>column of the meeting: attendance</comment>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>column of the meeting: compulsory</comment>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <comment>column of the meeting: savings beyond</comment>
        <translation>स्वैच्छिक</translation>
    </message>
    <message>
        <source>Loan due</source>
        <comment>column of the meeting</comment>
        <translation>किश्त देनी है</translation>
    </message>
    <message>
        <source>Loan paid</source>
        <comment>column of the meeting</comment>
        <translation>किश्त दी</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>column of the meeting</comment>
        <translation>जुर्माना</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column of the meeting</comment>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MeetingPage</name>
    <message>
        <source>Steps of the meeting</source>
        <translation>बैठक के चरण</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>बैठक पूरी करें</translation>
    </message>
    <message>
        <source>The date is right</source>
        <extracomment>Button: the computer&apos;s date is right</extracomment>
        <translation>तारीख ठीक है</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>तारीख बदलें</translation>
    </message>
    <message>
        <source>Collection</source>
        <comment>step of the meeting</comment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Nobody pays yet. Add the members who pay between meetings.</source>
        <translation>अभी किसी ने नहीं दिया। बैठकों के बीच जो सदस्य दे रही हैं उन्हें जोड़ें।</translation>
    </message>
    <message>
        <source>present/absent</source>
        <comment>key hint</comment>
        <translation>हाज़िर / ग़ैरहाज़िर</translation>
    </message>
    <message>
        <source>late, leave</source>
        <comment>key hint</comment>
        <translation>देर से, छुट्टी</translation>
    </message>
    <message>
        <source>overwrite</source>
        <comment>key hint</comment>
        <translation>रकम बदलें</translation>
    </message>
    <message>
        <source>down</source>
        <comment>key hint: the cursor</comment>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>across</source>
        <comment>key hint: the cursor</comment>
        <translation>आगे</translation>
    </message>
    <message>
        <source>details</source>
        <comment>key hint: of the row</comment>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>loan</source>
        <comment>key hint: a new one</comment>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>count</source>
        <comment>key hint: the cash</comment>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>key hint</comment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>&amp;Add a member…</source>
        <extracomment>Button: adds the row of one who pays between meetings</extracomment>
        <translation>सदस्य जोड़ें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reopen the meeting…</source>
        <translation>बैठक फिर से खोलें… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Payment between meetings</source>
        <translation>बैठकों के बीच भुगतान (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Special meeting</source>
        <translation>विशेष बैठक (&amp;S)</translation>
    </message>
    <message>
        <source>The meeting is open again.</source>
        <translation>बैठक फिर से खुल गई।</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>रिकॉर्ड पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>The meeting could not be read</source>
        <translation>बैठक पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>अभी कोई सदस्य नहीं</translation>
    </message>
    <message>
        <source>A meeting has a row for each member. Add the members first.</source>
        <translation>बैठक में हर सदस्य की एक पंक्ति होती है। पहले सदस्य जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n rows differ</source>
        <extracomment>How many rows are other than pre-filled</extracomment>
        <translation>
            <numerusform>%n पंक्तियाँ अलग</numerusform>
            <numerusform>%n पंक्तियाँ अलग</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Start this meeting afresh?</source>
        <translation>यह बैठक नए सिरे से शुरू करें?</translation>
    </message>
    <message>
        <source>What was typed for it is thrown away. Everybody stands pre-filled again.</source>
        <translation>इसके लिए लिखा हुआ हट जाता है। सब कुछ फिर से पहले से भरा होता है।</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>लिखा हुआ रखें</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Reopen the meeting?</source>
        <translation>बैठक फिर से खोलें?</translation>
    </message>
    <message>
        <source>It can be written on and closed again today. The reason is kept.</source>
        <translation>आज उसमें और लिखा जा सकता है और उसे फिर पूरा किया जा सकता है। कारण रखा जाता है।</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>बंद रहने दें</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>कारण (&amp;R)</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>बैठक पूरी हुई।</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <extracomment>Reason kept where a closed meeting is reopened at once</extracomment>
        <translation>भूल से पूरी की गई</translation>
    </message>
    <message>
        <source>Meeting of %1.</source>
        <translation>%1 की बैठक।</translation>
    </message>
    <message numerus="yes">
        <source>%n members came.</source>
        <translation>
            <numerusform>%n सदस्य आए।</numerusform>
            <numerusform>%n सदस्य आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rupees are collected.</source>
        <translation>%1 रुपये जमा हुए।</translation>
    </message>
    <message>
        <source>By the books there are %1 rupees in the box.</source>
        <translation>बही के हिसाब से पेटी में %1 रुपये हैं।</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <comment>the number of the meeting</comment>
        <translation>बैठक %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Weekday and day, large in the head of the meeting</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 came</source>
        <comment>members at the meeting</comment>
        <translation>%2 में से %1 हाज़िर</translation>
    </message>
    <message>
        <source>%1 · quorum of %2 is met</source>
        <translation>%1 · कोरम %2 पूरा</translation>
    </message>
    <message>
        <source>%1 · quorum of %2 is not met</source>
        <translation>%1 · कोरम %2 पूरा नहीं</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>सहेजा नहीं गया: %1</translation>
    </message>
    <message>
        <source>✓ Saved as you type · %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>✓ लिखते ही सहेजा गया · %1</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>सब कुछ लिखते ही सहेजा जाता है</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <comment>before the meeting can be closed</comment>
        <translation>
            <numerusform>%n बातें बाकी हैं</numerusform>
            <numerusform>%n बातें बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>अभी गिना नहीं</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>the count with the books</comment>
        <translation>हिसाब मिला</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 कम हैं</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 ज़्यादा हैं</translation>
    </message>
    <message>
        <source>Opening cash</source>
        <translation>शुरू का नकद</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>नए कर्ज़</translation>
    </message>
    <message>
        <source>none</source>
        <comment>new loans</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n loans</source>
        <translation>
            <numerusform>%1 · %n कर्ज़</numerusform>
            <numerusform>%1 · %n कर्ज़</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>none</source>
        <comment>resolutions</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n पास हुए</numerusform>
            <numerusform>%n पास हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>नकद गिनती</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>step of the meeting</comment>
        <translation>बैठक पूरी करें</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>to be closed</comment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>after the count</source>
        <translation>गिनती के बाद</translation>
    </message>
    <message>
        <source>The computer says that today is %1, but the records reach to %2. Is the date right?</source>
        <translation>कंप्यूटर में आज %1 है, पर रिकॉर्ड %2 तक के हैं। क्या तारीख ठीक है?</translation>
    </message>
    <message>
        <source>The computer says that today is %1; the last record is of %2. Is the date right?</source>
        <translation>कंप्यूटर में आज %1 है; पिछला रिकॉर्ड %2 का है। क्या तारीख ठीक है?</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 is closed</source>
        <translation>%2 की बैठक %1 पूरी हो चुकी है</translation>
    </message>
    <message numerus="yes">
        <source>%n members came</source>
        <translation>
            <numerusform>%n सदस्य आए</numerusform>
            <numerusform>%n सदस्य आए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the box</source>
        <translation>पेटी में %1</translation>
    </message>
    <message>
        <source>expense</source>
        <comment>key hint: of the meeting</comment>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>bank</source>
        <comment>key hint: to and from it</comment>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>&amp;Print the minutes…</source>
        <translation>कार्यवाही छापें… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Correct an earlier meeting…</source>
        <translation>पिछली बैठक का सुधार… (&amp;C)</translation>
    </message>
    <message>
        <source>The entry is corrected, with today&apos;s date.</source>
        <translation>आज की तारीख से सुधार हो गया।</translation>
    </message>
    <message>
        <source>The next meeting is planned for %1. Is it held before, on %2?</source>
        <translation>अगली बैठक %1 को तय है। क्या यह उससे पहले, %2 को हो रही है?</translation>
    </message>
    <message>
        <source>Choose a group first</source>
        <translation>पहले समूह चुनें</translation>
    </message>
    <message>
        <source>A meeting is of one group. Home lists the groups; Enter opens one.</source>
        <translation>बैठक एक समूह की होती है। मुख्य पन्ने पर समूहों की सूची है; Enter से समूह खुलता है।</translation>
    </message>
    <message>
        <source>Open Home</source>
        <translation>मुख्य पन्ना खोलें</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>सदस्यों के पन्ने पर</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MemberScreen</name>
    <message>
        <source>Reading her page</source>
        <translation>उनका पन्ना पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>&amp;All members</source>
        <translation>सभी सदस्य (&amp;A)</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>देना है</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes her particulars</extracomment>
        <translation>बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leaves</source>
        <extracomment>Button: she leaves the group, or has died</extracomment>
        <translation>समूह छोड़ना (&amp;L)</translation>
    </message>
    <message>
        <source>Parts of her page</source>
        <translation>उनके पन्ने के भाग</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Parts of a member&apos;s page</extracomment>
        <translation>एक नज़र में</translation>
    </message>
    <message>
        <source>Passbook</source>
        <translation>पासबुक</translation>
    </message>
    <message>
        <source>Her passbook</source>
        <translation>उनकी पासबुक</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Her savings and loans stand here from her first meeting on.</source>
        <translation>पहली बैठक से उनकी बचत और कर्ज़ यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Her page could not be read</source>
        <translation>उनका पन्ना पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>No member is chosen</source>
        <translation>कोई सदस्य नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Choose her in the list of members.</source>
        <translation>सदस्यों की सूची से चुनें।</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>सूची पर जाएँ</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>%1 को छोड़ा</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>सदस्य हैं</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 बकाया (तारीख निकली)</translation>
    </message>
    <message>
        <source>Her particulars are stored.</source>
        <translation>उनका विवरण दर्ज हुआ।</translation>
    </message>
    <message>
        <source>It is recorded, and her money is settled.</source>
        <translation>दर्ज हुआ, और उनका हिसाब हो गया।</translation>
    </message>
    <message>
        <source>She may sign in now.</source>
        <translation>अब वे साइन इन कर सकती हैं।</translation>
    </message>
    <message>
        <source>The new password holds.</source>
        <translation>नया पासवर्ड लागू है।</translation>
    </message>
    <message>
        <source>Close her account?</source>
        <extracomment>Buttons of a question: leave things as they are, or do it</extracomment>
        <translation>उनका खाता बंद करें?</translation>
    </message>
    <message>
        <source>She can no longer sign in. Her records stay as they are.</source>
        <translation>वे साइन इन नहीं कर सकेंगी। उनका रिकॉर्ड वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>खुला रहने दें</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Her account is closed.</source>
        <translation>उनका खाता बंद हुआ।</translation>
    </message>
    <message>
        <source>She may sign in again.</source>
        <translation>वे फिर साइन इन कर सकती हैं।</translation>
    </message>
    <message>
        <source>%1. Savings: %2 rupees. She owes %3 rupees.</source>
        <extracomment>Read aloud: a name, then rupees as plain figures</extracomment>
        <translation>%1। बचत: %2 रुपये। अभी %3 रुपये देने हैं।</translation>
    </message>
    <message>
        <source>%1 rupees of it are overdue.</source>
        <translation>इसमें से %1 रुपये की तारीख निकल गई है।</translation>
    </message>
    <message>
        <source>&amp;Print passbook</source>
        <extracomment>Button: prints a member&apos;s passbook</extracomment>
        <translation>पासबुक छापें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MembersForm</name>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Enter goes on, and adds her in the last field</source>
        <translation>Enter आगे ले जाता है, और आख़िरी ख़ाने में उन्हें जोड़ देता है</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Husband&apos;s or father&apos;s name</source>
        <translation>पति या पिता का नाम (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>फ़ोन (&amp;P)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>Under a field that may stay empty</extracomment>
        <translation>ख़ाली रह सकता है</translation>
    </message>
    <message>
        <source>&amp;Add her</source>
        <translation>उन्हें जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Type her name.</source>
        <translation>उनका नाम लिखें।</translation>
    </message>
    <message>
        <source>There is a member of this name: type the husband&apos;s or father&apos;s name too.</source>
        <translation>इस नाम की एक सदस्य हैं: पति या पिता का नाम भी लिखें।</translation>
    </message>
    <message>
        <source>A mobile number has 10 digits.</source>
        <translation>मोबाइल नंबर में 10 अंक होते हैं।</translation>
    </message>
    <message>
        <source>Nobody is on the roll yet. A group has 10 to 20 members as a rule.</source>
        <translation>अभी कोई सदस्य दर्ज नहीं। समूह में आम तौर पर 10 से 20 सदस्य होते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n members are on the roll.</source>
        <translation>
            <numerusform>%n सदस्य दर्ज है।</numerusform>
            <numerusform>%n सदस्य दर्ज हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MembersModel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Left %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 को छोड़ा</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>सदस्य हैं</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Column: a woman of the group</extracomment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Column: president, secretary, treasurer</extracomment>
        <translation>पद</translation>
    </message>
    <message>
        <source>Savings</source>
        <extracomment>Column: her savings with the group</extracomment>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Owes</source>
        <extracomment>Column: what she has still to repay</extracomment>
        <translation>देना है</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Column: what she should have paid by now</extracomment>
        <translation>बकाया (तारीख निकली)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <extracomment>Column: of the meetings of twelve months</extracomment>
        <translation>हाज़िरी</translation>
    </message>
    <message>
        <source>On the roll?</source>
        <extracomment>Column: on the roll, or left</extracomment>
        <translation>सदस्यता</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MembersScreen</name>
    <message>
        <source>Reading the members</source>
        <translation>सदस्य पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>O&amp;ffice bearers</source>
        <extracomment>Button: who is president, secretary and treasurer</extracomment>
        <translation>पदाधिकारी (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <extracomment>Button: the group&apos;s records go to another representative</extracomment>
        <translation>सौंपें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New member</source>
        <extracomment>Button: a woman joins the group</extracomment>
        <translation>नई सदस्य (&amp;N)</translation>
    </message>
    <message>
        <source>Which members are shown</source>
        <translation>कौन सी सदस्य दिखें</translation>
    </message>
    <message>
        <source>On the roll</source>
        <extracomment>Filters of the list of members</extracomment>
        <translation>सदस्य हैं</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>छोड़ चुकीं</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>&amp;Open her page</source>
        <extracomment>Button: opens the page of the chosen member</extracomment>
        <translation>उनका पन्ना खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>समूह की सदस्य</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody of the group is in this list.</source>
        <translation>समूह की कोई सदस्य इस सूची में नहीं है।</translation>
    </message>
    <message>
        <source>The members could not be read</source>
        <translation>सदस्य पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>अभी कोई सदस्य नहीं</translation>
    </message>
    <message>
        <source>Add the women of the group one by one; each gets her number.</source>
        <translation>समूह की महिलाओं को एक-एक कर जोड़ें; हर एक को अपनी संख्या मिलेगी।</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>नई सदस्य</translation>
    </message>
    <message numerus="yes">
        <source>%n on the roll</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>time to rotate offices</source>
        <extracomment>Two years are over since the office bearers were chosen</extracomment>
        <translation>पद बदलने का समय</translation>
    </message>
    <message>
        <source>Choose a member first.</source>
        <translation>पहले सदस्य चुनें।</translation>
    </message>
    <message>
        <source>She is a member now: %1.</source>
        <extracomment>%1 is her number</extracomment>
        <translation>अब वे सदस्य हैं: %1।</translation>
    </message>
    <message>
        <source>The office bearers are recorded.</source>
        <translation>पदाधिकारी दर्ज हुए।</translation>
    </message>
    <message>
        <source>The group is handed over.</source>
        <translation>समूह सौंप दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are on the roll.</source>
        <translation>
            <numerusform>%n सदस्य हैं।</numerusform>
            <numerusform>%n सदस्य हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are behind with a payment.</source>
        <translation>
            <numerusform>उनमें से %n की किश्त बाकी है।</numerusform>
            <numerusform>उनमें से %n की किश्त बाकी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group first</source>
        <translation>पहले समूह चुनें</translation>
    </message>
    <message>
        <source>The list is of one group. Home lists the groups; Enter opens one.</source>
        <translation>सूची एक समूह की होती है। मुख्य पन्ने पर समूहों की सूची है; Enter से समूह खुलता है।</translation>
    </message>
    <message>
        <source>Open Home</source>
        <translation>मुख्य पन्ना खोलें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::MoneyPanel</name>
    <message>
        <source>Other receipts and expenses</source>
        <translation>दूसरी आमदनी और ख़र्च</translation>
    </message>
    <message>
        <source>No other money moved.</source>
        <translation>और कोई लेन-देन नहीं हुआ।</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>किसलिए (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>रकम रुपये में (&amp;A)</translation>
    </message>
    <message>
        <source>From or into the box</source>
        <translation>पेटी से या पेटी में</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>बैंक में</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>कहाँ (&amp;H)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>टिप्पणी (&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>Button: adds a receipt or an expense to the meeting</extracomment>
        <translation>जोड़ें (&amp;D)</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>शून्य से ज़्यादा रकम लिखें।</translation>
    </message>
    <message>
        <source>The group&apos;s bank account</source>
        <translation>समूह का बैंक खाता</translation>
    </message>
    <message>
        <source>&amp;Taken from the bank into the box</source>
        <translation>बैंक से निकालकर पेटी में (&amp;T)</translation>
    </message>
    <message>
        <source>Put from the &amp;box into the bank</source>
        <translation>पेटी से बैंक में (&amp;B)</translation>
    </message>
    <message>
        <source>Loans of the bank</source>
        <translation>बैंक के कर्ज़</translation>
    </message>
    <message>
        <source>Nothing was received from or repaid to the bank.</source>
        <translation>बैंक से कुछ मिला नहीं, बैंक को कुछ चुकाया नहीं।</translation>
    </message>
    <message>
        <source>&amp;Principal repaid</source>
        <translation>मूलधन चुकाया (&amp;P)</translation>
    </message>
    <message>
        <source>Bank &amp;loan</source>
        <translation>बैंक का कर्ज़ (&amp;L)</translation>
    </message>
    <message>
        <source>Pa&amp;id on</source>
        <translation>चुकाने की तारीख (&amp;I)</translation>
    </message>
    <message>
        <source>Inter&amp;est paid</source>
        <translation>ब्याज दिया (&amp;E)</translation>
    </message>
    <message>
        <source>Note the repayment</source>
        <extracomment>Button: notes what was repaid to the bank</extracomment>
        <translation>चुकाया हुआ लिखें</translation>
    </message>
    <message>
        <source>Received: loan %1</source>
        <extracomment>A loan that came from the bank; %1 its number</extracomment>
        <translation>मिला: कर्ज़ %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Repaid: loan %1</source>
        <extracomment>What was repaid to the bank; %1 the loan&apos;s number</extracomment>
        <translation>चुकाया: कर्ज़ %1</translation>
    </message>
    <message>
        <source>principal %1, interest %2</source>
        <translation>मूलधन %1, ब्याज %2</translation>
    </message>
    <message>
        <source>The bank approved %1</source>
        <translation>बैंक ने मंज़ूर किया: %1</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Button: the bank&apos;s loan is in the account</extracomment>
        <translation>मिल गया</translation>
    </message>
    <message>
        <source>%1, %2 owed</source>
        <translation>%1, %2 बाकी</translation>
    </message>
    <message>
        <source>%1 months, %2 % a year; first instalment a month after it is received</source>
        <extracomment>Terms of a loan that the bank approved</extracomment>
        <translation>%1 महीने, साल में %2 %; पहली किस्त मिलने के एक महीने बाद</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::NextMeetingCard</name>
    <message>
        <source>Next meeting</source>
        <translation>अगली बैठक</translation>
    </message>
    <message>
        <source>Savings and instalments</source>
        <translation>बचत और किश्तें</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <extracomment>Money a meeting should bring in</extracomment>
        <translation>%1 आने हैं</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n instalments late</source>
        <extracomment>A member (%1) and how many instalments she has not paid in time</extracomment>
        <translation>
            <numerusform>%1: %n किश्त बाकी</numerusform>
            <numerusform>%1: %n किश्तें बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more members are late</source>
        <extracomment>Members who are late with instalments, besides those named above</extracomment>
        <translation>
            <numerusform>%n और सदस्य की किश्त बाकी</numerusform>
            <numerusform>%n और सदस्यों की किश्त बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications open</source>
        <translation>
            <numerusform>%n आवेदन खुला</numerusform>
            <numerusform>%n आवेदन खुले</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <comment>until the next meeting</comment>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिन में</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <comment>the number of the meeting</comment>
        <translation>बैठक %1</translation>
    </message>
    <message>
        <source>Open &amp;applications</source>
        <translation>आवेदन खोलें (&amp;A)</translation>
    </message>
    <message>
        <source>The meeting of %1 is not closed</source>
        <extracomment>A meeting that was begun and not closed; %1 its day</extracomment>
        <translation>%1 की बैठक अधूरी है</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: opens the meeting&apos;s page</extracomment>
        <translation>आगे लिखें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>बैठक शुरू करें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OfficesPanel</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Office bearers</source>
        <translation>पदाधिकारी</translation>
    </message>
    <message>
        <source>The present ones were chosen on %1.</source>
        <translation>अभी के पदाधिकारी %1 को चुने गए।</translation>
    </message>
    <message>
        <source>When the present ones were chosen is not recorded.</source>
        <translation>अभी के पदाधिकारी कब चुने गए, यह दर्ज नहीं।</translation>
    </message>
    <message>
        <source>Offices change hands every two years: it is time for others to take a turn.</source>
        <extracomment>Advice: offices rotate every two years</extracomment>
        <translation>पद हर दो साल में बदलते हैं: अब दूसरों की बारी है।</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Field: from which day they hold their offices</extracomment>
        <translation>कब से (&amp;F)</translation>
    </message>
    <message>
        <source>Resolution &amp;number</source>
        <translation>प्रस्ताव की संख्या (&amp;N)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Choice: nobody holds the office</extracomment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OpenApplicationsModel</name>
    <message>
        <source>Request to the bank</source>
        <translation>बैंक का आवेदन</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a loan</comment>
        <translation>काम</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an application</comment>
        <translation>कहाँ है</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OpeningForm</name>
    <message>
        <source>What the group had</source>
        <translation>समूह के पास क्या था</translation>
    </message>
    <message>
        <source>At the end of this &amp;day</source>
        <translation>इस दिन के अंत में (&amp;D)</translation>
    </message>
    <message>
        <source>The first meeting written here comes after it.</source>
        <translation>यहाँ लिखी पहली बैठक इसके बाद की होगी।</translation>
    </message>
    <message>
        <source>In the &amp;cash box</source>
        <translation>नकद पेटी में (&amp;C)</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>गिनने पर</translation>
    </message>
    <message>
        <source>At the &amp;bank</source>
        <translation>बैंक में (&amp;B)</translation>
    </message>
    <message>
        <source>as the passbook says</source>
        <translation>पासबुक के अनुसार</translation>
    </message>
    <message>
        <source>Earned over the &amp;years</source>
        <translation>अब तक की कमाई (&amp;Y)</translation>
    </message>
    <message>
        <source>interest and fines, less expenses</source>
        <translation>ब्याज और जुर्माने, खर्च घटाकर</translation>
    </message>
    <message>
        <source>Savings of each member</source>
        <translation>हर सदस्य की बचत</translation>
    </message>
    <message>
        <source>from the register, up to that day</source>
        <translation>रजिस्टर से, उस दिन तक</translation>
    </message>
    <message>
        <source>Loans that run</source>
        <translation>चल रहे कर्ज़</translation>
    </message>
    <message>
        <source>what is left of each on that day</source>
        <translation>उस दिन हर एक में कितना बाकी</translation>
    </message>
    <message>
        <source>No loan was running. Add each that was, the bank&apos;s to the group too.</source>
        <translation>कोई कर्ज़ नहीं चल रहा था। जो चल रहा हो उसे जोड़ें, समूह पर बैंक का कर्ज़ भी।</translation>
    </message>
    <message>
        <source>Add a &amp;loan</source>
        <translation>कर्ज़ जोड़ें (&amp;L)</translation>
    </message>
    <message>
        <source>Does it balance?</source>
        <translation>हिसाब बराबर है?</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Loans to members</source>
        <translation>सदस्यों को दिया कर्ज़</translation>
    </message>
    <message>
        <source>The group has</source>
        <translation>समूह के पास है</translation>
    </message>
    <message>
        <source>Savings of the members</source>
        <translation>सदस्यों की बचत</translation>
    </message>
    <message>
        <source>Earned over the years</source>
        <translation>अब तक की कमाई</translation>
    </message>
    <message>
        <source>Loans from the bank</source>
        <translation>बैंक का कर्ज़</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>यह किसका है</translation>
    </message>
    <message>
        <source>Savings of %1</source>
        <extracomment>Field: what a member (%1) has saved</extracomment>
        <translation>%1 की बचत</translation>
    </message>
    <message>
        <source>The bank, to the group</source>
        <extracomment>Choice beside the members: a loan that the group owes the bank</extracomment>
        <translation>समूह पर बैंक का</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>किसका है</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>कितना बाकी</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% साल</translation>
    </message>
    <message>
        <source>Months left</source>
        <translation>महीने बाकी</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>अगली किश्त</translation>
    </message>
    <message>
        <source>Take this loan off the sheet</source>
        <translation>यह कर्ज़ पर्चे से हटाएँ</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>यह तारीख अभी आई नहीं है।</translation>
    </message>
    <message>
        <source>What is left of it?</source>
        <translation>कितना बाकी है?</translation>
    </message>
    <message>
        <source>Like 24.</source>
        <translation>जैसे 24।</translation>
    </message>
    <message>
        <source>1 to 120.</source>
        <translation>1 से 120।</translation>
    </message>
    <message>
        <source>A day after the sheet&apos;s.</source>
        <translation>पर्चे के बाद की तारीख।</translation>
    </message>
    <message>
        <source>%1 more is there than is accounted for.</source>
        <extracomment>A cut-off sheet that does not balance; %1 is an amount</extracomment>
        <translation>हिसाब से %1 ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 कम हैं।</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>हिसाब बराबर है।</translation>
    </message>
    <message>
        <source>What the group has and what it belongs to are the same.</source>
        <translation>समूह के पास जो है और वह जिसका है, दोनों बराबर हैं।</translation>
    </message>
    <message>
        <source>The savings and loans of the register come to more than cash, bank and loans to members. Look for a slip; what stays is shown as opening difference on every statement until the group clears it.</source>
        <translation>रजिस्टर की बचत और बैंक का कर्ज़ नकद, बैंक और सदस्यों के कर्ज़ से ज़्यादा है। भूल खोजें; जो रह जाए वह सुलझने तक हर विवरण पर शुरुआती अंतर के रूप में दिखेगा।</translation>
    </message>
    <message>
        <source>If it was earned over the years with interest and fines, write it there. What stays is shown as opening difference on every statement until the group clears it.</source>
        <translation>यह ब्याज और जुर्माने से हुई कमाई हो तो उसे वहाँ लिखें। जो रह जाए वह सुलझने तक हर विवरण पर शुरुआती अंतर के रूप में दिखेगा।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OpeningPanel</name>
    <message>
        <source>Opening cash</source>
        <translation>शुरू का नकद</translation>
    </message>
    <message>
        <source>Count the box before the first payment. Where it does not hold this amount, the difference shows at the cash count and is booked there with its reason.</source>
        <translation>पहले भुगतान से पहले पेटी गिनें। यह रकम न हो तो फ़र्क़ नकद गिनती में दिखता है और वहीं कारण के साथ लिखा जाता है।</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>यह बैठक</translation>
    </message>
    <message>
        <source>&amp;Day of the meeting</source>
        <translation>बैठक की तारीख (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>कैसी बैठक (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why it is special, postponed or cancelled</source>
        <translation>विशेष, टाली गई या रद्द क्यों (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>जगह (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Chair of the meeting</source>
        <translation>बैठक की अध्यक्ष (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next meeting on</source>
        <translation>अगली बैठक की तारीख (&amp;N)</translation>
    </message>
    <message>
        <source>Start this meeting afresh…</source>
        <extracomment>Button: throws away what was typed for this meeting</extracomment>
        <translation>यह बैठक नए सिरे से शुरू करें…</translation>
    </message>
    <message>
        <source>The first meeting of these records.</source>
        <extracomment>Under the opening cash; %1 is a day</extracomment>
        <translation>इन रिकॉर्ड की पहली बैठक।</translation>
    </message>
    <message>
        <source>What the meeting of %1 left in the box.</source>
        <translation>%1 की बैठक के बाद पेटी में जो बचा।</translation>
    </message>
    <message>
        <source>Correct an earlier meeting…</source>
        <extracomment>Button: a slip in a meeting of an earlier day</extracomment>
        <translation>पिछली बैठक का सुधार…</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OwnPage</name>
    <message>
        <source>Reading your record</source>
        <translation>आपका रिकॉर्ड पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>No member stands behind this account</source>
        <translation>इस खाते से कोई सदस्य नहीं जुड़ी है</translation>
    </message>
    <message>
        <source>Your group&apos;s representative can make one that is yours.</source>
        <translation>आपकी समूह प्रतिनिधि आपके नाम का खाता बना सकती हैं।</translation>
    </message>
    <message>
        <source>Your record could not be read</source>
        <translation>आपका रिकॉर्ड पढ़ा नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::OwnPassbookModel</name>
    <message>
        <source>Brought forward</source>
        <comment>line of a passbook: what she had when the book began</comment>
        <translation>पिछला शेष</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>line of a passbook</comment>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Loan taken</source>
        <comment>line of a passbook</comment>
        <translation>कर्ज़ लिया</translation>
    </message>
    <message>
        <source>Savings taken out</source>
        <comment>line of a passbook</comment>
        <translation>बचत निकाली</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>line of a passbook: what was paid in a meeting</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>line of a passbook: paid outside a meeting</comment>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Loan of %1</source>
        <comment>under a line of a passbook</comment>
        <translation>%1 का कर्ज़</translation>
    </message>
    <message>
        <source>Fine %1</source>
        <comment>under a line of a passbook</comment>
        <translation>जुर्माना %1</translation>
    </message>
    <message>
        <source>interest %1 of it</source>
        <comment>under what was paid on a loan</comment>
        <translation>इसमें ब्याज %1</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a passbook</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a passbook: what happened</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a passbook: put into savings on that day</comment>
        <translation>बचत दी</translation>
    </message>
    <message>
        <source>Savings now</source>
        <comment>column of a passbook: the balance after the line</comment>
        <translation>कुल बचत</translation>
    </message>
    <message>
        <source>Paid on loan</source>
        <comment>column of a passbook</comment>
        <translation>कर्ज़ में दिया</translation>
    </message>
    <message>
        <source>Loan left</source>
        <comment>column of a passbook: principal owed after the line</comment>
        <translation>बाकी कर्ज़</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PageFaces</name>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads the records of this page once more</extracomment>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PaperDialog</name>
    <message>
        <source>Language of the paper</source>
        <translation>कागज़ की भाषा</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 नाम से रखा।</translation>
    </message>
    <message>
        <source>Paper before</source>
        <comment>button: of several</comment>
        <translation>पिछला कागज़</translation>
    </message>
    <message>
        <source>Next paper</source>
        <comment>button: of several</comment>
        <translation>अगला कागज़</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of several papers</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>कागज़ों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>कागज़ सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) went to the printer.</source>
        <translation>
            <numerusform>%n कागज़ प्रिंटर को भेजे।</numerusform>
            <numerusform>%n कागज़ प्रिंटर को भेजे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PartCard</name>
    <message>
        <source>Her part</source>
        <extracomment>Card: her part in the group&apos;s score</extracomment>
        <translation>उनका हिस्सा</translation>
    </message>
    <message>
        <source>The group has no score yet, so her part cannot be told.</source>
        <translation>समूह का स्कोर अभी नहीं है, इसलिए उनका हिस्सा नहीं बताया जा सकता।</translation>
    </message>
    <message>
        <source>What the group&apos;s score would be if all came and saved as she does. She had nothing to repay.</source>
        <translation>सब उनकी तरह आएँ और बचत करें तो समूह का स्कोर कितना होगा। उन्हें कुछ चुकाना नहीं था।</translation>
    </message>
    <message>
        <source>What the group&apos;s score would be if all came, saved and repaid as she does.</source>
        <translation>सब उनकी तरह आएँ, बचत करें और चुकाएँ तो समूह का स्कोर कितना होगा।</translation>
    </message>
    <message>
        <source>The group now</source>
        <translation>समूह अभी</translation>
    </message>
    <message>
        <source>If all were like her</source>
        <translation>सब उनकी तरह हों तो</translation>
    </message>
    <message>
        <source>After a next meeting that she meets</source>
        <translation>अगली बैठक पूरी करने पर</translation>
    </message>
    <message>
        <source>After a next meeting that she misses</source>
        <translation>अगली बैठक छूटने पर</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PassbookModel</name>
    <message>
        <source>Brought forward</source>
        <extracomment>Passbook: what she had when the records began</extracomment>
        <translation>पिछला बाकी</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>passbook: an entry mended later</comment>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>passbook: paid at a meeting</comment>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>At the bank</source>
        <comment>passbook: paid into the account</comment>
        <translation>बैंक में</translation>
    </message>
    <message>
        <source>Fine %1</source>
        <translation>दंड %1</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column of a passbook</comment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a passbook</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a passbook</comment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>column of a passbook: savings</comment>
        <translation>निकासी</translation>
    </message>
    <message>
        <source>Savings</source>
        <comment>column of a passbook: balance</comment>
        <translation>बचत</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <comment>column of a passbook</comment>
        <translation>कर्ज़ लिया</translation>
    </message>
    <message>
        <source>Repaid</source>
        <comment>column of a passbook: principal</comment>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Interest</source>
        <comment>column of a passbook</comment>
        <translation>ब्याज</translation>
    </message>
    <message>
        <source>Owes</source>
        <comment>column of a passbook: balance</comment>
        <translation>देना है</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PersonPanel</name>
    <message>
        <source>A new member</source>
        <translation>नई सदस्य</translation>
    </message>
    <message>
        <source>Change her particulars</source>
        <translation>उनका विवरण बदलें</translation>
    </message>
    <message>
        <source>Choose a &amp;photo</source>
        <extracomment>Button: chooses a picture file of the member</extracomment>
        <translation>फ़ोटो चुनें (&amp;P)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>तस्वीरें (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Husband&apos;s or father&apos;s name</source>
        <extracomment>Field: by it two women of one name are told apart</extracomment>
        <translation>पति या पिता का नाम (&amp;H)</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>जन्म तारीख (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>जुड़ने की तारीख (&amp;J)</translation>
    </message>
    <message>
        <source>Mobile n&amp;umber</source>
        <translation>मोबाइल नंबर (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>लिंग (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>काम (&amp;W)</translation>
    </message>
    <message>
        <source>Household &amp;income a month</source>
        <translation>घर की मासिक आय (&amp;I)</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Choice: nothing is known</extracomment>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>&amp;Schooling</source>
        <extracomment>Field: schooling. Field: who takes her money after her death</extracomment>
        <translation>पढ़ाई (&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ominee</source>
        <translation>नामित व्यक्ति (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Document seen</source>
        <translation>देखा हुआ काग़ज़ (&amp;D)</translation>
    </message>
    <message>
        <source>Its nu&amp;mber</source>
        <translation>उसकी संख्या (&amp;M)</translation>
    </message>
    <message>
        <source>Only its last four digits are kept.</source>
        <translation>सिर्फ़ आख़िरी चार अंक रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Add her</source>
        <extracomment>Button: the woman becomes a member. Button: her particulars are stored</extracomment>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>She is under 18. Ask your federation before she borrows.</source>
        <translation>वे 18 साल से कम की हैं। कर्ज़ से पहले संघ से पूछें।</translation>
    </message>
    <message>
        <source>Type her name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>Type the day she joined.</source>
        <translation>जुड़ने की तारीख लिखें।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PhotoDialog</name>
    <message>
        <source>Pictures of the books</source>
        <translation>बहियों की तस्वीरें</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>पिछली तस्वीर</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>अगली तस्वीर</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Take this picture away</source>
        <translation>यह तस्वीर हटाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Opening the picture</source>
        <translation>तस्वीर खुल रही है</translation>
    </message>
    <message>
        <source>The file of this picture is not on this computer.</source>
        <translation>इस तस्वीर की फ़ाइल इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>Which of the pictures is shown; %2 how many there are</extracomment>
        <translation>तस्वीर %1, कुल %2</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PhotoRow</name>
    <message>
        <source>Add &amp;pictures of the books</source>
        <extracomment>Button: chooses picture files of pages of the group&apos;s books</extracomment>
        <translation>बहियों की तस्वीरें जोड़ें (&amp;P)</translation>
    </message>
    <message>
        <source>Choose pictures of the books</source>
        <translation>बहियों की तस्वीरें चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>तस्वीरें (*.jpg *.jpeg *.png)</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out: a visit holds six.</source>
        <extracomment>More than six pictures were chosen</extracomment>
        <translation>
            <numerusform>%n तस्वीर छोड़ दी गई: एक मुलाक़ात में छह ही रहती हैं।</numerusform>
            <numerusform>%n तस्वीरें छोड़ दी गईं: एक मुलाक़ात में छह ही रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1 of the books</source>
        <extracomment>A small picture of a page of the books; %1 its number</extracomment>
        <translation>बहियों की तस्वीर %1</translation>
    </message>
    <message>
        <source>The pictures are being read.</source>
        <translation>तस्वीरें पढ़ी जा रही हैं।</translation>
    </message>
    <message>
        <source>A visit holds six pictures.</source>
        <translation>एक मुलाक़ात में छह तस्वीरें ही रहती हैं।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PrinciplesCard</name>
    <message>
        <source>The group&apos;s five principles</source>
        <translation>समूह के पाँच सूत्र</translation>
    </message>
    <message>
        <source>Average of the block</source>
        <translation>ब्लॉक का औसत</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>सूत्र</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ProfileCard</name>
    <message>
        <source>Particulars</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <extracomment>Heading: papers that say who she is</extracomment>
        <translation>देखे हुए काग़ज़</translation>
    </message>
    <message>
        <source>None yet. Ask for her Aadhaar or voter ID and note it here.</source>
        <translation>अभी कोई नहीं। आधार या मतदाता पहचान पत्र देखकर यहाँ लिखें।</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>%1 a day, %n her age in years</extracomment>
        <translation>जन्म</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n year(s)</source>
        <translation>
            <numerusform>%1 · %n साल</numerusform>
            <numerusform>%1 · %n साल</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>जुड़ीं</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Household income a month</source>
        <translation>घर की मासिक आय</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>पढ़ाई</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>नामित व्यक्ति</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::PurposeStep</name>
    <message>
        <source>What do you need the loan for?</source>
        <extracomment>A step of an application: asked of a member</extracomment>
        <translation>कर्ज़ किस काम के लिए?</translation>
    </message>
    <message>
        <source>What e&amp;xactly? How many, from whom</source>
        <translation>ठीक-ठीक क्या? कितने, किससे (&amp;X)</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>थोड़े शब्दों में बताएँ कि किस काम के लिए।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::QueueModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The score&apos;s cell: the figure, then its band, e.g. &quot;77.8 Low risk&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The score&apos;s cell where the records do not suffice</extracomment>
        <translation>पता नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a request waits</comment>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Head of a column: the number of a request to the bank</extracomment>
        <translation>आवेदन</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Head of a column: how many members share in a request</extracomment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Group score</source>
        <translation>समूह स्कोर</translation>
    </message>
    <message>
        <source>Owed to the bank</source>
        <extracomment>Head of a column: what the group owes the bank now</extracomment>
        <translation>बैंक का बाकी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Head of a column: how many days a request waits</extracomment>
        <translation>कब से रुका</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::QueueScreen</name>
    <message>
        <source>Queue</source>
        <extracomment>Title of the page of requests that wait for the manager</extracomment>
        <translation>कतार</translation>
    </message>
    <message>
        <source>&amp;Open appraisal</source>
        <extracomment>Button: opens the chosen request for appraisal</extracomment>
        <translation>जाँच खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>कौन से आवेदन दिखें</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filters of the queue</extracomment>
        <translation>सब</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>कम जोखिम</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>ज़्यादा जोखिम</translation>
    </message>
    <message>
        <source>More than 7 days</source>
        <translation>7 दिन से ज़्यादा</translation>
    </message>
    <message>
        <source>Requests that wait for a decision</source>
        <translation>फ़ैसले के लिए रुके आवेदन</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>पहले आवेदन चुनें।</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>ऐसा कोई आवेदन नहीं</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>आपके लिए कुछ नहीं रुका है</translation>
    </message>
    <message>
        <source>Choose “All” to see every request that waits.</source>
        <translation>सब रुके आवेदन देखने के लिए “सब” चुनें।</translation>
    </message>
    <message>
        <source>When a group forwards a request to the bank, it stands here, the oldest first.</source>
        <translation>जब समूह बैंक को आवेदन भेजता है, वह यहाँ दिखता है, सबसे पुराना पहले।</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n आवेदन रुका है</numerusform>
            <numerusform>%n आवेदन रुके हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 की माँग</translation>
    </message>
    <message numerus="yes">
        <source>the longest for %n day(s)</source>
        <translation>
            <numerusform>सबसे लंबा %n दिन से</numerusform>
            <numerusform>सबसे लंबा %n दिन से</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print all notes</source>
        <extracomment>Button: prints an appraisal note of each request shown</extracomment>
        <translation>सभी नोट छापें (&amp;P)</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>छापने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>%1 rupees are asked for</source>
        <extracomment>Read aloud, digits without signs</extracomment>
        <translation>%1 रुपये माँगे गए</translation>
    </message>
    <message>
        <source>The first is of %1</source>
        <extracomment>Read aloud: the request that has waited longest, by its group</extracomment>
        <translation>पहला %1 का है</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::RaiseCard</name>
    <message>
        <source>What would raise it</source>
        <translation>किससे बढ़ेगा</translation>
    </message>
    <message>
        <source>Shows it on the sliders</source>
        <translation>स्लाइडर पर दिखाता है</translation>
    </message>
    <message>
        <source>None of the three measures would raise it much.</source>
        <translation>तीनों में से कोई इसे ज़्यादा नहीं बढ़ाएगा।</translation>
    </message>
    <message>
        <source>30 % savings, 30 % attendance, 40 % repayment. The score informs; people decide.</source>
        <translation>30 % बचत, 30 % हाज़िरी, 40 % कर्ज़ वापसी। स्कोर बताता है; फ़ैसला लोग करते हैं।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::RequestCard</name>
    <message>
        <source>Request of %1</source>
        <translation>%1 का आवेदन</translation>
    </message>
    <message>
        <source>formed %1</source>
        <extracomment>Under a group&apos;s name: the day it was formed</extracomment>
        <translation>%1 को बना</translation>
    </message>
    <message>
        <source>Period and rate</source>
        <translation>अवधि और दर</translation>
    </message>
    <message>
        <source>%1 months, %2 % a year</source>
        <translation>%1 महीने, साल में %2 %</translation>
    </message>
    <message>
        <source>New instalment</source>
        <translation>नई किश्त</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>महीने में %1</translation>
    </message>
    <message>
        <source>Members&apos; savings</source>
        <translation>सदस्यों की बचत</translation>
    </message>
    <message>
        <source>Lent to members</source>
        <translation>सदस्यों को दिया</translation>
    </message>
    <message>
        <source>Overdue in the group</source>
        <translation>समूह में बकाया</translation>
    </message>
    <message>
        <source>Still owed to the bank</source>
        <translation>बैंक का अभी बाकी</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ResolutionCard</name>
    <message>
        <source>Group&apos;s resolution</source>
        <translation>समूह का प्रस्ताव</translation>
    </message>
    <message>
        <source>The group sent no resolution.</source>
        <translation>समूह ने प्रस्ताव नहीं भेजा।</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>सं. %1, तारीख %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>सं. %1</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>साथ है</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of a step; who did it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ResolutionsPanel</name>
    <message>
        <source>Resolutions</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Nothing is resolved yet.</source>
        <translation>अभी कोई प्रस्ताव नहीं।</translation>
    </message>
    <message>
        <source>A new resolution</source>
        <translation>नया प्रस्ताव</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <comment>of a resolution</comment>
        <translation>नंबर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What was resolved</source>
        <translation>क्या तय हुआ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Proposed by</source>
        <translation>किसने रखा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seconded by</source>
        <translation>किसने समर्थन किया (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add the resolution</source>
        <translation>प्रस्ताव जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Write what was resolved.</source>
        <translation>लिखें कि क्या तय हुआ।</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>%1 ने रखा</translation>
    </message>
    <message>
        <source>seconded by %1</source>
        <translation>%1 ने समर्थन किया</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::RowDialog</name>
    <message>
        <source>&amp;Attendance</source>
        <translation>हाज़िरी (&amp;A)</translation>
    </message>
    <message>
        <source>Payment &amp;brought by</source>
        <translation>भुगतान कौन लाईं (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Saving</source>
        <translation>बचत (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Voluntary saving</source>
        <translation>स्वैच्छिक बचत (&amp;V)</translation>
    </message>
    <message>
        <source>Compulsory saving &amp;handed back</source>
        <translation>नियमित बचत लौटाई (&amp;H)</translation>
    </message>
    <message>
        <source>Voluntary saving handed bac&amp;k</source>
        <translation>स्वैच्छिक बचत लौटाई (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>जुर्माना (&amp;F)</translation>
    </message>
    <message>
        <source>Fine she is let &amp;off</source>
        <translation>छोड़ा गया जुर्माना (&amp;O)</translation>
    </message>
    <message>
        <source>Loan for %1: paid, %2 due</source>
        <extracomment>Field: what she pays on a loan; %1 its purpose, %2 what is due</extracomment>
        <translation>कर्ज़ (%1): दिया, %2 देना है</translation>
    </message>
    <message>
        <source>of it interest, by hand</source>
        <extracomment>Field: the part of the payment that is interest</extracomment>
        <translation>उसमें ब्याज, हाथ से</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>जैसा था वैसा रखें</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ले लें</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ScoreCard</name>
    <message>
        <source>Missing: %1</source>
        <translation>नहीं है: %1</translation>
    </message>
    <message>
        <source>The same as a month ago</source>
        <translation>एक महीने पहले जितना</translation>
    </message>
    <message>
        <source>%1 points less than a month ago</source>
        <translation>एक महीने पहले से %1 अंक कम</translation>
    </message>
    <message>
        <source>%1 points more than a month ago</source>
        <translation>एक महीने पहले से %1 अंक ज़्यादा</translation>
    </message>
    <message>
        <source>Group score</source>
        <translation>समूह स्कोर</translation>
    </message>
    <message numerus="yes">
        <source>Books closed up to %1, %n meeting(s) in 12 months.</source>
        <translation>
            <numerusform>बहियाँ %1 तक पूरी, 12 महीनों में %n बैठक।</numerusform>
            <numerusform>बहियाँ %1 तक पूरी, 12 महीनों में %n बैठकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is closed yet.</source>
        <translation>अभी कोई बैठक पूरी नहीं हुई।</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In place of a figure that this program does not make yet</extracomment>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>Risk score of the loan</source>
        <translation>कर्ज़ का जोखिम स्कोर</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Grading marks</source>
        <translation>ग्रेडिंग के अंक</translation>
    </message>
    <message>
        <source>no sheet filled in</source>
        <translation>कोई पत्रक नहीं भरा</translation>
    </message>
    <message>
        <source>Three numbers, kept apart: no one of them stands for another.</source>
        <translation>तीन अलग संख्याएँ: कोई दूसरी की जगह नहीं लेती।</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>&amp;Keep this score</source>
        <extracomment>Button: stores today&apos;s score for the history</extracomment>
        <translation>यह स्कोर दर्ज करें (&amp;K)</translation>
    </message>
    <message>
        <source>Group score</source>
        <translation>समूह स्कोर</translation>
    </message>
    <message>
        <source>Five principles</source>
        <translation>पंचसूत्र</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>The scale of a chart</extracomment>
        <translation>0 से 100</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What is missing for a score</source>
        <translation>स्कोर के लिए क्या नहीं है</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>बारह महीने</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>In the head of the page: the day the score is of</extracomment>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>books until %1</source>
        <translation>बहियाँ %1 तक</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in 12 months</source>
        <translation>
            <numerusform>12 महीनों में %n बैठक</numerusform>
            <numerusform>12 महीनों में %n बैठकें</numerusform>
        </translation>
    </message>
    <message>
        <source>Low risk starts at</source>
        <translation>कम जोखिम यहाँ से</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>No score is made up where the records do not hold what it needs. Missing here:</source>
        <translation>रिकॉर्ड में ज़रूरी बात न हो तो स्कोर नहीं बनाया जाता। यहाँ नहीं है:</translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>Card: why the score is %1</extracomment>
        <translation>%1 क्यों</translation>
    </message>
    <message>
        <source>points, against the average</source>
        <translation>अंक, औसत के मुकाबले</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::ScoreWhatIfCard</name>
    <message>
        <source>What if?</source>
        <translation>ऐसा करें तो?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>Button: puts the sliders back to today&apos;s values</extracomment>
        <translation>पहले जैसा (&amp;R)</translation>
    </message>
    <message>
        <source>Score would be</source>
        <translation>स्कोर होगा</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1, %2 अंक</translation>
    </message>
    <message>
        <source>%1, as today</source>
        <translation>%1, आज जितना</translation>
    </message>
    <message>
        <source>Move a slider to see. %1 today.</source>
        <translation>देखने के लिए स्लाइडर चलाएँ। आज %1।</translation>
    </message>
    <message>
        <source>Score would be %1, %2</source>
        <translation>स्कोर %1 होगा, %2</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::SharesCard</name>
    <message>
        <source>Members&apos; shares</source>
        <translation>सदस्यों के हिस्से</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <extracomment>Beside the title: how many members share in the request</extracomment>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · savings %2</source>
        <translation>%1 · बचत %2</translation>
    </message>
    <message>
        <source>%1 % of income</source>
        <translation>आमदनी का %1 %</translation>
    </message>
    <message>
        <source>income not told</source>
        <translation>आमदनी नहीं बताई</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::TermsCard</name>
    <message>
        <source>What if?</source>
        <translation>ऐसा करें तो?</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>दूसरी रकम</translation>
    </message>
    <message>
        <source>Other number of months</source>
        <translation>दूसरे महीने</translation>
    </message>
    <message>
        <source>Instalment a month</source>
        <translation>महीने की किश्त</translation>
    </message>
    <message>
        <source>Tightest household</source>
        <translation>सबसे तंग परिवार</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>कुछ दर्ज नहीं होता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>रकम</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>महीने</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of her income</source>
        <comment>name of a member</comment>
        <translation>उनकी आमदनी का %1</translation>
    </message>
    <message>
        <source>no income is told</source>
        <translation>आमदनी नहीं बताई गई</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::TotalsRow</name>
    <message numerus="yes">
        <source>Total, %n members</source>
        <extracomment>Under the rows of the meeting</extracomment>
        <translation>
            <numerusform>कुल, %n सदस्य</numerusform>
            <numerusform>कुल, %n सदस्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <extracomment>How many came to the meeting</extracomment>
        <translation>
            <numerusform>%n हाज़िर</numerusform>
            <numerusform>%n हाज़िर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sakhi::screens::TrendsCard</name>
    <message>
        <source>no trend yet</source>
        <comment>too few months</comment>
        <translation>अभी कोई रुझान नहीं</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>हर महीने %1 कम</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>हर महीने %1 ज़्यादा</translation>
    </message>
    <message>
        <source>Trends of the group</source>
        <translation>समूह का रुझान</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 महीने</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a month without data</comment>
        <translation>आँकड़ा नहीं</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::VisitForm</name>
    <message>
        <source>Checklist</source>
        <extracomment>Card: the points an officer looks at</extracomment>
        <translation>जाँच-सूची</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a point of the checklist</comment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a point of the checklist</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Not seen</source>
        <comment>answer to a point of the checklist</comment>
        <translation>नहीं देखा</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>मुलाक़ात</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>तारीख (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who was met</source>
        <translation>किससे मुलाक़ात हुई (&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>टिप्पणी (&amp;O)</translation>
    </message>
    <message>
        <source>What was found, what was agreed, what to look at next time.</source>
        <translation>क्या पाया, क्या तय हुआ, अगली बार क्या देखना है।</translation>
    </message>
    <message>
        <source>Write who of the group was there.</source>
        <translation>लिखें कि समूह से कौन था।</translation>
    </message>
    <message numerus="yes">
        <source>%n points have no answer yet.</source>
        <translation>
            <numerusform>%n बात का जवाब बाकी है।</numerusform>
            <numerusform>%n बातों का जवाब बाकी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the recording, or wait until the pictures are in, and try again.</source>
        <translation>रिकॉर्डिंग रोकें, या तस्वीरें आ जाने तक रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Seen and heard</source>
        <extracomment>Card: pictures of the books and spoken notes that the officer brings along</extracomment>
        <translation>देखा और सुना</translation>
    </message>
    <message>
        <source>Up to 60 seconds. Only the officers of the group can listen to it.</source>
        <translation>60 सेकंड तक। इसे केवल इस समूह के क्षेत्र अधिकारी सुन सकते हैं।</translation>
    </message>
    <message>
        <source>Record the &amp;visit</source>
        <extracomment>Button: stores the visit</extracomment>
        <translation>मुलाक़ात लिखें (&amp;V)</translation>
    </message>
</context>
<context>
    <name>sakhi::screens::WhyCard</name>
    <message>
        <source>Why this score</source>
        <translation>यह स्कोर क्यों</translation>
    </message>
    <message>
        <source>There is no score to explain: a measure it needs is missing.</source>
        <translation>समझाने को कोई स्कोर नहीं: एक ज़रूरी आँकड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>Title of a chart; %1 is the score</extracomment>
        <translation>%1 क्यों</translation>
    </message>
    <message>
        <source>points, against the average of the groups</source>
        <translation>अंक, समूहों के औसत के मुकाबले</translation>
    </message>
    <message>
        <source>points, against the reference group</source>
        <translation>अंक, संदर्भ समूह के मुकाबले</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::AccountForm</name>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
    <message>
        <source>Only who knows the password can open the records, so nobody can look it up for you.</source>
        <translation>पासवर्ड जानने वाला ही रिकॉर्ड खोल सकता है, इसलिए कोई दूसरा इसे बता नहीं सकता।</translation>
    </message>
    <message>
        <source>Name of the &amp;group, federation or branch</source>
        <translation>समूह, संघ या शाखा का नाम (&amp;G)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>आपका नाम (&amp;N)</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation>इसी से आप लॉग इन करेंगी।</translation>
    </message>
    <message>
        <source>A &amp;password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>The password once &amp;more</source>
        <translation>पासवर्ड एक बार और (&amp;M)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>At least %n signs. Four words that only you would put together are best.</source>
        <translation>
            <numerusform>कम से कम %n अक्षर। चार शब्द, जिन्हें केवल आप साथ रखें, सबसे अच्छे हैं।</numerusform>
            <numerusform>कम से कम %n अक्षर। चार शब्द, जिन्हें केवल आप साथ रखें, सबसे अच्छे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is good.</source>
        <extracomment>Under a password while it is typed; %1 is what still speaks against it (&quot;it is too short&quot;)</extracomment>
        <translation>यह पासवर्ड अच्छा है।</translation>
    </message>
    <message>
        <source>Go on: %1.</source>
        <translation>और लिखें: %1।</translation>
    </message>
    <message>
        <source>Type the name that stands on the register or the door.</source>
        <translation>रजिस्टर या दरवाज़े पर लिखा नाम भरें।</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>दोनों पासवर्ड अलग हैं। दूसरा फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::FoundList</name>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::PracticeGuide</name>
    <message>
        <source>Start the meeting. Everybody is there already, paying what is due.</source>
        <comment>step of a guided first meeting</comment>
        <translation>बैठक शुरू करें। सब पहले से हाज़िर हैं और जो देना है वह दे रही हैं।</translation>
    </message>
    <message>
        <source>Somebody stayed away? Go to her row and press Space.</source>
        <comment>step of a guided first meeting</comment>
        <translation>कोई नहीं आईं? उनकी पंक्ति पर जाकर Space दबाएँ।</translation>
    </message>
    <message>
        <source>Somebody paid less or more? Type over the figure in her row.</source>
        <comment>step of a guided first meeting</comment>
        <translation>किसी ने कम या ज़्यादा दिया? उनकी पंक्ति में रकम बदल दें।</translation>
    </message>
    <message>
        <source>Lend to a member, or write down what the group resolved.</source>
        <comment>step of a guided first meeting</comment>
        <translation>किसी सदस्य को कर्ज़ दें, या समूह का प्रस्ताव लिखें।</translation>
    </message>
    <message>
        <source>Count the cash box, note by note, or type the total.</source>
        <comment>step of a guided first meeting</comment>
        <translation>नकद पेटी गिनें, नोट के हिसाब से, या सिर्फ़ कुल लिखें।</translation>
    </message>
    <message>
        <source>Close the meeting. The minutes can be printed then.</source>
        <comment>step of a guided first meeting</comment>
        <translation>बैठक बंद करें। फिर कार्यवाही छाप सकते हैं।</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>आपकी पहली बैठक</translation>
    </message>
    <message>
        <source>three minutes</source>
        <translation>तीन मिनट</translation>
    </message>
    <message>
        <source>That was a whole meeting. Try another, or go back to your own records from the account menu.</source>
        <translation>पूरी बैठक हो गई। एक और करके देखें, या खाते के मेनू से अपने रिकॉर्ड पर लौटें।</translation>
    </message>
    <message>
        <source>To the m&amp;eeting</source>
        <translation>बैठक पर (&amp;E)</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>For screen readers: a step of the guide that is taken</extracomment>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::Rail</name>
    <message>
        <source>Pages</source>
        <comment>navigation rail</comment>
        <translation>पन्ने</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::RecoverySheet</name>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>यह मेरे पास काग़ज़ पर है (&amp;H)</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>इसे लिख लें</translation>
    </message>
    <message>
        <source>If the password is forgotten, this code opens the records again. It is shown only now, and nobody else has it.</source>
        <translation>पासवर्ड भूल जाएँ तो यह कोड रिकॉर्ड फिर खोलता है। यह सिर्फ़ अभी दिखता है, और किसी और के पास नहीं है।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>वापसी कोड</translation>
    </message>
    <message>
        <source>Print it, or copy it letter by letter onto paper. Keep the paper with the group&apos;s register, not with the laptop.</source>
        <translation>इसे छापें, या एक-एक अक्षर काग़ज़ पर उतारें। काग़ज़ समूह के रजिस्टर के साथ रखें, लैपटॉप के साथ नहीं।</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>छापें (&amp;P)...</translation>
    </message>
    <message>
        <source>SakhiCircle: recovery code of %1. It opens the records if the password is forgotten. Keep it safe.</source>
        <extracomment>On the printed recovery code; %1 is the name of the account</extracomment>
        <translation>SakhiCircle: %1 का वापसी कोड। पासवर्ड भूल जाएँ तो यह रिकॉर्ड खोलता है। सँभालकर रखें।</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::SearchField</name>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>खोजें  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>title over what was found</comment>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>title over what was found</comment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Loans</source>
        <comment>title over what was found</comment>
        <translation>कर्ज़</translation>
    </message>
    <message>
        <source>Search for groups, members, loans and commands</source>
        <translation>समूह, सदस्य, कर्ज़ और काम खोजें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Button of the sheet at the right: closes it</extracomment>
        <translation>बंद करें (Esc)</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::SignInPage</name>
    <message>
        <source>Sample records</source>
        <translation>नमूना रिकॉर्ड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>प्रवेश करें</translation>
    </message>
    <message>
        <source>These are sample records: everyone in them is made up. Choose who you want to be.</source>
        <translation>ये नमूना रिकॉर्ड हैं: इनमें सब लोग काल्पनिक हैं। चुनें कि आप किस रूप में देखना चाहते हैं।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>Under the title of the sign-in page: whose records these are</extracomment>
        <translation>%1 के रिकॉर्ड</translation>
    </message>
    <message>
        <source>Records stay on this computer, sealed with your password. Without the password or the recovery code nobody can read them.</source>
        <translation>रिकॉर्ड इसी कंप्यूटर पर रहते हैं, आपके पासवर्ड से बंद। पासवर्ड या वापसी कोड के बिना इन्हें कोई नहीं पढ़ सकता।</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::StartChoices</name>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>It can be changed at any time, at the top of every page.</source>
        <translation>इसे कभी भी बदल सकते हैं, हर पन्ने के ऊपर।</translation>
    </message>
    <message>
        <source>%1, soon</source>
        <extracomment>Under the name of a language that the program does not speak yet</extracomment>
        <translation>%1, जल्द</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>read this page aloud</comment>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>What will you do here?</source>
        <translation>आप यहाँ क्या करेंगी?</translation>
    </message>
    <message>
        <source>This sets up the first account on this computer. More can be added later.</source>
        <translation>इससे इस कंप्यूटर पर पहला खाता बनेगा। और खाते बाद में जोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>I keep a group&apos;s records</source>
        <translation>मैं समूह का हिसाब रखती हूँ</translation>
    </message>
    <message>
        <source>Meetings, savings, loans and books. Works without any network.</source>
        <translation>बैठक, बचत, कर्ज़ और बहियाँ। बिना नेटवर्क के चलता है।</translation>
    </message>
    <message>
        <source>I work at a bank branch</source>
        <translation>मैं बैंक शाखा में काम करती हूँ</translation>
    </message>
    <message>
        <source>Applications, appraisal and portfolio. Your account reads and brings in records, and decides once the bank has confirmed it.</source>
        <translation>आवेदन, मूल्यांकन और पोर्टफ़ोलियो। आपका खाता रिकॉर्ड पढ़ता और लाता है, और बैंक की पुष्टि के बाद फ़ैसला करता है।</translation>
    </message>
    <message>
        <source>Show me with sample records</source>
        <translation>नमूना रिकॉर्ड से दिखाएँ</translation>
    </message>
    <message>
        <source>Groups with made-up people open at once. Nothing in them is real and nothing is ever sent.</source>
        <translation>काल्पनिक लोगों वाले समूह तुरंत खुलते हैं। इनमें कुछ भी असली नहीं है और कुछ भी कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Ready in 2 seconds</source>
        <translation>2 सेकंड में तैयार</translation>
    </message>
    <message>
        <source>Moving from another laptop?</source>
        <translation>दूसरे लैपटॉप से आ रही हैं?</translation>
    </message>
    <message>
        <source>Opening a hand-over file comes with a later version of the program. Until then keep the records where they are.</source>
        <translation>सौंपने की फ़ाइल खोलना प्रोग्राम के अगले संस्करण में आएगा। तब तक रिकॉर्ड वहीं रखें जहाँ हैं।</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::StartPage</name>
    <message>
        <source>Records stay on this computer, sealed with your password.</source>
        <translation>रिकॉर्ड इसी कंप्यूटर पर, आपके पासवर्ड से बंद रहते हैं।</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
    <message>
        <source>Making the sample records …</source>
        <translation>नमूना रिकॉर्ड बन रहे हैं …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button of the first run: to its next page</extracomment>
        <translation>आगे (&amp;N)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>आपका काम</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>शुरू करें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Make the account</source>
        <translation>खाता बनाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open the samples</source>
        <translation>नमूने खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Making the account …</source>
        <translation>खाता बन रहा है …</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::TopBar</name>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>नमूना रिकॉर्ड</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>सर्वर से जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>अभी कोई समूह नहीं</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>सब समूह</translation>
    </message>
    <message>
        <source>%1, %2 block</source>
        <translation>%1, ब्लॉक %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>समूह: %1</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>खाता: %1, %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>जैसा कंप्यूटर में है</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ताला लगाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Practice group</source>
        <extracomment>Opens a group of made-up people beside the real records, to try things</extracomment>
        <translation>अभ्यास समूह (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Begin my own records</source>
        <translation>अपने रिकॉर्ड शुरू करें (&amp;B)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>&amp;Back to my records</source>
        <translation>अपने रिकॉर्ड पर लौटें (&amp;B)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>बाहर जाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of the search box: %1 is a menu (&quot;Language&quot;), %2 what is chosen in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::Window</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Sign in - SakhiCircle</source>
        <comment>title of the window</comment>
        <translation>प्रवेश - SakhiCircle</translation>
    </message>
    <message>
        <source>Opening the practice group …</source>
        <translation>अभ्यास समूह खुल रहा है …</translation>
    </message>
    <message>
        <source>The look is changed.</source>
        <translation>रंग-रूप बदल गया।</translation>
    </message>
    <message>
        <source>The text is now at %1 %.</source>
        <comment>size of the text</comment>
        <translation>अक्षर अब %1 % पर हैं।</translation>
    </message>
    <message>
        <source>The language is changed.</source>
        <translation>भाषा बदल गई।</translation>
    </message>
</context>
<context>
    <name>sakhi::shell::Workbench</name>
    <message>
        <source>Sample records</source>
        <translation>नमूना रिकॉर्ड</translation>
    </message>
    <message>
        <source>%1 - SakhiCircle</source>
        <comment>title of the window: %1 is the page</comment>
        <translation>%1 - SakhiCircle</translation>
    </message>
    <message>
        <source>This page is not read aloud.</source>
        <translation>यह पन्ना पढ़कर नहीं सुनाया जाता।</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>इस पन्ने की जानकारी</translation>
    </message>
    <message>
        <source>What waits for the server</source>
        <translation>सर्वर के लिए क्या रुका है</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <comment>title over a list of keys</comment>
        <translation>इस पन्ने की कुंजियाँ</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>सर्वर से जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>All records are on this computer, and only here. Nothing is sent anywhere.</source>
        <translation>सारे रिकॉर्ड इसी कंप्यूटर में हैं, और केवल यहीं। कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Nothing is lost without a server: every entry is kept the moment it is made. Keep a copy of the file of the records on another disk or a pen drive, in case this computer breaks.</source>
        <translation>सर्वर के बिना भी कुछ नहीं खोता: हर प्रविष्टि उसी समय रख ली जाती है। कंप्यूटर ख़राब हो सकता है, इसलिए रिकॉर्ड की फ़ाइल की एक प्रति दूसरी डिस्क या पेन ड्राइव पर रखें।</translation>
    </message>
    <message>
        <source>What will wait here</source>
        <comment>title: changes that are not sent yet</comment>
        <translation>यहाँ क्या रुका मिलेगा</translation>
    </message>
    <message>
        <source>Once a server of the bank or the federation is connected, this page will say what waits to be sent, what was refused and why, and when the server was last reached. Connecting one is not part of this version.</source>
        <translation>बैंक या संघ का सर्वर जुड़ने पर यह पन्ना बताएगा कि क्या भेजना बाकी है, क्या नहीं लिया गया और क्यों, और सर्वर से पिछली बार कब बात हुई। इस संस्करण में सर्वर जोड़ने की सुविधा नहीं है।</translation>
    </message>
    <message>
        <source>These are sample records. They are never sent.</source>
        <translation>ये नमूना रिकॉर्ड हैं। ये कभी नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>सूची प्रिंटर को भेजी गई।</translation>
    </message>
    <message>
        <source>There is no row in the list.</source>
        <translation>सूची में कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>सूची रखें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>सूची फ़ाइल में रखी गई।</translation>
    </message>
</context>
<context>
    <name>sakhi::voice::LevelMeter</name>
    <message>
        <source>How loud it is</source>
        <translation>आवाज़ कितनी तेज़ है</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <extracomment>%1 is a figure; dB of full scale, 0 is the loudest</extracomment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>sakhi::voice::NotePlayer</name>
    <message>
        <source>Play: %1</source>
        <translation>सुनें: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>थोड़ा रोकें: %1</translation>
    </message>
    <message>
        <source>The file of this voice note is not on this computer.</source>
        <translation>इस संदेश की फ़ाइल इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker. Plug one in, then press Play again.</source>
        <translation>इस कंप्यूटर में स्पीकर नहीं है। स्पीकर लगाएँ, फिर दोबारा सुनें दबाएँ।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time played, time in all</comment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>sakhi::voice::SpeakButton</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>पढ़कर सुनाना रोकें</translation>
    </message>
    <message>
        <source>Read this page aloud again</source>
        <translation>यह पन्ना फिर से पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>यह पन्ना पढ़कर सुनाएँ</translation>
    </message>
</context>
<context>
    <name>sakhi::voice::VoiceNote</name>
    <message>
        <source>&amp;Record a voice note</source>
        <translation>आवाज़ में संदेश रिकॉर्ड करें (&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>थोड़ा रुकें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें (&amp;S)</translation>
    </message>
    <message>
        <source>your voice note</source>
        <translation>आपका आवाज़ में संदेश</translation>
    </message>
    <message>
        <source>Record a&amp;gain</source>
        <translation>फिर रिकॉर्ड करें (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>लिख दें (&amp;W)</translation>
    </message>
    <message>
        <source>Writing down what was said.</source>
        <translation>जो कहा गया, वह लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>The words are in the note. Read them, and mend what is wrong.</source>
        <translation>शब्द नोट में लिख दिए गए हैं। पढ़ लें, और जो ग़लत हो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>No words were understood. The recording itself stays.</source>
        <translation>शब्द समझ में नहीं आए। रिकॉर्डिंग बनी रहेगी।</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, then press Record again.</source>
        <translation>माइक नहीं मिला। माइक लगाएँ, फिर दोबारा रिकॉर्ड दबाएँ।</translation>
    </message>
    <message>
        <source>The microphone went away. What was said until then is kept.</source>
        <translation>माइक हट गया। तब तक जो कहा गया, वह रखा हुआ है।</translation>
    </message>
    <message>
        <source>The recording could not be kept. Free some space on the disk, then record again.</source>
        <translation>रिकॉर्डिंग रखी नहीं जा सकी। डिस्क में जगह बनाएँ, फिर रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बोलें (&amp;G)</translation>
    </message>
    <message>
        <source>No sound is arriving. Is the microphone switched on and chosen?</source>
        <translation>आवाज़ नहीं आ रही। क्या माइक चालू है और चुना हुआ है?</translation>
    </message>
    <message>
        <source>This recording was not yet used when the program ended. Listen to it: keep it, or delete it.</source>
        <translation>प्रोग्राम बंद होते समय यह रिकॉर्डिंग काम में नहीं आई थी। सुन लें: रखें, या मिटा दें।</translation>
    </message>
    <message>
        <source>Up to 60 seconds. Only those who read the application can listen to it.</source>
        <translation>60 सेकंड तक। जो आवेदन पढ़ सकते हैं, वही इसे सुन सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>While recording: the time so far, and the seconds left</extracomment>
        <translation>
            <numerusform>%1, %n सेकंड बाकी</numerusform>
            <numerusform>%1, %n सेकंड बाकी</numerusform>
        </translation>
    </message>
</context>
</TS>
