import { englishCommonWords } from './english-common-words';
import { englishDates } from './english-dates';
import type { Language } from './vocabulary';

/** English as capture lines are written: all folded, words parted by spaces, phrases by `|`. */
export const english: Language = {
  dates: englishDates,
  kinds: {
    lunch:
      'lunch|lunched|lunches|lunching|lunch break|lunch meeting|brunch|breakfast|dinner|supper',
    coffee:
      'coffee|coffees|coffee break|coffee chat|coffee walk|coffee catch-up|virtual coffee|e-coffee|tea|virtual tea|espresso|fika|drinks|beer|beers',
    call: 'call|called|calls|calling|phone|phoned|phone call|rang|video|video call|video chat|zoom|zoomed|zoom call|teams call|facetime|facetimed|hangout|google meet|huddle|slack huddle|slack call|whatsapp call|intro call|introduction call|catch-up call|thank-you call|skype|skyped|webex',
    message:
      "message|messages|messaged|messaging|msg|msgd|msg'd|emailed|email|emailing|e-mail|e-mailed|mail|mailed|pinged|ping|pinging|slack|slacked|slack message|dm|dmd|dm'd|dmed|pm'd|text|texted|text message|whatsapp|whatsapped|said hi|said hello|said hey|say hi|say hello|saying hi|saying hello|waved hello|replied|responded|commented|reached out|reach out|reaching out|checked in|check-in|dropped a line|left a note|left a comment|contacted|got in touch|heard from|voice message|voice note|teams message|teams chat|linkedin message",
    meeting:
      '1:1|1-1|1-on-1|1on1|1-to-1|121|one-on-one|one on one|one-to-one|one to one|meeting|meetings|meeting with|met|met up|met with|meet up|meet with|sync|synced|synced up|sync-up|catch-up|catchup|catch up|caught up|catching up|stand-up|standup|retro|retrospective|skip-level|skip level|interview|interviewed|pairing|pairing session|paired|paired up|pair programming|shadowed|shadowing|working session|session|mentoring|mentoring session|office hours|kick-off|kickoff|review meeting|demo|demoed|presented|introduced myself|introduced ourselves|connected with|chat|chatted|chatting|small talk|talk|talked|talking|talked to|talked with|talk with|talk to|spoke|spoke with|spoke to|speaking with|walk|walked|walking|stroll|strolled|ran into|bumped into|sat with|sat down|sat next to|visited|dropped by|stopped by|swung by|saw|discussed|discussion|conversation|hung out|quick word|had a word|worked with|worked together|brainstormed|brainstorm|whiteboarded',
    event:
      'event|events|training|trainings|workshop|workshops|meetup|meetups|meet-up|all hands|all-hands|all-hands meeting|all hands meeting|town hall|town-hall|townhall|conference|conf|brown bag|brown-bag|brownbag|brown bag lunch|brown-bag lunch|brownbag lunch|lunch and learn|lunch-and-learn|offsite|off-site|retreat|hackathon|hack day|hackday|webinar|seminar|summit|course|class|lecture|panel|party|christmas party|team party|summer party|team building|team-building|teambuilding|team event|team day|demo day|open day|guild|guild meeting|community of practice|book club|quiz night|pub quiz|game night|games night|orientation|symposium|expo|fireside chat|ama|gave a talk|tech talk|lightning talk|keynote|spoke at|talk at|organised|organized|hosted|attended|happy hour|networking event|volunteer day|sports day|show and tell|masterclass|bootcamp',
    praise:
      'praised|praise|praising|shout-out|shout out|shoutout|shouted out|shout-outs|kudos|credited|gave credit|credit to|commended|applauded|complimented|compliment|recognised|recognized|nominated|endorsed|called out|props|hat tip|celebrated|acknowledged|raved about|high five|high-five|high-fived',
    thanks:
      'thanked|thank|thanks|thanking|thank-you|thankyou|thank you|thank-you note|thank you note|thank-you card|thank-you email|thx|congratulated|congratulate|congratulating|congratulations|congrats|said thanks|said thank you|said congrats',
    introduction:
      'introduced|introduce|introducing|introduction|intro|connected|put in touch|brought together|linked up|e-introduced|made an intro|made an introduction',
    help: 'helped|helping|help|helped out|offered help|offered to help|offered my help|offered our help|offered support|offered to support|offered my support|offered a hand|gave a hand|lent a hand|assisted|supported|unblocked|mentored|coached|volunteered to help'
  },
  notKinds:
    'coffee machine|coffee corner|coffee shop|coffee bar|phone booth|phone number|call center|call centre|lunch room|lunch break room|meeting room|meeting notes|training data|message board|slack channel|email address|class diagram|session token|talk track|course of|text file|chat bot|event loop|event bus|party line|help desk|help center|tea kitchen|walk through',
  looseKinds: {
    meeting:
      'met|met up|met with|meet up|meet with|meeting|meeting with|catch-up|catchup|catch up|caught up|catching up|chat|chatted|chatting|talk|talked|talking|talked to|talked with|talk with|talk to|spoke|spoke with|spoke to|speaking with|sync|synced|synced up|conversation|discussed|1:1|one-on-one|one on one|saw|quick word|connected with',
    message: 'wrote|writing|written|sent|shared|forwarded|asked|told|invited|answered'
  },
  needsPerson:
    'help|mail|video|text|ping|call|comment|talk|walk|walking|class|session|phone|connected|panel|party|course|sync|demo|presented|slack|helping|acknowledged|celebrated|supported|saw|discussed|discussion|wrote|writing|written|sent|shared|forwarded|asked|told|invited|answered|working session|props|praise|thank|thanks|message|messages|email|interview|introduction|intro|thank you',
  splitKinds: {
    introduction: 'put … in touch|brought … together|hooked … up|linked … up',
    thanks: 'wished … happy birthday|wished … a happy birthday|wished … all the best',
    message: 'dropped … a line|dropped … a note|left … a note|left … a message|left … a comment',
    help: 'gave … a hand|lent … a hand|helped … out|offered … help|offered … a hand|offered … support|offered … my help|offered … my support|offered … our help|bailed … out',
    meeting: 'showed … around|took … around'
  },
  symmetric:
    'met caught chatted talked spoke walked lunched discussed ran bumped synced paired sat',
  mediums: 'lunch coffee call message',
  mediumBefore: 'for over on via by through during',
  sentOverrides: 'thanks praise introduction message',
  venueBefore: 'in at during',
  notAContact:
    'after before since until following of no not without skipped cancelled canceled missed declined next "didn\'t"',
  notIntroductions: 'call meeting chat coffee lunch session mail email deck',
  directed:
    "called phoned rang zoomed facetimed skyped messaged msgd msg'd emailed e-mailed mailed pinged slacked dmd dm'd dmed pm'd texted whatsapped wrote sent shared forwarded replied responded answered thanked praised congratulated introduced connected helped supported assisted unblocked mentored coached complimented credited recognised recognized commended nominated reached contacted invited dropped stopped swung visited checked asked told endorsed commented interviewed high-fived e-introduced",
  invitations: 'invited reached contacted approached pinged',
  organising:
    'organised organized organise organize organising organizing hosted hosting co-hosted co-organised co-organized',
  theirs:
    'call from|calls from|called by|message from|messages from|msg from|email from|mail from|note from|text from|ping from|dm from|heard from|invited by|invitation from|invite from|contacted by|approached by|pinged by|thanked by|praised by|thanks from|kudos from|praise from|shout-out from|help from|helped by|visit from|visited by|reply from|congratulated by',
  help: {
    asked: 'asked ask asking',
    who: "i we my our i'd",
    how: 'how what where if whether',
    verbs: 'help support assist'
  },
  people: {
    with: 'with w alongside',
    front: 'in front of',
    to: 'to',
    sources: 'from by between',
    and: 'and',
    keep: 'also dear new old colleague colleagues my our teammate mentor mentee manager boss peer both @',
    roles:
      'colleague teammate mentor mentee manager boss peer joiner intern newcomer counterpart buddy friend designer engineer developer analyst lawyer recruiter lead director head partner assistant researcher scientist architect writer marketer salesperson accountant trainee neighbour neighbor',
    about:
      'about re regarding concerning because of on for from how why that since like than as behind against versus into around across despite towards who whose which where when',
    places: 'at in near outside via',
    teams:
      'team teams office crew folks squad group department dept org guild desk hq people tribe chapter guys project floor room street cafe bar restaurant',
    titles: 'dr mr ms mrs prof mx',
    particles:
      'van de der den von zu la le da dos do di del della al el bin ibn ben ni nic mac o st ter ten y e',
    possessive: 'praise thanks help',
    objectKinds: 'message call meeting praise thanks introduction help lunch coffee',
    toKinds: 'message praise thanks introduction help',
    departments:
      'legal|finance|sales|marketing|engineering|design|product|data|hr|people ops|people team|operations|ops|support|it|security|procurement|research|recruiting|recruitment|talent|customer success|customer support|accounting|compliance|platform|infrastructure|infra|brand|communications|comms|partnerships|growth|analytics|logistics|facilities|payroll|treasury|audit|risk|strategy|quality|qa|devops|sre|backend|frontend|leadership|management|business development|revenue|purchasing|supply chain|manufacturing|reception|helpdesk|service desk'
  },
  promises: {
    me: 'i we',
    we: "we we'll we're",
    mine: "i'll we'll",
    them: 'he she they who',
    theirs: "he'll she'll they'll who'll",
    would: "i'd we'd he'd she'd they'd",
    being: "i'm we're he's she's they're am is are was were",
    who: "who who'll",
    objects: 'her him them',
    he: "he he'll he'd he's him",
    she: "she she'll she'd she's her",
    meObjects: 'me us my our',
    adverbs:
      'still also now really just then kindly happily finally definitely both even gladly soon already actually certainly surely quickly hopefully generously again personally too simply apparently',
    owe: 'owe owes owed',
    will: "will shall gonna 'll",
    wouldWords: 'would',
    going: 'going',
    to: 'to',
    that: 'that',
    promised:
      'promised promises promise offered offers offer agreed agrees volunteered committed pledged',
    things: 'promised promises promise offered offers offer pledged',
    offers: 'offered offers offer volunteered',
    help: 'help support assist assistance hand',
    duty: 'need needs must should ought have gotta',
    todo: 'todo to-do followup follow-up action',
    giving:
      'send share introduce intro connect forward email e-mail mail write message ping call phone text get give follow reply respond answer review check look ask invite help book set schedule organise organize arrange tell show bring lend pass put prepare draft find teach explain walk recommend refer nominate add post print update let loop cc copy provide deliver return pay buy treat cover mentor sponsor support confirm circle reach dig collect compile read test sign finish fix submit publish upload come host sort propose suggest offer grant translate proofread comment drop link fetch chase clarify escalate report summarise summarize hand vouch grab run speak talk make have take',
    givingByMeOnly:
      'take run speak talk come read test finish pay fix report sort cover answer post publish add host offer update set have make get put call buy write check look find organise organize bring test sign submit text copy phone walk reply',
    never:
      'be have never not probably maybe miss see feel know need want hope love like remember think start leave move become retire turn stay go no',
    determiners:
      'the a an my our his her their this that these those some any about on for your its another more',
    subordinate: 'if whether what when how that who which where because while as'
  },
  learned: {
    firm: 'learned|learnt|found out|discovered|turns out|lesson learned',
    labels:
      'learning|learnings|lesson|lessons|takeaway|takeaways|take-away|insight|til|note to self',
    free: 'til',
    from: 'from',
    that: 'that'
  },
  asks: {
    asked: 'asked ask asking requested begged',
    always: 'requested begged',
    advice: 'ask',
    for: 'for to if whether a',
    favour: 'favour|favor|a favour|a favor|needed a hand|needed help|need a favour',
    none: "no ask|no asks|not asking|didn't ask|did not ask|nothing asked|asked nothing|asked for nothing|without asking|without an ask|no request|no agenda",
    question: 'how what about when where why who after'
  },
  terse: { yesterday: 'y' },
  conjunctions: 'and but then so also plus',
  announcing: 'said says saying mentioned that because told promised confirmed wrote',
  commonWords: englishCommonWords.join(' ')
};
