import { englishCommonWords } from './english-common-words';
import { englishDates } from './english-dates';
import { englishKinds } from './english-kinds';
import type { Language } from './language';

/** English as capture lines are written: all folded, words parted by spaces, phrases by `|`. */
export const english: Language = {
  dates: englishDates,
  ...englishKinds,
  symmetric:
    'met ate touched caught chatted talked spoke walked lunched discussed ran bumped synced paired sat',
  mediums: 'lunch coffee call message',
  mediumBefore: 'for over on via by through during',
  sentOverrides: 'thanks praise introduction message',
  venueBefore: 'in at during',
  venueOver: 'over',
  notAContact:
    "after before since until following of no not without skipped cancel cancelled canceled cancelling missed declined postponed postpone rescheduled reschedule moved hasn't haven't hadn't next didn't",
  together:
    'carpooled reviewed inspected rehearsed went played hiked cycled jogged climbed travelled traveled drove flew cooked watched spent trained volunteered waited queued skied sang danced swam celebrated',
  calledOff: 'cancelled canceled postponed',
  putOff: 'moved rescheduled postponed',
  liking: 'prefers prefer likes loves hates dislikes',
  wishing:
    'suggested suggests recommended proposed advised love like want wants wanted hope hopes hoping wish wishes plan plans meant forgot failed',
  notIntroductions: 'call meeting chat coffee lunch session mail email deck',
  directed:
    "intro'd welcomed reminded nudged updated informed followed greeted called phoned rang zoomed facetimed skyped messaged msgd msg'd emailed e-mailed mailed pinged slacked dmd dm'd dmed pm'd texted whatsapped wrote sent shared forwarded replied responded answered thanked praised congratulated introduced connected helped supported assisted unblocked mentored coached complimented credited recognised recognized commended nominated reached contacted invited dropped stopped swung visited checked asked told endorsed commented interviewed high-fived e-introduced",
  inviting: 'invited inviting invites',
  invitations: 'invited reached contacted approached pinged',
  organising:
    'host organised organized organise organize organising organizing hosted hosting co-hosted co-organised co-organized facilitated moderated',
  theirs:
    'took me out|took us out|took me for|took us for|took me to|took us to|treated me to|treated us to|call back from|got introduced|was introduced|were introduced|put me in touch|put us in touch|put me in contact|put us in contact|introduced by|coached by|mentored by|nudged by|reminded by|approached me|dropped by my|stopped by my|came by|came over|came to see me|came to me|came to my|popped by|popped over|popped in|swung by my|call from|calls from|called by|message from|messages from|msg from|email from|mail from|note from|text from|ping from|dm from|heard from|invited by|invitation from|invite from|contacted by|approached by|pinged by|thanked by|praised by|thanks from|kudos from|praise from|shout-out from|help from|helped by|visit from|visited by|reply from|congratulated by',
  help: {
    asked: 'asked ask asking',
    who: "i we my our i'd",
    how: 'how what where if whether',
    verbs: 'help support assist',
    needs: 'need needs needed wants want',
    needed: 'help support anything assistance hand'
  },
  people: {
    with: 'with w alongside',
    front: 'in front of',
    to: 'to',
    sources: 'from by between',
    honouring: 'for',
    belonging: 'from of in at',
    without: 'without minus except',
    absent: "couldn't cancelled canceled skipped missed declined wasn't bailed dropped-out",
    and: 'and',
    keep: 'also dear new old colleague colleagues my our teammate mentor mentee manager boss peer both @',
    roles:
      'vp ceo cto cfo coo chief hire starter colleague teammate mentor mentee manager boss peer joiner intern newcomer counterpart buddy friend designer engineer developer analyst lawyer recruiter lead director head partner assistant researcher scientist architect writer marketer salesperson accountant trainee neighbour neighbor',
    about:
      'about abt wrt re regarding concerning because of on for from how why that since like than as behind against versus into around across despite towards who whose which where when',
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
    able: 'can',
    going: 'going',
    to: 'to',
    that: 'that',
    promised:
      'promised promises promise offered offers offer agreed agrees volunteered committed pledged',
    things: 'promised promises promise offered offers offer pledged',
    offers: 'offered offers offer volunteered',
    help: 'help support assist assistance hand',
    duty: 'need needs must should ought have gotta',
    giving:
      'send share introduce intro connect forward email e-mail mail write message ping call phone text get give follow reply respond answer review check look ask invite help book set schedule organise organize arrange tell show bring lend pass put prepare draft find teach explain walk recommend refer nominate add post print update let loop cc copy provide deliver return pay buy treat cover mentor sponsor support confirm circle reach dig collect compile read test sign finish fix submit publish upload come host sort propose suggest offer grant translate proofread comment drop link fetch chase clarify escalate report summarise summarize hand vouch grab run speak talk make have take congratulate thank praise visit welcome remind',
    givingByMeOnly:
      'take run speak talk come read test finish pay fix report sort cover answer post publish add host offer update set have make get put call buy write check look find organise organize bring test sign submit text copy phone walk reply congratulate thank praise visit welcome remind',
    never:
      'be have never not probably maybe miss see feel know need want hope love like remember think start leave move become retire turn stay go no',
    determiners:
      'the a an my our his her their this that these those some any about on for your its another more',
    todo: 'todo|to-do|to do|followup|follow-up|action|action item|next step|next steps',
    reminders:
      "remember to|must remember to|have to remember to|need to remember to|don't forget to|do not forget to|make sure to|remind me to",
    errands: 'follow up with|get back to|circle back with|circle back to',
    subordinate: 'if whether what when how that who which where because while as'
  },
  learned: {
    firm: 'heard that|learned|learnt|found out|discovered|turns out|lesson learned',
    labels:
      'learning|learnings|lesson|lessons|takeaway|takeaways|take-away|insight|til|note to self',
    reported: 'told me|told us|tells me|mentioned|explained to me',
    reportedThat: 'said|says|explained|explains|confirmed|confirms|shared|mentions|reckons|thinks',
    notNews:
      'about to of off how what why where who if whether on her his it this me us them him for in a an',
    stating:
      "is are was were has have had will won't can cannot can't isn't aren't does doesn't do don't went goes gets got starts started closes closed moves moved plans planned wants needs uses runs works takes comes loves likes plays lives grew used",
    heard: 'heard hear know',
    free: 'til',
    from: 'from',
    that: 'that'
  },
  teams:
    'team teams squad crew guild chapter tribe folks department dept group people gang committee',
  places: {
    before: 'at in by on near outside inside via over during',
    gathering: 'at in during',
    naming: 'at in',
    nouns:
      'canteen cafeteria kitchen kitchenette lobby lift lifts elevator elevators office park cafe restaurant bistro bar pub atrium garden terrace patio rooftop roof library hallway corridor lounge reception courtyard diner deli bakery pizzeria brasserie place hotel airport station train bus plane taxi gym beach house home campus hq cantina mensa breakroom room floor desk desks booth shop mall museum street stairs staircase printer coffee-machine machine balcony foyer court hall car bike river market square entrance gate',
    languages:
      'english spanish french german italian polish portuguese dutch chinese japanese hindi excel figma python java sql jira slack teams zoom person general total full detail short between fact turn return private public',
    eventVerbs:
      'attended helped organised organized hosted facilitated moderated spoke gave ran volunteered',
    eventLead:
      'joined went attended did had took enjoyed watched visited completed finished started helped great good nice really quick long short interesting fun was missed prepared organised organized hosted ran gave survived loved today yesterday full-day half-day whole entire last this next first second another annual',
    generic:
      'event events training trainings workshop workshops course class session meetup meetups conference conf party webinar seminar talk lecture panel fair summit course',
    companyVerbs: 'met visited shadowed presented helped thanked praised saw',
    whole: 'whole entire all new rest other some several two three few most'
  },
  ideas: 'idea|ideas|thought|crazy idea|wild idea|big idea|brainwave',
  asks: {
    asked: 'asked ask asking requested begged',
    always: 'requested begged',
    advice: 'ask',
    for: 'for to if whether a',
    favour:
      'needed something|needed a favor|had an ask|had a request|favour|favor|a favour|a favor|needed a hand|needed help|need a favour',
    none: "no ask at all|no strings attached|no favours|no favour asked|nothing needed|needed nothing|asked for nothing|nothing to ask|no need|no ask|no asks|not asking|didn't ask|did not ask|nothing asked|asked nothing|asked for nothing|without asking|without an ask|no request|no agenda",
    question: 'how what about when where why who after question questions'
  },
  terse: { yesterday: 'y' },
  conjunctions: 'and but then so also plus',
  announcing: 'said says saying mentioned that because told promised confirmed wrote',
  commonWords: englishCommonWords.join(' ')
};
