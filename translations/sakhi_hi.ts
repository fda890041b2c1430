<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
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
        <source>%1; %2 years %3 months</source>
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
        <source>last month %1; mean %2</source>
        <comment>note of a trend chart</comment>
        <translation>पिछला महीना %1; औसत %2</translation>
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
        <translation>उपस्थिति</translation>
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
</context>
<context>
    <name>PreviewWidget</name>
    <message>
        <source>Preview of the paper</source>
        <comment>accessible name</comment>
        <translation>छपाई से पहले कागज़</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>button</comment>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <comment>button</comment>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>Previous page</source>
        <comment>button</comment>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <comment>button</comment>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>button: zoom out</comment>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: zoom in</comment>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Page width</source>
        <comment>button: as wide as the window</comment>
        <translation>पृष्ठ की चौड़ाई</translation>
    </message>
    <message>
        <source>Whole page</source>
        <comment>button: as large as fits the window</comment>
        <translation>पूरा पृष्ठ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>of the preview</comment>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
</context>
</TS>
