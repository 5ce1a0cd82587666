/** Words that are no names unless marked with `@`, or written as somebody's first name after `with`. */
export const englishCommonWords = `
mum mom mother dad father wife husband son daughter brother sister
a able about above across act action actually add after afternoon again against age ago agenda agree ahead all
almost alone along already also although always am amazing among an and announcement another any anybody anyone
anything apparently are area around art as ask asked at away awesome awkward back bad be became because become been before
began begin behind being believe below best better between big bit blog board book both brief bring brought budget
build bus business busy but buy by cafe call came can canteen car care case chance change chat check christmas
clear client close coach code coffee cold colleague colleagues come coming company contact conversation cool corner could
country couple course cover customer daily data date day days deal dear deck deep demo department desk did different
dinner director discussion do doc does doing done door down draft drinks drive during each early earlier easter easy eat else
email end english enjoyed enough especially even evening event ever every everybody everyone everything exactly
excellent expect extra eye face fact fair family far fast feedback feel felt few final finally finance find
fine first five floor follow food for former forward found four free french friend friendly from front full fun
funny further future gave general german get gets getting give given glad go goal goals god going gone good got
grace great green ground group grow guest guide guy guys had half hall hand hands happened happy hard has have having he
head hear heard hello help her here hers herself hey hi high him himself his home hope hour hours house how however
huge i idea if ill important impressed in indeed info input insight instead interesting into invite is issue it item
its itself job join joined june july just keep kept kind kitchen know known large last late later latest lead leader learn
learned least leave left less let letter life like line link list little lobby local long look lot lots love low
lovely luck lunch made mail main make making man manager many mark market marketing may maybe me mean meet meeting mentor
met might mine minute minutes mobile moment monday money month months more morning most move moved much must my
myself name near need needs never new news next nice nick night no nobody none noon nor not note notes nothing now
number of off offer office ok okay old on once one only onto open opening or other others our ours out over own
page pair panel park part party past pat pay people perhaps person phone pizza place plan planned planning plans play please point
possible post presentation pretty price pricing problem process product progress project promise promised proposal public put quarter question
questions quick quickly quiet quite ran rather read ready real really reason recap reception remember remote report request
rest restaurant result retro review rich right road roadmap role room rose run said sales same sat saw say says search second
see seemed seems seen send sent separately serious set several shall share she short should show side similarly simple since sit site
six sky slack slides small so some somebody someone something sometimes soon sorry sort spoke sprint stand standup start
started status stay step still stop story strategy street strong such sue summer sun super support sure surprised sync table take
talk talked task tea teacher team teams tell ten terrific test than thank thanks that the their them then there these they
thing things think this those though thought three through till time times tired to today together told tomorrow
tonight too took tool top topic topics touch tour toward town train training travel trip true try turn two under
understand unfortunately until up update upon us use used useful usual vacation version very via video view visit
wait walk want wanted wants warm was watch water way we weather week weekend weeks welcome well went were what when
where whether which while who whole whom whose why will win winter wish with within without wonder wonderful work
worked working workshop world would write writing wrong wrote year years yes yesterday yet you young your yours
zoom apologies basically btw fyi asap eod eow via vs etc cc ps re todo tbd wfh ooo per plus minus hmm haha wow yay oh
january february march april august september october november december tuesday wednesday thursday friday saturday
sunday monday spring autumn fall q1 q2 q3 q4 okr okrs kpi kpis ceo cto cfo coo vp svp intern interns engineer engineers designer
designers analyst analysts lawyer lawyers developer developers recruiter recruiters counsel director directors
marker marks learnt lessons lesson learning praised praise thanked congrats introduced helped owe owes promises invited
pinged messaged emailed called texted kudos offsite onsite monthly weekly yearly annual hackathon conference meetup
english spanish italian polish indian american european british japanese chinese dutch irish berlin london paris madrid
africa asia europe america germany france spain italy poland india ireland china japan
`
  .trim()
  .split(/\s+/);
