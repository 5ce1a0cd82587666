import type { Language } from './language';

/** English words for kinds of contact. */
export const englishKinds: Pick<
  Language,
  'kinds' | 'notKinds' | 'looseKinds' | 'needsPerson' | 'splitKinds'
> = {
  kinds: {
    lunch:
      'lunch|lunched|lunches|lunching|lunch break|lunch meeting|brunch|breakfast|dinner|supper|lunch date|working lunch|team lunch|brekkie|had a bite|grabbed a bite|grab a bite|bite to eat|ate',
    coffee:
      'coffee|coffees|coffee break|coffee chat|coffee walk|coffee catch-up|virtual coffee|e-coffee|tea|virtual tea|espresso|fika|drinks|beer|beers|cuppa|chai|cappuccino|latte|matcha|hot chocolate|coffee date|pint|pints|a drink|apero|aperitif',
    call: 'call|called|calls|calling|phone|phoned|phone call|rang|video|video call|video chat|zoom|zoomed|zoom call|teams call|facetime|facetimed|hangout|google meet|huddle|slack huddle|slack call|whatsapp call|intro call|introduction call|catch-up call|thank-you call|skype|skyped|webex|webexed|gmeet|gmeet call|telco|telecon|conference call|conf call|vc|videocall|video conference|video conf|vid call|phone chat|dialled|dialed|catch up call|google meet call|meet call',
    message:
      "message|messages|messaged|messaging|msg|msgd|msg'd|emailed|email|emailing|e-mail|e-mailed|mail|mailed|pinged|ping|pinging|slack|slacked|slack message|dm|dmd|dm'd|dmed|pm'd|text|texted|text message|whatsapp|whatsapped|said hi|said hello|said hey|say hi|say hello|saying hi|saying hello|waved hello|replied|responded|commented|reached out|reach out|reaching out|checked in|check-in|dropped a line|left a note|left a comment|contacted|got in touch|heard from|voice message|voice note|teams message|teams chat|linkedin message|followed up|hi to|hello to|hey to|quick hello|quick hi|waved at|waved to|checked in on|checked up on|check in on|follow-up email|said good morning|said goodbye|said bye|greeted|inmail|im|im'd|instant message|wrote back|got back to|messaged back|sent a note|sent a message|sent an email|emails|mails|e-mails|dms",
    meeting:
      "1:1|1-1|1-on-1|1on1|1-to-1|121|one-on-one|one on one|one-to-one|one to one|meeting|meetings|meeting with|met|met up|met with|meet up|meet with|sync|synced|synced up|sync-up|catch-up|catchup|catch up|caught up|catching up|stand-up|standup|retro|retrospective|skip-level|skip level|interview|interviewed|pairing|pairing session|paired|paired up|pair programming|shadowed|shadowing|working session|session|mentoring|mentoring session|office hours|kick-off|kickoff|review meeting|demo|demoed|presented|introduced myself|introduced ourselves|connected with|chat|chatted|chatting|small talk|talk|talked|talking|talked to|talked with|talk with|talk to|spoke|spoke with|spoke to|speaking with|walk|walked|walking|stroll|strolled|ran into|bumped into|sat with|sat down|sat next to|visited|dropped by|stopped by|swung by|saw|discussed|discussion|conversation|hung out|quick word|had a word|worked with|worked together|brainstormed|brainstorm|whiteboarded|1:1s|1-2-1|1to1|1-1s|f2f|face-to-face|face to face|mtg|mtgs|mtng|one-to-ones|one-on-ones|weekly|biweekly|touchpoint|touch point|touched base|touch base|sprint review|design review|architecture review|steerco|steering committee|product sync|strolled|sat beside|sat together|sat by|got together|compared notes|got to know|drop-in|tour|showed round|toured|onboarded|catching-up|handover|hand-over|site visit|ward round|ward rounds|shift with|night shift with|day shift with|parent evening|parents evening|parents' evening|court hearing|mid-year review|year-end review|annual review|performance review|yearly review",
    event:
      'event|events|helped organise|helped organize|helped to organise|helped to organize|helped organising|helped host|helped to host|training|trainings|workshop|workshops|meetup|meetups|meet-up|all hands|all-hands|all-hands meeting|all hands meeting|town hall|town-hall|townhall|conference|conf|brown bag|brown-bag|brownbag|brown bag lunch|brown-bag lunch|brownbag lunch|lunch and learn|lunch-and-learn|offsite|off-site|retreat|hackathon|hack day|hackday|webinar|seminar|summit|course|class|lecture|panel|party|christmas party|team party|summer party|team building|team-building|teambuilding|team event|team day|demo day|open day|guild|guild meeting|community of practice|book club|quiz night|pub quiz|game night|games night|orientation|symposium|expo|fireside chat|ama|gave a talk|tech talk|lightning talk|keynote|spoke at|spoke on a panel|spoke on the panel|sat on a panel|talk at|organised|organized|hosted|attended|happy hour|networking event|volunteer day|sports day|show and tell|masterclass|bootcamp|volunteered at|volunteering|volunteering day|charity run|fun run|christmas market|winter fair|summer fair|fair|career day|careers day|job fair|open house|demo night|hack night|hack week|innovation day|innovation week|design crit|design critique|study group|reading group|journal club|toastmasters|roundtable|round table|round-table|launch party|leaving do|leaving drinks|leaving party|farewell party|team dinner|escape room|bowling|barbecue|bbq|picnic|potluck|karaoke|trade show|user group|lightning talks|gave a lecture|gave a training|ran a training|ran a workshop|gave a workshop|facilitated|moderated|e-learning|elearning|induction|onboarding day|kick-off party|award ceremony|awards night|tech day|dev day|demo days|all-company|company meeting|lunch & learn|networking night',
    praise:
      'praised|praise|praising|shout-out|shout out|shoutout|shouted out|shout-outs|kudos|credited|gave credit|credit to|commended|applauded|complimented|compliment|recognised|recognized|nominated|endorsed|called out|props|hat tip|celebrated|acknowledged|raved about|high five|high-five|high-fived|sang the praises|wrote a recommendation for|wrote a reference for|left a recommendation for|bigged up|talked up|spoke highly of|big up|well done|vouched for|put in a good word for|put in a word for|recommended|lauded|highlighted|gave props|spotlighted',
    thanks:
      'thanked|thank|thanks|thanking|thank-you|thankyou|thank you|thank-you note|thank you note|thank you card|thank you email|thank you message|thank you gift|thank-you card|thank-you email|thx|congratulated|congratulate|congratulating|congratulations|congrats|said thanks|said thank you|said congrats|many thanks|thnx|thanked again|expressed thanks|appreciated|big thanks|happy birthday|sent congratulations|said happy birthday|gratitude to',
    introduction:
      "introduced|introduce|introducing|introduction|intro|connected|put in touch|brought together|linked up|e-introduced|made an intro|made an introduction|e-intro|email intro|made the intro|made the introduction|did an intro|intro'd|introd|intro'ed|introed|matched up|intros",
    help: 'helped|helping|help|helped out|offered help|offered to help|offered my help|offered our help|offered support|offered to support|offered my support|offered a hand|gave a hand|lent a hand|assisted|supported|unblocked|mentored|coached|volunteered to help|pitched in|stepped in|covered for|jumped in|troubleshot|proofread|debugged with'
  },
  notKinds:
    'email thread|mail list|coffee mug|lunch order|call notes|training plan|event page|party planning|teams channel|tea room|workshop notes|class project|fair enough|fair point|text box|phone case|course correct|coffee machine|coffee corner|coffee shop|coffee bar|phone booth|phone number|call center|call centre|lunch room|lunch break room|meeting room|meeting notes|training data|message board|slack channel|email address|class diagram|session token|talk track|course of|text file|chat bot|event loop|event bus|party line|help desk|help center|tea kitchen|walk through',
  looseKinds: {
    meeting:
      'caught|met|met up|met with|meet up|meet with|meeting|meeting with|catch-up|catchup|catch up|caught up|catching up|chat|chatted|chatting|talk|talked|talking|talked to|talked with|talk with|talk to|spoke|spoke with|spoke to|speaking with|sync|synced|synced up|conversation|discussed|1:1|one-on-one|one on one|saw|quick word|connected with|mtg|mtgs|mtng|touched base|touch base|got together|weekly|biweekly',
    message:
      'wrote|writing|written|sent|shared|forwarded|asked|told|invited|answered|welcomed|reminded|nudged|updated|informed'
  },
  needsPerson:
    'caught|help|mail|video|text|ping|call|comment|talk|walk|walking|class|session|phone|connected|panel|party|course|sync|demo|presented|slack|helping|acknowledged|celebrated|supported|saw|discussed|discussion|wrote|writing|written|sent|shared|forwarded|asked|told|invited|answered|working session|props|praise|thank|thanks|message|messages|email|interview|introduction|intro|thank you|im|vc|tour|weekly|biweekly|fair|ate|pint|pints|appreciated|highlighted|recommended|welcomed|reminded|nudged|updated|informed|onboarded|steering committee|well done|proofread|handover|hand-over|site visit|a drink|emails|mails|onboarding day',
  splitKinds: {
    introduction:
      'put … in touch|brought … together|hooked … up|linked … up|got … together|put … in contact',
    thanks:
      'wished … happy birthday|wished … a happy birthday|wished … all the best|wished … well|wished … good luck|wished … luck|sent … congratulations|sent … a thank you|sent … flowers|sent … a card|texted … happy birthday|wrote … a thank-you|wrote … a thank you|wrote … a birthday',
    praise:
      'gave … credit|gave … kudos|gave … props|gave … a shout-out|gave … a shoutout|gave … a shout out|gave … a compliment|paid … a compliment',
    call: 'gave … a call|gave … a ring|gave … a buzz',
    lunch: 'took … to lunch|took … out for lunch|treated … to lunch|took … for lunch',
    coffee: 'took … for coffee|took … for a coffee|treated … to coffee|took … out for coffee',
    message:
      'dropped … a line|dropped … a note|left … a note|left … a message|left … a comment|sent … a message|sent … a note|shot … a message|shot … an email|shot … a note|gave … a heads up|gave … a heads-up|dropped … a message|dropped … an email',
    help: 'gave … a hand|lent … a hand|helped … out|offered … help|offered … a hand|offered … support|offered … my help|offered … my support|offered … our help|bailed … out|walked … through|talked … through',
    meeting: 'showed … around|took … around|showed … round'
  }
};
