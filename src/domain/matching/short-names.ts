/** First names people use for one another, each line one name in its long and short forms, folded. */
const groups = `
robert bob rob bobby robbie bert roberto
william will bill billy liam willy
elizabeth elisabeth liz lizzy lizzie beth betty eliza lisa elsa bess libby
richard rick dick rich ricky richie
james jim jimmy jamie
john jack johnny jon
jonathan jon jonny nathan
michael mike mick mickey micky michel miguel mikael
thomas tom tommy
joseph joe joey jose
edward ed eddie ted ned eduardo
theodore ted teddy theo
david dave davy
daniel dan danny
samuel sam sammy
samantha sam sammy
samira sam
alexander alex sasha xander al alejandro alessandro alec sandy
alexandra alex sasha sandra lexi allie alejandra alessandra sandy
alexandros alex
benjamin ben benny benji
christopher chris kit topher
christina christine chris tina christie
christian chris
matthew matt matty mateo matteo
anthony tony antonio
andrew andy drew andrea andrej
nicholas nick nicky nico nikolaus niklas
nicole nicky nikki
patrick pat paddy
patricia pat patty trish tricia
katherine catherine kathryn kate katie kathy cathy kat kitty katharina catarina
margaret maggie meg peggy greta marge margarita
jennifer jen jenny
jessica jess jessie
rebecca becky becca
victoria vicky tori vic
victor vic
susan sue susie suzanne suzie
deborah debbie deb debra
barbara barb babs
stephen steve steven stevie stefan
stephanie steph steffi stefanie
gregory greg
geoffrey jeffrey geoff jeff
kenneth ken kenny
ronald ron ronny
donald don donny
timothy tim timmy
charles charlie chuck chas carlos karl carl
charlotte charlie lottie
frederick fred freddie friedrich federico
francis frank francisco fran paco
frances fran francesca franziska
philip phil philipp felipe
lawrence laurence larry lars lorenzo
leonard len lenny leo leonardo
leonidas leo
raymond ray
vincent vince vinny
zachary zach zack
joshua josh
jacob jake jakob
nathaniel nathan nate nat
natalie nat natasha
maximilian max maxi maximiliano
maxwell max
maxine max
gabriel gabe gabby
gabriela gabriella gabby gabi
isabella isabel isabelle bella izzy belle
olivia liv livvy olive
oliver ollie olly
harold harry hal
henry harry hank heinrich enrique henri
peter pete pedro pietro pierre
walter walt wally
douglas doug
gerald gerry jerry
jeremy jerry jem
eugene gene
abigail abby gail
amanda mandy
angela angie
veronica ronnie vera
cynthia cindy
dorothy dot dottie
eleanor ellie nora nell elena
helen nell lena helena elena
josephine jo josie
joanna joanne jo hanna
judith judy
kimberly kim
madeleine maddy madeline
melissa mel
melanie mel
michelle shelly mich
miranda mandy
pamela pam
penelope penny
priscilla cilla
sarah sally sara
theresa teresa terry tess resa
valerie val
virginia ginny
yvonne eve
ignacio nacho
guillermo memo
dolores lola
mercedes merche
concepcion concha conchita
guadalupe lupe
jesus chuy
maria mary marie mariana marija
mary molly polly
giuseppe beppe peppe pino
giovanni gianni
vladimir vlad volodya vova
dmitri dima dmitry
mikhail misha
aleksandr sasha
aleksandra sasha ola
ekaterina katya
anastasia nastya anya stacy
katarzyna kasia
malgorzata gosia
agnieszka aga
krzysztof krzys kris
tomasz tomek
jakub kuba
wojciech wojtek
johannes hannes johann hans jan
sebastian seb basti bas
dominic dominik dom nick
tobias toby tobi
mohammed muhammad mohamed mo mohammad
abdullah abdul
subramaniam subbu subramanian
siddharth sid
aniruddha ani
rajesh raj
rajiv raj
rajendra raj
krishna kris
srinivas srini
venkatesh venky venkat
padmanabhan paddy
`;

const formsOf = new Map<string, Set<string>>();
for (const line of groups.trim().split('\n')) {
  const names = line.split(' ');
  for (const name of names) {
    const forms = formsOf.get(name) ?? new Set<string>();
    for (const other of names) if (other !== name) forms.add(other);
    formsOf.set(name, forms);
  }
}

/** Other forms of a folded first name: `robert` → `bob`, `rob`, …; empty for a name without any. */
export const shortNamesOf = (first: string): Iterable<string> => formsOf.get(first) ?? [];
